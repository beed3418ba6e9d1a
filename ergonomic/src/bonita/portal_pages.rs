//! Pages of the old portal, up to 7.x.

use super::{Search, SearchCall, builder};
use bpm_rest_generated::bonita::Client;

/// Pages of the old portal, up to 7.x.
#[derive(Clone, Debug)]
pub struct PortalPages {
    client: Client,
}

impl PortalPages {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the pages of the old portal.
    ///
    /// Filters are ignored: all pages are found. The header `Content-Range` of the answer is `page-size/total`, where
    /// `page` is the index of the page.
    ///
    /// `GET /API/portal/bonitaPage`. Bonita 7.14.0 web server, bonitaPage.
    ///
    /// Answers with a list of [`PortalPage`](crate::bonita::PortalPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchPortalPages>) -> SearchCall<builder::SearchPortalPages> {
        search.call(self.client.search_portal_pages())
    }
}
