// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use ::bpm_rest_runtime::variable::NewVariable;
pub use ::bpm_rest_runtime::variable::Variable;
pub use ::bpm_rest_runtime::variable::VariableCondition;
pub use ::bpm_rest_runtime::variable::VariableScope;
#[derive(Default)]
/// A case that can be started, in one version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDefinition {
    /// The category; by default the target namespace of the CMMN file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of its deployment.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the deployment is; ids in it are not percent-encoded.
    #[serde(
        rename = "deploymentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_url: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Where the server says that its drawing is, as a file of the deployment; null where it has none.
    #[serde(
        rename = "diagramResource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub diagram_resource: ::std::option::Option<::std::string::String>,
    /// Whether the CMMN file says where the plan items are, so that there is a drawing.
    #[serde(rename = "graphicalNotationDefined")]
    pub graphical_notation_defined: bool,
    /// The id.
    pub id: ::std::string::String,
    /// The key: the id of the case in the CMMN file.
    pub key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the CMMN file is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Whether the case is started with a form.
    #[serde(rename = "startFormDefined")]
    pub start_form_defined: bool,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    CaseDefinition, [5, 6, 7, 10, 13], [], (0 "category" category), (1 "deploymentId"
    deployment_id), (2 "deploymentUrl" deployment_url), (3 "description" description), (4
    "diagramResource" diagram_resource), (5 "graphicalNotationDefined"
    graphical_notation_defined), (6 "id" id), (7 "key" key), (8 "name" name), (9
    "resource" resource), (10 "startFormDefined" start_form_defined), (11 "tenantId"
    tenant_id), (12 "url" url), (13 "version" version)
}
/// The category of a case definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDefinitionCategory {
    /// The category.
    pub category: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CaseDefinitionCategory, [0], [], (0 "category" category)
}
impl CaseDefinitionCategory {
    /// With `category`, which is required.
    #[must_use]
    pub fn new(category: impl Into<::std::string::String>) -> Self {
        Self { category: category.into() }
    }
    /// The category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for CaseDefinitionCategory {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("category", &self.category)?;
        Ok(())
    }
}
#[derive(Default)]
/// One page of a list of case definitions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseDefinitionPage {
    /// The case definitions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<CaseDefinition>>"
        )
    )]
    pub data: ::std::vec::Vec<CaseDefinition>,
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
    /// How many case definitions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    CaseDefinitionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A case instance that runs.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstance {
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The business status.
    #[serde(
        rename = "businessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_status: ::std::option::Option<::std::string::String>,
    /// The id of what is told when it ends, such as a plan item instance.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// The type of what is told when it ends.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// The description of its case definition; null in answers to changes.
    #[serde(
        rename = "caseDefinitionDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_description: ::std::option::Option<::std::string::String>,
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// The name of its case definition; null in answers to changes.
    #[serde(
        rename = "caseDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// Whether it has ended by itself.
    pub completed: bool,
    /// Whether it has ended.
    pub ended: bool,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the case instance that a plan item of started it.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// The id of what it refers to.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it refers to.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// When it was started.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the user who started it.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// How far it has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::flowable_cmmn::enums::CaseInstanceState>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Its variables, where they were asked for.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    CaseInstance, [8, 9, 10], [], (0 "businessKey" business_key), (1 "businessStatus"
    business_status), (2 "callbackId" callback_id), (3 "callbackType" callback_type), (4
    "caseDefinitionDescription" case_definition_description), (5 "caseDefinitionId"
    case_definition_id), (6 "caseDefinitionName" case_definition_name), (7
    "caseDefinitionUrl" case_definition_url), (8 "completed" completed), (9 "ended"
    ended), (10 "id" id), (11 "name" name), (12 "parentId" parent_id), (13 "referenceId"
    reference_id), (14 "referenceType" reference_type), (15 "startTime" start_time), (16
    "startUserId" start_user_id), (17 "state" state), (18 "tenantId" tenant_id), (19
    "url" url), (20 "variables" variables => NullAsEmpty)
}
#[derive(Default)]
/// One page of a list of case instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstancePage {
    /// The case instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<CaseInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<CaseInstance>,
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
    /// How many case instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    CaseInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What case instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstanceQuery {
    /// Only case instances that have an active plan item with this definition id.
    #[serde(
        rename = "activePlanItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that have an active plan item with one of these definition ids.
    #[serde(
        rename = "activePlanItemDefinitionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_plan_item_definition_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only case instances with this business key: another name of `caseInstanceBusinessKey`.
    #[serde(
        rename = "caseBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_business_key: ::std::option::Option<::std::string::String>,
    /// Only case instances of case definitions with this category.
    #[serde(
        rename = "caseDefinitionCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionCategoryLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionCategoryLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only case instances of case definitions with this key.
    #[serde(
        rename = "caseDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances of case definitions with one of these keys.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only case instances of case definitions with this name.
    #[serde(
        rename = "caseDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this business key.
    #[serde(
        rename = "caseInstanceBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this business status.
    #[serde(
        rename = "caseInstanceBusinessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessStatusLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessStatusLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this callback id: what is told when they end.
    #[serde(
        rename = "caseInstanceCallbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_callback_id: ::std::option::Option<::std::string::String>,
    /// Only case instances with this type of callback.
    #[serde(
        rename = "caseInstanceCallbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_callback_type: ::std::option::Option<::std::string::String>,
    /// Only case instances with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that were last reactivated after this instant.
    #[serde(
        rename = "caseInstanceLastReactivatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_last_reactivated_after: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that were last reactivated before this instant.
    #[serde(
        rename = "caseInstanceLastReactivatedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_last_reactivated_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that the user with this id reactivated last.
    #[serde(
        rename = "caseInstanceLastReactivatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_last_reactivated_by: ::std::option::Option<::std::string::String>,
    /// Only case instances with this name.
    #[serde(
        rename = "caseInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name: ::std::option::Option<::std::string::String>,
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseInstanceNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseInstanceNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances that a plan item of the case instance with this id started.
    #[serde(
        rename = "caseInstanceParentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_parent_id: ::std::option::Option<::std::string::String>,
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseInstanceParentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that refer to this id.
    #[serde(
        rename = "caseInstanceReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_reference_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that refer to something of this type.
    #[serde(
        rename = "caseInstanceReferenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_reference_type: ::std::option::Option<::std::string::String>,
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseInstanceRootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_root_scope_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that were started after this instant.
    #[serde(
        rename = "caseInstanceStartedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_started_after: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that were started before this instant.
    #[serde(
        rename = "caseInstanceStartedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_started_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that the user with this id started.
    #[serde(
        rename = "caseInstanceStartedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_started_by: ::std::option::Option<::std::string::String>,
    /// Only case instances in this state.
    #[serde(
        rename = "caseInstanceState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_state: ::std::option::Option<
        crate::flowable_cmmn::enums::CaseInstanceState,
    >,
    /// Whether to tell the variables of each of them.
    #[serde(
        rename = "includeCaseVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_case_variables: ::std::option::Option<bool>,
    /// Only case instances that the user with this id has to do with.
    #[serde(
        rename = "involvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub involved_user: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// How many case instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `id` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable_cmmn::enums::CaseInstanceSort>,
    /// The offset of the first of the case instances wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only case instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "tenantIdLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the case instance; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only case instances that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    CaseInstanceQuery, [], [], (0 "activePlanItemDefinitionId"
    active_plan_item_definition_id), (1 "activePlanItemDefinitionIds"
    active_plan_item_definition_ids), (2 "caseBusinessKey" case_business_key), (3
    "caseDefinitionCategory" case_definition_category), (4 "caseDefinitionCategoryLike"
    case_definition_category_like), (5 "caseDefinitionCategoryLikeIgnoreCase"
    case_definition_category_like_ignore_case), (6 "caseDefinitionId"
    case_definition_id), (7 "caseDefinitionKey" case_definition_key), (8
    "caseDefinitionKeyLike" case_definition_key_like), (9
    "caseDefinitionKeyLikeIgnoreCase" case_definition_key_like_ignore_case), (10
    "caseDefinitionKeys" case_definition_keys), (11 "caseDefinitionName"
    case_definition_name), (12 "caseDefinitionNameLike" case_definition_name_like), (13
    "caseDefinitionNameLikeIgnoreCase" case_definition_name_like_ignore_case), (14
    "caseInstanceBusinessKey" case_instance_business_key), (15
    "caseInstanceBusinessKeyLike" case_instance_business_key_like), (16
    "caseInstanceBusinessKeyLikeIgnoreCase" case_instance_business_key_like_ignore_case),
    (17 "caseInstanceBusinessStatus" case_instance_business_status), (18
    "caseInstanceBusinessStatusLike" case_instance_business_status_like), (19
    "caseInstanceBusinessStatusLikeIgnoreCase"
    case_instance_business_status_like_ignore_case), (20 "caseInstanceCallbackId"
    case_instance_callback_id), (21 "caseInstanceCallbackType"
    case_instance_callback_type), (22 "caseInstanceId" case_instance_id), (23
    "caseInstanceLastReactivatedAfter" case_instance_last_reactivated_after), (24
    "caseInstanceLastReactivatedBefore" case_instance_last_reactivated_before), (25
    "caseInstanceLastReactivatedBy" case_instance_last_reactivated_by), (26
    "caseInstanceName" case_instance_name), (27 "caseInstanceNameLike"
    case_instance_name_like), (28 "caseInstanceNameLikeIgnoreCase"
    case_instance_name_like_ignore_case), (29 "caseInstanceParentId"
    case_instance_parent_id), (30 "caseInstanceParentScopeId"
    case_instance_parent_scope_id), (31 "caseInstanceReferenceId"
    case_instance_reference_id), (32 "caseInstanceReferenceType"
    case_instance_reference_type), (33 "caseInstanceRootScopeId"
    case_instance_root_scope_id), (34 "caseInstanceStartedAfter"
    case_instance_started_after), (35 "caseInstanceStartedBefore"
    case_instance_started_before), (36 "caseInstanceStartedBy" case_instance_started_by),
    (37 "caseInstanceState" case_instance_state), (38 "includeCaseVariables"
    include_case_variables), (39 "involvedUser" involved_user), (40 "order" order), (41
    "size" size), (42 "sort" sort), (43 "start" start), (44 "tenantId" tenant_id), (45
    "tenantIdLike" tenant_id_like), (46 "tenantIdLikeIgnoreCase"
    tenant_id_like_ignore_case), (47 "variables" variables), (48 "withoutTenantId"
    without_tenant_id)
}
impl CaseInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_plan_item_definition_id: Default::default(),
            active_plan_item_definition_ids: Default::default(),
            case_business_key: Default::default(),
            case_definition_category: Default::default(),
            case_definition_category_like: Default::default(),
            case_definition_category_like_ignore_case: Default::default(),
            case_definition_id: Default::default(),
            case_definition_key: Default::default(),
            case_definition_key_like: Default::default(),
            case_definition_key_like_ignore_case: Default::default(),
            case_definition_keys: Default::default(),
            case_definition_name: Default::default(),
            case_definition_name_like: Default::default(),
            case_definition_name_like_ignore_case: Default::default(),
            case_instance_business_key: Default::default(),
            case_instance_business_key_like: Default::default(),
            case_instance_business_key_like_ignore_case: Default::default(),
            case_instance_business_status: Default::default(),
            case_instance_business_status_like: Default::default(),
            case_instance_business_status_like_ignore_case: Default::default(),
            case_instance_callback_id: Default::default(),
            case_instance_callback_type: Default::default(),
            case_instance_id: Default::default(),
            case_instance_last_reactivated_after: Default::default(),
            case_instance_last_reactivated_before: Default::default(),
            case_instance_last_reactivated_by: Default::default(),
            case_instance_name: Default::default(),
            case_instance_name_like: Default::default(),
            case_instance_name_like_ignore_case: Default::default(),
            case_instance_parent_id: Default::default(),
            case_instance_parent_scope_id: Default::default(),
            case_instance_reference_id: Default::default(),
            case_instance_reference_type: Default::default(),
            case_instance_root_scope_id: Default::default(),
            case_instance_started_after: Default::default(),
            case_instance_started_before: Default::default(),
            case_instance_started_by: Default::default(),
            case_instance_state: Default::default(),
            include_case_variables: Default::default(),
            involved_user: Default::default(),
            order: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            tenant_id_like_ignore_case: Default::default(),
            variables: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only case instances that have an active plan item with this definition id.
    #[must_use]
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_plan_item_definition_id = Some(value.into());
        self
    }
    /// Only case instances that have an active plan item with one of these definition ids.
    ///
    /// Adds to what is there; [`Self::replace_active_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_plan_item_definition_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `active_plan_item_definition_ids`; see [`Self::active_plan_item_definition_ids`].
    #[must_use]
    pub fn add_active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_plan_item_definition_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `active_plan_item_definition_ids` holds; see [`Self::active_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_plan_item_definition_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only case instances with this business key: another name of `caseInstanceBusinessKey`.
    #[must_use]
    pub fn case_business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_business_key = Some(value.into());
        self
    }
    /// Only case instances of case definitions with this category.
    #[must_use]
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only case instances of case definitions with this key.
    #[must_use]
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances of case definitions with one of these keys.
    ///
    /// Since version 7.0.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_case_definition_keys`] replaces it.
    #[must_use]
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_definition_keys`; see [`Self::case_definition_keys`].
    #[must_use]
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_definition_keys` holds; see [`Self::case_definition_keys`], which adds.
    #[must_use]
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only case instances of case definitions with this name.
    #[must_use]
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this business key.
    #[must_use]
    pub fn case_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key = Some(value.into());
        self
    }
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key_like = Some(value.into());
        self
    }
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this business status.
    #[must_use]
    pub fn case_instance_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status = Some(value.into());
        self
    }
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status_like = Some(value.into());
        self
    }
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this callback id: what is told when they end.
    #[must_use]
    pub fn case_instance_callback_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_callback_id = Some(value.into());
        self
    }
    /// Only case instances with this type of callback.
    #[must_use]
    pub fn case_instance_callback_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_callback_type = Some(value.into());
        self
    }
    /// Only case instances with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only case instances that were last reactivated after this instant.
    #[must_use]
    pub fn case_instance_last_reactivated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.case_instance_last_reactivated_after = Some(value.into());
        self
    }
    /// Only case instances that were last reactivated before this instant.
    #[must_use]
    pub fn case_instance_last_reactivated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.case_instance_last_reactivated_before = Some(value.into());
        self
    }
    /// Only case instances that the user with this id reactivated last.
    #[must_use]
    pub fn case_instance_last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_last_reactivated_by = Some(value.into());
        self
    }
    /// Only case instances with this name.
    #[must_use]
    pub fn case_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name = Some(value.into());
        self
    }
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name_like = Some(value.into());
        self
    }
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances that a plan item of the case instance with this id started.
    #[must_use]
    pub fn case_instance_parent_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_parent_id = Some(value.into());
        self
    }
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn case_instance_parent_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_parent_scope_id = Some(value.into());
        self
    }
    /// Only case instances that refer to this id.
    #[must_use]
    pub fn case_instance_reference_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_reference_id = Some(value.into());
        self
    }
    /// Only case instances that refer to something of this type.
    #[must_use]
    pub fn case_instance_reference_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_reference_type = Some(value.into());
        self
    }
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn case_instance_root_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_root_scope_id = Some(value.into());
        self
    }
    /// Only case instances that were started after this instant.
    #[must_use]
    pub fn case_instance_started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.case_instance_started_after = Some(value.into());
        self
    }
    /// Only case instances that were started before this instant.
    #[must_use]
    pub fn case_instance_started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.case_instance_started_before = Some(value.into());
        self
    }
    /// Only case instances that the user with this id started.
    #[must_use]
    pub fn case_instance_started_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_started_by = Some(value.into());
        self
    }
    /// Only case instances in this state.
    #[must_use]
    pub fn case_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.case_instance_state = Some(value.into());
        self
    }
    /// Whether to tell the variables of each of them.
    #[must_use]
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.include_case_variables = Some(value);
        self
    }
    /// Only case instances that the user with this id has to do with.
    #[must_use]
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.involved_user = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// How many case instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `id` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the case instances wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only case instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.tenant_id_like_ignore_case = Some(value.into());
        self
    }
    /// Conditions on variables of the case instance; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// If true, only case instances that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for CaseInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
/// What to change of a case instance.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstanceUpdate {
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    CaseInstanceUpdate, [], [], (0 "businessKey" business_key), (1 "name" name)
}
impl CaseInstanceUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
        }
    }
    /// The business key.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for CaseInstanceUpdate {
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
/// Case instances to delete.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstancesDeletion {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "delete")))]
    action: ::std::string::String,
    /// The ids of the case instances.
    #[serde(rename = "instanceIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    CaseInstancesDeletion, [0, 1], [], (0 "action" action), (1 "instanceIds" instance_ids
    => NullAsEmpty)
}
impl CaseInstancesDeletion {
    /// With `instance_ids`, which is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "delete".into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the case instances.
    ///
    /// Adds to what is there; [`Self::replace_instance_ids`] replaces it.
    #[must_use]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `instance_ids`; see [`Self::instance_ids`].
    #[must_use]
    pub fn instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.instance_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `instance_ids` holds; see [`Self::instance_ids`], which adds.
    #[must_use]
    pub fn replace_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// Case instances to terminate.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseInstancesTermination {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "terminate")))]
    action: ::std::string::String,
    /// The ids of the case instances.
    #[serde(rename = "instanceIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    CaseInstancesTermination, [0, 1], [], (0 "action" action), (1 "instanceIds"
    instance_ids => NullAsEmpty)
}
impl CaseInstancesTermination {
    /// With `instance_ids`, which is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "terminate".into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the case instances.
    ///
    /// Adds to what is there; [`Self::replace_instance_ids`] replaces it.
    #[must_use]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `instance_ids`; see [`Self::instance_ids`].
    #[must_use]
    pub fn instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.instance_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `instance_ids` holds; see [`Self::instance_ids`], which adds.
    #[must_use]
    pub fn replace_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// The order to evaluate criteria.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CriteriaEvaluation {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "evaluateCriteria")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    CriteriaEvaluation, [0], [], (0 "action" action)
}
impl CriteriaEvaluation {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "evaluateCriteria".into(),
        }
    }
}
impl Default for CriteriaEvaluation {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to have a dead letter job tried again.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobMove {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "move")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    DeadLetterJobMove, [0], [], (0 "action" action)
}
impl DeadLetterJobMove {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "move".into() }
    }
}
impl Default for DeadLetterJobMove {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to make a dead letter job a history job again.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobMoveToHistory {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "moveToHistoryJob")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    DeadLetterJobMoveToHistory, [0], [], (0 "action" action)
}
impl DeadLetterJobMoveToHistory {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "moveToHistoryJob".into(),
        }
    }
}
impl Default for DeadLetterJobMoveToHistory {
    fn default() -> Self {
        Self::new()
    }
}
/// Dead letter jobs that are to be history jobs again.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobsHistoryRetry {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "moveToHistoryJob")))]
    action: ::std::string::String,
    /// The ids of the jobs.
    #[serde(rename = "jobIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub job_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DeadLetterJobsHistoryRetry, [0, 1], [], (0 "action" action), (1 "jobIds" job_ids =>
    NullAsEmpty)
}
impl DeadLetterJobsHistoryRetry {
    /// With `job_ids`, which is required.
    #[must_use]
    pub fn new(
        job_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "moveToHistoryJob".into(),
            job_ids: job_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the jobs.
    ///
    /// Adds to what is there; [`Self::replace_job_ids`] replaces it.
    #[must_use]
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.job_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `job_ids`; see [`Self::job_ids`].
    #[must_use]
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `job_ids` holds; see [`Self::job_ids`], which adds.
    #[must_use]
    pub fn replace_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.job_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// Dead letter jobs that are to be tried again.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobsRetry {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "move")))]
    action: ::std::string::String,
    /// The ids of the jobs.
    #[serde(rename = "jobIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub job_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DeadLetterJobsRetry, [0, 1], [], (0 "action" action), (1 "jobIds" job_ids =>
    NullAsEmpty)
}
impl DeadLetterJobsRetry {
    /// With `job_ids`, which is required.
    #[must_use]
    pub fn new(
        job_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "move".into(),
            job_ids: job_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the jobs.
    ///
    /// Adds to what is there; [`Self::replace_job_ids`] replaces it.
    #[must_use]
    pub fn job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.job_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `job_ids`; see [`Self::job_ids`].
    #[must_use]
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `job_ids` holds; see [`Self::job_ids`], which adds.
    #[must_use]
    pub fn replace_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.job_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
#[derive(Default)]
/// A decision that a case refers to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Decision {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of its deployment.
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
    /// The key: the id of the decision in the DMN file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
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
    /// The URL of this list, not of the decision; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    Decision, [3, 9], [], (0 "category" category), (1 "deploymentId" deployment_id), (2
    "description" description), (3 "id" id), (4 "key" key), (5 "name" name), (6
    "resourceName" resource_name), (7 "tenantId" tenant_id), (8 "url" url), (9 "version"
    version)
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
/// A file in a deployment.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeploymentResource {
    /// Where the server says that the bytes are; not to be found there if the name has folders in it.
    #[serde(
        rename = "contentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// The name of the file; it may have folders in it.
    pub id: ::std::string::String,
    /// The content type that the server makes of the name.
    #[serde(
        rename = "mediaType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// What it is to the engine: `caseDefinition` or `resource`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the resource is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DeploymentResource, [1], [], (0 "contentUrl" content_url), (1 "id" id), (2
    "mediaType" media_type), (3 "type" type_), (4 "url" url)
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
/// Something that waits for an event.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventSubscription {
    /// The id of the activity in the model of a process.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The id of the case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The configuration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The name of the event.
    #[serde(
        rename = "eventName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// The type of the event: `signal`, `variable` or the key of an event.
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// The id of the execution, where it belongs to a process.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the plan item instance.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the plan item instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "planItemInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the process definition, where it belongs to a process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance, where it belongs to a process.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the case definition, or of another definition that it belongs to.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance, or of another instance that it belongs to.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// What kind of instance it belongs to: `cmmn` for a case instance.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item instance, or of another part of the instance.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the event subscription is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    EventSubscription, [10], [], (0 "activityId" activity_id), (1 "caseDefinitionId"
    case_definition_id), (2 "caseDefinitionUrl" case_definition_url), (3 "caseInstanceId"
    case_instance_id), (4 "caseInstanceUrl" case_instance_url), (5 "configuration"
    configuration), (6 "created" created), (7 "eventName" event_name), (8 "eventType"
    event_type), (9 "executionId" execution_id), (10 "id" id), (11 "planItemInstanceId"
    plan_item_instance_id), (12 "planItemInstanceUrl" plan_item_instance_url), (13
    "processDefinitionId" process_definition_id), (14 "processInstanceId"
    process_instance_id), (15 "scopeDefinitionId" scope_definition_id), (16 "scopeId"
    scope_id), (17 "scopeType" scope_type), (18 "subScopeId" sub_scope_id), (19
    "tenantId" tenant_id), (20 "url" url)
}
#[derive(Default)]
/// One page of a list of event subscriptions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventSubscriptionPage {
    /// The event subscriptions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<EventSubscription>>"
        )
    )]
    pub data: ::std::vec::Vec<EventSubscription>,
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
    /// How many event subscriptions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    EventSubscriptionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A form that a case refers to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormDefinition {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of its deployment.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The URL of this list, not of the form definition.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub version: ::std::option::Option<i32>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for FormDefinition {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let category = members.take("category");
        let deployment_id = members.take("deploymentId");
        let description = members.take("description");
        let id = members.take("id");
        let key = members.take("key");
        let name = members.take("name");
        let resource_name = members.take("resourceName");
        let tenant_id = members.take("tenantId");
        let url = members.take("url");
        let version = members.take("version");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            category,
            deployment_id,
            description,
            id,
            key,
            name,
            resource_name,
            tenant_id,
            url,
            version,
            extra,
        })
    }
}
#[derive(Default)]
/// A field of a form.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormField {
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether its id was given by hand.
    #[serde(
        rename = "overrideId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub override_id: ::std::option::Option<bool>,
    /// What stands in it before there is a value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub placeholder: ::std::option::Option<::std::string::String>,
    /// Whether it only shows its value.
    #[serde(rename = "readOnly", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub read_only: ::std::option::Option<bool>,
    /// Whether it must have a value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub required: ::std::option::Option<bool>,
    /// The type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub value: ::std::option::Option<::serde_json::Value>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for FormField {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let id = members.take("id");
        let name = members.take("name");
        let override_id = members.take("overrideId");
        let placeholder = members.take("placeholder");
        let read_only = members.take("readOnly");
        let required = members.take("required");
        let type_ = members.take("type");
        let value = members.take("value");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            id,
            name,
            override_id,
            placeholder,
            read_only,
            required,
            type_,
            value,
            extra,
        })
    }
}
#[derive(Default)]
/// A form with its fields.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormModel {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// The fields.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<FormField>>"
        )
    )]
    pub fields: ::std::vec::Vec<FormField>,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// The variable that gets the outcome.
    #[serde(
        rename = "outcomeVariableName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub outcome_variable_name: ::std::option::Option<::std::string::String>,
    /// The ways to complete the form.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<FormOutcome>>"
        )
    )]
    pub outcomes: ::std::vec::Vec<FormOutcome>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub version: ::std::option::Option<i32>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for FormModel {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let description = members.take("description");
        let fields = members.take("fields");
        let id = members.take("id");
        let key = members.take("key");
        let name = members.take("name");
        let outcome_variable_name = members.take("outcomeVariableName");
        let outcomes = members.take("outcomes");
        let version = members.take("version");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            description,
            fields,
            id,
            key,
            name,
            outcome_variable_name,
            outcomes,
            version,
            extra,
        })
    }
}
#[derive(Default)]
/// A way to complete a form.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormOutcome {
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for FormOutcome {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let id = members.take("id");
        let name = members.take("name");
        let extra = members.rest();
        ::std::result::Result::Ok(Self { id, name, extra })
    }
}
#[derive(Default)]
/// What is known of a case instance, whether it runs or has ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricCaseInstance {
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The business status.
    #[serde(
        rename = "businessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_status: ::std::option::Option<::std::string::String>,
    /// The id of what is told when it ends, such as a plan item instance.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// The type of what is told when it ends.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// The description of its case definition.
    #[serde(
        rename = "caseDefinitionDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_description: ::std::option::Option<::std::string::String>,
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// The name of its case definition.
    #[serde(
        rename = "caseDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// When it ended; null while it runs.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of what it refers to.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it refers to.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// When it was started.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the user who started it.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// How far it has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::flowable_cmmn::enums::CaseInstanceState>,
    /// The id of the process instance that started it.
    #[serde(
        rename = "superProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_process_instance_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Its variables, where they were asked for.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    HistoricCaseInstance, [9], [], (0 "businessKey" business_key), (1 "businessStatus"
    business_status), (2 "callbackId" callback_id), (3 "callbackType" callback_type), (4
    "caseDefinitionDescription" case_definition_description), (5 "caseDefinitionId"
    case_definition_id), (6 "caseDefinitionName" case_definition_name), (7
    "caseDefinitionUrl" case_definition_url), (8 "endTime" end_time), (9 "id" id), (10
    "name" name), (11 "referenceId" reference_id), (12 "referenceType" reference_type),
    (13 "startTime" start_time), (14 "startUserId" start_user_id), (15 "state" state),
    (16 "superProcessInstanceId" super_process_instance_id), (17 "tenantId" tenant_id),
    (18 "url" url), (19 "variables" variables => NullAsEmpty)
}
#[derive(Default)]
/// One page of a list of case instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricCaseInstancePage {
    /// The case instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricCaseInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricCaseInstance>,
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
    /// How many case instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricCaseInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What case instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricCaseInstanceQuery {
    /// Only case instances that have an active plan item with this definition id.
    #[serde(
        rename = "activePlanItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that have an active plan item with one of these definition ids.
    #[serde(
        rename = "activePlanItemDefinitionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_plan_item_definition_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only case instances with this business key: another name of `caseInstanceBusinessKey`.
    #[serde(
        rename = "caseBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_business_key: ::std::option::Option<::std::string::String>,
    /// Only case instances of case definitions with this category.
    #[serde(
        rename = "caseDefinitionCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionCategoryLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionCategoryLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_category_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only case instances of case definitions with this key.
    #[serde(
        rename = "caseDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances of case definitions with one of these keys.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only case instances of case definitions with this name.
    #[serde(
        rename = "caseDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseDefinitionNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this business key.
    #[serde(
        rename = "caseInstanceBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this business status.
    #[serde(
        rename = "caseInstanceBusinessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessStatusLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "caseInstanceBusinessStatusLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_business_status_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances with this callback id: what is told when they end.
    #[serde(
        rename = "caseInstanceCallbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_callback_id: ::std::option::Option<::std::string::String>,
    /// Only case instances with this type of callback.
    #[serde(
        rename = "caseInstanceCallbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_callback_type: ::std::option::Option<::std::string::String>,
    /// Only case instances with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only case instances with one of these ids.
    #[serde(
        rename = "caseInstanceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only case instances with this name.
    #[serde(
        rename = "caseInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name: ::std::option::Option<::std::string::String>,
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseInstanceNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseInstanceNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only case instances that a plan item of the case instance with this id started.
    #[serde(
        rename = "caseInstanceParentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_parent_id: ::std::option::Option<::std::string::String>,
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseInstanceParentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that refer to this id.
    #[serde(
        rename = "caseInstanceReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_reference_id: ::std::option::Option<::std::string::String>,
    /// Only case instances that refer to something of this type.
    #[serde(
        rename = "caseInstanceReferenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_reference_type: ::std::option::Option<::std::string::String>,
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "caseInstanceRootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_root_scope_id: ::std::option::Option<::std::string::String>,
    /// Only case instances in this state.
    #[serde(
        rename = "caseInstanceState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_state: ::std::option::Option<
        crate::flowable_cmmn::enums::CaseInstanceState,
    >,
    /// Whether to list case instances that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// Only case instances that ended after this instant.
    #[serde(
        rename = "finishedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only case instances that ended before this instant.
    #[serde(
        rename = "finishedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to tell the variables of each of them.
    #[serde(
        rename = "includeCaseVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_case_variables: ::std::option::Option<bool>,
    /// Only case instances that the user with this id has to do with.
    #[serde(
        rename = "involvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub involved_user: ::std::option::Option<::std::string::String>,
    /// Only case instances that were last reactivated after this instant.
    #[serde(
        rename = "lastReactivatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_reactivated_after: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that were last reactivated before this instant.
    #[serde(
        rename = "lastReactivatedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_reactivated_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only case instances that the user with this id reactivated last.
    #[serde(
        rename = "lastReactivatedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_reactivated_by: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// How many case instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `caseInstanceId` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<
        crate::flowable_cmmn::enums::HistoricCaseInstanceSort,
    >,
    /// The offset of the first of the case instances wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only case instances that were started after this instant.
    #[serde(
        rename = "startedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only case instances that were started before this instant.
    #[serde(
        rename = "startedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only case instances that the user with this id started.
    #[serde(
        rename = "startedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_by: ::std::option::Option<::std::string::String>,
    /// Only case instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "tenantIdLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the case instance; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only case instances without a callback id; false is as if it were left out.
    #[serde(
        rename = "withoutCaseInstanceCallbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_case_instance_callback_id: ::std::option::Option<bool>,
    /// If true, only case instances that no plan item started; false is as if it were left out.
    #[serde(
        rename = "withoutCaseInstanceParentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_case_instance_parent_id: ::std::option::Option<bool>,
    /// If true, only case instances that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricCaseInstanceQuery, [], [], (0 "activePlanItemDefinitionId"
    active_plan_item_definition_id), (1 "activePlanItemDefinitionIds"
    active_plan_item_definition_ids), (2 "caseBusinessKey" case_business_key), (3
    "caseDefinitionCategory" case_definition_category), (4 "caseDefinitionCategoryLike"
    case_definition_category_like), (5 "caseDefinitionCategoryLikeIgnoreCase"
    case_definition_category_like_ignore_case), (6 "caseDefinitionId"
    case_definition_id), (7 "caseDefinitionKey" case_definition_key), (8
    "caseDefinitionKeyLike" case_definition_key_like), (9
    "caseDefinitionKeyLikeIgnoreCase" case_definition_key_like_ignore_case), (10
    "caseDefinitionKeys" case_definition_keys), (11 "caseDefinitionName"
    case_definition_name), (12 "caseDefinitionNameLike" case_definition_name_like), (13
    "caseDefinitionNameLikeIgnoreCase" case_definition_name_like_ignore_case), (14
    "caseInstanceBusinessKey" case_instance_business_key), (15
    "caseInstanceBusinessKeyLike" case_instance_business_key_like), (16
    "caseInstanceBusinessKeyLikeIgnoreCase" case_instance_business_key_like_ignore_case),
    (17 "caseInstanceBusinessStatus" case_instance_business_status), (18
    "caseInstanceBusinessStatusLike" case_instance_business_status_like), (19
    "caseInstanceBusinessStatusLikeIgnoreCase"
    case_instance_business_status_like_ignore_case), (20 "caseInstanceCallbackId"
    case_instance_callback_id), (21 "caseInstanceCallbackType"
    case_instance_callback_type), (22 "caseInstanceId" case_instance_id), (23
    "caseInstanceIds" case_instance_ids), (24 "caseInstanceName" case_instance_name), (25
    "caseInstanceNameLike" case_instance_name_like), (26 "caseInstanceNameLikeIgnoreCase"
    case_instance_name_like_ignore_case), (27 "caseInstanceParentId"
    case_instance_parent_id), (28 "caseInstanceParentScopeId"
    case_instance_parent_scope_id), (29 "caseInstanceReferenceId"
    case_instance_reference_id), (30 "caseInstanceReferenceType"
    case_instance_reference_type), (31 "caseInstanceRootScopeId"
    case_instance_root_scope_id), (32 "caseInstanceState" case_instance_state), (33
    "finished" finished), (34 "finishedAfter" finished_after), (35 "finishedBefore"
    finished_before), (36 "includeCaseVariables" include_case_variables), (37
    "involvedUser" involved_user), (38 "lastReactivatedAfter" last_reactivated_after),
    (39 "lastReactivatedBefore" last_reactivated_before), (40 "lastReactivatedBy"
    last_reactivated_by), (41 "order" order), (42 "size" size), (43 "sort" sort), (44
    "start" start), (45 "startedAfter" started_after), (46 "startedBefore"
    started_before), (47 "startedBy" started_by), (48 "tenantId" tenant_id), (49
    "tenantIdLike" tenant_id_like), (50 "tenantIdLikeIgnoreCase"
    tenant_id_like_ignore_case), (51 "variables" variables), (52
    "withoutCaseInstanceCallbackId" without_case_instance_callback_id), (53
    "withoutCaseInstanceParentId" without_case_instance_parent_id), (54 "withoutTenantId"
    without_tenant_id)
}
impl HistoricCaseInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_plan_item_definition_id: Default::default(),
            active_plan_item_definition_ids: Default::default(),
            case_business_key: Default::default(),
            case_definition_category: Default::default(),
            case_definition_category_like: Default::default(),
            case_definition_category_like_ignore_case: Default::default(),
            case_definition_id: Default::default(),
            case_definition_key: Default::default(),
            case_definition_key_like: Default::default(),
            case_definition_key_like_ignore_case: Default::default(),
            case_definition_keys: Default::default(),
            case_definition_name: Default::default(),
            case_definition_name_like: Default::default(),
            case_definition_name_like_ignore_case: Default::default(),
            case_instance_business_key: Default::default(),
            case_instance_business_key_like: Default::default(),
            case_instance_business_key_like_ignore_case: Default::default(),
            case_instance_business_status: Default::default(),
            case_instance_business_status_like: Default::default(),
            case_instance_business_status_like_ignore_case: Default::default(),
            case_instance_callback_id: Default::default(),
            case_instance_callback_type: Default::default(),
            case_instance_id: Default::default(),
            case_instance_ids: Default::default(),
            case_instance_name: Default::default(),
            case_instance_name_like: Default::default(),
            case_instance_name_like_ignore_case: Default::default(),
            case_instance_parent_id: Default::default(),
            case_instance_parent_scope_id: Default::default(),
            case_instance_reference_id: Default::default(),
            case_instance_reference_type: Default::default(),
            case_instance_root_scope_id: Default::default(),
            case_instance_state: Default::default(),
            finished: Default::default(),
            finished_after: Default::default(),
            finished_before: Default::default(),
            include_case_variables: Default::default(),
            involved_user: Default::default(),
            last_reactivated_after: Default::default(),
            last_reactivated_before: Default::default(),
            last_reactivated_by: Default::default(),
            order: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            started_after: Default::default(),
            started_before: Default::default(),
            started_by: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            tenant_id_like_ignore_case: Default::default(),
            variables: Default::default(),
            without_case_instance_callback_id: Default::default(),
            without_case_instance_parent_id: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only case instances that have an active plan item with this definition id.
    #[must_use]
    pub fn active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_plan_item_definition_id = Some(value.into());
        self
    }
    /// Only case instances that have an active plan item with one of these definition ids.
    ///
    /// Adds to what is there; [`Self::replace_active_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_plan_item_definition_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `active_plan_item_definition_ids`; see [`Self::active_plan_item_definition_ids`].
    #[must_use]
    pub fn add_active_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_plan_item_definition_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `active_plan_item_definition_ids` holds; see [`Self::active_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_active_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_plan_item_definition_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only case instances with this business key: another name of `caseInstanceBusinessKey`.
    #[must_use]
    pub fn case_business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_business_key = Some(value.into());
        self
    }
    /// Only case instances of case definitions with this category.
    #[must_use]
    pub fn case_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a category that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_category_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only case instances of case definitions with this key.
    #[must_use]
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances of case definitions with one of these keys.
    ///
    /// Since version 7.0.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_case_definition_keys`] replaces it.
    #[must_use]
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_definition_keys`; see [`Self::case_definition_keys`].
    #[must_use]
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_definition_keys` holds; see [`Self::case_definition_keys`], which adds.
    #[must_use]
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only case instances of case definitions with this name.
    #[must_use]
    pub fn case_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name_like = Some(value.into());
        self
    }
    /// Only case instances whose case definition has a name that matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this business key.
    #[must_use]
    pub fn case_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key = Some(value.into());
        self
    }
    /// Only case instances whose business key matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key_like = Some(value.into());
        self
    }
    /// Only case instances whose business key matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this business status.
    #[must_use]
    pub fn case_instance_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status = Some(value.into());
        self
    }
    /// Only case instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status_like = Some(value.into());
        self
    }
    /// Only case instances whose business status matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn case_instance_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_business_status_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances with this callback id: what is told when they end.
    #[must_use]
    pub fn case_instance_callback_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_callback_id = Some(value.into());
        self
    }
    /// Only case instances with this type of callback.
    #[must_use]
    pub fn case_instance_callback_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_callback_type = Some(value.into());
        self
    }
    /// Only case instances with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only case instances with one of these ids.
    ///
    /// Adds to what is there; [`Self::replace_case_instance_ids`] replaces it.
    #[must_use]
    pub fn case_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_instance_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_instance_ids`; see [`Self::case_instance_ids`].
    #[must_use]
    pub fn add_case_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_instance_ids` holds; see [`Self::case_instance_ids`], which adds.
    #[must_use]
    pub fn replace_case_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only case instances with this name.
    #[must_use]
    pub fn case_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name = Some(value.into());
        self
    }
    /// Only case instances whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name_like = Some(value.into());
        self
    }
    /// Only case instances whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only case instances that a plan item of the case instance with this id started.
    #[must_use]
    pub fn case_instance_parent_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_parent_id = Some(value.into());
        self
    }
    /// Only case instances directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn case_instance_parent_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_parent_scope_id = Some(value.into());
        self
    }
    /// Only case instances that refer to this id.
    #[must_use]
    pub fn case_instance_reference_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_reference_id = Some(value.into());
        self
    }
    /// Only case instances that refer to something of this type.
    #[must_use]
    pub fn case_instance_reference_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_reference_type = Some(value.into());
        self
    }
    /// Only case instances below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn case_instance_root_scope_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_root_scope_id = Some(value.into());
        self
    }
    /// Only case instances in this state.
    #[must_use]
    pub fn case_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::CaseInstanceState>,
    ) -> Self {
        self.case_instance_state = Some(value.into());
        self
    }
    /// Whether to list case instances that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// Only case instances that ended after this instant.
    #[must_use]
    pub fn finished_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.finished_after = Some(value.into());
        self
    }
    /// Only case instances that ended before this instant.
    #[must_use]
    pub fn finished_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.finished_before = Some(value.into());
        self
    }
    /// Whether to tell the variables of each of them.
    #[must_use]
    pub fn include_case_variables(mut self, value: bool) -> Self {
        self.include_case_variables = Some(value);
        self
    }
    /// Only case instances that the user with this id has to do with.
    #[must_use]
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.involved_user = Some(value.into());
        self
    }
    /// Only case instances that were last reactivated after this instant.
    #[must_use]
    pub fn last_reactivated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_reactivated_after = Some(value.into());
        self
    }
    /// Only case instances that were last reactivated before this instant.
    #[must_use]
    pub fn last_reactivated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_reactivated_before = Some(value.into());
        self
    }
    /// Only case instances that the user with this id reactivated last.
    #[must_use]
    pub fn last_reactivated_by(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.last_reactivated_by = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// How many case instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `caseInstanceId` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricCaseInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the case instances wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only case instances that were started after this instant.
    #[must_use]
    pub fn started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_after = Some(value.into());
        self
    }
    /// Only case instances that were started before this instant.
    #[must_use]
    pub fn started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_before = Some(value.into());
        self
    }
    /// Only case instances that the user with this id started.
    #[must_use]
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.started_by = Some(value.into());
        self
    }
    /// Only case instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only case instances whose tenant matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Only case instances whose tenant matches, in whatever case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn tenant_id_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.tenant_id_like_ignore_case = Some(value.into());
        self
    }
    /// Conditions on variables of the case instance; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// If true, only case instances without a callback id; false is as if it were left out.
    #[must_use]
    pub fn without_case_instance_callback_id(mut self, value: bool) -> Self {
        self.without_case_instance_callback_id = Some(value);
        self
    }
    /// If true, only case instances that no plan item started; false is as if it were left out.
    #[must_use]
    pub fn without_case_instance_parent_id(mut self, value: bool) -> Self {
        self.without_case_instance_parent_id = Some(value);
        self
    }
    /// If true, only case instances that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricCaseInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
/// Case instances whose history is to be deleted.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricCaseInstancesDeletion {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "delete")))]
    action: ::std::string::String,
    /// The ids of the case instances.
    #[serde(rename = "instanceIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricCaseInstancesDeletion, [0, 1], [], (0 "action" action), (1 "instanceIds"
    instance_ids => NullAsEmpty)
}
impl HistoricCaseInstancesDeletion {
    /// With `instance_ids`, which is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "delete".into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the case instances.
    ///
    /// Adds to what is there; [`Self::replace_instance_ids`] replaces it.
    #[must_use]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `instance_ids`; see [`Self::instance_ids`].
    #[must_use]
    pub fn instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.instance_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `instance_ids` holds; see [`Self::instance_ids`], which adds.
    #[must_use]
    pub fn replace_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// How a user or a group has or had to do with a case instance or a task.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricIdentityLink {
    /// The id of the case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the group; null if it is a user.
    #[serde(rename = "groupId", skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The id of the task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// How the one has to do with the other: `participant`, `starter`, `candidate` …
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The id of the user; null if it is a group.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricIdentityLink, [], [], (0 "caseInstanceId" case_instance_id), (1
    "caseInstanceUrl" case_instance_url), (2 "groupId" group_id), (3 "taskId" task_id),
    (4 "taskUrl" task_url), (5 "type" type_), (6 "userId" user_id)
}
/// A migration of ended case instances to the case definition with an id.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricMigrationToId {
    /// The id of the case definition to migrate to.
    #[serde(rename = "toCaseDefinitionId")]
    pub to_case_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    HistoricMigrationToId, [0], [], (0 "toCaseDefinitionId" to_case_definition_id)
}
impl HistoricMigrationToId {
    /// With `to_case_definition_id`, which is required.
    #[must_use]
    pub fn new(to_case_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            to_case_definition_id: to_case_definition_id.into(),
        }
    }
    /// The id of the case definition to migrate to.
    #[must_use]
    pub fn to_case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_id = value.into();
        self
    }
}
/// A migration of ended case instances to the case definition with a key.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricMigrationToKey {
    /// The key of the case definition to migrate to.
    #[serde(rename = "toCaseDefinitionKey")]
    pub to_case_definition_key: ::std::string::String,
    /// Its tenant.
    #[serde(
        rename = "toCaseDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_case_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// Its version.
    #[serde(
        rename = "toCaseDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_case_definition_version: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    HistoricMigrationToKey, [0], [], (0 "toCaseDefinitionKey" to_case_definition_key), (1
    "toCaseDefinitionTenantId" to_case_definition_tenant_id), (2
    "toCaseDefinitionVersion" to_case_definition_version)
}
impl HistoricMigrationToKey {
    /// With `to_case_definition_key`, which is required.
    #[must_use]
    pub fn new(to_case_definition_key: impl Into<::std::string::String>) -> Self {
        Self {
            to_case_definition_key: to_case_definition_key.into(),
            to_case_definition_tenant_id: Default::default(),
            to_case_definition_version: Default::default(),
        }
    }
    /// The key of the case definition to migrate to.
    #[must_use]
    pub fn to_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_key = value.into();
        self
    }
    /// Its tenant.
    #[must_use]
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_tenant_id = Some(value.into());
        self
    }
    /// Its version.
    #[must_use]
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.to_case_definition_version = Some(value);
        self
    }
}
#[derive(Default)]
/// A milestone that a case instance reached.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricMilestoneInstance {
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Its plan item id in the CMMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "historicCaseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub historic_case_instance_url: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// When it was reached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Where the server says that the milestone is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricMilestoneInstance, [5], [], (0 "caseDefinitionId" case_definition_id), (1
    "caseDefinitionUrl" case_definition_url), (2 "caseInstanceId" case_instance_id), (3
    "elementId" element_id), (4 "historicCaseInstanceUrl" historic_case_instance_url), (5
    "id" id), (6 "name" name), (7 "timestamp" timestamp), (8 "url" url)
}
#[derive(Default)]
/// One page of a list of milestones.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricMilestoneInstancePage {
    /// The milestones of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricMilestoneInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricMilestoneInstance>,
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
    /// How many milestones the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricMilestoneInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What milestones to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricMilestoneInstanceQuery {
    /// Only milestones of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only milestones with this id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Only milestones with this name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// Only milestones that were reached after this instant.
    #[serde(
        rename = "reachedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reached_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only milestones that were reached before this instant.
    #[serde(
        rename = "reachedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reached_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// How many milestones a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `timestamp` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<
        crate::flowable_cmmn::enums::HistoricMilestoneInstanceSort,
    >,
    /// The offset of the first of the milestones wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
}
::bpm_rest_runtime::members! {
    HistoricMilestoneInstanceQuery, [], [], (0 "caseInstanceId" case_instance_id), (1
    "id" id), (2 "name" name), (3 "order" order), (4 "reachedAfter" reached_after), (5
    "reachedBefore" reached_before), (6 "size" size), (7 "sort" sort), (8 "start" start)
}
impl HistoricMilestoneInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_instance_id: Default::default(),
            id: Default::default(),
            name: Default::default(),
            order: Default::default(),
            reached_after: Default::default(),
            reached_before: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
        }
    }
    /// Only milestones of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only milestones with this id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Only milestones with this name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only milestones that were reached after this instant.
    #[must_use]
    pub fn reached_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.reached_after = Some(value.into());
        self
    }
    /// Only milestones that were reached before this instant.
    #[must_use]
    pub fn reached_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.reached_before = Some(value.into());
        self
    }
    /// How many milestones a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `timestamp` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricMilestoneInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the milestones wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricMilestoneInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
#[derive(Default)]
/// What is known of a plan item of a case instance, whether it has ended or not.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricPlanItemInstance {
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// When it was completed; null if it did not.
    #[serde(
        rename = "completedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completed_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the case definition that it comes from, where it was made from another one.
    #[serde(
        rename = "derivedCaseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub derived_case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition that it comes from is; ids in it are not percent-encoded.
    #[serde(
        rename = "derivedCaseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub derived_case_definition_url: ::std::option::Option<::std::string::String>,
    /// Its plan item id in the CMMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// When it ended, however it did; null if it did not.
    #[serde(
        rename = "endedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ended_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the entry criterion by which it was entered.
    #[serde(
        rename = "entryCriterionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_criterion_id: ::std::option::Option<::std::string::String>,
    /// The id of the exit criterion by which it ended.
    #[serde(
        rename = "exitCriterionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exit_criterion_id: ::std::option::Option<::std::string::String>,
    /// When it ended by an exit criterion; null if it did not.
    #[serde(rename = "exitTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub exit_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// A value that the CMMN file gives it.
    #[serde(
        rename = "extraValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extra_value: ::std::option::Option<::std::string::String>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When it last became available; null if it never did.
    #[serde(
        rename = "lastAvailableTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_available_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last became disabled; null if it never did.
    #[serde(
        rename = "lastDisabledTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_disabled_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last became enabled; null if it never did.
    #[serde(
        rename = "lastEnabledTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_enabled_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last was started; null if it never did.
    #[serde(
        rename = "lastStartedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_started_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last was suspended; null if it never did.
    #[serde(
        rename = "lastSuspendedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_suspended_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last changed.
    #[serde(
        rename = "lastUpdatedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_updated_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Its local variables, where they were asked for.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "localVariables",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub local_variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// When it occurred; null if it did not.
    #[serde(
        rename = "occurredTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Its definition id in the CMMN file.
    #[serde(
        rename = "planItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Its type: `stage`, `humantask`, `milestone`, `timereventlistener` …
    #[serde(
        rename = "planItemDefinitionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_type: ::std::option::Option<::std::string::String>,
    /// The id of what it refers to, such as that of its task.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it refers to.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// Whether it is in the stage overview.
    #[serde(rename = "showInOverview")]
    pub show_in_overview: bool,
    /// Whether it is a stage.
    pub stage: bool,
    /// The plan item instance id of its stage; null where it stands in none.
    #[serde(
        rename = "stageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the plan item instance of the stage is; ids in it are not percent-encoded.
    #[serde(
        rename = "stageInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the user who started it.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// How far it has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// When it was terminated; null if it did not.
    #[serde(
        rename = "terminatedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminated_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Where the server says that the historic plan item instance is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricPlanItemInstance, [15, 29, 30], [], (0 "caseDefinitionId"
    case_definition_id), (1 "caseDefinitionUrl" case_definition_url), (2 "caseInstanceId"
    case_instance_id), (3 "caseInstanceUrl" case_instance_url), (4 "completedTime"
    completed_time), (5 "createTime" create_time), (6 "derivedCaseDefinitionId"
    derived_case_definition_id), (7 "derivedCaseDefinitionUrl"
    derived_case_definition_url), (8 "elementId" element_id), (9 "endedTime" ended_time),
    (10 "entryCriterionId" entry_criterion_id), (11 "exitCriterionId" exit_criterion_id),
    (12 "exitTime" exit_time), (13 "extraValue" extra_value), (14 "formKey" form_key),
    (15 "id" id), (16 "lastAvailableTime" last_available_time), (17 "lastDisabledTime"
    last_disabled_time), (18 "lastEnabledTime" last_enabled_time), (19 "lastStartedTime"
    last_started_time), (20 "lastSuspendedTime" last_suspended_time), (21
    "lastUpdatedTime" last_updated_time), (22 "localVariables" local_variables =>
    NullAsEmpty), (23 "name" name), (24 "occurredTime" occurred_time), (25
    "planItemDefinitionId" plan_item_definition_id), (26 "planItemDefinitionType"
    plan_item_definition_type), (27 "referenceId" reference_id), (28 "referenceType"
    reference_type), (29 "showInOverview" show_in_overview), (30 "stage" stage), (31
    "stageInstanceId" stage_instance_id), (32 "stageInstanceUrl" stage_instance_url), (33
    "startUserId" start_user_id), (34 "state" state), (35 "tenantId" tenant_id), (36
    "terminatedTime" terminated_time), (37 "url" url)
}
#[derive(Default)]
/// One page of a list of plan item instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricPlanItemInstancePage {
    /// The plan item instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricPlanItemInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricPlanItemInstance>,
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
    /// How many plan item instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricPlanItemInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What plan item instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricPlanItemInstanceQuery {
    /// Only plan item instances of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances that were completed after this instant.
    #[serde(
        rename = "completedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completed_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were completed before this instant.
    #[serde(
        rename = "completedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completed_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were created after this instant.
    #[serde(
        rename = "createdAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were created before this instant.
    #[serde(
        rename = "createdBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances with this plan item id in the CMMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances that ended, however they did, after this instant.
    #[serde(
        rename = "endedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ended_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that ended, however they did, before this instant.
    #[serde(
        rename = "endedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ended_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that ended by an exit criterion after this instant.
    #[serde(
        rename = "exitAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exit_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that ended by an exit criterion before this instant.
    #[serde(
        rename = "exitBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exit_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to tell the local variables of each of them.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "includeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_local_variables: ::std::option::Option<bool>,
    /// Only plan item instances that last became available after this instant.
    #[serde(
        rename = "lastAvailableAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_available_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that last became available before this instant.
    #[serde(
        rename = "lastAvailableBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_available_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only plan item instances that last became disabled after this instant.
    #[serde(
        rename = "lastDisabledAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_disabled_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that last became disabled before this instant.
    #[serde(
        rename = "lastDisabledBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_disabled_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that last became enabled after this instant.
    #[serde(
        rename = "lastEnabledAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_enabled_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that last became enabled before this instant.
    #[serde(
        rename = "lastEnabledBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_enabled_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were last started after this instant.
    #[serde(
        rename = "lastStartedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_started_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were last started before this instant.
    #[serde(
        rename = "lastStartedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_started_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were last suspended after this instant.
    #[serde(
        rename = "lastSuspendedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_suspended_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were last suspended before this instant.
    #[serde(
        rename = "lastSuspendedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_suspended_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only plan item instances that occurred after this instant.
    #[serde(
        rename = "occurredAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that occurred before this instant.
    #[serde(
        rename = "occurredBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// Only plan item instances with this definition id in the CMMN file.
    #[serde(
        rename = "planItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    #[serde(
        rename = "planItemDefinitionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_type: ::std::option::Option<::std::string::String>,
    /// Only plan item instances with this id.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances with this name.
    #[serde(
        rename = "planItemInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_name: ::std::option::Option<::std::string::String>,
    /// Only plan item instances in this state.
    #[serde(
        rename = "planItemInstanceState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_state: ::std::option::Option<
        crate::flowable_cmmn::enums::PlanItemInstanceState,
    >,
    /// Only plan item instances that refer to this id, such as that of their task.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances that refer to something of this type.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// How many plan item instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `createTime` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<
        crate::flowable_cmmn::enums::HistoricPlanItemInstanceSort,
    >,
    /// Only plan item instances of the stage with this plan item instance id.
    #[serde(
        rename = "stageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The offset of the first of the plan item instances wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only plan item instances that the user with this id started.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances that were terminated after this instant.
    #[serde(
        rename = "terminatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminated_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were terminated before this instant.
    #[serde(
        rename = "terminatedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminated_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricPlanItemInstanceQuery, [], [], (0 "caseDefinitionId" case_definition_id), (1
    "caseInstanceId" case_instance_id), (2 "completedAfter" completed_after), (3
    "completedBefore" completed_before), (4 "createdAfter" created_after), (5
    "createdBefore" created_before), (6 "elementId" element_id), (7 "endedAfter"
    ended_after), (8 "endedBefore" ended_before), (9 "exitAfter" exit_after), (10
    "exitBefore" exit_before), (11 "includeLocalVariables" include_local_variables), (12
    "lastAvailableAfter" last_available_after), (13 "lastAvailableBefore"
    last_available_before), (14 "lastDisabledAfter" last_disabled_after), (15
    "lastDisabledBefore" last_disabled_before), (16 "lastEnabledAfter"
    last_enabled_after), (17 "lastEnabledBefore" last_enabled_before), (18
    "lastStartedAfter" last_started_after), (19 "lastStartedBefore" last_started_before),
    (20 "lastSuspendedAfter" last_suspended_after), (21 "lastSuspendedBefore"
    last_suspended_before), (22 "occurredAfter" occurred_after), (23 "occurredBefore"
    occurred_before), (24 "order" order), (25 "planItemDefinitionId"
    plan_item_definition_id), (26 "planItemDefinitionType" plan_item_definition_type),
    (27 "planItemInstanceId" plan_item_instance_id), (28 "planItemInstanceName"
    plan_item_instance_name), (29 "planItemInstanceState" plan_item_instance_state), (30
    "referenceId" reference_id), (31 "referenceType" reference_type), (32 "size" size),
    (33 "sort" sort), (34 "stageInstanceId" stage_instance_id), (35 "start" start), (36
    "startUserId" start_user_id), (37 "tenantId" tenant_id), (38 "terminatedAfter"
    terminated_after), (39 "terminatedBefore" terminated_before), (40 "withoutTenantId"
    without_tenant_id)
}
impl HistoricPlanItemInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_definition_id: Default::default(),
            case_instance_id: Default::default(),
            completed_after: Default::default(),
            completed_before: Default::default(),
            created_after: Default::default(),
            created_before: Default::default(),
            element_id: Default::default(),
            ended_after: Default::default(),
            ended_before: Default::default(),
            exit_after: Default::default(),
            exit_before: Default::default(),
            include_local_variables: Default::default(),
            last_available_after: Default::default(),
            last_available_before: Default::default(),
            last_disabled_after: Default::default(),
            last_disabled_before: Default::default(),
            last_enabled_after: Default::default(),
            last_enabled_before: Default::default(),
            last_started_after: Default::default(),
            last_started_before: Default::default(),
            last_suspended_after: Default::default(),
            last_suspended_before: Default::default(),
            occurred_after: Default::default(),
            occurred_before: Default::default(),
            order: Default::default(),
            plan_item_definition_id: Default::default(),
            plan_item_definition_type: Default::default(),
            plan_item_instance_id: Default::default(),
            plan_item_instance_name: Default::default(),
            plan_item_instance_state: Default::default(),
            reference_id: Default::default(),
            reference_type: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            stage_instance_id: Default::default(),
            start: Default::default(),
            start_user_id: Default::default(),
            tenant_id: Default::default(),
            terminated_after: Default::default(),
            terminated_before: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only plan item instances of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only plan item instances of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only plan item instances that were completed after this instant.
    #[must_use]
    pub fn completed_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.completed_after = Some(value.into());
        self
    }
    /// Only plan item instances that were completed before this instant.
    #[must_use]
    pub fn completed_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.completed_before = Some(value.into());
        self
    }
    /// Only plan item instances that were created after this instant.
    #[must_use]
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_after = Some(value.into());
        self
    }
    /// Only plan item instances that were created before this instant.
    #[must_use]
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_before = Some(value.into());
        self
    }
    /// Only plan item instances with this plan item id in the CMMN file.
    #[must_use]
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.element_id = Some(value.into());
        self
    }
    /// Only plan item instances that ended, however they did, after this instant.
    #[must_use]
    pub fn ended_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.ended_after = Some(value.into());
        self
    }
    /// Only plan item instances that ended, however they did, before this instant.
    #[must_use]
    pub fn ended_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.ended_before = Some(value.into());
        self
    }
    /// Only plan item instances that ended by an exit criterion after this instant.
    #[must_use]
    pub fn exit_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.exit_after = Some(value.into());
        self
    }
    /// Only plan item instances that ended by an exit criterion before this instant.
    #[must_use]
    pub fn exit_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.exit_before = Some(value.into());
        self
    }
    /// Whether to tell the local variables of each of them.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn include_local_variables(mut self, value: bool) -> Self {
        self.include_local_variables = Some(value);
        self
    }
    /// Only plan item instances that last became available after this instant.
    #[must_use]
    pub fn last_available_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_available_after = Some(value.into());
        self
    }
    /// Only plan item instances that last became available before this instant.
    #[must_use]
    pub fn last_available_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_available_before = Some(value.into());
        self
    }
    /// Only plan item instances that last became disabled after this instant.
    #[must_use]
    pub fn last_disabled_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_disabled_after = Some(value.into());
        self
    }
    /// Only plan item instances that last became disabled before this instant.
    #[must_use]
    pub fn last_disabled_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_disabled_before = Some(value.into());
        self
    }
    /// Only plan item instances that last became enabled after this instant.
    #[must_use]
    pub fn last_enabled_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_enabled_after = Some(value.into());
        self
    }
    /// Only plan item instances that last became enabled before this instant.
    #[must_use]
    pub fn last_enabled_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_enabled_before = Some(value.into());
        self
    }
    /// Only plan item instances that were last started after this instant.
    #[must_use]
    pub fn last_started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_started_after = Some(value.into());
        self
    }
    /// Only plan item instances that were last started before this instant.
    #[must_use]
    pub fn last_started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_started_before = Some(value.into());
        self
    }
    /// Only plan item instances that were last suspended after this instant.
    #[must_use]
    pub fn last_suspended_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_suspended_after = Some(value.into());
        self
    }
    /// Only plan item instances that were last suspended before this instant.
    #[must_use]
    pub fn last_suspended_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.last_suspended_before = Some(value.into());
        self
    }
    /// Only plan item instances that occurred after this instant.
    #[must_use]
    pub fn occurred_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.occurred_after = Some(value.into());
        self
    }
    /// Only plan item instances that occurred before this instant.
    #[must_use]
    pub fn occurred_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.occurred_before = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only plan item instances with this definition id in the CMMN file.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = Some(value.into());
        self
    }
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    #[must_use]
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_type = Some(value.into());
        self
    }
    /// Only plan item instances with this id.
    #[must_use]
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Some(value.into());
        self
    }
    /// Only plan item instances with this name.
    #[must_use]
    pub fn plan_item_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_name = Some(value.into());
        self
    }
    /// Only plan item instances in this state.
    #[must_use]
    pub fn plan_item_instance_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.plan_item_instance_state = Some(value.into());
        self
    }
    /// Only plan item instances that refer to this id, such as that of their task.
    #[must_use]
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Only plan item instances that refer to something of this type.
    #[must_use]
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_type = Some(value.into());
        self
    }
    /// How many plan item instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `createTime` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricPlanItemInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Only plan item instances of the stage with this plan item instance id.
    #[must_use]
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.stage_instance_id = Some(value.into());
        self
    }
    /// The offset of the first of the plan item instances wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only plan item instances that the user with this id started.
    #[must_use]
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.start_user_id = Some(value.into());
        self
    }
    /// Only plan item instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only plan item instances that were terminated after this instant.
    #[must_use]
    pub fn terminated_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.terminated_after = Some(value.into());
        self
    }
    /// Only plan item instances that were terminated before this instant.
    #[must_use]
    pub fn terminated_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.terminated_before = Some(value.into());
        self
    }
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricPlanItemInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
#[derive(Default)]
/// What is known of a task, whether it is open or has ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskInstance {
    /// The id of the user who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was claimed.
    #[serde(
        rename = "claimTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claim_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Why it was deleted; null where it was not.
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it was due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// How long it was open, in milliseconds; null while it is.
    #[serde(
        rename = "durationInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_in_millis: ::std::option::Option<i64>,
    /// When it ended; null while it is open.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the execution, where it belongs to a process.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who owned it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// The id of the task that it was a subtask of.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// The priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
    /// The id of the process definition, where it belongs to a process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance, where it belongs to a process.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The plan item instance id of its stage; null where it stands in none.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of its case definition, or of another definition that it belongs to.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of its case instance, or of another instance that it belongs to.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// What kind of instance it belongs to: `cmmn` for a case instance.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of its plan item instance, or of another part of the instance.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The id of the human task in the CMMN file.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic task is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Its variables, and those of its process instance, where they were asked for.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
    /// How long it was claimed, in milliseconds.
    #[serde(
        rename = "workTimeInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub work_time_in_millis: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    HistoricTaskInstance, [14], [], (0 "assignee" assignee), (1 "caseDefinitionId"
    case_definition_id), (2 "caseDefinitionUrl" case_definition_url), (3 "caseInstanceId"
    case_instance_id), (4 "caseInstanceUrl" case_instance_url), (5 "category" category),
    (6 "claimTime" claim_time), (7 "deleteReason" delete_reason), (8 "description"
    description), (9 "dueDate" due_date), (10 "durationInMillis" duration_in_millis), (11
    "endTime" end_time), (12 "executionId" execution_id), (13 "formKey" form_key), (14
    "id" id), (15 "name" name), (16 "owner" owner), (17 "parentTaskId" parent_task_id),
    (18 "priority" priority), (19 "processDefinitionId" process_definition_id), (20
    "processInstanceId" process_instance_id), (21 "propagatedStageInstanceId"
    propagated_stage_instance_id), (22 "scopeDefinitionId" scope_definition_id), (23
    "scopeId" scope_id), (24 "scopeType" scope_type), (25 "startTime" start_time), (26
    "subScopeId" sub_scope_id), (27 "taskDefinitionKey" task_definition_key), (28
    "tenantId" tenant_id), (29 "url" url), (30 "variables" variables => NullAsEmpty), (31
    "workTimeInMillis" work_time_in_millis)
}
#[derive(Default)]
/// One page of a list of historic tasks.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskInstancePage {
    /// The historic tasks of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricTaskInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricTaskInstance>,
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
    /// How many historic tasks the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricTaskInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What tasks to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskInstanceQuery {
    /// Only tasks of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of case definitions with this key.
    #[serde(
        rename = "caseDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only tasks of case definitions with one of these keys.
    #[serde(
        rename = "caseDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only tasks of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    #[serde(
        rename = "caseInstanceIdWithChildren",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id_with_children: ::std::option::Option<::std::string::String>,
    /// Only tasks that are due at this instant.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that are due after this instant.
    #[serde(
        rename = "dueDateAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub due_date_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that are due before this instant.
    #[serde(
        rename = "dueDateBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub due_date_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to list tasks that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// With `taskCandidateGroup`: whether to list tasks that are assigned as well.
    #[serde(
        rename = "ignoreTaskAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ignore_task_assignee: ::std::option::Option<bool>,
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    #[serde(
        rename = "includeProcessVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables: ::std::option::Option<bool>,
    /// Whether to tell the variables of the task with each of the tasks.
    #[serde(
        rename = "includeTaskLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_task_local_variables: ::std::option::Option<bool>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "parentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks below the task with this id.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the plan item instance with this id.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Whether to list tasks of process instances that have ended, or of those that have not; tasks of case instances are none of them.
    #[serde(
        rename = "processFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_finished: ::std::option::Option<bool>,
    /// Only tasks in the stage with this plan item instance id.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// How many tasks a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `taskInstanceId` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<
        crate::flowable_cmmn::enums::HistoricTaskInstanceSort,
    >,
    /// The offset of the first of the tasks wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only tasks that are assigned to the user with this id.
    #[serde(
        rename = "taskAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_assignee: ::std::option::Option<::std::string::String>,
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskAssigneeLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_assignee_like: ::std::option::Option<::std::string::String>,
    /// Only tasks without an assignee that members of the group with this id may claim; with an assignee as well where `ignoreTaskAssignee` is true.
    #[serde(
        rename = "taskCandidateGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_candidate_group: ::std::option::Option<::std::string::String>,
    /// Only tasks with this category.
    #[serde(
        rename = "taskCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_category: ::std::option::Option<::std::string::String>,
    /// Only tasks with one of these categories.
    #[serde(
        rename = "taskCategoryIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_category_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only tasks with none of these categories, but with one.
    #[serde(
        rename = "taskCategoryNotIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_category_not_in: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only tasks that ended after this instant.
    #[serde(
        rename = "taskCompletedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_completed_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that ended before this instant.
    #[serde(
        rename = "taskCompletedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_completed_before: ::std::option::Option<
        ::bpm_rest_runtime::time::Timestamp,
    >,
    /// Only tasks that ended at this instant.
    #[serde(
        rename = "taskCompletedOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_completed_on: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that were created after this instant.
    #[serde(
        rename = "taskCreatedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_created_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that were created before this instant.
    #[serde(
        rename = "taskCreatedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_created_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that were created at this instant.
    #[serde(
        rename = "taskCreatedOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_created_on: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks of the human task with this id in the CMMN file.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose human task has an id in the CMMN file that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this delete reason.
    #[serde(
        rename = "taskDeleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_delete_reason: ::std::option::Option<::std::string::String>,
    /// Only tasks whose delete reason matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDeleteReasonLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_delete_reason_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this description.
    #[serde(
        rename = "taskDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_description: ::std::option::Option<::std::string::String>,
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDescriptionLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_description_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this id.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Only tasks that the user with this id is involved in.
    #[serde(
        rename = "taskInvolvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_involved_user: ::std::option::Option<::std::string::String>,
    /// Only tasks with at most this priority.
    #[serde(
        rename = "taskMaxPriority",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_max_priority: ::std::option::Option<i32>,
    /// Only tasks with at least this priority.
    #[serde(
        rename = "taskMinPriority",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_min_priority: ::std::option::Option<i32>,
    /// Only tasks with this name.
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_name_like: ::std::option::Option<::std::string::String>,
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_name_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Only tasks that the user with this id owns.
    #[serde(
        rename = "taskOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_owner: ::std::option::Option<::std::string::String>,
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskOwnerLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_owner_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this priority.
    #[serde(
        rename = "taskPriority",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_priority: ::std::option::Option<i32>,
    /// Conditions on variables of the task, each with a name; all have to hold.
    #[serde(
        rename = "taskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only tasks that have no category; false is as if it were left out.
    #[serde(
        rename = "taskWithoutCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_without_category: ::std::option::Option<bool>,
    /// Only tasks of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// If true, only tasks that have no due date; false is as if it were left out.
    #[serde(
        rename = "withoutDueDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_due_date: ::std::option::Option<bool>,
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    #[serde(
        rename = "withoutProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_process_instance_id: ::std::option::Option<bool>,
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    #[serde(
        rename = "withoutScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_scope_id: ::std::option::Option<bool>,
    /// If true, only tasks that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricTaskInstanceQuery, [], [], (0 "caseDefinitionId" case_definition_id), (1
    "caseDefinitionKey" case_definition_key), (2 "caseDefinitionKeyLike"
    case_definition_key_like), (3 "caseDefinitionKeyLikeIgnoreCase"
    case_definition_key_like_ignore_case), (4 "caseDefinitionKeys" case_definition_keys),
    (5 "caseInstanceId" case_instance_id), (6 "caseInstanceIdWithChildren"
    case_instance_id_with_children), (7 "dueDate" due_date), (8 "dueDateAfter"
    due_date_after), (9 "dueDateBefore" due_date_before), (10 "finished" finished), (11
    "ignoreTaskAssignee" ignore_task_assignee), (12 "includeProcessVariables"
    include_process_variables), (13 "includeTaskLocalVariables"
    include_task_local_variables), (14 "order" order), (15 "parentScopeId"
    parent_scope_id), (16 "parentTaskId" parent_task_id), (17 "planItemInstanceId"
    plan_item_instance_id), (18 "processFinished" process_finished), (19
    "propagatedStageInstanceId" propagated_stage_instance_id), (20 "rootScopeId"
    root_scope_id), (21 "size" size), (22 "sort" sort), (23 "start" start), (24
    "taskAssignee" task_assignee), (25 "taskAssigneeLike" task_assignee_like), (26
    "taskCandidateGroup" task_candidate_group), (27 "taskCategory" task_category), (28
    "taskCategoryIn" task_category_in), (29 "taskCategoryNotIn" task_category_not_in),
    (30 "taskCompletedAfter" task_completed_after), (31 "taskCompletedBefore"
    task_completed_before), (32 "taskCompletedOn" task_completed_on), (33
    "taskCreatedAfter" task_created_after), (34 "taskCreatedBefore" task_created_before),
    (35 "taskCreatedOn" task_created_on), (36 "taskDefinitionKey" task_definition_key),
    (37 "taskDefinitionKeyLike" task_definition_key_like), (38 "taskDeleteReason"
    task_delete_reason), (39 "taskDeleteReasonLike" task_delete_reason_like), (40
    "taskDescription" task_description), (41 "taskDescriptionLike"
    task_description_like), (42 "taskId" task_id), (43 "taskInvolvedUser"
    task_involved_user), (44 "taskMaxPriority" task_max_priority), (45 "taskMinPriority"
    task_min_priority), (46 "taskName" task_name), (47 "taskNameLike" task_name_like),
    (48 "taskNameLikeIgnoreCase" task_name_like_ignore_case), (49 "taskOwner"
    task_owner), (50 "taskOwnerLike" task_owner_like), (51 "taskPriority" task_priority),
    (52 "taskVariables" task_variables), (53 "taskWithoutCategory"
    task_without_category), (54 "tenantId" tenant_id), (55 "tenantIdLike"
    tenant_id_like), (56 "withoutDueDate" without_due_date), (57
    "withoutProcessInstanceId" without_process_instance_id), (58 "withoutScopeId"
    without_scope_id), (59 "withoutTenantId" without_tenant_id)
}
impl HistoricTaskInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_definition_id: Default::default(),
            case_definition_key: Default::default(),
            case_definition_key_like: Default::default(),
            case_definition_key_like_ignore_case: Default::default(),
            case_definition_keys: Default::default(),
            case_instance_id: Default::default(),
            case_instance_id_with_children: Default::default(),
            due_date: Default::default(),
            due_date_after: Default::default(),
            due_date_before: Default::default(),
            finished: Default::default(),
            ignore_task_assignee: Default::default(),
            include_process_variables: Default::default(),
            include_task_local_variables: Default::default(),
            order: Default::default(),
            parent_scope_id: Default::default(),
            parent_task_id: Default::default(),
            plan_item_instance_id: Default::default(),
            process_finished: Default::default(),
            propagated_stage_instance_id: Default::default(),
            root_scope_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_assignee: Default::default(),
            task_assignee_like: Default::default(),
            task_candidate_group: Default::default(),
            task_category: Default::default(),
            task_category_in: Default::default(),
            task_category_not_in: Default::default(),
            task_completed_after: Default::default(),
            task_completed_before: Default::default(),
            task_completed_on: Default::default(),
            task_created_after: Default::default(),
            task_created_before: Default::default(),
            task_created_on: Default::default(),
            task_definition_key: Default::default(),
            task_definition_key_like: Default::default(),
            task_delete_reason: Default::default(),
            task_delete_reason_like: Default::default(),
            task_description: Default::default(),
            task_description_like: Default::default(),
            task_id: Default::default(),
            task_involved_user: Default::default(),
            task_max_priority: Default::default(),
            task_min_priority: Default::default(),
            task_name: Default::default(),
            task_name_like: Default::default(),
            task_name_like_ignore_case: Default::default(),
            task_owner: Default::default(),
            task_owner_like: Default::default(),
            task_priority: Default::default(),
            task_variables: Default::default(),
            task_without_category: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            without_due_date: Default::default(),
            without_process_instance_id: Default::default(),
            without_scope_id: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only tasks of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only tasks of case definitions with this key.
    #[must_use]
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only tasks of case definitions with one of these keys.
    ///
    /// Adds to what is there; [`Self::replace_case_definition_keys`] replaces it.
    #[must_use]
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_definition_keys`; see [`Self::case_definition_keys`].
    #[must_use]
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_definition_keys` holds; see [`Self::case_definition_keys`], which adds.
    #[must_use]
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    #[must_use]
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_id_with_children = Some(value.into());
        self
    }
    /// Only tasks that are due at this instant.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// Only tasks that are due after this instant.
    #[must_use]
    pub fn due_date_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date_after = Some(value.into());
        self
    }
    /// Only tasks that are due before this instant.
    #[must_use]
    pub fn due_date_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date_before = Some(value.into());
        self
    }
    /// Whether to list tasks that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// With `taskCandidateGroup`: whether to list tasks that are assigned as well.
    #[must_use]
    pub fn ignore_task_assignee(mut self, value: bool) -> Self {
        self.ignore_task_assignee = Some(value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    #[must_use]
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.include_process_variables = Some(value);
        self
    }
    /// Whether to tell the variables of the task with each of the tasks.
    #[must_use]
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.include_task_local_variables = Some(value);
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_scope_id = Some(value.into());
        self
    }
    /// Only tasks below the task with this id.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(value.into());
        self
    }
    /// Only tasks of the plan item instance with this id.
    #[must_use]
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Some(value.into());
        self
    }
    /// Whether to list tasks of process instances that have ended, or of those that have not; tasks of case instances are none of them.
    #[must_use]
    pub fn process_finished(mut self, value: bool) -> Self {
        self.process_finished = Some(value);
        self
    }
    /// Only tasks in the stage with this plan item instance id.
    #[must_use]
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.propagated_stage_instance_id = Some(value.into());
        self
    }
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// How many tasks a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `taskInstanceId` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::HistoricTaskInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the tasks wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only tasks that are assigned to the user with this id.
    #[must_use]
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_assignee = Some(value.into());
        self
    }
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_assignee_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_assignee_like = Some(value.into());
        self
    }
    /// Only tasks without an assignee that members of the group with this id may claim; with an assignee as well where `ignoreTaskAssignee` is true.
    #[must_use]
    pub fn task_candidate_group(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_candidate_group = Some(value.into());
        self
    }
    /// Only tasks with this category.
    #[must_use]
    pub fn task_category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_category = Some(value.into());
        self
    }
    /// Only tasks with one of these categories.
    ///
    /// Adds to what is there; [`Self::replace_task_category_in`] replaces it.
    #[must_use]
    pub fn task_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_category_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_category_in`; see [`Self::task_category_in`].
    #[must_use]
    pub fn add_task_category_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_category_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `task_category_in` holds; see [`Self::task_category_in`], which adds.
    #[must_use]
    pub fn replace_task_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_category_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks with none of these categories, but with one.
    ///
    /// Adds to what is there; [`Self::replace_task_category_not_in`] replaces it.
    #[must_use]
    pub fn task_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_category_not_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_category_not_in`; see [`Self::task_category_not_in`].
    #[must_use]
    pub fn add_task_category_not_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_category_not_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `task_category_not_in` holds; see [`Self::task_category_not_in`], which adds.
    #[must_use]
    pub fn replace_task_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_category_not_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks that ended after this instant.
    #[must_use]
    pub fn task_completed_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_completed_after = Some(value.into());
        self
    }
    /// Only tasks that ended before this instant.
    #[must_use]
    pub fn task_completed_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_completed_before = Some(value.into());
        self
    }
    /// Only tasks that ended at this instant.
    #[must_use]
    pub fn task_completed_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_completed_on = Some(value.into());
        self
    }
    /// Only tasks that were created after this instant.
    #[must_use]
    pub fn task_created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_created_after = Some(value.into());
        self
    }
    /// Only tasks that were created before this instant.
    #[must_use]
    pub fn task_created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_created_before = Some(value.into());
        self
    }
    /// Only tasks that were created at this instant.
    #[must_use]
    pub fn task_created_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.task_created_on = Some(value.into());
        self
    }
    /// Only tasks of the human task with this id in the CMMN file.
    #[must_use]
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose human task has an id in the CMMN file that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks with this delete reason.
    #[must_use]
    pub fn task_delete_reason(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_delete_reason = Some(value.into());
        self
    }
    /// Only tasks whose delete reason matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_delete_reason_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_delete_reason_like = Some(value.into());
        self
    }
    /// Only tasks with this description.
    #[must_use]
    pub fn task_description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_description = Some(value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_description_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_description_like = Some(value.into());
        self
    }
    /// Only tasks with this id.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Only tasks that the user with this id is involved in.
    #[must_use]
    pub fn task_involved_user(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_involved_user = Some(value.into());
        self
    }
    /// Only tasks with at most this priority.
    #[must_use]
    pub fn task_max_priority(mut self, value: i32) -> Self {
        self.task_max_priority = Some(value);
        self
    }
    /// Only tasks with at least this priority.
    #[must_use]
    pub fn task_min_priority(mut self, value: i32) -> Self {
        self.task_min_priority = Some(value);
        self
    }
    /// Only tasks with this name.
    #[must_use]
    pub fn task_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_name_like = Some(value.into());
        self
    }
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    #[must_use]
    pub fn task_owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_owner = Some(value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_owner_like = Some(value.into());
        self
    }
    /// Only tasks with this priority.
    #[must_use]
    pub fn task_priority(mut self, value: i32) -> Self {
        self.task_priority = Some(value);
        self
    }
    /// Conditions on variables of the task, each with a name; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_task_variables`] replaces it.
    #[must_use]
    pub fn task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.task_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_variables`; see [`Self::task_variables`].
    #[must_use]
    pub fn task_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.task_variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `task_variables` holds; see [`Self::task_variables`], which adds.
    #[must_use]
    pub fn replace_task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.task_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// If true, only tasks that have no category; false is as if it were left out.
    #[must_use]
    pub fn task_without_category(mut self, value: bool) -> Self {
        self.task_without_category = Some(value);
        self
    }
    /// Only tasks of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// If true, only tasks that have no due date; false is as if it were left out.
    #[must_use]
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.without_due_date = Some(value);
        self
    }
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    #[must_use]
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.without_process_instance_id = Some(value);
        self
    }
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    #[must_use]
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.without_scope_id = Some(value);
        self
    }
    /// If true, only tasks that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricTaskInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
#[derive(Default)]
/// A variable of a case instance or a task, with its last value.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricVariableInstance {
    /// The id of the case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the plan item instance, for one that is local to it.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the task, for a variable of a task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The variable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variable: ::std::option::Option<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    HistoricVariableInstance, [2], [], (0 "caseInstanceId" case_instance_id), (1
    "caseInstanceUrl" case_instance_url), (2 "id" id), (3 "planItemInstanceId"
    plan_item_instance_id), (4 "taskId" task_id), (5 "variable" variable)
}
#[derive(Default)]
/// One page of a list of historic variables.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricVariableInstancePage {
    /// The historic variables of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricVariableInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricVariableInstance>,
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
    /// How many historic variables the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricVariableInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What historic variables to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricVariableInstanceQuery {
    /// Only variables of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    #[serde(
        rename = "excludeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_local_variables: ::std::option::Option<bool>,
    /// If true, only variables that belong to no task; false is as if it were left out.
    #[serde(
        rename = "excludeTaskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_task_variables: ::std::option::Option<bool>,
    /// Only variables that are local to the plan item instance with this id or to its task.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Only variables of the task with this id.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Only variables with this name.
    #[serde(
        rename = "variableName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_name: ::std::option::Option<::std::string::String>,
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "variableNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_name_like: ::std::option::Option<::std::string::String>,
    /// Conditions on variables, each with a name; all have to hold. The server knows `equals` alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
}
::bpm_rest_runtime::members! {
    HistoricVariableInstanceQuery, [], [], (0 "caseInstanceId" case_instance_id), (1
    "excludeLocalVariables" exclude_local_variables), (2 "excludeTaskVariables"
    exclude_task_variables), (3 "planItemInstanceId" plan_item_instance_id), (4 "taskId"
    task_id), (5 "variableName" variable_name), (6 "variableNameLike"
    variable_name_like), (7 "variables" variables)
}
impl HistoricVariableInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_instance_id: Default::default(),
            exclude_local_variables: Default::default(),
            exclude_task_variables: Default::default(),
            plan_item_instance_id: Default::default(),
            task_id: Default::default(),
            variable_name: Default::default(),
            variable_name_like: Default::default(),
            variables: Default::default(),
        }
    }
    /// Only variables of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    #[must_use]
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.exclude_local_variables = Some(value);
        self
    }
    /// If true, only variables that belong to no task; false is as if it were left out.
    #[must_use]
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.exclude_task_variables = Some(value);
        self
    }
    /// Only variables that are local to the plan item instance with this id or to its task.
    #[must_use]
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Some(value.into());
        self
    }
    /// Only variables of the task with this id.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Only variables with this name.
    #[must_use]
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Some(value.into());
        self
    }
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.variable_name_like = Some(value.into());
        self
    }
    /// Conditions on variables, each with a name; all have to hold. The server knows `equals` alone.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
#[derive(Default)]
/// A job that writes the history.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryJob {
    /// What is to be written, as JSON in a text; only where one job is got.
    #[serde(
        rename = "advancedJobHandlerConfiguration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub advanced_job_handler_configuration: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Values that the engine was extended by.
    #[serde(
        rename = "customValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_values: ::std::option::Option<::std::string::String>,
    /// What it failed with last.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// What it is to be done with.
    #[serde(
        rename = "jobHandlerConfiguration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_handler_configuration: ::std::option::Option<::std::string::String>,
    /// What kind of work it is, in a word of the engine.
    #[serde(
        rename = "jobHandlerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_handler_type: ::std::option::Option<::std::string::String>,
    /// When the lock expires; null where it is not locked.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The executor that has locked it; null where none has.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_owner: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i32>,
    /// What kind of instance it writes of: `cmmn` for case instances.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the job is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoryJob, [4], [], (0 "advancedJobHandlerConfiguration"
    advanced_job_handler_configuration), (1 "createTime" create_time), (2 "customValues"
    custom_values), (3 "exceptionMessage" exception_message), (4 "id" id), (5
    "jobHandlerConfiguration" job_handler_configuration), (6 "jobHandlerType"
    job_handler_type), (7 "lockExpirationTime" lock_expiration_time), (8 "lockOwner"
    lock_owner), (9 "retries" retries), (10 "scopeType" scope_type), (11 "tenantId"
    tenant_id), (12 "url" url)
}
/// The order to execute a history job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryJobExecution {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "execute")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    HistoryJobExecution, [0], [], (0 "action" action)
}
impl HistoryJobExecution {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "execute".into() }
    }
}
impl Default for HistoryJobExecution {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// One page of a list of history jobs.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryJobPage {
    /// The history jobs of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoryJob>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoryJob>,
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
    /// How many history jobs the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoryJobPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order),
    (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// How a user or a group has to do with a task, a case instance or a case definition.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentityLink {
    /// The id of the group; null if it is a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<::std::string::String>,
    /// How the one has to do with the other: `candidate`, `participant`, `assignee`, `owner`, `starter` or a word of one's own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the identity link is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user; null if it is a group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    IdentityLink, [], [], (0 "group" group), (1 "type" type_), (2 "url" url), (3 "user"
    user)
}
#[derive(Default)]
/// A job: what the engine is to do by itself.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// The id of the case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the case instance; null for a job of a process.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it is due; null for at once.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the element in the model.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// The name of the element in the model.
    #[serde(
        rename = "elementName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_name: ::std::option::Option<::std::string::String>,
    /// What it failed with last.
    #[serde(
        rename = "exceptionMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exception_message: ::std::option::Option<::std::string::String>,
    /// What kind of work it is, in a word of the engine.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "handlerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub handler_type: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When the lock expires; null where it is not locked.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The executor that has locked it; null where none has.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_owner: ::std::option::Option<::std::string::String>,
    /// The id of the plan item instance.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retries: ::std::option::Option<i32>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the job is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Job, [10], [], (0 "caseDefinitionId" case_definition_id), (1 "caseDefinitionUrl"
    case_definition_url), (2 "caseInstanceId" case_instance_id), (3 "caseInstanceUrl"
    case_instance_url), (4 "createTime" create_time), (5 "dueDate" due_date), (6
    "elementId" element_id), (7 "elementName" element_name), (8 "exceptionMessage"
    exception_message), (9 "handlerType" handler_type), (10 "id" id), (11
    "lockExpirationTime" lock_expiration_time), (12 "lockOwner" lock_owner), (13
    "planItemInstanceId" plan_item_instance_id), (14 "retries" retries), (15 "tenantId"
    tenant_id), (16 "url" url)
}
/// The order to execute a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobExecution {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "execute")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobExecution, [0], [], (0 "action" action)
}
impl JobExecution {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "execute".into() }
    }
}
impl Default for JobExecution {
    fn default() -> Self {
        Self::new()
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
/// A migration to the case definition with an id.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrationToId {
    /// Plan items that become active.
    #[serde(
        rename = "activatePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activate_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemActivation>,
    >,
    /// Variables to set on the case instance, by name.
    #[serde(
        rename = "caseInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Plan item definitions whose instances get another plan item and another definition.
    #[serde(
        rename = "changePlanItemDefinitionWithNewTargetIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_definition_with_new_target_ids: ::std::option::Option<
        ::std::vec::Vec<PlanItemTargetChange>,
    >,
    /// Plan items that have another id in the other case definition.
    #[serde(
        rename = "changePlanItemIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_ids: ::std::option::Option<::std::vec::Vec<PlanItemIdChange>>,
    /// Plan item definitions that have another id in the other case definition.
    #[serde(
        rename = "changePlanItemIdsWithDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_ids_with_definition_id: ::std::option::Option<
        ::std::vec::Vec<PlanItemDefinitionIdChange>,
    >,
    /// Plan items that become available again.
    #[serde(
        rename = "moveToAvailablePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub move_to_available_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemRelease>,
    >,
    /// An expression that the engine evaluates after it has migrated a case instance.
    #[serde(
        rename = "postUpgradeExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_expression: ::std::option::Option<::std::string::String>,
    /// An expression that the engine evaluates before it migrates a case instance.
    #[serde(
        rename = "preUpgradeExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_expression: ::std::option::Option<::std::string::String>,
    /// Plan items that do not wait for a repetition any more.
    #[serde(
        rename = "removeWaitingForRepetitionPlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_waiting_for_repetition_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemCondition>,
    >,
    /// Plan items that are terminated.
    #[serde(
        rename = "terminatePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminate_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemTermination>,
    >,
    /// The id of the case definition to migrate to.
    #[serde(rename = "toCaseDefinitionId")]
    pub to_case_definition_id: ::std::string::String,
    /// Plan items that wait for a repetition.
    #[serde(
        rename = "waitingForRepetitionPlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub waiting_for_repetition_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemCondition>,
    >,
}
::bpm_rest_runtime::members! {
    MigrationToId, [10], [], (0 "activatePlanItemDefinitions"
    activate_plan_item_definitions), (1 "caseInstanceVariables" case_instance_variables),
    (2 "changePlanItemDefinitionWithNewTargetIds"
    change_plan_item_definition_with_new_target_ids), (3 "changePlanItemIds"
    change_plan_item_ids), (4 "changePlanItemIdsWithDefinitionId"
    change_plan_item_ids_with_definition_id), (5 "moveToAvailablePlanItemDefinitions"
    move_to_available_plan_item_definitions), (6 "postUpgradeExpression"
    post_upgrade_expression), (7 "preUpgradeExpression" pre_upgrade_expression), (8
    "removeWaitingForRepetitionPlanItemDefinitions"
    remove_waiting_for_repetition_plan_item_definitions), (9
    "terminatePlanItemDefinitions" terminate_plan_item_definitions), (10
    "toCaseDefinitionId" to_case_definition_id), (11
    "waitingForRepetitionPlanItemDefinitions"
    waiting_for_repetition_plan_item_definitions)
}
impl MigrationToId {
    /// With `to_case_definition_id`, which is required.
    #[must_use]
    pub fn new(to_case_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            activate_plan_item_definitions: Default::default(),
            case_instance_variables: Default::default(),
            change_plan_item_definition_with_new_target_ids: Default::default(),
            change_plan_item_ids: Default::default(),
            change_plan_item_ids_with_definition_id: Default::default(),
            move_to_available_plan_item_definitions: Default::default(),
            post_upgrade_expression: Default::default(),
            pre_upgrade_expression: Default::default(),
            remove_waiting_for_repetition_plan_item_definitions: Default::default(),
            terminate_plan_item_definitions: Default::default(),
            to_case_definition_id: to_case_definition_id.into(),
            waiting_for_repetition_plan_item_definitions: Default::default(),
        }
    }
    /// Plan items that become active.
    ///
    /// Adds to what is there; [`Self::replace_activate_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemActivation>>,
    ) -> Self {
        self.activate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `activate_plan_item_definitions`; see [`Self::activate_plan_item_definitions`].
    #[must_use]
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<PlanItemActivation>,
    ) -> Self {
        self.activate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `activate_plan_item_definitions` holds; see [`Self::activate_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemActivation>>,
    ) -> Self {
        self.activate_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Variables to set on the case instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_case_instance_variables`] replaces it.
    #[must_use]
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `case_instance_variables`; see [`Self::case_instance_variables`].
    #[must_use]
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `case_instance_variables` holds; see [`Self::case_instance_variables`], which adds.
    #[must_use]
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.case_instance_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Plan item definitions whose instances get another plan item and another definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_definition_with_new_target_ids`] replaces it.
    #[must_use]
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTargetChange>>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids`; see [`Self::change_plan_item_definition_with_new_target_ids`].
    #[must_use]
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<PlanItemTargetChange>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` holds; see [`Self::change_plan_item_definition_with_new_target_ids`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTargetChange>>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that have another id in the other case definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_ids`] replaces it.
    #[must_use]
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemIdChange>>,
    ) -> Self {
        self.change_plan_item_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_ids`; see [`Self::change_plan_item_ids`].
    #[must_use]
    pub fn change_plan_item_id(mut self, value: impl Into<PlanItemIdChange>) -> Self {
        self.change_plan_item_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_ids` holds; see [`Self::change_plan_item_ids`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemIdChange>>,
    ) -> Self {
        self.change_plan_item_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Plan item definitions that have another id in the other case definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_ids_with_definition_id`] replaces it.
    #[must_use]
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id`; see [`Self::change_plan_item_ids_with_definition_id`].
    #[must_use]
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<PlanItemDefinitionIdChange>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` holds; see [`Self::change_plan_item_ids_with_definition_id`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that become available again.
    ///
    /// Adds to what is there; [`Self::replace_move_to_available_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemRelease>>,
    ) -> Self {
        self.move_to_available_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions`; see [`Self::move_to_available_plan_item_definitions`].
    #[must_use]
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<PlanItemRelease>,
    ) -> Self {
        self.move_to_available_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` holds; see [`Self::move_to_available_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemRelease>>,
    ) -> Self {
        self.move_to_available_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// An expression that the engine evaluates after it has migrated a case instance.
    #[must_use]
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_expression = Some(value.into());
        self
    }
    /// An expression that the engine evaluates before it migrates a case instance.
    #[must_use]
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_expression = Some(value.into());
        self
    }
    /// Plan items that do not wait for a repetition any more.
    ///
    /// Adds to what is there; [`Self::replace_remove_waiting_for_repetition_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions`; see [`Self::remove_waiting_for_repetition_plan_item_definitions`].
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<PlanItemCondition>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` holds; see [`Self::remove_waiting_for_repetition_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that are terminated.
    ///
    /// Adds to what is there; [`Self::replace_terminate_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTermination>>,
    ) -> Self {
        self.terminate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions`; see [`Self::terminate_plan_item_definitions`].
    #[must_use]
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<PlanItemTermination>,
    ) -> Self {
        self.terminate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` holds; see [`Self::terminate_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTermination>>,
    ) -> Self {
        self.terminate_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The id of the case definition to migrate to.
    #[must_use]
    pub fn to_case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_id = value.into();
        self
    }
    /// Plan items that wait for a repetition.
    ///
    /// Adds to what is there; [`Self::replace_waiting_for_repetition_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions`; see [`Self::waiting_for_repetition_plan_item_definitions`].
    #[must_use]
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<PlanItemCondition>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` holds; see [`Self::waiting_for_repetition_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}
/// A migration to the case definition with a key.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrationToKey {
    /// Plan items that become active.
    #[serde(
        rename = "activatePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activate_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemActivation>,
    >,
    /// Variables to set on the case instance, by name.
    #[serde(
        rename = "caseInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Plan item definitions whose instances get another plan item and another definition.
    #[serde(
        rename = "changePlanItemDefinitionWithNewTargetIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_definition_with_new_target_ids: ::std::option::Option<
        ::std::vec::Vec<PlanItemTargetChange>,
    >,
    /// Plan items that have another id in the other case definition.
    #[serde(
        rename = "changePlanItemIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_ids: ::std::option::Option<::std::vec::Vec<PlanItemIdChange>>,
    /// Plan item definitions that have another id in the other case definition.
    #[serde(
        rename = "changePlanItemIdsWithDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub change_plan_item_ids_with_definition_id: ::std::option::Option<
        ::std::vec::Vec<PlanItemDefinitionIdChange>,
    >,
    /// Plan items that become available again.
    #[serde(
        rename = "moveToAvailablePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub move_to_available_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemRelease>,
    >,
    /// An expression that the engine evaluates after it has migrated a case instance.
    #[serde(
        rename = "postUpgradeExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_expression: ::std::option::Option<::std::string::String>,
    /// An expression that the engine evaluates before it migrates a case instance.
    #[serde(
        rename = "preUpgradeExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_expression: ::std::option::Option<::std::string::String>,
    /// Plan items that do not wait for a repetition any more.
    #[serde(
        rename = "removeWaitingForRepetitionPlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_waiting_for_repetition_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemCondition>,
    >,
    /// Plan items that are terminated.
    #[serde(
        rename = "terminatePlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminate_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemTermination>,
    >,
    /// The key of the case definition to migrate to.
    #[serde(rename = "toCaseDefinitionKey")]
    pub to_case_definition_key: ::std::string::String,
    /// Its tenant.
    #[serde(
        rename = "toCaseDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_case_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// Its version.
    #[serde(
        rename = "toCaseDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_case_definition_version: ::std::option::Option<i32>,
    /// Plan items that wait for a repetition.
    #[serde(
        rename = "waitingForRepetitionPlanItemDefinitions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub waiting_for_repetition_plan_item_definitions: ::std::option::Option<
        ::std::vec::Vec<PlanItemCondition>,
    >,
}
::bpm_rest_runtime::members! {
    MigrationToKey, [10], [], (0 "activatePlanItemDefinitions"
    activate_plan_item_definitions), (1 "caseInstanceVariables" case_instance_variables),
    (2 "changePlanItemDefinitionWithNewTargetIds"
    change_plan_item_definition_with_new_target_ids), (3 "changePlanItemIds"
    change_plan_item_ids), (4 "changePlanItemIdsWithDefinitionId"
    change_plan_item_ids_with_definition_id), (5 "moveToAvailablePlanItemDefinitions"
    move_to_available_plan_item_definitions), (6 "postUpgradeExpression"
    post_upgrade_expression), (7 "preUpgradeExpression" pre_upgrade_expression), (8
    "removeWaitingForRepetitionPlanItemDefinitions"
    remove_waiting_for_repetition_plan_item_definitions), (9
    "terminatePlanItemDefinitions" terminate_plan_item_definitions), (10
    "toCaseDefinitionKey" to_case_definition_key), (11 "toCaseDefinitionTenantId"
    to_case_definition_tenant_id), (12 "toCaseDefinitionVersion"
    to_case_definition_version), (13 "waitingForRepetitionPlanItemDefinitions"
    waiting_for_repetition_plan_item_definitions)
}
impl MigrationToKey {
    /// With `to_case_definition_key`, which is required.
    #[must_use]
    pub fn new(to_case_definition_key: impl Into<::std::string::String>) -> Self {
        Self {
            activate_plan_item_definitions: Default::default(),
            case_instance_variables: Default::default(),
            change_plan_item_definition_with_new_target_ids: Default::default(),
            change_plan_item_ids: Default::default(),
            change_plan_item_ids_with_definition_id: Default::default(),
            move_to_available_plan_item_definitions: Default::default(),
            post_upgrade_expression: Default::default(),
            pre_upgrade_expression: Default::default(),
            remove_waiting_for_repetition_plan_item_definitions: Default::default(),
            terminate_plan_item_definitions: Default::default(),
            to_case_definition_key: to_case_definition_key.into(),
            to_case_definition_tenant_id: Default::default(),
            to_case_definition_version: Default::default(),
            waiting_for_repetition_plan_item_definitions: Default::default(),
        }
    }
    /// Plan items that become active.
    ///
    /// Adds to what is there; [`Self::replace_activate_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemActivation>>,
    ) -> Self {
        self.activate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `activate_plan_item_definitions`; see [`Self::activate_plan_item_definitions`].
    #[must_use]
    pub fn activate_plan_item_definition(
        mut self,
        value: impl Into<PlanItemActivation>,
    ) -> Self {
        self.activate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `activate_plan_item_definitions` holds; see [`Self::activate_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_activate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemActivation>>,
    ) -> Self {
        self.activate_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Variables to set on the case instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_case_instance_variables`] replaces it.
    #[must_use]
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `case_instance_variables`; see [`Self::case_instance_variables`].
    #[must_use]
    pub fn case_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `case_instance_variables` holds; see [`Self::case_instance_variables`], which adds.
    #[must_use]
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.case_instance_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Plan item definitions whose instances get another plan item and another definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_definition_with_new_target_ids`] replaces it.
    #[must_use]
    pub fn change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTargetChange>>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_definition_with_new_target_ids`; see [`Self::change_plan_item_definition_with_new_target_ids`].
    #[must_use]
    pub fn change_plan_item_definition_with_new_target_id(
        mut self,
        value: impl Into<PlanItemTargetChange>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_definition_with_new_target_ids` holds; see [`Self::change_plan_item_definition_with_new_target_ids`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_definition_with_new_target_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTargetChange>>,
    ) -> Self {
        self.change_plan_item_definition_with_new_target_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that have another id in the other case definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_ids`] replaces it.
    #[must_use]
    pub fn change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemIdChange>>,
    ) -> Self {
        self.change_plan_item_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_ids`; see [`Self::change_plan_item_ids`].
    #[must_use]
    pub fn change_plan_item_id(mut self, value: impl Into<PlanItemIdChange>) -> Self {
        self.change_plan_item_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_ids` holds; see [`Self::change_plan_item_ids`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemIdChange>>,
    ) -> Self {
        self.change_plan_item_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Plan item definitions that have another id in the other case definition.
    ///
    /// Adds to what is there; [`Self::replace_change_plan_item_ids_with_definition_id`] replaces it.
    #[must_use]
    pub fn change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `change_plan_item_ids_with_definition_id`; see [`Self::change_plan_item_ids_with_definition_id`].
    #[must_use]
    pub fn add_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl Into<PlanItemDefinitionIdChange>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `change_plan_item_ids_with_definition_id` holds; see [`Self::change_plan_item_ids_with_definition_id`], which adds.
    #[must_use]
    pub fn replace_change_plan_item_ids_with_definition_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemDefinitionIdChange>>,
    ) -> Self {
        self.change_plan_item_ids_with_definition_id = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that become available again.
    ///
    /// Adds to what is there; [`Self::replace_move_to_available_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemRelease>>,
    ) -> Self {
        self.move_to_available_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definitions`; see [`Self::move_to_available_plan_item_definitions`].
    #[must_use]
    pub fn move_to_available_plan_item_definition(
        mut self,
        value: impl Into<PlanItemRelease>,
    ) -> Self {
        self.move_to_available_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `move_to_available_plan_item_definitions` holds; see [`Self::move_to_available_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_move_to_available_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemRelease>>,
    ) -> Self {
        self.move_to_available_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// An expression that the engine evaluates after it has migrated a case instance.
    #[must_use]
    pub fn post_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_expression = Some(value.into());
        self
    }
    /// An expression that the engine evaluates before it migrates a case instance.
    #[must_use]
    pub fn pre_upgrade_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_expression = Some(value.into());
        self
    }
    /// Plan items that do not wait for a repetition any more.
    ///
    /// Adds to what is there; [`Self::replace_remove_waiting_for_repetition_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definitions`; see [`Self::remove_waiting_for_repetition_plan_item_definitions`].
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<PlanItemCondition>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definitions` holds; see [`Self::remove_waiting_for_repetition_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_remove_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Plan items that are terminated.
    ///
    /// Adds to what is there; [`Self::replace_terminate_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTermination>>,
    ) -> Self {
        self.terminate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `terminate_plan_item_definitions`; see [`Self::terminate_plan_item_definitions`].
    #[must_use]
    pub fn terminate_plan_item_definition(
        mut self,
        value: impl Into<PlanItemTermination>,
    ) -> Self {
        self.terminate_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `terminate_plan_item_definitions` holds; see [`Self::terminate_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_terminate_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemTermination>>,
    ) -> Self {
        self.terminate_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The key of the case definition to migrate to.
    #[must_use]
    pub fn to_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_key = value.into();
        self
    }
    /// Its tenant.
    #[must_use]
    pub fn to_case_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_case_definition_tenant_id = Some(value.into());
        self
    }
    /// Its version.
    #[must_use]
    pub fn to_case_definition_version(mut self, value: i32) -> Self {
        self.to_case_definition_version = Some(value);
        self
    }
    /// Plan items that wait for a repetition.
    ///
    /// Adds to what is there; [`Self::replace_waiting_for_repetition_plan_item_definitions`] replaces it.
    #[must_use]
    pub fn waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `waiting_for_repetition_plan_item_definitions`; see [`Self::waiting_for_repetition_plan_item_definitions`].
    #[must_use]
    pub fn waiting_for_repetition_plan_item_definition(
        mut self,
        value: impl Into<PlanItemCondition>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `waiting_for_repetition_plan_item_definitions` holds; see [`Self::waiting_for_repetition_plan_item_definitions`], which adds.
    #[must_use]
    pub fn replace_waiting_for_repetition_plan_item_definitions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlanItemCondition>>,
    ) -> Self {
        self.waiting_for_repetition_plan_item_definitions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}
/// A group whose members may start a case definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCandidateStarterGroup {
    /// The id of the group.
    pub group: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCandidateStarterGroup, [0], [], (0 "group" group)
}
impl NewCandidateStarterGroup {
    /// With `group`, which is required.
    #[must_use]
    pub fn new(group: impl Into<::std::string::String>) -> Self {
        Self { group: group.into() }
    }
    /// The id of the group.
    #[must_use]
    pub fn group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewCandidateStarterGroup {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("group", &self.group)?;
        Ok(())
    }
}
/// A user who may start a case definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewCandidateStarterUser {
    /// The id of the user.
    pub user: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewCandidateStarterUser, [0], [], (0 "user" user)
}
impl NewCandidateStarterUser {
    /// With `user`, which is required.
    #[must_use]
    pub fn new(user: impl Into<::std::string::String>) -> Self {
        Self { user: user.into() }
    }
    /// The id of the user.
    #[must_use]
    pub fn user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewCandidateStarterUser {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("user", &self.user)?;
        Ok(())
    }
}
/// A group that has to do with something.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroupLink {
    /// The id of the group.
    pub group: ::std::string::String,
    /// How: `candidate` or a word of one's own.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewGroupLink, [0, 1], [], (0 "group" group), (1 "type" type_)
}
impl NewGroupLink {
    /// With `group`, `type_`, which are required.
    #[must_use]
    pub fn new(
        group: impl Into<::std::string::String>,
        type_: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            group: group.into(),
            type_: type_.into(),
        }
    }
    /// The id of the group.
    #[must_use]
    pub fn group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.group = value.into();
        self
    }
    /// How: `candidate` or a word of one's own.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewGroupLink {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("group", &self.group)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("type_", &self.type_)?;
        Ok(())
    }
}
/// A task to create that belongs to no case instance.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTask {
    /// The id of the user who is to do it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// How far it has come, if it is delegated.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        crate::flowable_cmmn::enums::DelegationState,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// The id of the task that it is a subtask of.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// The priority; 50 is the usual one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
    /// The tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewTask, [], [], (0 "assignee" assignee), (1 "category" category), (2
    "delegationState" delegation_state), (3 "description" description), (4 "dueDate"
    due_date), (5 "formKey" form_key), (6 "name" name), (7 "owner" owner), (8
    "parentTaskId" parent_task_id), (9 "priority" priority), (10 "tenantId" tenant_id)
}
impl NewTask {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assignee: Default::default(),
            category: Default::default(),
            delegation_state: Default::default(),
            description: Default::default(),
            due_date: Default::default(),
            form_key: Default::default(),
            name: Default::default(),
            owner: Default::default(),
            parent_task_id: Default::default(),
            priority: Default::default(),
            tenant_id: Default::default(),
        }
    }
    /// The id of the user who is to do it.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// The category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// How far it has come, if it is delegated.
    #[must_use]
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.delegation_state = Some(value.into());
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
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The id of the user who owns it.
    #[must_use]
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// The id of the task that it is a subtask of.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(value.into());
        self
    }
    /// The priority; 50 is the usual one.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// The tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
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
            .check("assignee", &self.assignee)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("category", &self.category)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("description", &self.description)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("form_key", &self.form_key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("owner", &self.owner)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("parent_task_id", &self.parent_task_id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("tenant_id", &self.tenant_id)?;
        Ok(())
    }
}
/// A user who has to do with something.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUserLink {
    /// How: `candidate`, `participant` or a word of one's own.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The id of the user.
    pub user: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewUserLink, [0, 1], [], (0 "type" type_), (1 "user" user)
}
impl NewUserLink {
    /// With `type_`, `user`, which are required.
    #[must_use]
    pub fn new(
        type_: impl Into<::std::string::String>,
        user: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            user: user.into(),
        }
    }
    /// How: `candidate`, `participant` or a word of one's own.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = value.into();
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewUserLink {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("type_", &self.type_)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("user", &self.user)?;
        Ok(())
    }
}
/// A plan item that becomes active.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemActivation {
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub condition: ::std::option::Option<::std::string::String>,
    /// Local variables to set on the plan item instance, by name.
    #[serde(
        rename = "localVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Who is to do it, if it is a human task.
    #[serde(
        rename = "newAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_assignee: ::std::option::Option<::std::string::String>,
    /// The id of the plan item definition.
    #[serde(rename = "planItemDefinitionId")]
    pub plan_item_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemActivation, [3], [], (0 "condition" condition), (1 "localVariables"
    local_variables), (2 "newAssignee" new_assignee), (3 "planItemDefinitionId"
    plan_item_definition_id)
}
impl PlanItemActivation {
    /// With `plan_item_definition_id`, which is required.
    #[must_use]
    pub fn new(plan_item_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            condition: Default::default(),
            local_variables: Default::default(),
            new_assignee: Default::default(),
            plan_item_definition_id: plan_item_definition_id.into(),
        }
    }
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[must_use]
    pub fn condition(mut self, value: impl Into<::std::string::String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Local variables to set on the plan item instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_local_variables`] replaces it.
    #[must_use]
    pub fn local_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.local_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `local_variables`; see [`Self::local_variables`].
    #[must_use]
    pub fn local_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.local_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `local_variables` holds; see [`Self::local_variables`], which adds.
    #[must_use]
    pub fn replace_local_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.local_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Who is to do it, if it is a human task.
    #[must_use]
    pub fn new_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new_assignee = Some(value.into());
        self
    }
    /// The id of the plan item definition.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = value.into();
        self
    }
}
/// A plan item, and under which condition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemCondition {
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub condition: ::std::option::Option<::std::string::String>,
    /// The id of the plan item definition.
    #[serde(rename = "planItemDefinitionId")]
    pub plan_item_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemCondition, [1], [], (0 "condition" condition), (1 "planItemDefinitionId"
    plan_item_definition_id)
}
impl PlanItemCondition {
    /// With `plan_item_definition_id`, which is required.
    #[must_use]
    pub fn new(plan_item_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            condition: Default::default(),
            plan_item_definition_id: plan_item_definition_id.into(),
        }
    }
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[must_use]
    pub fn condition(mut self, value: impl Into<::std::string::String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// The id of the plan item definition.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = value.into();
        self
    }
}
/// Another id of a plan item definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemDefinitionIdChange {
    /// The id that the plan item definition has.
    #[serde(rename = "existingPlanItemDefinitionId")]
    pub existing_plan_item_definition_id: ::std::string::String,
    /// The id that it gets.
    #[serde(rename = "newPlanItemDefinitionId")]
    pub new_plan_item_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemDefinitionIdChange, [0, 1], [], (0 "existingPlanItemDefinitionId"
    existing_plan_item_definition_id), (1 "newPlanItemDefinitionId"
    new_plan_item_definition_id)
}
impl PlanItemDefinitionIdChange {
    /// With `existing_plan_item_definition_id`, `new_plan_item_definition_id`, which are required.
    #[must_use]
    pub fn new(
        existing_plan_item_definition_id: impl Into<::std::string::String>,
        new_plan_item_definition_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            existing_plan_item_definition_id: existing_plan_item_definition_id.into(),
            new_plan_item_definition_id: new_plan_item_definition_id.into(),
        }
    }
    /// The id that the plan item definition has.
    #[must_use]
    pub fn existing_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.existing_plan_item_definition_id = value.into();
        self
    }
    /// The id that it gets.
    #[must_use]
    pub fn new_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.new_plan_item_definition_id = value.into();
        self
    }
}
/// The order to disable a plan item instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemDisabling {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "disable")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemDisabling, [0], [], (0 "action" action)
}
impl PlanItemDisabling {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "disable".into() }
    }
}
impl Default for PlanItemDisabling {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to enable a plan item instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemEnabling {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "enable")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemEnabling, [0], [], (0 "action" action)
}
impl PlanItemEnabling {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "enable".into() }
    }
}
impl Default for PlanItemEnabling {
    fn default() -> Self {
        Self::new()
    }
}
/// Another id of a plan item.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemIdChange {
    /// The id that the plan item has.
    #[serde(rename = "existingPlanItemId")]
    pub existing_plan_item_id: ::std::string::String,
    /// The id that it gets.
    #[serde(rename = "newPlanItemId")]
    pub new_plan_item_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemIdChange, [0, 1], [], (0 "existingPlanItemId" existing_plan_item_id), (1
    "newPlanItemId" new_plan_item_id)
}
impl PlanItemIdChange {
    /// With `existing_plan_item_id`, `new_plan_item_id`, which are required.
    #[must_use]
    pub fn new(
        existing_plan_item_id: impl Into<::std::string::String>,
        new_plan_item_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            existing_plan_item_id: existing_plan_item_id.into(),
            new_plan_item_id: new_plan_item_id.into(),
        }
    }
    /// The id that the plan item has.
    #[must_use]
    pub fn existing_plan_item_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.existing_plan_item_id = value.into();
        self
    }
    /// The id that it gets.
    #[must_use]
    pub fn new_plan_item_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new_plan_item_id = value.into();
        self
    }
}
#[derive(Default)]
/// A plan item of a case instance: a task, a stage, a milestone, a listener.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemInstance {
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// Whether it is a stage that may be completed.
    pub completable: bool,
    /// When it was completed; null if it did not.
    #[serde(
        rename = "completedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completed_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the case definition that it comes from, where it was made from another one.
    #[serde(
        rename = "derivedCaseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub derived_case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition that it comes from is; ids in it are not percent-encoded.
    #[serde(
        rename = "derivedCaseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub derived_case_definition_url: ::std::option::Option<::std::string::String>,
    /// Its plan item id in the CMMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// When it ended, however it did; null if it did not.
    #[serde(
        rename = "endedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ended_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the entry criterion by which it was entered.
    #[serde(
        rename = "entryCriterionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub entry_criterion_id: ::std::option::Option<::std::string::String>,
    /// The id of the exit criterion by which it ended.
    #[serde(
        rename = "exitCriterionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exit_criterion_id: ::std::option::Option<::std::string::String>,
    /// When it ended by an exit criterion; null if it did not.
    #[serde(rename = "exitTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub exit_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// A value that the CMMN file gives it.
    #[serde(
        rename = "extraValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub extra_value: ::std::option::Option<::std::string::String>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When it last became available; null if it never did.
    #[serde(
        rename = "lastAvailableTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_available_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last became disabled; null if it never did.
    #[serde(
        rename = "lastDisabledTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_disabled_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last became enabled; null if it never did.
    #[serde(
        rename = "lastEnabledTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_enabled_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last was started; null if it never did.
    #[serde(
        rename = "lastStartedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_started_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it last was suspended; null if it never did.
    #[serde(
        rename = "lastSuspendedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_suspended_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Its local variables, where they were asked for.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "localVariables",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub local_variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// When it occurred; null if it did not.
    #[serde(
        rename = "occurredTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub occurred_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Its definition id in the CMMN file.
    #[serde(
        rename = "planItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Its type: `stage`, `humantask`, `milestone`, `timereventlistener` …
    #[serde(
        rename = "planItemDefinitionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_type: ::std::option::Option<::std::string::String>,
    /// The id of what it refers to, such as that of its task.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it refers to.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// Whether it is a stage.
    pub stage: bool,
    /// The plan item instance id of its stage; null where it stands in none.
    #[serde(
        rename = "stageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the plan item instance of the stage is; ids in it are not percent-encoded.
    #[serde(
        rename = "stageInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the user who started it.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// How far it has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// When it was terminated; null if it did not.
    #[serde(
        rename = "terminatedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub terminated_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Where the server says that the plan item instance is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    PlanItemInstance, [4, 16, 29], [], (0 "caseDefinitionId" case_definition_id), (1
    "caseDefinitionUrl" case_definition_url), (2 "caseInstanceId" case_instance_id), (3
    "caseInstanceUrl" case_instance_url), (4 "completable" completable), (5
    "completedTime" completed_time), (6 "createTime" create_time), (7
    "derivedCaseDefinitionId" derived_case_definition_id), (8 "derivedCaseDefinitionUrl"
    derived_case_definition_url), (9 "elementId" element_id), (10 "endedTime"
    ended_time), (11 "entryCriterionId" entry_criterion_id), (12 "exitCriterionId"
    exit_criterion_id), (13 "exitTime" exit_time), (14 "extraValue" extra_value), (15
    "formKey" form_key), (16 "id" id), (17 "lastAvailableTime" last_available_time), (18
    "lastDisabledTime" last_disabled_time), (19 "lastEnabledTime" last_enabled_time), (20
    "lastStartedTime" last_started_time), (21 "lastSuspendedTime" last_suspended_time),
    (22 "localVariables" local_variables => NullAsEmpty), (23 "name" name), (24
    "occurredTime" occurred_time), (25 "planItemDefinitionId" plan_item_definition_id),
    (26 "planItemDefinitionType" plan_item_definition_type), (27 "referenceId"
    reference_id), (28 "referenceType" reference_type), (29 "stage" stage), (30
    "stageInstanceId" stage_instance_id), (31 "stageInstanceUrl" stage_instance_url), (32
    "startUserId" start_user_id), (33 "state" state), (34 "tenantId" tenant_id), (35
    "terminatedTime" terminated_time), (36 "url" url)
}
#[derive(Default)]
/// One page of a list of plan item instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemInstancePage {
    /// The plan item instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<PlanItemInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<PlanItemInstance>,
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
    /// How many plan item instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    PlanItemInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What plan item instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemInstanceQuery {
    /// Only plan item instances of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the case instance; all have to hold. The server knows the same four operations.
    #[serde(
        rename = "caseInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// Only plan item instances that were created after this instant.
    #[serde(
        rename = "createdAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances that were created before this instant.
    #[serde(
        rename = "createdBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only plan item instances with this plan item id in the CMMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances with this id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether to list plan item instances that have ended as well, as long as their case instance runs.
    #[serde(
        rename = "includeEnded",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_ended: ::std::option::Option<bool>,
    /// Whether to tell the local variables of each of them.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "includeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_local_variables: ::std::option::Option<bool>,
    /// Only plan item instances with this name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// Only plan item instances with this definition id in the CMMN file.
    #[serde(
        rename = "planItemDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    #[serde(
        rename = "planItemDefinitionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_type: ::std::option::Option<::std::string::String>,
    /// Only plan item instances of one of these types: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    #[serde(
        rename = "planItemDefinitionTypes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_definition_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only plan item instances that refer to this id, such as that of their task.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances that refer to something of this type.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// How many plan item instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `createTime` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable_cmmn::enums::PlanItemInstanceSort>,
    /// Only plan item instances of the stage with this plan item instance id.
    #[serde(
        rename = "stageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The offset of the first of the plan item instances wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only plan item instances that the user with this id started.
    #[serde(
        rename = "startUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_user_id: ::std::option::Option<::std::string::String>,
    /// Only plan item instances in this state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    /// Only plan item instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Conditions on local variables of the plan item instance; all have to hold. The server knows `equals`, `notEquals`, `equalsIgnoreCase` and `notEqualsIgnoreCase`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    PlanItemInstanceQuery, [], [], (0 "caseDefinitionId" case_definition_id), (1
    "caseInstanceId" case_instance_id), (2 "caseInstanceVariables"
    case_instance_variables), (3 "createdAfter" created_after), (4 "createdBefore"
    created_before), (5 "elementId" element_id), (6 "id" id), (7 "includeEnded"
    include_ended), (8 "includeLocalVariables" include_local_variables), (9 "name" name),
    (10 "order" order), (11 "planItemDefinitionId" plan_item_definition_id), (12
    "planItemDefinitionType" plan_item_definition_type), (13 "planItemDefinitionTypes"
    plan_item_definition_types), (14 "referenceId" reference_id), (15 "referenceType"
    reference_type), (16 "size" size), (17 "sort" sort), (18 "stageInstanceId"
    stage_instance_id), (19 "start" start), (20 "startUserId" start_user_id), (21 "state"
    state), (22 "tenantId" tenant_id), (23 "variables" variables), (24 "withoutTenantId"
    without_tenant_id)
}
impl PlanItemInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_definition_id: Default::default(),
            case_instance_id: Default::default(),
            case_instance_variables: Default::default(),
            created_after: Default::default(),
            created_before: Default::default(),
            element_id: Default::default(),
            id: Default::default(),
            include_ended: Default::default(),
            include_local_variables: Default::default(),
            name: Default::default(),
            order: Default::default(),
            plan_item_definition_id: Default::default(),
            plan_item_definition_type: Default::default(),
            plan_item_definition_types: Default::default(),
            reference_id: Default::default(),
            reference_type: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            stage_instance_id: Default::default(),
            start: Default::default(),
            start_user_id: Default::default(),
            state: Default::default(),
            tenant_id: Default::default(),
            variables: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only plan item instances of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only plan item instances of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Conditions on variables of the case instance; all have to hold. The server knows the same four operations.
    ///
    /// Adds to what is there; [`Self::replace_case_instance_variables`] replaces it.
    #[must_use]
    pub fn case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_instance_variables`; see [`Self::case_instance_variables`].
    #[must_use]
    pub fn case_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.case_instance_variables
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_instance_variables` holds; see [`Self::case_instance_variables`], which adds.
    #[must_use]
    pub fn replace_case_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.case_instance_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only plan item instances that were created after this instant.
    #[must_use]
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_after = Some(value.into());
        self
    }
    /// Only plan item instances that were created before this instant.
    #[must_use]
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_before = Some(value.into());
        self
    }
    /// Only plan item instances with this plan item id in the CMMN file.
    #[must_use]
    pub fn element_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.element_id = Some(value.into());
        self
    }
    /// Only plan item instances with this id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Whether to list plan item instances that have ended as well, as long as their case instance runs.
    #[must_use]
    pub fn include_ended(mut self, value: bool) -> Self {
        self.include_ended = Some(value);
        self
    }
    /// Whether to tell the local variables of each of them.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn include_local_variables(mut self, value: bool) -> Self {
        self.include_local_variables = Some(value);
        self
    }
    /// Only plan item instances with this name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only plan item instances with this definition id in the CMMN file.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = Some(value.into());
        self
    }
    /// Only plan item instances of this type: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    #[must_use]
    pub fn plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_type = Some(value.into());
        self
    }
    /// Only plan item instances of one of these types: `stage`, `humantask`, `milestone`, `timereventlistener` ….
    ///
    /// Adds to what is there; [`Self::replace_plan_item_definition_types`] replaces it.
    #[must_use]
    pub fn plan_item_definition_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.plan_item_definition_types
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `plan_item_definition_types`; see [`Self::plan_item_definition_types`].
    #[must_use]
    pub fn add_plan_item_definition_type(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_types
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `plan_item_definition_types` holds; see [`Self::plan_item_definition_types`], which adds.
    #[must_use]
    pub fn replace_plan_item_definition_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.plan_item_definition_types = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only plan item instances that refer to this id, such as that of their task.
    #[must_use]
    pub fn reference_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_id = Some(value.into());
        self
    }
    /// Only plan item instances that refer to something of this type.
    #[must_use]
    pub fn reference_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reference_type = Some(value.into());
        self
    }
    /// How many plan item instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `createTime` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Only plan item instances of the stage with this plan item instance id.
    #[must_use]
    pub fn stage_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.stage_instance_id = Some(value.into());
        self
    }
    /// The offset of the first of the plan item instances wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only plan item instances that the user with this id started.
    #[must_use]
    pub fn start_user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.start_user_id = Some(value.into());
        self
    }
    /// Only plan item instances in this state.
    #[must_use]
    pub fn state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::PlanItemInstanceState>,
    ) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Only plan item instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Conditions on local variables of the plan item instance; all have to hold. The server knows `equals`, `notEquals`, `equalsIgnoreCase` and `notEqualsIgnoreCase`.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// If true, only plan item instances that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for PlanItemInstanceQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
/// A plan item that becomes available again.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemRelease {
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub condition: ::std::option::Option<::std::string::String>,
    /// Local variables to set on the plan item instance, by name.
    #[serde(
        rename = "localVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The id of the plan item definition.
    #[serde(rename = "planItemDefinitionId")]
    pub plan_item_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemRelease, [2], [], (0 "condition" condition), (1 "localVariables"
    local_variables), (2 "planItemDefinitionId" plan_item_definition_id)
}
impl PlanItemRelease {
    /// With `plan_item_definition_id`, which is required.
    #[must_use]
    pub fn new(plan_item_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            condition: Default::default(),
            local_variables: Default::default(),
            plan_item_definition_id: plan_item_definition_id.into(),
        }
    }
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[must_use]
    pub fn condition(mut self, value: impl Into<::std::string::String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Local variables to set on the plan item instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_local_variables`] replaces it.
    #[must_use]
    pub fn local_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.local_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `local_variables`; see [`Self::local_variables`].
    #[must_use]
    pub fn local_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.local_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `local_variables` holds; see [`Self::local_variables`], which adds.
    #[must_use]
    pub fn replace_local_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.local_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The id of the plan item definition.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = value.into();
        self
    }
}
/// The order to start a plan item instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemStart {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "start")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemStart, [0], [], (0 "action" action)
}
impl PlanItemStart {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "start".into() }
    }
}
impl Default for PlanItemStart {
    fn default() -> Self {
        Self::new()
    }
}
/// Another plan item and another definition for the instances of a plan item definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemTargetChange {
    /// The id of the plan item definition.
    #[serde(rename = "existingPlanItemDefinitionId")]
    pub existing_plan_item_definition_id: ::std::string::String,
    /// The id of the plan item definition that they get.
    #[serde(rename = "newPlanItemDefinitionId")]
    pub new_plan_item_definition_id: ::std::string::String,
    /// The id of the plan item that its instances get.
    #[serde(rename = "newPlanItemId")]
    pub new_plan_item_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemTargetChange, [0, 1, 2], [], (0 "existingPlanItemDefinitionId"
    existing_plan_item_definition_id), (1 "newPlanItemDefinitionId"
    new_plan_item_definition_id), (2 "newPlanItemId" new_plan_item_id)
}
impl PlanItemTargetChange {
    /// With `existing_plan_item_definition_id`, `new_plan_item_definition_id`, `new_plan_item_id`, which are required.
    #[must_use]
    pub fn new(
        existing_plan_item_definition_id: impl Into<::std::string::String>,
        new_plan_item_definition_id: impl Into<::std::string::String>,
        new_plan_item_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            existing_plan_item_definition_id: existing_plan_item_definition_id.into(),
            new_plan_item_definition_id: new_plan_item_definition_id.into(),
            new_plan_item_id: new_plan_item_id.into(),
        }
    }
    /// The id of the plan item definition.
    #[must_use]
    pub fn existing_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.existing_plan_item_definition_id = value.into();
        self
    }
    /// The id of the plan item definition that they get.
    #[must_use]
    pub fn new_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.new_plan_item_definition_id = value.into();
        self
    }
    /// The id of the plan item that its instances get.
    #[must_use]
    pub fn new_plan_item_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new_plan_item_id = value.into();
        self
    }
}
/// A plan item that is terminated.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemTermination {
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub condition: ::std::option::Option<::std::string::String>,
    /// The id of the plan item definition.
    #[serde(rename = "planItemDefinitionId")]
    pub plan_item_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemTermination, [1], [], (0 "condition" condition), (1 "planItemDefinitionId"
    plan_item_definition_id)
}
impl PlanItemTermination {
    /// With `plan_item_definition_id`, which is required.
    #[must_use]
    pub fn new(plan_item_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            condition: Default::default(),
            plan_item_definition_id: plan_item_definition_id.into(),
        }
    }
    /// An expression; where it is false for a case instance, nothing is done with it.
    #[must_use]
    pub fn condition(mut self, value: impl Into<::std::string::String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// The id of the plan item definition.
    #[must_use]
    pub fn plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_definition_id = value.into();
        self
    }
}
/// The order to trigger a plan item instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemTrigger {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "trigger")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PlanItemTrigger, [0], [], (0 "action" action)
}
impl PlanItemTrigger {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "trigger".into() }
    }
}
impl Default for PlanItemTrigger {
    fn default() -> Self {
        Self::new()
    }
}
/// Plan items to make active.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemsActivation {
    /// The ids of the plan item definitions.
    #[serde(rename = "activatePlanItemDefinitionIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub activate_plan_item_definition_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    PlanItemsActivation, [0], [], (0 "activatePlanItemDefinitionIds"
    activate_plan_item_definition_ids => NullAsEmpty)
}
impl PlanItemsActivation {
    /// With `activate_plan_item_definition_ids`, which is required.
    #[must_use]
    pub fn new(
        activate_plan_item_definition_ids: impl IntoIterator<
            Item = impl Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            activate_plan_item_definition_ids: activate_plan_item_definition_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// The ids of the plan item definitions.
    ///
    /// Adds to what is there; [`Self::replace_activate_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn activate_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.activate_plan_item_definition_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `activate_plan_item_definition_ids`; see [`Self::activate_plan_item_definition_ids`].
    #[must_use]
    pub fn activate_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.activate_plan_item_definition_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `activate_plan_item_definition_ids` holds; see [`Self::activate_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_activate_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.activate_plan_item_definition_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
/// Plan items to take back to where they wait for their entry criteria.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemsRelease {
    /// The ids of the plan item definitions.
    #[serde(rename = "moveToAvailablePlanItemDefinitionIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub move_to_available_plan_item_definition_ids: ::std::vec::Vec<
        ::std::string::String,
    >,
}
::bpm_rest_runtime::members! {
    PlanItemsRelease, [0], [], (0 "moveToAvailablePlanItemDefinitionIds"
    move_to_available_plan_item_definition_ids => NullAsEmpty)
}
impl PlanItemsRelease {
    /// With `move_to_available_plan_item_definition_ids`, which is required.
    #[must_use]
    pub fn new(
        move_to_available_plan_item_definition_ids: impl IntoIterator<
            Item = impl Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            move_to_available_plan_item_definition_ids: move_to_available_plan_item_definition_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// The ids of the plan item definitions.
    ///
    /// Adds to what is there; [`Self::replace_move_to_available_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn move_to_available_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.move_to_available_plan_item_definition_ids
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `move_to_available_plan_item_definition_ids`; see [`Self::move_to_available_plan_item_definition_ids`].
    #[must_use]
    pub fn move_to_available_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.move_to_available_plan_item_definition_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `move_to_available_plan_item_definition_ids` holds; see [`Self::move_to_available_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_move_to_available_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.move_to_available_plan_item_definition_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
/// Plan items that are to wait for a repetition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemsRepetition {
    /// The ids of the plan item definitions.
    #[serde(rename = "addWaitingForRepetitionPlanItemDefinitionIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub add_waiting_for_repetition_plan_item_definition_ids: ::std::vec::Vec<
        ::std::string::String,
    >,
}
::bpm_rest_runtime::members! {
    PlanItemsRepetition, [0], [], (0 "addWaitingForRepetitionPlanItemDefinitionIds"
    add_waiting_for_repetition_plan_item_definition_ids => NullAsEmpty)
}
impl PlanItemsRepetition {
    /// With `add_waiting_for_repetition_plan_item_definition_ids`, which is required.
    #[must_use]
    pub fn new(
        add_waiting_for_repetition_plan_item_definition_ids: impl IntoIterator<
            Item = impl Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            add_waiting_for_repetition_plan_item_definition_ids: add_waiting_for_repetition_plan_item_definition_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// The ids of the plan item definitions.
    ///
    /// Adds to what is there; [`Self::replace_add_waiting_for_repetition_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn add_waiting_for_repetition_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.add_waiting_for_repetition_plan_item_definition_ids
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `add_waiting_for_repetition_plan_item_definition_ids`; see [`Self::add_waiting_for_repetition_plan_item_definition_ids`].
    #[must_use]
    pub fn add_waiting_for_repetition_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.add_waiting_for_repetition_plan_item_definition_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `add_waiting_for_repetition_plan_item_definition_ids` holds; see [`Self::add_waiting_for_repetition_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_add_waiting_for_repetition_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.add_waiting_for_repetition_plan_item_definition_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
/// Plan items that are to wait for no repetition any more.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemsRepetitionEnd {
    /// The ids of the plan item definitions.
    #[serde(rename = "removeWaitingForRepetitionPlanItemDefinitionIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub remove_waiting_for_repetition_plan_item_definition_ids: ::std::vec::Vec<
        ::std::string::String,
    >,
}
::bpm_rest_runtime::members! {
    PlanItemsRepetitionEnd, [0], [], (0 "removeWaitingForRepetitionPlanItemDefinitionIds"
    remove_waiting_for_repetition_plan_item_definition_ids => NullAsEmpty)
}
impl PlanItemsRepetitionEnd {
    /// With `remove_waiting_for_repetition_plan_item_definition_ids`, which is required.
    #[must_use]
    pub fn new(
        remove_waiting_for_repetition_plan_item_definition_ids: impl IntoIterator<
            Item = impl Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            remove_waiting_for_repetition_plan_item_definition_ids: remove_waiting_for_repetition_plan_item_definition_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// The ids of the plan item definitions.
    ///
    /// Adds to what is there; [`Self::replace_remove_waiting_for_repetition_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definition_ids
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `remove_waiting_for_repetition_plan_item_definition_ids`; see [`Self::remove_waiting_for_repetition_plan_item_definition_ids`].
    #[must_use]
    pub fn remove_waiting_for_repetition_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definition_ids
            .extend([value.into()]);
        self
    }
    /// Replaces all that `remove_waiting_for_repetition_plan_item_definition_ids` holds; see [`Self::remove_waiting_for_repetition_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_remove_waiting_for_repetition_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.remove_waiting_for_repetition_plan_item_definition_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
/// Plan items to terminate.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlanItemsTermination {
    /// The ids of the plan item definitions.
    #[serde(rename = "terminatePlanItemDefinitionIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub terminate_plan_item_definition_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    PlanItemsTermination, [0], [], (0 "terminatePlanItemDefinitionIds"
    terminate_plan_item_definition_ids => NullAsEmpty)
}
impl PlanItemsTermination {
    /// With `terminate_plan_item_definition_ids`, which is required.
    #[must_use]
    pub fn new(
        terminate_plan_item_definition_ids: impl IntoIterator<
            Item = impl Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            terminate_plan_item_definition_ids: terminate_plan_item_definition_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
    /// The ids of the plan item definitions.
    ///
    /// Adds to what is there; [`Self::replace_terminate_plan_item_definition_ids`] replaces it.
    #[must_use]
    pub fn terminate_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.terminate_plan_item_definition_ids
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `terminate_plan_item_definition_ids`; see [`Self::terminate_plan_item_definition_ids`].
    #[must_use]
    pub fn terminate_plan_item_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.terminate_plan_item_definition_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `terminate_plan_item_definition_ids` holds; see [`Self::terminate_plan_item_definition_ids`], which adds.
    #[must_use]
    pub fn replace_terminate_plan_item_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.terminate_plan_item_definition_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
#[derive(Default)]
/// A stage or a milestone of a case instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Stage {
    /// Whether the case instance is in it now.
    pub current: bool,
    /// When it was through with it; null while it is not.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether the case instance is through with it.
    pub ended: bool,
    /// The id of the stage or the milestone in the CMMN file.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Stage, [0, 2, 3], [], (0 "current" current), (1 "endTime" end_time), (2 "ended"
    ended), (3 "id" id), (4 "name" name)
}
/// A case instance to start, of a certain case definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartCaseById {
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The id of the case definition.
    #[serde(rename = "caseDefinitionId")]
    pub case_definition_id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The outcome of the start form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// The tenant of the case instance, where it is to be another one than that of its case definition.
    #[serde(
        rename = "overrideDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// Whether the answer is to tell all variables of the case instance.
    #[serde(
        rename = "returnVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_variables: ::std::option::Option<bool>,
    /// Values of the start form, for a server with a form engine.
    #[serde(
        rename = "startFormVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_form_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables that are there until the case instance waits, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set on it; the scope that they say is passed over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    StartCaseById, [1], [], (0 "businessKey" business_key), (1 "caseDefinitionId"
    case_definition_id), (2 "name" name), (3 "outcome" outcome), (4
    "overrideDefinitionTenantId" override_definition_tenant_id), (5 "returnVariables"
    return_variables), (6 "startFormVariables" start_form_variables), (7
    "transientVariables" transient_variables), (8 "variables" variables)
}
impl StartCaseById {
    /// With `case_definition_id`, which is required.
    #[must_use]
    pub fn new(case_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            case_definition_id: case_definition_id.into(),
            name: Default::default(),
            outcome: Default::default(),
            override_definition_tenant_id: Default::default(),
            return_variables: Default::default(),
            start_form_variables: Default::default(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// The business key.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The id of the case definition.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = value.into();
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The outcome of the start form.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// The tenant of the case instance, where it is to be another one than that of its case definition.
    #[must_use]
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.override_definition_tenant_id = Some(value.into());
        self
    }
    /// Whether the answer is to tell all variables of the case instance.
    #[must_use]
    pub fn return_variables(mut self, value: bool) -> Self {
        self.return_variables = Some(value);
        self
    }
    /// Values of the start form, for a server with a form engine.
    ///
    /// Adds to what is there; [`Self::replace_start_form_variables`] replaces it.
    #[must_use]
    pub fn start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.start_form_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `start_form_variables`; see [`Self::start_form_variables`].
    #[must_use]
    pub fn start_form_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.start_form_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `start_form_variables` holds; see [`Self::start_form_variables`], which adds.
    #[must_use]
    pub fn replace_start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.start_form_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Variables that are there until the case instance waits, and are not stored.
    ///
    /// Adds to what is there; [`Self::replace_transient_variables`] replaces it.
    #[must_use]
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `transient_variables`; see [`Self::transient_variables`].
    #[must_use]
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `transient_variables` holds; see [`Self::transient_variables`], which adds.
    #[must_use]
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Variables to set on it; the scope that they say is passed over.
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
}
impl ::bpm_rest_runtime::bounds::Checked for StartCaseById {
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
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check(
                "override_definition_tenant_id",
                &self.override_definition_tenant_id,
            )?;
        Ok(())
    }
}
/// A case instance to start, of the latest case definition with a key.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartCaseByKey {
    /// The business key.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The key of the case definition.
    #[serde(rename = "caseDefinitionKey")]
    pub case_definition_key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The outcome of the start form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// The tenant of the case instance, where it is to be another one than that of its case definition.
    #[serde(
        rename = "overrideDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// Whether the answer is to tell all variables of the case instance.
    #[serde(
        rename = "returnVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_variables: ::std::option::Option<bool>,
    /// Values of the start form, for a server with a form engine.
    #[serde(
        rename = "startFormVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_form_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The tenant of the case definition.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Variables that are there until the case instance waits, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set on it; the scope that they say is passed over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    StartCaseByKey, [1], [], (0 "businessKey" business_key), (1 "caseDefinitionKey"
    case_definition_key), (2 "name" name), (3 "outcome" outcome), (4
    "overrideDefinitionTenantId" override_definition_tenant_id), (5 "returnVariables"
    return_variables), (6 "startFormVariables" start_form_variables), (7 "tenantId"
    tenant_id), (8 "transientVariables" transient_variables), (9 "variables" variables)
}
impl StartCaseByKey {
    /// With `case_definition_key`, which is required.
    #[must_use]
    pub fn new(case_definition_key: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            case_definition_key: case_definition_key.into(),
            name: Default::default(),
            outcome: Default::default(),
            override_definition_tenant_id: Default::default(),
            return_variables: Default::default(),
            start_form_variables: Default::default(),
            tenant_id: Default::default(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// The business key.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The key of the case definition.
    #[must_use]
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key = value.into();
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The outcome of the start form.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// The tenant of the case instance, where it is to be another one than that of its case definition.
    #[must_use]
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.override_definition_tenant_id = Some(value.into());
        self
    }
    /// Whether the answer is to tell all variables of the case instance.
    #[must_use]
    pub fn return_variables(mut self, value: bool) -> Self {
        self.return_variables = Some(value);
        self
    }
    /// Values of the start form, for a server with a form engine.
    ///
    /// Adds to what is there; [`Self::replace_start_form_variables`] replaces it.
    #[must_use]
    pub fn start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.start_form_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `start_form_variables`; see [`Self::start_form_variables`].
    #[must_use]
    pub fn start_form_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.start_form_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `start_form_variables` holds; see [`Self::start_form_variables`], which adds.
    #[must_use]
    pub fn replace_start_form_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.start_form_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The tenant of the case definition.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Variables that are there until the case instance waits, and are not stored.
    ///
    /// Adds to what is there; [`Self::replace_transient_variables`] replaces it.
    #[must_use]
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `transient_variables`; see [`Self::transient_variables`].
    #[must_use]
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `transient_variables` holds; see [`Self::transient_variables`], which adds.
    #[must_use]
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Variables to set on it; the scope that they say is passed over.
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
}
impl ::bpm_rest_runtime::bounds::Checked for StartCaseByKey {
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
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check(
                "override_definition_tenant_id",
                &self.override_definition_tenant_id,
            )?;
        Ok(())
    }
}
#[derive(Default)]
/// A task that is open.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Task {
    /// The id of the user who is to do it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The id of its case definition.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was claimed.
    #[serde(
        rename = "claimTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claim_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// How far it has come, if it is delegated.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        crate::flowable_cmmn::enums::DelegationState,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the execution, where it belongs to a process.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// The id of the task that it is a subtask of.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the task above it is; ids in it are not percent-encoded.
    #[serde(
        rename = "parentTaskUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_url: ::std::option::Option<::std::string::String>,
    /// The priority; 50 is the usual one.
    pub priority: i32,
    /// The id of the process definition, where it belongs to a process.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance, where it belongs to a process.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The plan item instance id of its stage; null where it stands in none.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of its case definition, or of another definition that it belongs to.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of its case instance, or of another instance that it belongs to.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// What kind of instance it belongs to: `cmmn` for a case instance.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of its plan item instance, or of another part of the instance.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// Whether it is suspended.
    pub suspended: bool,
    /// The id of the human task in the CMMN file.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the task is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Its variables, and those of its process instance, where they were asked for.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::variable::Variable>>"
        )
    )]
    pub variables: ::std::vec::Vec<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    Task, [13, 18, 26], [], (0 "assignee" assignee), (1 "caseDefinitionId"
    case_definition_id), (2 "caseDefinitionUrl" case_definition_url), (3 "caseInstanceId"
    case_instance_id), (4 "caseInstanceUrl" case_instance_url), (5 "category" category),
    (6 "claimTime" claim_time), (7 "createTime" create_time), (8 "delegationState"
    delegation_state), (9 "description" description), (10 "dueDate" due_date), (11
    "executionId" execution_id), (12 "formKey" form_key), (13 "id" id), (14 "name" name),
    (15 "owner" owner), (16 "parentTaskId" parent_task_id), (17 "parentTaskUrl"
    parent_task_url), (18 "priority" priority), (19 "processDefinitionId"
    process_definition_id), (20 "processInstanceId" process_instance_id), (21
    "propagatedStageInstanceId" propagated_stage_instance_id), (22 "scopeDefinitionId"
    scope_definition_id), (23 "scopeId" scope_id), (24 "scopeType" scope_type), (25
    "subScopeId" sub_scope_id), (26 "suspended" suspended), (27 "taskDefinitionKey"
    task_definition_key), (28 "tenantId" tenant_id), (29 "url" url), (30 "variables"
    variables => NullAsEmpty)
}
/// Who is to do a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskClaim {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "claim")))]
    action: ::std::string::String,
    /// The id of the user; null gives the task back.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::values::Nullable<::std::string::String>")
    )]
    pub assignee: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    TaskClaim, [0, 1], [], (0 "action" action), (1 "assignee" assignee)
}
impl TaskClaim {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "claim".into(),
            assignee: Default::default(),
        }
    }
    /// The id of the user; null gives the task back.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for TaskClaim {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("assignee", &self.assignee)?;
        Ok(())
    }
}
/// What completing a task brings with it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskCompletion {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "complete")))]
    action: ::std::string::String,
    /// The id of the form definition, for a server with a form engine.
    #[serde(
        rename = "formDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub form_definition_id: ::std::option::Option<::std::string::String>,
    /// The outcome of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// Variables that are there until the case instance waits again, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set: in the case instance, or in the task where their scope is `local`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    TaskCompletion, [0], [], (0 "action" action), (1 "formDefinitionId"
    form_definition_id), (2 "outcome" outcome), (3 "transientVariables"
    transient_variables), (4 "variables" variables)
}
impl TaskCompletion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "complete".into(),
            form_definition_id: Default::default(),
            outcome: Default::default(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// The id of the form definition, for a server with a form engine.
    #[must_use]
    pub fn form_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.form_definition_id = Some(value.into());
        self
    }
    /// The outcome of the form.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// Variables that are there until the case instance waits again, and are not stored.
    ///
    /// Adds to what is there; [`Self::replace_transient_variables`] replaces it.
    #[must_use]
    pub fn transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `transient_variables`; see [`Self::transient_variables`].
    #[must_use]
    pub fn transient_variable(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::bpm_rest_runtime::variable::VariableValue>,
    ) -> Self {
        self.transient_variables
            .get_or_insert_with(Default::default)
            .extend([<::bpm_rest_runtime::variable::NewVariable>::new(name, value)]);
        self
    }
    /// Replaces all that `transient_variables` holds; see [`Self::transient_variables`], which adds.
    #[must_use]
    pub fn replace_transient_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::NewVariable>,
        >,
    ) -> Self {
        self.transient_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Variables to set: in the case instance, or in the task where their scope is `local`.
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
}
impl Default for TaskCompletion {
    fn default() -> Self {
        Self::new()
    }
}
/// Who is to do a task for its owner.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskDelegation {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "delegate")))]
    action: ::std::string::String,
    /// The id of the user.
    pub assignee: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TaskDelegation, [0, 1], [], (0 "action" action), (1 "assignee" assignee)
}
impl TaskDelegation {
    /// With `assignee`, which is required.
    #[must_use]
    pub fn new(assignee: impl Into<::std::string::String>) -> Self {
        Self {
            action: "delegate".into(),
            assignee: assignee.into(),
        }
    }
    /// The id of the user.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for TaskDelegation {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("assignee", &self.assignee)?;
        Ok(())
    }
}
#[derive(Default)]
/// Tasks that were changed at once; the members of a page that stand beside them say nothing.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskList {
    /// The tasks.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Task>>")
    )]
    pub data: ::std::vec::Vec<Task>,
    /// Always null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// Always 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// Always null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// Always 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Always 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    TaskList, [0], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2 "size"
    size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// One page of a list of tasks.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskPage {
    /// The tasks of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Task>>")
    )]
    pub data: ::std::vec::Vec<Task>,
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
    /// How many tasks the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    TaskPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What tasks to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskQuery {
    /// Whether to list tasks that are not suspended, or those that are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// Only tasks that are assigned to the user with this id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "assigneeLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assignee_like: ::std::option::Option<::std::string::String>,
    /// Only tasks that members of the group with this id may claim.
    #[serde(
        rename = "candidateGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_group: ::std::option::Option<::std::string::String>,
    /// Only tasks that members of one of the groups with these ids may claim.
    #[serde(
        rename = "candidateGroupIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_group_in: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only tasks that the user with this id may claim or has been assigned.
    #[serde(
        rename = "candidateOrAssigned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_or_assigned: ::std::option::Option<::std::string::String>,
    /// Only tasks that the user with this id may claim, directly or through a group.
    #[serde(
        rename = "candidateUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub candidate_user: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case definition with this id.
    #[serde(
        rename = "caseDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of case definitions with this key.
    #[serde(
        rename = "caseDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks whose case definition has a key that matches, in whatever case; the pattern must be in lower case. `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "caseDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only tasks of case definitions with one of these keys.
    #[serde(
        rename = "caseDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only tasks of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    #[serde(
        rename = "caseInstanceIdWithChildren",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id_with_children: ::std::option::Option<::std::string::String>,
    /// Only tasks with this category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Only tasks with one of these categories.
    #[serde(
        rename = "categoryIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub category_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only tasks with none of these categories, but with one.
    #[serde(
        rename = "categoryNotIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub category_not_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only tasks that were created after this instant.
    #[serde(
        rename = "createdAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that were created before this instant.
    #[serde(
        rename = "createdBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that were created at this instant.
    #[serde(
        rename = "createdOn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_on: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks in this state of delegation.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        crate::flowable_cmmn::enums::DelegationState,
    >,
    /// Only tasks with this description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "descriptionLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub description_like: ::std::option::Option<::std::string::String>,
    /// Only tasks that are due after this instant.
    #[serde(rename = "dueAfter", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that are due before this instant.
    #[serde(
        rename = "dueBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub due_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only tasks that are due at this instant.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// If true, only tasks that are no subtask; false is as if it were left out.
    #[serde(
        rename = "excludeSubTasks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_sub_tasks: ::std::option::Option<bool>,
    /// With a filter for candidates: to list tasks that are assigned as well.
    #[serde(
        rename = "ignoreAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ignore_assignee: ::std::option::Option<bool>,
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    #[serde(
        rename = "includeProcessVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables: ::std::option::Option<bool>,
    /// Whether to tell the variables of the task with each of the tasks.
    #[serde(
        rename = "includeTaskLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_task_local_variables: ::std::option::Option<bool>,
    /// Only tasks that the user with this id is involved in.
    #[serde(
        rename = "involvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub involved_user: ::std::option::Option<::std::string::String>,
    /// Only tasks with at most this priority.
    #[serde(
        rename = "maximumPriority",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_priority: ::std::option::Option<i32>,
    /// Only tasks with at least this priority.
    #[serde(
        rename = "minimumPriority",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub minimum_priority: ::std::option::Option<i32>,
    /// Only tasks with this name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(rename = "nameLike", skip_serializing_if = "::std::option::Option::is_none")]
    pub name_like: ::std::option::Option<::std::string::String>,
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "nameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub name_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable_cmmn::enums::SortOrder>,
    /// Only tasks that the user with this id owns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "ownerLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_like: ::std::option::Option<::std::string::String>,
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "parentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the plan item instance with this id.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks with this priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
    /// Only tasks in the stage with this plan item instance id.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case instance, or another instance, with this id.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of this kind of instance, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// How many tasks a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// The field to sort by; `id` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable_cmmn::enums::TaskSort>,
    /// The offset of the first of the tasks wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// Only tasks of the plan item instance, or another part of an instance, with this id.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the human task with this id in the CMMN file.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose human task has an id in the CMMN file that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the task; all have to hold.
    #[serde(
        rename = "taskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// Only tasks of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Only tasks that nobody is assigned to; false is taken for true.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unassigned: ::std::option::Option<bool>,
    /// If true, only tasks that have no category; false is as if it were left out.
    #[serde(
        rename = "withoutCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_category: ::std::option::Option<bool>,
    /// If true, only tasks that have no due date; false is as if it were left out.
    #[serde(
        rename = "withoutDueDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_due_date: ::std::option::Option<bool>,
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    #[serde(
        rename = "withoutProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_process_instance_id: ::std::option::Option<bool>,
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    #[serde(
        rename = "withoutScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_scope_id: ::std::option::Option<bool>,
    /// If true, only tasks that have no tenant; false is as if it were left out.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    TaskQuery, [], [], (0 "active" active), (1 "assignee" assignee), (2 "assigneeLike"
    assignee_like), (3 "candidateGroup" candidate_group), (4 "candidateGroupIn"
    candidate_group_in), (5 "candidateOrAssigned" candidate_or_assigned), (6
    "candidateUser" candidate_user), (7 "caseDefinitionId" case_definition_id), (8
    "caseDefinitionKey" case_definition_key), (9 "caseDefinitionKeyLike"
    case_definition_key_like), (10 "caseDefinitionKeyLikeIgnoreCase"
    case_definition_key_like_ignore_case), (11 "caseDefinitionKeys"
    case_definition_keys), (12 "caseInstanceId" case_instance_id), (13
    "caseInstanceIdWithChildren" case_instance_id_with_children), (14 "category"
    category), (15 "categoryIn" category_in), (16 "categoryNotIn" category_not_in), (17
    "createdAfter" created_after), (18 "createdBefore" created_before), (19 "createdOn"
    created_on), (20 "delegationState" delegation_state), (21 "description" description),
    (22 "descriptionLike" description_like), (23 "dueAfter" due_after), (24 "dueBefore"
    due_before), (25 "dueDate" due_date), (26 "excludeSubTasks" exclude_sub_tasks), (27
    "ignoreAssignee" ignore_assignee), (28 "includeProcessVariables"
    include_process_variables), (29 "includeTaskLocalVariables"
    include_task_local_variables), (30 "involvedUser" involved_user), (31
    "maximumPriority" maximum_priority), (32 "minimumPriority" minimum_priority), (33
    "name" name), (34 "nameLike" name_like), (35 "nameLikeIgnoreCase"
    name_like_ignore_case), (36 "order" order), (37 "owner" owner), (38 "ownerLike"
    owner_like), (39 "parentScopeId" parent_scope_id), (40 "planItemInstanceId"
    plan_item_instance_id), (41 "priority" priority), (42 "propagatedStageInstanceId"
    propagated_stage_instance_id), (43 "rootScopeId" root_scope_id), (44 "scopeId"
    scope_id), (45 "scopeType" scope_type), (46 "size" size), (47 "sort" sort), (48
    "start" start), (49 "subScopeId" sub_scope_id), (50 "taskDefinitionKey"
    task_definition_key), (51 "taskDefinitionKeyLike" task_definition_key_like), (52
    "taskId" task_id), (53 "taskVariables" task_variables), (54 "tenantId" tenant_id),
    (55 "tenantIdLike" tenant_id_like), (56 "unassigned" unassigned), (57
    "withoutCategory" without_category), (58 "withoutDueDate" without_due_date), (59
    "withoutProcessInstanceId" without_process_instance_id), (60 "withoutScopeId"
    without_scope_id), (61 "withoutTenantId" without_tenant_id)
}
impl TaskQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            assignee: Default::default(),
            assignee_like: Default::default(),
            candidate_group: Default::default(),
            candidate_group_in: Default::default(),
            candidate_or_assigned: Default::default(),
            candidate_user: Default::default(),
            case_definition_id: Default::default(),
            case_definition_key: Default::default(),
            case_definition_key_like: Default::default(),
            case_definition_key_like_ignore_case: Default::default(),
            case_definition_keys: Default::default(),
            case_instance_id: Default::default(),
            case_instance_id_with_children: Default::default(),
            category: Default::default(),
            category_in: Default::default(),
            category_not_in: Default::default(),
            created_after: Default::default(),
            created_before: Default::default(),
            created_on: Default::default(),
            delegation_state: Default::default(),
            description: Default::default(),
            description_like: Default::default(),
            due_after: Default::default(),
            due_before: Default::default(),
            due_date: Default::default(),
            exclude_sub_tasks: Default::default(),
            ignore_assignee: Default::default(),
            include_process_variables: Default::default(),
            include_task_local_variables: Default::default(),
            involved_user: Default::default(),
            maximum_priority: Default::default(),
            minimum_priority: Default::default(),
            name: Default::default(),
            name_like: Default::default(),
            name_like_ignore_case: Default::default(),
            order: Default::default(),
            owner: Default::default(),
            owner_like: Default::default(),
            parent_scope_id: Default::default(),
            plan_item_instance_id: Default::default(),
            priority: Default::default(),
            propagated_stage_instance_id: Default::default(),
            root_scope_id: Default::default(),
            scope_id: Default::default(),
            scope_type: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            sub_scope_id: Default::default(),
            task_definition_key: Default::default(),
            task_definition_key_like: Default::default(),
            task_id: Default::default(),
            task_variables: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            unassigned: Default::default(),
            without_category: Default::default(),
            without_due_date: Default::default(),
            without_process_instance_id: Default::default(),
            without_scope_id: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Whether to list tasks that are not suspended, or those that are.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Only tasks that are assigned to the user with this id.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Only tasks whose assignee matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn assignee_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee_like = Some(value.into());
        self
    }
    /// Only tasks that members of the group with this id may claim.
    #[must_use]
    pub fn candidate_group(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_group = Some(value.into());
        self
    }
    /// Only tasks that members of one of the groups with these ids may claim.
    ///
    /// Adds to what is there; [`Self::replace_candidate_group_in`] replaces it.
    #[must_use]
    pub fn candidate_group_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_group_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `candidate_group_in`; see [`Self::candidate_group_in`].
    #[must_use]
    pub fn add_candidate_group_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.candidate_group_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `candidate_group_in` holds; see [`Self::candidate_group_in`], which adds.
    #[must_use]
    pub fn replace_candidate_group_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.candidate_group_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks that the user with this id may claim or has been assigned.
    #[must_use]
    pub fn candidate_or_assigned(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.candidate_or_assigned = Some(value.into());
        self
    }
    /// Only tasks that the user with this id may claim, directly or through a group.
    #[must_use]
    pub fn candidate_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.candidate_user = Some(value.into());
        self
    }
    /// Only tasks of the case definition with this id.
    #[must_use]
    pub fn case_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_id = Some(value.into());
        self
    }
    /// Only tasks of case definitions with this key.
    #[must_use]
    pub fn case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks whose case definition has a key that matches, in whatever case; the pattern must be in lower case. `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn case_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only tasks of case definitions with one of these keys.
    ///
    /// Adds to what is there; [`Self::replace_case_definition_keys`] replaces it.
    #[must_use]
    pub fn case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `case_definition_keys`; see [`Self::case_definition_keys`].
    #[must_use]
    pub fn add_case_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `case_definition_keys` holds; see [`Self::case_definition_keys`], which adds.
    #[must_use]
    pub fn replace_case_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.case_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// Only tasks of the case instance with this id, and of case and process instances below it; an engine that does not write entity links finds none.
    #[must_use]
    pub fn case_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.case_instance_id_with_children = Some(value.into());
        self
    }
    /// Only tasks with this category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Only tasks with one of these categories.
    ///
    /// Adds to what is there; [`Self::replace_category_in`] replaces it.
    #[must_use]
    pub fn category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.category_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `category_in`; see [`Self::category_in`].
    #[must_use]
    pub fn add_category_in(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category_in.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `category_in` holds; see [`Self::category_in`], which adds.
    #[must_use]
    pub fn replace_category_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.category_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks with none of these categories, but with one.
    ///
    /// Adds to what is there; [`Self::replace_category_not_in`] replaces it.
    #[must_use]
    pub fn category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.category_not_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `category_not_in`; see [`Self::category_not_in`].
    #[must_use]
    pub fn add_category_not_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.category_not_in.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `category_not_in` holds; see [`Self::category_not_in`], which adds.
    #[must_use]
    pub fn replace_category_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.category_not_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks that were created after this instant.
    #[must_use]
    pub fn created_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_after = Some(value.into());
        self
    }
    /// Only tasks that were created before this instant.
    #[must_use]
    pub fn created_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_before = Some(value.into());
        self
    }
    /// Only tasks that were created at this instant.
    #[must_use]
    pub fn created_on(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.created_on = Some(value.into());
        self
    }
    /// Only tasks in this state of delegation.
    #[must_use]
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.delegation_state = Some(value.into());
        self
    }
    /// Only tasks with this description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Only tasks whose description matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn description_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description_like = Some(value.into());
        self
    }
    /// Only tasks that are due after this instant.
    #[must_use]
    pub fn due_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_after = Some(value.into());
        self
    }
    /// Only tasks that are due before this instant.
    #[must_use]
    pub fn due_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_before = Some(value.into());
        self
    }
    /// Only tasks that are due at this instant.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// If true, only tasks that are no subtask; false is as if it were left out.
    #[must_use]
    pub fn exclude_sub_tasks(mut self, value: bool) -> Self {
        self.exclude_sub_tasks = Some(value);
        self
    }
    /// With a filter for candidates: to list tasks that are assigned as well.
    #[must_use]
    pub fn ignore_assignee(mut self, value: bool) -> Self {
        self.ignore_assignee = Some(value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks; those of a case instance are never told.
    #[must_use]
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.include_process_variables = Some(value);
        self
    }
    /// Whether to tell the variables of the task with each of the tasks.
    #[must_use]
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.include_task_local_variables = Some(value);
        self
    }
    /// Only tasks that the user with this id is involved in.
    #[must_use]
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.involved_user = Some(value.into());
        self
    }
    /// Only tasks with at most this priority.
    #[must_use]
    pub fn maximum_priority(mut self, value: i32) -> Self {
        self.maximum_priority = Some(value);
        self
    }
    /// Only tasks with at least this priority.
    #[must_use]
    pub fn minimum_priority(mut self, value: i32) -> Self {
        self.minimum_priority = Some(value);
        self
    }
    /// Only tasks with this name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Only tasks whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name_like = Some(value.into());
        self
    }
    /// Only tasks whose name matches, in whatever case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.name_like_ignore_case = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::SortOrder>,
    ) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only tasks that the user with this id owns.
    #[must_use]
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn owner_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner_like = Some(value.into());
        self
    }
    /// Only tasks directly below the process or case instance with this id; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_scope_id = Some(value.into());
        self
    }
    /// Only tasks of the plan item instance with this id.
    #[must_use]
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Some(value.into());
        self
    }
    /// Only tasks with this priority.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Only tasks in the stage with this plan item instance id.
    #[must_use]
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.propagated_stage_instance_id = Some(value.into());
        self
    }
    /// Only tasks below the process or case instance with this id, at any depth; an engine that does not write entity links finds none.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// Only tasks of the case instance, or another instance, with this id.
    #[must_use]
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_id = Some(value.into());
        self
    }
    /// Only tasks of this kind of instance, such as `cmmn`.
    #[must_use]
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// How many tasks a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `size`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.size = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The field to sort by; `id` by default.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::TaskSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the tasks wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `start`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_start(mut self) -> Self {
        self.start = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Only tasks of the plan item instance, or another part of an instance, with this id.
    #[must_use]
    pub fn sub_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.sub_scope_id = Some(value.into());
        self
    }
    /// Only tasks of the human task with this id in the CMMN file.
    #[must_use]
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose human task has an id in the CMMN file that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Conditions on variables of the task; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_task_variables`] replaces it.
    #[must_use]
    pub fn task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.task_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_variables`; see [`Self::task_variables`].
    #[must_use]
    pub fn task_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.task_variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `task_variables` holds; see [`Self::task_variables`], which adds.
    #[must_use]
    pub fn replace_task_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.task_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only tasks whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Only tasks that nobody is assigned to; false is taken for true.
    #[must_use]
    pub fn unassigned(mut self, value: bool) -> Self {
        self.unassigned = Some(value);
        self
    }
    /// If true, only tasks that have no category; false is as if it were left out.
    #[must_use]
    pub fn without_category(mut self, value: bool) -> Self {
        self.without_category = Some(value);
        self
    }
    /// If true, only tasks that have no due date; false is as if it were left out.
    #[must_use]
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.without_due_date = Some(value);
        self
    }
    /// If true, only tasks that belong to no process instance; false is as if it were left out.
    #[must_use]
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.without_process_instance_id = Some(value);
        self
    }
    /// If true, only tasks that belong to no case instance; false is as if it were left out.
    #[must_use]
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.without_scope_id = Some(value);
        self
    }
    /// If true, only tasks that have no tenant; false is as if it were left out.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for TaskQuery {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &self.size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &self.start)?;
        Ok(())
    }
}
/// The order to hand a delegated task back to its owner.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskResolution {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "resolve")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TaskResolution, [0], [], (0 "action" action)
}
impl TaskResolution {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "resolve".into() }
    }
}
impl Default for TaskResolution {
    fn default() -> Self {
        Self::new()
    }
}
/// What to change of a task; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskUpdate {
    /// The id of the user who is to do it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// How far it has come, if it is delegated.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<
            crate::flowable_cmmn::enums::DelegationState,
        >,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::bpm_rest_runtime::time::Timestamp>,
    >,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The id of the user who owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The id of the task that it is a subtask of.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The priority; 50 is the usual one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    TaskUpdate, [], [], (0 "assignee" assignee), (1 "category" category), (2
    "delegationState" delegation_state), (3 "description" description), (4 "dueDate"
    due_date), (5 "formKey" form_key), (6 "name" name), (7 "owner" owner), (8
    "parentTaskId" parent_task_id), (9 "priority" priority)
}
impl TaskUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assignee: Default::default(),
            category: Default::default(),
            delegation_state: Default::default(),
            description: Default::default(),
            due_date: Default::default(),
            form_key: Default::default(),
            name: Default::default(),
            owner: Default::default(),
            parent_task_id: Default::default(),
            priority: Default::default(),
        }
    }
    /// The id of the user who is to do it.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `assignee`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_assignee(mut self) -> Self {
        self.assignee = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `category`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_category(mut self) -> Self {
        self.category = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// How far it has come, if it is delegated.
    #[must_use]
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.delegation_state = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `delegation_state`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_delegation_state(mut self) -> Self {
        self.delegation_state = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `description`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// When it is due.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `due_date`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_due_date(mut self) -> Self {
        self.due_date = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The key of its form.
    #[must_use]
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.form_key = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `form_key`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_form_key(mut self) -> Self {
        self.form_key = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The id of the user who owns it.
    #[must_use]
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `owner`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_owner(mut self) -> Self {
        self.owner = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The id of the task that it is a subtask of.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `parent_task_id`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_parent_task_id(mut self) -> Self {
        self.parent_task_id = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The priority; 50 is the usual one.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
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
            .check("assignee", &self.assignee)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("category", &self.category)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("description", &self.description)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("form_key", &self.form_key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("owner", &self.owner)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("parent_task_id", &self.parent_task_id)?;
        Ok(())
    }
}
/// What to change of several tasks; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TasksUpdate {
    /// The id of the user who is to do it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// How far it has come, if it is delegated.
    #[serde(
        rename = "delegationState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delegation_state: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<
            crate::flowable_cmmn::enums::DelegationState,
        >,
    >,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::bpm_rest_runtime::time::Timestamp>,
    >,
    /// The key of its form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The id of the user who owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The id of the task that it is a subtask of.
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_task_id: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The priority; 50 is the usual one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
    /// The ids of the tasks.
    #[serde(rename = "taskIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub task_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    TasksUpdate, [10], [], (0 "assignee" assignee), (1 "category" category), (2
    "delegationState" delegation_state), (3 "description" description), (4 "dueDate"
    due_date), (5 "formKey" form_key), (6 "name" name), (7 "owner" owner), (8
    "parentTaskId" parent_task_id), (9 "priority" priority), (10 "taskIds" task_ids =>
    NullAsEmpty)
}
impl TasksUpdate {
    /// With `task_ids`, which is required.
    #[must_use]
    pub fn new(
        task_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            assignee: Default::default(),
            category: Default::default(),
            delegation_state: Default::default(),
            description: Default::default(),
            due_date: Default::default(),
            form_key: Default::default(),
            name: Default::default(),
            owner: Default::default(),
            parent_task_id: Default::default(),
            priority: Default::default(),
            task_ids: task_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The id of the user who is to do it.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `assignee`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_assignee(mut self) -> Self {
        self.assignee = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `category`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_category(mut self) -> Self {
        self.category = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// How far it has come, if it is delegated.
    #[must_use]
    pub fn delegation_state(
        mut self,
        value: impl Into<crate::flowable_cmmn::enums::DelegationState>,
    ) -> Self {
        self.delegation_state = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `delegation_state`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_delegation_state(mut self) -> Self {
        self.delegation_state = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `description`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// When it is due.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `due_date`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_due_date(mut self) -> Self {
        self.due_date = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The key of its form.
    #[must_use]
    pub fn form_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.form_key = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `form_key`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_form_key(mut self) -> Self {
        self.form_key = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The id of the user who owns it.
    #[must_use]
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `owner`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_owner(mut self) -> Self {
        self.owner = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The id of the task that it is a subtask of.
    #[must_use]
    pub fn parent_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_task_id = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `parent_task_id`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_parent_task_id(mut self) -> Self {
        self.parent_task_id = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The priority; 50 is the usual one.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// The ids of the tasks.
    ///
    /// Adds to what is there; [`Self::replace_task_ids`] replaces it.
    #[must_use]
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_ids`; see [`Self::task_ids`].
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `task_ids` holds; see [`Self::task_ids`], which adds.
    #[must_use]
    pub fn replace_task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for TasksUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("assignee", &self.assignee)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("category", &self.category)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("description", &self.description)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("form_key", &self.form_key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("owner", &self.owner)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("parent_task_id", &self.parent_task_id)?;
        Ok(())
    }
}
/// The order to make a timer job due now.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerJobMove {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "move")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TimerJobMove, [0], [], (0 "action" action)
}
impl TimerJobMove {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "move".into() }
    }
}
impl Default for TimerJobMove {
    fn default() -> Self {
        Self::new()
    }
}
/// When a timer job is to be due.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerJobRescheduling {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "reschedule")))]
    action: ::std::string::String,
    /// When it is to be due.
    #[serde(rename = "dueDate")]
    pub due_date: ::bpm_rest_runtime::time::Timestamp,
}
::bpm_rest_runtime::members! {
    TimerJobRescheduling, [0, 1], [], (0 "action" action), (1 "dueDate" due_date)
}
impl TimerJobRescheduling {
    /// With `due_date`, which is required.
    #[must_use]
    pub fn new(due_date: impl Into<::bpm_rest_runtime::time::Timestamp>) -> Self {
        Self {
            action: "reschedule".into(),
            due_date: due_date.into(),
        }
    }
    /// When it is to be due.
    #[must_use]
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.due_date = value.into();
        self
    }
}
#[derive(Default)]
/// A variable of a case instance that runs, of a plan item or a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstance {
    /// The id of the case instance.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the case instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "caseInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_url: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the plan item instance, for one that is local to it.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the task, for a variable of a task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The variable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variable: ::std::option::Option<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    VariableInstance, [2], [], (0 "caseInstanceId" case_instance_id), (1
    "caseInstanceUrl" case_instance_url), (2 "id" id), (3 "planItemInstanceId"
    plan_item_instance_id), (4 "taskId" task_id), (5 "variable" variable)
}
#[derive(Default)]
/// One page of a list of variables.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstancePage {
    /// The variables of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<VariableInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<VariableInstance>,
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
    /// How many variables the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    VariableInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What variables to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstanceQuery {
    /// Only variables of the case instance with this id.
    #[serde(
        rename = "caseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub case_instance_id: ::std::option::Option<::std::string::String>,
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    #[serde(
        rename = "excludeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_local_variables: ::std::option::Option<bool>,
    /// If true, only variables that belong to no task; false is as if it were left out.
    #[serde(
        rename = "excludeTaskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_task_variables: ::std::option::Option<bool>,
    /// Only variables that are local to the plan item instance with this id or to its task.
    #[serde(
        rename = "planItemInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_item_instance_id: ::std::option::Option<::std::string::String>,
    /// Only variables of the task with this id.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Only variables with this name.
    #[serde(
        rename = "variableName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_name: ::std::option::Option<::std::string::String>,
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "variableNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub variable_name_like: ::std::option::Option<::std::string::String>,
    /// Conditions on variables, each with a name; all have to hold. The server knows `equals` alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
}
::bpm_rest_runtime::members! {
    VariableInstanceQuery, [], [], (0 "caseInstanceId" case_instance_id), (1
    "excludeLocalVariables" exclude_local_variables), (2 "excludeTaskVariables"
    exclude_task_variables), (3 "planItemInstanceId" plan_item_instance_id), (4 "taskId"
    task_id), (5 "variableName" variable_name), (6 "variableNameLike"
    variable_name_like), (7 "variables" variables)
}
impl VariableInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            case_instance_id: Default::default(),
            exclude_local_variables: Default::default(),
            exclude_task_variables: Default::default(),
            plan_item_instance_id: Default::default(),
            task_id: Default::default(),
            variable_name: Default::default(),
            variable_name_like: Default::default(),
            variables: Default::default(),
        }
    }
    /// Only variables of the case instance with this id.
    #[must_use]
    pub fn case_instance_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.case_instance_id = Some(value.into());
        self
    }
    /// If true, only variables that are neither local to a plan item instance nor to a task; false is as if it were left out.
    #[must_use]
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.exclude_local_variables = Some(value);
        self
    }
    /// If true, only variables that belong to no task; false is as if it were left out.
    #[must_use]
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.exclude_task_variables = Some(value);
        self
    }
    /// Only variables that are local to the plan item instance with this id or to its task.
    #[must_use]
    pub fn plan_item_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.plan_item_instance_id = Some(value.into());
        self
    }
    /// Only variables of the task with this id.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Only variables with this name.
    #[must_use]
    pub fn variable_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.variable_name = Some(value.into());
        self
    }
    /// Only variables whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn variable_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.variable_name_like = Some(value.into());
        self
    }
    /// Conditions on variables, each with a name; all have to hold. The server knows `equals` alone.
    ///
    /// Adds to what is there; [`Self::replace_variables`] replaces it.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
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
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.variables.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `variables` holds; see [`Self::variables`], which adds.
    #[must_use]
    pub fn replace_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
