//! Menus of living applications.

use super::{NewApplicationMenu, Search, SearchCall, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Menus of living applications.
#[derive(Clone, Debug)]
pub struct ApplicationMenus {
    client: Client,
}

impl ApplicationMenus {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for entries of menus.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application-menu`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with a list of [`ApplicationMenu`](crate::bonita::ApplicationMenu).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchApplicationMenus>,
    ) -> SearchCall<builder::SearchApplicationMenus> {
        search.call(self.client.search_application_menus())
    }

    /// Creates an entry of a menu.
    ///
    /// The server puts it behind the others.
    ///
    /// `POST /API/living/application-menu`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with [`ApplicationMenu`](crate::bonita::ApplicationMenu).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, application_menu: NewApplicationMenu) -> builder::CreateApplicationMenu {
        self.client.create_application_menu().body(application_menu)
    }

    /// Deletes entries of menus.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application-menu`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, application_menu_ids: impl IntoIterator<Item = i64>) -> builder::DeleteApplicationMenus {
        self.client.delete_application_menus().body(id_texts(application_menu_ids))
    }

    /// Gets one entry.
    ///
    /// 404 if there is no such entry.
    ///
    /// `GET /API/living/application-menu/{applicationMenuId}`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with [`ApplicationMenu`](crate::bonita::ApplicationMenu).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, application_menu_id: i64) -> builder::GetApplicationMenu {
        self.client.get_application_menu().application_menu_id(application_menu_id)
    }

    /// Changes an entry of a menu.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/living/application-menu/{applicationMenuId}`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, application_menu_id: i64) -> builder::UpdateApplicationMenu {
        self.client.update_application_menu().application_menu_id(application_menu_id)
    }

    /// Deletes an entry of a menu.
    ///
    /// 404 if there is no such entry.
    ///
    /// `DELETE /API/living/application-menu/{applicationMenuId}`. Bonita 7.14.0 and 8.0.0, application-menu.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, application_menu_id: i64) -> builder::DeleteApplicationMenu {
        self.client.delete_application_menu().application_menu_id(application_menu_id)
    }
}
