//! The session of the client: who is logged in, logging in and out.

use super::{Login, builder};
use crate::Secret;
use bpm_rest_generated::bonita::Client;

/// The session of the client: who is logged in, logging in and out.
///
/// A client that was built with a [`Session`](super::Session) logs in by itself.
#[derive(Clone, Debug)]
pub struct Sessions {
    client: Client,
}

impl Sessions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets who is logged in, and the version of the server. It also answers when the engine has ended the session, so it
    /// does not prove that other calls will succeed.
    ///
    /// `GET /API/system/session/unusedId`. Bonita 7.11.0 to 8.0.0 web servers, Session.
    ///
    /// Answers with [`SessionInfo`](crate::bonita::SessionInfo).
    ///
    /// # Errors
    /// - 401: Nobody is logged in. The body is empty.
    pub fn get(&self) -> builder::GetSession {
        self.client.get_session()
    }

    /// Logs in without keeping the session: to try a user's password, or to take the cookies from the answer's headers with
    /// [`send_with_head`](crate::Call::send_with_head).
    ///
    /// Call it with a client that has no session: the server ends the session that a login is sent with. Unlike
    /// [`Session`](super::Session), it has no pause after a wrong password.
    ///
    /// `POST /loginservice`. Bonita 7.11.0 to 8.0.0 web servers, Login.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The user or the password is wrong, the user is disabled, or the tenant is paused. The body is empty.
    /// - 405: There is no such tenant (7.x). The body is empty.
    /// - 415: The body is no form. The body of the answer is empty.
    pub fn login(&self, user: impl Into<String>, password: impl Into<Secret>) -> builder::Login {
        self.client.login().body(Login::new(password, user).redirect(false))
    }

    /// Logs out. The next call logs in again.
    ///
    /// `GET /logoutservice`. Bonita 7.11.0 to 8.0.0 web servers, Logout.
    ///
    /// Answers with nothing.
    pub fn logout(&self) -> builder::Logout {
        self.client.logout().redirect(false)
    }
}
