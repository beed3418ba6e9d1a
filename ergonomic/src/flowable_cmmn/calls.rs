//! What the documentation of the handles that systems share says of the calls of this one.
//!
//! Made by `cargo xtask calls`; edit the spec instead.

/// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.
macro_rules! call {
    (claim_task) => {
        "`POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 409: The task is claimed by another user already.\n- 500: What is set off by it fails, or a text is longer than its column in the database."
    };
    (complete_task) => {
        "`POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: What is set off by it fails, or a text is longer than its column in the database."
    };
    (about complete_task) => {
        "Completes a task.\n\nOne that is delegated is completed as well."
    };
    (create_binary_task_variable) => {
        "`POST /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0, TaskVariableCollectionResource#createTaskVariable.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not\n  fit its type, the scopes differ, or a global one is wanted of a task without case instance.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 415: The server does not take serializable variables, or has no class of the name.\n- 500: There is a variable of the name already, or the name is longer than its column in the database."
    };
    (about create_binary_task_variable) => {
        "Creates a variable of a task that holds bytes.\n\nThe scope is `local` by default; a global one is a variable of the case instance."
    };
    (create_deployment) => {
        "`POST /cmmn-repository/deployments`. flowable-cmmn-rest 7.1.0, DeploymentCollectionResource#uploadDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: There is no file, or its name ends in none of the four ways.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The file is no valid CMMN, or it is larger than the server allows; what is wrong is in the answer."
    };
    (about create_deployment) => {
        "Deploys a CMMN file, or an archive of several files.\n\nThe body is a form with one file: a CMMN file (`.cmmn` or `.cmmn.xml`), or a `.bar` or `.zip` archive of several files. Each case that is in it gets a new version."
    };
    (create_task) => {
        "`POST /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#createTask.\n\nAnswers with [`Task`](crate::flowable_cmmn::Task).\n\n# Errors\n- 400: The body is missing or cannot be read, or the state of delegation is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A text is longer than its column in the database."
    };
    (about create_task) => {
        "Creates a task that belongs to no case instance.\n\nAll fields are optional. Answers the task with the id that it got."
    };
    (create_task_group_link) => {
        "`POST /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkCollectionResource#createIdentityLink.\n\nAnswers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: A text is longer than its column in the database."
    };
    (about create_task_group_link) => {
        "Links a group to a task."
    };
    (create_task_user_link) => {
        "`POST /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkCollectionResource#createIdentityLink.\n\nAnswers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: A text is longer than its column in the database."
    };
    (about create_task_user_link) => {
        "Links a user to a task."
    };
    (create_task_variables) => {
        "`POST /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0, TaskVariableCollectionResource#createTaskVariable.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not\n  fit its type, the scopes differ, or a global one is wanted of a task without case instance.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 409: There is a variable of one of the names already.\n- 500: A name is longer than its column in the database."
    };
    (about create_task_variables) => {
        "Creates variables of a task, all of one scope.\n\nThe scope is `local` by default; a global one is a variable of the case instance."
    };
    (delegate_task) => {
        "`POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: What is set off by it fails, or a text is longer than its column in the database."
    };
    (delete_dead_letter_job) => {
        "`DELETE /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteDeadLetterJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_dead_letter_job) => {
        "Deletes a dead letter job: what it was to do is never done.\n\n404 if there is no such job."
    };
    (delete_deployment) => {
        "`DELETE /cmmn-repository/deployments/{deploymentId}`. flowable-cmmn-rest 7.1.0, DeploymentResource#deleteDeployment.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment.\n- 500: Case instances of the deployment run, and `cascade` is not set."
    };
    (about delete_deployment) => {
        "Deletes a deployment, and the case definitions that are in it.\n\nWith `cascade` the case instances of its case definitions go, too, with their history and jobs."
    };
    (delete_historic_task_instance) => {
        "`DELETE /cmmn-history/historic-task-instances/{taskId}`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceResource#deleteTaskInstance.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is open."
    };
    (about delete_historic_task_instance) => {
        "Deletes what the history has of a task.\n\nThe task must have ended. 404 if there is no such task."
    };
    (delete_history_job) => {
        "`DELETE /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteHistoryJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_history_job) => {
        "Deletes a history job: what it was to write is never written.\n\n404 if there is no such job."
    };
    (delete_job) => {
        "`DELETE /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_job) => {
        "Deletes a job: what it was to do is never done.\n\n404 if there is no such job."
    };
    (delete_suspended_job) => {
        "`DELETE /cmmn-management/suspended-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteSuspendedJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_suspended_job) => {
        "Deletes a suspended job: what it was to do is never done.\n\n404 if there is no such job."
    };
    (delete_task) => {
        "`DELETE /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#deleteTask.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The task belongs to a case instance or a process instance; or the user lacks the privilege\n  `access-rest-api`, and the body is empty.\n- 404: There is no such task."
    };
    (about delete_task) => {
        "Deletes a task that belongs to no case instance.\n\nA task that belongs to a case instance or a process instance is refused with 403."
    };
    (delete_task_identity_link) => {
        "`DELETE /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkResource#deleteIdentityLink.\n\nAnswers with nothing.\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such identity link."
    };
    (about delete_task_identity_link) => {
        "Deletes an identity link of a task.\n\n404 if there is no such link."
    };
    (delete_task_variable) => {
        "`DELETE /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0, TaskVariableResource#deleteVariable.\n\nAnswers with nothing.\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable."
    };
    (about delete_task_variable) => {
        "Deletes a variable of a task.\n\n404 if there is no such variable in the scope."
    };
    (delete_task_variables) => {
        "`DELETE /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0, TaskVariableCollectionResource#deleteAllLocalTaskVariables.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about delete_task_variables) => {
        "Deletes all local variables of a task.\n\nIt is no error if there are none."
    };
    (delete_timer_job) => {
        "`DELETE /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#deleteTimerJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_timer_job) => {
        "Deletes a timer job: what it was to do is never done.\n\n404 if there is no such job."
    };
    (execute_history_job) => {
        "`POST /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeHistoryJob.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job.\n- 500: The job fails."
    };
    (about execute_history_job) => {
        "Executes a history job now.\n\nThe call waits until the job is done. A job that fails is 500."
    };
    (execute_job) => {
        "`POST /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job.\n- 500: The job fails; it has one retry less then, and becomes a timer job until the next try, or a dead letter\n  job."
    };
    (about execute_job) => {
        "Executes a job now.\n\nThe call waits until the job is done. A job that fails is 500."
    };
    (get_dead_letter_job) => {
        "`GET /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getDeadletterJob.\n\nAnswers with [`Job`](crate::flowable_cmmn::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_dead_letter_job) => {
        "Gets one dead letter job.\n\n404 if there is no such job, and as soon as it is another kind of job."
    };
    (get_dead_letter_job_stacktrace) => {
        "`GET /cmmn-management/deadletter-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0, JobExceptionStacktraceResource#getDeadLetterJobStacktrace.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job, or it has not failed."
    };
    (about get_dead_letter_job_stacktrace) => {
        "Gets the Java stack trace that a dead letter job failed with last.\n\n404 if the job has not failed."
    };
    (get_deployment) => {
        "`GET /cmmn-repository/deployments/{deploymentId}`. flowable-cmmn-rest 7.1.0, DeploymentResource#getDeployment.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (get_deployment_resource) => {
        "`GET /cmmn-repository/deployments/{deploymentId}/resources/{resourceName}`. flowable-cmmn-rest 7.1.0, DeploymentResourceResource#getDeploymentResource.\n\nAnswers with [`DeploymentResource`](crate::flowable_cmmn::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such file in it."
    };
    (about get_deployment_resource) => {
        "Gets one file of a deployment, without its bytes.\n\nTells its type and the URL of its bytes."
    };
    (get_deployment_resource_data) => {
        "`GET /cmmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`. flowable-cmmn-rest 7.1.0, DeploymentResourceDataResource#getDeploymentResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such file in it.\n- 500: The bytes cannot be read."
    };
    (about get_deployment_resource_data) => {
        "Gets the bytes of a file of a deployment.\n\nA name with folders in it leads to no route, encoded or not: such a file cannot be had by this API, but for the one that a case definition came from."
    };
    (get_engine) => {
        "`GET /cmmn-management/engine`. flowable-cmmn-rest 7.1.0, CmmnEngineResource#getEngineInfo.\n\nAnswers with [`EngineInfo`](crate::flowable_cmmn::EngineInfo).\n\n# Errors\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about get_engine) => {
        "Gets the name and version of the CMMN engine.\n\nThe version is that of the engine, not of its REST module."
    };
    (get_event_subscription) => {
        "`GET /cmmn-runtime/event-subscriptions/{eventSubscriptionId}`. flowable-cmmn-rest 7.1.0, EventSubscriptionResource#getEventSubscription.\n\nAnswers with [`EventSubscription`](crate::flowable_cmmn::EventSubscription).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such event subscription."
    };
    (about get_event_subscription) => {
        "Gets one event subscription.\n\n404 if there is no such event subscription, or if its event has come."
    };
    (get_historic_task_instance) => {
        "`GET /cmmn-history/historic-task-instances/{taskId}`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceResource#getTaskInstance.\n\nAnswers with [`HistoricTaskInstance`](crate::flowable_cmmn::HistoricTaskInstance).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_historic_task_instance) => {
        "Gets one task, open or ended.\n\n404 if there is no such task."
    };
    (get_historic_task_instance_form) => {
        "`GET /cmmn-history/historic-task-instances/{taskId}/form`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceResource#getTaskForm.\n\nAnswers with [`FormModel`](crate::flowable_cmmn::FormModel).\n\n# Errors\n- 400: The task has no form, or the server has no form engine.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_historic_task_instance_form) => {
        "Gets the form of a task, open or ended.\n\nServers without a form engine, which is no part of Flowable 7, answer 400."
    };
    (get_historic_task_instance_variable_data) => {
        "`GET /cmmn-history/historic-task-instances/{taskId}/variables/{variableName}/data`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceVariableDataResource#getVariableData.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable."
    };
    (about get_historic_task_instance_variable_data) => {
        "Gets the bytes of a binary or serializable variable of a task.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (get_historic_variable_instance_data) => {
        "`GET /cmmn-history/historic-variable-instances/{varInstanceId}/data`. flowable-cmmn-rest 7.1.0, HistoricVariableInstanceDataResource#getVariableData.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such variable, or it has no bytes."
    };
    (about get_historic_variable_instance_data) => {
        "Gets the bytes of a binary or serializable variable.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (get_history_job) => {
        "`GET /cmmn-management/history-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getHistoryJob.\n\nAnswers with [`HistoryJob`](crate::flowable_cmmn::HistoryJob).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_history_job) => {
        "Gets one history job.\n\n404 if there is no such job."
    };
    (get_job) => {
        "`GET /cmmn-management/jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getJob.\n\nAnswers with [`Job`](crate::flowable_cmmn::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_job) => {
        "Gets one job.\n\n404 if there is no such job, and as soon as it is another kind of job."
    };
    (get_job_stacktrace) => {
        "`GET /cmmn-management/jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0, JobExceptionStacktraceResource#getJobStacktrace.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job, or it has not failed."
    };
    (about get_job_stacktrace) => {
        "Gets the Java stack trace that a job failed with last.\n\n404 if the job has not failed."
    };
    (get_suspended_job) => {
        "`GET /cmmn-management/suspended-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getSuspendedJob.\n\nAnswers with [`Job`](crate::flowable_cmmn::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_suspended_job) => {
        "Gets one suspended job.\n\n404 if there is no such job, and as soon as it is another kind of job."
    };
    (get_suspended_job_stacktrace) => {
        "`GET /cmmn-management/suspended-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0, JobExceptionStacktraceResource#getSuspendedJobStacktrace.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job, or it has not failed."
    };
    (about get_suspended_job_stacktrace) => {
        "Gets the Java stack trace that a suspended job failed with last.\n\n404 if the job has not failed."
    };
    (get_task) => {
        "`GET /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#getTask.\n\nAnswers with [`Task`](crate::flowable_cmmn::Task).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_task) => {
        "Gets one task.\n\n404 if there is no such task, or if it is completed."
    };
    (get_task_form) => {
        "`GET /cmmn-runtime/tasks/{taskId}/form`. flowable-cmmn-rest 7.1.0, TaskResource#getTaskForm.\n\nAnswers with [`FormModel`](crate::flowable_cmmn::FormModel).\n\n# Errors\n- 400: The task has no form, or the server has no form engine.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_task_form) => {
        "Gets the form of a task.\n\nServers without a form engine, which is no part of Flowable 7, answer 400."
    };
    (get_task_identity_link) => {
        "`GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkResource#getIdentityLinkRequest.\n\nAnswers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such identity link."
    };
    (about get_task_identity_link) => {
        "Gets one identity link of a task.\n\n404 if there is no such link."
    };
    (get_task_variable) => {
        "`GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0, TaskVariableResource#getVariable.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable."
    };
    (about get_task_variable) => {
        "Gets one variable of a task.\n\n`scope` chooses between the task and its case instance; without it the task comes first."
    };
    (get_task_variable_data) => {
        "`GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}/data`. flowable-cmmn-rest 7.1.0, TaskVariableDataResource#getVariableData.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable."
    };
    (about get_task_variable_data) => {
        "Gets the bytes of a binary or serializable variable of a task.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (get_timer_job) => {
        "`GET /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#getTimerJob.\n\nAnswers with [`Job`](crate::flowable_cmmn::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_timer_job) => {
        "Gets one timer job.\n\n404 if there is no such job, and as soon as it is another kind of job."
    };
    (get_timer_job_stacktrace) => {
        "`GET /cmmn-management/timer-jobs/{jobId}/exception-stacktrace`. flowable-cmmn-rest 7.1.0, JobExceptionStacktraceResource#getTimerJobStacktrace.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job, or it has not failed."
    };
    (about get_timer_job_stacktrace) => {
        "Gets the Java stack trace that a timer job failed with last.\n\n404 if the job has not failed."
    };
    (get_variable_instance_bytes) => {
        "`GET /cmmn-runtime/variable-instances/{varInstanceId}/data`. flowable-cmmn-rest 7.1.0, VariableInstanceDataResource#getVariableData.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such variable, or it has no bytes."
    };
    (about get_variable_instance_bytes) => {
        "Gets the bytes of a binary or serializable variable.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (list_dead_letter_jobs) => {
        "`GET /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0, DeadLetterJobCollectionResource#getJobs.\n\nAnswers with [`JobPage`](crate::flowable_cmmn::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number or a date of the\n  query cannot be read."
    };
    (about list_dead_letter_jobs) => {
        "Lists dead letter jobs, filtered and sorted.\n\nJobs that failed too often to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out."
    };
    (list_deployment_resources) => {
        "`GET /cmmn-repository/deployments/{deploymentId}/resources`. flowable-cmmn-rest 7.1.0, DeploymentResourceCollectionResource#getDeploymentResources.\n\nAnswers with a list of [`DeploymentResource`](crate::flowable_cmmn::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (about list_deployment_resources) => {
        "Lists the files in a deployment.\n\nThe files that were deployed, and the diagrams that the engine drew of them."
    };
    (list_deployments) => {
        "`GET /cmmn-repository/deployments`. flowable-cmmn-rest 7.1.0, DeploymentCollectionResource#getDeployments.\n\nAnswers with [`DeploymentPage`](crate::flowable_cmmn::DeploymentPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_deployments) => {
        "Lists deployments, filtered and sorted.\n\nA deployment is a set of files that were given to the engine together."
    };
    (list_event_subscriptions) => {
        "`GET /cmmn-runtime/event-subscriptions`. flowable-cmmn-rest 7.1.0, EventSubscriptionCollectionResource#getEventSubscriptions.\n\nAnswers with [`EventSubscriptionPage`](crate::flowable_cmmn::EventSubscriptionPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_event_subscriptions) => {
        "Lists event subscriptions, filtered and sorted.\n\nWhat waits for an event. A process engine that shares the database with the CMMN engine shares the list as well: its subscriptions have no `scopeId`."
    };
    (list_historic_task_instance_identity_links) => {
        "`GET /cmmn-history/historic-task-instances/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceIdentityLinkCollectionResource#getTaskIdentityLinks.\n\nAnswers with a list of [`HistoricIdentityLink`](crate::flowable_cmmn::HistoricIdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_historic_task_instance_identity_links) => {
        "Lists who has or had to do with a task, and how.\n\n404 if there is no such task."
    };
    (list_historic_task_instances) => {
        "`GET /cmmn-history/historic-task-instances`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceCollectionResource#getHistoricProcessInstances.\n\nAnswers with [`HistoricTaskInstancePage`](crate::flowable_cmmn::HistoricTaskInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_historic_task_instances) => {
        "Lists tasks, open and ended, filtered and sorted.\n\nA process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for."
    };
    (list_historic_variable_instances) => {
        "`GET /cmmn-history/historic-variable-instances`. flowable-cmmn-rest 7.1.0, HistoricVariableInstanceCollectionResource#getHistoricActivityInstances.\n\nAnswers with [`HistoricVariableInstancePage`](crate::flowable_cmmn::HistoricVariableInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_historic_variable_instances) => {
        "Lists historic variables, filtered and sorted.\n\nThe variables of case instances and tasks, with their last values."
    };
    (list_history_jobs) => {
        "`GET /cmmn-management/history-jobs`. flowable-cmmn-rest 7.1.0, HistoryJobCollectionResource#getHistoryJobs.\n\nAnswers with [`HistoryJobPage`](crate::flowable_cmmn::HistoryJobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_history_jobs) => {
        "Lists history jobs, filtered and sorted.\n\nJobs that write the history: there are none unless the engine writes its history asynchronously."
    };
    (list_jobs) => {
        "`GET /cmmn-management/jobs`. flowable-cmmn-rest 7.1.0, JobCollectionResource#getJobs.\n\nAnswers with [`JobPage`](crate::flowable_cmmn::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_jobs) => {
        "Lists jobs, filtered and sorted.\n\nJobs that the engine is to do now. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out."
    };
    (list_subtasks) => {
        "`GET /cmmn-runtime/tasks/{taskId}/subtasks`. flowable-cmmn-rest 7.1.0, TaskSubTaskCollectionResource#getSubTasks.\n\nAnswers with a list of [`Task`](crate::flowable_cmmn::Task).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_subtasks) => {
        "Lists the subtasks of a task.\n\nOpen ones only. A task that has none answers an empty list."
    };
    (list_suspended_jobs) => {
        "`GET /cmmn-management/suspended-jobs`. flowable-cmmn-rest 7.1.0, SuspendedJobCollectionResource#getJobs.\n\nAnswers with [`JobPage`](crate::flowable_cmmn::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_suspended_jobs) => {
        "Lists suspended jobs, filtered and sorted.\n\nJobs of what is suspended. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out."
    };
    (list_task_identity_links) => {
        "`GET /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkCollectionResource#getIdentityLinks.\n\nAnswers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_identity_links) => {
        "Lists the identity links of a task: who has to do with it, and how.\n\nEach link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice."
    };
    (list_task_identity_links_of_family) => {
        "`GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}`. flowable-cmmn-rest 7.1.0, TaskIdentityLinkFamilyResource#getIdentityLinksForFamily.\n\nAnswers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_identity_links_of_family) => {
        "Lists the identity links of a task that are of users, or those that are of groups.\n\n`family` is `users` or `groups`."
    };
    (list_task_variables) => {
        "`GET /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0, TaskVariableCollectionResource#getVariables.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_variables) => {
        "Lists the variables of a task.\n\nWith those of its case instance, unless `scope` names one of both. A local variable hides a global one of the same name."
    };
    (list_tasks) => {
        "`GET /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#getTasks.\n\nAnswers with [`TaskPage`](crate::flowable_cmmn::TaskPage).\n\n# Errors\n- 400: The sort field, the order or the state of delegation is not one of those known, or filters were given\n  that do not go together.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_tasks) => {
        "Lists tasks, filtered and sorted.\n\nOpen tasks only: completed ones are in the history. A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for."
    };
    (list_timer_jobs) => {
        "`GET /cmmn-management/timer-jobs`. flowable-cmmn-rest 7.1.0, TimerJobCollectionResource#getJobs.\n\nAnswers with [`JobPage`](crate::flowable_cmmn::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_timer_jobs) => {
        "Lists timer jobs, filtered and sorted.\n\nJobs that the engine is to do at a certain time, and those that failed and are to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out."
    };
    (list_variable_instances) => {
        "`GET /cmmn-runtime/variable-instances`. flowable-cmmn-rest 7.1.0, VariableInstanceCollectionResource#getVariableInstances.\n\nAnswers with [`VariableInstancePage`](crate::flowable_cmmn::VariableInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_variable_instances) => {
        "Lists variables, filtered and sorted.\n\nThe variables of case instances that run, of their plan items and tasks."
    };
    (query_historic_task_instances) => {
        "`POST /cmmn-query/historic-task-instances`. flowable-cmmn-rest 7.1.0, HistoricTaskInstanceQueryResource#queryProcessInstances.\n\nAnswers with [`HistoricTaskInstancePage`](crate::flowable_cmmn::HistoricTaskInstancePage).\n\n# Errors\n- 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not\n  one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A condition on variables is null."
    };
    (about query_historic_task_instances) => {
        "Lists tasks, open and ended, that match a query; it can also ask for values of variables.\n\nDoes what the list by GET does, with the conditions in the body. Conditions can be on variables of the task."
    };
    (query_historic_variable_instances) => {
        "`POST /cmmn-query/historic-variable-instances`. flowable-cmmn-rest 7.1.0, HistoricVariableInstanceQueryResource#queryVariableInstances.\n\nAnswers with [`HistoricVariableInstancePage`](crate::flowable_cmmn::HistoricVariableInstancePage).\n\n# Errors\n- 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort\n  field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A condition on variables is null, or a number of the query cannot be read."
    };
    (about query_historic_variable_instances) => {
        "Lists historic variables that match a query; it can also ask for values of variables.\n\nDoes what the list by GET does, with the conditions in the body. The page and the order are told in the URL."
    };
    (query_tasks) => {
        "`POST /cmmn-query/tasks`. flowable-cmmn-rest 7.1.0, TaskQueryResource#getQueryResult.\n\nAnswers with [`TaskPage`](crate::flowable_cmmn::TaskPage).\n\n# Errors\n- 400: The query cannot be read, a condition on a variable is incomplete, filters were given that do not go\n  together, or the sort field, the order or the state of delegation is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A condition on variables is null."
    };
    (about query_tasks) => {
        "Lists tasks that match a query; it can also ask for values of variables.\n\nDoes what the list by GET does, with the conditions in the body. Conditions can be on variables of the task."
    };
    (query_variable_instances) => {
        "`POST /cmmn-query/variable-instances`. flowable-cmmn-rest 7.1.0, VariableInstanceQueryResource#queryVariableInstances.\n\nAnswers with [`VariableInstancePage`](crate::flowable_cmmn::VariableInstancePage).\n\n# Errors\n- 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort\n  field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A condition on variables is null, or a number of the query cannot be read."
    };
    (about query_variable_instances) => {
        "Lists variables that match a query; it can also ask for values of variables.\n\nDoes what the list by GET does, with the conditions in the body. The page and the order are told in the URL."
    };
    (resolve_task) => {
        "`POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: What is set off by it fails, or a text is longer than its column in the database."
    };
    (about resolve_task) => {
        "Hands a delegated task back to its owner."
    };
    (retry_dead_letter_job) => {
        "`POST /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeDeadLetterJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read, or the job is no history job where it is to become one.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about retry_dead_letter_job) => {
        "Has a dead letter job tried again: it becomes a job, or a history job if it was one."
    };
    (retry_dead_letter_job_as_history) => {
        "`POST /cmmn-management/deadletter-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeDeadLetterJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read, or the job is no history job where it is to become one.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about retry_dead_letter_job_as_history) => {
        "Has a dead letter job that was a history job tried again."
    };
    (retry_dead_letter_jobs) => {
        "`POST /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0, JobCollectionResource#executeDeadLetterJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read, or a job is no history job where it is to become one.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the jobs is not there, or no id is given; then none is moved."
    };
    (about retry_dead_letter_jobs) => {
        "Has dead letter jobs tried again: they become jobs, or history jobs if they were some."
    };
    (retry_dead_letter_jobs_as_history) => {
        "`POST /cmmn-management/deadletter-jobs`. flowable-cmmn-rest 7.1.0, JobCollectionResource#executeDeadLetterJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing or cannot be read, or a job is no history job where it is to become one.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the jobs is not there, or no id is given; then none is moved."
    };
    (about retry_dead_letter_jobs_as_history) => {
        "Has dead letter jobs that were history jobs tried again."
    };
    (trigger_timer_job) => {
        "`POST /cmmn-management/timer-jobs/{jobId}`. flowable-cmmn-rest 7.1.0, JobResource#executeTimerJobAction.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about trigger_timer_job) => {
        "Makes a timer job due now: it becomes a job."
    };
    (update_binary_task_variable) => {
        "`PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0, TaskVariableResource#updateVariable.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its\n  type.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 415: The server does not take serializable variables, or has no class of the name."
    };
    (about update_binary_task_variable) => {
        "Changes a variable of a task that holds bytes.\n\nThe scope is `local` by default."
    };
    (update_task) => {
        "`PUT /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#updateTask.\n\nAnswers with [`Task`](crate::flowable_cmmn::Task).\n\n# Errors\n- 400: The body is missing or cannot be read, or the state of delegation is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: A text is longer than its column in the database, or another transaction changed the task at the same\n  time."
    };
    (about update_task) => {
        "Changes a task; a field that is absent stays as it is, a field that is null is cleared.\n\nAnswers the task as it is now."
    };
    (update_task_variable) => {
        "`PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0, TaskVariableResource#updateVariable.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its\n  type.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 500: The body has no name."
    };
    (about update_task_variable) => {
        "Changes a variable of a task.\n\nThe scope is `local` by default."
    };
    (update_tasks) => {
        "`PUT /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#bulkUpdateTasks.\n\nAnswers with [`TaskList`](crate::flowable_cmmn::TaskList).\n\n# Errors\n- 400: The body is missing or cannot be read, has no ids, or the state of delegation is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the tasks is not there, or no id is given; then no task is changed.\n- 500: A text is longer than its column in the database."
    };
    (about update_tasks) => {
        "Changes several tasks at once; a field that is absent stays as it is, a field that is null is cleared.\n\nAll get the same values."
    };
}
