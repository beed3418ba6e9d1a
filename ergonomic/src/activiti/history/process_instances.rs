//! Process instances, running and ended.

use crate::activiti::{HistoricProcessInstanceQuery, NewProcessInstanceComment, builder};
use bpm_rest_generated::activiti::Client;

/// Process instances, running and ended.
#[derive(Clone, Debug)]
pub struct HistoricProcessInstances {
    client: Client,
}

impl HistoricProcessInstances {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists process instances, running and ended, filtered and sorted.
    ///
    /// `GET /history/historic-process-instances`. Activiti user guide, 8.2.
    pub fn list(&self) -> builder::ListHistoricProcessInstances {
        self.client.list_historic_process_instances()
    }

    /// Lists process instances, running and ended, that match a query; it can also ask for values of variables.
    ///
    /// `POST /query/historic-process-instances`. Activiti user guide, 8.3.
    pub fn query(&self, query: HistoricProcessInstanceQuery) -> builder::QueryHistoricProcessInstances {
        self.client.query_historic_process_instances().body(query)
    }

    /// Gets the history of one process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}`. Activiti user guide, 8.1.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetHistoricProcessInstance {
        self.client.get_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Deletes the history of an ended process instance.
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}`. Activiti user guide, 8.4.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteHistoricProcessInstance {
        self.client.delete_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists who was involved in a process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/identitylinks`. Activiti user guide, 8.5.
    pub fn identity_links(
        &self,
        process_instance_id: impl Into<String>,
    ) -> builder::ListHistoricProcessInstanceIdentityLinks {
        self.client.list_historic_process_instance_identity_links().process_instance_id(process_instance_id.into())
    }

    /// Gets the bytes of a binary or serializable variable that a process instance had.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/variables/{variableName}/data`. Activiti user
    /// guide, 8.6.
    pub fn variable_data(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetHistoricProcessInstanceVariableData {
        self.client
            .get_historic_process_instance_variable_data()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Lists the comments on a process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/comments`. Activiti user guide, 8.8.
    pub fn comments(&self, process_instance_id: impl Into<String>) -> builder::ListHistoricProcessInstanceComments {
        self.client.list_historic_process_instance_comments().process_instance_id(process_instance_id.into())
    }

    /// Adds a comment to a process instance.
    ///
    /// `POST /history/historic-process-instances/{processInstanceId}/comments`. Activiti user guide, 8.7.
    pub fn add_comment(
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
    /// `GET /history/historic-process-instances/{processInstanceId}/comments/{commentId}`. Activiti user guide, 8.9.
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
    /// 8.10.
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
