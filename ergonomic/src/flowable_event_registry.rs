//! Flowable's event registry REST API, as Flowable 7.2.0 serves it under `flowable-rest/event-registry-api`.
//!
//! Events come in and go out by channels, such as a topic of Kafka. What events and channels there are is deployed as JSON files.

#[macro_use]
mod calls;
#[macro_use]
mod docs;

mod channel_definitions;
#[path = "engine/deployment_resources.rs"]
mod deployment_resources;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/engine.rs"]
mod engine;
mod event_definitions;
mod event_instances;
mod own_deployments;

use crate::{Upload, client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::{
    channel_definitions::ChannelDefinitions,
    deployments::{CreateDeployment, Deployments},
    engine::Engine,
    event_definitions::EventDefinitions,
    event_instances::EventInstances,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable_event_registry::schemas;
pub use bpm_rest_generated::flowable_event_registry::{Client, builder, enums::*, operations, types::*};

/// A client of the event registry API of a Flowable server; cheap to clone.
///
/// ```no_run
/// use bpm_rest::FlowableEventRegistry;
/// use serde_json::json;
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let url = "http://127.0.0.1:8080/flowable-rest/event-registry-api";
/// let flowable = FlowableEventRegistry::builder(url).basic_auth("rest-admin", "test").build()?;
/// for channel in flowable.channel_definitions().list().only_inbound(true).await?.data {
///     println!("{} by {:?}", channel.key, channel.implementation);
/// }
/// flowable.event_instances().send("orderPlaced", "orders", [("orderNumber", json!(117))]).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FlowableEventRegistry {
    client: Client,
}

impl FlowableEventRegistry {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/event-registry-api`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// The channels that events come in and go out by, in all their versions.
    pub fn channel_definitions(&self) -> ChannelDefinitions {
        ChannelDefinitions::new(self.client.clone())
    }

    /// Files with event and channel definitions that were given to the event registry.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// The event registry itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// What events there are, in all their versions, and what they carry.
    pub fn event_definitions(&self) -> EventDefinitions {
        EventDefinitions::new(self.client.clone())
    }

    /// Events that are sent in as if they came by a channel.
    pub fn event_instances(&self) -> EventInstances {
        EventInstances::new(self.client.clone())
    }

    /// A call of any path under the base URL: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`]; the rest is sent as it is.
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for FlowableEventRegistry {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// A file as it is sent in a form: Flowable reads what is escaped in its name.
fn form_file(file: Upload) -> Upload {
    file.escape_file_name()
}
