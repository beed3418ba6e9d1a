//! Which form is shown for which step of a process.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Which form is shown for which step of a process.
#[derive(Clone, Debug)]
pub struct FormMappings {
    client: Client,
}

impl FormMappings {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for form mappings; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/form/mapping`. Bonita 7.14.0 and 8.0.0, mapping.
    ///
    /// Answers with a list of [`FormMapping`](crate::bonita::FormMapping).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchFormMappings>) -> SearchCall<builder::SearchFormMappings> {
        search.call(self.client.search_form_mappings())
    }

    /// Changes a form mapping.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `PUT /API/form/mapping/{formMappingId}`. Bonita OpenAPI document 1.0.9, updateFormMappingById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, form_mapping_id: i64) -> builder::UpdateFormMapping {
        self.client.update_form_mapping().form_mapping_id(form_mapping_id)
    }
}
