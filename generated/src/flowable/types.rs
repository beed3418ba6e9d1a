// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use ::bpm_rest_runtime::variable::NewVariable;
pub use ::bpm_rest_runtime::variable::Variable;
pub use ::bpm_rest_runtime::variable::VariableCondition;
pub use ::bpm_rest_runtime::variable::VariableScope;
#[derive(Default)]
/// An activity that a process instance has come to.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActivityInstance {
    /// The id of the activity in the BPMN file.
    #[serde(rename = "activityId")]
    pub activity_id: ::std::string::String,
    /// The name of the activity.
    #[serde(
        rename = "activityName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_name: ::std::option::Option<::std::string::String>,
    /// The type of the activity, such as `userTask`.
    #[serde(
        rename = "activityType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_type: ::std::option::Option<::std::string::String>,
    /// Who is to do it, of a user task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The id of the process instance that it called.
    #[serde(
        rename = "calledProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub called_process_instance_id: ::std::option::Option<::std::string::String>,
    /// How many milliseconds it took; null while it has not ended.
    #[serde(
        rename = "durationInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_in_millis: ::std::option::Option<i64>,
    /// When it ended; null while it has not.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// When it started.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the task, of a user task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ActivityInstance, [0, 8], [], (0 "activityId" activity_id), (1 "activityName"
    activity_name), (2 "activityType" activity_type), (3 "assignee" assignee), (4
    "calledProcessInstanceId" called_process_instance_id), (5 "durationInMillis"
    duration_in_millis), (6 "endTime" end_time), (7 "executionId" execution_id), (8 "id"
    id), (9 "processDefinitionId" process_definition_id), (10 "processDefinitionUrl"
    process_definition_url), (11 "processInstanceId" process_instance_id), (12
    "processInstanceUrl" process_instance_url), (13 "startTime" start_time), (14 "taskId"
    task_id), (15 "tenantId" tenant_id)
}
#[derive(Default)]
/// One page of a list of activities.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActivityInstancePage {
    /// The activities of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ActivityInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<ActivityInstance>,
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
    /// How many activities the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    ActivityInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// Conditions on activities; all that are given have to be met.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActivityInstanceQuery {
    /// Only activities with this id in the BPMN file.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// Only the activity instance with this id.
    #[serde(
        rename = "activityInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_instance_id: ::std::option::Option<::std::string::String>,
    /// Only activities with this name.
    #[serde(
        rename = "activityName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_name: ::std::option::Option<::std::string::String>,
    /// Only activities of this type, such as `userTask`.
    #[serde(
        rename = "activityType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_type: ::std::option::Option<::std::string::String>,
    /// Only activities of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Whether to list activities that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// `order`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only activities of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only activities of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// How many activities a page holds at most; 10 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// `sort`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::ActivityInstanceSort>,
    /// The offset of the first of the activities wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only user tasks that this user is the assignee of.
    #[serde(
        rename = "taskAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_assignee: ::std::option::Option<::std::string::String>,
    /// Only user tasks that this user completed.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "taskCompletedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_completed_by: ::std::option::Option<::std::string::String>,
    /// Only activities of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only activities whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// If true, only activities that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    ActivityInstanceQuery, [], [], (0 "activityId" activity_id), (1 "activityInstanceId"
    activity_instance_id), (2 "activityName" activity_name), (3 "activityType"
    activity_type), (4 "executionId" execution_id), (5 "finished" finished), (6 "order"
    order), (7 "processDefinitionId" process_definition_id), (8 "processInstanceId"
    process_instance_id), (9 "size" size), (10 "sort" sort), (11 "start" start), (12
    "taskAssignee" task_assignee), (13 "taskCompletedBy" task_completed_by), (14
    "tenantId" tenant_id), (15 "tenantIdLike" tenant_id_like), (16 "withoutTenantId"
    without_tenant_id)
}
impl ActivityInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activity_id: Default::default(),
            activity_instance_id: Default::default(),
            activity_name: Default::default(),
            activity_type: Default::default(),
            execution_id: Default::default(),
            finished: Default::default(),
            order: Default::default(),
            process_definition_id: Default::default(),
            process_instance_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_assignee: Default::default(),
            task_completed_by: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only activities with this id in the BPMN file.
    #[must_use]
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }
    /// Only the activity instance with this id.
    #[must_use]
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.activity_instance_id = Some(value.into());
        self
    }
    /// Only activities with this name.
    #[must_use]
    pub fn activity_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_name = Some(value.into());
        self
    }
    /// Only activities of this type, such as `userTask`.
    #[must_use]
    pub fn activity_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_type = Some(value.into());
        self
    }
    /// Only activities of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Whether to list activities that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only activities of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only activities of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// How many activities a page holds at most; 10 by default.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::ActivityInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the activities wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only user tasks that this user is the assignee of.
    #[must_use]
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_assignee = Some(value.into());
        self
    }
    /// Only user tasks that this user completed.
    ///
    /// Since version 7.2.0 of the server.
    #[must_use]
    pub fn task_completed_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_completed_by = Some(value.into());
        self
    }
    /// Only activities of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only activities whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// If true, only activities that have no tenant.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for ActivityInstanceQuery {
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
///Where those at an activity are to go on after a migration.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum ActivityMapping {
    OneToOneMapping(OneToOneMapping),
    OneToManyMapping(OneToManyMapping),
    ManyToOneMapping(ManyToOneMapping),
}
impl<'de> ::serde::Deserialize<'de> for ActivityMapping {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        const FORMS: &[::bpm_rest_runtime::forms::Form] = &[
            ::bpm_rest_runtime::forms::Form {
                members: &[
                    "callActivityProcessDefinitionVersion",
                    "fromActivityId",
                    "inParentProcessOfCallActivityId",
                    "inSubProcessOfCallActivityId",
                    "localVariables",
                    "newAssignee",
                    "toActivityId",
                ],
                constants: &[],
            },
            ::bpm_rest_runtime::forms::Form {
                members: &[
                    "callActivityProcessDefinitionVersion",
                    "fromActivityId",
                    "inParentProcessOfCallActivityId",
                    "inSubProcessOfCallActivityId",
                    "localVariables",
                    "toActivityIds",
                ],
                constants: &[],
            },
            ::bpm_rest_runtime::forms::Form {
                members: &[
                    "callActivityProcessDefinitionVersion",
                    "fromActivityIds",
                    "inParentProcessOfCallActivityId",
                    "inSubProcessOfCallActivityId",
                    "localVariables",
                    "newAssignee",
                    "toActivityId",
                ],
                constants: &[],
            },
        ];
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        let forms = ::bpm_rest_runtime::forms::order(&value, FORMS).into_iter();
        let mut fitting = forms
            .filter_map(|form| match form {
                0usize => {
                    ::bpm_rest_runtime::forms::fits(&value).map(Self::OneToOneMapping)
                }
                1usize => {
                    ::bpm_rest_runtime::forms::fits(&value).map(Self::OneToManyMapping)
                }
                2usize => {
                    ::bpm_rest_runtime::forms::fits(&value).map(Self::ManyToOneMapping)
                }
                _ => None,
            });
        fitting.next().ok_or_else(|| ::bpm_rest_runtime::forms::none("ActivityMapping"))
    }
}
impl ::std::convert::From<OneToOneMapping> for ActivityMapping {
    fn from(value: OneToOneMapping) -> Self {
        Self::OneToOneMapping(value)
    }
}
impl ::std::convert::From<OneToManyMapping> for ActivityMapping {
    fn from(value: OneToManyMapping) -> Self {
        Self::OneToManyMapping(value)
    }
}
impl ::std::convert::From<ManyToOneMapping> for ActivityMapping {
    fn from(value: ManyToOneMapping) -> Self {
        Self::ManyToOneMapping(value)
    }
}
#[derive(Default)]
/// A link or a file that is attached to a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attachment {
    /// Where the server says that the bytes of the file are; null for a link.
    #[serde(
        rename = "contentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_url: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The link; null for a file.
    #[serde(
        rename = "externalUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// Where the server says that the task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// When it was attached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The type: a content type, which the bytes are told with, or a word of one's own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the attachment is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user who attached it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Attachment, [3], [], (0 "contentUrl" content_url), (1 "description" description), (2
    "externalUrl" external_url), (3 "id" id), (4 "name" name), (5 "processInstanceUrl"
    process_instance_url), (6 "taskUrl" task_url), (7 "time" time), (8 "type" type_), (9
    "url" url), (10 "userId" user_id)
}
#[derive(Default)]
/// A batch: work on many process instances that jobs do part by part.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Batch {
    /// The type, such as `processMigration`.
    #[serde(
        rename = "batchType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub batch_type: ::std::option::Option<::std::string::String>,
    /// When it was completed.
    #[serde(
        rename = "completeTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub complete_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// A key to find it by; that of a migration is the process definition to migrate from.
    #[serde(
        rename = "searchKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_key: ::std::option::Option<::std::string::String>,
    /// A second key; that of a migration is the process definition to migrate to.
    #[serde(
        rename = "searchKey2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_key2: ::std::option::Option<::std::string::String>,
    /// How far it is, such as `waiting`, `inProgress` or `completed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the batch is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Batch, [3], [], (0 "batchType" batch_type), (1 "completeTime" complete_time), (2
    "createTime" create_time), (3 "id" id), (4 "searchKey" search_key), (5 "searchKey2"
    search_key2), (6 "status" status), (7 "tenantId" tenant_id), (8 "url" url)
}
#[derive(Default)]
/// One page of a list of batches.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPage {
    /// The batches of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Batch>>"
        )
    )]
    pub data: ::std::vec::Vec<Batch>,
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
    /// How many batches the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    BatchPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A part of a batch.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BatchPart {
    /// The id of the batch.
    #[serde(rename = "batchId", skip_serializing_if = "::std::option::Option::is_none")]
    pub batch_id: ::std::option::Option<::std::string::String>,
    /// The type of the part.
    #[serde(
        rename = "batchType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub batch_type: ::std::option::Option<::std::string::String>,
    /// Where the server says that the batch is; ids in it are not percent-encoded.
    #[serde(rename = "batchUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub batch_url: ::std::option::Option<::std::string::String>,
    /// When it was completed.
    #[serde(
        rename = "completeTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub complete_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of what it works on, such as a process instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// The type of the engine that it works in, such as `bpmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// A key to find it by.
    #[serde(
        rename = "searchKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_key: ::std::option::Option<::std::string::String>,
    /// A second key to find it by.
    #[serde(
        rename = "searchKey2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_key2: ::std::option::Option<::std::string::String>,
    /// How far it is, such as `waiting`, `success` or `fail`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// The id of a part of what it works on.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the part is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    BatchPart, [5], [], (0 "batchId" batch_id), (1 "batchType" batch_type), (2 "batchUrl"
    batch_url), (3 "completeTime" complete_time), (4 "createTime" create_time), (5 "id"
    id), (6 "scopeId" scope_id), (7 "scopeType" scope_type), (8 "searchKey" search_key),
    (9 "searchKey2" search_key2), (10 "status" status), (11 "subScopeId" sub_scope_id),
    (12 "tenantId" tenant_id), (13 "url" url)
}
#[derive(Default)]
/// A comment on a task or a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment {
    /// The id of the user who wrote it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the comment, as one on the process instance, is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the comment, as one on the task, is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// When it was written.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
}
::bpm_rest_runtime::members! {
    Comment, [1], [], (0 "author" author), (1 "id" id), (2 "message" message), (3
    "processInstanceId" process_instance_id), (4 "processInstanceUrl"
    process_instance_url), (5 "taskId" task_id), (6 "taskUrl" task_url), (7 "time" time)
}
/// The order to take a dead letter job back as a history job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobHistoryRetry {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "moveToHistoryJob")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    DeadLetterJobHistoryRetry, [0], [], (0 "action" action)
}
impl DeadLetterJobHistoryRetry {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "moveToHistoryJob".into(),
        }
    }
}
impl Default for DeadLetterJobHistoryRetry {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to take a dead letter job back.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeadLetterJobRetry {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "move")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    DeadLetterJobRetry, [0], [], (0 "action" action)
}
impl DeadLetterJobRetry {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "move".into() }
    }
}
impl Default for DeadLetterJobRetry {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to take several dead letter jobs back as history jobs.
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
/// The order to take several dead letter jobs back.
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
/// A decision of DMN.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Decision {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it came with.
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
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The name of the file that it was deployed with.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the list of decisions is.
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
/// A deployment: files that were given to the engine at once.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deployment {
    /// The category; null for what was deployed by REST.
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
    /// The name: what the name of the file has before its first dot, unless another one was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it belongs to: its own, unless it was deployed with another one.
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
    /// The content type that the server makes of the name; `application/octet-stream` where it knows none.
    #[serde(
        rename = "mediaType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// What it is to the engine: `processDefinition` or `resource`.
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
/// An activity that a migration starts.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnabledActivity {
    /// The id of the activity.
    #[serde(rename = "activityId")]
    pub activity_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    EnabledActivity, [0], [], (0 "activityId" activity_id)
}
impl EnabledActivity {
    /// With `activity_id`, which is required.
    #[must_use]
    pub fn new(activity_id: impl Into<::std::string::String>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
    /// The id of the activity.
    #[must_use]
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_id = value.into();
        self
    }
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
    /// Where its configuration was read from.
    #[serde(
        rename = "resourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_url: ::std::option::Option<::std::string::String>,
    /// The version of the engine: `7.2.0`.
    pub version: ::std::string::String,
}
::bpm_rest_runtime::members! {
    EngineInfo, [3], [], (0 "exception" exception), (1 "name" name), (2 "resourceUrl"
    resource_url), (3 "version" version)
}
/// The new value of a property.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnginePropertyUpdate {
    /// The value.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    EnginePropertyUpdate, [0], [], (0 "value" value)
}
impl EnginePropertyUpdate {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::std::string::String>) -> Self {
        Self { value: value.into() }
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for EnginePropertyUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(300),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
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
/// An event subscription: an execution that waits for an event, or a process definition that an event starts.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventSubscription {
    /// The id of the activity.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// What the engine keeps with it.
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
    /// The type of the event: `signal`, `message` …
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// The id of the execution that waits.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution is; ids in it are not percent-encoded.
    #[serde(
        rename = "executionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_url: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the process instance; null where the event starts one.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the definition of cases.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// The type of what `scopeId` is the id of, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item.
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
    EventSubscription, [7], [], (0 "activityId" activity_id), (1 "configuration"
    configuration), (2 "created" created), (3 "eventName" event_name), (4 "eventType"
    event_type), (5 "executionId" execution_id), (6 "executionUrl" execution_url), (7
    "id" id), (8 "processDefinitionId" process_definition_id), (9 "processDefinitionUrl"
    process_definition_url), (10 "processInstanceId" process_instance_id), (11
    "processInstanceUrl" process_instance_url), (12 "scopeDefinitionId"
    scope_definition_id), (13 "scopeId" scope_id), (14 "scopeType" scope_type), (15
    "subScopeId" sub_scope_id), (16 "tenantId" tenant_id), (17 "url" url)
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
/// An execution: a point that a process instance has come to. The process instance itself is one, too.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Execution {
    /// The id of the activity that it is at.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the execution above it.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution above it is; ids in it are not percent-encoded.
    #[serde(
        rename = "parentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_url: ::std::option::Option<::std::string::String>,
    /// The id of its process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the execution that called its process instance.
    #[serde(
        rename = "superExecutionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_execution_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the calling execution is; ids in it are not percent-encoded.
    #[serde(
        rename = "superExecutionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_execution_url: ::std::option::Option<::std::string::String>,
    /// Whether it is suspended.
    pub suspended: bool,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Execution, [1, 8], [], (0 "activityId" activity_id), (1 "id" id), (2 "parentId"
    parent_id), (3 "parentUrl" parent_url), (4 "processInstanceId" process_instance_id),
    (5 "processInstanceUrl" process_instance_url), (6 "superExecutionId"
    super_execution_id), (7 "superExecutionUrl" super_execution_url), (8 "suspended"
    suspended), (9 "tenantId" tenant_id), (10 "url" url)
}
#[derive(Default)]
/// One page of a list of executions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionPage {
    /// The executions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Execution>>"
        )
    )]
    pub data: ::std::vec::Vec<Execution>,
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
    ExecutionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order),
    (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What executions to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionQuery {
    /// Only executions at the activity with this id in the BPMN file.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// Only the execution with this id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Only executions that wait for the message of this name.
    #[serde(
        rename = "messageEventSubscriptionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_event_subscription_name: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only executions below the execution with this id.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    /// Only executions with this process business key.
    #[serde(
        rename = "processBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key: ::std::option::Option<::std::string::String>,
    /// Only executions of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only executions with this process definition key.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// Only executions of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the process instance; all have to hold.
    #[serde(
        rename = "processInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// Only executions that wait for the signal of this name.
    #[serde(
        rename = "signalEventSubscriptionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signal_event_subscription_name: ::std::option::Option<::std::string::String>,
    /// How many executions a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::ExecutionSort>,
    /// The offset of the first of the executions wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only executions of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only executions whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Conditions on variables; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only executions that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    ExecutionQuery, [], [], (0 "activityId" activity_id), (1 "id" id), (2
    "messageEventSubscriptionName" message_event_subscription_name), (3 "order" order),
    (4 "parentId" parent_id), (5 "processBusinessKey" process_business_key), (6
    "processDefinitionId" process_definition_id), (7 "processDefinitionKey"
    process_definition_key), (8 "processInstanceId" process_instance_id), (9
    "processInstanceVariables" process_instance_variables), (10
    "signalEventSubscriptionName" signal_event_subscription_name), (11 "size" size), (12
    "sort" sort), (13 "start" start), (14 "tenantId" tenant_id), (15 "tenantIdLike"
    tenant_id_like), (16 "variables" variables), (17 "withoutTenantId" without_tenant_id)
}
impl ExecutionQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activity_id: Default::default(),
            id: Default::default(),
            message_event_subscription_name: Default::default(),
            order: Default::default(),
            parent_id: Default::default(),
            process_business_key: Default::default(),
            process_definition_id: Default::default(),
            process_definition_key: Default::default(),
            process_instance_id: Default::default(),
            process_instance_variables: Default::default(),
            signal_event_subscription_name: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            variables: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only executions at the activity with this id in the BPMN file.
    #[must_use]
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }
    /// Only the execution with this id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Only executions that wait for the message of this name.
    #[must_use]
    pub fn message_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.message_event_subscription_name = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only executions below the execution with this id.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Only executions with this process business key.
    #[must_use]
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key = Some(value.into());
        self
    }
    /// Only executions of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only executions with this process definition key.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// Only executions of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// Conditions on variables of the process instance; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_variables`] replaces it.
    #[must_use]
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_instance_variables`; see [`Self::process_instance_variables`].
    #[must_use]
    pub fn process_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_instance_variables` holds; see [`Self::process_instance_variables`], which adds.
    #[must_use]
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_instance_variables = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only executions that wait for the signal of this name.
    #[must_use]
    pub fn signal_event_subscription_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.signal_event_subscription_name = Some(value.into());
        self
    }
    /// How many executions a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::ExecutionSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the executions wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only executions of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only executions whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Conditions on variables; all have to hold.
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
    /// If true, only executions that have no tenant.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for ExecutionQuery {
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
/// The order to let a waiting execution go on.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionSignal {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "signal")))]
    action: ::std::string::String,
    /// Variables that are there until the next wait state, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set in the execution before it goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    ExecutionSignal, [0], [], (0 "action" action), (1 "transientVariables"
    transient_variables), (2 "variables" variables)
}
impl ExecutionSignal {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "signal".into(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// Variables that are there until the next wait state, and are not stored.
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
    /// Variables to set in the execution before it goes on.
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
impl Default for ExecutionSignal {
    fn default() -> Self {
        Self::new()
    }
}
/// The order to let a waiting execution go on.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecutionTrigger {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "trigger")))]
    action: ::std::string::String,
    /// Variables that are there until the next wait state, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set in the execution before it goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    ExecutionTrigger, [0], [], (0 "action" action), (1 "transientVariables"
    transient_variables), (2 "variables" variables)
}
impl ExecutionTrigger {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "trigger".into(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// Variables that are there until the next wait state, and are not stored.
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
    /// Variables to set in the execution before it goes on.
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
impl Default for ExecutionTrigger {
    fn default() -> Self {
        Self::new()
    }
}
/// The filled form that starts a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilledStartForm {
    /// A key of one's own for the process instance.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The id of the process definition.
    #[serde(rename = "processDefinitionId")]
    pub process_definition_id: ::std::string::String,
    /// The values.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormPropertyValue>>"
        )
    )]
    pub properties: ::std::vec::Vec<FormPropertyValue>,
}
::bpm_rest_runtime::members! {
    FilledStartForm, [1, 2], [], (0 "businessKey" business_key), (1 "processDefinitionId"
    process_definition_id), (2 "properties" properties => NullAsEmpty)
}
impl FilledStartForm {
    /// With `process_definition_id`, `properties`, which are required.
    #[must_use]
    pub fn new(
        process_definition_id: impl Into<::std::string::String>,
        properties: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
    ) -> Self {
        Self {
            business_key: Default::default(),
            process_definition_id: process_definition_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
        }
    }
    /// A key of one's own for the process instance.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The id of the process definition.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = value.into();
        self
    }
    /// The values.
    ///
    /// Adds to what is there; [`Self::replace_properties`] replaces it.
    #[must_use]
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
    ) -> Self {
        self.properties.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `properties`; see [`Self::properties`].
    #[must_use]
    pub fn property(mut self, value: impl Into<FormPropertyValue>) -> Self {
        self.properties.extend([value.into()]);
        self
    }
    /// Replaces all that `properties` holds; see [`Self::properties`], which adds.
    #[must_use]
    pub fn replace_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
    ) -> Self {
        self.properties = value.into_iter().map(Into::into).collect();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for FilledStartForm {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("business_key", &self.business_key)?;
        self.properties.iter().try_for_each(::bpm_rest_runtime::bounds::Checked::check)?;
        Ok(())
    }
}
/// The filled form of a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FilledTaskForm {
    /// The values.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormPropertyValue>>"
        )
    )]
    pub properties: ::std::vec::Vec<FormPropertyValue>,
    /// The id of the task.
    #[serde(rename = "taskId")]
    pub task_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    FilledTaskForm, [0, 1], [], (0 "properties" properties => NullAsEmpty), (1 "taskId"
    task_id)
}
impl FilledTaskForm {
    /// With `properties`, `task_id`, which are required.
    #[must_use]
    pub fn new(
        properties: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
        task_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            properties: properties.into_iter().map(Into::into).collect(),
            task_id: task_id.into(),
        }
    }
    /// The values.
    ///
    /// Adds to what is there; [`Self::replace_properties`] replaces it.
    #[must_use]
    pub fn properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
    ) -> Self {
        self.properties.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `properties`; see [`Self::properties`].
    #[must_use]
    pub fn property(mut self, value: impl Into<FormPropertyValue>) -> Self {
        self.properties.extend([value.into()]);
        self
    }
    /// Replaces all that `properties` holds; see [`Self::properties`], which adds.
    #[must_use]
    pub fn replace_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<FormPropertyValue>>,
    ) -> Self {
        self.properties = value.into_iter().map(Into::into).collect();
        self
    }
    /// The id of the task.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for FilledTaskForm {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        self.properties.iter().try_for_each(::bpm_rest_runtime::bounds::Checked::check)?;
        Ok(())
    }
}
/// A form: what a user is asked for to complete a task or to start a process instance.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormData {
    /// The id of the deployment.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// The key of the form.
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// What is asked for.
    #[serde(
        rename = "formProperties",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormProperty>>"
        )
    )]
    pub form_properties: ::std::vec::Vec<FormProperty>,
    /// The id of the process definition; null for the form of a task.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the task; null for a form that starts a process instance.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    FormData, [], [], (0 "deploymentId" deployment_id), (1 "formKey" form_key), (2
    "formProperties" form_properties => NullAsEmpty), (3 "processDefinitionId"
    process_definition_id), (4 "processDefinitionUrl" process_definition_url), (5
    "taskId" task_id), (6 "taskUrl" task_url)
}
#[derive(Default)]
/// A form definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormDefinition {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it came with.
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
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The name of the file that it was deployed with.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the list of form definitions is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    FormDefinition, [3, 9], [], (0 "category" category), (1 "deploymentId"
    deployment_id), (2 "description" description), (3 "id" id), (4 "key" key), (5 "name"
    name), (6 "resourceName" resource_name), (7 "tenantId" tenant_id), (8 "url" url), (9
    "version" version)
}
/// The model of a form, as a form engine gives it.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormModel {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The fields.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub fields: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The variable that is told by what it was left.
    #[serde(
        rename = "outcomeVariableName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outcome_variable_name: ::std::option::Option<::std::string::String>,
    /// By what the form can be left.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormOutcome>>"
        )
    )]
    pub outcomes: ::std::vec::Vec<FormOutcome>,
    /// The version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    FormModel, [], [], (0 "description" description), (1 "fields" fields => NullAsEmpty),
    (2 "id" id), (3 "key" key), (4 "name" name), (5 "outcomeVariableName"
    outcome_variable_name), (6 "outcomes" outcomes => NullAsEmpty), (7 "version" version)
}
/// By what a form can be left.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormOutcome {
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    FormOutcome, [], [], (0 "id" id), (1 "name" name)
}
#[derive(Default)]
/// One field of a form.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormProperty {
    /// How a date is written: `dd-MM-yyyy`; null for other types.
    #[serde(
        rename = "datePattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub date_pattern: ::std::option::Option<::std::string::String>,
    /// The values that an enumeration may have.
    #[serde(
        rename = "enumValues",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<FormPropertyChoice>>"
        )
    )]
    pub enum_values: ::std::vec::Vec<FormPropertyChoice>,
    /// The id.
    pub id: ::std::string::String,
    /// The name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the value may be shown.
    pub readable: bool,
    /// Whether a value has to be given.
    pub required: bool,
    /// The type: `string`, `long`, `enum`, `date`, `boolean` …
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The value as a text; null where there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Whether the value may be changed.
    pub writable: bool,
}
::bpm_rest_runtime::members! {
    FormProperty, [2, 4, 5, 8], [], (0 "datePattern" date_pattern), (1 "enumValues"
    enum_values => NullAsEmpty), (2 "id" id), (3 "name" name), (4 "readable" readable),
    (5 "required" required), (6 "type" type_), (7 "value" value), (8 "writable" writable)
}
#[derive(Default)]
/// A value that an enumeration of a form may have.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormPropertyChoice {
    /// The value.
    pub id: ::std::string::String,
    /// The name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    FormPropertyChoice, [0], [], (0 "id" id), (1 "name" name)
}
/// A value of a form.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FormPropertyValue {
    /// The id of the form property.
    pub id: ::std::string::String,
    /// The value as a text.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    FormPropertyValue, [0, 1], [], (0 "id" id), (1 "value" value)
}
impl FormPropertyValue {
    /// With `id`, `value`, which are required.
    #[must_use]
    pub fn new(
        id: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
        }
    }
    /// The id of the form property.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// The value as a text.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for FormPropertyValue {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("id", &self.id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
}
#[derive(Default)]
/// A group of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The type: `assignment`, `security-role` or a word of one's own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the group is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Group, [0], [], (0 "id" id), (1 "name" name), (2 "type" type_), (3 "url" url)
}
#[derive(Default)]
/// That a user is a member of a group.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMember {
    /// The id of the group.
    #[serde(rename = "groupId")]
    pub group_id: ::std::string::String,
    /// Where the server says that the membership is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    GroupMember, [0, 2], [], (0 "groupId" group_id), (1 "url" url), (2 "userId" user_id)
}
#[derive(Default)]
/// One page of a list of groups.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPage {
    /// The groups of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Group>>"
        )
    )]
    pub data: ::std::vec::Vec<Group>,
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
    /// How many groups the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    GroupPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What to change of a group; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUpdate {
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
}
::bpm_rest_runtime::members! {
    GroupUpdate, [], [], (0 "name" name), (1 "type" type_)
}
impl GroupUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            type_: Default::default(),
        }
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
    /// The type.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `type_`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for GroupUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
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
            .check("type_", &self.type_)?;
        Ok(())
    }
}
#[derive(Default)]
/// An activity that a process instance went through or is at.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricActivityInstance {
    /// The id of the activity in the BPMN file.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The name of the activity.
    #[serde(
        rename = "activityName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_name: ::std::option::Option<::std::string::String>,
    /// The type of the activity: `userTask`, `startEvent` …
    #[serde(
        rename = "activityType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_type: ::std::option::Option<::std::string::String>,
    /// The id of the user who did the task, if it is a user task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The id of the process instance that was called, if it is a call activity.
    #[serde(
        rename = "calledProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub called_process_instance_id: ::std::option::Option<::std::string::String>,
    /// How long it took, in milliseconds; null while it goes on.
    #[serde(
        rename = "durationInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_in_millis: ::std::option::Option<i64>,
    /// When it ended; null while it goes on.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// When it started.
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the task, if it is a user task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricActivityInstance, [8], [], (0 "activityId" activity_id), (1 "activityName"
    activity_name), (2 "activityType" activity_type), (3 "assignee" assignee), (4
    "calledProcessInstanceId" called_process_instance_id), (5 "durationInMillis"
    duration_in_millis), (6 "endTime" end_time), (7 "executionId" execution_id), (8 "id"
    id), (9 "processDefinitionId" process_definition_id), (10 "processDefinitionUrl"
    process_definition_url), (11 "processInstanceId" process_instance_id), (12
    "processInstanceUrl" process_instance_url), (13 "startTime" start_time), (14 "taskId"
    task_id), (15 "tenantId" tenant_id)
}
#[derive(Default)]
/// One page of a list of historic activities.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricActivityInstancePage {
    /// The historic activities of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricActivityInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricActivityInstance>,
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
    /// How many historic activities the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricActivityInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What activities to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricActivityInstanceQuery {
    /// Only activities with this id in the BPMN file.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// Only the activity instance with this id.
    #[serde(
        rename = "activityInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_instance_id: ::std::option::Option<::std::string::String>,
    /// Only activities with this name.
    #[serde(
        rename = "activityName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_name: ::std::option::Option<::std::string::String>,
    /// Only activities of this type: `userTask`, `startEvent` …
    #[serde(
        rename = "activityType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_type: ::std::option::Option<::std::string::String>,
    /// Only activities of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Whether to list activities that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only activities of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only activities of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// How many activities a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<
        crate::flowable::enums::HistoricActivityInstanceSort,
    >,
    /// The offset of the first activity wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only activities that are assigned to the user with this id.
    #[serde(
        rename = "taskAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_assignee: ::std::option::Option<::std::string::String>,
    /// Only activities of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only activities whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// If true, only activities that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricActivityInstanceQuery, [], [], (0 "activityId" activity_id), (1
    "activityInstanceId" activity_instance_id), (2 "activityName" activity_name), (3
    "activityType" activity_type), (4 "executionId" execution_id), (5 "finished"
    finished), (6 "order" order), (7 "processDefinitionId" process_definition_id), (8
    "processInstanceId" process_instance_id), (9 "size" size), (10 "sort" sort), (11
    "start" start), (12 "taskAssignee" task_assignee), (13 "tenantId" tenant_id), (14
    "tenantIdLike" tenant_id_like), (15 "withoutTenantId" without_tenant_id)
}
impl HistoricActivityInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activity_id: Default::default(),
            activity_instance_id: Default::default(),
            activity_name: Default::default(),
            activity_type: Default::default(),
            execution_id: Default::default(),
            finished: Default::default(),
            order: Default::default(),
            process_definition_id: Default::default(),
            process_instance_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_assignee: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only activities with this id in the BPMN file.
    #[must_use]
    pub fn activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }
    /// Only the activity instance with this id.
    #[must_use]
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.activity_instance_id = Some(value.into());
        self
    }
    /// Only activities with this name.
    #[must_use]
    pub fn activity_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_name = Some(value.into());
        self
    }
    /// Only activities of this type: `userTask`, `startEvent` …
    #[must_use]
    pub fn activity_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.activity_type = Some(value.into());
        self
    }
    /// Only activities of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Whether to list activities that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only activities of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only activities of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// How many activities a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::HistoricActivityInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first activity wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only activities that are assigned to the user with this id.
    #[must_use]
    pub fn task_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_assignee = Some(value.into());
        self
    }
    /// Only activities of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only activities whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// If true, only activities that have no tenant.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricActivityInstanceQuery {
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
/// One change of a variable, or one form property that was submitted.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricDetail {
    /// The id of the activity instance.
    #[serde(
        rename = "activityInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_instance_id: ::std::option::Option<::std::string::String>,
    /// What it is.
    #[serde(
        rename = "detailType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub detail_type: ::std::option::Option<crate::flowable::enums::HistoricDetailType>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the form property; null for a change of a variable.
    #[serde(
        rename = "propertyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_id: ::std::option::Option<::std::string::String>,
    /// The value of the form property; null for a change of a variable.
    #[serde(
        rename = "propertyValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_value: ::std::option::Option<::std::string::String>,
    /// How often the variable had been changed before; null for a form property.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<i32>,
    /// The id of the task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The variable after the change; null for a form property.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variable: ::std::option::Option<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    HistoricDetail, [3], [], (0 "activityInstanceId" activity_instance_id), (1
    "detailType" detail_type), (2 "executionId" execution_id), (3 "id" id), (4
    "processInstanceId" process_instance_id), (5 "processInstanceUrl"
    process_instance_url), (6 "propertyId" property_id), (7 "propertyValue"
    property_value), (8 "revision" revision), (9 "taskId" task_id), (10 "taskUrl"
    task_url), (11 "time" time), (12 "variable" variable)
}
#[derive(Default)]
/// One page of a list of historic details.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricDetailPage {
    /// The historic details of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricDetail>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricDetail>,
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
    /// How many historic details the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricDetailPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What details to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricDetailQuery {
    /// Only details of the activity instance with this id.
    #[serde(
        rename = "activityInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_instance_id: ::std::option::Option<::std::string::String>,
    /// Only details of the execution with this id; does not go with `processInstanceId`.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only details of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// If true, only form properties that were submitted.
    #[serde(
        rename = "selectOnlyFormProperties",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub select_only_form_properties: ::std::option::Option<bool>,
    /// If true, only changes of variables.
    #[serde(
        rename = "selectOnlyVariableUpdates",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub select_only_variable_updates: ::std::option::Option<bool>,
    /// How many details a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::HistoricDetailSort>,
    /// The offset of the first detail wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only details of the task with this id.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricDetailQuery, [], [], (0 "activityInstanceId" activity_instance_id), (1
    "executionId" execution_id), (2 "order" order), (3 "processInstanceId"
    process_instance_id), (4 "selectOnlyFormProperties" select_only_form_properties), (5
    "selectOnlyVariableUpdates" select_only_variable_updates), (6 "size" size), (7 "sort"
    sort), (8 "start" start), (9 "taskId" task_id)
}
impl HistoricDetailQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            activity_instance_id: Default::default(),
            execution_id: Default::default(),
            order: Default::default(),
            process_instance_id: Default::default(),
            select_only_form_properties: Default::default(),
            select_only_variable_updates: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_id: Default::default(),
        }
    }
    /// Only details of the activity instance with this id.
    #[must_use]
    pub fn activity_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.activity_instance_id = Some(value.into());
        self
    }
    /// Only details of the execution with this id; does not go with `processInstanceId`.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only details of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// If true, only form properties that were submitted.
    #[must_use]
    pub fn select_only_form_properties(mut self, value: bool) -> Self {
        self.select_only_form_properties = Some(value);
        self
    }
    /// If true, only changes of variables.
    #[must_use]
    pub fn select_only_variable_updates(mut self, value: bool) -> Self {
        self.select_only_variable_updates = Some(value);
        self
    }
    /// How many details a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::HistoricDetailSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first detail wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only details of the task with this id.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricDetailQuery {
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
/// How a user or a group had to do with a process instance or a task.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricIdentityLink {
    /// The id of the group; null if it is a user.
    #[serde(rename = "groupId", skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// How the one had to do with the other.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The id of the user; null if it is a group.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricIdentityLink, [], [], (0 "groupId" group_id), (1 "processInstanceId"
    process_instance_id), (2 "processInstanceUrl" process_instance_url), (3 "taskId"
    task_id), (4 "taskUrl" task_url), (5 "type" type_), (6 "userId" user_id)
}
#[derive(Default)]
/// What is known of a process instance, whether it runs or has ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricProcessInstance {
    /// The business key that it was started with.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// A status of one's own.
    #[serde(
        rename = "businessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_status: ::std::option::Option<::std::string::String>,
    /// The id of what started it, such as a plan item.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// The type of what started it.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// Why it was deleted; null where it was not.
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// How long it ran, in milliseconds; null while it runs.
    #[serde(
        rename = "durationInMillis",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub duration_in_millis: ::std::option::Option<i64>,
    /// The id of the activity that it ended with.
    #[serde(
        rename = "endActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub end_activity_id: ::std::option::Option<::std::string::String>,
    /// When it ended; null while it runs.
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The description of its process definition.
    #[serde(
        rename = "processDefinitionDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_description: ::std::option::Option<::std::string::String>,
    /// The id of its process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The name of its process definition.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the stage of the case instance that it belongs to.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of what it was started for.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it was started for.
    #[serde(
        rename = "referenceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// The id of the activity that it started with.
    #[serde(
        rename = "startActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_activity_id: ::std::option::Option<::std::string::String>,
    /// When it started.
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
    /// The id of the process instance that called it.
    #[serde(
        rename = "superProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_process_instance_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is; ids in it are not percent-encoded.
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
    HistoricProcessInstance, [8], [], (0 "businessKey" business_key), (1 "businessStatus"
    business_status), (2 "callbackId" callback_id), (3 "callbackType" callback_type), (4
    "deleteReason" delete_reason), (5 "durationInMillis" duration_in_millis), (6
    "endActivityId" end_activity_id), (7 "endTime" end_time), (8 "id" id), (9 "name"
    name), (10 "processDefinitionDescription" process_definition_description), (11
    "processDefinitionId" process_definition_id), (12 "processDefinitionName"
    process_definition_name), (13 "processDefinitionUrl" process_definition_url), (14
    "propagatedStageInstanceId" propagated_stage_instance_id), (15 "referenceId"
    reference_id), (16 "referenceType" reference_type), (17 "startActivityId"
    start_activity_id), (18 "startTime" start_time), (19 "startUserId" start_user_id),
    (20 "superProcessInstanceId" super_process_instance_id), (21 "tenantId" tenant_id),
    (22 "url" url), (23 "variables" variables => NullAsEmpty)
}
#[derive(Default)]
/// One page of a list of historic process instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricProcessInstancePage {
    /// The historic process instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricProcessInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricProcessInstance>,
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
    /// How many historic process instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricProcessInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
/// What process instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricProcessInstanceQuery {
    /// Only process instances that are at the activity with this id.
    #[serde(
        rename = "activeActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_activity_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that are at any of the activities with these ids.
    #[serde(
        rename = "activeActivityIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_activity_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances that were started by what has this id, such as a plan item.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that were started by something of this type.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// Only process instances of process definitions of the deployment with this id.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// Only process instances of process definitions of the deployments with these ids.
    #[serde(
        rename = "deploymentIdIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only process instances of process definitions with other keys than these.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "excludeProcessDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_process_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// If true, only process instances that no other process instance called.
    #[serde(
        rename = "excludeSubprocesses",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_subprocesses: ::std::option::Option<bool>,
    /// Whether to list process instances that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// Only process instances that ended after this instant.
    #[serde(
        rename = "finishedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only process instances that ended before this instant.
    #[serde(
        rename = "finishedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub finished_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to tell the variables of each process instance.
    #[serde(
        rename = "includeProcessVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables: ::std::option::Option<bool>,
    /// Variables to tell, by name; together with `includeProcessVariables`, only these.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "includeProcessVariablesNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables_names: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances that the user with this id is involved in.
    #[serde(
        rename = "involvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub involved_user: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only process instances that the case instance with this id started.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "parentCaseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "parentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only process instances with this business key.
    #[serde(
        rename = "processBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business key matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business key matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances with this business status.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatusLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business status matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatusLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances with this category of the process definition.
    #[serde(
        rename = "processDefinitionCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category: ::std::option::Option<::std::string::String>,
    /// Only process instances whose category of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionCategoryLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose category of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionCategoryLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only process instances of the process definition with this key.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// The same as `processDefinitionKeys`.
    #[serde(
        rename = "processDefinitionKeyIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_in: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances whose key of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose key of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// The same as `excludeProcessDefinitionKeys`.
    #[serde(
        rename = "processDefinitionKeyNotIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_not_in: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances of process definitions with these keys.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "processDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances with this name of the process definition.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances of this version of their process.
    #[serde(
        rename = "processDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_version: ::std::option::Option<i32>,
    /// Only the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only the process instances with these ids.
    #[serde(
        rename = "processInstanceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances with this name.
    #[serde(
        rename = "processInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processInstanceNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processInstanceNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// How many process instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::HistoricProcessInstanceSort>,
    /// The offset of the first process instance wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only process instances that started after this instant.
    #[serde(
        rename = "startedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only process instances that started before this instant.
    #[serde(
        rename = "startedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only process instances that the user with this id started.
    #[serde(
        rename = "startedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_by: ::std::option::Option<::std::string::String>,
    /// Only process instances that the process instance with this id called.
    #[serde(
        rename = "superProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only process instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose tenant matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "tenantIdLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Conditions on variables; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only process instances that were started by nothing else.
    #[serde(
        rename = "withoutCallbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_callback_id: ::std::option::Option<bool>,
    /// If true, only process instances that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricProcessInstanceQuery, [], [], (0 "activeActivityId" active_activity_id), (1
    "activeActivityIds" active_activity_ids), (2 "callbackId" callback_id), (3
    "callbackType" callback_type), (4 "deploymentId" deployment_id), (5 "deploymentIdIn"
    deployment_id_in), (6 "excludeProcessDefinitionKeys"
    exclude_process_definition_keys), (7 "excludeSubprocesses" exclude_subprocesses), (8
    "finished" finished), (9 "finishedAfter" finished_after), (10 "finishedBefore"
    finished_before), (11 "includeProcessVariables" include_process_variables), (12
    "includeProcessVariablesNames" include_process_variables_names), (13 "involvedUser"
    involved_user), (14 "order" order), (15 "parentCaseInstanceId"
    parent_case_instance_id), (16 "parentScopeId" parent_scope_id), (17
    "processBusinessKey" process_business_key), (18 "processBusinessKeyLike"
    process_business_key_like), (19 "processBusinessKeyLikeIgnoreCase"
    process_business_key_like_ignore_case), (20 "processBusinessStatus"
    process_business_status), (21 "processBusinessStatusLike"
    process_business_status_like), (22 "processBusinessStatusLikeIgnoreCase"
    process_business_status_like_ignore_case), (23 "processDefinitionCategory"
    process_definition_category), (24 "processDefinitionCategoryLike"
    process_definition_category_like), (25 "processDefinitionCategoryLikeIgnoreCase"
    process_definition_category_like_ignore_case), (26 "processDefinitionId"
    process_definition_id), (27 "processDefinitionKey" process_definition_key), (28
    "processDefinitionKeyIn" process_definition_key_in), (29 "processDefinitionKeyLike"
    process_definition_key_like), (30 "processDefinitionKeyLikeIgnoreCase"
    process_definition_key_like_ignore_case), (31 "processDefinitionKeyNotIn"
    process_definition_key_not_in), (32 "processDefinitionKeys" process_definition_keys),
    (33 "processDefinitionName" process_definition_name), (34 "processDefinitionNameLike"
    process_definition_name_like), (35 "processDefinitionNameLikeIgnoreCase"
    process_definition_name_like_ignore_case), (36 "processDefinitionVersion"
    process_definition_version), (37 "processInstanceId" process_instance_id), (38
    "processInstanceIds" process_instance_ids), (39 "processInstanceName"
    process_instance_name), (40 "processInstanceNameLike" process_instance_name_like),
    (41 "processInstanceNameLikeIgnoreCase" process_instance_name_like_ignore_case), (42
    "rootScopeId" root_scope_id), (43 "size" size), (44 "sort" sort), (45 "start" start),
    (46 "startedAfter" started_after), (47 "startedBefore" started_before), (48
    "startedBy" started_by), (49 "superProcessInstanceId" super_process_instance_id), (50
    "tenantId" tenant_id), (51 "tenantIdLike" tenant_id_like), (52
    "tenantIdLikeIgnoreCase" tenant_id_like_ignore_case), (53 "variables" variables), (54
    "withoutCallbackId" without_callback_id), (55 "withoutTenantId" without_tenant_id)
}
impl HistoricProcessInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_activity_id: Default::default(),
            active_activity_ids: Default::default(),
            callback_id: Default::default(),
            callback_type: Default::default(),
            deployment_id: Default::default(),
            deployment_id_in: Default::default(),
            exclude_process_definition_keys: Default::default(),
            exclude_subprocesses: Default::default(),
            finished: Default::default(),
            finished_after: Default::default(),
            finished_before: Default::default(),
            include_process_variables: Default::default(),
            include_process_variables_names: Default::default(),
            involved_user: Default::default(),
            order: Default::default(),
            parent_case_instance_id: Default::default(),
            parent_scope_id: Default::default(),
            process_business_key: Default::default(),
            process_business_key_like: Default::default(),
            process_business_key_like_ignore_case: Default::default(),
            process_business_status: Default::default(),
            process_business_status_like: Default::default(),
            process_business_status_like_ignore_case: Default::default(),
            process_definition_category: Default::default(),
            process_definition_category_like: Default::default(),
            process_definition_category_like_ignore_case: Default::default(),
            process_definition_id: Default::default(),
            process_definition_key: Default::default(),
            process_definition_key_in: Default::default(),
            process_definition_key_like: Default::default(),
            process_definition_key_like_ignore_case: Default::default(),
            process_definition_key_not_in: Default::default(),
            process_definition_keys: Default::default(),
            process_definition_name: Default::default(),
            process_definition_name_like: Default::default(),
            process_definition_name_like_ignore_case: Default::default(),
            process_definition_version: Default::default(),
            process_instance_id: Default::default(),
            process_instance_ids: Default::default(),
            process_instance_name: Default::default(),
            process_instance_name_like: Default::default(),
            process_instance_name_like_ignore_case: Default::default(),
            root_scope_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            started_after: Default::default(),
            started_before: Default::default(),
            started_by: Default::default(),
            super_process_instance_id: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            tenant_id_like_ignore_case: Default::default(),
            variables: Default::default(),
            without_callback_id: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only process instances that are at the activity with this id.
    #[must_use]
    pub fn active_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_activity_id = Some(value.into());
        self
    }
    /// Only process instances that are at any of the activities with these ids.
    ///
    /// Adds to what is there; [`Self::replace_active_activity_ids`] replaces it.
    #[must_use]
    pub fn active_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_activity_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `active_activity_ids`; see [`Self::active_activity_ids`].
    #[must_use]
    pub fn add_active_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_activity_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `active_activity_ids` holds; see [`Self::active_activity_ids`], which adds.
    #[must_use]
    pub fn replace_active_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_activity_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances that were started by what has this id, such as a plan item.
    #[must_use]
    pub fn callback_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.callback_id = Some(value.into());
        self
    }
    /// Only process instances that were started by something of this type.
    #[must_use]
    pub fn callback_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.callback_type = Some(value.into());
        self
    }
    /// Only process instances of process definitions of the deployment with this id.
    #[must_use]
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }
    /// Only process instances of process definitions of the deployments with these ids.
    ///
    /// Adds to what is there; [`Self::replace_deployment_id_in`] replaces it.
    #[must_use]
    pub fn deployment_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.deployment_id_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `deployment_id_in`; see [`Self::deployment_id_in`].
    #[must_use]
    pub fn add_deployment_id_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.deployment_id_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `deployment_id_in` holds; see [`Self::deployment_id_in`], which adds.
    #[must_use]
    pub fn replace_deployment_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.deployment_id_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances of process definitions with other keys than these.
    ///
    /// Since version 7.2.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_exclude_process_definition_keys`] replaces it.
    #[must_use]
    pub fn exclude_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.exclude_process_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `exclude_process_definition_keys`; see [`Self::exclude_process_definition_keys`].
    #[must_use]
    pub fn exclude_process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.exclude_process_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `exclude_process_definition_keys` holds; see [`Self::exclude_process_definition_keys`], which adds.
    #[must_use]
    pub fn replace_exclude_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.exclude_process_definition_keys = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// If true, only process instances that no other process instance called.
    #[must_use]
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.exclude_subprocesses = Some(value);
        self
    }
    /// Whether to list process instances that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// Only process instances that ended after this instant.
    #[must_use]
    pub fn finished_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.finished_after = Some(value.into());
        self
    }
    /// Only process instances that ended before this instant.
    #[must_use]
    pub fn finished_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.finished_before = Some(value.into());
        self
    }
    /// Whether to tell the variables of each process instance.
    #[must_use]
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.include_process_variables = Some(value);
        self
    }
    /// Variables to tell, by name; together with `includeProcessVariables`, only these.
    ///
    /// Since version 7.2.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_include_process_variables_names`] replaces it.
    #[must_use]
    pub fn include_process_variables_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.include_process_variables_names
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `include_process_variables_names`; see [`Self::include_process_variables_names`].
    #[must_use]
    pub fn include_process_variables_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.include_process_variables_names
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `include_process_variables_names` holds; see [`Self::include_process_variables_names`], which adds.
    #[must_use]
    pub fn replace_include_process_variables_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.include_process_variables_names = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only process instances that the user with this id is involved in.
    #[must_use]
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.involved_user = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only process instances that the case instance with this id started.
    ///
    /// Since version 7.2.0 of the server.
    #[must_use]
    pub fn parent_case_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_case_instance_id = Some(value.into());
        self
    }
    /// Only process instances that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_scope_id = Some(value.into());
        self
    }
    /// Only process instances with this business key.
    #[must_use]
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key = Some(value.into());
        self
    }
    /// Only process instances whose business key matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key_like = Some(value.into());
        self
    }
    /// Only process instances whose business key matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances with this business status.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status = Some(value.into());
        self
    }
    /// Only process instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status_like = Some(value.into());
        self
    }
    /// Only process instances whose business status matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances with this category of the process definition.
    #[must_use]
    pub fn process_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category = Some(value.into());
        self
    }
    /// Only process instances whose category of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category_like = Some(value.into());
        self
    }
    /// Only process instances whose category of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only process instances of the process definition with this key.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// The same as `processDefinitionKeys`.
    ///
    /// Adds to what is there; [`Self::replace_process_definition_key_in`] replaces it.
    #[must_use]
    pub fn process_definition_key_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_key_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_definition_key_in`; see [`Self::process_definition_key_in`].
    #[must_use]
    pub fn add_process_definition_key_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_definition_key_in` holds; see [`Self::process_definition_key_in`], which adds.
    #[must_use]
    pub fn replace_process_definition_key_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_key_in = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only process instances whose key of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like = Some(value.into());
        self
    }
    /// Only process instances whose key of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// The same as `excludeProcessDefinitionKeys`.
    ///
    /// Adds to what is there; [`Self::replace_process_definition_key_not_in`] replaces it.
    #[must_use]
    pub fn process_definition_key_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_key_not_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_definition_key_not_in`; see [`Self::process_definition_key_not_in`].
    #[must_use]
    pub fn add_process_definition_key_not_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_not_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_definition_key_not_in` holds; see [`Self::process_definition_key_not_in`], which adds.
    #[must_use]
    pub fn replace_process_definition_key_not_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_key_not_in = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only process instances of process definitions with these keys.
    ///
    /// Since version 7.2.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_process_definition_keys`] replaces it.
    #[must_use]
    pub fn process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_definition_keys`; see [`Self::process_definition_keys`].
    #[must_use]
    pub fn add_process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_definition_keys` holds; see [`Self::process_definition_keys`], which adds.
    #[must_use]
    pub fn replace_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances with this name of the process definition.
    #[must_use]
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name = Some(value.into());
        self
    }
    /// Only process instances whose name of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like = Some(value.into());
        self
    }
    /// Only process instances whose name of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances of this version of their process.
    #[must_use]
    pub fn process_definition_version(mut self, value: i32) -> Self {
        self.process_definition_version = Some(value);
        self
    }
    /// Only the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// Only the process instances with these ids.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_ids`] replaces it.
    #[must_use]
    pub fn process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_instance_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_instance_ids`; see [`Self::process_instance_ids`].
    #[must_use]
    pub fn add_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_instance_ids` holds; see [`Self::process_instance_ids`], which adds.
    #[must_use]
    pub fn replace_process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances with this name.
    #[must_use]
    pub fn process_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name = Some(value.into());
        self
    }
    /// Only process instances whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name_like = Some(value.into());
        self
    }
    /// Only process instances whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// How many process instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::HistoricProcessInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first process instance wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only process instances that started after this instant.
    #[must_use]
    pub fn started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_after = Some(value.into());
        self
    }
    /// Only process instances that started before this instant.
    #[must_use]
    pub fn started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_before = Some(value.into());
        self
    }
    /// Only process instances that the user with this id started.
    #[must_use]
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.started_by = Some(value.into());
        self
    }
    /// Only process instances that the process instance with this id called.
    #[must_use]
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.super_process_instance_id = Some(value.into());
        self
    }
    /// Only process instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Only process instances whose tenant matches, whatever the case; `%` stands for any text and `_` for any one character.
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
    /// Conditions on variables; all have to hold.
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
    /// If true, only process instances that were started by nothing else.
    #[must_use]
    pub fn without_callback_id(mut self, value: bool) -> Self {
        self.without_callback_id = Some(value);
        self
    }
    /// If true, only process instances that have no tenant.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for HistoricProcessInstanceQuery {
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
/// The order to delete the history of several process instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricProcessInstancesDeletion {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "delete")))]
    action: ::std::string::String,
    /// The ids of the process instances.
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
    HistoricProcessInstancesDeletion, [0, 1], [], (0 "action" action), (1 "instanceIds"
    instance_ids => NullAsEmpty)
}
impl HistoricProcessInstancesDeletion {
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
    /// The ids of the process instances.
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
#[derive(Default)]
/// What is known of a task, whether it is open or has ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskInstance {
    /// The id of the user who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was claimed.
    #[serde(
        rename = "claimTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub claim_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Why it ended: `completed`, or why it was deleted; null while it is open.
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
    /// The id of the execution that waited for it.
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
    /// The id of its process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the stage that it belongs to.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the definition of cases.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// The type of what `scopeId` is the id of, such as `cmmn`.
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
    /// The id of the plan item; always null.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The id of the user task in the BPMN file.
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
    /// Its variables and those of its process instance, where they were asked for.
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
    HistoricTaskInstance, [10], [], (0 "assignee" assignee), (1 "category" category), (2
    "claimTime" claim_time), (3 "deleteReason" delete_reason), (4 "description"
    description), (5 "dueDate" due_date), (6 "durationInMillis" duration_in_millis), (7
    "endTime" end_time), (8 "executionId" execution_id), (9 "formKey" form_key), (10 "id"
    id), (11 "name" name), (12 "owner" owner), (13 "parentTaskId" parent_task_id), (14
    "priority" priority), (15 "processDefinitionId" process_definition_id), (16
    "processDefinitionUrl" process_definition_url), (17 "processInstanceId"
    process_instance_id), (18 "processInstanceUrl" process_instance_url), (19
    "propagatedStageInstanceId" propagated_stage_instance_id), (20 "scopeDefinitionId"
    scope_definition_id), (21 "scopeId" scope_id), (22 "scopeType" scope_type), (23
    "startTime" start_time), (24 "subScopeId" sub_scope_id), (25 "taskDefinitionKey"
    task_definition_key), (26 "tenantId" tenant_id), (27 "url" url), (28 "variables"
    variables => NullAsEmpty), (29 "workTimeInMillis" work_time_in_millis)
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
    /// Only tasks of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Whether to list tasks that have ended, or those that have not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<bool>,
    /// If true, tasks with an assignee are candidates as well.
    #[serde(
        rename = "ignoreTaskAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ignore_task_assignee: ::std::option::Option<bool>,
    /// Whether to tell the variables of its process instance with each task.
    #[serde(
        rename = "includeProcessVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables: ::std::option::Option<bool>,
    /// Whether to tell its own variables with each task.
    #[serde(
        rename = "includeTaskLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_task_local_variables: ::std::option::Option<bool>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only tasks that are directly below the instance with this id.
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
    /// Only tasks of process instances with this business key.
    #[serde(
        rename = "processBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process instance has a business key that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the process definition with this key.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks of process definitions with this name.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process definition has a name that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Whether to list tasks of process instances that have ended, or of those that have not.
    #[serde(
        rename = "processFinished",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_finished: ::std::option::Option<bool>,
    /// Only tasks of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the process instance with this id, and of those below it; none unless the engine keeps entity links.
    #[serde(
        rename = "processInstanceIdWithChildren",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id_with_children: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the process instance; all have to hold.
    #[serde(
        rename = "processVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// Only tasks of the stage with this id.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the definition of cases with this id.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case instance with this id.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of things of this type, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// How many tasks a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::HistoricTaskInstanceSort>,
    /// The offset of the first task wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
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
    /// Only tasks that members of the group with this id may claim.
    #[serde(
        rename = "taskCandidateGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_candidate_group: ::std::option::Option<::std::string::String>,
    /// Only tasks of this category.
    #[serde(
        rename = "taskCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_category: ::std::option::Option<::std::string::String>,
    /// Only tasks with any of these categories.
    #[serde(
        rename = "taskCategoryIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_category_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only tasks with a category that is none of these.
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
    /// Only tasks of the user task with this id in the BPMN file.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose user task has an id in the BPMN file that matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks of the user tasks with these ids in the BPMN file.
    #[serde(
        rename = "taskDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
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
    /// Only the task with this id.
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
    /// Only tasks whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
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
    /// Conditions on variables of the task; all have to hold.
    #[serde(
        rename = "taskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only tasks without a category.
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
    /// If true, only tasks that were not deleted.
    #[serde(
        rename = "withoutDeleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_delete_reason: ::std::option::Option<bool>,
    /// If true, only tasks that have no due date.
    #[serde(
        rename = "withoutDueDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_due_date: ::std::option::Option<bool>,
    /// If true, only tasks of no process instance.
    #[serde(
        rename = "withoutProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_process_instance_id: ::std::option::Option<bool>,
    /// If true, only tasks of no case instance.
    #[serde(
        rename = "withoutScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_scope_id: ::std::option::Option<bool>,
    /// If true, only tasks that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    HistoricTaskInstanceQuery, [], [], (0 "dueDate" due_date), (1 "dueDateAfter"
    due_date_after), (2 "dueDateBefore" due_date_before), (3 "executionId" execution_id),
    (4 "finished" finished), (5 "ignoreTaskAssignee" ignore_task_assignee), (6
    "includeProcessVariables" include_process_variables), (7 "includeTaskLocalVariables"
    include_task_local_variables), (8 "order" order), (9 "parentScopeId"
    parent_scope_id), (10 "parentTaskId" parent_task_id), (11 "processBusinessKey"
    process_business_key), (12 "processBusinessKeyLike" process_business_key_like), (13
    "processDefinitionId" process_definition_id), (14 "processDefinitionKey"
    process_definition_key), (15 "processDefinitionKeyLike" process_definition_key_like),
    (16 "processDefinitionName" process_definition_name), (17 "processDefinitionNameLike"
    process_definition_name_like), (18 "processFinished" process_finished), (19
    "processInstanceId" process_instance_id), (20 "processInstanceIdWithChildren"
    process_instance_id_with_children), (21 "processVariables" process_variables), (22
    "propagatedStageInstanceId" propagated_stage_instance_id), (23 "rootScopeId"
    root_scope_id), (24 "scopeDefinitionId" scope_definition_id), (25 "scopeId"
    scope_id), (26 "scopeType" scope_type), (27 "size" size), (28 "sort" sort), (29
    "start" start), (30 "taskAssignee" task_assignee), (31 "taskAssigneeLike"
    task_assignee_like), (32 "taskCandidateGroup" task_candidate_group), (33
    "taskCategory" task_category), (34 "taskCategoryIn" task_category_in), (35
    "taskCategoryNotIn" task_category_not_in), (36 "taskCompletedAfter"
    task_completed_after), (37 "taskCompletedBefore" task_completed_before), (38
    "taskCompletedOn" task_completed_on), (39 "taskCreatedAfter" task_created_after), (40
    "taskCreatedBefore" task_created_before), (41 "taskCreatedOn" task_created_on), (42
    "taskDefinitionKey" task_definition_key), (43 "taskDefinitionKeyLike"
    task_definition_key_like), (44 "taskDefinitionKeys" task_definition_keys), (45
    "taskDeleteReason" task_delete_reason), (46 "taskDeleteReasonLike"
    task_delete_reason_like), (47 "taskDescription" task_description), (48
    "taskDescriptionLike" task_description_like), (49 "taskId" task_id), (50
    "taskInvolvedUser" task_involved_user), (51 "taskMaxPriority" task_max_priority), (52
    "taskMinPriority" task_min_priority), (53 "taskName" task_name), (54 "taskNameLike"
    task_name_like), (55 "taskNameLikeIgnoreCase" task_name_like_ignore_case), (56
    "taskOwner" task_owner), (57 "taskOwnerLike" task_owner_like), (58 "taskPriority"
    task_priority), (59 "taskVariables" task_variables), (60 "taskWithoutCategory"
    task_without_category), (61 "tenantId" tenant_id), (62 "tenantIdLike"
    tenant_id_like), (63 "withoutDeleteReason" without_delete_reason), (64
    "withoutDueDate" without_due_date), (65 "withoutProcessInstanceId"
    without_process_instance_id), (66 "withoutScopeId" without_scope_id), (67
    "withoutTenantId" without_tenant_id)
}
impl HistoricTaskInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            due_date: Default::default(),
            due_date_after: Default::default(),
            due_date_before: Default::default(),
            execution_id: Default::default(),
            finished: Default::default(),
            ignore_task_assignee: Default::default(),
            include_process_variables: Default::default(),
            include_task_local_variables: Default::default(),
            order: Default::default(),
            parent_scope_id: Default::default(),
            parent_task_id: Default::default(),
            process_business_key: Default::default(),
            process_business_key_like: Default::default(),
            process_definition_id: Default::default(),
            process_definition_key: Default::default(),
            process_definition_key_like: Default::default(),
            process_definition_name: Default::default(),
            process_definition_name_like: Default::default(),
            process_finished: Default::default(),
            process_instance_id: Default::default(),
            process_instance_id_with_children: Default::default(),
            process_variables: Default::default(),
            propagated_stage_instance_id: Default::default(),
            root_scope_id: Default::default(),
            scope_definition_id: Default::default(),
            scope_id: Default::default(),
            scope_type: Default::default(),
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
            task_definition_keys: Default::default(),
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
            without_delete_reason: Default::default(),
            without_due_date: Default::default(),
            without_process_instance_id: Default::default(),
            without_scope_id: Default::default(),
            without_tenant_id: Default::default(),
        }
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
    /// Only tasks of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Whether to list tasks that have ended, or those that have not.
    #[must_use]
    pub fn finished(mut self, value: bool) -> Self {
        self.finished = Some(value);
        self
    }
    /// If true, tasks with an assignee are candidates as well.
    #[must_use]
    pub fn ignore_task_assignee(mut self, value: bool) -> Self {
        self.ignore_task_assignee = Some(value);
        self
    }
    /// Whether to tell the variables of its process instance with each task.
    #[must_use]
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.include_process_variables = Some(value);
        self
    }
    /// Whether to tell its own variables with each task.
    #[must_use]
    pub fn include_task_local_variables(mut self, value: bool) -> Self {
        self.include_task_local_variables = Some(value);
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only tasks that are directly below the instance with this id.
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
    /// Only tasks of process instances with this business key.
    #[must_use]
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key = Some(value.into());
        self
    }
    /// Only tasks whose process instance has a business key that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key_like = Some(value.into());
        self
    }
    /// Only tasks of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only tasks of the process definition with this key.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose process definition has a key that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks of process definitions with this name.
    #[must_use]
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name = Some(value.into());
        self
    }
    /// Only tasks whose process definition has a name that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like = Some(value.into());
        self
    }
    /// Whether to list tasks of process instances that have ended, or of those that have not.
    #[must_use]
    pub fn process_finished(mut self, value: bool) -> Self {
        self.process_finished = Some(value);
        self
    }
    /// Only tasks of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// Only tasks of the process instance with this id, and of those below it; none unless the engine keeps entity links.
    #[must_use]
    pub fn process_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id_with_children = Some(value.into());
        self
    }
    /// Conditions on variables of the process instance; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_process_variables`] replaces it.
    #[must_use]
    pub fn process_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_variables`; see [`Self::process_variables`].
    #[must_use]
    pub fn process_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.process_variables
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_variables` holds; see [`Self::process_variables`], which adds.
    #[must_use]
    pub fn replace_process_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only tasks of the stage with this id.
    #[must_use]
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.propagated_stage_instance_id = Some(value.into());
        self
    }
    /// Only tasks whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// Only tasks of the definition of cases with this id.
    #[must_use]
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.scope_definition_id = Some(value.into());
        self
    }
    /// Only tasks of the case instance with this id.
    #[must_use]
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_id = Some(value.into());
        self
    }
    /// Only tasks of things of this type, such as `cmmn`.
    #[must_use]
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// How many tasks a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::HistoricTaskInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first task wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
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
    /// Only tasks that members of the group with this id may claim.
    #[must_use]
    pub fn task_candidate_group(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_candidate_group = Some(value.into());
        self
    }
    /// Only tasks of this category.
    #[must_use]
    pub fn task_category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_category = Some(value.into());
        self
    }
    /// Only tasks with any of these categories.
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
    /// Only tasks with a category that is none of these.
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
    /// Only tasks of the user task with this id in the BPMN file.
    #[must_use]
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose user task has an id in the BPMN file that matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks of the user tasks with these ids in the BPMN file.
    ///
    /// Adds to what is there; [`Self::replace_task_definition_keys`] replaces it.
    #[must_use]
    pub fn task_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_definition_keys`; see [`Self::task_definition_keys`].
    #[must_use]
    pub fn add_task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `task_definition_keys` holds; see [`Self::task_definition_keys`], which adds.
    #[must_use]
    pub fn replace_task_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_definition_keys = Some(value.into_iter().map(Into::into).collect());
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
    /// Only the task with this id.
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
    /// Only tasks whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
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
    /// If true, only tasks without a category.
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
    /// If true, only tasks that were not deleted.
    #[must_use]
    pub fn without_delete_reason(mut self, value: bool) -> Self {
        self.without_delete_reason = Some(value);
        self
    }
    /// If true, only tasks that have no due date.
    #[must_use]
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.without_due_date = Some(value);
        self
    }
    /// If true, only tasks of no process instance.
    #[must_use]
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.without_process_instance_id = Some(value);
        self
    }
    /// If true, only tasks of no case instance.
    #[must_use]
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.without_scope_id = Some(value);
        self
    }
    /// If true, only tasks that have no tenant.
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
/// An entry of the log of tasks.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskLogEntry {
    /// What changed, as JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::string::String>,
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The number of the entry.
    #[serde(rename = "logNumber")]
    pub log_number: i64,
    /// The id of the process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the definition of cases.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// The type of what `scopeId` is the id of, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// The id of the task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// When it was done.
    #[serde(
        rename = "timeStamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub time_stamp: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// What was done, such as `USER_TASK_CREATED`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Who did it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    HistoricTaskLogEntry, [2], [], (0 "data" data), (1 "executionId" execution_id), (2
    "logNumber" log_number), (3 "processDefinitionId" process_definition_id), (4
    "processInstanceId" process_instance_id), (5 "scopeDefinitionId"
    scope_definition_id), (6 "scopeId" scope_id), (7 "scopeType" scope_type), (8
    "subScopeId" sub_scope_id), (9 "taskId" task_id), (10 "tenantId" tenant_id), (11
    "timeStamp" time_stamp), (12 "type" type_), (13 "userId" user_id)
}
#[derive(Default)]
/// One page of a list of entries.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskLogEntryPage {
    /// The entries of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricTaskLogEntry>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricTaskLogEntry>,
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
    /// How many entries the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoricTaskLogEntryPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1
    "order" order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total"
    total)
}
#[derive(Default)]
/// A variable that a process instance or a task has or had, with its last value.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricVariableInstance {
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the historic process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the task, if it is a variable of a task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// The variable.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variable: ::std::option::Option<::bpm_rest_runtime::variable::Variable>,
}
::bpm_rest_runtime::members! {
    HistoricVariableInstance, [1], [], (0 "executionId" execution_id), (1 "id" id), (2
    "processInstanceId" process_instance_id), (3 "processInstanceUrl"
    process_instance_url), (4 "taskId" task_id), (5 "variable" variable)
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
/// What variables to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricVariableInstanceQuery {
    /// If true, no variables of executions but those of process instances.
    #[serde(
        rename = "excludeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_local_variables: ::std::option::Option<bool>,
    /// If true, only variables of process instances, none of tasks.
    #[serde(
        rename = "excludeTaskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_task_variables: ::std::option::Option<bool>,
    /// Only variables of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Only variables of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
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
    /// Conditions on variables; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
}
::bpm_rest_runtime::members! {
    HistoricVariableInstanceQuery, [], [], (0 "excludeLocalVariables"
    exclude_local_variables), (1 "excludeTaskVariables" exclude_task_variables), (2
    "executionId" execution_id), (3 "processInstanceId" process_instance_id), (4 "taskId"
    task_id), (5 "variableName" variable_name), (6 "variableNameLike"
    variable_name_like), (7 "variables" variables)
}
impl HistoricVariableInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            exclude_local_variables: Default::default(),
            exclude_task_variables: Default::default(),
            execution_id: Default::default(),
            process_instance_id: Default::default(),
            task_id: Default::default(),
            variable_name: Default::default(),
            variable_name_like: Default::default(),
            variables: Default::default(),
        }
    }
    /// If true, no variables of executions but those of process instances.
    #[must_use]
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.exclude_local_variables = Some(value);
        self
    }
    /// If true, only variables of process instances, none of tasks.
    #[must_use]
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.exclude_task_variables = Some(value);
        self
    }
    /// Only variables of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Only variables of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
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
    /// Conditions on variables; all have to hold.
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
/// A history job: something that the engine is to write to its history.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryJob {
    /// What it is to write, as JSON; null in lists.
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
    /// Further values of its handler.
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
    /// What its handler was given.
    #[serde(
        rename = "jobHandlerConfiguration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_handler_configuration: ::std::option::Option<::std::string::String>,
    /// What kind of job it is.
    #[serde(
        rename = "jobHandlerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub job_handler_type: ::std::option::Option<::std::string::String>,
    /// When others may take it.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The executor that has taken it.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_owner: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet.
    pub retries: i32,
    /// The type of the engine that it belongs to; null for the process engine.
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
    HistoryJob, [4, 9], [], (0 "advancedJobHandlerConfiguration"
    advanced_job_handler_configuration), (1 "createTime" create_time), (2 "customValues"
    custom_values), (3 "exceptionMessage" exception_message), (4 "id" id), (5
    "jobHandlerConfiguration" job_handler_configuration), (6 "jobHandlerType"
    job_handler_type), (7 "lockExpirationTime" lock_expiration_time), (8 "lockOwner"
    lock_owner), (9 "retries" retries), (10 "scopeType" scope_type), (11 "tenantId"
    tenant_id), (12 "url" url)
}
#[derive(Default)]
/// One page of a list of jobs.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryJobPage {
    /// The jobs of this page.
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
    /// How many jobs the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    HistoryJobPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order),
    (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// How a user or a group has to do with a task, a process instance or a process definition.
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
/// A subprocess to add to a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InjectedSubprocess {
    /// The id of the activity; the engine makes one by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// What to add.
    #[serde(rename = "injectionType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "subprocess")))]
    injection_type: ::std::string::String,
    /// The id of the process definition that the subprocess is made of.
    #[serde(rename = "processDefinitionId")]
    pub process_definition_id: ::std::string::String,
    /// The id of a task that it is to be added beside; without it the process instance gets it.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    InjectedSubprocess, [1, 2], [], (0 "id" id), (1 "injectionType" injection_type), (2
    "processDefinitionId" process_definition_id), (3 "taskId" task_id)
}
impl InjectedSubprocess {
    /// With `process_definition_id`, which is required.
    #[must_use]
    pub fn new(process_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            id: Default::default(),
            injection_type: "subprocess".into(),
            process_definition_id: process_definition_id.into(),
            task_id: Default::default(),
        }
    }
    /// The id of the activity; the engine makes one by default.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The id of the process definition that the subprocess is made of.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = value.into();
        self
    }
    /// The id of a task that it is to be added beside; without it the process instance gets it.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}
/// A user task to add to a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InjectedTask {
    /// The id of the user who is to do it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::std::string::String>,
    /// The id of the activity; the engine makes one by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// What to add.
    #[serde(rename = "injectionType")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "task")))]
    injection_type: ::std::string::String,
    /// The name of the task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of a task that it is to be added beside; without it the process instance gets it.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    InjectedTask, [2], [], (0 "assignee" assignee), (1 "id" id), (2 "injectionType"
    injection_type), (3 "name" name), (4 "taskId" task_id)
}
impl InjectedTask {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assignee: Default::default(),
            id: Default::default(),
            injection_type: "task".into(),
            name: Default::default(),
            task_id: Default::default(),
        }
    }
    /// The id of the user who is to do it.
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// The id of the activity; the engine makes one by default.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// The name of the task.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The id of a task that it is to be added beside; without it the process instance gets it.
    #[must_use]
    pub fn task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}
impl Default for InjectedTask {
    fn default() -> Self {
        Self::new()
    }
}
impl ::bpm_rest_runtime::bounds::Checked for InjectedTask {
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
            .check("name", &self.name)?;
        Ok(())
    }
}
#[derive(Default)]
/// A job: something that the engine is to do by itself, now or at a certain time.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// What it keeps when it moves between the lists and gets another id.
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
    /// The id of the activity in the BPMN file.
    #[serde(
        rename = "elementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// The name of the activity.
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
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution is; ids in it are not percent-encoded.
    #[serde(
        rename = "executionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_url: ::std::option::Option<::std::string::String>,
    /// What kind of job it is, such as `trigger-timer`.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "handlerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub handler_type: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// When others may take it.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "lockExpirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lock_expiration_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The executor that has taken it.
    ///
    /// Since version 7.0.0 of the server.
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
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// How often it will be tried yet; 0 or less if no more.
    pub retries: i32,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the job is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Job, [9, 16], [], (0 "correlationId" correlation_id), (1 "createTime" create_time),
    (2 "dueDate" due_date), (3 "elementId" element_id), (4 "elementName" element_name),
    (5 "exceptionMessage" exception_message), (6 "executionId" execution_id), (7
    "executionUrl" execution_url), (8 "handlerType" handler_type), (9 "id" id), (10
    "lockExpirationTime" lock_expiration_time), (11 "lockOwner" lock_owner), (12
    "processDefinitionId" process_definition_id), (13 "processDefinitionUrl"
    process_definition_url), (14 "processInstanceId" process_instance_id), (15
    "processInstanceUrl" process_instance_url), (16 "retries" retries), (17 "tenantId"
    tenant_id), (18 "url" url)
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
/// Those at several activities go on at one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ManyToOneMapping {
    /// The version of that process.
    #[serde(
        rename = "callActivityProcessDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_activity_process_definition_version: ::std::option::Option<i32>,
    /// The ids of the activities to leave.
    #[serde(rename = "fromActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub from_activity_ids: ::std::vec::Vec<::std::string::String>,
    /// The call activity in whose calling process the activity to go to is.
    #[serde(
        rename = "inParentProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_parent_process_of_call_activity_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[serde(
        rename = "inSubProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_sub_process_of_call_activity_id: ::std::option::Option<::std::string::String>,
    /// Variables to set where it goes on, by name.
    #[serde(
        rename = "localVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Who is to do it, where that is a user task.
    #[serde(
        rename = "newAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_assignee: ::std::option::Option<::std::string::String>,
    /// The id of the activity to go to.
    #[serde(rename = "toActivityId")]
    pub to_activity_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ManyToOneMapping, [1, 6], [], (0 "callActivityProcessDefinitionVersion"
    call_activity_process_definition_version), (1 "fromActivityIds" from_activity_ids =>
    NullAsEmpty), (2 "inParentProcessOfCallActivityId"
    in_parent_process_of_call_activity_id), (3 "inSubProcessOfCallActivityId"
    in_sub_process_of_call_activity_id), (4 "localVariables" local_variables), (5
    "newAssignee" new_assignee), (6 "toActivityId" to_activity_id)
}
impl ManyToOneMapping {
    /// With `from_activity_ids`, `to_activity_id`, which are required.
    #[must_use]
    pub fn new(
        from_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
        to_activity_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            call_activity_process_definition_version: Default::default(),
            from_activity_ids: from_activity_ids.into_iter().map(Into::into).collect(),
            in_parent_process_of_call_activity_id: Default::default(),
            in_sub_process_of_call_activity_id: Default::default(),
            local_variables: Default::default(),
            new_assignee: Default::default(),
            to_activity_id: to_activity_id.into(),
        }
    }
    /// The version of that process.
    #[must_use]
    pub fn call_activity_process_definition_version(mut self, value: i32) -> Self {
        self.call_activity_process_definition_version = Some(value);
        self
    }
    /// The ids of the activities to leave.
    ///
    /// Adds to what is there; [`Self::replace_from_activity_ids`] replaces it.
    #[must_use]
    pub fn from_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.from_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `from_activity_ids`; see [`Self::from_activity_ids`].
    #[must_use]
    pub fn from_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.from_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `from_activity_ids` holds; see [`Self::from_activity_ids`], which adds.
    #[must_use]
    pub fn replace_from_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.from_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// The call activity in whose calling process the activity to go to is.
    #[must_use]
    pub fn in_parent_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_parent_process_of_call_activity_id = Some(value.into());
        self
    }
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[must_use]
    pub fn in_sub_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_sub_process_of_call_activity_id = Some(value.into());
        self
    }
    /// Variables to set where it goes on, by name.
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
    /// Who is to do it, where that is a user task.
    #[must_use]
    pub fn new_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new_assignee = Some(value.into());
        self
    }
    /// The id of the activity to go to.
    #[must_use]
    pub fn to_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.to_activity_id = value.into();
        self
    }
}
/// A message for an execution that waits for it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEvent {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "messageEventReceived")))]
    action: ::std::string::String,
    /// The name of the message.
    #[serde(rename = "messageName")]
    pub message_name: ::std::string::String,
    /// Variables to set in the execution before it goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    MessageEvent, [0, 1], [], (0 "action" action), (1 "messageName" message_name), (2
    "variables" variables)
}
impl MessageEvent {
    /// With `message_name`, which is required.
    #[must_use]
    pub fn new(message_name: impl Into<::std::string::String>) -> Self {
        Self {
            action: "messageEventReceived".into(),
            message_name: message_name.into(),
            variables: Default::default(),
        }
    }
    /// The name of the message.
    #[must_use]
    pub fn message_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.message_name = value.into();
        self
    }
    /// Variables to set in the execution before it goes on.
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
/// A migration document: how process instances are to go on with another process definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Migration {
    /// Where those at an activity are to go on; at the activity of the same id where nothing is said.
    #[serde(
        rename = "activityMappings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_mappings: ::std::option::Option<::std::vec::Vec<ActivityMapping>>,
    /// Activities that are to be started beside.
    #[serde(
        rename = "enableActivityMappings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enable_activity_mappings: ::std::option::Option<
        ::std::vec::Vec<EnabledActivity>,
    >,
    /// The class of a Java delegate to run after.
    #[serde(
        rename = "postUpgradeJavaDelegate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_java_delegate: ::std::option::Option<::std::string::String>,
    /// An expression of a Java delegate to run after.
    #[serde(
        rename = "postUpgradeJavaDelegateExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_java_delegate_expression: ::std::option::Option<
        ::std::string::String,
    >,
    /// A script to run after each process instance was migrated.
    #[serde(
        rename = "postUpgradeScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_script: ::std::option::Option<MigrationScript>,
    /// The class of a Java delegate to run before.
    #[serde(
        rename = "preUpgradeJavaDelegate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_java_delegate: ::std::option::Option<::std::string::String>,
    /// An expression of a Java delegate to run before.
    #[serde(
        rename = "preUpgradeJavaDelegateExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_java_delegate_expression: ::std::option::Option<
        ::std::string::String,
    >,
    /// A script to run before each process instance is migrated.
    #[serde(
        rename = "preUpgradeScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_script: ::std::option::Option<MigrationScript>,
    /// Variables to set in each process instance, by name.
    #[serde(
        rename = "processInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The id of the process definition to migrate to.
    #[serde(rename = "toProcessDefinitionId")]
    pub to_process_definition_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    Migration, [9], [], (0 "activityMappings" activity_mappings), (1
    "enableActivityMappings" enable_activity_mappings), (2 "postUpgradeJavaDelegate"
    post_upgrade_java_delegate), (3 "postUpgradeJavaDelegateExpression"
    post_upgrade_java_delegate_expression), (4 "postUpgradeScript" post_upgrade_script),
    (5 "preUpgradeJavaDelegate" pre_upgrade_java_delegate), (6
    "preUpgradeJavaDelegateExpression" pre_upgrade_java_delegate_expression), (7
    "preUpgradeScript" pre_upgrade_script), (8 "processInstanceVariables"
    process_instance_variables), (9 "toProcessDefinitionId" to_process_definition_id)
}
impl Migration {
    /// With `to_process_definition_id`, which is required.
    #[must_use]
    pub fn new(to_process_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            activity_mappings: Default::default(),
            enable_activity_mappings: Default::default(),
            post_upgrade_java_delegate: Default::default(),
            post_upgrade_java_delegate_expression: Default::default(),
            post_upgrade_script: Default::default(),
            pre_upgrade_java_delegate: Default::default(),
            pre_upgrade_java_delegate_expression: Default::default(),
            pre_upgrade_script: Default::default(),
            process_instance_variables: Default::default(),
            to_process_definition_id: to_process_definition_id.into(),
        }
    }
    /// Where those at an activity are to go on; at the activity of the same id where nothing is said.
    ///
    /// Adds to what is there; [`Self::replace_activity_mappings`] replaces it.
    #[must_use]
    pub fn activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActivityMapping>>,
    ) -> Self {
        self.activity_mappings
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `activity_mappings`; see [`Self::activity_mappings`].
    #[must_use]
    pub fn activity_mapping(mut self, value: impl Into<ActivityMapping>) -> Self {
        self.activity_mappings
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `activity_mappings` holds; see [`Self::activity_mappings`], which adds.
    #[must_use]
    pub fn replace_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActivityMapping>>,
    ) -> Self {
        self.activity_mappings = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Activities that are to be started beside.
    ///
    /// Adds to what is there; [`Self::replace_enable_activity_mappings`] replaces it.
    #[must_use]
    pub fn enable_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnabledActivity>>,
    ) -> Self {
        self.enable_activity_mappings
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `enable_activity_mappings`; see [`Self::enable_activity_mappings`].
    #[must_use]
    pub fn enable_activity_mapping(mut self, value: impl Into<EnabledActivity>) -> Self {
        self.enable_activity_mappings
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `enable_activity_mappings` holds; see [`Self::enable_activity_mappings`], which adds.
    #[must_use]
    pub fn replace_enable_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnabledActivity>>,
    ) -> Self {
        self.enable_activity_mappings = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The class of a Java delegate to run after.
    #[must_use]
    pub fn post_upgrade_java_delegate(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_java_delegate = Some(value.into());
        self
    }
    /// An expression of a Java delegate to run after.
    #[must_use]
    pub fn post_upgrade_java_delegate_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_java_delegate_expression = Some(value.into());
        self
    }
    /// A script to run after each process instance was migrated.
    #[must_use]
    pub fn post_upgrade_script(mut self, value: impl Into<MigrationScript>) -> Self {
        self.post_upgrade_script = Some(value.into());
        self
    }
    /// The class of a Java delegate to run before.
    #[must_use]
    pub fn pre_upgrade_java_delegate(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_java_delegate = Some(value.into());
        self
    }
    /// An expression of a Java delegate to run before.
    #[must_use]
    pub fn pre_upgrade_java_delegate_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_java_delegate_expression = Some(value.into());
        self
    }
    /// A script to run before each process instance is migrated.
    #[must_use]
    pub fn pre_upgrade_script(mut self, value: impl Into<MigrationScript>) -> Self {
        self.pre_upgrade_script = Some(value.into());
        self
    }
    /// Variables to set in each process instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_variables`] replaces it.
    #[must_use]
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `process_instance_variables`; see [`Self::process_instance_variables`].
    #[must_use]
    pub fn process_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `process_instance_variables` holds; see [`Self::process_instance_variables`], which adds.
    #[must_use]
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.process_instance_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The id of the process definition to migrate to.
    #[must_use]
    pub fn to_process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_process_definition_id = value.into();
        self
    }
}
/// A script of a migration.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrationScript {
    /// The language, such as `groovy`; the server has to have an engine for it.
    pub language: ::std::string::String,
    /// The script.
    pub script: ::std::string::String,
}
::bpm_rest_runtime::members! {
    MigrationScript, [0, 1], [], (0 "language" language), (1 "script" script)
}
impl MigrationScript {
    /// With `language`, `script`, which are required.
    #[must_use]
    pub fn new(
        language: impl Into<::std::string::String>,
        script: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            language: language.into(),
            script: script.into(),
        }
    }
    /// The language, such as `groovy`; the server has to have an engine for it.
    #[must_use]
    pub fn language(mut self, value: impl Into<::std::string::String>) -> Self {
        self.language = value.into();
        self
    }
    /// The script.
    #[must_use]
    pub fn script(mut self, value: impl Into<::std::string::String>) -> Self {
        self.script = value.into();
        self
    }
}
/// A migration document: how process instances are to go on with another version of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MigrationToVersion {
    /// Where those at an activity are to go on; at the activity of the same id where nothing is said.
    #[serde(
        rename = "activityMappings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_mappings: ::std::option::Option<::std::vec::Vec<ActivityMapping>>,
    /// Activities that are to be started beside.
    #[serde(
        rename = "enableActivityMappings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub enable_activity_mappings: ::std::option::Option<
        ::std::vec::Vec<EnabledActivity>,
    >,
    /// The class of a Java delegate to run after.
    #[serde(
        rename = "postUpgradeJavaDelegate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_java_delegate: ::std::option::Option<::std::string::String>,
    /// An expression of a Java delegate to run after.
    #[serde(
        rename = "postUpgradeJavaDelegateExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_java_delegate_expression: ::std::option::Option<
        ::std::string::String,
    >,
    /// A script to run after each process instance was migrated.
    #[serde(
        rename = "postUpgradeScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_upgrade_script: ::std::option::Option<MigrationScript>,
    /// The class of a Java delegate to run before.
    #[serde(
        rename = "preUpgradeJavaDelegate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_java_delegate: ::std::option::Option<::std::string::String>,
    /// An expression of a Java delegate to run before.
    #[serde(
        rename = "preUpgradeJavaDelegateExpression",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_java_delegate_expression: ::std::option::Option<
        ::std::string::String,
    >,
    /// A script to run before each process instance is migrated.
    #[serde(
        rename = "preUpgradeScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_upgrade_script: ::std::option::Option<MigrationScript>,
    /// Variables to set in each process instance, by name.
    #[serde(
        rename = "processInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The key of the process definition to migrate to.
    #[serde(rename = "toProcessDefinitionKey")]
    pub to_process_definition_key: ::std::string::String,
    /// The tenant of the process definition to migrate to.
    #[serde(
        rename = "toProcessDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_process_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// The version of the process definition to migrate to.
    #[serde(rename = "toProcessDefinitionVersion")]
    pub to_process_definition_version: i32,
}
::bpm_rest_runtime::members! {
    MigrationToVersion, [9, 11], [], (0 "activityMappings" activity_mappings), (1
    "enableActivityMappings" enable_activity_mappings), (2 "postUpgradeJavaDelegate"
    post_upgrade_java_delegate), (3 "postUpgradeJavaDelegateExpression"
    post_upgrade_java_delegate_expression), (4 "postUpgradeScript" post_upgrade_script),
    (5 "preUpgradeJavaDelegate" pre_upgrade_java_delegate), (6
    "preUpgradeJavaDelegateExpression" pre_upgrade_java_delegate_expression), (7
    "preUpgradeScript" pre_upgrade_script), (8 "processInstanceVariables"
    process_instance_variables), (9 "toProcessDefinitionKey" to_process_definition_key),
    (10 "toProcessDefinitionTenantId" to_process_definition_tenant_id), (11
    "toProcessDefinitionVersion" to_process_definition_version)
}
impl MigrationToVersion {
    /// With `to_process_definition_key`, `to_process_definition_version`, which are required.
    #[must_use]
    pub fn new(
        to_process_definition_key: impl Into<::std::string::String>,
        to_process_definition_version: i32,
    ) -> Self {
        Self {
            activity_mappings: Default::default(),
            enable_activity_mappings: Default::default(),
            post_upgrade_java_delegate: Default::default(),
            post_upgrade_java_delegate_expression: Default::default(),
            post_upgrade_script: Default::default(),
            pre_upgrade_java_delegate: Default::default(),
            pre_upgrade_java_delegate_expression: Default::default(),
            pre_upgrade_script: Default::default(),
            process_instance_variables: Default::default(),
            to_process_definition_key: to_process_definition_key.into(),
            to_process_definition_tenant_id: Default::default(),
            to_process_definition_version: to_process_definition_version,
        }
    }
    /// Where those at an activity are to go on; at the activity of the same id where nothing is said.
    ///
    /// Adds to what is there; [`Self::replace_activity_mappings`] replaces it.
    #[must_use]
    pub fn activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActivityMapping>>,
    ) -> Self {
        self.activity_mappings
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `activity_mappings`; see [`Self::activity_mappings`].
    #[must_use]
    pub fn activity_mapping(mut self, value: impl Into<ActivityMapping>) -> Self {
        self.activity_mappings
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `activity_mappings` holds; see [`Self::activity_mappings`], which adds.
    #[must_use]
    pub fn replace_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ActivityMapping>>,
    ) -> Self {
        self.activity_mappings = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Activities that are to be started beside.
    ///
    /// Adds to what is there; [`Self::replace_enable_activity_mappings`] replaces it.
    #[must_use]
    pub fn enable_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnabledActivity>>,
    ) -> Self {
        self.enable_activity_mappings
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `enable_activity_mappings`; see [`Self::enable_activity_mappings`].
    #[must_use]
    pub fn enable_activity_mapping(mut self, value: impl Into<EnabledActivity>) -> Self {
        self.enable_activity_mappings
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `enable_activity_mappings` holds; see [`Self::enable_activity_mappings`], which adds.
    #[must_use]
    pub fn replace_enable_activity_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnabledActivity>>,
    ) -> Self {
        self.enable_activity_mappings = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The class of a Java delegate to run after.
    #[must_use]
    pub fn post_upgrade_java_delegate(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_java_delegate = Some(value.into());
        self
    }
    /// An expression of a Java delegate to run after.
    #[must_use]
    pub fn post_upgrade_java_delegate_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.post_upgrade_java_delegate_expression = Some(value.into());
        self
    }
    /// A script to run after each process instance was migrated.
    #[must_use]
    pub fn post_upgrade_script(mut self, value: impl Into<MigrationScript>) -> Self {
        self.post_upgrade_script = Some(value.into());
        self
    }
    /// The class of a Java delegate to run before.
    #[must_use]
    pub fn pre_upgrade_java_delegate(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_java_delegate = Some(value.into());
        self
    }
    /// An expression of a Java delegate to run before.
    #[must_use]
    pub fn pre_upgrade_java_delegate_expression(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.pre_upgrade_java_delegate_expression = Some(value.into());
        self
    }
    /// A script to run before each process instance is migrated.
    #[must_use]
    pub fn pre_upgrade_script(mut self, value: impl Into<MigrationScript>) -> Self {
        self.pre_upgrade_script = Some(value.into());
        self
    }
    /// Variables to set in each process instance, by name.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_variables`] replaces it.
    #[must_use]
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `process_instance_variables`; see [`Self::process_instance_variables`].
    #[must_use]
    pub fn process_instance_variable(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `process_instance_variables` holds; see [`Self::process_instance_variables`], which adds.
    #[must_use]
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.process_instance_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The key of the process definition to migrate to.
    #[must_use]
    pub fn to_process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_process_definition_key = value.into();
        self
    }
    /// The tenant of the process definition to migrate to.
    #[must_use]
    pub fn to_process_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.to_process_definition_tenant_id = Some(value.into());
        self
    }
    /// The version of the process definition to migrate to.
    #[must_use]
    pub fn to_process_definition_version(mut self, value: i32) -> Self {
        self.to_process_definition_version = value;
        self
    }
}
#[derive(Default)]
/// A model: what an editor keeps of a process that is being drawn.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Model {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the deployment that was made of it.
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
    /// The id.
    pub id: ::std::string::String,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// When it was changed last.
    #[serde(
        rename = "lastUpdateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_update_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// What an editor keeps beside the sources, as a text.
    #[serde(rename = "metaInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_info: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the editor's further source is; null where there is none.
    #[serde(
        rename = "sourceExtraUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_extra_url: ::std::option::Option<::std::string::String>,
    /// Where the editor's source is; null where there is none.
    #[serde(
        rename = "sourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_url: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the model is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version; null only in the answer to what did not set it or cleared it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    Model, [4], [], (0 "category" category), (1 "createTime" create_time), (2
    "deploymentId" deployment_id), (3 "deploymentUrl" deployment_url), (4 "id" id), (5
    "key" key), (6 "lastUpdateTime" last_update_time), (7 "metaInfo" meta_info), (8
    "name" name), (9 "sourceExtraUrl" source_extra_url), (10 "sourceUrl" source_url), (11
    "tenantId" tenant_id), (12 "url" url), (13 "version" version)
}
#[derive(Default)]
/// One page of a list of models.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelPage {
    /// The models of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Model>>"
        )
    )]
    pub data: ::std::vec::Vec<Model>,
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
    /// How many models the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    ModelPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What to change of a model; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelUpdate {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The id of the deployment that was made of it, which has to be there.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// What an editor keeps beside the sources, as a text.
    #[serde(rename = "metaInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_info: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The version; cleared it is 1 again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
}
::bpm_rest_runtime::members! {
    ModelUpdate, [], [], (0 "category" category), (1 "deploymentId" deployment_id), (2
    "key" key), (3 "metaInfo" meta_info), (4 "name" name), (5 "tenantId" tenant_id), (6
    "version" version)
}
impl ModelUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            deployment_id: Default::default(),
            key: Default::default(),
            meta_info: Default::default(),
            name: Default::default(),
            tenant_id: Default::default(),
            version: Default::default(),
        }
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
    /// The id of the deployment that was made of it, which has to be there.
    #[must_use]
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `deployment_id`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_deployment_id(mut self) -> Self {
        self.deployment_id = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The key.
    #[must_use]
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `key`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_key(mut self) -> Self {
        self.key = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// What an editor keeps beside the sources, as a text.
    #[must_use]
    pub fn meta_info(mut self, value: impl Into<::std::string::String>) -> Self {
        self.meta_info = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `meta_info`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_meta_info(mut self) -> Self {
        self.meta_info = Some(::bpm_rest_runtime::values::Nullable::Null);
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
    /// The tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `tenant_id`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_tenant_id(mut self) -> Self {
        self.tenant_id = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The version; cleared it is 1 again.
    #[must_use]
    pub fn version(mut self, value: i32) -> Self {
        self.version = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `version`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_version(mut self) -> Self {
        self.version = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for ModelUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
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
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("deployment_id", &self.deployment_id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("key", &self.key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("meta_info", &self.meta_info)?;
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
            .check("tenant_id", &self.tenant_id)?;
        Ok(())
    }
}
/// From which activity a process instance is to go on at others.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MoveFromActivity {
    /// The id of the activity to leave.
    #[serde(rename = "cancelActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub cancel_activity_ids: ::std::vec::Vec<::std::string::String>,
    /// The ids of the activities to go to.
    #[serde(rename = "startActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub start_activity_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    MoveFromActivity, [0, 1], [], (0 "cancelActivityIds" cancel_activity_ids =>
    NullAsEmpty), (1 "startActivityIds" start_activity_ids => NullAsEmpty)
}
impl MoveFromActivity {
    /// With `cancel_activity_ids`, `start_activity_ids`, which are required.
    #[must_use]
    pub fn new(
        cancel_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
        start_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            cancel_activity_ids: cancel_activity_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            start_activity_ids: start_activity_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The id of the activity to leave.
    ///
    /// Adds to what is there; [`Self::replace_cancel_activity_ids`] replaces it.
    #[must_use]
    pub fn cancel_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.cancel_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `cancel_activity_ids`; see [`Self::cancel_activity_ids`].
    #[must_use]
    pub fn cancel_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.cancel_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `cancel_activity_ids` holds; see [`Self::cancel_activity_ids`], which adds.
    #[must_use]
    pub fn replace_cancel_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.cancel_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// The ids of the activities to go to.
    ///
    /// Adds to what is there; [`Self::replace_start_activity_ids`] replaces it.
    #[must_use]
    pub fn start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `start_activity_ids`; see [`Self::start_activity_ids`].
    #[must_use]
    pub fn start_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.start_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `start_activity_ids` holds; see [`Self::start_activity_ids`], which adds.
    #[must_use]
    pub fn replace_start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// At which activities an execution is to go on.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MoveToActivities {
    /// The ids of the activities to go to. With none the execution ends, and its process instance waits for ever.
    #[serde(rename = "startActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub start_activity_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    MoveToActivities, [0], [], (0 "startActivityIds" start_activity_ids => NullAsEmpty)
}
impl MoveToActivities {
    /// With `start_activity_ids`, which is required.
    #[must_use]
    pub fn new(
        start_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            start_activity_ids: start_activity_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the activities to go to. With none the execution ends, and its process instance waits for ever.
    ///
    /// Adds to what is there; [`Self::replace_start_activity_ids`] replaces it.
    #[must_use]
    pub fn start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `start_activity_ids`; see [`Self::start_activity_ids`].
    #[must_use]
    pub fn start_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.start_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `start_activity_ids` holds; see [`Self::start_activity_ids`], which adds.
    #[must_use]
    pub fn replace_start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// From which activities a process instance is to go on at another one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MoveToActivity {
    /// The ids of the activities to leave.
    #[serde(rename = "cancelActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub cancel_activity_ids: ::std::vec::Vec<::std::string::String>,
    /// The id of the activity to go to.
    #[serde(rename = "startActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub start_activity_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    MoveToActivity, [0, 1], [], (0 "cancelActivityIds" cancel_activity_ids =>
    NullAsEmpty), (1 "startActivityIds" start_activity_ids => NullAsEmpty)
}
impl MoveToActivity {
    /// With `cancel_activity_ids`, `start_activity_ids`, which are required.
    #[must_use]
    pub fn new(
        cancel_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
        start_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            cancel_activity_ids: cancel_activity_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            start_activity_ids: start_activity_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The ids of the activities to leave.
    ///
    /// Adds to what is there; [`Self::replace_cancel_activity_ids`] replaces it.
    #[must_use]
    pub fn cancel_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.cancel_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `cancel_activity_ids`; see [`Self::cancel_activity_ids`].
    #[must_use]
    pub fn cancel_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.cancel_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `cancel_activity_ids` holds; see [`Self::cancel_activity_ids`], which adds.
    #[must_use]
    pub fn replace_cancel_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.cancel_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// The id of the activity to go to.
    ///
    /// Adds to what is there; [`Self::replace_start_activity_ids`] replaces it.
    #[must_use]
    pub fn start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `start_activity_ids`; see [`Self::start_activity_ids`].
    #[must_use]
    pub fn start_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.start_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `start_activity_ids` holds; see [`Self::start_activity_ids`], which adds.
    #[must_use]
    pub fn replace_start_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.start_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// A signal to send with a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewAsyncSignal {
    /// That a job is to send it.
    #[serde(rename = "async")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = true)))]
    async_: bool,
    /// The name of the signal.
    #[serde(rename = "signalName")]
    pub signal_name: ::std::string::String,
    /// The tenant; without it, only those without tenant get the signal.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewAsyncSignal, [0, 1], [], (0 "async" async_), (1 "signalName" signal_name), (2
    "tenantId" tenant_id)
}
impl NewAsyncSignal {
    /// With `signal_name`, which is required.
    #[must_use]
    pub fn new(signal_name: impl Into<::std::string::String>) -> Self {
        Self {
            async_: true,
            signal_name: signal_name.into(),
            tenant_id: Default::default(),
        }
    }
    /// The name of the signal.
    #[must_use]
    pub fn signal_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.signal_name = value.into();
        self
    }
    /// The tenant; without it, only those without tenant get the signal.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
/// A link to attach to a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewAttachment {
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The link.
    #[serde(
        rename = "externalUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::string::String,
    /// The type: a content type or a word of one's own.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewAttachment, [2], [], (0 "description" description), (1 "externalUrl"
    external_url), (2 "name" name), (3 "type" type_)
}
impl NewAttachment {
    /// With `name`, which is required.
    #[must_use]
    pub fn new(name: impl Into<::std::string::String>) -> Self {
        Self {
            description: Default::default(),
            external_url: Default::default(),
            name: name.into(),
            type_: Default::default(),
        }
    }
    /// The description.
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The link.
    #[must_use]
    pub fn external_url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.external_url = Some(value.into());
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The type: a content type or a word of one's own.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewAttachment {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
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
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("external_url", &self.external_url)?;
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
            .check("type_", &self.type_)?;
        Ok(())
    }
}
/// A group whose members may start a process definition.
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
/// A user who may start a process definition.
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
/// A property to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewEngineProperty {
    /// The name.
    pub name: ::std::string::String,
    /// The value.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewEngineProperty, [0, 1], [], (0 "name" name), (1 "value" value)
}
impl NewEngineProperty {
    /// With `name`, `value`, which are required.
    #[must_use]
    pub fn new(
        name: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = value.into();
        self
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewEngineProperty {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("name", &self.name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(300),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
}
/// A group to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroup {
    /// The id; no other group may have it.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The type.
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
    /// The id; no other group may have it.
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
    /// The type.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewGroup {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("id", &self.id)?;
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
            .check("type_", &self.type_)?;
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
/// Who is to be a member of a group.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewGroupMember {
    /// The id of the user.
    #[serde(rename = "userId")]
    pub user_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewGroupMember, [0], [], (0 "userId" user_id)
}
impl NewGroupMember {
    /// With `user_id`, which is required.
    #[must_use]
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewGroupMember {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("user_id", &self.user_id)?;
        Ok(())
    }
}
/// A model to create.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewModel {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that was made of it, which has to be there.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// What an editor keeps beside the sources, as a text.
    #[serde(rename = "metaInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_info: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The version; 1 if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<i32>,
}
::bpm_rest_runtime::members! {
    NewModel, [], [], (0 "category" category), (1 "deploymentId" deployment_id), (2 "key"
    key), (3 "metaInfo" meta_info), (4 "name" name), (5 "tenantId" tenant_id), (6
    "version" version)
}
impl NewModel {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            deployment_id: Default::default(),
            key: Default::default(),
            meta_info: Default::default(),
            name: Default::default(),
            tenant_id: Default::default(),
            version: Default::default(),
        }
    }
    /// The category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// The id of the deployment that was made of it, which has to be there.
    #[must_use]
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }
    /// The key.
    #[must_use]
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// What an editor keeps beside the sources, as a text.
    #[must_use]
    pub fn meta_info(mut self, value: impl Into<::std::string::String>) -> Self {
        self.meta_info = Some(value.into());
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// The version; 1 if it is left out.
    #[must_use]
    pub fn version(mut self, value: i32) -> Self {
        self.version = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewModel {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
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
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("deployment_id", &self.deployment_id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("key", &self.key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("meta_info", &self.meta_info)?;
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
            .check("tenant_id", &self.tenant_id)?;
        Ok(())
    }
}
/// A comment to add to a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProcessInstanceComment {
    /// The text.
    pub message: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewProcessInstanceComment, [0], [], (0 "message" message)
}
impl NewProcessInstanceComment {
    /// With `message`, which is required.
    #[must_use]
    pub fn new(message: impl Into<::std::string::String>) -> Self {
        Self { message: message.into() }
    }
    /// The text.
    #[must_use]
    pub fn message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.message = value.into();
        self
    }
}
/// A signal to send.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewSignal {
    /// The name of the signal.
    #[serde(rename = "signalName")]
    pub signal_name: ::std::string::String,
    /// The tenant; without it, only those without tenant get the signal.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Variables for those that get the signal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    NewSignal, [0], [], (0 "signalName" signal_name), (1 "tenantId" tenant_id), (2
    "variables" variables)
}
impl NewSignal {
    /// With `signal_name`, which is required.
    #[must_use]
    pub fn new(signal_name: impl Into<::std::string::String>) -> Self {
        Self {
            signal_name: signal_name.into(),
            tenant_id: Default::default(),
            variables: Default::default(),
        }
    }
    /// The name of the signal.
    #[must_use]
    pub fn signal_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.signal_name = value.into();
        self
    }
    /// The tenant; without it, only those without tenant get the signal.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Variables for those that get the signal.
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
/// A task to create that belongs to no process instance.
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
    pub delegation_state: ::std::option::Option<crate::flowable::enums::DelegationState>,
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
        value: impl Into<crate::flowable::enums::DelegationState>,
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
/// A comment to add to a task.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTaskComment {
    /// The text.
    pub message: ::std::string::String,
    /// Whether it is to be one on the process instance, too; by default not.
    #[serde(
        rename = "saveProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub save_process_instance_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    NewTaskComment, [0], [], (0 "message" message), (1 "saveProcessInstanceId"
    save_process_instance_id)
}
impl NewTaskComment {
    /// With `message`, which is required.
    #[must_use]
    pub fn new(message: impl Into<::std::string::String>) -> Self {
        Self {
            message: message.into(),
            save_process_instance_id: Default::default(),
        }
    }
    /// The text.
    #[must_use]
    pub fn message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.message = value.into();
        self
    }
    /// Whether it is to be one on the process instance, too; by default not.
    #[must_use]
    pub fn save_process_instance_id(mut self, value: bool) -> Self {
        self.save_process_instance_id = Some(value);
        self
    }
}
/// A user to create.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUser {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The id; nobody else may have it.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The tenant; it cannot be changed later.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewUser, [3], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "id" id), (4 "lastName" last_name), (5 "password" password), (6
    "tenantId" tenant_id)
}
impl NewUser {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            display_name: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            id: id.into(),
            last_name: Default::default(),
            password: Default::default(),
            tenant_id: Default::default(),
        }
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// The e-mail address.
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
    /// The id; nobody else may have it.
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
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
    /// The tenant; it cannot be changed later.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewUser {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("display_name", &self.display_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("email", &self.email)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("first_name", &self.first_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(64),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("id", &self.id)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("last_name", &self.last_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("password", &self.password)?;
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
/// An info entry to add.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewUserInfo {
    /// The key; the user may not have it yet.
    pub key: ::std::string::String,
    /// The value.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewUserInfo, [0, 1], [], (0 "key" key), (1 "value" value)
}
impl NewUserInfo {
    /// With `key`, `value`, which are required.
    #[must_use]
    pub fn new(
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
    /// The key; the user may not have it yet.
    #[must_use]
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.key = value.into();
        self
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for NewUserInfo {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("key", &self.key)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
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
/// Those at one activity go on at several ones.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneToManyMapping {
    /// The version of that process.
    #[serde(
        rename = "callActivityProcessDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_activity_process_definition_version: ::std::option::Option<i32>,
    /// The id of the activity to leave.
    #[serde(rename = "fromActivityId")]
    pub from_activity_id: ::std::string::String,
    /// The call activity in whose calling process the activity to go to is.
    #[serde(
        rename = "inParentProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_parent_process_of_call_activity_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[serde(
        rename = "inSubProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_sub_process_of_call_activity_id: ::std::option::Option<::std::string::String>,
    /// Variables to set where it goes on, by the activity and then by name.
    #[serde(
        rename = "localVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_variables: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    >,
    /// The ids of the activities to go to.
    #[serde(rename = "toActivityIds")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub to_activity_ids: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    OneToManyMapping, [1, 5], [], (0 "callActivityProcessDefinitionVersion"
    call_activity_process_definition_version), (1 "fromActivityId" from_activity_id), (2
    "inParentProcessOfCallActivityId" in_parent_process_of_call_activity_id), (3
    "inSubProcessOfCallActivityId" in_sub_process_of_call_activity_id), (4
    "localVariables" local_variables), (5 "toActivityIds" to_activity_ids => NullAsEmpty)
}
impl OneToManyMapping {
    /// With `from_activity_id`, `to_activity_ids`, which are required.
    #[must_use]
    pub fn new(
        from_activity_id: impl Into<::std::string::String>,
        to_activity_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            call_activity_process_definition_version: Default::default(),
            from_activity_id: from_activity_id.into(),
            in_parent_process_of_call_activity_id: Default::default(),
            in_sub_process_of_call_activity_id: Default::default(),
            local_variables: Default::default(),
            to_activity_ids: to_activity_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// The version of that process.
    #[must_use]
    pub fn call_activity_process_definition_version(mut self, value: i32) -> Self {
        self.call_activity_process_definition_version = Some(value);
        self
    }
    /// The id of the activity to leave.
    #[must_use]
    pub fn from_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.from_activity_id = value.into();
        self
    }
    /// The call activity in whose calling process the activity to go to is.
    #[must_use]
    pub fn in_parent_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_parent_process_of_call_activity_id = Some(value.into());
        self
    }
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[must_use]
    pub fn in_sub_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_sub_process_of_call_activity_id = Some(value.into());
        self
    }
    /// Variables to set where it goes on, by the activity and then by name.
    ///
    /// Adds to what is there; [`Self::replace_local_variables`] replaces it.
    #[must_use]
    pub fn local_variables(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl Into<::std::string::String>,
                impl Into<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            ),
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
        value: impl Into<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
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
            Item = (
                impl Into<::std::string::String>,
                impl Into<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            ),
        >,
    ) -> Self {
        self.local_variables = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The ids of the activities to go to.
    ///
    /// Adds to what is there; [`Self::replace_to_activity_ids`] replaces it.
    #[must_use]
    pub fn to_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.to_activity_ids.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `to_activity_ids`; see [`Self::to_activity_ids`].
    #[must_use]
    pub fn to_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.to_activity_ids.extend([value.into()]);
        self
    }
    /// Replaces all that `to_activity_ids` holds; see [`Self::to_activity_ids`], which adds.
    #[must_use]
    pub fn replace_to_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.to_activity_ids = value.into_iter().map(Into::into).collect();
        self
    }
}
/// Those at one activity go on at another one.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OneToOneMapping {
    /// The version of that process.
    #[serde(
        rename = "callActivityProcessDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_activity_process_definition_version: ::std::option::Option<i32>,
    /// The id of the activity to leave.
    #[serde(rename = "fromActivityId")]
    pub from_activity_id: ::std::string::String,
    /// The call activity in whose calling process the activity to go to is.
    #[serde(
        rename = "inParentProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_parent_process_of_call_activity_id: ::std::option::Option<
        ::std::string::String,
    >,
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[serde(
        rename = "inSubProcessOfCallActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_sub_process_of_call_activity_id: ::std::option::Option<::std::string::String>,
    /// Variables to set where it goes on, by name.
    #[serde(
        rename = "localVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Who is to do it, where that is a user task.
    #[serde(
        rename = "newAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_assignee: ::std::option::Option<::std::string::String>,
    /// The id of the activity to go to.
    #[serde(rename = "toActivityId")]
    pub to_activity_id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    OneToOneMapping, [1, 6], [], (0 "callActivityProcessDefinitionVersion"
    call_activity_process_definition_version), (1 "fromActivityId" from_activity_id), (2
    "inParentProcessOfCallActivityId" in_parent_process_of_call_activity_id), (3
    "inSubProcessOfCallActivityId" in_sub_process_of_call_activity_id), (4
    "localVariables" local_variables), (5 "newAssignee" new_assignee), (6 "toActivityId"
    to_activity_id)
}
impl OneToOneMapping {
    /// With `from_activity_id`, `to_activity_id`, which are required.
    #[must_use]
    pub fn new(
        from_activity_id: impl Into<::std::string::String>,
        to_activity_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            call_activity_process_definition_version: Default::default(),
            from_activity_id: from_activity_id.into(),
            in_parent_process_of_call_activity_id: Default::default(),
            in_sub_process_of_call_activity_id: Default::default(),
            local_variables: Default::default(),
            new_assignee: Default::default(),
            to_activity_id: to_activity_id.into(),
        }
    }
    /// The version of that process.
    #[must_use]
    pub fn call_activity_process_definition_version(mut self, value: i32) -> Self {
        self.call_activity_process_definition_version = Some(value);
        self
    }
    /// The id of the activity to leave.
    #[must_use]
    pub fn from_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.from_activity_id = value.into();
        self
    }
    /// The call activity in whose calling process the activity to go to is.
    #[must_use]
    pub fn in_parent_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_parent_process_of_call_activity_id = Some(value.into());
        self
    }
    /// The call activity in whose process the activity to go to is, where that is a process of its own.
    #[must_use]
    pub fn in_sub_process_of_call_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_sub_process_of_call_activity_id = Some(value.into());
        self
    }
    /// Variables to set where it goes on, by name.
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
    /// Who is to do it, where that is a user task.
    #[must_use]
    pub fn new_assignee(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new_assignee = Some(value.into());
        self
    }
    /// The id of the activity to go to.
    #[must_use]
    pub fn to_activity_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.to_activity_id = value.into();
        self
    }
}
#[derive(Default)]
/// A process definition: one version of a process that can be started.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinition {
    /// The category: the target namespace of the BPMN file, until another one is set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the deployment that it came with.
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
    /// Where the server says that the diagram is; null where there is none.
    #[serde(
        rename = "diagramResource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub diagram_resource: ::std::option::Option<::std::string::String>,
    /// Whether the BPMN file says how to draw the process.
    #[serde(rename = "graphicalNotationDefined")]
    pub graphical_notation_defined: bool,
    /// The id: key, version and number.
    pub id: ::std::string::String,
    /// The key: the id of the process in the BPMN file.
    pub key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the BPMN file is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// Whether it is started by a form with a key; one of form properties alone does not count.
    #[serde(rename = "startFormDefined")]
    pub start_form_defined: bool,
    /// Whether it is suspended, so that nobody can start it.
    pub suspended: bool,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    ProcessDefinition, [5, 6, 7, 10, 11, 14], [], (0 "category" category), (1
    "deploymentId" deployment_id), (2 "deploymentUrl" deployment_url), (3 "description"
    description), (4 "diagramResource" diagram_resource), (5 "graphicalNotationDefined"
    graphical_notation_defined), (6 "id" id), (7 "key" key), (8 "name" name), (9
    "resource" resource), (10 "startFormDefined" start_form_defined), (11 "suspended"
    suspended), (12 "tenantId" tenant_id), (13 "url" url), (14 "version" version)
}
/// How to activate a process definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionActivation {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "activate")))]
    action: ::std::string::String,
    /// When to do it; at once by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to activate its process instances, too; by default not.
    #[serde(
        rename = "includeProcessInstances",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_instances: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionActivation, [0], [], (0 "action" action), (1 "date" date), (2
    "includeProcessInstances" include_process_instances)
}
impl ProcessDefinitionActivation {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "activate".into(),
            date: Default::default(),
            include_process_instances: Default::default(),
        }
    }
    /// When to do it; at once by default.
    #[must_use]
    pub fn date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Whether to activate its process instances, too; by default not.
    #[must_use]
    pub fn include_process_instances(mut self, value: bool) -> Self {
        self.include_process_instances = Some(value);
        self
    }
}
impl Default for ProcessDefinitionActivation {
    fn default() -> Self {
        Self::new()
    }
}
/// The category of a process definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionCategory {
    /// The category.
    pub category: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionCategory, [0], [], (0 "category" category)
}
impl ProcessDefinitionCategory {
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
impl ::bpm_rest_runtime::bounds::Checked for ProcessDefinitionCategory {
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
/// One page of a list of process definitions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionPage {
    /// The process definitions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ProcessDefinition>>"
        )
    )]
    pub data: ::std::vec::Vec<ProcessDefinition>,
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
    /// How many process definitions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// How to suspend a process definition.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinitionSuspension {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "suspend")))]
    action: ::std::string::String,
    /// When to do it; at once by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whether to suspend its process instances, too; by default not.
    #[serde(
        rename = "includeProcessInstances",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_instances: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    ProcessDefinitionSuspension, [0], [], (0 "action" action), (1 "date" date), (2
    "includeProcessInstances" include_process_instances)
}
impl ProcessDefinitionSuspension {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "suspend".into(),
            date: Default::default(),
            include_process_instances: Default::default(),
        }
    }
    /// When to do it; at once by default.
    #[must_use]
    pub fn date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Whether to suspend its process instances, too; by default not.
    #[must_use]
    pub fn include_process_instances(mut self, value: bool) -> Self {
        self.include_process_instances = Some(value);
        self
    }
}
impl Default for ProcessDefinitionSuspension {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// A process instance that runs, or has just ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstance {
    /// The id of the activity that it is at; null where it is at several or at none.
    #[serde(
        rename = "activityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub activity_id: ::std::option::Option<::std::string::String>,
    /// The business key that it was started with.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// A status of one's own.
    #[serde(
        rename = "businessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_status: ::std::option::Option<::std::string::String>,
    /// The id of what started it, such as a plan item.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// The type of what started it.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// Whether it ran to its end; only the answer to starting one can say so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed: ::std::option::Option<bool>,
    /// Whether it has ended.
    pub ended: bool,
    /// The id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The description of its process definition.
    #[serde(
        rename = "processDefinitionDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_description: ::std::option::Option<::std::string::String>,
    /// The id of its process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// The name of its process definition; null after an update.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of the stage of the case instance that it belongs to.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of what it was started for.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// The type of what it was started for.
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
    /// The id of the process instance that called it; lists leave it out.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "superProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_process_instance_id: ::std::option::Option<::std::string::String>,
    /// Whether it is suspended, so that nothing in it goes on.
    pub suspended: bool,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
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
    ProcessInstance, [6, 7, 19], [], (0 "activityId" activity_id), (1 "businessKey"
    business_key), (2 "businessStatus" business_status), (3 "callbackId" callback_id), (4
    "callbackType" callback_type), (5 "completed" completed), (6 "ended" ended), (7 "id"
    id), (8 "name" name), (9 "processDefinitionDescription"
    process_definition_description), (10 "processDefinitionId" process_definition_id),
    (11 "processDefinitionName" process_definition_name), (12 "processDefinitionUrl"
    process_definition_url), (13 "propagatedStageInstanceId"
    propagated_stage_instance_id), (14 "referenceId" reference_id), (15 "referenceType"
    reference_type), (16 "startTime" start_time), (17 "startUserId" start_user_id), (18
    "superProcessInstanceId" super_process_instance_id), (19 "suspended" suspended), (20
    "tenantId" tenant_id), (21 "url" url), (22 "variables" variables => NullAsEmpty)
}
/// The order to activate a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceActivation {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "activate")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessInstanceActivation, [0], [], (0 "action" action)
}
impl ProcessInstanceActivation {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "activate".into() }
    }
}
impl Default for ProcessInstanceActivation {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// One page of a list of process instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstancePage {
    /// The process instances of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ProcessInstance>>"
        )
    )]
    pub data: ::std::vec::Vec<ProcessInstance>,
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
    /// How many process instances the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    ProcessInstancePage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What process instances to list; everything that is set has to hold.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceQuery {
    /// Only process instances that are at the activity with this id.
    #[serde(
        rename = "activeActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_activity_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that are at any of the activities with these ids.
    #[serde(
        rename = "activeActivityIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_activity_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances that were started by what has this id, such as a plan item.
    #[serde(
        rename = "callbackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that were started by something of this type.
    #[serde(
        rename = "callbackType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_type: ::std::option::Option<::std::string::String>,
    /// Only process instances of process definitions of the deployment with this id.
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// Only process instances of process definitions of the deployments with these ids.
    #[serde(
        rename = "deploymentIdIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deployment_id_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only process instances of process definitions with other keys than these.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "excludeProcessDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_process_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// If true, only process instances that no other process instance called.
    #[serde(
        rename = "excludeSubprocesses",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_subprocesses: ::std::option::Option<bool>,
    /// Whether to tell the variables of the process instance with each of the process instances.
    #[serde(
        rename = "includeProcessVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables: ::std::option::Option<bool>,
    /// Variables to tell, by name; together with `includeProcessVariables`, only these.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "includeProcessVariablesNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_process_variables_names: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances that the user with this id is involved in.
    #[serde(
        rename = "involvedUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub involved_user: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only process instances that the case instance with this id started.
    ///
    /// Since version 7.2.0 of the server.
    #[serde(
        rename = "parentCaseInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_case_instance_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "parentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only process instances with this process business key.
    #[serde(
        rename = "processBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business key matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business key matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances with this business status.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatusLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose business status matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processBusinessStatusLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_business_status_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances with this category of the process definition.
    #[serde(
        rename = "processDefinitionCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category: ::std::option::Option<::std::string::String>,
    /// Only process instances whose category of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionCategoryLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose category of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionCategoryLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_category_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances of process definitions of this version of the engine, such as `v5`.
    #[serde(
        rename = "processDefinitionEngineVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_engine_version: ::std::option::Option<::std::string::String>,
    /// Only process instances of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only process instances of the process definitions with these ids.
    #[serde(
        rename = "processDefinitionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances with this process definition key.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// Only process instances whose key of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose key of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionKeyLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances of process definitions with these keys.
    #[serde(
        rename = "processDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances with this name of the process definition.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "processDefinitionNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances of this version of their process.
    #[serde(
        rename = "processDefinitionVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_version: ::std::option::Option<i32>,
    /// Only the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only the process instances with these ids.
    #[serde(
        rename = "processInstanceIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only process instances with this name.
    #[serde(
        rename = "processInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processInstanceNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processInstanceNameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_name_like_ignore_case: ::std::option::Option<
        ::std::string::String,
    >,
    /// Only process instances whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// How many process instances a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::ProcessInstanceSort>,
    /// The offset of the first of the process instances wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only process instances that were started after this instant.
    #[serde(
        rename = "startedAfter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_after: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only process instances that were started before this instant.
    #[serde(
        rename = "startedBefore",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_before: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Only process instances that the user with this id started.
    #[serde(
        rename = "startedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub started_by: ::std::option::Option<::std::string::String>,
    /// Only process instances that called the process instance with this id.
    #[serde(
        rename = "subProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only process instances that the process instance with this id called.
    #[serde(
        rename = "superProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub super_process_instance_id: ::std::option::Option<::std::string::String>,
    /// Whether to list process instances that are suspended, or those that are not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suspended: ::std::option::Option<bool>,
    /// Only process instances of this tenant.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "tenantIdLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like: ::std::option::Option<::std::string::String>,
    /// Only process instances whose tenant matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[serde(
        rename = "tenantIdLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Conditions on variables; all have to hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// If true, only process instances that have no tenant.
    #[serde(
        rename = "withoutTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_tenant_id: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    ProcessInstanceQuery, [], [], (0 "activeActivityId" active_activity_id), (1
    "activeActivityIds" active_activity_ids), (2 "callbackId" callback_id), (3
    "callbackType" callback_type), (4 "deploymentId" deployment_id), (5 "deploymentIdIn"
    deployment_id_in), (6 "excludeProcessDefinitionKeys"
    exclude_process_definition_keys), (7 "excludeSubprocesses" exclude_subprocesses), (8
    "includeProcessVariables" include_process_variables), (9
    "includeProcessVariablesNames" include_process_variables_names), (10 "involvedUser"
    involved_user), (11 "order" order), (12 "parentCaseInstanceId"
    parent_case_instance_id), (13 "parentScopeId" parent_scope_id), (14
    "processBusinessKey" process_business_key), (15 "processBusinessKeyLike"
    process_business_key_like), (16 "processBusinessKeyLikeIgnoreCase"
    process_business_key_like_ignore_case), (17 "processBusinessStatus"
    process_business_status), (18 "processBusinessStatusLike"
    process_business_status_like), (19 "processBusinessStatusLikeIgnoreCase"
    process_business_status_like_ignore_case), (20 "processDefinitionCategory"
    process_definition_category), (21 "processDefinitionCategoryLike"
    process_definition_category_like), (22 "processDefinitionCategoryLikeIgnoreCase"
    process_definition_category_like_ignore_case), (23 "processDefinitionEngineVersion"
    process_definition_engine_version), (24 "processDefinitionId" process_definition_id),
    (25 "processDefinitionIds" process_definition_ids), (26 "processDefinitionKey"
    process_definition_key), (27 "processDefinitionKeyLike" process_definition_key_like),
    (28 "processDefinitionKeyLikeIgnoreCase" process_definition_key_like_ignore_case),
    (29 "processDefinitionKeys" process_definition_keys), (30 "processDefinitionName"
    process_definition_name), (31 "processDefinitionNameLike"
    process_definition_name_like), (32 "processDefinitionNameLikeIgnoreCase"
    process_definition_name_like_ignore_case), (33 "processDefinitionVersion"
    process_definition_version), (34 "processInstanceId" process_instance_id), (35
    "processInstanceIds" process_instance_ids), (36 "processInstanceName"
    process_instance_name), (37 "processInstanceNameLike" process_instance_name_like),
    (38 "processInstanceNameLikeIgnoreCase" process_instance_name_like_ignore_case), (39
    "rootScopeId" root_scope_id), (40 "size" size), (41 "sort" sort), (42 "start" start),
    (43 "startedAfter" started_after), (44 "startedBefore" started_before), (45
    "startedBy" started_by), (46 "subProcessInstanceId" sub_process_instance_id), (47
    "superProcessInstanceId" super_process_instance_id), (48 "suspended" suspended), (49
    "tenantId" tenant_id), (50 "tenantIdLike" tenant_id_like), (51
    "tenantIdLikeIgnoreCase" tenant_id_like_ignore_case), (52 "variables" variables), (53
    "withoutTenantId" without_tenant_id)
}
impl ProcessInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_activity_id: Default::default(),
            active_activity_ids: Default::default(),
            callback_id: Default::default(),
            callback_type: Default::default(),
            deployment_id: Default::default(),
            deployment_id_in: Default::default(),
            exclude_process_definition_keys: Default::default(),
            exclude_subprocesses: Default::default(),
            include_process_variables: Default::default(),
            include_process_variables_names: Default::default(),
            involved_user: Default::default(),
            order: Default::default(),
            parent_case_instance_id: Default::default(),
            parent_scope_id: Default::default(),
            process_business_key: Default::default(),
            process_business_key_like: Default::default(),
            process_business_key_like_ignore_case: Default::default(),
            process_business_status: Default::default(),
            process_business_status_like: Default::default(),
            process_business_status_like_ignore_case: Default::default(),
            process_definition_category: Default::default(),
            process_definition_category_like: Default::default(),
            process_definition_category_like_ignore_case: Default::default(),
            process_definition_engine_version: Default::default(),
            process_definition_id: Default::default(),
            process_definition_ids: Default::default(),
            process_definition_key: Default::default(),
            process_definition_key_like: Default::default(),
            process_definition_key_like_ignore_case: Default::default(),
            process_definition_keys: Default::default(),
            process_definition_name: Default::default(),
            process_definition_name_like: Default::default(),
            process_definition_name_like_ignore_case: Default::default(),
            process_definition_version: Default::default(),
            process_instance_id: Default::default(),
            process_instance_ids: Default::default(),
            process_instance_name: Default::default(),
            process_instance_name_like: Default::default(),
            process_instance_name_like_ignore_case: Default::default(),
            root_scope_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            started_after: Default::default(),
            started_before: Default::default(),
            started_by: Default::default(),
            sub_process_instance_id: Default::default(),
            super_process_instance_id: Default::default(),
            suspended: Default::default(),
            tenant_id: Default::default(),
            tenant_id_like: Default::default(),
            tenant_id_like_ignore_case: Default::default(),
            variables: Default::default(),
            without_tenant_id: Default::default(),
        }
    }
    /// Only process instances that are at the activity with this id.
    #[must_use]
    pub fn active_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_activity_id = Some(value.into());
        self
    }
    /// Only process instances that are at any of the activities with these ids.
    ///
    /// Adds to what is there; [`Self::replace_active_activity_ids`] replaces it.
    #[must_use]
    pub fn active_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_activity_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `active_activity_ids`; see [`Self::active_activity_ids`].
    #[must_use]
    pub fn add_active_activity_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.active_activity_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `active_activity_ids` holds; see [`Self::active_activity_ids`], which adds.
    #[must_use]
    pub fn replace_active_activity_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.active_activity_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances that were started by what has this id, such as a plan item.
    #[must_use]
    pub fn callback_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.callback_id = Some(value.into());
        self
    }
    /// Only process instances that were started by something of this type.
    #[must_use]
    pub fn callback_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.callback_type = Some(value.into());
        self
    }
    /// Only process instances of process definitions of the deployment with this id.
    #[must_use]
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Some(value.into());
        self
    }
    /// Only process instances of process definitions of the deployments with these ids.
    ///
    /// Adds to what is there; [`Self::replace_deployment_id_in`] replaces it.
    #[must_use]
    pub fn deployment_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.deployment_id_in
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `deployment_id_in`; see [`Self::deployment_id_in`].
    #[must_use]
    pub fn add_deployment_id_in(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.deployment_id_in
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `deployment_id_in` holds; see [`Self::deployment_id_in`], which adds.
    #[must_use]
    pub fn replace_deployment_id_in(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.deployment_id_in = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances of process definitions with other keys than these.
    ///
    /// Since version 7.2.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_exclude_process_definition_keys`] replaces it.
    #[must_use]
    pub fn exclude_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.exclude_process_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `exclude_process_definition_keys`; see [`Self::exclude_process_definition_keys`].
    #[must_use]
    pub fn exclude_process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.exclude_process_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `exclude_process_definition_keys` holds; see [`Self::exclude_process_definition_keys`], which adds.
    #[must_use]
    pub fn replace_exclude_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.exclude_process_definition_keys = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// If true, only process instances that no other process instance called.
    #[must_use]
    pub fn exclude_subprocesses(mut self, value: bool) -> Self {
        self.exclude_subprocesses = Some(value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the process instances.
    #[must_use]
    pub fn include_process_variables(mut self, value: bool) -> Self {
        self.include_process_variables = Some(value);
        self
    }
    /// Variables to tell, by name; together with `includeProcessVariables`, only these.
    ///
    /// Since version 7.2.0 of the server.
    ///
    /// Adds to what is there; [`Self::replace_include_process_variables_names`] replaces it.
    #[must_use]
    pub fn include_process_variables_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.include_process_variables_names
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `include_process_variables_names`; see [`Self::include_process_variables_names`].
    #[must_use]
    pub fn include_process_variables_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.include_process_variables_names
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `include_process_variables_names` holds; see [`Self::include_process_variables_names`], which adds.
    #[must_use]
    pub fn replace_include_process_variables_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.include_process_variables_names = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only process instances that the user with this id is involved in.
    #[must_use]
    pub fn involved_user(mut self, value: impl Into<::std::string::String>) -> Self {
        self.involved_user = Some(value.into());
        self
    }
    /// Ascending (the default) or descending.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only process instances that the case instance with this id started.
    ///
    /// Since version 7.2.0 of the server.
    #[must_use]
    pub fn parent_case_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.parent_case_instance_id = Some(value.into());
        self
    }
    /// Only process instances that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_scope_id = Some(value.into());
        self
    }
    /// Only process instances with this process business key.
    #[must_use]
    pub fn process_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key = Some(value.into());
        self
    }
    /// Only process instances whose business key matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key_like = Some(value.into());
        self
    }
    /// Only process instances whose business key matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances with this business status.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status = Some(value.into());
        self
    }
    /// Only process instances whose business status matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status_like = Some(value.into());
        self
    }
    /// Only process instances whose business status matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_business_status_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_business_status_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances with this category of the process definition.
    #[must_use]
    pub fn process_definition_category(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category = Some(value.into());
        self
    }
    /// Only process instances whose category of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_category_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category_like = Some(value.into());
        self
    }
    /// Only process instances whose category of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_category_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_category_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances of process definitions of this version of the engine, such as `v5`.
    #[must_use]
    pub fn process_definition_engine_version(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_engine_version = Some(value.into());
        self
    }
    /// Only process instances of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only process instances of the process definitions with these ids.
    ///
    /// Adds to what is there; [`Self::replace_process_definition_ids`] replaces it.
    #[must_use]
    pub fn process_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_definition_ids`; see [`Self::process_definition_ids`].
    #[must_use]
    pub fn add_process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_definition_ids` holds; see [`Self::process_definition_ids`], which adds.
    #[must_use]
    pub fn replace_process_definition_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances with this process definition key.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// Only process instances whose key of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like = Some(value.into());
        self
    }
    /// Only process instances whose key of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances of process definitions with these keys.
    ///
    /// Adds to what is there; [`Self::replace_process_definition_keys`] replaces it.
    #[must_use]
    pub fn process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_definition_keys`; see [`Self::process_definition_keys`].
    #[must_use]
    pub fn add_process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_definition_keys` holds; see [`Self::process_definition_keys`], which adds.
    #[must_use]
    pub fn replace_process_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances with this name of the process definition.
    #[must_use]
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name = Some(value.into());
        self
    }
    /// Only process instances whose name of the process definition matches; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like = Some(value.into());
        self
    }
    /// Only process instances whose name of the process definition matches, whatever the case; `%` stands for any text and `_` for any one character.
    ///
    /// Since version 7.1.0 of the server.
    #[must_use]
    pub fn process_definition_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances of this version of their process.
    #[must_use]
    pub fn process_definition_version(mut self, value: i32) -> Self {
        self.process_definition_version = Some(value);
        self
    }
    /// Only the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// Only the process instances with these ids.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_ids`] replaces it.
    #[must_use]
    pub fn process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_instance_ids
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_instance_ids`; see [`Self::process_instance_ids`].
    #[must_use]
    pub fn add_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_ids
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_instance_ids` holds; see [`Self::process_instance_ids`], which adds.
    #[must_use]
    pub fn replace_process_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.process_instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only process instances with this name.
    #[must_use]
    pub fn process_instance_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name = Some(value.into());
        self
    }
    /// Only process instances whose name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_instance_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name_like = Some(value.into());
        self
    }
    /// Only process instances whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_instance_name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_name_like_ignore_case = Some(value.into());
        self
    }
    /// Only process instances whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// How many process instances a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::ProcessInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the process instances wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only process instances that were started after this instant.
    #[must_use]
    pub fn started_after(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_after = Some(value.into());
        self
    }
    /// Only process instances that were started before this instant.
    #[must_use]
    pub fn started_before(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.started_before = Some(value.into());
        self
    }
    /// Only process instances that the user with this id started.
    #[must_use]
    pub fn started_by(mut self, value: impl Into<::std::string::String>) -> Self {
        self.started_by = Some(value.into());
        self
    }
    /// Only process instances that called the process instance with this id.
    #[must_use]
    pub fn sub_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.sub_process_instance_id = Some(value.into());
        self
    }
    /// Only process instances that the process instance with this id called.
    #[must_use]
    pub fn super_process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.super_process_instance_id = Some(value.into());
        self
    }
    /// Whether to list process instances that are suspended, or those that are not.
    #[must_use]
    pub fn suspended(mut self, value: bool) -> Self {
        self.suspended = Some(value);
        self
    }
    /// Only process instances of this tenant.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Only process instances whose tenant matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id_like = Some(value.into());
        self
    }
    /// Only process instances whose tenant matches, whatever the case; `%` stands for any text and `_` for any one character.
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
    /// Conditions on variables; all have to hold.
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
    /// If true, only process instances that have no tenant.
    #[must_use]
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.without_tenant_id = Some(value);
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for ProcessInstanceQuery {
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
/// The order to suspend a process instance.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceSuspension {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "suspend")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ProcessInstanceSuspension, [0], [], (0 "action" action)
}
impl ProcessInstanceSuspension {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "suspend".into() }
    }
}
impl Default for ProcessInstanceSuspension {
    fn default() -> Self {
        Self::new()
    }
}
/// What to change of a process instance; nothing can be cleared.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstanceUpdate {
    /// A key of one's own for it.
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
    ProcessInstanceUpdate, [], [], (0 "businessKey" business_key), (1 "name" name)
}
impl ProcessInstanceUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
        }
    }
    /// A key of one's own for it.
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
/// The order to delete several process instances.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessInstancesDeletion {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "delete")))]
    action: ::std::string::String,
    /// Why; the history keeps it.
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// The ids of the process instances.
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
    ProcessInstancesDeletion, [0, 2], [], (0 "action" action), (1 "deleteReason"
    delete_reason), (2 "instanceIds" instance_ids => NullAsEmpty)
}
impl ProcessInstancesDeletion {
    /// With `instance_ids`, which is required.
    #[must_use]
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            action: "delete".into(),
            delete_reason: Default::default(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Why; the history keeps it.
    #[must_use]
    pub fn delete_reason(mut self, value: impl Into<::std::string::String>) -> Self {
        self.delete_reason = Some(value.into());
        self
    }
    /// The ids of the process instances.
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
impl ::bpm_rest_runtime::bounds::Checked for ProcessInstancesDeletion {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(4000),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("delete_reason", &self.delete_reason)?;
        Ok(())
    }
}
/// A signal for an execution that waits for it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignalEvent {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "signalEventReceived")))]
    action: ::std::string::String,
    /// The name of the signal.
    #[serde(rename = "signalName")]
    pub signal_name: ::std::string::String,
    /// Variables to set in the execution before it goes on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    SignalEvent, [0, 1], [], (0 "action" action), (1 "signalName" signal_name), (2
    "variables" variables)
}
impl SignalEvent {
    /// With `signal_name`, which is required.
    #[must_use]
    pub fn new(signal_name: impl Into<::std::string::String>) -> Self {
        Self {
            action: "signalEventReceived".into(),
            signal_name: signal_name.into(),
            variables: Default::default(),
        }
    }
    /// The name of the signal.
    #[must_use]
    pub fn signal_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.signal_name = value.into();
        self
    }
    /// Variables to set in the execution before it goes on.
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
/// A process instance to start, of one version of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartById {
    /// A key of one's own for the process instance, such as the number of an order.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// By what that form was left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[serde(
        rename = "overrideDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the process definition.
    #[serde(rename = "processDefinitionId")]
    pub process_definition_id: ::std::string::String,
    /// Whether to tell the variables in the answer; by default not.
    #[serde(
        rename = "returnVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_variables: ::std::option::Option<bool>,
    /// What was filled in in the form that starts it; for servers with a form engine.
    #[serde(
        rename = "startFormVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_form_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables that are there until the first wait state, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    StartById, [4], [], (0 "businessKey" business_key), (1 "name" name), (2 "outcome"
    outcome), (3 "overrideDefinitionTenantId" override_definition_tenant_id), (4
    "processDefinitionId" process_definition_id), (5 "returnVariables" return_variables),
    (6 "startFormVariables" start_form_variables), (7 "transientVariables"
    transient_variables), (8 "variables" variables)
}
impl StartById {
    /// With `process_definition_id`, which is required.
    #[must_use]
    pub fn new(process_definition_id: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
            outcome: Default::default(),
            override_definition_tenant_id: Default::default(),
            process_definition_id: process_definition_id.into(),
            return_variables: Default::default(),
            start_form_variables: Default::default(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// A key of one's own for the process instance, such as the number of an order.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name of the process instance.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// By what that form was left.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[must_use]
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.override_definition_tenant_id = Some(value.into());
        self
    }
    /// The id of the process definition.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = value.into();
        self
    }
    /// Whether to tell the variables in the answer; by default not.
    #[must_use]
    pub fn return_variables(mut self, value: bool) -> Self {
        self.return_variables = Some(value);
        self
    }
    /// What was filled in in the form that starts it; for servers with a form engine.
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
    /// Variables that are there until the first wait state, and are not stored.
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
    /// Variables of the process instance.
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
impl ::bpm_rest_runtime::bounds::Checked for StartById {
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
/// A process instance to start, of the latest version of a process.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartByKey {
    /// A key of one's own for the process instance, such as the number of an order.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// By what that form was left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[serde(
        rename = "overrideDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// The key of the process definition.
    #[serde(rename = "processDefinitionKey")]
    pub process_definition_key: ::std::string::String,
    /// Whether to tell the variables in the answer; by default not.
    #[serde(
        rename = "returnVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_variables: ::std::option::Option<bool>,
    /// What was filled in in the form that starts it; for servers with a form engine.
    #[serde(
        rename = "startFormVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_form_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The tenant of the process definition.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Variables that are there until the first wait state, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    StartByKey, [4], [], (0 "businessKey" business_key), (1 "name" name), (2 "outcome"
    outcome), (3 "overrideDefinitionTenantId" override_definition_tenant_id), (4
    "processDefinitionKey" process_definition_key), (5 "returnVariables"
    return_variables), (6 "startFormVariables" start_form_variables), (7 "tenantId"
    tenant_id), (8 "transientVariables" transient_variables), (9 "variables" variables)
}
impl StartByKey {
    /// With `process_definition_key`, which is required.
    #[must_use]
    pub fn new(process_definition_key: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            name: Default::default(),
            outcome: Default::default(),
            override_definition_tenant_id: Default::default(),
            process_definition_key: process_definition_key.into(),
            return_variables: Default::default(),
            start_form_variables: Default::default(),
            tenant_id: Default::default(),
            transient_variables: Default::default(),
            variables: Default::default(),
        }
    }
    /// A key of one's own for the process instance, such as the number of an order.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name of the process instance.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// By what that form was left.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[must_use]
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.override_definition_tenant_id = Some(value.into());
        self
    }
    /// The key of the process definition.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = value.into();
        self
    }
    /// Whether to tell the variables in the answer; by default not.
    #[must_use]
    pub fn return_variables(mut self, value: bool) -> Self {
        self.return_variables = Some(value);
        self
    }
    /// What was filled in in the form that starts it; for servers with a form engine.
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
    /// The tenant of the process definition.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Variables that are there until the first wait state, and are not stored.
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
    /// Variables of the process instance.
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
impl ::bpm_rest_runtime::bounds::Checked for StartByKey {
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
/// A process instance to start with a message.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartByMessage {
    /// A key of one's own for the process instance, such as the number of an order.
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The name of the message.
    pub message: ::std::string::String,
    /// The name of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// By what that form was left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[serde(
        rename = "overrideDefinitionTenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub override_definition_tenant_id: ::std::option::Option<::std::string::String>,
    /// Whether to tell the variables in the answer; by default not.
    #[serde(
        rename = "returnVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub return_variables: ::std::option::Option<bool>,
    /// What was filled in in the form that starts it; for servers with a form engine.
    #[serde(
        rename = "startFormVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub start_form_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// The tenant of the process definition.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Variables that are there until the first wait state, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables of the process instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
}
::bpm_rest_runtime::members! {
    StartByMessage, [1], [], (0 "businessKey" business_key), (1 "message" message), (2
    "name" name), (3 "outcome" outcome), (4 "overrideDefinitionTenantId"
    override_definition_tenant_id), (5 "returnVariables" return_variables), (6
    "startFormVariables" start_form_variables), (7 "tenantId" tenant_id), (8
    "transientVariables" transient_variables), (9 "variables" variables)
}
impl StartByMessage {
    /// With `message`, which is required.
    #[must_use]
    pub fn new(message: impl Into<::std::string::String>) -> Self {
        Self {
            business_key: Default::default(),
            message: message.into(),
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
    /// A key of one's own for the process instance, such as the number of an order.
    #[must_use]
    pub fn business_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.business_key = Some(value.into());
        self
    }
    /// The name of the message.
    #[must_use]
    pub fn message(mut self, value: impl Into<::std::string::String>) -> Self {
        self.message = value.into();
        self
    }
    /// The name of the process instance.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// By what that form was left.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// The tenant of the process instance, where it is another one than that of its process definition.
    #[must_use]
    pub fn override_definition_tenant_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.override_definition_tenant_id = Some(value.into());
        self
    }
    /// Whether to tell the variables in the answer; by default not.
    #[must_use]
    pub fn return_variables(mut self, value: bool) -> Self {
        self.return_variables = Some(value);
        self
    }
    /// What was filled in in the form that starts it; for servers with a form engine.
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
    /// The tenant of the process definition.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Variables that are there until the first wait state, and are not stored.
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
    /// Variables of the process instance.
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
impl ::bpm_rest_runtime::bounds::Checked for StartByMessage {
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
/// A table of the engine's database.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Table {
    /// How many rows it has.
    pub count: i64,
    /// The name.
    pub name: ::std::string::String,
    /// Where the server says that the table is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Table, [0, 1], [], (0 "count" count), (1 "name" name), (2 "url" url)
}
#[derive(Default)]
/// The columns of a table.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableColumns {
    /// The names of the columns.
    #[serde(rename = "columnNames")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub column_names: ::std::vec::Vec<::std::string::String>,
    /// The types of the columns, in the order of their names.
    #[serde(rename = "columnTypes")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub column_types: ::std::vec::Vec<::std::string::String>,
    /// The name of the table.
    #[serde(rename = "tableName")]
    pub table_name: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TableColumns, [0, 1, 2], [], (0 "columnNames" column_names => NullAsEmpty), (1
    "columnTypes" column_types => NullAsEmpty), (2 "tableName" table_name)
}
#[derive(Default)]
/// One page of a list of rows.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableRowPage {
    /// The rows of this page, by column; columns that are null are left out, bytes are in Base64.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub data: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
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
    /// How many rows the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    TableRowPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2
    "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
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
    pub delegation_state: ::std::option::Option<crate::flowable::enums::DelegationState>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due.
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the execution that waits for it.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the execution is; ids in it are not percent-encoded.
    #[serde(
        rename = "executionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_url: ::std::option::Option<::std::string::String>,
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
    /// The id of its process definition.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process definition is; ids in it are not percent-encoded.
    #[serde(
        rename = "processDefinitionUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_url: ::std::option::Option<::std::string::String>,
    /// The id of its process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the stage that it belongs to.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// The id of the definition of cases.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// The id of the case instance.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// The type of what `scopeId` is the id of, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// The id of the plan item.
    #[serde(
        rename = "subScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sub_scope_id: ::std::option::Option<::std::string::String>,
    /// Whether its process instance is suspended.
    pub suspended: bool,
    /// The id of the user task in the BPMN file; null for a task that belongs to no process instance.
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
    /// Its variables and those of its process instance, where they were asked for.
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
    Task, [10, 15, 25], [], (0 "assignee" assignee), (1 "category" category), (2
    "claimTime" claim_time), (3 "createTime" create_time), (4 "delegationState"
    delegation_state), (5 "description" description), (6 "dueDate" due_date), (7
    "executionId" execution_id), (8 "executionUrl" execution_url), (9 "formKey"
    form_key), (10 "id" id), (11 "name" name), (12 "owner" owner), (13 "parentTaskId"
    parent_task_id), (14 "parentTaskUrl" parent_task_url), (15 "priority" priority), (16
    "processDefinitionId" process_definition_id), (17 "processDefinitionUrl"
    process_definition_url), (18 "processInstanceId" process_instance_id), (19
    "processInstanceUrl" process_instance_url), (20 "propagatedStageInstanceId"
    propagated_stage_instance_id), (21 "scopeDefinitionId" scope_definition_id), (22
    "scopeId" scope_id), (23 "scopeType" scope_type), (24 "subScopeId" sub_scope_id), (25
    "suspended" suspended), (26 "taskDefinitionKey" task_definition_key), (27 "tenantId"
    tenant_id), (28 "url" url), (29 "variables" variables => NullAsEmpty)
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
    /// The form that was filled in; for servers with a form engine.
    #[serde(
        rename = "formDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub form_definition_id: ::std::option::Option<::std::string::String>,
    /// By what that form was left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outcome: ::std::option::Option<::std::string::String>,
    /// Variables that are there until the process instance waits again, and are not stored.
    #[serde(
        rename = "transientVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub transient_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::NewVariable>,
    >,
    /// Variables to set in the process instance, or in the task where their scope is `local` or it belongs to no process instance.
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
    /// The form that was filled in; for servers with a form engine.
    #[must_use]
    pub fn form_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.form_definition_id = Some(value.into());
        self
    }
    /// By what that form was left.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<::std::string::String>) -> Self {
        self.outcome = Some(value.into());
        self
    }
    /// Variables that are there until the process instance waits again, and are not stored.
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
    /// Variables to set in the process instance, or in the task where their scope is `local` or it belongs to no process instance.
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
/// Something that happened to a task: a comment, an attachment, a change of its identity links.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskEvent {
    /// What happened: `AddUserLink`, `AddComment` …
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// What the action was done with: such as the user and the type of an identity link.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub message: ::std::vec::Vec<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// Where the server says that the task is; ids in it are not percent-encoded.
    #[serde(rename = "taskUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_url: ::std::option::Option<::std::string::String>,
    /// When it happened.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Where the server says that the event is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The id of the user who did it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    TaskEvent, [1], [], (0 "action" action), (1 "id" id), (2 "message" message =>
    NullAsEmpty), (3 "processInstanceUrl" process_instance_url), (4 "taskUrl" task_url),
    (5 "time" time), (6 "url" url), (7 "userId" user_id)
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
    /// Whether to list tasks of process instances that are not suspended, or of those that are.
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
    /// Only tasks that members of any of the groups with these ids may claim.
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
    /// Only tasks with this category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Only tasks with any of these categories.
    #[serde(
        rename = "categoryIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub category_in: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only tasks with a category that is none of these.
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
    pub delegation_state: ::std::option::Option<crate::flowable::enums::DelegationState>,
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
    /// If true, only tasks that are no subtask.
    #[serde(
        rename = "excludeSubTasks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_sub_tasks: ::std::option::Option<bool>,
    /// Only tasks of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// If true, tasks with an assignee are candidates as well.
    #[serde(
        rename = "ignoreAssignee",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ignore_assignee: ::std::option::Option<bool>,
    /// Whether to tell the variables of the process instance with each of the tasks.
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
    /// Only tasks whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "nameLikeIgnoreCase",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub name_like_ignore_case: ::std::option::Option<::std::string::String>,
    /// Ascending (the default) or descending.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only tasks that the user with this id owns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<::std::string::String>,
    /// Only tasks whose owner matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "ownerLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_like: ::std::option::Option<::std::string::String>,
    /// Only tasks that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "parentScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub parent_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks with this priority.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priority: ::std::option::Option<i32>,
    /// Only tasks of the process definition with this id.
    #[serde(
        rename = "processDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks with this process definition key.
    #[serde(
        rename = "processDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process definition key matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this process definition name.
    #[serde(
        rename = "processDefinitionName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process definition name matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processDefinitionNameLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_definition_name_like: ::std::option::Option<::std::string::String>,
    /// Only tasks with this process instance business key.
    #[serde(
        rename = "processInstanceBusinessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_business_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose process instance business key matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "processInstanceBusinessKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_business_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the process instance with this id, and of those below it; none unless the engine keeps entity links.
    #[serde(
        rename = "processInstanceIdWithChildren",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id_with_children: ::std::option::Option<::std::string::String>,
    /// Conditions on variables of the process instance; all have to hold.
    #[serde(
        rename = "processInstanceVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
    /// Only tasks of the stage with this id.
    #[serde(
        rename = "propagatedStageInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub propagated_stage_instance_id: ::std::option::Option<::std::string::String>,
    /// Only tasks whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[serde(
        rename = "rootScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub root_scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the definition of cases with this id.
    #[serde(
        rename = "scopeDefinitionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_definition_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of the case instance with this id.
    #[serde(rename = "scopeId", skip_serializing_if = "::std::option::Option::is_none")]
    pub scope_id: ::std::option::Option<::std::string::String>,
    /// Only tasks of things of this type, such as `cmmn`.
    #[serde(
        rename = "scopeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub scope_type: ::std::option::Option<::std::string::String>,
    /// How many tasks a page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field to sort by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::TaskSort>,
    /// The offset of the first of the tasks wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// Only tasks with this task definition key.
    #[serde(
        rename = "taskDefinitionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key: ::std::option::Option<::std::string::String>,
    /// Only tasks whose task definition key matches; `%` stands for any text and `_` for any one character.
    #[serde(
        rename = "taskDefinitionKeyLike",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_key_like: ::std::option::Option<::std::string::String>,
    /// Only tasks of the user tasks with these ids in the BPMN file.
    #[serde(
        rename = "taskDefinitionKeys",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub task_definition_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Only the task with this id.
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
    /// If true, only tasks without a category.
    #[serde(
        rename = "withoutCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_category: ::std::option::Option<bool>,
    /// If true, only tasks that have no due date.
    #[serde(
        rename = "withoutDueDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_due_date: ::std::option::Option<bool>,
    /// If true, only tasks of no process instance.
    #[serde(
        rename = "withoutProcessInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_process_instance_id: ::std::option::Option<bool>,
    /// If true, only tasks of no case instance.
    #[serde(
        rename = "withoutScopeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub without_scope_id: ::std::option::Option<bool>,
    /// If true, only tasks that have no tenant.
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
    "candidateUser" candidate_user), (7 "category" category), (8 "categoryIn"
    category_in), (9 "categoryNotIn" category_not_in), (10 "createdAfter" created_after),
    (11 "createdBefore" created_before), (12 "createdOn" created_on), (13
    "delegationState" delegation_state), (14 "description" description), (15
    "descriptionLike" description_like), (16 "dueAfter" due_after), (17 "dueBefore"
    due_before), (18 "dueDate" due_date), (19 "excludeSubTasks" exclude_sub_tasks), (20
    "executionId" execution_id), (21 "ignoreAssignee" ignore_assignee), (22
    "includeProcessVariables" include_process_variables), (23 "includeTaskLocalVariables"
    include_task_local_variables), (24 "involvedUser" involved_user), (25
    "maximumPriority" maximum_priority), (26 "minimumPriority" minimum_priority), (27
    "name" name), (28 "nameLike" name_like), (29 "nameLikeIgnoreCase"
    name_like_ignore_case), (30 "order" order), (31 "owner" owner), (32 "ownerLike"
    owner_like), (33 "parentScopeId" parent_scope_id), (34 "priority" priority), (35
    "processDefinitionId" process_definition_id), (36 "processDefinitionKey"
    process_definition_key), (37 "processDefinitionKeyLike" process_definition_key_like),
    (38 "processDefinitionName" process_definition_name), (39 "processDefinitionNameLike"
    process_definition_name_like), (40 "processInstanceBusinessKey"
    process_instance_business_key), (41 "processInstanceBusinessKeyLike"
    process_instance_business_key_like), (42 "processInstanceId" process_instance_id),
    (43 "processInstanceIdWithChildren" process_instance_id_with_children), (44
    "processInstanceVariables" process_instance_variables), (45
    "propagatedStageInstanceId" propagated_stage_instance_id), (46 "rootScopeId"
    root_scope_id), (47 "scopeDefinitionId" scope_definition_id), (48 "scopeId"
    scope_id), (49 "scopeType" scope_type), (50 "size" size), (51 "sort" sort), (52
    "start" start), (53 "taskDefinitionKey" task_definition_key), (54
    "taskDefinitionKeyLike" task_definition_key_like), (55 "taskDefinitionKeys"
    task_definition_keys), (56 "taskId" task_id), (57 "taskVariables" task_variables),
    (58 "tenantId" tenant_id), (59 "tenantIdLike" tenant_id_like), (60 "unassigned"
    unassigned), (61 "withoutCategory" without_category), (62 "withoutDueDate"
    without_due_date), (63 "withoutProcessInstanceId" without_process_instance_id), (64
    "withoutScopeId" without_scope_id), (65 "withoutTenantId" without_tenant_id)
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
            execution_id: Default::default(),
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
            priority: Default::default(),
            process_definition_id: Default::default(),
            process_definition_key: Default::default(),
            process_definition_key_like: Default::default(),
            process_definition_name: Default::default(),
            process_definition_name_like: Default::default(),
            process_instance_business_key: Default::default(),
            process_instance_business_key_like: Default::default(),
            process_instance_id: Default::default(),
            process_instance_id_with_children: Default::default(),
            process_instance_variables: Default::default(),
            propagated_stage_instance_id: Default::default(),
            root_scope_id: Default::default(),
            scope_definition_id: Default::default(),
            scope_id: Default::default(),
            scope_type: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_definition_key: Default::default(),
            task_definition_key_like: Default::default(),
            task_definition_keys: Default::default(),
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
    /// Whether to list tasks of process instances that are not suspended, or of those that are.
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
    /// Only tasks that members of any of the groups with these ids may claim.
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
    /// Only tasks with this category.
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Only tasks with any of these categories.
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
    /// Only tasks with a category that is none of these.
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
        value: impl Into<crate::flowable::enums::DelegationState>,
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
    /// If true, only tasks that are no subtask.
    #[must_use]
    pub fn exclude_sub_tasks(mut self, value: bool) -> Self {
        self.exclude_sub_tasks = Some(value);
        self
    }
    /// Only tasks of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// If true, tasks with an assignee are candidates as well.
    #[must_use]
    pub fn ignore_assignee(mut self, value: bool) -> Self {
        self.ignore_assignee = Some(value);
        self
    }
    /// Whether to tell the variables of the process instance with each of the tasks.
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
    /// Only tasks whose name matches, whatever the case; `%` stands for any text and `_` for any one character.
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
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
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
    /// Only tasks that are directly below the instance with this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn parent_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parent_scope_id = Some(value.into());
        self
    }
    /// Only tasks with this priority.
    #[must_use]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Only tasks of the process definition with this id.
    #[must_use]
    pub fn process_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_id = Some(value.into());
        self
    }
    /// Only tasks with this process definition key.
    #[must_use]
    pub fn process_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose process definition key matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks with this process definition name.
    #[must_use]
    pub fn process_definition_name(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name = Some(value.into());
        self
    }
    /// Only tasks whose process definition name matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_definition_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_definition_name_like = Some(value.into());
        self
    }
    /// Only tasks with this process instance business key.
    #[must_use]
    pub fn process_instance_business_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_business_key = Some(value.into());
        self
    }
    /// Only tasks whose process instance business key matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn process_instance_business_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_business_key_like = Some(value.into());
        self
    }
    /// Only tasks of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// Only tasks of the process instance with this id, and of those below it; none unless the engine keeps entity links.
    #[must_use]
    pub fn process_instance_id_with_children(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id_with_children = Some(value.into());
        self
    }
    /// Conditions on variables of the process instance; all have to hold.
    ///
    /// Adds to what is there; [`Self::replace_process_instance_variables`] replaces it.
    #[must_use]
    pub fn process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `process_instance_variables`; see [`Self::process_instance_variables`].
    #[must_use]
    pub fn process_instance_variable(
        mut self,
        value: impl Into<::bpm_rest_runtime::variable::VariableCondition>,
    ) -> Self {
        self.process_instance_variables
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `process_instance_variables` holds; see [`Self::process_instance_variables`], which adds.
    #[must_use]
    pub fn replace_process_instance_variables(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::bpm_rest_runtime::variable::VariableCondition>,
        >,
    ) -> Self {
        self.process_instance_variables = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Only tasks of the stage with this id.
    #[must_use]
    pub fn propagated_stage_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.propagated_stage_instance_id = Some(value.into());
        self
    }
    /// Only tasks whose topmost instance has this id.
    ///
    /// Since version 7.0.0 of the server.
    #[must_use]
    pub fn root_scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.root_scope_id = Some(value.into());
        self
    }
    /// Only tasks of the definition of cases with this id.
    #[must_use]
    pub fn scope_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.scope_definition_id = Some(value.into());
        self
    }
    /// Only tasks of the case instance with this id.
    #[must_use]
    pub fn scope_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_id = Some(value.into());
        self
    }
    /// Only tasks of things of this type, such as `cmmn`.
    #[must_use]
    pub fn scope_type(mut self, value: impl Into<::std::string::String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// How many tasks a page holds at most.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// The field to sort by.
    #[must_use]
    pub fn sort(mut self, value: impl Into<crate::flowable::enums::TaskSort>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the tasks wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
        self
    }
    /// Only tasks with this task definition key.
    #[must_use]
    pub fn task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key = Some(value.into());
        self
    }
    /// Only tasks whose task definition key matches; `%` stands for any text and `_` for any one character.
    #[must_use]
    pub fn task_definition_key_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_key_like = Some(value.into());
        self
    }
    /// Only tasks of the user tasks with these ids in the BPMN file.
    ///
    /// Adds to what is there; [`Self::replace_task_definition_keys`] replaces it.
    #[must_use]
    pub fn task_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_definition_keys
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `task_definition_keys`; see [`Self::task_definition_keys`].
    #[must_use]
    pub fn add_task_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.task_definition_keys
            .get_or_insert_with(Default::default)
            .extend([value.into()]);
        self
    }
    /// Replaces all that `task_definition_keys` holds; see [`Self::task_definition_keys`], which adds.
    #[must_use]
    pub fn replace_task_definition_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.task_definition_keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Only the task with this id.
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
    /// If true, only tasks without a category.
    #[must_use]
    pub fn without_category(mut self, value: bool) -> Self {
        self.without_category = Some(value);
        self
    }
    /// If true, only tasks that have no due date.
    #[must_use]
    pub fn without_due_date(mut self, value: bool) -> Self {
        self.without_due_date = Some(value);
        self
    }
    /// If true, only tasks of no process instance.
    #[must_use]
    pub fn without_process_instance_id(mut self, value: bool) -> Self {
        self.without_process_instance_id = Some(value);
        self
    }
    /// If true, only tasks of no case instance.
    #[must_use]
    pub fn without_scope_id(mut self, value: bool) -> Self {
        self.without_scope_id = Some(value);
        self
    }
    /// If true, only tasks that have no tenant.
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
        ::bpm_rest_runtime::values::Nullable<crate::flowable::enums::DelegationState>,
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
        value: impl Into<crate::flowable::enums::DelegationState>,
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
        ::bpm_rest_runtime::values::Nullable<crate::flowable::enums::DelegationState>,
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
        value: impl Into<crate::flowable::enums::DelegationState>,
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
/// The order to give a timer another due date.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerJobRescheduling {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "reschedule")))]
    action: ::std::string::String,
    /// When it is due: a date as in ISO 8601, such as `2027-01-31T12:00:00Z`.
    #[serde(rename = "dueDate")]
    pub due_date: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TimerJobRescheduling, [0, 1], [], (0 "action" action), (1 "dueDate" due_date)
}
impl TimerJobRescheduling {
    /// With `due_date`, which is required.
    #[must_use]
    pub fn new(due_date: impl Into<::std::string::String>) -> Self {
        Self {
            action: "reschedule".into(),
            due_date: due_date.into(),
        }
    }
    /// When it is due: a date as in ISO 8601, such as `2027-01-31T12:00:00Z`.
    #[must_use]
    pub fn due_date(mut self, value: impl Into<::std::string::String>) -> Self {
        self.due_date = value.into();
        self
    }
}
/// The order to make a timer due.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimerJobTrigger {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "move")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    TimerJobTrigger, [0], [], (0 "action" action)
}
impl TimerJobTrigger {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "move".into() }
    }
}
impl Default for TimerJobTrigger {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// The tasks that were changed. It looks like a page, but is none: the numbers beside the tasks are always 0.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedTasks {
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
    UpdatedTasks, [0], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2 "size"
    size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A user as the server tells it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The user's id.
    pub id: ::std::string::String,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The password; only the answer to creating a user has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// Where the picture is; null as long as there is none.
    #[serde(
        rename = "pictureUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub picture_url: ::std::option::Option<::std::string::String>,
    /// The tenant; left out where the user has none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the user is; the id in it is not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    User, [3], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "id" id), (4 "lastName" last_name), (5 "password" password), (6
    "pictureUrl" picture_url), (7 "tenantId" tenant_id), (8 "url" url)
}
#[derive(Default)]
/// An info entry of a user.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInfo {
    /// The key of the entry; unique for its user.
    pub key: ::std::string::String,
    /// Where the server says that the entry is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The value; lists leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    UserInfo, [0], [], (0 "key" key), (1 "url" url), (2 "value" value)
}
/// The new value of an info entry.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserInfoUpdate {
    /// The value.
    pub value: ::std::string::String,
}
::bpm_rest_runtime::members! {
    UserInfoUpdate, [0], [], (0 "value" value)
}
impl UserInfoUpdate {
    /// With `value`, which is required.
    #[must_use]
    pub fn new(value: impl Into<::std::string::String>) -> Self {
        Self { value: value.into() }
    }
    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = value.into();
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for UserInfoUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("value", &self.value)?;
        Ok(())
    }
}
#[derive(Default)]
/// One page of a list of users.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPage {
    /// The users of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<User>>")
    )]
    pub data: ::std::vec::Vec<User>,
    /// `asc` or `desc`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<::std::string::String>,
    /// How many users this page has; not the page size asked for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// The field that the list is sorted by.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<::std::string::String>,
    /// The offset of the first user of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
    /// How many users the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    UserPage, [0, 5], [], (0 "data" data => NullAsEmpty), (1 "order" order), (2 "size"
    size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
/// What to change of a user; each field is left alone, cleared, or set.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// The name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The first name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// The password.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
}
::bpm_rest_runtime::members! {
    UserUpdate, [], [], (0 "displayName" display_name), (1 "email" email), (2 "firstName"
    first_name), (3 "lastName" last_name), (4 "password" password)
}
impl UserUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            password: Default::default(),
        }
    }
    /// The name to show.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.display_name = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `display_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The e-mail address.
    #[must_use]
    pub fn email(mut self, value: impl Into<::std::string::String>) -> Self {
        self.email = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `email`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_email(mut self) -> Self {
        self.email = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The first name.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.first_name = Some(
            ::bpm_rest_runtime::values::Nullable::Value(value.into()),
        );
        self
    }
    /// Clears `first_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The last name.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.last_name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `last_name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = Some(value.into());
        self
    }
}
impl ::bpm_rest_runtime::bounds::Checked for UserUpdate {
    fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("display_name", &self.display_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("email", &self.email)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("first_name", &self.first_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("last_name", &self.last_name)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: None,
            maximum: None,
            max_length: Some(255),
            otherwise: "It does not fit into the column of the database: the server answers 500.",
        }
            .check("password", &self.password)?;
        Ok(())
    }
}
/// A variable of a process instance that runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstance {
    /// The id of the execution.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The id of the process instance.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the process instance is; ids in it are not percent-encoded.
    #[serde(
        rename = "processInstanceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_url: ::std::option::Option<::std::string::String>,
    /// The id of the task, of a variable of a task.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    pub task_id: ::std::option::Option<::std::string::String>,
    /// `variable`.
    pub variable: ::bpm_rest_runtime::variable::Variable,
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
/// Conditions on variables; all that are given have to be met.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariableInstanceQuery {
    /// If true, no variables of executions but those of process instances.
    #[serde(
        rename = "excludeLocalVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_local_variables: ::std::option::Option<bool>,
    /// If true, no variables of tasks.
    #[serde(
        rename = "excludeTaskVariables",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub exclude_task_variables: ::std::option::Option<bool>,
    /// Only variables of the execution with this id.
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// `order`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::flowable::enums::SortOrder>,
    /// Only variables of the process instance with this id.
    #[serde(
        rename = "processInstanceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_instance_id: ::std::option::Option<::std::string::String>,
    /// How many variables a page holds at most; 10 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// `sort`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: ::std::option::Option<crate::flowable::enums::VariableInstanceSort>,
    /// The offset of the first of the variables wanted, from 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<i32>,
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
    /// Only variables with these names and values; `equals` is the only comparison.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub variables: ::std::option::Option<
        ::std::vec::Vec<::bpm_rest_runtime::variable::VariableCondition>,
    >,
}
::bpm_rest_runtime::members! {
    VariableInstanceQuery, [], [], (0 "excludeLocalVariables" exclude_local_variables),
    (1 "excludeTaskVariables" exclude_task_variables), (2 "executionId" execution_id), (3
    "order" order), (4 "processInstanceId" process_instance_id), (5 "size" size), (6
    "sort" sort), (7 "start" start), (8 "taskId" task_id), (9 "variableName"
    variable_name), (10 "variableNameLike" variable_name_like), (11 "variables"
    variables)
}
impl VariableInstanceQuery {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            exclude_local_variables: Default::default(),
            exclude_task_variables: Default::default(),
            execution_id: Default::default(),
            order: Default::default(),
            process_instance_id: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            start: Default::default(),
            task_id: Default::default(),
            variable_name: Default::default(),
            variable_name_like: Default::default(),
            variables: Default::default(),
        }
    }
    /// If true, no variables of executions but those of process instances.
    #[must_use]
    pub fn exclude_local_variables(mut self, value: bool) -> Self {
        self.exclude_local_variables = Some(value);
        self
    }
    /// If true, no variables of tasks.
    #[must_use]
    pub fn exclude_task_variables(mut self, value: bool) -> Self {
        self.exclude_task_variables = Some(value);
        self
    }
    /// Only variables of the execution with this id.
    #[must_use]
    pub fn execution_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::flowable::enums::SortOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Only variables of the process instance with this id.
    #[must_use]
    pub fn process_instance_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.process_instance_id = Some(value.into());
        self
    }
    /// How many variables a page holds at most; 10 by default.
    #[must_use]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable::enums::VariableInstanceSort>,
    ) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// The offset of the first of the variables wanted, from 0.
    #[must_use]
    pub fn start(mut self, value: i32) -> Self {
        self.start = Some(value);
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
    /// Only variables with these names and values; `equals` is the only comparison.
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
impl ::bpm_rest_runtime::bounds::Checked for VariableInstanceQuery {
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
