// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use ::bpm_rest_runtime::loose::Id;
pub use ::bpm_rest_runtime::loose::Moment;
#[derive(Default)]
/// What a task was completed with (`TaskCompleteResponseDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompletedTask {
    /// The activity (known from related code).
    #[serde(
        rename = "actHiActinst",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<HistoricActivity>>"
        )
    )]
    pub act_hi_actinst: ::std::option::Option<HistoricActivity>,
    /// The task (known from related code).
    #[serde(
        rename = "actHiTaskinst",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<HistoricTask>>"
        )
    )]
    pub act_hi_taskinst: ::std::option::Option<HistoricTask>,
    /// The tasks that the process instance is at now (known from related code).
    #[serde(
        rename = "actRuTasks",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<RunningTask>>"
        )
    )]
    pub act_ru_tasks: ::std::vec::Vec<RunningTask>,
    /// The tasks that users are to be chosen for (known from related code).
    #[serde(
        rename = "assigneeInfos",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<TaskAssignment>>"
        )
    )]
    pub assignee_infos: ::std::vec::Vec<TaskAssignment>,
    /// The attachments: a text in related code, of which nobody knows the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub attachments: ::std::option::Option<::serde_json::Value>,
    /// The comment (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub comment: ::std::option::Option<::std::string::String>,
    /// The pictures: a text in related code, of which nobody knows the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub pictures: ::std::option::Option<::serde_json::Value>,
    /// The id of the process instance (known from related code).
    #[serde(
        rename = "procInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for CompletedTask {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let act_hi_actinst = members.take("actHiActinst");
        let act_hi_taskinst = members.take("actHiTaskinst");
        let act_ru_tasks = members.take("actRuTasks");
        let assignee_infos = members.take("assigneeInfos");
        let attachments = members.take("attachments");
        let comment = members.take("comment");
        let pictures = members.take("pictures");
        let proc_inst_id = members.take("procInstId");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            act_hi_actinst,
            act_hi_taskinst,
            act_ru_tasks,
            assignee_infos,
            attachments,
            comment,
            pictures,
            proc_inst_id,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// The picture of a process (`DiagramResourceDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagram {
    /// The picture: its content or its place, which related code does not tell; a data URI in a public relative of the service.
    #[serde(
        rename = "diagramResource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub diagram_resource: ::std::option::Option<::std::string::String>,
    /// The name of the picture (known from related code).
    #[serde(
        rename = "diagramResourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub diagram_resource_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Diagram {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let diagram_resource = members.take("diagramResource");
        let diagram_resource_name = members.take("diagramResourceName");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            diagram_resource,
            diagram_resource_name,
            extra,
        })
    }
}
#[derive(Default)]
/// What went wrong.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvelopeError {
    /// The code of the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub code: ::std::option::Option<::std::string::String>,
    /// Further errors.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub errors: ::std::vec::Vec<::serde_json::Value>,
    /// What is wrong with fields of the body: name, type and message of each.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub fields: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// What went wrong, in words.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub message: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for EnvelopeError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let code = members.take("code");
        let errors = members.take("errors");
        let fields = members.take("fields");
        let message = members.take("message");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            code,
            errors,
            fields,
            message,
            extra,
        })
    }
}
#[derive(Default)]
/// What the server says about an error.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, where Spring itself answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The path, where Spring itself answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub path: ::std::option::Option<::std::string::String>,
    /// The status.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ErrorBody, [], [extra], (0 "message" message), (1 "path" path), (2 "status" status)
}
#[derive(Default)]
/// A gateway that a task leads to (`TaskGatewayDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gateway {
    /// The condition that leads here: a text in com.huiway.activiti, anything in com.ose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::serde_json::Value>>"
        )
    )]
    pub condition: ::std::option::Option<::serde_json::Value>,
    /// The ways that it leads to (known from related code).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<Gateway>>")
    )]
    pub items: ::std::vec::Vec<Gateway>,
    /// The key (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub key: ::std::option::Option<::std::string::String>,
    /// Whether several ways may be chosen; the misprint is the field’s own (known from related code).
    #[serde(
        rename = "mutiSelectFlag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub muti_select_flag: ::std::option::Option<bool>,
    /// The name (known from related code).
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
impl<'de> ::serde::Deserialize<'de> for Gateway {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let condition = members.take("condition");
        let items = members.take("items");
        let key = members.take("key");
        let muti_select_flag = members.take("mutiSelectFlag");
        let name = members.take("name");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            condition,
            items,
            key,
            muti_select_flag,
            name,
            extra,
        })
    }
}
#[derive(Default)]
/// An activity that a process instance has been at (known from related code; its fields from a public relative of the service).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricActivity {
    /// The id of the activity in the process definition (in a public relative of the service).
    #[serde(rename = "actId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub act_id: ::std::option::Option<::std::string::String>,
    /// The name of the activity (in a public relative of the service).
    #[serde(rename = "actName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub act_name: ::std::option::Option<::std::string::String>,
    /// The type of the activity (in a public relative of the service).
    #[serde(rename = "actType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub act_type: ::std::option::Option<::std::string::String>,
    /// The id of the user who had it (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub assignee: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the process instance that it called (in a public relative of the service).
    #[serde(
        rename = "callProcInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub call_proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Why it was ended early (in a public relative of the service).
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// How long it took, in milliseconds (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub duration: ::std::option::Option<i64>,
    /// When it ended (in a public relative of the service).
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The id of the execution (in a public relative of the service).
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub execution_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the process definition (in a public relative of the service).
    #[serde(
        rename = "procDefId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub proc_def_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance (in a public relative of the service).
    #[serde(
        rename = "procInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// When it began (in a public relative of the service).
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The id of the task (in a public relative of the service).
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for HistoricActivity {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let act_id = members.take("actId");
        let act_name = members.take("actName");
        let act_type = members.take("actType");
        let assignee = members.take("assignee");
        let call_proc_inst_id = members.take("callProcInstId");
        let delete_reason = members.take("deleteReason");
        let duration = members.take("duration");
        let end_time = members.take("endTime");
        let execution_id = members.take("executionId");
        let id = members.take("id");
        let proc_def_id = members.take("procDefId");
        let proc_inst_id = members.take("procInstId");
        let start_time = members.take("startTime");
        let task_id = members.take("taskId");
        let tenant_id = members.take("tenantId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            act_id,
            act_name,
            act_type,
            assignee,
            call_proc_inst_id,
            delete_reason,
            duration,
            end_time,
            execution_id,
            id,
            proc_def_id,
            proc_inst_id,
            start_time,
            task_id,
            tenant_id,
            extra,
        })
    }
}
#[derive(Default)]
/// A task that was done (`BpmActHiTaskinst`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTask {
    /// The id of the user who had the task (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub assignee: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The category (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was claimed (known from related code).
    #[serde(
        rename = "claimTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub claim_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// Why it was deleted (known from related code).
    #[serde(
        rename = "deleteReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub delete_reason: ::std::option::Option<::std::string::String>,
    /// The description (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it was due (known from related code).
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// How long it took, in milliseconds (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i64>>"
        )
    )]
    pub duration: ::std::option::Option<i64>,
    /// When it ended (known from related code).
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The id of the execution (known from related code).
    #[serde(
        rename = "executionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub execution_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The key of the form (known from related code).
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who delegated it (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub owner: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the task that it was a part of (known from related code).
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The priority (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub priority: ::std::option::Option<i32>,
    /// The id of the process definition (known from related code).
    #[serde(
        rename = "procDefId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub proc_def_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance (known from related code).
    #[serde(
        rename = "procInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// When it began (known from related code).
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The key of the task in the process definition (known from related code).
    #[serde(
        rename = "taskDefKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_def_key: ::std::option::Option<::std::string::String>,
    /// The tenant (known from related code).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for HistoricTask {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let assignee = members.take("assignee");
        let category = members.take("category");
        let claim_time = members.take("claimTime");
        let delete_reason = members.take("deleteReason");
        let description = members.take("description");
        let due_date = members.take("dueDate");
        let duration = members.take("duration");
        let end_time = members.take("endTime");
        let execution_id = members.take("executionId");
        let form_key = members.take("formKey");
        let id = members.take("id");
        let name = members.take("name");
        let owner = members.take("owner");
        let parent_task_id = members.take("parentTaskId");
        let priority = members.take("priority");
        let proc_def_id = members.take("procDefId");
        let proc_inst_id = members.take("procInstId");
        let start_time = members.take("startTime");
        let task_def_key = members.take("taskDefKey");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            assignee,
            category,
            claim_time,
            delete_reason,
            description,
            due_date,
            duration,
            end_time,
            execution_id,
            form_key,
            id,
            name,
            owner,
            parent_task_id,
            priority,
            proc_def_id,
            proc_inst_id,
            start_time,
            task_def_key,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// `JsonListResponseBody«BpmActHiTaskinst»`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoricTaskList {
    /// A new access token, where the server gives one.
    #[serde(
        rename = "accessToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_token: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The tasks.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<HistoricTask>>"
        )
    )]
    pub data: ::std::vec::Vec<HistoricTask>,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<EnvelopeError>,
    /// What the data refers to, by id.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub included: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Where else to go, by name.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub links: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Which page of the list it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<ListMeta>,
    /// The HTTP status: 200 with a success, else that of the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Whether the call succeeded.
    pub success: bool,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    HistoricTaskList, [7], [extra], (0 "accessToken" access_token), (1 "data" data =>
    NullAsEmpty), (2 "error" error), (3 "included" included => NullAsEmpty), (4 "links"
    links => NullAsEmpty), (5 "meta" meta), (6 "status" status), (7 "success" success)
}
#[derive(Default)]
/// A task that a process instance has been through (`ActHiTaskNodeDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistoryNode {
    /// The id of the user who had the task (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub assignee: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name of that user (known from related code).
    #[serde(
        rename = "assigneeName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub assignee_name: ::std::option::Option<::std::string::String>,
    /// The attachments (known from related code).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub attachments: ::std::vec::Vec<::serde_json::Value>,
    /// A code (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub code: ::std::option::Option<::std::string::String>,
    /// The comment (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub comment: ::std::option::Option<::std::string::String>,
    /// The documents (known from related code).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub documents: ::std::vec::Vec<::serde_json::Value>,
    /// When it ended (known from related code).
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub end_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// How many hours it took (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<f64>>"
        )
    )]
    pub hour: ::std::option::Option<f64>,
    /// The id of the task that it was a part of (in a public relative of the service).
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The pictures (known from related code).
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub pictures: ::std::vec::Vec<::serde_json::Value>,
    /// A remark (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub remark: ::std::option::Option<::std::string::String>,
    /// Whether it was taken back (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub revocation: ::std::option::Option<bool>,
    /// When the task began (known from related code).
    #[serde(
        rename = "startTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub start_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The key of the task in the process definition (known from related code).
    #[serde(
        rename = "taskDefKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_def_key: ::std::option::Option<::std::string::String>,
    /// The id of the task (known from related code).
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name of the task (known from related code).
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// The type of the task (in a public relative of the service).
    #[serde(rename = "taskType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_type: ::std::option::Option<::std::string::String>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for HistoryNode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let assignee = members.take("assignee");
        let assignee_name = members.take("assigneeName");
        let attachments = members.take("attachments");
        let code = members.take("code");
        let comment = members.take("comment");
        let documents = members.take("documents");
        let end_time = members.take("endTime");
        let hour = members.take("hour");
        let parent_task_id = members.take("parentTaskId");
        let pictures = members.take("pictures");
        let remark = members.take("remark");
        let revocation = members.take("revocation");
        let start_time = members.take("startTime");
        let task_def_key = members.take("taskDefKey");
        let task_id = members.take("taskId");
        let task_name = members.take("taskName");
        let task_type = members.take("taskType");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            assignee,
            assignee_name,
            attachments,
            code,
            comment,
            documents,
            end_time,
            hour,
            parent_task_id,
            pictures,
            remark,
            revocation,
            start_time,
            task_def_key,
            task_id,
            task_name,
            task_type,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// Which page of a list an answer holds. A list that is not paged has 0 pages and a count of 0.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMeta {
    /// How many items the list has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Whether there is a page behind it.
    #[serde(
        rename = "hasNextPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_next_page: ::std::option::Option<bool>,
    /// Whether there is a page before it.
    #[serde(
        rename = "hasPreviousPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_previous_page: ::std::option::Option<bool>,
    /// Whether it is the first page.
    #[serde(
        rename = "isFirstPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_first_page: ::std::option::Option<bool>,
    /// Whether it is the last page.
    #[serde(
        rename = "isLastPage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_last_page: ::std::option::Option<bool>,
    /// The number of the page, from 1.
    #[serde(rename = "pageNo", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_no: ::std::option::Option<i64>,
    /// How many items a page holds at most.
    #[serde(rename = "pageSize", skip_serializing_if = "::std::option::Option::is_none")]
    pub page_size: ::std::option::Option<i64>,
    /// How many pages the list has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pages: ::std::option::Option<i64>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ListMeta, [], [extra], (0 "count" count), (1 "hasNextPage" has_next_page), (2
    "hasPreviousPage" has_previous_page), (3 "isFirstPage" is_first_page), (4
    "isLastPage" is_last_page), (5 "pageNo" page_no), (6 "pageSize" page_size), (7
    "pages" pages)
}
#[derive(Default)]
/// A model that was deployed (`ModelDeployResponseDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelDeployment {
    /// The id of the deployment (in a public relative of the service).
    #[serde(
        rename = "deploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub deployment_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The description (in a public relative of the service).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the process definition (in a public relative of the service).
    #[serde(
        rename = "processDefId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub process_def_id: ::std::option::Option<::std::string::String>,
    /// The name of the process (in a public relative of the service).
    #[serde(
        rename = "processName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for ModelDeployment {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let deployment_id = members.take("deploymentId");
        let description = members.take("description");
        let process_def_id = members.take("processDefId");
        let process_name = members.take("processName");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            deployment_id,
            description,
            process_def_id,
            process_name,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// A task of a process definition (`ActTaskNodeDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ModelNode {
    /// Where it stands among the others (known from related code).
    #[serde(rename = "orderNo", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub order_no: ::std::option::Option<i32>,
    /// The category of the task (known from related code).
    #[serde(
        rename = "taskCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_category: ::std::option::Option<::std::string::String>,
    /// The key of the task (known from related code).
    #[serde(
        rename = "taskDefKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_def_key: ::std::option::Option<::std::string::String>,
    /// The name of the task (known from related code).
    #[serde(
        rename = "taskNodeName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_node_name: ::std::option::Option<::std::string::String>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for ModelNode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let order_no = members.take("orderNo");
        let task_category = members.take("taskCategory");
        let task_def_key = members.take("taskDefKey");
        let task_node_name = members.take("taskNodeName");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            order_no,
            task_category,
            task_def_key,
            task_node_name,
            tenant_id,
            user_id,
            extra,
        })
    }
}
/// A model to deploy (`ModelDeployDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewModel {
    /// The id of the process (known from related code).
    #[serde(
        rename = "bpmProcessId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bpm_process_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The category (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The description (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The key of the process (known from related code).
    #[serde(
        rename = "processKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_key: ::std::option::Option<::std::string::String>,
    /// The name of the process (known from related code).
    #[serde(
        rename = "processName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// The id of the project (known from related code).
    #[serde(
        rename = "projectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub project_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name under which the file was uploaded before (known from related code).
    #[serde(
        rename = "temporaryName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub temporary_name: ::std::option::Option<::std::string::String>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    NewModel, [], [extra], (0 "bpmProcessId" bpm_process_id), (1 "category" category), (2
    "description" description), (3 "processKey" process_key), (4 "processName"
    process_name), (5 "projectId" project_id), (6 "temporaryName" temporary_name), (7
    "tenantId" tenant_id), (8 "userId" user_id)
}
impl NewModel {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bpm_process_id: Default::default(),
            category: Default::default(),
            description: Default::default(),
            process_key: Default::default(),
            process_name: Default::default(),
            project_id: Default::default(),
            temporary_name: Default::default(),
            tenant_id: Default::default(),
            user_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// The id of the process (known from related code).
    #[must_use]
    pub fn bpm_process_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.bpm_process_id = Some(value.into());
        self
    }
    /// The category (known from related code).
    #[must_use]
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// The description (known from related code).
    #[must_use]
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The key of the process (known from related code).
    #[must_use]
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_key = Some(value.into());
        self
    }
    /// The name of the process (known from related code).
    #[must_use]
    pub fn process_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// The id of the project (known from related code).
    #[must_use]
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// The name under which the file was uploaded before (known from related code).
    #[must_use]
    pub fn temporary_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.temporary_name = Some(value.into());
        self
    }
    /// The tenant (in a public relative of the service).
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// The id of the user (in a public relative of the service).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Further properties, by their names on the wire.
    ///
    /// Adds to what is there; [`Self::replace_extra`] replaces it.
    #[must_use]
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `extra`; see [`Self::extra`].
    #[must_use]
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `extra` holds; see [`Self::extra`], which adds.
    #[must_use]
    pub fn replace_extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
/// What to start (`ActTaskCreateDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProcessInstance {
    /// The id of the user that it is for (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name of the model (known from related code).
    #[serde(
        rename = "modelName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub model_name: ::std::option::Option<::std::string::String>,
    /// The id of the process in the project (known from related code).
    #[serde(
        rename = "processId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub process_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the project (known from related code).
    #[serde(
        rename = "projectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub project_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    NewProcessInstance, [], [extra], (0 "assignee" assignee), (1 "modelName" model_name),
    (2 "processId" process_id), (3 "projectId" project_id), (4 "tenantId" tenant_id), (5
    "userId" user_id)
}
impl NewProcessInstance {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assignee: Default::default(),
            model_name: Default::default(),
            process_id: Default::default(),
            project_id: Default::default(),
            tenant_id: Default::default(),
            user_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// The id of the user that it is for (known from related code).
    #[must_use]
    pub fn assignee(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// The name of the model (known from related code).
    #[must_use]
    pub fn model_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// The id of the process in the project (known from related code).
    #[must_use]
    pub fn process_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// The id of the project (known from related code).
    #[must_use]
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// The tenant (in a public relative of the service).
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// The id of the user (in a public relative of the service).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Further properties, by their names on the wire.
    ///
    /// Adds to what is there; [`Self::replace_extra`] replaces it.
    #[must_use]
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `extra`; see [`Self::extra`].
    #[must_use]
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `extra` holds; see [`Self::extra`], which adds.
    #[must_use]
    pub fn replace_extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
#[derive(Default)]
/// What follows a task (`NextNodeDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextNode {
    /// What follows, by name (known from related code).
    #[serde(
        rename = "nextNode",
        default,
        skip_serializing_if = "::serde_json::Map::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub next_node: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for NextNode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let next_node = members.take("nextNode");
        let extra = members.rest();
        ::std::result::Result::Ok(Self { next_node, extra })
    }
}
#[derive(Default)]
/// A process definition (`BpmActReProcdef`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessDefinition {
    /// The key (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub key: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for ProcessDefinition {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let key = members.take("key");
        let extra = members.rest();
        ::std::result::Result::Ok(Self { key, extra })
    }
}
#[derive(Default)]
/// What came of taking a step back (`RevocationDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Revocation {
    /// The tasks that the process instance is at now (known from related code).
    #[serde(
        rename = "actRuTasks",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<RunningTask>>"
        )
    )]
    pub act_ru_tasks: ::std::vec::Vec<RunningTask>,
    /// The task that was taken back (known from related code).
    #[serde(
        rename = "hiTaskinst",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<HistoricTask>>"
        )
    )]
    pub hi_taskinst: ::std::option::Option<HistoricTask>,
    /// Whether the step behind it was taken back (known from related code).
    #[serde(
        rename = "revocationNext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub revocation_next: ::std::option::Option<bool>,
    /// Whether the step was taken back (known from related code).
    #[serde(
        rename = "revocationResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub revocation_result: ::std::option::Option<bool>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Revocation {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let act_ru_tasks = members.take("actRuTasks");
        let hi_taskinst = members.take("hiTaskinst");
        let revocation_next = members.take("revocationNext");
        let revocation_result = members.take("revocationResult");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            act_ru_tasks,
            hi_taskinst,
            revocation_next,
            revocation_result,
            extra,
        })
    }
}
#[derive(Default)]
/// A task that is to be done (`BpmActRuTask`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunningTask {
    /// The id of the user who has the task (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub assignee: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The category (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was claimed (known from related code).
    #[serde(
        rename = "claimTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub claim_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// When it was created (known from related code).
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The state of a delegation (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub delegation: ::std::option::Option<::std::string::String>,
    /// The description (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    /// When it is due (known from related code).
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub due_date: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// The key of the form (known from related code).
    #[serde(rename = "formKey", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub form_key: ::std::option::Option<::std::string::String>,
    /// The id (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who delegated it (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub owner: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the task that it is a part of (known from related code).
    #[serde(
        rename = "parentTaskId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub parent_task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The priority (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub priority: ::std::option::Option<i32>,
    /// The id of the process definition (known from related code).
    #[serde(
        rename = "procDefId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub proc_def_id: ::std::option::Option<::std::string::String>,
    /// The id of the process instance (known from related code).
    #[serde(
        rename = "procInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// How often it was changed (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub rev: ::std::option::Option<i32>,
    /// 1 for active, 2 for suspended (known from related code).
    #[serde(
        rename = "suspensionState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub suspension_state: ::std::option::Option<i32>,
    /// The key of the task in the process definition (known from related code).
    #[serde(
        rename = "taskDefKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_def_key: ::std::option::Option<::std::string::String>,
    /// The tenant (known from related code).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for RunningTask {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let assignee = members.take("assignee");
        let category = members.take("category");
        let claim_time = members.take("claimTime");
        let create_time = members.take("createTime");
        let delegation = members.take("delegation");
        let description = members.take("description");
        let due_date = members.take("dueDate");
        let form_key = members.take("formKey");
        let id = members.take("id");
        let name = members.take("name");
        let owner = members.take("owner");
        let parent_task_id = members.take("parentTaskId");
        let priority = members.take("priority");
        let proc_def_id = members.take("procDefId");
        let proc_inst_id = members.take("procInstId");
        let rev = members.take("rev");
        let suspension_state = members.take("suspensionState");
        let task_def_key = members.take("taskDefKey");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            assignee,
            category,
            claim_time,
            create_time,
            delegation,
            description,
            due_date,
            form_key,
            id,
            name,
            owner,
            parent_task_id,
            priority,
            proc_def_id,
            proc_inst_id,
            rev,
            suspension_state,
            task_def_key,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// `JsonListResponseBody«BpmActRuTask»`.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RunningTaskList {
    /// A new access token, where the server gives one.
    #[serde(
        rename = "accessToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub access_token: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// The tasks.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<RunningTask>>"
        )
    )]
    pub data: ::std::vec::Vec<RunningTask>,
    /// What went wrong.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<EnvelopeError>,
    /// What the data refers to, by id.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub included: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Where else to go, by name.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub links: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Which page of the list it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<ListMeta>,
    /// The HTTP status: 200 with a success, else that of the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    /// Whether the call succeeded.
    pub success: bool,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    RunningTaskList, [7], [extra], (0 "accessToken" access_token), (1 "data" data =>
    NullAsEmpty), (2 "error" error), (3 "included" included => NullAsEmpty), (4 "links"
    links => NullAsEmpty), (5 "meta" meta), (6 "status" status), (7 "success" success)
}
#[derive(Default)]
/// A process instance that was started (`ActTaskCreateResponseDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StartedProcess {
    /// The business key (known from related code).
    #[serde(
        rename = "businessKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub business_key: ::std::option::Option<::std::string::String>,
    /// The id of the process definition (known from related code).
    #[serde(
        rename = "procDefId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub proc_def_id: ::std::option::Option<::std::string::String>,
    /// The id of the process (known from related code).
    #[serde(rename = "procId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The id of the process instance (known from related code).
    #[serde(
        rename = "procInstId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub proc_inst_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name of the process (known from related code).
    #[serde(
        rename = "processName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub process_name: ::std::option::Option<::std::string::String>,
    /// When it was started (known from related code).
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Moment>>"
        )
    )]
    pub start_date: ::std::option::Option<::bpm_rest_runtime::loose::Moment>,
    /// Whether it is suspended (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<bool>>"
        )
    )]
    pub suspended: ::std::option::Option<bool>,
    /// The category of the first task (known from related code).
    #[serde(
        rename = "taskCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_category: ::std::option::Option<::std::string::String>,
    /// The id of the first task (known from related code).
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub task_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The name of the first task (known from related code).
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::bpm_rest_runtime::loose::Id>>"
        )
    )]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for StartedProcess {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let business_key = members.take("businessKey");
        let proc_def_id = members.take("procDefId");
        let proc_id = members.take("procId");
        let proc_inst_id = members.take("procInstId");
        let process_name = members.take("processName");
        let start_date = members.take("startDate");
        let suspended = members.take("suspended");
        let task_category = members.take("taskCategory");
        let task_id = members.take("taskId");
        let task_name = members.take("taskName");
        let tenant_id = members.take("tenantId");
        let user_id = members.take("userId");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            business_key,
            proc_def_id,
            proc_id,
            proc_inst_id,
            process_name,
            start_date,
            suspended,
            task_category,
            task_id,
            task_name,
            tenant_id,
            user_id,
            extra,
        })
    }
}
#[derive(Default)]
/// A task that a user is to be chosen for (known from related code).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskAssignment {
    /// The key of the task in the process definition (known from related code).
    #[serde(
        rename = "taskDefKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_def_key: ::std::option::Option<::std::string::String>,
    /// The name of the task (known from related code).
    #[serde(rename = "taskName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub task_name: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for TaskAssignment {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let task_def_key = members.take("taskDefKey");
        let task_name = members.take("taskName");
        let extra = members.rest();
        ::std::result::Result::Ok(Self {
            task_def_key,
            task_name,
            extra,
        })
    }
}
/// What to complete a task with (`TaskCompleteDTO`).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskCompletion {
    /// The attachments (known from related code).
    #[serde(
        rename = "attachFiles",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attach_files: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What to decide at the gateways that follow, by name (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub command: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The comment (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    /// The id of the user who completes it (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operator: ::std::option::Option<::std::string::String>,
    /// The id of the organization (known from related code).
    #[serde(rename = "orgId", skip_serializing_if = "::std::option::Option::is_none")]
    pub org_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The pictures (known from related code).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pictures: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The id of the project (known from related code).
    #[serde(
        rename = "projectId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub project_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// The tenant (in a public relative of the service).
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// The id of the user (in a public relative of the service).
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::bpm_rest_runtime::loose::Id>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    TaskCompletion, [], [extra], (0 "attachFiles" attach_files), (1 "command" command),
    (2 "comment" comment), (3 "operator" operator), (4 "orgId" org_id), (5 "pictures"
    pictures), (6 "projectId" project_id), (7 "tenantId" tenant_id), (8 "userId" user_id)
}
impl TaskCompletion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attach_files: Default::default(),
            command: Default::default(),
            comment: Default::default(),
            operator: Default::default(),
            org_id: Default::default(),
            pictures: Default::default(),
            project_id: Default::default(),
            tenant_id: Default::default(),
            user_id: Default::default(),
            extra: Default::default(),
        }
    }
    /// The attachments (known from related code).
    ///
    /// Adds to what is there; [`Self::replace_attach_files`] replaces it.
    #[must_use]
    pub fn attach_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.attach_files
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `attach_files`; see [`Self::attach_files`].
    #[must_use]
    pub fn attach_file(mut self, value: impl Into<::std::string::String>) -> Self {
        self.attach_files.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `attach_files` holds; see [`Self::attach_files`], which adds.
    #[must_use]
    pub fn replace_attach_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.attach_files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// What to decide at the gateways that follow, by name (known from related code).
    ///
    /// Adds to what is there; [`Self::replace_command`] replaces it.
    #[must_use]
    pub fn command(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.command
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `command`; see [`Self::command`].
    #[must_use]
    pub fn add_command(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.command
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `command` holds; see [`Self::command`], which adds.
    #[must_use]
    pub fn replace_command(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.command = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// The comment (known from related code).
    #[must_use]
    pub fn comment(mut self, value: impl Into<::std::string::String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// The id of the user who completes it (known from related code).
    #[must_use]
    pub fn operator(mut self, value: impl Into<::std::string::String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// The id of the organization (known from related code).
    #[must_use]
    pub fn org_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.org_id = Some(value.into());
        self
    }
    /// The pictures (known from related code).
    ///
    /// Adds to what is there; [`Self::replace_pictures`] replaces it.
    #[must_use]
    pub fn pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.pictures
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `pictures`; see [`Self::pictures`].
    #[must_use]
    pub fn picture(mut self, value: impl Into<::std::string::String>) -> Self {
        self.pictures.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `pictures` holds; see [`Self::pictures`], which adds.
    #[must_use]
    pub fn replace_pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.pictures = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The id of the project (known from related code).
    #[must_use]
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// The tenant (in a public relative of the service).
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// The id of the user (in a public relative of the service).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Further properties, by their names on the wire.
    ///
    /// Adds to what is there; [`Self::replace_extra`] replaces it.
    #[must_use]
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `extra`; see [`Self::extra`].
    #[must_use]
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `extra` holds; see [`Self::extra`], which adds.
    #[must_use]
    pub fn replace_extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
