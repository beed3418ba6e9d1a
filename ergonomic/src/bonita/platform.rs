//! The platform, with an administrator of its own.

use super::{PlatformLogin, builder};
use crate::Secret;
use bpm_rest_generated::bonita::Client;

/// The platform, with an administrator of its own.
///
/// Its calls need a client with a [`Session::platform`](super::Session::platform): to users of the tenant the server answers
/// 401.
#[derive(Clone, Debug)]
pub struct Platforms {
    client: Client,
}

impl Platforms {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Logs in as platform administrator without keeping the session: to try a password.
    ///
    /// A client that was built with [`Session::platform`](super::Session::platform) logs in by itself, and is what the other
    /// calls of the platform need.
    ///
    /// `POST /platformloginservice`. Bonita 7.14.0 and 8.0.0, "Platform login".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 403: The name or the password is wrong. The body is empty.
    pub fn login(&self, username: impl Into<String>, password: impl Into<Secret>) -> builder::LoginPlatform {
        self.client.login_platform().body(PlatformLogin::new(password, username).redirect(false))
    }

    /// Logs the platform administrator out.
    ///
    /// `POST /platformlogoutservice`. Bonita 7.14.0 and 8.0.0, "Platform login".
    ///
    /// Answers with nothing.
    pub fn logout(&self) -> builder::LogoutPlatform {
        self.client.logout_platform().redirect(false)
    }

    /// Gets the license of the platform.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/platform/license`. Bonita OpenAPI document 1.0.9, getPlatformLicense.
    ///
    /// Answers with [`PlatformLicense`](crate::bonita::PlatformLicense).
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn license(&self) -> builder::GetPlatformLicense {
        self.client.get_platform_license()
    }

    /// Creates the platform.
    ///
    /// A server that runs has one, and answers 500.
    ///
    /// `POST /API/platform/platform`. Bonita 7.14.0 web server, platform.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self) -> builder::CreatePlatform {
        self.client.create_platform()
    }

    /// Gets the state of the platform.
    ///
    /// `GET /API/platform/platform/unusedid`. Bonita 7.14.0 and 8.0.0, platform.
    ///
    /// Answers with [`Platform`](crate::bonita::Platform).
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self) -> builder::GetPlatform {
        self.client.get_platform()
    }

    /// Starts the platform.
    ///
    /// It is 500 if the platform is started.
    ///
    /// `PUT /API/platform/platform/unusedid`. Bonita 7.14.0 and 8.0.0, platform.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn start(&self) -> builder::StartPlatform {
        self.client.start_platform()
    }

    /// Stops the platform.
    ///
    /// No server was seen to do it.
    ///
    /// `PUT /API/platform/platform/unusedid`. Bonita 7.14.0 and 8.0.0, platform.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn stop(&self) -> builder::StopPlatform {
        self.client.stop_platform()
    }
}
