//! What the documentation of the handles that systems share says of the calls of this one.
//!
//! Made by `cargo xtask calls`; edit the spec instead.

/// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.
macro_rules! call {
    (activate_process_definition) => {
        "`PUT /repository/process-definitions/{processDefinitionId}`. Flowable 6 user guide, 15.3.7.\n\nAnswers with [`ProcessDefinition`](crate::flowable::ProcessDefinition).\n\n# Errors\n- 400: The body is missing or cannot be read, or the action is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition.\n- 409: The process definition is suspended, or active, already.\n- 500: A text is longer than its column in the database."
    };
    (activate_process_instance) => {
        "`PUT /runtime/process-instances/{processInstanceId}`. Flowable 6 user guide, 15.5.3.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 409: The process instance is suspended, or active, already.\n- 500: A text is longer than its column in the database."
    };
    (broadcast_signal_to_executions) => {
        "`PUT /runtime/executions`. Flowable 7.2.0, ExecutionCollectionResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: What the signal sets off fails."
    };
    (claim_task) => {
        "`POST /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 409: The task is claimed by another user already.\n- 500: The task is suspended, or it is delegated and was to be completed."
    };
    (complete_task) => {
        "`POST /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended, or it is delegated and was to be completed."
    };
    (about complete_task) => {
        "Completes a task."
    };
    (create_binary_execution_variable) => {
        "`POST /runtime/executions/{executionId}/variables`. Flowable 6 user guide, 15.6.10.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: A binary variable of this name exists already."
    };
    (create_binary_process_instance_variable) => {
        "`POST /runtime/process-instances/{processInstanceId}/variables`. Flowable 6 user guide, 15.5.15.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: A binary variable of this name exists already."
    };
    (create_binary_task_variable) => {
        "`POST /runtime/tasks/{taskId}/variables`. Flowable 6 user guide, 15.7.11.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 415: The server does not take serializable variables.\n- 500: The task is suspended, or there is a variable of the name where bytes were to be kept."
    };
    (about create_binary_task_variable) => {
        "Creates a binary or serializable variable of a task from a file.\n\nFails with 500 if the variable exists. The server takes serializable variables only if it is configured to."
    };
    (create_candidate_starter_group) => {
        "`POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Flowable 6 user guide, 15.3.9.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: There is not exactly one of user and group, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition."
    };
    (create_candidate_starter_user) => {
        "`POST /repository/process-definitions/{processDefinitionId}/identitylinks`. Flowable 6 user guide, 15.3.9.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: There is not exactly one of user and group, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition."
    };
    (create_deployment) => {
        "`POST /repository/deployments`. Flowable 6 user guide, 15.2.3.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: There is no file, or its name ends in none of the four ways.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The BPMN file cannot be parsed; what the parser says is in the answer. Or the file is larger than the\n  server allows, or the body is not multipart."
    };
    (about create_deployment) => {
        "Deploys a BPMN file, or an archive of several files.\n\nThe body is a form with one file: a BPMN file (`.bpmn` or `.bpmn20.xml`), or a `.bar` or `.zip` archive of several files. Each process that is in it gets a new version."
    };
    (create_execution_variables) => {
        "`POST /runtime/executions/{executionId}/variables`. Flowable 6 user guide, 15.6.8.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: A binary variable of this name exists already."
    };
    (create_group) => {
        "`POST /identity/groups`. Flowable 6 user guide, 15.15.4.\n\nAnswers with [`Group`](crate::flowable::Group).\n\n# Errors\n- 400: The id is missing, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 409: There is a group with this id already.\n- 500: A text is longer than its column in the database."
    };
    (create_group_member) => {
        "`POST /identity/groups/{groupId}/members`. Flowable 6 user guide, 15.15.7.\n\nAnswers with [`GroupMember`](crate::flowable::GroupMember).\n\n# Errors\n- 400: The id of the user is missing, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group.\n- 409: The user is a member already.\n- 500: There is no such user."
    };
    (create_historic_process_instance_comment) => {
        "`POST /history/historic-process-instances/{processInstanceId}/comments`. Flowable 6 user guide, 15.8.7.\n\nAnswers with [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (create_model) => {
        "`POST /repository/models`. Flowable 6 user guide, 15.4.4.\n\nAnswers with [`Model`](crate::flowable::Model).\n\n# Errors\n- 400: The body is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: There is no deployment with the id given."
    };
    (create_process_instance_user_link) => {
        "`POST /runtime/process-instances/{processInstanceId}/identitylinks`. Flowable 6 user guide, 15.5.9.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (create_process_instance_variables) => {
        "`POST /runtime/process-instances/{processInstanceId}/variables`. Flowable 6 user guide, 15.5.13.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: A binary variable of this name exists already."
    };
    (create_task) => {
        "`POST /runtime/tasks`. Flowable 7.2.0, TaskCollectionResource.\n\nAnswers with [`Task`](crate::flowable::Task).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A text is longer than its column in the database."
    };
    (about create_task) => {
        "Creates a task that belongs to no process instance.\n\nAll fields are optional. Answers the task with the id that it got."
    };
    (create_task_attachment) => {
        "`POST /runtime/tasks/{taskId}/attachments`. Flowable 6 user guide, 15.7.27.\n\nAnswers with [`Attachment`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
    (create_task_comment) => {
        "`POST /runtime/tasks/{taskId}/comments`. Flowable 6 user guide, 15.7.21.\n\nAnswers with [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
    (create_task_group_link) => {
        "`POST /runtime/tasks/{taskId}/identitylinks`. Flowable 6 user guide, 15.7.19.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
    (about create_task_group_link) => {
        "Links a group to a task."
    };
    (create_task_user_link) => {
        "`POST /runtime/tasks/{taskId}/identitylinks`. Flowable 6 user guide, 15.7.19.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
    (about create_task_user_link) => {
        "Links a user to a task."
    };
    (create_task_variables) => {
        "`POST /runtime/tasks/{taskId}/variables`. Flowable 6 user guide, 15.7.10.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 409: One of the variables exists already.\n- 500: The task is suspended, or there is a variable of the name where bytes were to be kept."
    };
    (about create_task_variables) => {
        "Creates variables of a task.\n\nFails, with nothing created, if one of them exists. All have to have the same scope."
    };
    (create_user) => {
        "`POST /identity/users`. Flowable 6 user guide, 15.14.4.\n\nAnswers with [`User`](crate::flowable::User).\n\n# Errors\n- 400: The id is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 409: There is a user with this id already.\n- 500: A text is longer than its column in the database."
    };
    (about create_user) => {
        "Creates a user.\n\nThe caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already."
    };
    (create_user_info) => {
        "`POST /identity/users/{userId}/info`. Flowable 6 user guide, 15.14.11.\n\nAnswers with [`UserInfo`](crate::flowable::UserInfo).\n\n# Errors\n- 400: The key or the value is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user.\n- 409: The user has an entry with this key already.\n- 500: A text is longer than its column in the database."
    };
    (delegate_task) => {
        "`POST /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended, or it is delegated and was to be completed."
    };
    (delete_candidate_starter) => {
        "`DELETE /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Flowable 6 user guide, 15.3.10.\n\nAnswers with nothing.\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition, or it has no such identity link."
    };
    (delete_dead_letter_job) => {
        "`DELETE /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_dead_letter_job) => {
        "Deletes a dead letter job.\n\nThe job is gone, and what it was to do is never done."
    };
    (delete_deployment) => {
        "`DELETE /repository/deployments/{deploymentId}`. Flowable 6 user guide, 15.2.4.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment.\n- 500: Process instances of it run, and `cascade` is not set."
    };
    (about delete_deployment) => {
        "Deletes a deployment.\n\nWith `cascade=true` its process instances, their history and their jobs are deleted as well; without it the call fails where process instances run."
    };
    (delete_execution_variable) => {
        "`DELETE /runtime/executions/{executionId}/variables/{variableName}`. Flowable 7.2.0, ExecutionVariableResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution, or it has no such variable."
    };
    (delete_execution_variables) => {
        "`DELETE /runtime/executions/{executionId}/variables`. Flowable 7.2.0, ExecutionVariableCollectionResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution."
    };
    (delete_group) => {
        "`DELETE /identity/groups/{groupId}`. Flowable 6 user guide, 15.15.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group."
    };
    (delete_group_member) => {
        "`DELETE /identity/groups/{groupId}/members/{userId}`. Flowable 6 user guide, 15.15.8.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group, or it has no such user."
    };
    (delete_historic_process_instance) => {
        "`DELETE /history/historic-process-instances/{processInstanceId}`. Flowable 6 user guide, 15.8.4.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 500: The process instance runs."
    };
    (delete_historic_process_instance_comment) => {
        "`DELETE /history/historic-process-instances/{processInstanceId}/comments/{commentId}`. Flowable 6 user guide, 15.8.10.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such comment."
    };
    (delete_historic_task_instance) => {
        "`DELETE /history/historic-task-instances/{taskId}`. Flowable 6 user guide, 15.8.14.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is open."
    };
    (about delete_historic_task_instance) => {
        "Deletes the history of a task.\n\nThe task must have ended. 404 if the history has no such task."
    };
    (delete_history_job) => {
        "`DELETE /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_history_job) => {
        "Deletes a history job.\n\nWhat it was to write is never written."
    };
    (delete_job) => {
        "`DELETE /management/jobs/{jobId}`. Flowable 6 user guide, 15.13.2.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_job) => {
        "Deletes a job.\n\nThe job is gone, and what it was to do is never done."
    };
    (delete_model) => {
        "`DELETE /repository/models/{modelId}`. Flowable 6 user guide, 15.4.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model."
    };
    (delete_process_instance) => {
        "`DELETE /runtime/process-instances/{processInstanceId}`. Flowable 6 user guide, 15.5.2.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (delete_process_instance_identity_link) => {
        "`DELETE /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`. Flowable 6 user guide, 15.5.10.\n\nAnswers with nothing.\n\n# Errors\n- 400: The user or the kind of link is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such identity link."
    };
    (delete_process_instance_variable) => {
        "`DELETE /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Flowable 7.2.0, ProcessInstanceVariableResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable."
    };
    (delete_process_instance_variables) => {
        "`DELETE /runtime/process-instances/{processInstanceId}/variables`. Flowable 7.2.0, ProcessInstanceVariableCollectionResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (delete_suspended_job) => {
        "`DELETE /management/suspended-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_suspended_job) => {
        "Deletes a suspended job.\n\nThe job is gone, and what it was to do is never done."
    };
    (delete_task) => {
        "`DELETE /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.6.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about delete_task) => {
        "Deletes a task that belongs to no process instance.\n\nA task that belongs to a process instance is refused with 403."
    };
    (delete_task_attachment) => {
        "`DELETE /runtime/tasks/{taskId}/attachments/{attachmentId}`. Flowable 6 user guide, 15.7.32.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such attachment."
    };
    (delete_task_comment) => {
        "`DELETE /runtime/tasks/{taskId}/comments/{commentId}`. Flowable 6 user guide, 15.7.24.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such comment."
    };
    (delete_task_event) => {
        "`DELETE /runtime/tasks/{taskId}/events/{eventId}`. Flowable 7.2.0, TaskEventResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such event."
    };
    (delete_task_identity_link) => {
        "`DELETE /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Flowable 6 user guide, 15.7.20.\n\nAnswers with nothing.\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such identity link.\n- 500: The task is suspended."
    };
    (about delete_task_identity_link) => {
        "Deletes an identity link of a task.\n\n404 if there is no such link."
    };
    (delete_task_variable) => {
        "`DELETE /runtime/tasks/{taskId}/variables/{variableName}`. Flowable 6 user guide, 15.7.14.\n\nAnswers with nothing.\n\n# Errors\n- 400: The scope is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 500: The task is suspended."
    };
    (about delete_task_variable) => {
        "Deletes a variable of a task.\n\n`scope` is `local` by default. 404 if there is no such variable in this scope."
    };
    (delete_task_variables) => {
        "`DELETE /runtime/tasks/{taskId}/variables`. Flowable 6 user guide, 15.7.15.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
    (about delete_task_variables) => {
        "Deletes all local variables of a task; those of its process instance stay.\n\nIt is no error if there are none."
    };
    (delete_timer_job) => {
        "`DELETE /management/timer-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about delete_timer_job) => {
        "Deletes a timer job.\n\nThe timer never fires."
    };
    (delete_user) => {
        "`DELETE /identity/users/{userId}`. Flowable 6 user guide, 15.14.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user."
    };
    (delete_user_info) => {
        "`DELETE /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.12.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user, or the user has no entry with this key."
    };
    (execute_history_job) => {
        "`POST /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not `execute`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job.\n- 500: The job failed; its exception is in the answer."
    };
    (about execute_history_job) => {
        "Executes a history job at once, and waits for it.\n\nThe engine writes to its history what the job holds, before it answers."
    };
    (execute_job) => {
        "`POST /management/jobs/{jobId}`. Flowable 6 user guide, 15.13.3.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not `execute`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job.\n- 500: The job failed; its exception is in the answer."
    };
    (about execute_job) => {
        "Executes a job at once, and waits for it.\n\nThe body is `{\"action\": \"execute\"}`. 500 if the job fails."
    };
    (get_candidate_starter) => {
        "`GET /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`. Flowable 6 user guide, 15.3.11.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition, or it has no such identity link."
    };
    (get_dead_letter_job) => {
        "`GET /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with [`Job`](crate::flowable::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_dead_letter_job) => {
        "Gets one dead letter job.\n\nTells what it was to do and how it failed last."
    };
    (get_dead_letter_job_stacktrace) => {
        "`GET /management/deadletter-jobs/{jobId}/exception-stacktrace`. Flowable 7.2.0, JobExceptionStacktraceResource.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_dead_letter_job_stacktrace) => {
        "Gets the stack trace of the exception that a dead letter job failed with.\n\nPlain text. 404 if there is no such job, or if it has no stack trace."
    };
    (get_deployment) => {
        "`GET /repository/deployments/{deploymentId}`. Flowable 6 user guide, 15.2.2.\n\nAnswers with [`Deployment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (get_deployment_resource) => {
        "`GET /repository/deployments/{deploymentId}/resources/{resourceName}`. Flowable 6 user guide, 15.2.6.\n\nAnswers with [`DeploymentResource`](crate::flowable::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such resource in it."
    };
    (about get_deployment_resource) => {
        "Gets what is known of one resource of a deployment.\n\nTells its type and the URL of its bytes."
    };
    (get_deployment_resource_data) => {
        "`GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`. Flowable 6 user guide, 15.2.7.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment, or no such resource in it.\n- 500: The bytes cannot be read."
    };
    (about get_deployment_resource_data) => {
        "Gets the bytes of a resource of a deployment.\n\nA resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not."
    };
    (get_engine) => {
        "`GET /management/engine`. Flowable 6 user guide, 15.11.2.\n\nAnswers with [`EngineInfo`](crate::flowable::EngineInfo).\n\n# Errors\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The engine could not be started."
    };
    (about get_engine) => {
        "Gets name and version of the engine.\n\nTells also what went wrong if the engine could not start."
    };
    (get_event_subscription) => {
        "`GET /runtime/event-subscriptions/{eventSubscriptionId}`. Flowable 7.2.0, EventSubscriptionResource.\n\nAnswers with [`EventSubscription`](crate::flowable::EventSubscription).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such event subscription."
    };
    (about get_event_subscription) => {
        "Gets one event subscription.\n\nIt is gone once the event has come."
    };
    (get_execution) => {
        "`GET /runtime/executions/{executionId}`. Flowable 6 user guide, 15.6.1.\n\nAnswers with [`Execution`](crate::flowable::Execution).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution."
    };
    (get_execution_variable) => {
        "`GET /runtime/executions/{executionId}/variables/{variableName}`. Flowable 6 user guide, 15.6.7.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution, or it has no such variable."
    };
    (get_execution_variable_data) => {
        "`GET /runtime/executions/{executionId}/variables/{variableName}/data`. Flowable 7.2.0, ExecutionVariableDataResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution, or it has no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (get_form_data) => {
        "`GET /form/form-data`. Flowable 6 user guide, 15.9.1.\n\nAnswers with [`FormData`](crate::flowable::FormData).\n\n# Errors\n- 400: Neither the task nor the process definition is given, or both are.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is nothing of the id given."
    };
    (get_group) => {
        "`GET /identity/groups/{groupId}`. Flowable 6 user guide, 15.15.1.\n\nAnswers with [`Group`](crate::flowable::Group).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group."
    };
    (get_historic_detail_data) => {
        "`GET /history/historic-detail/{detailId}/data`. Flowable 6 user guide, 15.8.23.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such detail.\n- 500: The server failed; what with is in the answer."
    };
    (get_historic_process_instance) => {
        "`GET /history/historic-process-instances/{processInstanceId}`. Flowable 6 user guide, 15.8.1.\n\nAnswers with [`HistoricProcessInstance`](crate::flowable::HistoricProcessInstance).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (get_historic_process_instance_comment) => {
        "`GET /history/historic-process-instances/{processInstanceId}/comments/{commentId}`. Flowable 6 user guide, 15.8.9.\n\nAnswers with [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such comment."
    };
    (get_historic_process_instance_variable_data) => {
        "`GET /history/historic-process-instances/{processInstanceId}/variables/{variableName}/data`. Flowable 6 user guide, 15.8.6.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (get_historic_task_instance) => {
        "`GET /history/historic-task-instances/{taskId}`. Flowable 6 user guide, 15.8.11.\n\nAnswers with [`HistoricTaskInstance`](crate::flowable::HistoricTaskInstance).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_historic_task_instance) => {
        "Gets the history of one task.\n\nAlso answers while the task is open; `endTime` is null then."
    };
    (get_historic_task_instance_form) => {
        "`GET /history/historic-task-instances/{taskId}/form`. Flowable 7.2.0, HistoricTaskInstanceResource.\n\nAnswers with [`FormModel`](crate::flowable::FormModel).\n\n# Errors\n- 400: The task has no form key, or the server has no form engine.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_historic_task_instance_form) => {
        "Gets the form model of the form of a task, open or ended.\n\n7.2.0 has no form engine of its own: without one the server answers 400."
    };
    (get_historic_task_instance_variable_data) => {
        "`GET /history/historic-task-instances/{taskId}/variables/{variableName}/data`. Flowable 6 user guide, 15.8.16.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (about get_historic_task_instance_variable_data) => {
        "Gets the bytes of a binary or serializable variable that a task had.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (get_historic_variable_instance_data) => {
        "`GET /history/historic-variable-instances/{varInstanceId}/data`. Flowable 7.2.0, HistoricVariableInstanceDataResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (about get_historic_variable_instance_data) => {
        "Gets the bytes of a binary or serializable historic variable.\n\nThe id is that of the historic variable. 404 if it is neither binary nor serializable."
    };
    (get_history_job) => {
        "`GET /management/history-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with [`HistoryJob`](crate::flowable::HistoryJob).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_history_job) => {
        "Gets one history job.\n\nTells also what it is to write, which the list leaves out."
    };
    (get_job) => {
        "`GET /management/jobs/{jobId}`. Flowable 6 user guide, 15.13.1.\n\nAnswers with [`Job`](crate::flowable::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_job) => {
        "Gets one job.\n\n404 if there is no such job among those that are to be executed now."
    };
    (get_job_stacktrace) => {
        "`GET /management/jobs/{jobId}/exception-stacktrace`. Flowable 6 user guide, 15.13.4.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_job_stacktrace) => {
        "Gets the stack trace of the exception that a job failed with.\n\nPlain text. 404 if there is no such job, or if it has no stack trace."
    };
    (get_model) => {
        "`GET /repository/models/{modelId}`. Flowable 6 user guide, 15.4.2.\n\nAnswers with [`Model`](crate::flowable::Model).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model."
    };
    (get_model_extra_source) => {
        "`GET /repository/models/{modelId}/source-extra`. Flowable 6 user guide, 15.4.8.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model, or it has no such source."
    };
    (get_model_source) => {
        "`GET /repository/models/{modelId}/source`. Flowable 6 user guide, 15.4.6.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model, or it has no such source."
    };
    (get_process_definition) => {
        "`GET /repository/process-definitions/{processDefinitionId}`. Flowable 6 user guide, 15.3.2.\n\nAnswers with [`ProcessDefinition`](crate::flowable::ProcessDefinition).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition."
    };
    (get_process_definition_diagram) => {
        "`GET /repository/process-definitions/{processDefinitionId}/image`. Flowable 7.2.0, ProcessDefinitionImageResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The process definition has no image.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition.\n- 500: The image cannot be read."
    };
    (get_process_definition_model) => {
        "`GET /repository/process-definitions/{processDefinitionId}/model`. Flowable 6 user guide, 15.3.5.\n\nAnswers with a map of names to [`Value`](serde_json::Value).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition."
    };
    (get_process_definition_resource_data) => {
        "`GET /repository/process-definitions/{processDefinitionId}/resourcedata`. Flowable 6 user guide, 15.3.4.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition.\n- 500: The bytes cannot be read."
    };
    (get_process_instance) => {
        "`GET /runtime/process-instances/{processInstanceId}`. Flowable 6 user guide, 15.5.1.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (get_process_instance_diagram) => {
        "`GET /runtime/process-instances/{processInstanceId}/diagram`. Flowable 6 user guide, 15.5.7.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The process definition has no diagram.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (get_process_instance_identity_link) => {
        "`GET /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`. Flowable 7.2.0, ProcessInstanceIdentityLinkResource.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The user or the kind of link is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such identity link."
    };
    (get_process_instance_variable) => {
        "`GET /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Flowable 6 user guide, 15.5.12.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable."
    };
    (get_process_instance_variable_data) => {
        "`GET /runtime/process-instances/{processInstanceId}/variables/{variableName}/data`. Flowable 7.2.0, ProcessInstanceVariableDataResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (get_suspended_job) => {
        "`GET /management/suspended-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with [`Job`](crate::flowable::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_suspended_job) => {
        "Gets one suspended job.\n\n404 if there is no such job among the suspended ones."
    };
    (get_suspended_job_stacktrace) => {
        "`GET /management/suspended-jobs/{jobId}/exception-stacktrace`. Flowable 7.2.0, JobExceptionStacktraceResource.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_suspended_job_stacktrace) => {
        "Gets the stack trace of the exception that a suspended job failed with.\n\nPlain text. 404 if there is no such job, or if it has no stack trace."
    };
    (get_table) => {
        "`GET /management/tables/{tableName}`. Flowable 6 user guide, 15.10.2.\n\nAnswers with [`Table`](crate::flowable::Table).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such table."
    };
    (get_table_columns) => {
        "`GET /management/tables/{tableName}/columns`. Flowable 6 user guide, 15.10.3.\n\nAnswers with [`TableColumns`](crate::flowable::TableColumns).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such table."
    };
    (get_task) => {
        "`GET /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.1.\n\nAnswers with [`Task`](crate::flowable::Task).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_task) => {
        "Gets one task.\n\n404 if there is no such task, or if it is completed."
    };
    (get_task_attachment) => {
        "`GET /runtime/tasks/{taskId}/attachments/{attachmentId}`. Flowable 6 user guide, 15.7.30.\n\nAnswers with [`Attachment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such attachment."
    };
    (get_task_attachment_content) => {
        "`GET /runtime/tasks/{taskId}/attachments/{attachmentId}/content`. Flowable 6 user guide, 15.7.31.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such attachment.\n- 500: The server failed; what with is in the answer."
    };
    (get_task_comment) => {
        "`GET /runtime/tasks/{taskId}/comments/{commentId}`. Flowable 6 user guide, 15.7.23.\n\nAnswers with [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such comment."
    };
    (get_task_event) => {
        "`GET /runtime/tasks/{taskId}/events/{eventId}`. Flowable 6 user guide, 15.7.26.\n\nAnswers with [`TaskEvent`](crate::flowable::TaskEvent).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such event."
    };
    (get_task_form) => {
        "`GET /runtime/tasks/{taskId}/form`. Flowable 7.2.0, TaskResource.\n\nAnswers with [`FormModel`](crate::flowable::FormModel).\n\n# Errors\n- 400: The task has no form key, or the server has no form engine.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about get_task_form) => {
        "Gets the form model of the form of a task.\n\n7.2.0 has no form engine of its own: without one the server answers 400."
    };
    (get_task_identity_link) => {
        "`GET /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Flowable 6 user guide, 15.7.18.\n\nAnswers with [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such identity link."
    };
    (about get_task_identity_link) => {
        "Gets one identity link of a task.\n\n404 if there is no such link."
    };
    (get_task_variable) => {
        "`GET /runtime/tasks/{taskId}/variables/{variableName}`. Flowable 6 user guide, 15.7.8.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The scope is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable."
    };
    (about get_task_variable) => {
        "Gets one variable of a task.\n\n`scope` chooses between the task and its process instance; without it the task comes first."
    };
    (get_task_variable_data) => {
        "`GET /runtime/tasks/{taskId}/variables/{variableName}/data`. Flowable 6 user guide, 15.7.9.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The scope is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 500: The server failed; what with is in the answer."
    };
    (about get_task_variable_data) => {
        "Gets the bytes of a binary or serializable variable of a task.\n\n404 if there is no such variable, or if it is neither binary nor serializable."
    };
    (get_timer_job) => {
        "`GET /management/timer-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with [`Job`](crate::flowable::Job).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_timer_job) => {
        "Gets one timer job.\n\n404 if there is no such job among the timers."
    };
    (get_timer_job_stacktrace) => {
        "`GET /management/timer-jobs/{jobId}/exception-stacktrace`. Flowable 7.2.0, JobExceptionStacktraceResource.\n\nAnswers with [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about get_timer_job_stacktrace) => {
        "Gets the stack trace of the exception that a timer job failed with.\n\nPlain text. 404 if there is no such job, or if it has no stack trace."
    };
    (get_user) => {
        "`GET /identity/users/{userId}`. Flowable 6 user guide, 15.14.1.\n\nAnswers with [`User`](crate::flowable::User).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user."
    };
    (get_user_info) => {
        "`GET /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.9.\n\nAnswers with [`UserInfo`](crate::flowable::UserInfo).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user, or the user has no entry with this key."
    };
    (get_user_picture) => {
        "`GET /identity/users/{userId}/picture`. Flowable 6 user guide, 15.14.6.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user, or the user has no picture."
    };
    (get_variable_instance_bytes) => {
        "`GET /runtime/variable-instances/{varInstanceId}/data`. Flowable 7.2.0, VariableInstanceDataResource.\n\nAnswers with [`Download`](crate::Download).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such variable, or it is neither binary nor serializable."
    };
    (about get_variable_instance_bytes) => {
        "Gets the bytes of a binary or serializable variable.\n\nOnly the values of binary and serializable variables are bytes."
    };
    (list_active_activities) => {
        "`GET /runtime/executions/{executionId}/activities`. Flowable 6 user guide, 15.6.3.\n\nAnswers with a list of [`String`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution."
    };
    (list_candidate_starters) => {
        "`GET /repository/process-definitions/{processDefinitionId}/identitylinks`. Flowable 6 user guide, 15.3.8.\n\nAnswers with a list of [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition."
    };
    (list_dead_letter_jobs) => {
        "`GET /management/deadletter-jobs`. Flowable 7.2.0, DeadLetterJobCollectionResource.\n\nAnswers with [`JobPage`](crate::flowable::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number or a date of the\n  query cannot be read."
    };
    (about list_dead_letter_jobs) => {
        "Lists dead letter jobs, filtered and sorted.\n\nA dead letter job has failed so often that the engine does not try it any more."
    };
    (list_deployment_resources) => {
        "`GET /repository/deployments/{deploymentId}/resources`. Flowable 6 user guide, 15.2.5.\n\nAnswers with a list of [`DeploymentResource`](crate::flowable::DeploymentResource).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such deployment."
    };
    (about list_deployment_resources) => {
        "Lists the resources of a deployment.\n\nThe files that were deployed, and the diagrams that the engine drew of them."
    };
    (list_deployments) => {
        "`GET /repository/deployments`. Flowable 6 user guide, 15.2.1.\n\nAnswers with [`DeploymentPage`](crate::flowable::DeploymentPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_deployments) => {
        "Lists deployments, filtered and sorted.\n\nA deployment is a set of files that were given to the engine together."
    };
    (list_event_subscriptions) => {
        "`GET /runtime/event-subscriptions`. Flowable 7.2.0, EventSubscriptionCollectionResource.\n\nAnswers with [`EventSubscriptionPage`](crate::flowable::EventSubscriptionPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_event_subscriptions) => {
        "Lists event subscriptions, filtered and sorted.\n\nExecutions wait for events by them, and process definitions are started by events."
    };
    (list_execution_variables) => {
        "`GET /runtime/executions/{executionId}/variables`. Flowable 6 user guide, 15.6.6.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution."
    };
    (list_executions) => {
        "`GET /runtime/executions`. Flowable 6 user guide, 15.6.4.\n\nAnswers with [`ExecutionPage`](crate::flowable::ExecutionPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_groups) => {
        "`GET /identity/groups`. Flowable 6 user guide, 15.15.2.\n\nAnswers with [`GroupPage`](crate::flowable::GroupPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_historic_activity_instances) => {
        "`GET /history/historic-activity-instances`. Flowable 6 user guide, 15.8.17.\n\nAnswers with [`HistoricActivityInstancePage`](crate::flowable::HistoricActivityInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_historic_details) => {
        "`GET /history/historic-detail`. Flowable 6 user guide, 15.8.21.\n\nAnswers with [`HistoricDetailPage`](crate::flowable::HistoricDetailPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: An execution and a process instance were asked for at once, or a number of the query cannot be read."
    };
    (list_historic_process_instance_comments) => {
        "`GET /history/historic-process-instances/{processInstanceId}/comments`. Flowable 6 user guide, 15.8.8.\n\nAnswers with a list of [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (list_historic_process_instance_identity_links) => {
        "`GET /history/historic-process-instances/{processInstanceId}/identitylinks`. Flowable 6 user guide, 15.8.5.\n\nAnswers with a list of [`HistoricIdentityLink`](crate::flowable::HistoricIdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (list_historic_process_instances) => {
        "`GET /history/historic-process-instances`. Flowable 6 user guide, 15.8.2.\n\nAnswers with [`HistoricProcessInstancePage`](crate::flowable::HistoricProcessInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_historic_task_instance_identity_links) => {
        "`GET /history/historic-task-instances/{taskId}/identitylinks`. Flowable 6 user guide, 15.8.15.\n\nAnswers with a list of [`HistoricIdentityLink`](crate::flowable::HistoricIdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_historic_task_instance_identity_links) => {
        "Lists who had to do with a task.\n\nEach link names a user or a group, and as what: `assignee`, `owner`, `candidate` or `participant`."
    };
    (list_historic_task_instances) => {
        "`GET /history/historic-task-instances`. Flowable 6 user guide, 15.8.12.\n\nAnswers with [`HistoricTaskInstancePage`](crate::flowable::HistoricTaskInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_historic_task_instances) => {
        "Lists tasks, open and ended, filtered and sorted.\n\nCovers tasks that are open and those that have ended, whether completed or deleted."
    };
    (list_historic_variable_instances) => {
        "`GET /history/historic-variable-instances`. Flowable 6 user guide, 15.8.19.\n\nAnswers with [`HistoricVariableInstancePage`](crate::flowable::HistoricVariableInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or variables of a task are asked for and excluded\n  at once.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_historic_variable_instances) => {
        "Lists the variables that process instances and tasks have or had, filtered and sorted.\n\nEach variable is listed once, with the value that it had last."
    };
    (list_history_jobs) => {
        "`GET /management/history-jobs`. Flowable 7.2.0, HistoryJobCollectionResource.\n\nAnswers with [`HistoryJobPage`](crate::flowable::HistoryJobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_history_jobs) => {
        "Lists history jobs, filtered and sorted.\n\nThere are history jobs only where the engine writes its history asynchronously."
    };
    (list_jobs) => {
        "`GET /management/jobs`. Flowable 6 user guide, 15.13.5.\n\nAnswers with [`JobPage`](crate::flowable::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_jobs) => {
        "Lists jobs, filtered and sorted.\n\nJobs that are to be executed now. Timers that are not due, suspended jobs and dead letter jobs have lists of their own."
    };
    (list_models) => {
        "`GET /repository/models`. Flowable 6 user guide, 15.4.1.\n\nAnswers with [`ModelPage`](crate::flowable::ModelPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_process_definitions) => {
        "`GET /repository/process-definitions`. Flowable 6 user guide, 15.3.1.\n\nAnswers with [`ProcessDefinitionPage`](crate::flowable::ProcessDefinitionPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_process_instance_identity_links) => {
        "`GET /runtime/process-instances/{processInstanceId}/identitylinks`. Flowable 6 user guide, 15.5.8.\n\nAnswers with a list of [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (list_process_instance_variables) => {
        "`GET /runtime/process-instances/{processInstanceId}/variables`. Flowable 6 user guide, 15.5.11.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The scope is neither `local` nor `global`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance."
    };
    (list_process_instances) => {
        "`GET /runtime/process-instances`. Flowable 6 user guide, 15.5.5.\n\nAnswers with [`ProcessInstancePage`](crate::flowable::ProcessInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_subtasks) => {
        "`GET /runtime/tasks/{taskId}/subtasks`. Flowable 7.2.0, TaskSubTaskCollectionResource.\n\nAnswers with a list of [`Task`](crate::flowable::Task).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_subtasks) => {
        "Lists the subtasks of a task.\n\nOpen ones only. A task that has none answers an empty list."
    };
    (list_suspended_jobs) => {
        "`GET /management/suspended-jobs`. Flowable 7.2.0, SuspendedJobCollectionResource.\n\nAnswers with [`JobPage`](crate::flowable::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_suspended_jobs) => {
        "Lists suspended jobs, filtered and sorted.\n\nJobs of suspended process instances."
    };
    (list_table_rows) => {
        "`GET /management/tables/{tableName}/data`. Flowable 6 user guide, 15.10.4.\n\nAnswers with [`TableRowPage`](crate::flowable::TableRowPage).\n\n# Errors\n- 400: Both an ascending and a descending column are given.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such table.\n- 500: The table has no such column, or a number of the query cannot be read."
    };
    (list_tables) => {
        "`GET /management/tables`. Flowable 6 user guide, 15.10.1.\n\nAnswers with a list of [`Table`](crate::flowable::Table).\n\n# Errors\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (list_task_attachments) => {
        "`GET /runtime/tasks/{taskId}/attachments`. Flowable 6 user guide, 15.7.29.\n\nAnswers with a list of [`Attachment`].\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (list_task_comments) => {
        "`GET /runtime/tasks/{taskId}/comments`. Flowable 6 user guide, 15.7.22.\n\nAnswers with a list of [`Comment`](crate::flowable::Comment).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (list_task_events) => {
        "`GET /runtime/tasks/{taskId}/events`. Flowable 6 user guide, 15.7.25.\n\nAnswers with a list of [`TaskEvent`](crate::flowable::TaskEvent).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (list_task_identity_links) => {
        "`GET /runtime/tasks/{taskId}/identitylinks`. Flowable 6 user guide, 15.7.16.\n\nAnswers with a list of [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_identity_links) => {
        "Lists the identity links of a task: who has to do with it, and how.\n\nEach link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice."
    };
    (list_task_identity_links_of_family) => {
        "`GET /runtime/tasks/{taskId}/identitylinks/{family}`. Flowable 6 user guide, 15.7.17.\n\nAnswers with a list of [`IdentityLink`](crate::flowable::IdentityLink).\n\n# Errors\n- 400: The family is neither `users` nor `groups`.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_identity_links_of_family) => {
        "Lists the identity links of a task that are of users, or those that are of groups.\n\n`family` is `users` or `groups`."
    };
    (list_task_variables) => {
        "`GET /runtime/tasks/{taskId}/variables`. Flowable 6 user guide, 15.7.7.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The scope is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task."
    };
    (about list_task_variables) => {
        "Lists the variables of a task.\n\nWith those of its process instance, unless `scope` names one of both. A local variable hides a global one of the same name."
    };
    (list_tasks) => {
        "`GET /runtime/tasks`. Flowable 6 user guide, 15.7.2.\n\nAnswers with [`TaskPage`](crate::flowable::TaskPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or a value cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_tasks) => {
        "Lists tasks, filtered and sorted.\n\nOpen tasks only: completed ones are in the history. Filters that are given together have to hold together. Variables are left out unless they are asked for."
    };
    (list_timer_jobs) => {
        "`GET /management/timer-jobs`. Flowable 7.2.0, TimerJobCollectionResource.\n\nAnswers with [`JobPage`](crate::flowable::JobPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_timer_jobs) => {
        "Lists timer jobs, filtered and sorted.\n\nTimers that are not due yet."
    };
    (list_user_info) => {
        "`GET /identity/users/{userId}/info`. Flowable 6 user guide, 15.14.8.\n\nAnswers with a list of [`UserInfo`](crate::flowable::UserInfo).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user."
    };
    (list_users) => {
        "`GET /identity/users`. Flowable 6 user guide, 15.14.2, 15.15.6.\n\nAnswers with [`UserPage`](crate::flowable::UserPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_variable_instances) => {
        "`GET /runtime/variable-instances`. Flowable 7.2.0, VariableInstanceCollectionResource.\n\nAnswers with [`VariableInstancePage`](crate::flowable::VariableInstancePage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (about list_variable_instances) => {
        "Lists variables of process instances that run, filtered and sorted.\n\nVariables of executions and tasks are among them."
    };
    (message_event_received) => {
        "`PUT /runtime/executions/{executionId}`. Flowable 6 user guide, 15.6.2.\n\nAnswers with [`Execution`](crate::flowable::Execution), or with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 500: The execution does not wait for this, is suspended, or fails to go on."
    };
    (query_executions) => {
        "`POST /query/executions`. Flowable 6 user guide, 15.6.5.\n\nAnswers with [`ExecutionPage`](crate::flowable::ExecutionPage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (query_historic_activity_instances) => {
        "`POST /query/historic-activity-instances`. Flowable 6 user guide, 15.8.18.\n\nAnswers with [`HistoricActivityInstancePage`](crate::flowable::HistoricActivityInstancePage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (query_historic_details) => {
        "`POST /query/historic-detail`. Flowable 6 user guide, 15.8.22.\n\nAnswers with [`HistoricDetailPage`](crate::flowable::HistoricDetailPage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: An execution and a process instance were asked for at once."
    };
    (query_historic_process_instances) => {
        "`POST /query/historic-process-instances`. Flowable 6 user guide, 15.8.3.\n\nAnswers with [`HistoricProcessInstancePage`](crate::flowable::HistoricProcessInstancePage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (query_historic_task_instances) => {
        "`POST /query/historic-task-instances`. Flowable 6 user guide, 15.8.13.\n\nAnswers with [`HistoricTaskInstancePage`](crate::flowable::HistoricTaskInstancePage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about query_historic_task_instances) => {
        "Lists tasks, open and ended, that match a query; it can also name conditions on variables.\n\nDoes what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance."
    };
    (query_historic_variable_instances) => {
        "`POST /query/historic-variable-instances`. Flowable 6 user guide, 15.8.20.\n\nAnswers with [`HistoricVariableInstancePage`](crate::flowable::HistoricVariableInstancePage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about query_historic_variable_instances) => {
        "Lists the variables that process instances and tasks have or had and that match a query.\n\nOf the conditions on variables only `equals` with a name is taken."
    };
    (query_process_instances) => {
        "`POST /query/process-instances`. Flowable 6 user guide, 15.5.6.\n\nAnswers with [`ProcessInstancePage`](crate::flowable::ProcessInstancePage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (query_tasks) => {
        "`POST /query/tasks`. Flowable 6 user guide, 15.7.3.\n\nAnswers with [`TaskPage`](crate::flowable::TaskPage).\n\n# Errors\n- 400: The query cannot be read, or the sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about query_tasks) => {
        "Lists tasks that match a query; it can also ask for values of variables.\n\nDoes what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance."
    };
    (query_variable_instances) => {
        "`POST /query/variable-instances`. Flowable 7.2.0, VariableInstanceQueryResource.\n\nAnswers with [`VariableInstancePage`](crate::flowable::VariableInstancePage).\n\n# Errors\n- 400: The body is missing or cannot be read, the sort field or the order is not one of those known, or a\n  condition is not `equals` with a name.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A condition is null."
    };
    (about query_variable_instances) => {
        "Queries variables of process instances that run, with conditions in the body.\n\nDoes what the list by GET does, with conditions on values as well."
    };
    (resolve_task) => {
        "`POST /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.5.\n\nAnswers with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended, or it is delegated and was to be completed."
    };
    (about resolve_task) => {
        "Hands a delegated task back to its owner, who can complete it then."
    };
    (retry_dead_letter_job) => {
        "`POST /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about retry_dead_letter_job) => {
        "Takes a dead letter job back, to be executed again."
    };
    (retry_dead_letter_job_as_history) => {
        "`POST /management/deadletter-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not one of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about retry_dead_letter_job_as_history) => {
        "Takes a dead letter job back as a history job."
    };
    (retry_dead_letter_jobs) => {
        "`POST /management/deadletter-jobs`. Flowable 7.2.0, DeadLetterJobCollectionResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not one of those known, or the list of jobs is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the jobs is not there; then none is taken back."
    };
    (about retry_dead_letter_jobs) => {
        "Takes several dead letter jobs back, to be executed again."
    };
    (retry_dead_letter_jobs_as_history) => {
        "`POST /management/deadletter-jobs`. Flowable 7.2.0, DeadLetterJobCollectionResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not one of those known, or the list of jobs is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the jobs is not there; then none is taken back."
    };
    (about retry_dead_letter_jobs_as_history) => {
        "Takes several dead letter jobs back as history jobs."
    };
    (send_signal) => {
        "`POST /runtime/signals`. Flowable 6 user guide, 15.12.1.\n\nAnswers with nothing.\n\n# Errors\n- 400: The name is missing, or a signal that a job is to send has variables.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: What the signal sets off fails."
    };
    (send_signal_async) => {
        "`POST /runtime/signals`. Flowable 6 user guide, 15.12.1.\n\nAnswers with nothing.\n\n# Errors\n- 400: The name is missing, or a signal that a job is to send has variables.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (set_execution_variables) => {
        "`PUT /runtime/executions/{executionId}/variables`. Flowable 6 user guide, 15.6.8.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (set_model_extra_source) => {
        "`PUT /repository/models/{modelId}/source-extra`. Flowable 6 user guide, 15.4.9.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model.\n- 500: There is no file, or its bytes cannot be read."
    };
    (set_model_source) => {
        "`PUT /repository/models/{modelId}/source`. Flowable 6 user guide, 15.4.7.\n\nAnswers with nothing.\n\n# Errors\n- 400: There is no file.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model.\n- 500: The bytes cannot be read."
    };
    (set_process_definition_category) => {
        "`PUT /repository/process-definitions/{processDefinitionId}`. Flowable 6 user guide, 15.3.3.\n\nAnswers with [`ProcessDefinition`](crate::flowable::ProcessDefinition).\n\n# Errors\n- 400: The body is missing or cannot be read, or the action is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition.\n- 409: The process definition is suspended, or active, already.\n- 500: A text is longer than its column in the database."
    };
    (set_process_instance_variables) => {
        "`PUT /runtime/process-instances/{processInstanceId}/variables`. Flowable 6 user guide, 15.5.13.\n\nAnswers with a list of [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 409: One of the variables exists already.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (set_user_picture) => {
        "`PUT /identity/users/{userId}/picture`. Flowable 6 user guide, 15.14.7.\n\nAnswers with nothing.\n\n# Errors\n- 400: The request has no file part with a file name.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user.\n- 500: The picture is larger than the server allows, or the body is not multipart."
    };
    (signal_event_received) => {
        "`PUT /runtime/executions/{executionId}`. Flowable 6 user guide, 15.6.2.\n\nAnswers with [`Execution`](crate::flowable::Execution), or with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 500: The execution does not wait for this, is suspended, or fails to go on."
    };
    (signal_execution) => {
        "`PUT /runtime/executions/{executionId}`. Flowable 6 user guide, 15.6.2.\n\nAnswers with [`Execution`](crate::flowable::Execution), or with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 500: The execution does not wait for this, is suspended, or fails to go on."
    };
    (start_process_instance_by_id) => {
        "`POST /runtime/process-instances`. Flowable 6 user guide, 15.5.4.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: There is no such process definition or message, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The process definition is suspended, or the process fails before its first wait state."
    };
    (start_process_instance_by_key) => {
        "`POST /runtime/process-instances`. Flowable 6 user guide, 15.5.4.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: There is no such process definition or message, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The process definition is suspended, or the process fails before its first wait state."
    };
    (start_process_instance_by_message) => {
        "`POST /runtime/process-instances`. Flowable 6 user guide, 15.5.4.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: There is no such process definition or message, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: The process definition is suspended, or the process fails before its first wait state."
    };
    (submit_start_form) => {
        "`POST /form/form-data`. Flowable 6 user guide, 15.9.2.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or no such process definition.\n- 500: A required value is missing, a value is no number, or a property is not writable."
    };
    (submit_task_form) => {
        "`POST /form/form-data`. Flowable 6 user guide, 15.9.2.\n\nAnswers with nothing.\n\n# Errors\n- 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or no such process definition.\n- 500: A required value is missing, a value is no number, or a property is not writable."
    };
    (suspend_process_definition) => {
        "`PUT /repository/process-definitions/{processDefinitionId}`. Flowable 6 user guide, 15.3.6.\n\nAnswers with [`ProcessDefinition`](crate::flowable::ProcessDefinition).\n\n# Errors\n- 400: The body is missing or cannot be read, or the action is none of those known.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process definition.\n- 409: The process definition is suspended, or active, already.\n- 500: A text is longer than its column in the database."
    };
    (suspend_process_instance) => {
        "`PUT /runtime/process-instances/{processInstanceId}`. Flowable 6 user guide, 15.5.3.\n\nAnswers with [`ProcessInstance`](crate::flowable::ProcessInstance).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance.\n- 409: The process instance is suspended, or active, already.\n- 500: A text is longer than its column in the database."
    };
    (trigger_execution) => {
        "`PUT /runtime/executions/{executionId}`. Flowable 6 user guide, 15.6.2.\n\nAnswers with [`Execution`](crate::flowable::Execution), or with nothing.\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution.\n- 500: The execution does not wait for this, is suspended, or fails to go on."
    };
    (trigger_timer_job) => {
        "`POST /management/timer-jobs/{jobId}`. Flowable 7.2.0, JobResource.\n\nAnswers with nothing.\n\n# Errors\n- 400: The action is not one of those known, or the due date is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such job."
    };
    (about trigger_timer_job) => {
        "Makes a timer due at once."
    };
    (update_binary_execution_variable) => {
        "`PUT /runtime/executions/{executionId}/variables/{variableName}`. Flowable 6 user guide, 15.6.11.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution, or it has no such variable.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (update_binary_process_instance_variable) => {
        "`PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Flowable 6 user guide, 15.5.16.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (update_binary_task_variable) => {
        "`PUT /runtime/tasks/{taskId}/variables/{variableName}`. Flowable 6 user guide, 15.7.13.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 415: The server does not take serializable variables.\n- 500: The task is suspended."
    };
    (about update_binary_task_variable) => {
        "Changes a binary or serializable variable of a task to the bytes of a file."
    };
    (update_execution_variable) => {
        "`PUT /runtime/executions/{executionId}/variables/{variableName}`. Flowable 6 user guide, 15.6.9.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such execution, or it has no such variable.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (update_group) => {
        "`PUT /identity/groups/{groupId}`. Flowable 6 user guide, 15.15.3.\n\nAnswers with [`Group`](crate::flowable::Group).\n\n# Errors\n- 400: The body is missing or cannot be read, or its id is not that of the path.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group.\n- 500: It was updated by another transaction concurrently."
    };
    (update_model) => {
        "`PUT /repository/models/{modelId}`. Flowable 6 user guide, 15.4.3.\n\nAnswers with [`Model`](crate::flowable::Model).\n\n# Errors\n- 400: The body is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such model.\n- 500: There is no deployment with the id given."
    };
    (update_process_instance_variable) => {
        "`PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`. Flowable 6 user guide, 15.5.14.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such process instance, or it has no such variable.\n- 415: The server does not take serializable variables.\n- 500: The server failed; what with is in the answer."
    };
    (update_task) => {
        "`PUT /runtime/tasks/{taskId}`. Flowable 6 user guide, 15.7.4.\n\nAnswers with [`Task`](crate::flowable::Task).\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: Another transaction changed the task at the same time."
    };
    (about update_task) => {
        "Changes a task; a field that is absent stays as it is, a field that is null is cleared.\n\nAnswers the task as it is now."
    };
    (update_task_variable) => {
        "`PUT /runtime/tasks/{taskId}/variables/{variableName}`. Flowable 6 user guide, 15.7.12.\n\nAnswers with [`Variable`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task, or it has no such variable.\n- 500: The task is suspended."
    };
    (about update_task_variable) => {
        "Changes a variable of a task; its name in the body is the one in the path."
    };
    (update_tasks) => {
        "`PUT /runtime/tasks`. Flowable 7.2.0, TaskCollectionResource.\n\nAnswers with [`UpdatedTasks`](crate::flowable::UpdatedTasks).\n\n# Errors\n- 400: The body is missing or cannot be read, or the list of tasks is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: One of the tasks is not there, or none was given; then none is changed.\n- 500: A text is longer than its column in the database."
    };
    (about update_tasks) => {
        "Updates several tasks alike; a field that is absent stays as it is, a field that is null is cleared.\n\nAll of them or none."
    };
    (update_user) => {
        "`PUT /identity/users/{userId}`. Flowable 6 user guide, 15.14.3.\n\nAnswers with [`User`](crate::flowable::User).\n\n# Errors\n- 400: The body is missing or not a JSON object.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user.\n- 500: It was updated by another transaction concurrently, or the password is null."
    };
    (update_user_info) => {
        "`PUT /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.10.\n\nAnswers with [`UserInfo`](crate::flowable::UserInfo).\n\n# Errors\n- 400: The value is missing.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user, or the user has no entry with this key.\n- 500: It was updated by another transaction concurrently, or a text is longer than its column in the database."
    };
    (upload_task_attachment) => {
        "`POST /runtime/tasks/{taskId}/attachments`. Flowable 6 user guide, 15.7.28.\n\nAnswers with [`Attachment`].\n\n# Errors\n- 400: The body is missing, cannot be read, or lacks what it needs.\n- 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such task.\n- 500: The task is suspended."
    };
}
