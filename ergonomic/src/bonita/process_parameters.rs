//! The parameters of processes.

use super::{
    ProcessParameterUpdate, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The parameters of processes.
#[derive(Clone, Debug)]
pub struct ProcessParameters {
    client: Client,
}

impl ProcessParameters {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for parameters of a process; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `process_id` is demanded: without it nothing is found. A page holds 10 unless the search says
    /// otherwise.
    ///
    /// `GET /API/bpm/processParameter`. Bonita 7.14.0 and 8.0.0, processParameter.
    ///
    /// Answers with a list of [`ProcessParameter`](crate::bonita::ProcessParameter).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchProcessParameters>,
    ) -> SearchCall<builder::SearchProcessParameters> {
        search.call(self.client.search_process_parameters())
    }

    /// Gets one parameter of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/processParameter/{processId}/{name}`. Bonita 7.14.0 and 8.0.0, processParameter.
    ///
    /// Answers with [`ProcessParameter`](crate::bonita::ProcessParameter).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, process_id: i64, name: impl Into<String>) -> builder::GetProcessParameter {
        self.client.get_process_parameter().process_id(process_id).name(name.into())
    }

    /// Sets a parameter of a process.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/processParameter/{processId}/{name}`. Bonita OpenAPI document 1.0.9, updateProcessParameterById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(
        &self,
        process_id: i64,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> builder::UpdateProcessParameter {
        self.client
            .update_process_parameter()
            .process_id(process_id)
            .name(name.into())
            .body(ProcessParameterUpdate::new(value))
    }
}
