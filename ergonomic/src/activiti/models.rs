//! What an editor keeps of processes that are being drawn.

use super::{NewModel, builder, operations};
use crate::{Upload, multipart::Multipart};
use bpm_rest_generated::activiti::Client;

/// What an editor keeps of processes that are being drawn.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists models, filtered and sorted.
    ///
    /// `GET /repository/models`. Activiti user guide, 4.1.
    pub fn list(&self) -> builder::ListModels {
        self.client.list_models()
    }

    /// Creates a model.
    ///
    /// `POST /repository/models`. Activiti user guide, 4.4.
    pub fn create(&self, model: NewModel) -> builder::CreateModel {
        self.client.create_model().body(model)
    }

    /// Gets one model.
    ///
    /// `GET /repository/models/{modelId}`. Activiti user guide, 4.2.
    pub fn get(&self, model_id: impl Into<String>) -> builder::GetModel {
        self.client.get_model().model_id(model_id.into())
    }

    /// Updates a model; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// `PUT /repository/models/{modelId}`. Activiti user guide, 4.3.
    pub fn update(&self, model_id: impl Into<String>) -> builder::UpdateModel {
        self.client.update_model().model_id(model_id.into())
    }

    /// Deletes a model.
    ///
    /// `DELETE /repository/models/{modelId}`. Activiti user guide, 4.5.
    pub fn delete(&self, model_id: impl Into<String>) -> builder::DeleteModel {
        self.client.delete_model().model_id(model_id.into())
    }

    /// Gets the bytes that an editor keeps of a model.
    ///
    /// `GET /repository/models/{modelId}/source`. Activiti user guide, 4.6.
    pub fn source(&self, model_id: impl Into<String>) -> builder::GetModelSource {
        self.client.get_model_source().model_id(model_id.into())
    }

    /// Sets the bytes that an editor keeps of a model.
    ///
    /// `PUT /repository/models/{modelId}/source`. Activiti user guide, 4.7.
    pub fn set_source(&self, model_id: impl Into<String>, source: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::UPDATE_MODEL_SOURCE, source).segment(model_id)
    }

    /// Gets the further bytes that an editor keeps of a model.
    ///
    /// `GET /repository/models/{modelId}/source-extra`. Activiti user guide, 4.8.
    pub fn extra_source(&self, model_id: impl Into<String>) -> builder::GetModelExtraSource {
        self.client.get_model_extra_source().model_id(model_id.into())
    }

    /// Sets the further bytes that an editor keeps of a model.
    ///
    /// `PUT /repository/models/{modelId}/source-extra`. Activiti user guide, 4.9.
    pub fn set_extra_source(&self, model_id: impl Into<String>, source: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::UPDATE_MODEL_EXTRA_SOURCE, source).segment(model_id)
    }
}
