//! The actors of a process as a file.

use super::{ActorMappingImport, builder, operations, uploads::UploadFile};
use crate::Upload;
use bpm_rest_generated::bonita::Client;

/// The actors of a process as a file.
#[derive(Clone, Debug)]
pub struct ActorMapping {
    client: Client,
}

impl ActorMapping {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Uploads a mapping of actors. The name of the file has to end in `.xml`.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/actorsUpload`. Bonita 7.14.0 and 8.0.0, actorsUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.xml`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_ACTOR_MAPPING, file)
    }

    /// Exports who the actors of a process are.
    ///
    /// `GET /portal/exportActors`. Bonita 7.14.0 and 8.0.0, exportActors.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn export(&self, process_id: i64) -> builder::ExportActorMapping {
        self.client.export_actor_mapping().process_id(process_id)
    }

    /// Imports a mapping of actors that was uploaded.
    ///
    /// `POST /services/bpm/process/importActors`. Bonita 7.14.0 and 8.0.0, importActors.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn import(&self, file: impl Into<String>, process_id: i64) -> builder::ImportActorMapping {
        self.client.import_actor_mapping().body(ActorMappingImport::new(file, process_id))
    }
}
