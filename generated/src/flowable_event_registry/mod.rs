// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable event registry REST API 7.1.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Deletes a deployment.
    ///
    /// Its definitions go with it.
    ///
    /// `DELETE /event-registry-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentResource#deleteDeployment
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Gets one channel definition.
    ///
    /// 404 if there is no such channel definition.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionResource#getChannelDefinition
    pub fn get_channel_definition(&self) -> builder::GetChannelDefinition {
        builder::GetChannelDefinition::new(self)
    }
    /// Gets what the server has read of the file of a channel definition.
    ///
    /// The channel, and how the server tells what event has come by it.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionModelResource#getModelResource
    pub fn get_channel_definition_model(&self) -> builder::GetChannelDefinitionModel {
        builder::GetChannelDefinitionModel::new(self)
    }
    /// Gets the bytes of the file that a channel definition was deployed with.
    ///
    /// As they were deployed.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionResourceDataResource#getChannelDefinitionResource
    pub fn get_channel_definition_resource_data(
        &self,
    ) -> builder::GetChannelDefinitionResourceData {
        builder::GetChannelDefinitionResourceData::new(self)
    }
    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentResource#getDeployment
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment::new(self)
    }
    /// Gets what is known of one file of a deployment.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resources/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceResource#getDeploymentResource
    pub fn get_deployment_resource(&self) -> builder::GetDeploymentResource {
        builder::GetDeploymentResource::new(self)
    }
    /// Gets the bytes of a file of a deployment.
    ///
    /// A file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by its definition.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resourcedata/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceDataResource#getDeploymentResource
    pub fn get_deployment_resource_data(&self) -> builder::GetDeploymentResourceData {
        builder::GetDeploymentResourceData::new(self)
    }
    /// Gets name and version of the event registry.
    ///
    /// The version is that of the engine, not of the REST module.
    ///
    /// `GET /event-registry-management/engine`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventRegistryEngineResource#getEngineInfo
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one event definition.
    ///
    /// 404 if there is no such event definition.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventDefinitionResource#getEventDefinition
    pub fn get_event_definition(&self) -> builder::GetEventDefinition {
        builder::GetEventDefinition::new(self)
    }
    /// Gets what the server has read of the file of an event definition.
    ///
    /// What the event carries, and which of it correlates it.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventDefinitionModelResource#getModelResource
    pub fn get_event_definition_model(&self) -> builder::GetEventDefinitionModel {
        builder::GetEventDefinitionModel::new(self)
    }
    /// Gets the bytes of the file that an event definition was deployed with.
    ///
    /// As they were deployed.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventDefinitionResourceDataResource#getEventDefinitionResource
    pub fn get_event_definition_resource_data(
        &self,
    ) -> builder::GetEventDefinitionResourceData {
        builder::GetEventDefinitionResourceData::new(self)
    }
    /// Lists channel definitions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true.
    ///
    /// `GET /event-registry-repository/channel-definitions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or `onlyInbound` and `onlyOutbound` are both true.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: ChannelDefinitionCollectionResource#getChannelDefinitions
    pub fn list_channel_definitions(&self) -> builder::ListChannelDefinitions {
        builder::ListChannelDefinitions::new(self)
    }
    /// Lists the files of a deployment.
    ///
    /// What was deployed by REST has one.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resources`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentResourceCollectionResource#getDeploymentResources
    pub fn list_deployment_resources(&self) -> builder::ListDeploymentResources {
        builder::ListDeploymentResources::new(self)
    }
    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is one file, with an event definition or a channel definition.
    ///
    /// `GET /event-registry-repository/deployments`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: DeploymentCollectionResource#getDeployments
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
    }
    /// Lists event definitions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true.
    ///
    /// `GET /event-registry-repository/event-definitions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventDefinitionCollectionResource#getEventDefinitions
    pub fn list_event_definitions(&self) -> builder::ListEventDefinitions {
        builder::ListEventDefinitions::new(self)
    }
    /// Sends an event in, as if it came by a channel; both are named by their keys.
    ///
    /// The server only looks whether there is such an event definition. Which event it takes the payload for is told by the channel: see `channelEventKeyDetection` of its model. A key means the latest version, of the tenant if one is given. An event that nothing waits for is received all the same.
    ///
    /// `POST /event-registry-runtime/event-instances`
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that events go out by.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance
    pub fn send_event_instance(&self) -> builder::SendEventInstance {
        builder::SendEventInstance::new(self)
    }
    /// Sends an event in, as if it came by a channel; the event is named by its key, the channel by the id of its definition.
    ///
    /// The server only looks whether there is such an event definition. Which event it takes the payload for is told by the channel: see `channelEventKeyDetection` of its model. A key means the latest version, of the tenant if one is given. An event that nothing waits for is received all the same.
    ///
    /// `POST /event-registry-runtime/event-instances`
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that events go out by.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance
    pub fn send_event_instance_by_channel_id(
        &self,
    ) -> builder::SendEventInstanceByChannelId {
        builder::SendEventInstanceByChannelId::new(self)
    }
    /// Sends an event in, as if it came by a channel; the event is named by the id of its definition, the channel by its key.
    ///
    /// The server only looks whether there is such an event definition. Which event it takes the payload for is told by the channel: see `channelEventKeyDetection` of its model. A key means the latest version, of the tenant if one is given. An event that nothing waits for is received all the same.
    ///
    /// `POST /event-registry-runtime/event-instances`
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that events go out by.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance
    pub fn send_event_instance_by_event_id(
        &self,
    ) -> builder::SendEventInstanceByEventId {
        builder::SendEventInstanceByEventId::new(self)
    }
    /// Sends an event in, as if it came by a channel; both are named by the ids of their definitions.
    ///
    /// The server only looks whether there is such an event definition. Which event it takes the payload for is told by the channel: see `channelEventKeyDetection` of its model. A key means the latest version, of the tenant if one is given. An event that nothing waits for is received all the same.
    ///
    /// `POST /event-registry-runtime/event-instances`
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that events go out by.
    ///
    /// # Source
    /// - flowable-event-registry-rest 7.1.0, its sources: EventInstanceCollectionResource#createEventInstance
    pub fn send_event_instance_by_ids(&self) -> builder::SendEventInstanceByIds {
        builder::SendEventInstanceByIds::new(self)
    }
}
