//! What more an organization knows of its users.

use super::{
    CustomUserInfoOfUserFilter, CustomUserInfoValueUpdate, NewCustomUserInfoDefinition, Search, SearchCall, builder,
    id_texts,
};
use bpm_rest_generated::bonita::Client;

/// What more an organization knows of its users.
#[derive(Clone, Debug)]
pub struct CustomUserInfos {
    client: Client,
}

impl CustomUserInfos {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists what more is known of users.
    ///
    /// No filter and no order is taken. The header `Content-Range` of the answer is `page-size/total`, where `page` is
    /// the index of the page.
    ///
    /// `GET /API/customuserinfo/definition`. Bonita 7.14.0 and 8.0.0, definition.
    ///
    /// Answers with a list of [`CustomUserInfoDefinition`](crate::bonita::CustomUserInfoDefinition).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_definitions(
        &self,
        search: Search<builder::SearchCustomUserInfoDefinitions>,
    ) -> SearchCall<builder::SearchCustomUserInfoDefinitions> {
        search.call(self.client.search_custom_user_info_definitions())
    }

    /// Defines something more to know of users.
    ///
    /// A name that is taken is 500.
    ///
    /// `POST /API/customuserinfo/definition`. Bonita 7.14.0 and 8.0.0, definition.
    ///
    /// Answers with [`CustomUserInfoDefinition`](crate::bonita::CustomUserInfoDefinition).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_definition(&self, name: impl Into<String>) -> builder::CreateCustomUserInfoDefinition {
        self.client.create_custom_user_info_definition().body(NewCustomUserInfoDefinition::new(name))
    }

    /// Deletes definitions, with all their values.
    ///
    /// An id that no definition has is 500; those before it are gone.
    ///
    /// `DELETE /API/customuserinfo/definition`. Bonita 7.14.0 and 8.0.0, definition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_definitions(
        &self,
        definition_ids: impl IntoIterator<Item = i64>,
    ) -> builder::DeleteCustomUserInfoDefinitions {
        self.client.delete_custom_user_info_definitions().body(id_texts(definition_ids))
    }

    /// Lists all definitions with the values of one user.
    ///
    /// The filter `userId` is demanded, and no other is taken. Of a user that there is not all values are empty. The
    /// header `Content-Range` of the answer has the number of items in place of the size of the page.
    ///
    /// `GET /API/customuserinfo/user`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with a list of [`CustomUserInfo`](crate::bonita::CustomUserInfo).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_of_user(&self, user_id: i64) -> SearchCall<builder::SearchCustomUserInfoOfUser> {
        let search = Search::new().filter(CustomUserInfoOfUserFilter::user_id(user_id));
        search.call(self.client.search_custom_user_info_of_user())
    }

    /// Searches for what more is known of users.
    ///
    /// A filter that the server does not know is ignored: all values are found. The header `Content-Range` of the answer
    /// is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/customuserinfo/value`. Bonita 7.14.0 and 8.0.0, value.
    ///
    /// Answers with a list of [`CustomUserInfoValue`](crate::bonita::CustomUserInfoValue).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_values(
        &self,
        search: Search<builder::SearchCustomUserInfoValues>,
    ) -> SearchCall<builder::SearchCustomUserInfoValues> {
        search.call(self.client.search_custom_user_info_values())
    }

    /// Gets one definition.
    ///
    /// Known by its name alone. A Community server answers 405.
    ///
    /// `GET /API/customuserinfo/definition/{definitionId}`. Bonita OpenAPI document 1.0.9, getCustomUserDefinitionById.
    ///
    /// Answers with [`CustomUserInfoDefinition`](crate::bonita::CustomUserInfoDefinition).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn definition(&self, definition_id: i64) -> builder::GetCustomUserInfoDefinition {
        self.client.get_custom_user_info_definition().definition_id(definition_id)
    }

    /// Deletes a definition, with all its values.
    ///
    /// An id that no definition has is 500.
    ///
    /// `DELETE /API/customuserinfo/definition/{definitionId}`. Bonita 7.14.0 and 8.0.0, definition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_definition(&self, definition_id: i64) -> builder::DeleteCustomUserInfoDefinition {
        self.client.delete_custom_user_info_definition().definition_id(definition_id)
    }

    /// Sets a value of a user.
    ///
    /// The empty text takes the value away. A user or a definition that there is not is 500.
    ///
    /// `PUT /API/customuserinfo/value/{userId}/{definitionId}`. Bonita 7.14.0 and 8.0.0, value.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn set_value(
        &self,
        user_id: i64,
        definition_id: i64,
        value: impl Into<String>,
    ) -> builder::SetCustomUserInfoValue {
        self.client
            .set_custom_user_info_value()
            .user_id(user_id)
            .definition_id(definition_id)
            .body(CustomUserInfoValueUpdate::new(value))
    }
}
