//! Process instances, running and ended.

use super::super::{Client, HistoricProcessInstanceQuery, NewProcessInstanceComment, builder};

/// Process instances, running and ended.
#[derive(Clone, Debug)]
pub struct HistoricProcessInstances {
    pub(in super::super) client: Client,
}

impl HistoricProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists process instances, running and ended, filtered and sorted; by default by their ids, as texts.
    ///
    #[doc = docs!(no_run)]
    /// # use bpm_rest::Result;
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// let list = engine.history().process_instances().list().process_definition_key("order");
    /// let mut ended = list.finished_after("2013-05-28T12:00:00+02:00").include_process_variables(true).items();
    /// while let Some(order) = ended.try_next().await? {
    ///     println!("{}: {:?} ms, {:?}", order.id, order.duration_in_millis, order.variables);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /history/historic-process-instances`. Activiti user guide, 8.2; Flowable 6 user guide, 15.8.2.
    ///
    /// Answers with [`HistoricProcessInstancePage`](super::super::HistoricProcessInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoricProcessInstances {
        self.client.list_historic_process_instances()
    }

    /// Lists process instances, running and ended, that match a query; it can also name conditions on variables.
    ///
    /// A condition that cannot be used is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricProcessInstanceQuery")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::{List as _, variables::VariableCondition};
    /// let large = HistoricProcessInstanceQuery::new().variables([VariableCondition::greater_than("amount", 1000)]);
    /// println!("{} large orders", engine.history().process_instances().query(large).total().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /query/historic-process-instances`. Activiti user guide, 8.3; Flowable 6 user guide, 15.8.3.
    ///
    /// Answers with [`HistoricProcessInstancePage`](super::super::HistoricProcessInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A condition on variables is null, or its date cannot be read (5.22.0).
    pub fn query(&self, query: HistoricProcessInstanceQuery) -> builder::QueryHistoricProcessInstances {
        self.client.query_historic_process_instances().body(query)
    }

    /// Gets what is known of one process instance, without its variables; [not found](crate::Error::is_not_found) if
    /// there is none.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}`. Activiti user guide, 8.1; Flowable 6 user guide,
    /// 15.8.1.
    ///
    /// Answers with [`HistoricProcessInstance`](super::super::HistoricProcessInstance).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetHistoricProcessInstance {
        self.client.get_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Deletes the history of a process instance that has ended, with that of its tasks and variables.
    ///
    /// One that runs is refused with 500, one that there is not is [not found](crate::Error::is_not_found).
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}`. Activiti user guide, 8.4; Flowable 6 user
    /// guide, 15.8.4.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500 (Activiti): The process instance has not ended.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteHistoricProcessInstance {
        self.client.delete_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists who was involved in a process instance, who started it among them.
    ///
    /// The list is empty if there is no such process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/identitylinks`. Activiti user guide, 8.5; Flowable
    /// 6 user guide, 15.8.5.
    ///
    /// Answers with a list of [`HistoricIdentityLink`](super::super::HistoricIdentityLink).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404 (Flowable): There is no such process instance.
    pub fn identity_links(
        &self,
        process_instance_id: impl Into<String>,
    ) -> builder::ListHistoricProcessInstanceIdentityLinks {
        self.client.list_historic_process_instance_identity_links().process_instance_id(process_instance_id.into())
    }

    /// Gets the bytes of a binary or serializable variable that a process instance has or had.
    ///
    /// A variable of another type has none, and is [not found](crate::Error::is_not_found).
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/variables/{variableName}/data`. Activiti user
    /// guide, 8.6; Flowable 6 user guide, 15.8.6.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    pub fn variable_bytes(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetHistoricProcessInstanceVariableData {
        self.client
            .get_historic_process_instance_variable_data()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Lists the comments on a process instance, running or ended.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/comments`. Activiti user guide, 8.8; Flowable 6
    /// user guide, 15.8.8.
    ///
    /// Answers with a list of [`Comment`](super::super::Comment).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    pub fn comments(&self, process_instance_id: impl Into<String>) -> builder::ListHistoricProcessInstanceComments {
        self.client.list_historic_process_instance_comments().process_instance_id(process_instance_id.into())
    }

    /// Adds a comment to a process instance; one that has ended is [not found](crate::Error::is_not_found).
    ///
    /// `POST /history/historic-process-instances/{processInstanceId}/comments`. Activiti user guide, 8.7; Flowable 6
    /// user guide, 15.8.7.
    ///
    /// Answers with [`Comment`](super::super::Comment).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404 (Activiti): There is no such process instance, or it has ended.
    /// - 404 (Flowable): There is no such process instance.
    pub fn create_comment(
        &self,
        process_instance_id: impl Into<String>,
        message: impl Into<String>,
    ) -> builder::CreateHistoricProcessInstanceComment {
        self.client
            .create_historic_process_instance_comment()
            .process_instance_id(process_instance_id.into())
            .body(NewProcessInstanceComment::new(message))
    }

    /// Gets one comment on a process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/comments/{commentId}`. Activiti user guide, 8.9;
    /// Flowable 6 user guide, 15.8.9.
    ///
    /// Answers with [`Comment`](super::super::Comment).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such comment.
    pub fn comment(
        &self,
        process_instance_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> builder::GetHistoricProcessInstanceComment {
        self.client
            .get_historic_process_instance_comment()
            .process_instance_id(process_instance_id.into())
            .comment_id(comment_id.into())
    }

    /// Deletes a comment on a process instance.
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}/comments/{commentId}`. Activiti user guide,
    /// 8.10; Flowable 6 user guide, 15.8.10.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such comment.
    pub fn delete_comment(
        &self,
        process_instance_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> builder::DeleteHistoricProcessInstanceComment {
        self.client
            .delete_historic_process_instance_comment()
            .process_instance_id(process_instance_id.into())
            .comment_id(comment_id.into())
    }
}
