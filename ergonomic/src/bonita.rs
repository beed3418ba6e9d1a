//! Bonita's portal API, as Bonita 7 serves it under `bonita`.

mod session;

pub use self::session::Session;

use crate::{client::ClientBuilder, raw::Raw, transport::Connection};
use reqwest::Method;

/// A client of a Bonita server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::bonita::Server;
/// use bpm_rest::{Bonita, bonita::Session};
/// use reqwest::Method;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let session = Session::login(server.user(), server.password());
/// let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// let profile: serde_json::Value = bonita.raw(Method::GET, "/API/portal/profile/2").read().await?;
/// assert_eq!(profile["name"], "Administrator");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Bonita {
    connection: Connection,
}

impl Bonita {
    /// Starts to build a client of the server at the base URL, such as `http://127.0.0.1:8080/bonita`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// A call of any path under the base URL: for what this library does not describe.
    ///
    /// The path is sent as it is: encode what goes into it with [`path_segment`](crate::raw::path_segment).
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.connection.clone(), method, path)
    }
}

impl From<Connection> for Bonita {
    fn from(connection: Connection) -> Self {
        Self { connection }
    }
}

impl ClientBuilder<Bonita> {
    /// Calls within a session: one that the client logs in to, or one from elsewhere.
    pub fn session(self, session: Session) -> Self {
        self.credentials(session)
    }
}
