//! Tasks, open and ended.

use crate::flowable_cmmn::{HistoricTaskInstanceQuery, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// Tasks, open and ended.
#[derive(Clone, Debug)]
pub struct HistoricTasks {
    client: Client,
}

impl HistoricTasks {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks, open and ended, filtered and sorted.
    ///
    /// A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out
    /// unless they are asked for.
    ///
    /// `GET /cmmn-history/historic-task-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceCollectionResource#getHistoricProcessInstances.
    ///
    /// Answers with [`HistoricTaskInstancePage`](crate::flowable_cmmn::HistoricTaskInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoricTaskInstances {
        self.client.list_historic_task_instances()
    }

    /// Lists tasks, open and ended, that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
    ///
    /// `POST /cmmn-query/historic-task-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceQueryResource#queryProcessInstances.
    ///
    /// Answers with [`HistoricTaskInstancePage`](crate::flowable_cmmn::HistoricTaskInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not
    ///   one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: HistoricTaskInstanceQuery) -> builder::QueryHistoricTaskInstances {
        self.client.query_historic_task_instances().body(query)
    }

    /// Gets one task, open or ended.
    ///
    /// 404 if there is no such task.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceResource#getTaskInstance.
    ///
    /// Answers with [`HistoricTaskInstance`](crate::flowable_cmmn::HistoricTaskInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstance {
        self.client.get_historic_task_instance().task_id(task_id.into())
    }

    /// Deletes what the history has of a task.
    ///
    /// 404 if there is no such task.
    ///
    /// `DELETE /cmmn-history/historic-task-instances/{taskId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceResource#deleteTaskInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteHistoricTaskInstance {
        self.client.delete_historic_task_instance().task_id(task_id.into())
    }

    /// Gets the form of a task, open or ended.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 400.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/form`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceResource#getTaskForm.
    ///
    /// Answers with [`FormModel`](crate::flowable_cmmn::FormModel).
    ///
    /// # Errors
    /// - 400: The task has no form, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstanceForm {
        self.client.get_historic_task_instance_form().task_id(task_id.into())
    }

    /// Lists who has or had to do with a task, and how.
    ///
    /// 404 if there is no such task.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceIdentityLinkCollectionResource#getTaskIdentityLinks.
    ///
    /// Answers with a list of [`HistoricIdentityLink`](crate::flowable_cmmn::HistoricIdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListHistoricTaskInstanceIdentityLinks {
        self.client.list_historic_task_instance_identity_links().task_id(task_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/variables/{variableName}/data`. flowable-cmmn-rest 7.1.0,
    /// HistoricTaskInstanceVariableDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    pub fn variable_bytes(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetHistoricTaskInstanceVariableData {
        self.client
            .get_historic_task_instance_variable_data()
            .task_id(task_id.into())
            .variable_name(variable_name.into())
    }
}
