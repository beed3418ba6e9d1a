//! The menus of profiles, up to Bonita 7.12.

use super::{
    NewProfileEntry, builder,
    search::{Deploy, Filter, Order, Search, SearchCall, Searchable, sealed::Sealed},
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
    pub fn search(&self, search: Search<Self>) -> SearchCall<builder::SearchProfileEntries> {
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

impl Sealed for ProfileEntries {}

impl Searchable for ProfileEntries {
    const NUMBER_FILTERS: &'static [&'static str] = &["id", "profile_id", "parent_id", "index"];
    const DEPLOYS: Option<&'static [&'static str]> = Some(&["page"]);
    const CUTS_VALUES: bool = true;
    const HAS_COUNTERS: bool = false;
}

/// Filters for entries of profiles.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileEntryFilter {}

impl ProfileEntryFilter {
    /// Entries of the profile with this id.
    pub fn profile_id(id: i64) -> Filter<ProfileEntries> {
        Filter::new("profile_id", id)
    }

    /// Entries in the folder with this id; 0 for entries that are in no folder.
    pub fn parent_id(id: i64) -> Filter<ProfileEntries> {
        Filter::new("parent_id", id)
    }

    /// Entries that lead to the page of this token.
    pub fn page(token: &str) -> Filter<ProfileEntries> {
        Filter::new("page", token)
    }

    /// Entries of this name.
    pub fn name(name: &str) -> Filter<ProfileEntries> {
        Filter::new("name", name)
    }
}

/// What entries of profiles can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileEntryField {
    /// The place in the menu.
    Index,
    /// The name.
    Name,
}

impl ProfileEntryField {
    fn as_str(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Name => "name",
        }
    }

    /// From small to large.
    pub fn asc(self) -> Order<ProfileEntries> {
        Order::ascending(self.as_str())
    }

    /// From large to small.
    pub fn desc(self) -> Order<ProfileEntries> {
        Order::descending(self.as_str())
    }
}

/// The references of entries that the server can replace by the whole object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileEntryDeploy {
    /// The page.
    Page,
}

impl ProfileEntryDeploy {
    /// As it is written in a query.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
        }
    }
}

impl From<ProfileEntryDeploy> for Deploy<ProfileEntries> {
    fn from(deploy: ProfileEntryDeploy) -> Self {
        Self::new(deploy.as_str())
    }
}

impl From<ProfileEntryDeploy> for String {
    fn from(deploy: ProfileEntryDeploy) -> Self {
        deploy.as_str().to_owned()
    }
}
