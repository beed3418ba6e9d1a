//! What a stub judges otherwise than the engine, and why.

const ENGINES: &[&str] = &["activiti", "activiti-5", "flowable"];

/// By engine and by how the difference begins, with the reason.
pub(super) const EXCEPTIONS: &[(&[&str], &str, &str)] = &[
    (&["activiti-cloud"], "POST /admin/v1/process-instances: processDefinitionKey: null", ONE_OF_SEVERAL),
    (&["activiti-cloud"], "POST /v1/process-instances: processDefinitionKey: null", ONE_OF_SEVERAL),
    (
        &["flowable-cmmn"],
        "POST /cmmn-query/historic-milestone-instances: id",
        "the engine fails at the SQL that it writes",
    ),
    (&["flowable-cmmn"], "POST /cmmn-query/tasks: candidateOrAssigned", EXCLUDED),
    (ENGINES, "POST /query/historic-detail: executionId", "the engine fails at the SQL that it writes"),
    (ENGINES, "POST /query/tasks: candidateOrAssigned", EXCLUDED),
    (ENGINES, "POST /repository/models: deploymentId", "there is no such deployment, which the engine answers 500 to"),
    (&["activiti-5"], "PUT /runtime/executions: a form", "400 where other routes answer 500"),
];

const ONE_OF_SEVERAL: &str = "one of several members has to be there, which no schema says";
const EXCLUDED: &str = "members that exclude each other, which no schema says";
