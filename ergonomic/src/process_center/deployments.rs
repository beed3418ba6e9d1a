//! Deployments: files that become process definitions.

use super::operations;
use crate::{
    Error, Multipart, Operation, OperationRef, Result, Upload,
    transport::{Connection, Request, Response},
};
use bpm_rest_generated::process_center::Client;
use bpm_rest_runtime::{awaitable, envelope::decode_data};

/// Deployments: files that become process definitions.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deploys a file of BPMN, or a zip archive of several, and gives the id of the deployment.
    ///
    /// The name of the file has to end in `.bpmn`, `.bpmn20.xml` or `.zip`. An archive has to hold a file whose name ends in
    /// `.bpmn` or `.bpmn20.xml`; of one that holds none, the client does not send the end, and the call is a body error. The
    /// service would take either file and find no process in it.
    ///
    /// [Refused](Error::is_refused) if the service cannot read one of the files as BPMN: nothing is deployed then. Status 500
    /// above the size that the service is configured to take, which is 1 MiB by default.
    ///
    /// `POST /processCtr/deploymentProcess`. process-center RESTful API 1.0, deploymentprocessusingpost.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    /// - 500: Something went wrong before the service itself was reached.
    pub fn deploy(&self, file: Upload) -> DeployProcess {
        DeployProcess::new(self.client.connection(), file)
    }
}

/// The call that deploys a file; awaiting it gives the id of the deployment.
///
/// The file is streamed, so it is sent once: the client does not try the call again.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeployProcess {
    form: Result<Multipart<()>>,
    connection: Connection,
}

/// How the names of the files end that the service finds a process in, each with the only content type that it takes.
const DEPLOYABLE: [(&str, &str); 3] =
    [(".bpmn", "text/xml"), (".bpmn20.xml", "text/xml"), (".zip", "application/x-zip-compressed")];

/// What the name of a file holds in which the service finds a process; an archive has the names of its files in clear.
const BPMN: &str = ".bpmn";

const NO_BPMN: &str =
    "the archive has no file whose name ends in .bpmn or .bpmn20.xml: the service would find no process";

impl DeployProcess {
    fn new(connection: &Connection, file: Upload) -> Self {
        let kind = DEPLOYABLE.into_iter().find(|(ending, _)| file.file_name().ends_with(ending));
        let form = match kind {
            Some((ending, content_type)) => {
                let file = if ending == ".zip" { file.holding(BPMN, NO_BPMN) } else { file };
                Ok(Multipart::new(connection, &operations::DEPLOY_PROCESS, file.content_type(content_type)))
            }
            None => Err(Error::request("the name of a file to deploy ends in .bpmn, .bpmn20.xml or .zip")),
        };
        Self { form, connection: connection.clone() }
    }
}

impl Operation for DeployProcess {
    type Output = String;

    fn info(&self) -> OperationRef {
        (&operations::DEPLOY_PROCESS).into()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        self.form?.into_request()
    }

    async fn decode(response: Response) -> Result<String> {
        decode_data(response, &operations::ENVELOPE).await
    }

    fn explained(error: Error) -> Error {
        operations::ENVELOPE.explained(error)
    }
}

awaitable!(DeployProcess => String);
