//! Groups of users.

use super::{NewGroup, NewGroupMember, builder};
use bpm_rest_generated::activiti::Client;

/// Groups of users.
///
/// An id may be any text; under one with a `/` in it nothing is found. What there is not is
/// [not found](crate::Error::is_not_found).
#[derive(Clone, Debug)]
pub struct Groups {
    client: Client,
}

impl Groups {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists groups, filtered and sorted; by default by their ids.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, Result};
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// # async fn example(activiti: Activiti) -> Result<()> {
    /// let groups: Vec<_> = activiti.groups().list().member("kermit").items().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/groups`. Activiti user guide, 15.2.
    ///
    /// Answers with [`GroupPage`](crate::activiti::GroupPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn list(&self) -> builder::ListGroups {
        self.client.list_groups()
    }

    /// Creates a group; an id that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// `POST /identity/groups`. Activiti user guide, 15.4.
    ///
    /// Answers with [`Group`](crate::activiti::Group).
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Gets one group.
    ///
    /// `GET /identity/groups/{groupId}`. Activiti user guide, 15.1.
    ///
    /// Answers with [`Group`](crate::activiti::Group).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    pub fn get(&self, group_id: impl Into<String>) -> builder::GetGroup {
        self.client.get_group().group_id(group_id.into())
    }

    /// Updates a group: sets fields, clears others, and leaves alone what is not mentioned.
    ///
    /// Of simultaneous updates one may lose, with a [conflict](crate::Error::is_conflict).
    ///
    /// `PUT /identity/groups/{groupId}`. Activiti user guide, 15.3.
    ///
    /// Answers with [`Group`](crate::activiti::Group).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or its id is not that of the path.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    /// - 500: It was updated by another transaction concurrently.
    pub fn update(&self, group_id: impl Into<String>) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id.into())
    }

    /// Deletes a group; its members stay.
    ///
    /// `DELETE /identity/groups/{groupId}`. Activiti user guide, 15.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    pub fn delete(&self, group_id: impl Into<String>) -> builder::DeleteGroup {
        self.client.delete_group().group_id(group_id.into())
    }

    /// Lists the members of a group; there are none if there is no such group.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, Result};
    /// use bpm_rest::{List as _, activiti::NewGroup};
    /// use futures::TryStreamExt as _;
    /// # async fn example(activiti: Activiti) -> Result<()> {
    /// activiti.groups().create(NewGroup::new("sales").name("Sales").type_("assignment")).await?;
    /// activiti.groups().add_member("sales", "kermit").await?;
    /// let members: Vec<_> = activiti.groups().members("sales").items().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/users`. Activiti user guide, 15.6.
    ///
    /// Answers with [`UserPage`](crate::activiti::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn members(&self, group_id: impl Into<String>) -> builder::ListUsers {
        self.client.list_users().member_of_group(group_id.into())
    }

    /// Makes a user a member of a group; one who is a member already is a [conflict](crate::Error::is_conflict).
    ///
    /// A user that there is not is refused with 500, by the database.
    ///
    /// `POST /identity/groups/{groupId}/members`. Activiti user guide, 15.7.
    ///
    /// Answers with [`GroupMember`](crate::activiti::GroupMember).
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    pub fn add_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::CreateGroupMember {
        self.client.create_group_member().group_id(group_id.into()).body(NewGroupMember::new(user_id))
    }

    /// Ends a user's membership in a group; [not found](crate::Error::is_not_found) if the user is no member.
    ///
    /// `DELETE /identity/groups/{groupId}/members/{userId}`. Activiti user guide, 15.8.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group, or it has no such user.
    pub fn remove_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::DeleteGroupMember {
        self.client.delete_group_member().group_id(group_id.into()).user_id(user_id.into())
    }
}
