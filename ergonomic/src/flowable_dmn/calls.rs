//! What the documentation of the handles that systems share says of the calls of this one.
//!
//! Made by `cargo xtask calls`; edit the spec instead.

/// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.
macro_rules! call {
    (create_deployment) => {
        "`POST /dmn-repository/deployments`. flowable-dmn-rest 7.1.0, DmnDeploymentCollectionResource#uploadDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: There is no file, or its name ends in neither of the two ways.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The file is no DMN; what the parser says is in the answer."
    };
    (about create_deployment) => {
        "Deploys a DMN file.\n\nThe body is a form with one file, whose name ends in `.dmn` or `.dmn.xml`; further files are ignored. The deployment is called as the file. Each decision that is in it gets a new version."
    };
    (delete_deployment) => {
        "`DELETE /dmn-repository/deployments/{deploymentId}`. flowable-dmn-rest 7.1.0, DmnDeploymentResource#deleteDmnDeployment.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (about delete_deployment) => {
        "Deletes a deployment.\n\nIts decisions go with it; what is known of their executions stays."
    };
    (get_deployment) => {
        "`GET /dmn-repository/deployments/{deploymentId}`. flowable-dmn-rest 7.1.0, DmnDeploymentResource#getDmnDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (get_deployment_resource_data) => {
        "`GET /dmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`. flowable-dmn-rest 7.1.0, DmnDeploymentResourceDataResource#getDmnDeploymentResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such file in it."
    };
    (about get_deployment_resource_data) => {
        "Gets the bytes of the file of a deployment.\n\nA file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by its decision."
    };
    (get_engine) => {
        "`GET /dmn-management/engine`. flowable-dmn-rest 7.1.0, DmnEngineResource#getEngineInfo.\n\nAnswers with [`EngineInfo`](crate::flowable_dmn::EngineInfo).\n\n# Errors\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about get_engine) => {
        "Gets name and version of the DMN engine.\n\nThe version is that of the engine, not of the REST module."
    };
    (list_deployments) => {
        "`GET /dmn-repository/deployments`. flowable-dmn-rest 7.1.0, DmnDeploymentCollectionResource#getDeployments.\n\nAnswers with [`DeploymentPage`](crate::flowable_dmn::DeploymentPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_deployments) => {
        "Lists deployments, filtered and sorted.\n\nA deployment is one DMN file."
    };
}
