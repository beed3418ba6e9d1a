//! Users and groups that other systems hand over.

use super::{NewGroup, NewUser, UserAndGroupTexts, UsersAndGroupsTexts, builder, variables::member};
use bpm_rest_generated::process_center::Client;
use std::collections::HashMap;

/// Users and groups that other systems hand over. The service keeps each under `systemId_id`.
///
/// A user or group that is there already is [refused](crate::Error::is_refused), so nothing here updates one. An empty id,
/// which the service would take, is a request error. With an empty system, ids are kept as they are.
#[derive(Clone, Debug)]
pub struct Identity {
    client: Client,
}

impl Identity {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Adds a user of a system.
    ///
    /// `POST /identityCtr/syncUser`. process-center RESTful API 1.0, syncuserusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    /// - 500: Something went wrong before the service itself was reached.
    pub fn sync_user(&self, system_id: impl Into<String>, user: NewUser) -> builder::SyncUser {
        self.client.sync_user().system_id(system_id.into()).body(Checked(user))
    }

    /// Adds a group of a system.
    ///
    /// `POST /identityCtr/syncGroup`. process-center RESTful API 1.0, syncgroupusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_group(&self, system_id: impl Into<String>, group: NewGroup) -> builder::SyncGroup {
        self.client.sync_group().system_id(system_id.into()).body(Checked(group))
    }

    /// Adds users of a system. Every known server answers this call with 400; [`add_all`](Self::sync_users_and_groups) does the same and
    /// works.
    ///
    /// `POST /identityCtr/syncUserList`. process-center RESTful API 1.0, syncuserlistusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_users(
        &self,
        system_id: impl Into<String>,
        users: impl IntoIterator<Item = NewUser>,
    ) -> builder::SyncUsers {
        self.client.sync_users().system_id(system_id.into()).body(Checked(users.into_iter().collect::<Vec<_>>()))
    }

    /// Adds groups of a system. Every known server answers this call with 400; [`add_all`](Self::sync_users_and_groups) does the same and
    /// works.
    ///
    /// `POST /identityCtr/syncGroupList`. process-center RESTful API 1.0, syncgrouplistusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_groups(
        &self,
        system_id: impl Into<String>,
        groups: impl IntoIterator<Item = NewGroup>,
    ) -> builder::SyncGroups {
        self.client.sync_groups().system_id(system_id.into()).body(Checked(groups.into_iter().collect::<Vec<_>>()))
    }

    /// Adds a user and a group of a system, and puts the user into the group.
    ///
    /// If the service refuses the group, the user stays.
    ///
    /// `POST /identityCtr/syncUserAndGroup`. process-center RESTful API 1.0, syncuserandgroupusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_user_and_group(
        &self,
        system_id: impl Into<String>,
        user: NewUser,
        group: NewGroup,
    ) -> builder::SyncUserAndGroup {
        self.client.sync_user_and_group().system_id(system_id.into()).body(WithGroup { user, group })
    }

    /// Adds users and groups of a system, and puts users into groups: pairs of a user's and a group's id.
    ///
    /// One call puts a user into one group at most. What the service added before it refused something stays.
    ///
    /// `POST /identityCtr/synUsersAndGroups`. process-center RESTful API 1.0, synusersandgroupsusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_users_and_groups(
        &self,
        system_id: impl Into<String>,
        users: impl IntoIterator<Item = NewUser>,
        groups: impl IntoIterator<Item = NewGroup>,
        memberships: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SyncUsersAndGroups {
        let (users, groups) = (users.into_iter().collect(), groups.into_iter().collect());
        let all = All { users, groups, memberships: Memberships::of(memberships) };
        self.client.sync_users_and_groups().system_id(system_id.into()).body(all)
    }

    /// Puts users of a system into groups of it: pairs of a user's and a group's id, each user once.
    ///
    /// [Refused](crate::Error::is_refused) if there is no such user or group, or if the user is in the group already.
    ///
    /// `POST /identityCtr/synUserAndGroupMembership`. process-center RESTful API 1.0,
    /// synuserandgroupmembershipusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn sync_memberships(
        &self,
        system_id: impl Into<String>,
        memberships: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> builder::SyncMemberships {
        self.client.sync_memberships().system_id(system_id.into()).body(Memberships::of(memberships))
    }
}

/// Ids of users, each with that of a group.
struct Memberships(Vec<(String, String)>);

impl Memberships {
    fn of(memberships: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(memberships.into_iter().map(|(user, group)| (user.into(), group.into())).collect())
    }
}

/// On the wire each user stands there once.
impl TryFrom<Memberships> for HashMap<String, String> {
    type Error = String;

    fn try_from(Memberships(memberships): Memberships) -> Result<Self, String> {
        let mut groups = Self::new();
        for (user, group) in memberships {
            named(&user)?;
            named(&group)?;
            member(&user).map_err(|reason| format!("the user `{user}` cannot be sent: {reason}"))?;
            if groups.contains_key(&user) {
                return Err(format!("the user `{user}` is to be put into two groups, which takes two calls"));
            }
            groups.insert(user, group);
        }
        Ok(groups)
    }
}

/// The service would keep a user or group without an id under the id of its system alone.
fn named(id: &str) -> Result<(), String> {
    if id.is_empty() { Err("a user or a group has an empty id".to_owned()) } else { Ok(()) }
}

/// Users or groups, each of which needs an id.
struct Checked<T>(T);

impl TryFrom<Checked<Self>> for NewUser {
    type Error = String;

    fn try_from(Checked(user): Checked<Self>) -> Result<Self, String> {
        named(&user.id).map(|()| user)
    }
}

impl TryFrom<Checked<Self>> for NewGroup {
    type Error = String;

    fn try_from(Checked(group): Checked<Self>) -> Result<Self, String> {
        named(&group.id).map(|()| group)
    }
}

impl<T: TryFrom<Checked<T>>> TryFrom<Checked<Self>> for Vec<T> {
    type Error = T::Error;

    fn try_from(Checked(all): Checked<Self>) -> Result<Self, T::Error> {
        all.into_iter().map(|one| T::try_from(Checked(one))).collect()
    }
}

struct WithGroup {
    user: NewUser,
    group: NewGroup,
}

impl TryFrom<WithGroup> for UserAndGroupTexts {
    type Error = String;

    fn try_from(both: WithGroup) -> Result<Self, String> {
        let (user, group) = (NewUser::try_from(Checked(both.user))?, NewGroup::try_from(Checked(both.group))?);
        Ok(Self::new(text(&group)?, text(&user)?))
    }
}

struct All {
    users: Vec<NewUser>,
    groups: Vec<NewGroup>,
    memberships: Memberships,
}

impl TryFrom<All> for UsersAndGroupsTexts {
    type Error = String;

    fn try_from(all: All) -> Result<Self, String> {
        let memberships: HashMap<String, String> = all.memberships.try_into()?;
        let (users, groups) = (Vec::try_from(Checked(all.users))?, Vec::try_from(Checked(all.groups))?);
        // In the order of the ids, so that the same call is the same request.
        let memberships: std::collections::BTreeMap<_, _> = memberships.into_iter().collect();
        Ok(Self::new(text(&groups)?, text(&memberships)?, text(&users)?))
    }
}

/// JSON as a text, which the service wants inside its JSON.
fn text(value: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}
