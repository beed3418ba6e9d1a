//! What Activiti tells of the engine in a way of its own.

use super::{Engine, builder};

impl Engine {
    /// Gets the engine's properties by name: the version of its database and the like.
    ///
    /// `GET /management/properties`. Activiti user guide, 11.1.
    ///
    /// Answers with a map of names to [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn properties(&self) -> builder::GetProperties {
        self.client.get_properties()
    }
}
