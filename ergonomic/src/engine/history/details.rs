//! Each change of a variable, and each form property that was submitted.

use super::super::{Client, HistoricDetailQuery, builder};

/// Each change of a variable, and each form property that was submitted.
#[derive(Clone, Debug)]
pub struct HistoricDetails {
    pub(in super::super) client: Client,
}

impl HistoricDetails {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists each change of a variable and each submitted form property, filtered and sorted.
    ///
    /// Needs the history level `full`. An execution and a process instance cannot be asked for at once: 500. Those of
    /// one process instance come in no particular order unless they are sorted by something else, such as their time.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricDetailSort")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// let list = engine.history().details().list().process_instance_id("5").select_only_variable_updates(true);
    /// let mut changes = list.sort(HistoricDetailSort::Time).items();
    /// while let Some(change) = changes.try_next().await? {
    ///     println!("{:?}: {:?}", change.time, change.variable);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_historic_details)]
    pub fn list(&self) -> builder::ListHistoricDetails {
        self.client.list_historic_details()
    }

    /// Lists each change of a variable and each submitted form property that match a query.
    ///
    /// Needs the history level `full`; for what goes together see [`list`](Self::list).
    ///
    #[doc = call!(query_historic_details)]
    pub fn query(&self, query: HistoricDetailQuery) -> builder::QueryHistoricDetails {
        self.client.query_historic_details().body(query)
    }

    /// Gets the bytes of a binary or serializable variable as it was after one change.
    ///
    /// A change of a variable of another type has none, and is [not found](crate::Error::is_not_found), as a form
    /// property is.
    ///
    #[doc = call!(get_historic_detail_data)]
    pub fn bytes(&self, detail_id: impl Into<String>) -> builder::GetHistoricDetailData {
        self.client.get_historic_detail_data().detail_id(detail_id.into())
    }
}
