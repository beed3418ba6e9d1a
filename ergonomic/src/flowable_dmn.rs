//! Flowable's DMN REST API, as Flowable 7.2.0 serves it under `flowable-rest/dmn-api`.
//!
//! Decisions are deployed as DMN files and executed by their keys. Processes and cases execute them, too; the history has all
//! executions.

#[macro_use]
mod calls;
#[macro_use]
mod docs;

mod decision_tables;
mod decisions;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/engine.rs"]
mod engine;
mod historic_decision_executions;
mod rules;

use crate::{Upload, client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::{
    decision_tables::DecisionTables,
    decisions::Decisions,
    deployments::{CreateDeployment, Deployments},
    engine::Engine,
    historic_decision_executions::HistoricDecisionExecutions,
    rules::Rules,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable_dmn::schemas;
pub use bpm_rest_generated::flowable_dmn::{Client, builder, enums::*, operations, types::*};

/// A client of the DMN API of a Flowable server; cheap to clone.
///
/// ```no_run
/// use bpm_rest::{FlowableDmn, Upload};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let url = "http://127.0.0.1:8080/flowable-rest/dmn-api";
/// let flowable = FlowableDmn::builder(url).basic_auth("rest-admin", "test").build()?;
/// flowable.deployments().deploy(Upload::file("rules/discount.dmn").await?).await?;
/// let result = flowable.rules().execute_with_single_result("discount").input_variable("amount", 1200).await?;
/// for variable in result.result_variables {
///     println!("{}: {:?}", variable.name, variable.value);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FlowableDmn {
    client: Client,
}

impl FlowableDmn {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/dmn-api`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// Decisions once more, by deprecated routes: `decisions` has the same and more.
    pub fn decision_tables(&self) -> DecisionTables {
        DecisionTables::new(self.client.clone())
    }

    /// Decisions and decision services that can be executed, in all their versions.
    pub fn decisions(&self) -> Decisions {
        Decisions::new(self.client.clone())
    }

    /// DMN files that were given to the engine.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// The DMN engine itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// What was executed, with which outcome.
    pub fn historic_decision_executions(&self) -> HistoricDecisionExecutions {
        HistoricDecisionExecutions::new(self.client.clone())
    }

    /// The execution of decisions and decision services.
    pub fn rules(&self) -> Rules {
        Rules::new(self.client.clone())
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

impl From<Connection> for FlowableDmn {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// A file as it is sent in a form: Flowable reads what is escaped in its name.
fn form_file(file: Upload) -> Upload {
    file.escape_file_name()
}
