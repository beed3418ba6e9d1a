// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl DeleteDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/deployments/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChannelDefinition {
    pub(super) client: Client,
    pub(super) channel_definition_id: Result<::std::string::String, String>,
}
impl GetChannelDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            channel_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the channel definition.
    pub fn channel_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::ChannelDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetChannelDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, channel_definition_id } = self;
        let channel_definition_id = ::bpm_rest_runtime::request::given(
            "channel_definition_id",
            channel_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/channel-definitions/{}", PATH_SEGMENTS
                .segment("channel_definition_id", & channel_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChannelDefinitionModel {
    pub(super) client: Client,
    pub(super) channel_definition_id: Result<::std::string::String, String>,
}
impl GetChannelDefinitionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            channel_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the channel definition.
    pub fn channel_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::ChannelModel, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetChannelDefinitionModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, channel_definition_id } = self;
        let channel_definition_id = ::bpm_rest_runtime::request::given(
            "channel_definition_id",
            channel_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/channel-definitions/{}/model", PATH_SEGMENTS
                .segment("channel_definition_id", & channel_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChannelDefinitionResourceData {
    pub(super) client: Client,
    pub(super) channel_definition_id: Result<::std::string::String, String>,
}
impl GetChannelDefinitionResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            channel_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the channel definition.
    pub fn channel_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.channel_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetChannelDefinitionResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, channel_definition_id } = self;
        let channel_definition_id = ::bpm_rest_runtime::request::given(
            "channel_definition_id",
            channel_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/channel-definitions/{}/resourcedata",
                PATH_SEGMENTS.segment("channel_definition_id", & channel_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl GetDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::Deployment, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/deployments/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeploymentResource {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    pub(super) resource_name: Result<::bpm_rest_runtime::values::Segments, String>,
}
impl GetDeploymentResource {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
            resource_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// The name of the file; it may have folders in it.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(::bpm_rest_runtime::values::Segments::from(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::DeploymentResource, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeploymentResource {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id, resource_name } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let resource_name = ::bpm_rest_runtime::request::given(
            "resource_name",
            resource_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/deployments/{}/resources/{}", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDeploymentResourceData {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
    pub(super) resource_name: Result<::std::string::String, String>,
}
impl GetDeploymentResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
            resource_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// The name of the file.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.resource_name = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetDeploymentResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id, resource_name } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let resource_name = ::bpm_rest_runtime::request::given(
            "resource_name",
            resource_name,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/deployments/{}/resourcedata/{}",
                PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?, PATH_SEGMENTS
                .segment("resource_name", & resource_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEngine {
    pub(super) client: Client,
}
impl GetEngine {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EngineInfo, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEngine {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-management/engine"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEventDefinition {
    pub(super) client: Client,
    pub(super) event_definition_id: Result<::std::string::String, String>,
}
impl GetEventDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            event_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the event definition.
    pub fn event_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EventDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEventDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, event_definition_id } = self;
        let event_definition_id = ::bpm_rest_runtime::request::given(
            "event_definition_id",
            event_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/event-definitions/{}", PATH_SEGMENTS
                .segment("event_definition_id", & event_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEventDefinitionModel {
    pub(super) client: Client,
    pub(super) event_definition_id: Result<::std::string::String, String>,
}
impl GetEventDefinitionModel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            event_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the event definition.
    pub fn event_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EventModel, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEventDefinitionModel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, event_definition_id } = self;
        let event_definition_id = ::bpm_rest_runtime::request::given(
            "event_definition_id",
            event_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/event-definitions/{}/model", PATH_SEGMENTS
                .segment("event_definition_id", & event_definition_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetEventDefinitionResourceData {
    pub(super) client: Client,
    pub(super) event_definition_id: Result<::std::string::String, String>,
}
impl GetEventDefinitionResourceData {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            event_definition_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the event definition.
    pub fn event_definition_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.event_definition_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetEventDefinitionResourceData {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, event_definition_id } = self;
        let event_definition_id = ::bpm_rest_runtime::request::given(
            "event_definition_id",
            event_definition_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/event-definitions/{}/resourcedata",
                PATH_SEGMENTS.segment("event_definition_id", & event_definition_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListChannelDefinitions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListChannelDefinitions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            version: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only channel definitions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only channel definitions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only channel definitions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only channel definitions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "deploymentId", value.into());
        self
    }
    /// Only channels of this technology, such as `kafka`.
    pub fn implementation(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "implementation", value.into());
        self
    }
    /// Only channel definitions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "key", value.into());
        self
    }
    /// Only channel definitions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "keyLike", value.into());
        self
    }
    /// As `keyLike`, in upper or lower case.
    pub fn key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(7, "keyLikeIgnoreCase", value.into());
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(8, "latest", value);
        self
    }
    /// Only channel definitions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "name", value.into());
        self
    }
    /// Only channel definitions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "nameLike", value.into());
        self
    }
    /// As `nameLike`, in upper or lower case.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(11, "nameLikeIgnoreCase", value.into());
        self
    }
    /// If true, only channels that events come in by; not together with `onlyOutbound`.
    pub fn only_inbound(mut self, value: bool) -> Self {
        self.in_query.bool(12, "onlyInbound", value);
        self
    }
    /// If true, only channels that events go out by; not together with `onlyInbound`.
    pub fn only_outbound(mut self, value: bool) -> Self {
        self.in_query.bool(13, "onlyOutbound", value);
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::SortOrder,
            >(14, "order", &value.into());
        self
    }
    /// Only channel definitions of deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(15, "parentDeploymentId", value.into());
        self
    }
    /// Only channel definitions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(16, "resourceName", value.into());
        self
    }
    /// Only channel definitions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(17, "resourceNameLike", value.into());
        self
    }
    /// How many definitions a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `name` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::ChannelDefinitionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::ChannelDefinitionSort,
            >(19, "sort", &value.into());
        self
    }
    /// The offset of the first of the definitions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only channel definitions of this tenant; those without tenant for the empty text.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(21, "tenantId", value.into());
        self
    }
    /// Only channel definitions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(22, "tenantIdLike", value.into());
        self
    }
    /// Only channel definitions of this version.
    pub fn version(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.version = value
            .try_into()
            .map_err(|error| format!("`version` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::ChannelDefinitionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListChannelDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, version, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let version = ::bpm_rest_runtime::request::given("version", version)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "Versions are counted from 1, and the server refuses others.",
        }
            .check("version", &version)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-repository/channel-definitions"),
        );
        in_query.number(18, "size", size);
        in_query.number(20, "start", start);
        in_query.number(23, "version", version);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeploymentResources {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl ListDeploymentResources {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<
            ::std::vec::Vec<types::DeploymentResource>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for ListDeploymentResources {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/event-registry-repository/deployments/{}/resources", PATH_SEGMENTS
                .segment("deployment_id", & deployment_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDeployments {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListDeployments {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only deployments with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only deployments of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(1, "categoryNotEquals", value.into());
        self
    }
    /// Only deployments with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(2, "name", value.into());
        self
    }
    /// Only deployments whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "nameLike", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::SortOrder,
            >(4, "order", &value.into());
        self
    }
    /// Only deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(5, "parentDeploymentId", value.into());
        self
    }
    /// Only deployments whose parent has an id that matches; `%` stands for any text and `_` for any one character.
    pub fn parent_deployment_id_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "parentDeploymentIdLike", value.into());
        self
    }
    /// How many deployments a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `id` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::DeploymentSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::DeploymentSort,
            >(8, "sort", &value.into());
        self
    }
    /// The offset of the first of the deployments wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only deployments of this tenant.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "tenantId", value.into());
        self
    }
    /// Only deployments whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(11, "tenantIdLike", value.into());
        self
    }
    /// If true, only deployments that have no tenant.
    pub fn without_tenant_id(mut self, value: bool) -> Self {
        self.in_query.bool(12, "withoutTenantId", value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::DeploymentPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListDeployments {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-repository/deployments"),
        );
        in_query.number(7, "size", size);
        in_query.number(9, "start", start);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListEventDefinitions {
    pub(super) client: Client,
    pub(super) size: Result<Option<i32>, String>,
    pub(super) start: Result<Option<i32>, String>,
    pub(super) version: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListEventDefinitions {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            size: Ok(None),
            start: Ok(None),
            version: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only event definitions with this category.
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "category", value.into());
        self
    }
    /// Only event definitions whose category matches; `%` stands for any text and `_` for any one character.
    pub fn category_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "categoryLike", value.into());
        self
    }
    /// Only event definitions of any category but this one.
    pub fn category_not_equals(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(2, "categoryNotEquals", value.into());
        self
    }
    /// Only event definitions of the deployment with this id.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "deploymentId", value.into());
        self
    }
    /// Only event definitions with this key.
    pub fn key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "key", value.into());
        self
    }
    /// Only event definitions whose key matches; `%` stands for any text and `_` for any one character.
    pub fn key_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(5, "keyLike", value.into());
        self
    }
    /// As `keyLike`, in upper or lower case.
    pub fn key_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(6, "keyLikeIgnoreCase", value.into());
        self
    }
    /// If true, only the latest version of each key, in each tenant.
    pub fn latest(mut self, value: bool) -> Self {
        self.in_query.bool(7, "latest", value);
        self
    }
    /// Only event definitions with this name.
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "name", value.into());
        self
    }
    /// Only event definitions whose name matches; `%` stands for any text and `_` for any one character.
    pub fn name_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "nameLike", value.into());
        self
    }
    /// As `nameLike`, in upper or lower case.
    pub fn name_like_ignore_case(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(10, "nameLikeIgnoreCase", value.into());
        self
    }
    /// Ascending (the default) or descending.
    pub fn order(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::SortOrder>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::SortOrder,
            >(11, "order", &value.into());
        self
    }
    /// Only event definitions of deployments that are part of the deployment with this id.
    pub fn parent_deployment_id(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(12, "parentDeploymentId", value.into());
        self
    }
    /// Only event definitions of the file with this name.
    pub fn resource_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "resourceName", value.into());
        self
    }
    /// Only event definitions of files whose name matches; `%` stands for any text and `_` for any one character.
    pub fn resource_name_like(
        mut self,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.in_query.text(14, "resourceNameLike", value.into());
        self
    }
    /// How many definitions a page holds at most.
    pub fn size(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.size = value
            .try_into()
            .map_err(|error| format!("`size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The field to sort by; `name` by default.
    pub fn sort(
        mut self,
        value: impl Into<crate::flowable_event_registry::enums::EventDefinitionSort>,
    ) -> Self {
        self.in_query
            .value::<
                crate::flowable_event_registry::enums::EventDefinitionSort,
            >(16, "sort", &value.into());
        self
    }
    /// The offset of the first of the definitions wanted, from 0.
    pub fn start(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.start = value
            .try_into()
            .map_err(|error| format!("`start` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only event definitions of this tenant; those without tenant for the empty text.
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(18, "tenantId", value.into());
        self
    }
    /// Only event definitions whose tenant matches; `%` stands for any text and `_` for any one character.
    pub fn tenant_id_like(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(19, "tenantIdLike", value.into());
        self
    }
    /// Only event definitions of this version.
    pub fn version(
        mut self,
        value: impl TryInto<i32, Error: std::fmt::Display>,
    ) -> Self {
        self.version = value
            .try_into()
            .map_err(|error| format!("`version` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::EventDefinitionPage, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListEventDefinitions {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, size, start, version, mut in_query } = self;
        let size = ::bpm_rest_runtime::request::given("size", size)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("size", &size)
            .map_err(Error::InvalidRequest)?;
        let start = ::bpm_rest_runtime::request::given("start", start)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(0),
            maximum: None,
            max_length: None,
            otherwise: "The server takes a negative number for none.",
        }
            .check("start", &start)
            .map_err(Error::InvalidRequest)?;
        let version = ::bpm_rest_runtime::request::given("version", version)?;
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: Some(1),
            maximum: None,
            max_length: None,
            otherwise: "Versions are counted from 1, and the server refuses others.",
        }
            .check("version", &version)
            .map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-repository/event-definitions"),
        );
        in_query.number(15, "size", size);
        in_query.number(17, "start", start);
        in_query.number(20, "version", version);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendEventInstance {
    pub(super) client: Client,
    pub(super) body: Result<types::EventInstance, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendEventInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::EventInstance, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `tenant_id` of the body; see [`types::EventInstance::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SendEventInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-runtime/event-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendEventInstanceByChannelId {
    pub(super) client: Client,
    pub(super) body: Result<types::EventInstanceByChannelId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendEventInstanceByChannelId {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::EventInstanceByChannelId, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `tenant_id` of the body; see [`types::EventInstanceByChannelId::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SendEventInstanceByChannelId {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-runtime/event-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendEventInstanceByEventId {
    pub(super) client: Client,
    pub(super) body: Result<types::EventInstanceByEventId, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendEventInstanceByEventId {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::EventInstanceByEventId, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `tenant_id` of the body; see [`types::EventInstanceByEventId::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SendEventInstanceByEventId {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-runtime/event-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendEventInstanceByIds {
    pub(super) client: Client,
    pub(super) body: Result<types::EventInstanceByIds, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SendEventInstanceByIds {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::EventInstanceByIds, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SendEventInstanceByIds {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/event-registry-runtime/event-instances"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .build()?,
        )
    }
}
