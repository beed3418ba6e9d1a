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
    /// `GET /repository/models`. Activiti user guide, 4.1; Flowable 6 user guide, 15.4.1.
    ///
    /// Answers with [`ModelPage`](super::ModelPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
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
    /// `POST /repository/models`. Activiti user guide, 4.4; Flowable 6 user guide, 15.4.4.
    ///
    /// Answers with [`Model`](super::Model).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no deployment with the id given.
    pub fn create(&self, model: NewModel) -> builder::CreateModel {
        self.client.create_model().body(model)
    }

    /// Gets one model, or [not found](crate::Error::is_not_found).
    ///
    /// `GET /repository/models/{modelId}`. Activiti user guide, 4.2; Flowable 6 user guide, 15.4.2.
    ///
    /// Answers with [`Model`](super::Model).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
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
    /// `PUT /repository/models/{modelId}`. Activiti user guide, 4.3; Flowable 6 user guide, 15.4.3.
    ///
    /// Answers with [`Model`](super::Model).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    /// - 500: There is no deployment with the id given.
    pub fn update(&self, model_id: impl Into<String>) -> builder::UpdateModel {
        self.client.update_model().model_id(model_id.into())
    }

    /// Deletes a model with its sources.
    ///
    /// `DELETE /repository/models/{modelId}`. Activiti user guide, 4.5; Flowable 6 user guide, 15.4.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    pub fn delete(&self, model_id: impl Into<String>) -> builder::DeleteModel {
        self.client.delete_model().model_id(model_id.into())
    }

    /// Gets the bytes that an editor keeps of a model; [not found](crate::Error::is_not_found) where it has none.
    ///
    /// Their content type is `application/octet-stream`: what they were sent as is not kept.
    ///
    /// `GET /repository/models/{modelId}/source`. Activiti user guide, 4.6; Flowable 6 user guide, 15.4.6.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model, or it has no such source.
    pub fn source(&self, model_id: impl Into<String>) -> builder::GetModelSource {
        self.client.get_model_source().model_id(model_id.into())
    }

    /// Sets the bytes that an editor keeps of a model.
    ///
    /// `PUT /repository/models/{modelId}/source`. Activiti user guide, 4.7; Flowable 6 user guide, 15.4.7.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: There is no file.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    /// - 500: The bytes cannot be read.
    pub fn set_source(&self, model_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_MODEL_SOURCE, form_file(file)).segment(model_id)
    }

    /// Gets the further bytes that an editor keeps of a model, such as a picture of it;
    /// [not found](crate::Error::is_not_found) where it has none.
    ///
    /// `GET /repository/models/{modelId}/source-extra`. Activiti user guide, 4.8; Flowable 6 user guide, 15.4.8.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model, or it has no such source.
    pub fn extra_source(&self, model_id: impl Into<String>) -> builder::GetModelExtraSource {
        self.client.get_model_extra_source().model_id(model_id.into())
    }

    /// Sets the further bytes that an editor keeps of a model.
    ///
    /// `PUT /repository/models/{modelId}/source-extra`. Activiti user guide, 4.9; Flowable 6 user guide, 15.4.9.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    /// - 500: There is no file, or its bytes cannot be read.
    pub fn set_extra_source(&self, model_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_MODEL_EXTRA_SOURCE, form_file(file)).segment(model_id)
    }
}
