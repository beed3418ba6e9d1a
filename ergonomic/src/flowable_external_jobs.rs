//! Flowable's external worker REST API, as Flowable 7.2.0 serves it under `flowable-rest/external-job-api`.
//!
//! The engine leaves the work of a service task of the type `external-worker` to workers outside: a worker locks jobs of a
//! topic, does them, and completes them or tells that it failed. So with tasks of cases.

mod jobs;
pub mod worker;

/// The guide, whose examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/workers.md")]
mod guide {}

use self::worker::Worker;
use crate::{client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::jobs::Jobs;
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable_external_jobs::schemas;
pub use bpm_rest_generated::flowable_external_jobs::{Client, builder, enums::*, operations, types::*};

/// A client of the external worker API of a Flowable server; cheap to clone.
///
/// ```no_run
/// use bpm_rest::FlowableExternalJobs;
/// use std::time::Duration;
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let url = "http://127.0.0.1:8080/flowable-rest/external-job-api";
/// let flowable = FlowableExternalJobs::builder(url).basic_auth("rest-admin", "test").build()?;
/// for job in flowable.jobs().acquire("shipping", "worker-1", Duration::from_secs(600)).await? {
///     match job.variables.iter().find(|variable| variable.name == "orderNumber") {
///         Some(order) => println!("order {:?}", order.value),
///         None => flowable.jobs().fail(&job.id, "worker-1").error_message("no order number").await?,
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FlowableExternalJobs {
    client: Client,
}

impl FlowableExternalJobs {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/external-job-api`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// External worker jobs of process instances and case instances, waiting or locked by a worker.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(self.client.clone())
    }

    /// A worker that runs a handler for each job of a topic.
    ///
    /// ```no_run
    /// use bpm_rest::{FlowableExternalJobs, flowable_external_jobs::worker::Outcome};
    /// use std::time::Duration;
    ///
    /// # async fn ship(address: &str) -> anyhow::Result<String> { Ok(address.to_owned()) }
    /// # async fn ctrl_c() {}
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// let jobs = FlowableExternalJobs::builder("http://127.0.0.1:8080/flowable-rest/external-job-api")
    ///     .basic_auth("rest-admin", "test")
    ///     .build()?;
    /// let worker = jobs.worker("shipping").concurrency(4).lock_for(Duration::from_secs(120));
    /// let report = worker.run(
    ///     |job| async move {
    ///         let Some(address) = job.variable::<String>("address")? else {
    ///             return Ok(Outcome::bpmn_error("no-address"));
    ///         };
    ///         let parcel = ship(&address).await?;
    ///         anyhow::Ok(Outcome::complete().variables([("parcel", parcel)]))
    ///     },
    ///     ctrl_c(),
    /// );
    /// println!("{} jobs are done", report.await?.settled);
    /// # Ok(())
    /// # }
    /// ```
    pub fn worker(&self, topic: impl Into<String>) -> Worker {
        Worker::new(self.client.clone(), topic.into())
    }

    /// A call of any path under the base URL: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is.
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for FlowableExternalJobs {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}
