// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the event registry API, such as http://127.0.0.1:8080/flowable-rest/event-registry-api?",
        ),
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CREATE_DEPLOYMENT,
    &DELETE_DEPLOYMENT,
    &GET_CHANNEL_DEFINITION,
    &GET_CHANNEL_DEFINITION_MODEL,
    &GET_CHANNEL_DEFINITION_RESOURCE_DATA,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_ENGINE,
    &GET_EVENT_DEFINITION,
    &GET_EVENT_DEFINITION_MODEL,
    &GET_EVENT_DEFINITION_RESOURCE_DATA,
    &LIST_CHANNEL_DEFINITIONS,
    &LIST_DEPLOYMENT_RESOURCES,
    &LIST_DEPLOYMENTS,
    &LIST_EVENT_DEFINITIONS,
    &SEND_EVENT_INSTANCE,
    &SEND_EVENT_INSTANCE_BY_CHANNEL_ID,
    &SEND_EVENT_INSTANCE_BY_EVENT_ID,
    &SEND_EVENT_INSTANCE_BY_IDS,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&CREATE_DEPLOYMENT];
/// Deploys a file with an event definition or a channel definition.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::POST,
        "/event-registry-repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentCollectionResource#uploadDeployment",
        ],
    );
/// Deletes a deployment.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/event-registry-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentResource#deleteDeployment",
        ],
    );
/// Gets one channel definition.
pub static GET_CHANNEL_DEFINITION: OperationInfo = OperationInfo::new(
        "get_channel_definition",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/channel-definitions/{channelDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("channel-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionResource#getChannelDefinition",
        ],
    );
/// Gets what the server has read of the file of a channel definition.
pub static GET_CHANNEL_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_channel_definition_model",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/channel-definitions/{channelDefinitionId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("channel-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionModelResource#getModelResource",
        ],
    );
/// Gets the bytes of the file that a channel definition was deployed with.
pub static GET_CHANNEL_DEFINITION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_channel_definition_resource_data",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/channel-definitions/{channelDefinitionId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("channel-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionResourceDataResource#getChannelDefinitionResource",
        ],
    );
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentResource#getDeployment",
        ],
    );
/// Gets what is known of one file of a deployment.
pub static GET_DEPLOYMENT_RESOURCE: OperationInfo = OperationInfo::new(
        "get_deployment_resource",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/deployments/{deploymentId}/resources/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceResource#getDeploymentResource",
        ],
    );
/// Gets the bytes of a file of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/deployments/{deploymentId}/resourcedata/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceDataResource#getDeploymentResource",
        ],
    );
/// Gets name and version of the event registry.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-management/engine",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventRegistryEngineResource#getEngineInfo",
        ],
    );
/// Gets one event definition.
pub static GET_EVENT_DEFINITION: OperationInfo = OperationInfo::new(
        "get_event_definition",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/event-definitions/{eventDefinitionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventDefinitionResource#getEventDefinition",
        ],
    );
/// Gets what the server has read of the file of an event definition.
pub static GET_EVENT_DEFINITION_MODEL: OperationInfo = OperationInfo::new(
        "get_event_definition_model",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/event-definitions/{eventDefinitionId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventDefinitionModelResource#getModelResource",
        ],
    );
/// Gets the bytes of the file that an event definition was deployed with.
pub static GET_EVENT_DEFINITION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_event_definition_resource_data",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/event-definitions/{eventDefinitionId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventDefinitionResourceDataResource#getEventDefinitionResource",
        ],
    );
/// Lists channel definitions, filtered and sorted.
pub static LIST_CHANNEL_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_channel_definitions",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/channel-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("channel-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionCollectionResource#getChannelDefinitions",
        ],
    );
/// Lists the files of a deployment.
pub static LIST_DEPLOYMENT_RESOURCES: OperationInfo = OperationInfo::new(
        "list_deployment_resources",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/deployments/{deploymentId}/resources",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceCollectionResource#getDeploymentResources",
        ],
    );
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: DeploymentCollectionResource#getDeployments",
        ],
    );
/// Lists event definitions, filtered and sorted.
pub static LIST_EVENT_DEFINITIONS: OperationInfo = OperationInfo::new(
        "list_event_definitions",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::GET,
        "/event-registry-repository/event-definitions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-definitions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventDefinitionCollectionResource#getEventDefinitions",
        ],
    );
/// Sends an event in, as if it came by a channel; both are named by their keys.
pub static SEND_EVENT_INSTANCE: OperationInfo = OperationInfo::new(
        "send_event_instance",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::POST,
        "/event-registry-runtime/event-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance",
        ],
    );
/// Sends an event in, as if it came by a channel; the event is named by its key, the channel by the id of its definition.
pub static SEND_EVENT_INSTANCE_BY_CHANNEL_ID: OperationInfo = OperationInfo::new(
        "send_event_instance_by_channel_id",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::POST,
        "/event-registry-runtime/event-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance",
        ],
    );
/// Sends an event in, as if it came by a channel; the event is named by the id of its definition, the channel by its key.
pub static SEND_EVENT_INSTANCE_BY_EVENT_ID: OperationInfo = OperationInfo::new(
        "send_event_instance_by_event_id",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::POST,
        "/event-registry-runtime/event-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance",
        ],
    );
/// Sends an event in, as if it came by a channel; both are named by the ids of their definitions.
pub static SEND_EVENT_INSTANCE_BY_IDS: OperationInfo = OperationInfo::new(
        "send_event_instance_by_ids",
        "flowable-event-registry",
        ::bpm_rest_runtime::http::Method::POST,
        "/event-registry-runtime/event-instances",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("event-instances")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance",
        ],
    );
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(
    GetChannelDefinition, GET_CHANNEL_DEFINITION, types::ChannelDefinition, decode_json
);
operation!(
    GetChannelDefinitionModel, GET_CHANNEL_DEFINITION_MODEL, types::ChannelModel,
    decode_json
);
operation!(
    GetChannelDefinitionResourceData, GET_CHANNEL_DEFINITION_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetDeployment, GET_DEPLOYMENT, types::Deployment, decode_json);
operation!(
    GetDeploymentResource, GET_DEPLOYMENT_RESOURCE, types::DeploymentResource,
    decode_json
);
operation!(
    GetDeploymentResourceData, GET_DEPLOYMENT_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetEngine, GET_ENGINE, types::EngineInfo, decode_json);
operation!(
    GetEventDefinition, GET_EVENT_DEFINITION, types::EventDefinition, decode_json
);
operation!(
    GetEventDefinitionModel, GET_EVENT_DEFINITION_MODEL, types::EventModel, decode_json
);
operation!(
    GetEventDefinitionResourceData, GET_EVENT_DEFINITION_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    ListChannelDefinitions, LIST_CHANNEL_DEFINITIONS, types::ChannelDefinitionPage,
    decode_json
);
impl operation::Paged for builder::ListChannelDefinitions {
    type Item = types::ChannelDefinition;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListDeploymentResources, LIST_DEPLOYMENT_RESOURCES, ::std::vec::Vec <
    types::DeploymentResource >, decode_json
);
operation!(ListDeployments, LIST_DEPLOYMENTS, types::DeploymentPage, decode_json);
impl operation::Paged for builder::ListDeployments {
    type Item = types::Deployment;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListEventDefinitions, LIST_EVENT_DEFINITIONS, types::EventDefinitionPage, decode_json
);
impl operation::Paged for builder::ListEventDefinitions {
    type Item = types::EventDefinition;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SendEventInstance, SEND_EVENT_INSTANCE, (), decode_empty);
operation!(
    SendEventInstanceByChannelId, SEND_EVENT_INSTANCE_BY_CHANNEL_ID, (), decode_empty
);
operation!(
    SendEventInstanceByEventId, SEND_EVENT_INSTANCE_BY_EVENT_ID, (), decode_empty
);
operation!(SendEventInstanceByIds, SEND_EVENT_INSTANCE_BY_IDS, (), decode_empty);
