//! Process definitions: suspended, nobody can start them.

use super::builder;
use bpm_rest_generated::process_center::Client;

/// Process definitions: suspended, nobody can start them.
///
/// An empty id is a request error.
#[derive(Clone, Debug)]
pub struct ProcessDefinitions {
    client: Client,
}

impl ProcessDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Suspends a process definition, such as `leave:1:18`: nobody can start an instance of it; those that run go on.
    ///
    /// The service answers with nothing, whatever came of the call. The client asks then whether the process is there:
    /// [not found](crate::Error::is_not_found) if not; [refused](crate::Error::is_refused) if the service fails. Nobody tells an unknown
    /// version of a known process, nor the id of a process instance: these do nothing.
    ///
    /// `POST /processCtr/suspendProcess`. process-center RESTful API 1.0, suspendprocessusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_id(process_definition_id.into())
    }

    /// Activates a suspended process definition: instances of it can be started again.
    ///
    /// The service answers with nothing, whatever came of the call. The client asks then whether the process is there:
    /// [not found](crate::Error::is_not_found) if not; [refused](crate::Error::is_refused) if the service fails. Nobody tells an unknown
    /// version of a known process, nor the id of a process instance: these do nothing.
    ///
    /// `POST /processCtr/activateProcess`. process-center RESTful API 1.0, activateprocessusingpost.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_id(process_definition_id.into())
    }
}
