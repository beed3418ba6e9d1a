//! What an editor keeps of processes that are being drawn.

use super::{Client, NewModel, builder, form_file, operations};
use crate::{Upload, multipart::Multipart};

/// What an editor keeps of processes that are being drawn.
#[derive(Clone, Debug)]
pub struct Models {
    pub(super) client: Client,
}

impl Models {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists models, filtered and sorted: [bad request](crate::Error::is_bad_request) for an unknown sort or order.
    ///
    #[doc = call!(list_models)]
    pub fn list(&self) -> builder::ListModels {
        self.client.list_models()
    }

    /// Creates a model; nothing of it is required, nor has to be unique.
    ///
    /// The answer tells what was not given as null, where [`get`](Self::get) tells version 1 and an empty tenant. A
    /// deployment that is not there is answered with 500.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "NewModel")]
    /// use bpm_rest::Upload;
    ///
    /// let model = engine.models().create(NewModel::new().name("Order").key("order")).await?;
    /// engine.models().set_source(&model.id, Upload::bytes("order.json", r#"{"childShapes": []}"#)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(create_model)]
    pub fn create(&self, model: NewModel) -> builder::CreateModel {
        self.client.create_model().body(model)
    }

    /// Gets one model, or [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(get_model)]
    pub fn get(&self, model_id: impl Into<String>) -> builder::GetModel {
        self.client.get_model().model_id(model_id.into())
    }

    /// Changes what is set of a model, and clears what is cleared; all else stays.
    ///
    /// A version that is cleared is 1 again.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"id": "89"}"#));
    /// engine.models().update("89").name("Order").clear_category().await?;
    /// assert!(recorder.take().to_string().ends_with("{\n  \"category\": null,\n  \"name\": \"Order\"\n}\n"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(update_model)]
    pub fn update(&self, model_id: impl Into<String>) -> builder::UpdateModel {
        self.client.update_model().model_id(model_id.into())
    }

    /// Deletes a model with its sources.
    ///
    #[doc = call!(delete_model)]
    pub fn delete(&self, model_id: impl Into<String>) -> builder::DeleteModel {
        self.client.delete_model().model_id(model_id.into())
    }

    /// Gets the bytes that an editor keeps of a model; [not found](crate::Error::is_not_found) where it has none.
    ///
    /// Their content type is `application/octet-stream`: what they were sent as is not kept.
    ///
    #[doc = call!(get_model_source)]
    pub fn source(&self, model_id: impl Into<String>) -> builder::GetModelSource {
        self.client.get_model_source().model_id(model_id.into())
    }

    /// Sets the bytes that an editor keeps of a model.
    ///
    #[doc = call!(set_model_source)]
    pub fn set_source(&self, model_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_MODEL_SOURCE, form_file(file)).segment(model_id)
    }

    /// Gets the further bytes that an editor keeps of a model, such as a picture of it;
    /// [not found](crate::Error::is_not_found) where it has none.
    ///
    #[doc = call!(get_model_extra_source)]
    pub fn extra_source(&self, model_id: impl Into<String>) -> builder::GetModelExtraSource {
        self.client.get_model_extra_source().model_id(model_id.into())
    }

    /// Sets the further bytes that an editor keeps of a model.
    ///
    #[doc = call!(set_model_extra_source)]
    pub fn set_extra_source(&self, model_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_MODEL_EXTRA_SOURCE, form_file(file)).segment(model_id)
    }
}
