//! Groups of the organization, one within another.

use super::{NewGroup, Search, SearchCall, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Groups of the organization, one within another.
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for groups.
    ///
    /// A filter that the server does not know is ignored: all groups are found. The header `Content-Range` of the answer
    /// is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/group`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with a list of [`Group`](crate::bonita::Group).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchGroups>) -> SearchCall<builder::SearchGroups> {
        search.call(self.client.search_groups())
    }

    /// Creates a group.
    ///
    /// A group of the same name in the same place is 403 with a body; a slash in the name is 500.
    ///
    /// `POST /API/identity/group`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with [`Group`](crate::bonita::Group).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 404: There is no group with the id of the group above. The body may be empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Deletes groups.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/identity/group`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, group_ids: impl IntoIterator<Item = i64>) -> builder::DeleteGroups {
        self.client.delete_groups().body(id_texts(group_ids))
    }

    /// Gets one group.
    ///
    /// 404 if there is no such group.
    ///
    /// `GET /API/identity/group/{groupId}`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with [`Group`](crate::bonita::Group).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, group_id: i64) -> builder::GetGroup {
        self.client.get_group().group_id(group_id)
    }

    /// Changes a group.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/identity/group/{groupId}`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, group_id: i64) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id)
    }

    /// Deletes a group.
    ///
    /// 404 if there is no such group.
    ///
    /// `DELETE /API/identity/group/{groupId}`. Bonita 7.14.0 and 8.0.0, group.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, group_id: i64) -> builder::DeleteGroup {
        self.client.delete_group().group_id(group_id)
    }
}
