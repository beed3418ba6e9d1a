//! Tasks, open and ended.

use super::super::{Client, HistoricTaskInstanceQuery, builder};

/// Tasks, open and ended.
#[derive(Clone, Debug)]
pub struct HistoricTasks {
    pub(in super::super) client: Client,
}

impl HistoricTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks, open and ended, filtered and sorted; by default by their ids, as texts.
    ///
    /// Times of a filter are whole seconds, and one with a fraction is refused. Those of tasks have milliseconds: the
    /// filters `…_on` and `due_date` find what happened at the full second. A [query](Self::query) takes milliseconds.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricTaskInstanceSort")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// let list = engine.history().tasks().list().task_assignee("kermit").finished(true);
    /// let mut done = list.sort(HistoricTaskInstanceSort::EndTime).items();
    /// while let Some(task) = done.try_next().await? {
    ///     println!("{:?}: {:?} ms", task.name, task.duration_in_millis);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /history/historic-task-instances`. Activiti user guide, 8.12; Flowable 6 user guide, 15.8.12.
    ///
    /// Answers with [`HistoricTaskInstancePage`](super::super::HistoricTaskInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoricTaskInstances {
        self.client.list_historic_task_instances()
    }

    /// Lists tasks, open and ended, that match a query; it can also name conditions on variables.
    ///
    /// A condition that cannot be used is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricTaskInstanceQuery")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::{List as _, variables::VariableCondition};
    /// let rejected = VariableCondition::equals("approved", false);
    /// let query = HistoricTaskInstanceQuery::new().task_definition_key("approve").process_variables([rejected]);
    /// println!("{} were rejected", engine.history().tasks().query(query).total().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /query/historic-task-instances`. Activiti user guide, 8.13; Flowable 6 user guide, 15.8.13.
    ///
    /// Answers with [`HistoricTaskInstancePage`](super::super::HistoricTaskInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A condition on variables is null, or its date cannot be read (5.22.0).
    pub fn query(&self, query: HistoricTaskInstanceQuery) -> builder::QueryHistoricTaskInstances {
        self.client.query_historic_task_instances().body(query)
    }

    /// Gets what is known of one task, without its variables; [not found](crate::Error::is_not_found) if there is none.
    ///
    /// `GET /history/historic-task-instances/{taskId}`. Activiti user guide, 8.11; Flowable 6 user guide, 15.8.11.
    ///
    /// Answers with [`HistoricTaskInstance`](super::super::HistoricTaskInstance).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstance {
        self.client.get_historic_task_instance().task_id(task_id.into())
    }

    /// Deletes the history of a task, even while it is open; it is no error if there is none.
    ///
    /// `DELETE /history/historic-task-instances/{taskId}`. Activiti user guide, 8.14; Flowable 6 user guide, 15.8.14.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404 (Flowable): There is no such task.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteHistoricTaskInstance {
        self.client.delete_historic_task_instance().task_id(task_id.into())
    }

    /// Lists who had to do with a task: assignee, owner and candidates; [not found](crate::Error::is_not_found) if
    /// there is no such task.
    ///
    /// `GET /history/historic-task-instances/{taskId}/identitylinks`. Activiti user guide, 8.15; Flowable 6 user guide,
    /// 15.8.15.
    ///
    /// Answers with a list of [`HistoricIdentityLink`](super::super::HistoricIdentityLink).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListHistoricTaskInstanceIdentityLinks {
        self.client.list_historic_task_instance_identity_links().task_id(task_id.into())
    }

    /// Gets the bytes of a binary or serializable variable that a task has or had: its own, or else that of its process
    /// instance, unless the scope is set.
    ///
    /// A variable of another type has none, and is [not found](crate::Error::is_not_found).
    ///
    /// `GET /history/historic-task-instances/{taskId}/variables/{variableName}/data`. Activiti user guide, 8.16;
    /// Flowable 6 user guide, 15.8.16.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
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
