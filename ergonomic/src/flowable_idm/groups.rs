//! Groups of users.

use super::{NewGroup, NewGroupMember, builder};
use bpm_rest_generated::flowable_idm::Client;

/// Groups of users.
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists groups, filtered and sorted.
    ///
    /// In the `…Like` filter `%` stands for any text and `_` for any one character.
    ///
    /// `GET /groups`. flowable-idm-rest 7.2.0, GroupCollectionResource#getGroups.
    ///
    /// Answers with [`GroupPage`](crate::flowable_idm::GroupPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListGroups {
        self.client.list_groups()
    }

    /// Creates a group.
    ///
    /// The caller chooses the id. It is a [conflict](crate::Error::is_conflict) if there is such a group already.
    ///
    /// `POST /groups`. flowable-idm-rest 7.2.0, GroupCollectionResource#createGroup.
    ///
    /// Answers with [`Group`](crate::flowable_idm::Group).
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Gets one group.
    ///
    /// `GET /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#getGroup.
    ///
    /// Answers with [`Group`](crate::flowable_idm::Group).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    pub fn get(&self, group_id: impl Into<String>) -> builder::GetGroup {
        self.client.get_group().group_id(group_id.into())
    }

    /// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. The answer has the group as it is now.
    ///
    /// `PUT /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#updateGroup.
    ///
    /// Answers with [`Group`](crate::flowable_idm::Group).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has another id.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 500: The group was updated by another transaction concurrently, or a text is longer than its column in the
    ///   database.
    pub fn update(&self, group_id: impl Into<String>) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id.into())
    }

    /// Deletes a group.
    ///
    /// The memberships go with the group; its users stay.
    ///
    /// `DELETE /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#deleteGroup.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    pub fn delete(&self, group_id: impl Into<String>) -> builder::DeleteGroup {
        self.client.delete_group().group_id(group_id.into())
    }

    /// Makes a user a member of a group.
    ///
    /// It is a [conflict](crate::Error::is_conflict) if the user is a member already.
    ///
    /// `POST /groups/{groupId}/members`. flowable-idm-rest 7.2.0, GroupMembershipCollectionResource#createMembership.
    ///
    /// Answers with [`GroupMember`](crate::flowable_idm::GroupMember).
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    pub fn add_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::CreateGroupMember {
        self.client.create_group_member().group_id(group_id.into()).body(NewGroupMember::new(user_id))
    }

    /// Ends a user's membership in a group.
    ///
    /// The user and the group stay.
    ///
    /// `DELETE /groups/{groupId}/members/{userId}`. flowable-idm-rest 7.2.0, GroupMembershipResource#deleteMembership.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group, or the user is no member of it.
    pub fn remove_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::DeleteGroupMember {
        self.client.delete_group_member().group_id(group_id.into()).user_id(user_id.into())
    }
}
