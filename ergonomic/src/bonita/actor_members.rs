//! Who plays which actor.

use super::{
    NewActorMemberGroup, NewActorMemberRole, NewActorMemberRoleAndGroup, NewActorMemberUser, builder, id_texts,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Who plays which actor.
#[derive(Clone, Debug)]
pub struct ActorMembers {
    client: Client,
}

impl ActorMembers {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for members of an actor; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `actor_id` is demanded. Orders have no effect. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with a list of [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchActorMembers>) -> SearchCall<builder::SearchActorMembers> {
        search.call(self.client.search_actor_members())
    }

    /// Takes actors away.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn remove_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteActorMembers {
        self.client.delete_actor_members().body(id_texts(ids))
    }

    /// Has a user play an actor.
    ///
    /// `POST /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks
    ///   the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn add_user(&self, actor_id: i64, user_id: i64) -> builder::CreateActorMemberUser {
        self.client.create_actor_member_user().body(NewActorMemberUser::new(actor_id, user_id))
    }

    /// Has the members of a group play an actor.
    ///
    /// `POST /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks
    ///   the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn add_group(&self, actor_id: i64, group_id: i64) -> builder::CreateActorMemberGroup {
        self.client.create_actor_member_group().body(NewActorMemberGroup::new(actor_id, group_id))
    }

    /// Has those who have a role play an actor.
    ///
    /// `POST /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks
    ///   the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn add_role(&self, actor_id: i64, role_id: i64) -> builder::CreateActorMemberRole {
        self.client.create_actor_member_role().body(NewActorMemberRole::new(actor_id, role_id))
    }

    /// Has those who have a role in a group play an actor.
    ///
    /// `POST /API/bpm/actorMember`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks
    ///   the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn add_role_and_group(
        &self,
        actor_id: i64,
        role_id: i64,
        group_id: i64,
    ) -> builder::CreateActorMemberRoleAndGroup {
        self.client
            .create_actor_member_role_and_group()
            .body(NewActorMemberRoleAndGroup::new(actor_id, group_id, role_id))
    }

    /// Searches for members of an actor, under an old name; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The same as the search for members of an actor. No permission names this operation: it is 403 for everybody but
    /// the technical user. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/delegation`. Bonita 7.14.0 and 8.0.0, delegation.
    ///
    /// Answers with a list of [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_delegations(
        &self,
        search: Search<builder::SearchDelegations>,
    ) -> SearchCall<builder::SearchDelegations> {
        search.call(self.client.search_delegations())
    }

    /// Gets one member of an actor.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `GET /API/bpm/actorMember/{actorMemberId}`. Bonita OpenAPI document 1.0.9, getActorMemberById.
    ///
    /// Answers with [`ActorMember`](crate::bonita::ActorMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, actor_member_id: i64) -> builder::GetActorMember {
        self.client.get_actor_member().actor_member_id(actor_member_id)
    }

    /// Takes an actor away.
    ///
    /// 500 if there is no such member.
    ///
    /// `DELETE /API/bpm/actorMember/{actorMemberId}`. Bonita 7.14.0 and 8.0.0, actorMember.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn remove(&self, actor_member_id: i64) -> builder::DeleteActorMember {
        self.client.delete_actor_member().actor_member_id(actor_member_id)
    }
}
