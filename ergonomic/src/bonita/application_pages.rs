//! Pages of living applications.

use super::{NewApplicationPage, Search, SearchCall, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Pages of living applications.
#[derive(Clone, Debug)]
pub struct ApplicationPages {
    client: Client,
}

impl ApplicationPages {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for pages of applications.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application-page`. Bonita 7.14.0 and 8.0.0, application-page.
    ///
    /// Answers with a list of [`ApplicationPage`](crate::bonita::ApplicationPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchApplicationPages>,
    ) -> SearchCall<builder::SearchApplicationPages> {
        search.call(self.client.search_application_pages())
    }

    /// Creates a page of an application.
    ///
    /// A token that the application has already is 500.
    ///
    /// `POST /API/living/application-page`. Bonita 7.14.0 and 8.0.0, application-page.
    ///
    /// Answers with [`ApplicationPage`](crate::bonita::ApplicationPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, application_page: NewApplicationPage) -> builder::CreateApplicationPage {
        self.client.create_application_page().body(application_page)
    }

    /// Deletes pages of applications.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application-page`. Bonita 7.14.0 and 8.0.0, application-page.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, application_page_ids: impl IntoIterator<Item = i64>) -> builder::DeleteApplicationPages {
        self.client.delete_application_pages().body(id_texts(application_page_ids))
    }

    /// Gets one page of an application.
    ///
    /// 404 if there is no such page of an application.
    ///
    /// `GET /API/living/application-page/{applicationPageId}`. Bonita 7.14.0 and 8.0.0, application-page.
    ///
    /// Answers with [`ApplicationPage`](crate::bonita::ApplicationPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, application_page_id: i64) -> builder::GetApplicationPage {
        self.client.get_application_page().application_page_id(application_page_id)
    }

    /// Deletes a page of an application.
    ///
    /// 404 if there is no such page of an application.
    ///
    /// `DELETE /API/living/application-page/{applicationPageId}`. Bonita 7.14.0 and 8.0.0, application-page.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, application_page_id: i64) -> builder::DeleteApplicationPage {
        self.client.delete_application_page().application_page_id(application_page_id)
    }
}
