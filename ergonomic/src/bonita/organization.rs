//! The organization as a file.

use super::{OrganizationImport, OrganizationImportPolicy, builder, operations, uploads::UploadFile};
use crate::Upload;
use bpm_rest_generated::bonita::Client;

/// The organization as a file.
#[derive(Clone, Debug)]
pub struct Organization {
    client: Client,
}

impl Organization {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Uploads an organization. The name of the file has to end in `.xml`.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/organizationUpload`. Bonita 7.14.0 and 8.0.0, organizationUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.xml`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_ORGANIZATION, file)
    }

    /// Exports the organization.
    ///
    /// `GET /API/exportOrganization`. Bonita 7.14.0 and 8.0.0, exportOrganization.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn export(&self) -> builder::ExportOrganization {
        self.client.export_organization()
    }

    /// Imports an organization that was uploaded.
    ///
    /// The body is JSON; a form is 500.
    ///
    /// `POST /services/organization/import`. Bonita 7.14.0 and 8.0.0, "organization import".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The file is not well-formed.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn import(
        &self,
        uploaded: impl Into<String>,
        import_policy: impl Into<OrganizationImportPolicy>,
    ) -> builder::ImportOrganization {
        self.client.import_organization().body(OrganizationImport::new(import_policy, uploaded))
    }
}
