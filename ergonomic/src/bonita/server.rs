//! The version of the server, its edition and its license.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// The version of the server, its edition and its license.
#[derive(Clone, Debug)]
pub struct Server {
    client: Client,
}

impl Server {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the version of the server.
    ///
    /// It needs no session.
    ///
    /// `GET /VERSION`. Bonita 7.14.0 and 8.0.0, VERSION.
    ///
    /// Answers with [`String`].
    pub fn version(&self) -> builder::GetServerVersion {
        self.client.get_server_version()
    }

    /// Gets the edition of the server, its license and its counters.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `GET /API/system/information`. Bonita OpenAPI document 1.0.9, getSystemInformation.
    ///
    /// Answers with [`ServerInformation`](crate::bonita::ServerInformation).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn information(&self) -> builder::GetServerInformation {
        self.client.get_server_information()
    }

    /// Gets the license of the server.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/license/unusedid`. Bonita OpenAPI document 1.0.9, getLicense.
    ///
    /// Answers with [`License`](crate::bonita::License).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn license(&self) -> builder::GetServerLicense {
        self.client.get_server_license()
    }
}
