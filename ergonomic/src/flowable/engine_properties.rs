//! The properties that the engine keeps in its database, which can be changed.

use super::{EnginePropertyUpdate, NewEngineProperty, builder};
use bpm_rest_generated::flowable::Client;

/// The properties that the engine keeps in its database, which can be changed.
#[derive(Clone, Debug)]
pub struct EngineProperties {
    client: Client,
}

impl EngineProperties {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the engine's properties.
    ///
    /// The answer is that of `GET /management/properties`.
    ///
    /// `GET /management/engine-properties`. Flowable 7.2.0, EnginePropertiesResource.
    ///
    /// Answers with a map of names to [`String`], or with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListEngineProperties {
        self.client.list_engine_properties()
    }

    /// Creates a property of the engine.
    ///
    /// `POST /management/engine-properties`. Flowable 7.2.0, EnginePropertiesResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a property with this name already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, engine_property: NewEngineProperty) -> builder::CreateEngineProperty {
        self.client.create_engine_property().body(engine_property)
    }

    /// Updates the value of a property.
    ///
    /// The engine reads properties of its own when it starts: a wrong value may keep it from starting.
    ///
    /// `PUT /management/engine-properties/{engineProperty}`. Flowable 7.2.0, EnginePropertiesResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such property.
    /// - 500: The value is longer than its column in the database.
    pub fn update(
        &self,
        engine_property: impl Into<String>,
        value: impl Into<String>,
    ) -> builder::UpdateEngineProperty {
        self.client
            .update_engine_property()
            .engine_property(engine_property.into())
            .body(EnginePropertyUpdate::new(value))
    }

    /// Deletes a property of the engine.
    ///
    /// The engine reads properties of its own when it starts: without them it may not start.
    ///
    /// `DELETE /management/engine-properties/{engineProperty}`. Flowable 7.2.0, EnginePropertiesResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such property.
    pub fn delete(&self, engine_property: impl Into<String>) -> builder::DeleteEngineProperty {
        self.client.delete_engine_property().engine_property(engine_property.into())
    }
}
