//! Bonita's portal API, as Bonita 7.3 to 8.0 serves it under `bonita/API/portal`: pages, profiles, their entries and
//! members, and themes; with the session, the upload and the search query that they need.

mod cookies;
mod custom_pages;
mod profile_entries;
mod profile_members;
mod profiles;
pub mod search;
mod session;
mod sessions;
mod themes;

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/bonita.md")]
mod guide {}

use crate::{
    client::{ClientBuilder, HasSession},
    raw::Raw,
    transport::Connection,
};
use http::Method;

pub use self::{
    custom_pages::{CustomPages, UploadCustomPageByPortal},
    profile_entries::ProfileEntries,
    profile_members::ProfileMembers,
    profiles::Profiles,
    search::{Search, SearchCall, SearchError},
    session::Session,
    sessions::Sessions,
    themes::Themes,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::bonita::schemas;
pub use bpm_rest_generated::bonita::{Client, builder, enums::*, operations, search::*, types::*};
pub use bpm_rest_runtime::{reference::Reference as Deployed, texts::LocalDateTime};

/// A client of a Bonita server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::bonita::Server;
/// use bpm_rest::{Bonita, bonita::Session};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let session = Session::login(server.user(), server.password());
/// let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// let profile = bonita.profiles().get(2).await?;
/// assert_eq!(profile.name.as_deref(), Some("Administrator"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Bonita {
    client: Client,
}

impl Bonita {
    /// Starts to build a client of the server at the base URL, such as `http://127.0.0.1:8080/bonita`.
    ///
    /// Give it a [`Session`] with [`session`](ClientBuilder::session): the first call logs in.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// Who is logged in; logging out.
    pub fn sessions(&self) -> Sessions {
        Sessions::new(self.client.clone())
    }

    /// Pages, forms, layouts, themes and REST API extensions that were added to the portal.
    pub fn custom_pages(&self) -> CustomPages {
        CustomPages::new(self.client.clone())
    }

    /// Profiles. The profiles of a user decide what the user sees of the portal.
    pub fn profiles(&self) -> Profiles {
        Profiles::new(self.client.clone())
    }

    /// The menus of profiles, up to Bonita 7.12.
    pub fn profile_entries(&self) -> ProfileEntries {
        ProfileEntries::new(self.client.clone())
    }

    /// Who has which profile.
    pub fn profile_members(&self) -> ProfileMembers {
        ProfileMembers::new(self.client.clone())
    }

    /// The look of the portal, up to Bonita 7.12.
    pub fn themes(&self) -> Themes {
        Themes::new(self.client.clone())
    }

    /// A call of any path under the base URL, such as `/API/identity/user`: for what this library does not describe.
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

impl From<Connection> for Bonita {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

impl HasSession for Bonita {
    type Session = Session;
}
