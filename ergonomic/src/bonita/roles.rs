//! Roles in the organization.

use super::{NewRole, Search, SearchCall, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Roles in the organization.
#[derive(Clone, Debug)]
pub struct Roles {
    client: Client,
}

impl Roles {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for roles.
    ///
    /// A filter that the server does not know is ignored: all roles are found. The header `Content-Range` of the answer
    /// is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/role`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with a list of [`Role`](crate::bonita::Role).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchRoles>) -> SearchCall<builder::SearchRoles> {
        search.call(self.client.search_roles())
    }

    /// Creates a role.
    ///
    /// A name that is taken is 403 with a body.
    ///
    /// `POST /API/identity/role`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with [`Role`](crate::bonita::Role).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, role: NewRole) -> builder::CreateRole {
        self.client.create_role().body(role)
    }

    /// Deletes roles.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/identity/role`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, role_ids: impl IntoIterator<Item = i64>) -> builder::DeleteRoles {
        self.client.delete_roles().body(id_texts(role_ids))
    }

    /// Gets one role.
    ///
    /// 404 if there is no such role.
    ///
    /// `GET /API/identity/role/{roleId}`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with [`Role`](crate::bonita::Role).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, role_id: i64) -> builder::GetRole {
        self.client.get_role().role_id(role_id)
    }

    /// Changes a role.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/identity/role/{roleId}`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, role_id: i64) -> builder::UpdateRole {
        self.client.update_role().role_id(role_id)
    }

    /// Deletes a role.
    ///
    /// An id that no role has is 500.
    ///
    /// `DELETE /API/identity/role/{roleId}`. Bonita 7.14.0 and 8.0.0, role.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, role_id: i64) -> builder::DeleteRole {
        self.client.delete_role().role_id(role_id)
    }
}
