//! The actors of processes, who start cases and do tasks.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The actors of processes, who start cases and do tasks.
#[derive(Clone, Debug)]
pub struct Actors {
    client: Client,
}

impl Actors {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for actors of a process; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `process_id` is demanded; 404 if there is no such process. A page holds 10 unless the search says
    /// otherwise.
    ///
    /// `GET /API/bpm/actor`. Bonita 7.14.0 and 8.0.0, actor.
    ///
    /// Answers with a list of [`Actor`](crate::bonita::Actor).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchActors>) -> SearchCall<builder::SearchActors> {
        search.call(self.client.search_actors())
    }

    /// Gets one actor.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/actor/{actorId}`. Bonita 7.14.0 and 8.0.0, actor.
    ///
    /// Answers with [`Actor`](crate::bonita::Actor).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, actor_id: i64) -> builder::GetActor {
        self.client.get_actor().actor_id(actor_id)
    }

    /// Changes what an actor shows of itself.
    ///
    /// No permission names this operation: it is 403 for everybody but the technical user.
    ///
    /// `PUT /API/bpm/actor/{actorId}`. Bonita 7.14.0 and 8.0.0, actor.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, actor_id: i64) -> builder::UpdateActor {
        self.client.update_actor().actor_id(actor_id)
    }
}
