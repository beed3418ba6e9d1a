//! What the documentation of the handles that systems share says of the calls of this one.
//!
//! Made by `cargo xtask calls`; edit the spec instead.

/// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.
macro_rules! call {
    (create_deployment) => {
        "`POST /event-registry-repository/deployments`. flowable-event-registry-rest 7.1.0, DeploymentCollectionResource#uploadDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: There is no file, or its name ends in neither of the two ways.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The file is no JSON, or a channel of an unknown technology; what exactly is wrong is not told."
    };
    (about create_deployment) => {
        "Deploys a file with an event definition or a channel definition.\n\nThe body is a form with one file of JSON, whose name ends in `.event` or `.channel`; further files are ignored. The deployment is called as the file up to the first dot, unless `deploymentName` gives another name. A file that has no `key` is deployed as well, and defines nothing."
    };
    (delete_deployment) => {
        "`DELETE /event-registry-repository/deployments/{deploymentId}`. flowable-event-registry-rest 7.1.0, DeploymentResource#deleteDeployment.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (about delete_deployment) => {
        "Deletes a deployment.\n\nIts definitions go with it."
    };
    (get_deployment) => {
        "`GET /event-registry-repository/deployments/{deploymentId}`. flowable-event-registry-rest 7.1.0, DeploymentResource#getDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (get_deployment_resource) => {
        "`GET /event-registry-repository/deployments/{deploymentId}/resources/{resourceName}`. flowable-event-registry-rest 7.1.0, DeploymentResourceResource#getDeploymentResource.\n\nAnswers with [`DeploymentResource`](crate::flowable_event_registry::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such file in it."
    };
    (about get_deployment_resource) => {
        "Gets what is known of one file of a deployment.\n\nTells its type and the URL of its bytes."
    };
    (get_deployment_resource_data) => {
        "`GET /event-registry-repository/deployments/{deploymentId}/resourcedata/{resourceName}`. flowable-event-registry-rest 7.1.0, DeploymentResourceDataResource#getDeploymentResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such file in it."
    };
    (about get_deployment_resource_data) => {
        "Gets the bytes of a file of a deployment.\n\nA file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by its definition."
    };
    (get_engine) => {
        "`GET /event-registry-management/engine`. flowable-event-registry-rest 7.1.0, EventRegistryEngineResource#getEngineInfo.\n\nAnswers with [`EngineInfo`](crate::flowable_event_registry::EngineInfo).\n\n# Errors\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about get_engine) => {
        "Gets name and version of the event registry.\n\nThe version is that of the engine, not of the REST module."
    };
    (list_deployment_resources) => {
        "`GET /event-registry-repository/deployments/{deploymentId}/resources`. flowable-event-registry-rest 7.1.0, DeploymentResourceCollectionResource#getDeploymentResources.\n\nAnswers with a list of [`DeploymentResource`](crate::flowable_event_registry::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (about list_deployment_resources) => {
        "Lists the files of a deployment.\n\nWhat was deployed by REST has one."
    };
    (list_deployments) => {
        "`GET /event-registry-repository/deployments`. flowable-event-registry-rest 7.1.0, DeploymentCollectionResource#getDeployments.\n\nAnswers with [`DeploymentPage`](crate::flowable_event_registry::DeploymentPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_deployments) => {
        "Lists deployments, filtered and sorted.\n\nA deployment is one file, with an event definition or a channel definition."
    };
}
