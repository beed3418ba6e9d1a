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
    #[doc = call!(list_groups)]
    pub fn list(&self) -> builder::ListGroups {
        self.client.list_groups()
    }

    /// Creates a group; an id that is taken is a [conflict](crate::Error::is_conflict).
    ///
    #[doc = call!(create_group)]
    pub fn create(&self, group: NewGroup) -> builder::CreateGroup {
        self.client.create_group().body(group)
    }

    /// Gets one group.
    ///
    #[doc = call!(get_group)]
    pub fn get(&self, group_id: impl Into<String>) -> builder::GetGroup {
        self.client.get_group().group_id(group_id.into())
    }

    /// Updates a group: sets fields, clears others, and leaves alone what is not mentioned.
    ///
    /// Of simultaneous updates one may lose, with a [conflict](crate::Error::is_conflict).
    ///
    #[doc = call!(update_group)]
    pub fn update(&self, group_id: impl Into<String>) -> builder::UpdateGroup {
        self.client.update_group().group_id(group_id.into())
    }

    /// Deletes a group; its members stay.
    ///
    #[doc = call!(delete_group)]
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
    #[doc = call!(list_users)]
    pub fn members(&self, group_id: impl Into<String>) -> builder::ListUsers {
        self.client.list_users().member_of_group(group_id.into())
    }

    /// Makes a user a member of a group; one who is a member already is a [conflict](crate::Error::is_conflict).
    ///
    /// The server answers 500 if there is no such user: only its database finds that.
    ///
    #[doc = call!(create_group_member)]
    pub fn add_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::CreateGroupMember {
        self.client.create_group_member().group_id(group_id.into()).body(NewGroupMember::new(user_id))
    }

    /// Ends a user's membership in a group; [not found](crate::Error::is_not_found) if the user is no member.
    ///
    #[doc = call!(delete_group_member)]
    pub fn remove_member(&self, group_id: impl Into<String>, user_id: impl Into<String>) -> builder::DeleteGroupMember {
        self.client.delete_group_member().group_id(group_id.into()).user_id(user_id.into())
    }
}
