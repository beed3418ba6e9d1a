//! What cases and flow nodes failed with.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// What cases and flow nodes failed with.
#[derive(Clone, Debug)]
pub struct Failures {
    client: Client,
}

impl Failures {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists what a case that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/case/{caseId}`. Bonita OpenAPI document 1.0.9, getArchivedBPMFailuresByCaseId.
    ///
    /// Answers with a list of [`ArchivedFailure`](crate::bonita::ArchivedFailure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_archived_of_case(&self, case_id: i64, c: i32) -> builder::ListArchivedFailuresOfCase {
        self.client.list_archived_failures_of_case().case_id(case_id).c(c)
    }

    /// Lists what a flow node that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/flowNode/{flowNodeId}`. Bonita OpenAPI document 1.0.9,
    /// getArchivedBPMFailuresByFlowNodeInstanceId.
    ///
    /// Answers with a list of [`ArchivedFailure`](crate::bonita::ArchivedFailure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_archived_of_flow_node(&self, flow_node_id: i64, c: i32) -> builder::ListArchivedFailuresOfFlowNode {
        self.client.list_archived_failures_of_flow_node().flow_node_id(flow_node_id).c(c)
    }

    /// Lists what a case failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/case/{caseId}`. Bonita OpenAPI document 1.0.9, getBPMFailuresByCaseId.
    ///
    /// Answers with a list of [`Failure`](crate::bonita::Failure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_of_case(&self, case_id: i64, c: i32) -> builder::ListFailuresOfCase {
        self.client.list_failures_of_case().case_id(case_id).c(c)
    }

    /// Lists what a flow node failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/flowNode/{flowNodeId}`. Bonita OpenAPI document 1.0.9, getBPMFailuresByFlowNodeInstanceId.
    ///
    /// Answers with a list of [`Failure`](crate::bonita::Failure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_of_flow_node(&self, flow_node_id: i64, c: i32) -> builder::ListFailuresOfFlowNode {
        self.client.list_failures_of_flow_node().flow_node_id(flow_node_id).c(c)
    }

    /// Lists what the sub-cases of a case that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/case/{rootCaseId}/childCases`. Bonita OpenAPI document 1.0.9,
    /// getArchivedBPMFailuresByRootCaseId.
    ///
    /// Answers with a list of [`ArchivedFailure`](crate::bonita::ArchivedFailure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_archived_of_child_cases(&self, root_case_id: i64, c: i32) -> builder::ListArchivedFailuresOfChildCases {
        self.client.list_archived_failures_of_child_cases().root_case_id(root_case_id).c(c)
    }

    /// Lists what the sub-cases of a case failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/case/{rootCaseId}/childCases`. Bonita OpenAPI document 1.0.9, getBPMFailuresByRootCaseId.
    ///
    /// Answers with a list of [`Failure`](crate::bonita::Failure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_of_child_cases(&self, root_case_id: i64, c: i32) -> builder::ListFailuresOfChildCases {
        self.client.list_failures_of_child_cases().root_case_id(root_case_id).c(c)
    }
}
