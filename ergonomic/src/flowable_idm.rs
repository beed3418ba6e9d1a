//! Flowable's identity management REST API, as Flowable 7.2.0 serves it under `flowable-rest/idm-api`.
//!
//! Users, groups and privileges. The process API has users and groups as well: pictures and info entries of users are there
//! alone, privileges are here alone.

#[macro_use]
mod calls;
#[macro_use]
mod docs;

#[path = "engine/engine.rs"]
mod engine;
#[path = "engine/groups.rs"]
mod groups;
mod privileges;
#[path = "engine/users.rs"]
mod users;

use crate::{client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::{engine::Engine, groups::Groups, privileges::Privileges, users::Users};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable_idm::schemas;
pub use bpm_rest_generated::flowable_idm::{Client, builder, enums::*, operations, types::*};

/// A client of the identity management API of a Flowable server; cheap to clone.
///
/// ```no_run
/// use bpm_rest::{FlowableIdm, flowable_idm::NewUser};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let url = "http://127.0.0.1:8080/flowable-rest/idm-api";
/// let flowable = FlowableIdm::builder(url).basic_auth("rest-admin", "test").build()?;
/// flowable.users().create(NewUser::new("kermit").first_name("Kermit").password("chosen by Kermit")).await?;
/// flowable.groups().add_member("management", "kermit").await?;
/// let found = flowable.privileges().list().name("access-rest-api").await?;
/// flowable.privileges().add_user(&found.data[0].id, "kermit").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FlowableIdm {
    client: Client,
}

impl FlowableIdm {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/idm-api`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// The identity management itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// Groups of users.
    pub fn groups(&self) -> Groups {
        Groups::new(self.client.clone())
    }

    /// What users and groups may do with Flowable's applications, such as `access-rest-api`.
    pub fn privileges(&self) -> Privileges {
        Privileges::new(self.client.clone())
    }

    /// People known to the identity management.
    pub fn users(&self) -> Users {
        Users::new(self.client.clone())
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

impl From<Connection> for FlowableIdm {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}
