//! The model of business data, and who may read what of it.

use super::{UploadedBusinessDataModel, builder};
use bpm_rest_generated::bonita::Client;

/// The model of business data, and who may read what of it.
#[derive(Clone, Debug)]
pub struct BusinessDataModels {
    client: Client,
}

impl BusinessDataModels {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the access control of business data that is installed.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/accessControl/bdm`. Bonita OpenAPI document 1.0.9, getBDMAccessControlStatus.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn access_control(&self) -> builder::GetBusinessDataAccessControl {
        self.client.get_business_data_access_control()
    }

    /// Deletes the access control of business data.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `DELETE /API/accessControl/bdm`. Bonita OpenAPI document 1.0.9, deleteBDMAccessControl.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_access_control(&self) -> builder::DeleteBusinessDataAccessControl {
        self.client.delete_business_data_access_control()
    }

    /// Gets the model of business data that is installed.
    ///
    /// Without a model it is an empty one, without type and state.
    ///
    /// `GET /API/tenant/bdm`. Bonita 7.14.0 and 8.0.0, bdm.
    ///
    /// Answers with [`BusinessDataModel`](crate::bonita::BusinessDataModel).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self) -> builder::GetBusinessDataModel {
        self.client.get_business_data_model()
    }

    /// Installs a model of business data from a file that was uploaded.
    ///
    /// The file is given by its temporary name. The tenant has to be paused. An invalid model is 500, and the one before stays.
    ///
    /// `POST /API/tenant/bdm`. Bonita 7.14.0 and 8.0.0, bdm.
    ///
    /// Answers with [`BusinessDataModel`](crate::bonita::BusinessDataModel).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The tenant is not paused, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn install(&self, file_upload: impl Into<String>) -> builder::InstallBusinessDataModel {
        self.client.install_business_data_model().body(UploadedBusinessDataModel::new(file_upload))
    }
}
