//! Activiti Cloud: the REST API of a runtime bundle, as 7.1.0.M5 serves it under `/v1` and `/admin/v1`.
//!
//! A runtime bundle runs the processes that are part of it. It knows what goes on, and nothing of what has ended: that is known
//! to Activiti Cloud's query service, which is a server of its own.

#[macro_use]
mod docs;
mod admin;
mod admin_process_definitions;
mod admin_process_instances;
mod admin_tasks;
mod connector_definitions;
mod process_definitions;
mod process_instances;
mod server;
mod tasks;

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/activiti-cloud.md")]
mod guide {}

use crate::{client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::{
    admin::Admin, admin_process_definitions::AdminProcessDefinitions, admin_process_instances::AdminProcessInstances,
    admin_tasks::AdminTasks, connector_definitions::ConnectorDefinitions, process_definitions::ProcessDefinitions,
    process_instances::ProcessInstances, server::Server, tasks::Tasks,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::activiti_cloud::schemas;
pub use bpm_rest_generated::activiti_cloud::{Client, builder, enums::*, operations, types::*};

/// A client of a runtime bundle of Activiti Cloud; cheap to clone.
///
/// The base URL is that of the runtime bundle, without `/v1`. Deployments want a token of Keycloak; a runtime bundle with users
/// of its own takes basic authentication.
///
/// ```
/// use bpm_rest::{ActivitiCloud, List as _};
/// # use bpm_rest::testing::{Recorder, Reply};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// # let recorder = Recorder::new();
/// # recorder.reply(Reply::json(200, r#"{"list": {"entries": [{"entry": {"id": "t1", "name": "Review", "priority": 50,
/// #     "status": "CREATED", "standalone": false}}], "pagination": {"skipCount": 0, "maxItems": 100, "count": 1,
/// #     "hasMoreItems": false, "totalItems": 1}}}"#));
/// let bundle = ActivitiCloud::builder("https://gateway.example.com/rb").basic_auth("hruser", "password");
/// # let bundle = bundle.transport(recorder.clone());
/// let bundle = bundle.build()?;
/// let mut tasks = bundle.tasks().list().items();
/// while let Some(task) = tasks.try_next().await? {
///     println!("{}: {:?}", task.id, task.name);
/// }
/// # assert!(recorder.take().to_string().contains("/v1/tasks"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ActivitiCloud {
    client: Client,
}

impl ActivitiCloud {
    /// Starts to build a client of the server at the base URL.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// The operations of administrators, under `/admin/v1`: they need the role `ACTIVITI_ADMIN`.
    pub fn admin(&self) -> Admin {
        Admin::new(self.client.clone())
    }

    /// The connectors that service tasks call.
    pub fn connector_definitions(&self) -> ConnectorDefinitions {
        ConnectorDefinitions::new(self.client.clone())
    }

    /// Processes that can be started, and their models. They are part of the runtime bundle; nothing deploys them by REST.
    pub fn process_definitions(&self) -> ProcessDefinitions {
        ProcessDefinitions::new(self.client.clone())
    }

    /// Process instances that run or are suspended, their variables, and the messages and signals that they wait for.
    pub fn process_instances(&self) -> ProcessInstances {
        ProcessInstances::new(self.client.clone())
    }

    /// The runtime bundle itself.
    pub fn server(&self) -> Server {
        Server::new(self.client.clone())
    }

    /// What people have to do, as the caller may see and do it.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
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

impl From<Connection> for ActivitiCloud {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}
