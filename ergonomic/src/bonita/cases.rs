//! Open cases: what runs of processes.

use super::{
    NewCase, builder, id_texts,
    search::{Search, SearchCall},
};
use crate::typed::Typed;
use bpm_rest_generated::bonita::Client;
use serde::de::DeserializeOwned;

/// Open cases: what runs of processes.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::{List as _, bonita::{CaseFilter, Search}};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// # use bpm_rest::testing::bonita::{InputType, PlayedProcess};
/// # let order = PlayedProcess::new("Order", "1.0").task("review", [("approved", InputType::Boolean)]);
/// # let order = bpm_rest::Upload::bytes("order.bar", order.archive()?);
/// # let process = bonita.processes().deploy(order).await?.process.id;
/// # let case = bonita.processes().start(process, ()).await?.case_id;
/// let search = Search::new().filter(CaseFilter::process_definition_id(process));
/// assert_eq!(bonita.cases().search(search).total().await?, 1);
/// let context: serde_json::Value = bonita.cases().context(case).await?;
/// println!("{context}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cases {
    client: Client,
}

impl Cases {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open cases; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// Sub-cases are found with the filter `caller=any` alone. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/case`. Bonita 7.14.0 and 8.0.0, case.
    ///
    /// Answers with a list of [`Case`](crate::bonita::Case).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchCases>) -> SearchCall<builder::SearchCases> {
        search.call(self.client.search_cases())
    }

    /// Starts a case of a process without a contract.
    ///
    /// A process with a contract is started by its instantiation.
    ///
    /// `POST /API/bpm/case`. Bonita 7.14.0 and 8.0.0, case.
    ///
    /// Answers with [`Case`](crate::bonita::Case).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn start(&self, case: NewCase) -> builder::StartCase {
        self.client.start_case().body(case)
    }

    /// Deletes open cases.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/case`. Bonita 7.14.0 and 8.0.0, case.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteCases {
        self.client.delete_cases().body(id_texts(ids))
    }

    /// Gets one open case.
    ///
    /// 404 if there is none, as after its end.
    ///
    /// `GET /API/bpm/case/{caseId}`. Bonita 7.14.0 and 8.0.0, case.
    ///
    /// Answers with [`Case`](crate::bonita::Case).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, case_id: i64) -> builder::GetCase {
        self.client.get_case().case_id(case_id)
    }

    /// Changes the state of a case.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/case/{caseId}`. Bonita OpenAPI document 1.0.9, updateProcessInstanceById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, case_id: i64) -> builder::UpdateCase {
        self.client.update_case().case_id(case_id)
    }

    /// Deletes an open case.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/case/{caseId}`. Bonita 7.14.0 and 8.0.0, case.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, case_id: i64) -> builder::DeleteCase {
        self.client.delete_case().case_id(case_id)
    }

    /// Gets how many flow nodes of a case are in which state.
    ///
    /// Of an unknown case there are no numbers.
    ///
    /// `GET /API/bpm/caseInfo/{caseId}`. Bonita 7.14.0 web server, caseInfo.
    ///
    /// Answers with [`CaseInfo`](crate::bonita::CaseInfo).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn info(&self, case_id: i64) -> builder::GetCaseInfo {
        self.client.get_case_info().case_id(case_id)
    }

    /// Gets what a process tells of the data of a case.
    ///
    /// It is read as a type of yours, such as a struct, or as a `serde_json::Value`. The names are those that the process
    /// gives. A value is any JSON of a variable, a [`DocumentReference`](crate::bonita::DocumentReference), a
    /// [`BusinessDataReference`](crate::bonita::BusinessDataReference), or a list of such. A date is
    /// [`Milliseconds`](crate::time::Milliseconds).
    ///
    /// `GET /API/bpm/case/{caseId}/context`. Bonita 7.14.0 and 8.0.0, context.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn context<T: DeserializeOwned + Send + 'static>(&self, case_id: i64) -> Typed<builder::GetCaseContext, T> {
        Typed::new(self.client.get_case_context().case_id(case_id))
    }
}
