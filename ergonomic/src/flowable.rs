//! Flowable's process REST API, as Flowable 7.2.0 serves it under `flowable-rest/service`.

#[macro_use]
mod docs;

#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
mod own_deployments;
#[path = "engine/users.rs"]
mod users;

use crate::{Upload, client::ClientBuilder, raw::Raw, transport::Connection};
use http::Method;

pub use self::{
    deployments::{CreateDeployment, Deployments},
    groups::Groups,
    users::Users,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable::schemas;
pub use bpm_rest_generated::flowable::{Client, builder, enums::*, operations, types::*};

/// A client of a Flowable server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::flowable::Server;
/// use bpm_rest::Flowable;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let admin = flowable.users().get("rest-admin").await?;
/// assert_eq!(admin.last_name.as_deref(), Some("Admin"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Flowable {
    client: Client,
}

impl Flowable {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/service`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// The users of the engine's identity management.
    pub fn users(&self) -> Users {
        Users::new(self.client.clone())
    }

    /// Groups of users.
    pub fn groups(&self) -> Groups {
        Groups::new(self.client.clone())
    }

    /// What was deployed: files that were given to the engine, and what it made of them.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// A call of any path under the base URL, such as `/management/engine`: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is.
    /// A segment that
    /// the server would read as another one is refused: see [`Raw`].
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for Flowable {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// A file as it is sent in a form: Flowable reads what is escaped in its name.
fn form_file(file: Upload) -> Upload {
    file.escape_file_name()
}
