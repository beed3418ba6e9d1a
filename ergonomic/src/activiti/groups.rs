//! Groups of users.

use super::{NewGroup, NewGroupMember, builder};
use bpm_rest_generated::activiti::Client;

/// Groups of users.
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists groups, filtered and sorted.
    ///
    /// `GET /identity/groups`. Activiti user guide, 15.2.
    pub fn list(&self) -> builder::ListGroups {
        self.client.list_groups()
    }

    /// Creates a group.
    ///
    /// `POST /identity/groups`. Activiti user guide, 15.4.
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Gets one group.
    ///
    /// `GET /identity/groups/{groupId}`. Activiti user guide, 15.1.
    pub fn get(&self, group_id: impl Into<String>) -> builder::GetGroup {
        self.client.get_group().group_id(group_id.into())
    }

    /// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// `PUT /identity/groups/{groupId}`. Activiti user guide, 15.3.
    pub fn update(&self, group_id: impl Into<String>) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id.into())
    }

    /// Deletes a group.
    ///
    /// `DELETE /identity/groups/{groupId}`. Activiti user guide, 15.5.
    pub fn delete(&self, group_id: impl Into<String>) -> builder::DeleteGroup {
        self.client.delete_group().group_id(group_id.into())
    }

    /// Lists the members of a group.
    ///
    /// `GET /identity/users`. Activiti user guide, 15.6.
    pub fn members(&self, group_id: impl Into<String>) -> builder::ListUsers {
        self.client.list_users().member_of_group(group_id.into())
    }

    /// Makes a user a member of a group.
    ///
    /// `POST /identity/groups/{groupId}/members`. Activiti user guide, 15.7.
    pub fn add_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::CreateGroupMember {
        self.client.create_group_member().group_id(group_id.into()).body(NewGroupMember::new(user_id))
    }

    /// Ends a user's membership in a group.
    ///
    /// `DELETE /identity/groups/{groupId}/members/{userId}`. Activiti user guide, 15.8.
    pub fn remove_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::DeleteGroupMember {
        self.client.delete_group_member().group_id(group_id.into()).user_id(user_id.into())
    }
}
