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
    /// `GET /history/historic-detail`. Activiti user guide, 8.21; Flowable 6 user guide, 15.8.21.
    ///
    /// Answers with [`HistoricDetailPage`](super::super::HistoricDetailPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): An execution and a process instance were asked for at once.
    pub fn list(&self) -> builder::ListHistoricDetails {
        self.client.list_historic_details()
    }

    /// Lists each change of a variable and each submitted form property that match a query.
    ///
    /// Needs the history level `full`; for what goes together see [`list`](Self::list).
    ///
    /// `POST /query/historic-detail`. Activiti user guide, 8.22; Flowable 6 user guide, 15.8.22.
    ///
    /// Answers with [`HistoricDetailPage`](super::super::HistoricDetailPage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): An execution and a process instance were asked for at once.
    pub fn query(&self, query: HistoricDetailQuery) -> builder::QueryHistoricDetails {
        self.client.query_historic_details().body(query)
    }

    /// Gets the bytes of a binary or serializable variable as it was after one change.
    ///
    /// A change of a variable of another type has none, and is [not found](crate::Error::is_not_found), as a form
    /// property is.
    ///
    /// `GET /history/historic-detail/{detailId}/data`. Activiti user guide, 8.23; Flowable 6 user guide, 15.8.23.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such detail.
    /// - 500: The server failed; what with is in the answer.
    pub fn bytes(&self, detail_id: impl Into<String>) -> builder::GetHistoricDetailData {
        self.client.get_historic_detail_data().detail_id(detail_id.into())
    }
}
