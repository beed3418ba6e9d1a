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
    #[doc = call!(list_historic_process_instances)]
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
    #[doc = call!(query_historic_process_instances)]
    pub fn query(&self, query: HistoricProcessInstanceQuery) -> builder::QueryHistoricProcessInstances {
        self.client.query_historic_process_instances().body(query)
    }

    /// Gets what is known of one process instance, without its variables; [not found](crate::Error::is_not_found) if
    /// there is none.
    ///
    #[doc = call!(get_historic_process_instance)]
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetHistoricProcessInstance {
        self.client.get_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Deletes the history of a process instance that has ended, with that of its tasks and variables.
    ///
    /// One that runs is refused with 500, one that there is not is [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(delete_historic_process_instance)]
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteHistoricProcessInstance {
        self.client.delete_historic_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists who was involved in a process instance, who started it among them.
    ///
    /// The list is empty if there is no such process instance.
    ///
    #[doc = call!(list_historic_process_instance_identity_links)]
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
    #[doc = call!(get_historic_process_instance_variable_data)]
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
    #[doc = call!(list_historic_process_instance_comments)]
    pub fn comments(&self, process_instance_id: impl Into<String>) -> builder::ListHistoricProcessInstanceComments {
        self.client.list_historic_process_instance_comments().process_instance_id(process_instance_id.into())
    }

    /// Adds a comment to a process instance; one that has ended is [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(create_historic_process_instance_comment)]
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
    #[doc = call!(get_historic_process_instance_comment)]
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
    #[doc = call!(delete_historic_process_instance_comment)]
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
