//! Which business data cases have.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Which business data cases have.
#[derive(Clone, Debug)]
pub struct BusinessDataReferences {
    client: Client,
}

impl BusinessDataReferences {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for business data of a case; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is demanded. The server does not tell how many there are. A page holds 10 unless the search
    /// says otherwise.
    ///
    /// `GET /API/bdm/businessDataReference`. Bonita 7.14.0 and 8.0.0, businessDataReference.
    ///
    /// Answers with a list of [`BusinessDataReference`](crate::bonita::BusinessDataReference).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchBusinessDataReferences>,
    ) -> SearchCall<builder::SearchBusinessDataReferences> {
        search.call(self.client.search_business_data_references())
    }

    /// Gets one reference of a case to business data.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bdm/businessDataReference/{caseId}/{name}`. Bonita 7.14.0 and 8.0.0, businessDataReference.
    ///
    /// Answers with [`BusinessDataReference`](crate::bonita::BusinessDataReference).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, case_id: i64, name: impl Into<String>) -> builder::GetBusinessDataReference {
        self.client.get_business_data_reference().case_id(case_id).name(name.into())
    }
}
