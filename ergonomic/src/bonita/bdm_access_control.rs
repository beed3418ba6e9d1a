//! Who may read which business data; subscription editions.

use super::{BdmAccessControlInstall, builder, operations, uploads::UploadFile};
use crate::Upload;
use bpm_rest_generated::bonita::Client;

/// Who may read which business data; subscription editions.
#[derive(Clone, Debug)]
pub struct BdmAccessControl {
    client: Client,
}

impl BdmAccessControl {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Uploads who may read which business data. A Community server answers 405.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/bdmAccessControlUpload`. Bonita OpenAPI document 1.0.9, uploadBDMAccessControl.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_BDM_ACCESS_CONTROL, file)
    }

    /// Installs who may read which business data.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /services/bdmAccessControl/install`. Bonita OpenAPI document 1.0.9, importBDMAccessControl.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn install(&self, uploaded: impl Into<String>) -> builder::InstallBdmAccessControl {
        self.client.install_bdm_access_control().body(BdmAccessControlInstall::new(uploaded))
    }
}
