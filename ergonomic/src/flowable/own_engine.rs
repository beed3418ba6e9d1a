//! What Flowable tells of the engine in a way of its own.

use super::{Engine, builder};

impl Engine {
    /// Gets the engine's properties by name: the version of its database and the like.
    ///
    /// [`EngineProperties`](super::EngineProperties) can change them.
    ///
    /// `GET /management/properties`. Flowable 6 user guide, 15.11.1.
    ///
    /// Answers with a map of names to [`String`], or with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn properties(&self) -> builder::GetProperties {
        self.client.get_properties()
    }
}
