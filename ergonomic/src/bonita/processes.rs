//! Processes, which are deployed from files and started as cases.

use super::{
    ActivationState, ConfigurationState, Process, ProcessResolutionProblem, ProcessResolutionProblemFilter,
    ProcessResolutionProblems, UploadedProcess, Uploads, builder,
    contract::inputs,
    id_texts,
    search::{Search, SearchCall},
};
use crate::{List as _, Result, Upload};
use bpm_rest_generated::bonita::Client;
use futures::TryStreamExt as _;
use serde::Serialize;

/// Processes, which are deployed from files and started as cases.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::{Upload, testing::bonita::{InputType, PlayedProcess}};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// // A real server takes the .bar file that Bonita Studio makes: `Upload::file("order.bar").await?`.
/// let order = PlayedProcess::new("Order", "1.0").task("review", [("approved", InputType::Boolean)]);
/// let deployed = bonita.processes().deploy(Upload::bytes("order.bar", order.archive()?)).await?;
/// let case = bonita.processes().start(deployed.process.id, ()).await?.case_id;
/// assert!(case > 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Processes {
    client: Client,
}

impl Processes {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for processes; await it for one page of them, or make a stream of it with [`items`](crate::List::items).
    ///
    /// The filter `user_id` finds the processes that the user may start. A page holds 10 unless the search says
    /// otherwise.
    ///
    /// `GET /API/bpm/process`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with a list of [`Process`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchProcesses>) -> SearchCall<builder::SearchProcesses> {
        search.call(self.client.search_processes())
    }

    /// Deploys a process from a business archive, a `.bar`, and enables it.
    ///
    /// The archive is uploaded, a process is made of it, and the process is enabled if nothing keeps it from that. Otherwise
    /// the process stays disabled, and [`problems`](Deployment::problems) says why: resolve them, such as with
    /// `actor_members()`, and call [`enable`](Self::enable).
    ///
    /// # Errors
    /// Those of the calls that it makes, each with its operation named. A process with this name and version that is there
    /// already is a [conflict](crate::Error::is_conflict).
    pub async fn deploy(&self, archive: Upload) -> Result<Deployment> {
        let uploaded = Uploads::new(self.client.clone()).upload_process(archive).await?;
        let deployed = self.deploy_uploaded(uploaded.temp_path).await?;
        if deployed.configuration_state == Some(ConfigurationState::Resolved) {
            self.enable(deployed.id).await?;
            return Ok(Deployment { process: self.get(deployed.id).await?, problems: Vec::new() });
        }
        let search = Search::new().filter(ProcessResolutionProblemFilter::process_id(deployed.id));
        let problems = ProcessResolutionProblems::new(self.client.clone()).search(search.per_page(100));
        Ok(Deployment { problems: problems.items().try_collect().await?, process: deployed })
    }

    /// Deploys a process from a file that was uploaded.
    ///
    /// The file is a `.bar`, given by its temporary name. The process is disabled at first.
    ///
    /// `POST /API/bpm/process`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with [`Process`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is a process of this name and version already, which a body of JSON tells; or the user lacks the
    ///   permission, and the body is empty.
    /// - 500: The file is not there, or no `.bar`.
    pub fn deploy_uploaded(&self, temp_path: impl Into<String>) -> builder::DeployProcess {
        self.client.deploy_process().body(UploadedProcess::new(temp_path))
    }

    /// Deletes processes.
    ///
    /// Each has to be disabled and without open cases. The server deletes them in order, and stops at the first that
    /// fails.
    ///
    /// `DELETE /API/bpm/process`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteProcesses {
        self.client.delete_processes().body(id_texts(ids))
    }

    /// Lists the names of processes, each with its versions.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/processName`. Bonita OpenAPI document 1.0.9, searchProcessNames.
    ///
    /// Answers with a list of [`ProcessName`](crate::bonita::ProcessName).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn names(&self) -> builder::ListProcessNames {
        self.client.list_process_names()
    }

    /// Gets the diagram of a process.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/diagram/{processId}`. Bonita OpenAPI document 1.0.9, getProcessDiagramById.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn diagram(&self, process_id: i64) -> builder::GetProcessDiagram {
        self.client.get_process_diagram().process_id(process_id)
    }

    /// Gets one process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with [`Process`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, process_id: i64) -> builder::GetProcess {
        self.client.get_process().process_id(process_id)
    }

    /// Deletes a process.
    ///
    /// It has to be disabled and without open cases; else the answer is 500.
    ///
    /// `DELETE /API/bpm/process/{processId}`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, process_id: i64) -> builder::DeleteProcess {
        self.client.delete_process().process_id(process_id)
    }

    /// Enables a process, so that cases of it can be started.
    ///
    /// The process has to be resolved. 500 if it is not, or if it is enabled already.
    ///
    /// `PUT /API/bpm/process/{processId}`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn enable(&self, process_id: i64) -> builder::EnableProcess {
        self.client.enable_process().process_id(process_id)
    }

    /// Disables a process, so that no case of it can be started.
    ///
    /// Open cases go on. 500 if it is disabled already.
    ///
    /// `PUT /API/bpm/process/{processId}`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn disable(&self, process_id: i64) -> builder::DisableProcess {
        self.client.disable_process().process_id(process_id)
    }

    /// Changes what a process shows of itself.
    ///
    /// The server ignores all other members.
    ///
    /// `PUT /API/bpm/process/{processId}`. Bonita 7.14.0 and 8.0.0, process.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, process_id: i64) -> builder::UpdateProcess {
        self.client.update_process().process_id(process_id)
    }

    /// Gets how many flow nodes of a process are in which state.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/processInfo/{processId}`. Bonita OpenAPI document 1.0.9, getProcessInfoById.
    ///
    /// Answers with [`ProcessInfo`](crate::bonita::ProcessInfo).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn info(&self, process_id: i64) -> builder::GetProcessInfo {
        self.client.get_process_info().process_id(process_id)
    }

    /// Gets what a process wants at its start.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}/contract`. Bonita 7.14.0 and 8.0.0, contract.
    ///
    /// Answers with [`Contract`](crate::bonita::Contract).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn contract(&self, process_id: i64) -> builder::GetProcessContract {
        self.client.get_process_contract().process_id(process_id)
    }

    /// Gets the whole definition of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}/design`. Bonita 7.14.0 and 8.0.0, design.
    ///
    /// Answers with [`ProcessDesign`](crate::bonita::ProcessDesign).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn design(&self, process_id: i64) -> builder::GetProcessDesign {
        self.client.get_process_design().process_id(process_id)
    }

    /// Starts a case of a process.
    ///
    /// The inputs are an object whose members are the inputs of the contract by their names: a struct of yours, a map, or
    /// `serde_json::json!({…})`. `()` stands for no inputs. The server ignores inputs that the contract does not have; one
    /// that is missing is 400, even if null would do. An input of the type FILE is a [`FileInput`](crate::bonita::FileInput).
    ///
    /// `.user(id)` starts the case for that user.
    ///
    /// `POST /API/bpm/process/{processId}/instantiation`. Bonita 7.14.0 and 8.0.0, instantiation.
    ///
    /// Answers with [`StartedCase`](crate::bonita::StartedCase).
    ///
    /// # Errors
    /// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no such process, or a file of the contract is not there.
    /// - 500: The process is disabled, or the body is no object.
    pub fn start(&self, process_id: i64, contract: impl Serialize) -> builder::StartProcess {
        self.client.start_process().process_id(process_id).body(inputs(contract))
    }
}

/// A process that was deployed: see [`Processes::deploy`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// The process.
    pub process: Process,
    /// What keeps it from being enabled; empty if it is enabled.
    pub problems: Vec<ProcessResolutionProblem>,
}

impl Deployment {
    /// Whether cases of it can be started.
    pub fn is_enabled(&self) -> bool {
        self.process.activation_state == Some(ActivationState::Enabled)
    }
}
