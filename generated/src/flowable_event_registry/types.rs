// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

#[derive(Default)]
/// A channel definition in one version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelDefinition {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// When it was deployed.
    #[serde(
        rename = "createTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_time: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The id of the deployment.
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
    /// The id.
    pub id: ::std::string::String,
    /// The technology: `jms`, `kafka`, `rabbit`, `camel` or `expression`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub implementation: ::std::option::Option<::std::string::String>,
    /// The key, which all versions share.
    pub key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the file is; its name is not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// `inbound` or `outbound`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the definition is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    ChannelDefinition, [5, 7, 14], [], (0 "category" category), (1 "createTime"
    create_time), (2 "deploymentId" deployment_id), (3 "deploymentUrl" deployment_url),
    (4 "description" description), (5 "id" id), (6 "implementation" implementation), (7
    "key" key), (8 "name" name), (9 "resource" resource), (10 "resourceName"
    resource_name), (11 "tenantId" tenant_id), (12 "type" type_), (13 "url" url), (14
    "version" version)
}
#[derive(Default)]
/// One page of a list of channel definitions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelDefinitionPage {
    /// The channel definitions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<ChannelDefinition>>"
        )
    )]
    pub data: ::std::vec::Vec<ChannelDefinition>,
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
    /// How many channel definitions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    ChannelDefinitionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A channel as its file describes it. What belongs to one technology alone, such as the topics of Kafka, stands beside what is named here.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChannelModel {
    /// The category.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// How the server tells which event has come in.
    #[serde(
        rename = "channelEventKeyDetection",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::string::String>>"
        )
    )]
    pub channel_event_key_detection: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// How the server tells which tenant an event that has come in is of.
    #[serde(
        rename = "channelEventTenantIdDetection",
        default,
        skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::string::String>>"
        )
    )]
    pub channel_event_tenant_id_detection: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// `inbound` or `outbound`.
    #[serde(
        rename = "channelType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_type: ::std::option::Option<::std::string::String>,
    /// The description.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// How events that come in are read: `json`, `xml` or `expression`.
    #[serde(
        rename = "deserializerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub deserializer_type: ::std::option::Option<::std::string::String>,
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How events that go out are written: `json`, `xml` or `expression`.
    #[serde(
        rename = "serializerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub serializer_type: ::std::option::Option<::std::string::String>,
    /// The technology: `jms`, `kafka`, `rabbit`, `camel` or `expression`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    ChannelModel, [], [extra], (0 "category" category), (1 "channelEventKeyDetection"
    channel_event_key_detection => NullAsEmpty), (2 "channelEventTenantIdDetection"
    channel_event_tenant_id_detection => NullAsEmpty), (3 "channelType" channel_type), (4
    "description" description), (5 "deserializerType" deserializer_type), (6 "key" key),
    (7 "name" name), (8 "serializerType" serializer_type), (9 "type" type_)
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
/// A file of a deployment.
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
    /// `eventDefinition`, `channelDefinition` or `resource`.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the server says that the file is; its name is not percent-encoded.
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
/// An event definition in one version.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventDefinition {
    /// The category: the server keeps none of events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// The id of the deployment.
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
    /// The description: the server keeps none of events.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// The id.
    pub id: ::std::string::String,
    /// The key, which all versions share.
    pub key: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Where the server says that the file is; its name is not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    #[serde(
        rename = "resourceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_name: ::std::option::Option<::std::string::String>,
    /// The tenant; empty where there is none.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    /// Where the server says that the definition is; ids in it are not percent-encoded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// The version, from 1.
    pub version: i32,
}
::bpm_rest_runtime::members! {
    EventDefinition, [4, 5, 11], [], (0 "category" category), (1 "deploymentId"
    deployment_id), (2 "deploymentUrl" deployment_url), (3 "description" description), (4
    "id" id), (5 "key" key), (6 "name" name), (7 "resource" resource), (8 "resourceName"
    resource_name), (9 "tenantId" tenant_id), (10 "url" url), (11 "version" version)
}
#[derive(Default)]
/// One page of a list of event definitions.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventDefinitionPage {
    /// The event definitions of this page.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<EventDefinition>>"
        )
    )]
    pub data: ::std::vec::Vec<EventDefinition>,
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
    /// How many event definitions the whole list has.
    pub total: i64,
}
::bpm_rest_runtime::members! {
    EventDefinitionPage, [0, 2, 4, 5], [], (0 "data" data => NullAsEmpty), (1 "order"
    order), (2 "size" size), (3 "sort" sort), (4 "start" start), (5 "total" total)
}
#[derive(Default)]
/// A piece of what an event carries.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventField {
    /// Whether it tells whom the event is for; left out where it does not.
    #[serde(
        rename = "correlationParameter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub correlation_parameter: ::std::option::Option<bool>,
    /// Whether it is the payload as a whole; left out where it is not.
    #[serde(
        rename = "fullPayload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub full_payload: ::std::option::Option<bool>,
    /// Whether it is a header; left out where it is not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub header: ::std::option::Option<bool>,
    /// Whether it is about the event rather than in it; left out where it is not.
    #[serde(
        rename = "metaParameter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub meta_parameter: ::std::option::Option<bool>,
    /// The name.
    pub name: ::std::string::String,
    /// The type: `string`, `integer`, `long`, `double`, `boolean` or `json`; null for the whole payload.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    EventField, [4], [], (0 "correlationParameter" correlation_parameter), (1
    "fullPayload" full_payload), (2 "header" header), (3 "metaParameter" meta_parameter),
    (4 "name" name), (5 "type" type_)
}
/// An event to send in: which event, by which channel, and what it carries.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventInstance {
    /// The key of the channel definition.
    #[serde(rename = "channelDefinitionKey")]
    pub channel_definition_key: ::std::string::String,
    /// The key of the event definition.
    #[serde(rename = "eventDefinitionKey")]
    pub event_definition_key: ::std::string::String,
    /// What the event carries.
    #[serde(rename = "eventPayload")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub event_payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The tenant whose definitions count.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    EventInstance, [0, 1, 2], [], (0 "channelDefinitionKey" channel_definition_key), (1
    "eventDefinitionKey" event_definition_key), (2 "eventPayload" event_payload =>
    NullAsEmpty), (3 "tenantId" tenant_id)
}
impl EventInstance {
    /// With `channel_definition_key`, `event_definition_key`, `event_payload`, which are required.
    #[must_use]
    pub fn new(
        channel_definition_key: impl Into<::std::string::String>,
        event_definition_key: impl Into<::std::string::String>,
        event_payload: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            channel_definition_key: channel_definition_key.into(),
            event_definition_key: event_definition_key.into(),
            event_payload: event_payload
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            tenant_id: Default::default(),
        }
    }
    /// The key of the channel definition.
    #[must_use]
    pub fn channel_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_key = value.into();
        self
    }
    /// The key of the event definition.
    #[must_use]
    pub fn event_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_key = value.into();
        self
    }
    /// What the event carries.
    ///
    /// Adds to what is there; [`Self::replace_event_payload`] replaces it.
    #[must_use]
    pub fn event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `event_payload`; see [`Self::event_payload`].
    #[must_use]
    pub fn add_event_payload(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.event_payload.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `event_payload` holds; see [`Self::event_payload`], which adds.
    #[must_use]
    pub fn replace_event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
    /// The tenant whose definitions count.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
/// An event to send in, by its key and the id of the definition of its channel.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventInstanceByChannelId {
    /// The id of the channel definition.
    #[serde(rename = "channelDefinitionId")]
    pub channel_definition_id: ::std::string::String,
    /// The key of the event definition.
    #[serde(rename = "eventDefinitionKey")]
    pub event_definition_key: ::std::string::String,
    /// What the event carries.
    #[serde(rename = "eventPayload")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub event_payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The tenant whose definitions count.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    EventInstanceByChannelId, [0, 1, 2], [], (0 "channelDefinitionId"
    channel_definition_id), (1 "eventDefinitionKey" event_definition_key), (2
    "eventPayload" event_payload => NullAsEmpty), (3 "tenantId" tenant_id)
}
impl EventInstanceByChannelId {
    /// With `channel_definition_id`, `event_definition_key`, `event_payload`, which are required.
    #[must_use]
    pub fn new(
        channel_definition_id: impl Into<::std::string::String>,
        event_definition_key: impl Into<::std::string::String>,
        event_payload: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            channel_definition_id: channel_definition_id.into(),
            event_definition_key: event_definition_key.into(),
            event_payload: event_payload
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            tenant_id: Default::default(),
        }
    }
    /// The id of the channel definition.
    #[must_use]
    pub fn channel_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_id = value.into();
        self
    }
    /// The key of the event definition.
    #[must_use]
    pub fn event_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_key = value.into();
        self
    }
    /// What the event carries.
    ///
    /// Adds to what is there; [`Self::replace_event_payload`] replaces it.
    #[must_use]
    pub fn event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `event_payload`; see [`Self::event_payload`].
    #[must_use]
    pub fn add_event_payload(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.event_payload.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `event_payload` holds; see [`Self::event_payload`], which adds.
    #[must_use]
    pub fn replace_event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
    /// The tenant whose definitions count.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
/// An event to send in, by the id of its definition and the key of its channel.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventInstanceByEventId {
    /// The key of the channel definition.
    #[serde(rename = "channelDefinitionKey")]
    pub channel_definition_key: ::std::string::String,
    /// The id of the event definition.
    #[serde(rename = "eventDefinitionId")]
    pub event_definition_id: ::std::string::String,
    /// What the event carries.
    #[serde(rename = "eventPayload")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub event_payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The tenant whose definitions count.
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    EventInstanceByEventId, [0, 1, 2], [], (0 "channelDefinitionKey"
    channel_definition_key), (1 "eventDefinitionId" event_definition_id), (2
    "eventPayload" event_payload => NullAsEmpty), (3 "tenantId" tenant_id)
}
impl EventInstanceByEventId {
    /// With `channel_definition_key`, `event_definition_id`, `event_payload`, which are required.
    #[must_use]
    pub fn new(
        channel_definition_key: impl Into<::std::string::String>,
        event_definition_id: impl Into<::std::string::String>,
        event_payload: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            channel_definition_key: channel_definition_key.into(),
            event_definition_id: event_definition_id.into(),
            event_payload: event_payload
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            tenant_id: Default::default(),
        }
    }
    /// The key of the channel definition.
    #[must_use]
    pub fn channel_definition_key(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_key = value.into();
        self
    }
    /// The id of the event definition.
    #[must_use]
    pub fn event_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_id = value.into();
        self
    }
    /// What the event carries.
    ///
    /// Adds to what is there; [`Self::replace_event_payload`] replaces it.
    #[must_use]
    pub fn event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `event_payload`; see [`Self::event_payload`].
    #[must_use]
    pub fn add_event_payload(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.event_payload.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `event_payload` holds; see [`Self::event_payload`], which adds.
    #[must_use]
    pub fn replace_event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
    /// The tenant whose definitions count.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
/// An event to send in, by the ids of its definition and of that of its channel.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventInstanceByIds {
    /// The id of the channel definition.
    #[serde(rename = "channelDefinitionId")]
    pub channel_definition_id: ::std::string::String,
    /// The id of the event definition.
    #[serde(rename = "eventDefinitionId")]
    pub event_definition_id: ::std::string::String,
    /// What the event carries.
    #[serde(rename = "eventPayload")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub event_payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    EventInstanceByIds, [0, 1, 2], [], (0 "channelDefinitionId" channel_definition_id),
    (1 "eventDefinitionId" event_definition_id), (2 "eventPayload" event_payload =>
    NullAsEmpty)
}
impl EventInstanceByIds {
    /// With `channel_definition_id`, `event_definition_id`, `event_payload`, which are required.
    #[must_use]
    pub fn new(
        channel_definition_id: impl Into<::std::string::String>,
        event_definition_id: impl Into<::std::string::String>,
        event_payload: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        Self {
            channel_definition_id: channel_definition_id.into(),
            event_definition_id: event_definition_id.into(),
            event_payload: event_payload
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
    /// The id of the channel definition.
    #[must_use]
    pub fn channel_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_id = value.into();
        self
    }
    /// The id of the event definition.
    #[must_use]
    pub fn event_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_id = value.into();
        self
    }
    /// What the event carries.
    ///
    /// Adds to what is there; [`Self::replace_event_payload`] replaces it.
    #[must_use]
    pub fn event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `event_payload`; see [`Self::event_payload`].
    #[must_use]
    pub fn add_event_payload(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.event_payload.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `event_payload` holds; see [`Self::event_payload`], which adds.
    #[must_use]
    pub fn replace_event_payload(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.event_payload = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
#[derive(Default)]
/// What an event carries.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventModel {
    /// The key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What it carries, correlation parameters included.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<EventField>>"
        )
    )]
    pub payload: ::std::vec::Vec<EventField>,
}
::bpm_rest_runtime::members! {
    EventModel, [2], [], (0 "key" key), (1 "name" name), (2 "payload" payload =>
    NullAsEmpty)
}
