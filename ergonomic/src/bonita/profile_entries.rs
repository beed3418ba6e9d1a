//! The menus of profiles, up to Bonita 7.12.

use super::{
    NewProfileEntry, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The menus of profiles, up to Bonita 7.12. Community editions only allow reading them.
#[derive(Clone, Debug)]
pub struct ProfileEntries {
    client: Client,
}

impl ProfileEntries {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for entries; await it for one page of them, or make a stream of it with [`items`](crate::List::items).
    ///
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/portal/profileEntry`. Bonita BPM 7.3 documentation, ProfileEntry.
    ///
    /// Answers with a list of [`ProfileEntry`](crate::bonita::ProfileEntry).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 405: The version has it no longer.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchProfileEntries>) -> SearchCall<builder::SearchProfileEntries> {
        search.call(self.client.search_profile_entries())
    }

    /// Gets one entry.
    ///
    /// `.d([ProfileEntryDeploy::Page.into()])` has the server replace the id by the whole object.
    ///
    /// `GET /API/portal/profileEntry/{profileEntryId}`. Bonita BPM 7.3 documentation, ProfileEntry.
    ///
    /// Answers with [`ProfileEntry`](crate::bonita::ProfileEntry).
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The version has it no longer.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn get(&self, profile_entry_id: i64) -> builder::GetProfileEntry {
        self.client.get_profile_entry().profile_entry_id(profile_entry_id)
    }

    /// Adds an entry to a profile. Only Enterprise editions allow this.
    ///
    /// `POST /API/portal/profileEntry`. Bonita BPM 7.3 documentation, ProfileEntry.
    ///
    /// Answers with [`ProfileEntry`](crate::bonita::ProfileEntry).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn create(&self, entry: NewProfileEntry) -> builder::CreateProfileEntry {
        self.client.create_profile_entry().body(entry)
    }

    /// Changes what is set on the returned builder. Only Enterprise editions allow this.
    ///
    /// `PUT /API/portal/profileEntry/{profileEntryId}`. Bonita BPM 7.3 documentation, ProfileEntry.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn update(&self, profile_entry_id: i64) -> builder::UpdateProfileEntry {
        self.client.update_profile_entry().profile_entry_id(profile_entry_id)
    }

    /// Deletes an entry. Only Enterprise editions allow this.
    ///
    /// `DELETE /API/portal/profileEntry/{profileEntryId}`. Bonita BPM 7.3 documentation, ProfileEntry.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn delete(&self, profile_entry_id: i64) -> builder::DeleteProfileEntry {
        self.client.delete_profile_entry().profile_entry_id(profile_entry_id)
    }
}
