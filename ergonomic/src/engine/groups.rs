//! Groups of users.

use super::{Client, NewGroup, NewGroupMember, builder};

/// Groups of users.
///
/// Calls about a group that does not exist fail with [not found](crate::Error::is_not_found).
///
#[doc = docs!(ids)]
#[derive(Clone, Debug)]
pub struct Groups {
    pub(super) client: Client,
}

impl Groups {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists groups, filtered and sorted; by default by their ids.
    ///
    #[doc = docs!(example)]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// let groups: Vec<_> = engine.groups().list().member("kermit").items().try_collect().await?;
    /// assert_eq!(groups.len(), 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/groups`. Activiti user guide, 15.2; Flowable 6 user guide, 15.15.2.
    ///
    /// Answers with [`GroupPage`](super::GroupPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListGroups {
        self.client.list_groups()
    }

    /// Creates a group; an id that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// `POST /identity/groups`. Activiti user guide, 15.4; Flowable 6 user guide, 15.15.4.
    ///
    /// Answers with [`Group`](super::Group).
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Gets one group.
    ///
    /// `GET /identity/groups/{groupId}`. Activiti user guide, 15.1; Flowable 6 user guide, 15.15.1.
    ///
    /// Answers with [`Group`](super::Group).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    pub fn get(&self, group_id: impl Into<String>) -> builder::GetGroup {
        self.client.get_group().group_id(group_id.into())
    }

    /// Updates a group: sets fields, clears others, and leaves alone what is not mentioned.
    ///
    /// Of simultaneous updates one may lose, with a [conflict](crate::Error::is_conflict).
    ///
    /// `PUT /identity/groups/{groupId}`. Activiti user guide, 15.3; Flowable 6 user guide, 15.15.3.
    ///
    /// Answers with [`Group`](super::Group).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or its id is not that of the path.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 500: It was updated by another transaction concurrently.
    pub fn update(&self, group_id: impl Into<String>) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id.into())
    }

    /// Deletes a group; its members stay.
    ///
    /// `DELETE /identity/groups/{groupId}`. Activiti user guide, 15.5; Flowable 6 user guide, 15.15.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    pub fn delete(&self, group_id: impl Into<String>) -> builder::DeleteGroup {
        self.client.delete_group().group_id(group_id.into())
    }

    /// Lists the members of a group; there are none if there is no such group.
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "{NewGroup, NewUser}")]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// engine.users().create(NewUser::new("kermit")).await?;
    /// engine.groups().create(NewGroup::new("sales").name("Sales").type_("assignment")).await?;
    /// engine.groups().add_member("sales", "kermit").await?;
    /// let members: Vec<_> = engine.groups().members("sales").items().try_collect().await?;
    /// assert_eq!(members[0].id, "kermit");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/users`. Activiti user guide, 15.6; Flowable 6 user guide, 15.15.6.
    ///
    /// Answers with [`UserPage`](super::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn members(&self, group_id: impl Into<String>) -> builder::ListUsers {
        self.client.list_users().member_of_group(group_id.into())
    }

    /// Makes a user a member of a group; one who is a member already is a [conflict](crate::Error::is_conflict).
    ///
    /// The server answers 500 if there is no such user: only its database finds that.
    ///
    /// `POST /identity/groups/{groupId}/members`. Activiti user guide, 15.7; Flowable 6 user guide, 15.15.7.
    ///
    /// Answers with [`GroupMember`](super::GroupMember).
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    pub fn add_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::CreateGroupMember {
        self.client.create_group_member().group_id(group_id.into()).body(NewGroupMember::new(user_id))
    }

    /// Ends a user's membership in a group; [not found](crate::Error::is_not_found) if the user is no member.
    ///
    /// `DELETE /identity/groups/{groupId}/members/{userId}`. Activiti user guide, 15.8; Flowable 6 user guide, 15.15.8.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group, or it has no such user.
    pub fn remove_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::DeleteGroupMember {
        self.client.delete_group_member().group_id(group_id.into()).user_id(user_id.into())
    }
}
