//! REST API extensions, whatever they do.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// REST API extensions, whatever they do.
#[derive(Clone, Debug)]
pub struct RestExtensions {
    client: Client,
}

impl RestExtensions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Calls a REST API extension with GET.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `GET /API/extension/{path}`. Bonita 7.14.0 and 8.0.0, extension.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    pub fn get(&self, path: impl Into<String>) -> builder::GetRestExtension {
        self.client.get_rest_extension().path(path.into())
    }

    /// Calls a REST API extension with PUT.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `PUT /API/extension/{path}`. Bonita 7.14.0 and 8.0.0, extension.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    pub fn set(&self, path: impl Into<String>, body: serde_json::Value) -> builder::SetRestExtension {
        self.client.set_rest_extension().path(path.into()).body(body)
    }

    /// Calls a REST API extension with POST.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `POST /API/extension/{path}`. Bonita 7.14.0 and 8.0.0, extension.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    pub fn post(&self, path: impl Into<String>, body: serde_json::Value) -> builder::PostRestExtension {
        self.client.post_rest_extension().path(path.into()).body(body)
    }

    /// Calls a REST API extension with DELETE.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `DELETE /API/extension/{path}`. Bonita 7.14.0 and 8.0.0, extension.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    pub fn delete(&self, path: impl Into<String>) -> builder::DeleteRestExtension {
        self.client.delete_rest_extension().path(path.into())
    }

    /// Calls a REST API extension with PATCH.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `PATCH /API/extension/{path}`. Bonita 7.14.0 and 8.0.0, extension.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    pub fn update(&self, path: impl Into<String>, body: serde_json::Value) -> builder::UpdateRestExtension {
        self.client.update_rest_extension().path(path.into()).body(body)
    }
}
