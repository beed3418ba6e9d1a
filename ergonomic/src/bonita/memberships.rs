//! Who has which role in which group.

use super::{MembershipFilter, NewMembership, Search, SearchCall, builder};
use bpm_rest_generated::bonita::Client;

/// Who has which role in which group.
#[derive(Clone, Debug)]
pub struct Memberships {
    client: Client,
}

impl Memberships {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for the memberships of a user.
    ///
    /// The filter `user_id` is demanded, and no other is taken. The header `Content-Range` of the answer is
    /// `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/membership`. Bonita 7.14.0 and 8.0.0, membership.
    ///
    /// Answers with a list of [`Membership`](crate::bonita::Membership).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchMemberships>) -> SearchCall<builder::SearchMemberships> {
        search.call(self.client.search_memberships())
    }

    /// Lists the memberships of a user; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// `GET /API/identity/membership`. Bonita 7.14.0 and 8.0.0, membership.
    ///
    /// Answers with a list of [`Membership`](crate::bonita::Membership).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_of_user(&self, user_id: i64) -> SearchCall<builder::SearchMemberships> {
        self.search(Search::new().filter(MembershipFilter::user_id(user_id)))
    }

    /// Gives a user a role in a group.
    ///
    /// A membership that there is already is 403 with a body; an id that nothing has is 500.
    ///
    /// `POST /API/identity/membership`. Bonita 7.14.0 and 8.0.0, membership.
    ///
    /// Answers with [`Membership`](crate::bonita::Membership).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn add(&self, user_id: i64, group_id: i64, role_id: i64) -> builder::CreateMembership {
        self.client.create_membership().body(NewMembership::new(group_id, role_id, user_id))
    }

    /// Takes roles in groups away.
    ///
    /// A membership is told by the ids of the user, the group and the role, in this order.
    ///
    /// `DELETE /API/identity/membership`. Bonita 7.14.0 and 8.0.0, membership.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn remove_many(&self, memberships: impl IntoIterator<Item = (i64, i64, i64)>) -> builder::DeleteMemberships {
        let ids = memberships.into_iter().map(|(user, group, role)| format!("{user}/{group}/{role}"));
        self.client.delete_memberships().body(ids.collect::<Vec<String>>())
    }

    /// Takes a role in a group away from a user.
    ///
    /// A membership that there is not is 500.
    ///
    /// `DELETE /API/identity/membership/{userId}/{groupId}/{roleId}`. Bonita 7.14.0 and 8.0.0, membership.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn remove(&self, user_id: i64, group_id: i64, role_id: i64) -> builder::DeleteMembership {
        self.client.delete_membership().user_id(user_id).group_id(group_id).role_id(role_id)
    }
}
