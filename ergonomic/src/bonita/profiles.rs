//! Profiles. The profiles of a user decide what the user sees of the portal.

use super::{
    NewProfile, ProfilesImport, builder, operations,
    search::{Search, SearchCall},
    uploads::UploadFile,
};
use crate::Upload;
use bpm_rest_generated::bonita::Client;

/// Profiles. The profiles of a user decide what the user sees of the portal.
#[derive(Clone, Debug)]
pub struct Profiles {
    client: Client,
}

impl Profiles {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for profiles; await it for one page of them, or make a stream of it with [`items`](crate::List::items).
    ///
    /// The term finds profiles whose name has a word that begins with it. A page holds 10 unless the search says otherwise.
    /// With [`ProfileFilter::user_id`](crate::bonita::ProfileFilter::user_id) the server gives the whole list at once;
    /// other filters, orders and the term are refused beside it.
    ///
    /// `GET /API/portal/profile`. Bonita BPM 7.3 documentation, "Search profiles".
    ///
    /// Answers with a list of [`Profile`](crate::bonita::Profile).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchProfiles>) -> SearchCall<builder::SearchProfiles> {
        search.call(self.client.search_profiles())
    }

    /// Gets one profile; fails with [not found](crate::Error::is_not_found) if there is none with the id.
    ///
    /// `.d([ProfileDeploy::UpdatedBy.into()])` has the server replace the id by the whole object.
    ///
    /// `GET /API/portal/profile/{profileId}`. Bonita BPM 7.3 documentation, "Retrieve a Profile".
    ///
    /// Answers with [`Profile`](crate::bonita::Profile).
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn get(&self, profile_id: i64) -> builder::GetProfile {
        self.client.get_profile().profile_id(profile_id)
    }

    /// Creates a profile. Only Enterprise editions allow this.
    ///
    /// `POST /API/portal/profile`. Bonita BPM 7.3 documentation, "Add a new profile".
    ///
    /// Answers with [`Profile`](crate::bonita::Profile).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn create(&self, profile: NewProfile) -> builder::CreateProfile {
        self.client.create_profile().body(profile)
    }

    /// Changes what is set on the returned builder. Only Enterprise editions allow this.
    ///
    /// `PUT /API/portal/profile/{profileId}`. Bonita BPM 7.3 documentation, "Update a profile".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn update(&self, profile_id: i64) -> builder::UpdateProfile {
        self.client.update_profile().profile_id(profile_id)
    }

    /// Deletes a profile. Only Enterprise editions allow this.
    ///
    /// `DELETE /API/portal/profile/{profileId}`. Bonita BPM 7.3 documentation, "Delete a profile".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn delete(&self, profile_id: i64) -> builder::DeleteProfile {
        self.client.delete_profile().profile_id(profile_id)
    }

    /// Uploads profiles. A Community server answers 405.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/profilesUpload`. Bonita OpenAPI document 1.0.9, uploadprofiles.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_many(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_PROFILES, file)
    }

    /// Searches for profiles, by the route of old clients.
    ///
    /// As the search at `/API/portal/profile`.
    ///
    /// `GET /API/userXP/profile`. Bonita 7.14.0 web server, userXP.
    ///
    /// Answers with a list of [`Profile`](crate::bonita::Profile).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_by_user_xp(
        &self,
        search: Search<builder::SearchUserProfiles>,
    ) -> SearchCall<builder::SearchUserProfiles> {
        search.call(self.client.search_user_profiles())
    }

    /// Imports profiles that were uploaded.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /services/profile/import`. Bonita OpenAPI document 1.0.9, importProfiles.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn import_many(&self, uploaded: impl Into<String>) -> builder::ImportProfiles {
        self.client.import_profiles().body(ProfilesImport::new(uploaded))
    }
}
