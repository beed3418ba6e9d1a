//! The tables of the engine's database.

use super::builder;
use bpm_rest_generated::activiti::Client;

/// The tables of the engine's database, by names in upper case.
#[derive(Clone, Debug)]
pub struct Tables {
    client: Client,
}

impl Tables {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the tables of the engine's database, each with the number of its rows.
    ///
    /// `GET /management/tables`. Activiti user guide, 10.1.
    ///
    /// Answers with a list of [`Table`](crate::activiti::Table).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn list(&self) -> builder::ListTables {
        self.client.list_tables()
    }

    /// Gets one table with the number of its rows, or [not found](crate::Error::is_not_found).
    ///
    /// `GET /management/tables/{tableName}`. Activiti user guide, 10.2.
    ///
    /// Answers with [`Table`](crate::activiti::Table).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such table.
    pub fn get(&self, table_name: impl Into<String>) -> builder::GetTable {
        self.client.get_table().table_name(table_name.into())
    }

    /// Gets the names and types of a table's columns.
    ///
    /// `GET /management/tables/{tableName}/columns`. Activiti user guide, 10.3.
    ///
    /// Answers with [`TableColumns`](crate::activiti::TableColumns).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such table.
    pub fn columns(&self, table_name: impl Into<String>) -> builder::GetTableColumns {
        self.client.get_table_columns().table_name(table_name.into())
    }

    /// Lists the rows of a table, each as a map by column, sorted if one column is told to sort by.
    ///
    /// Columns that are null are left out, and bytes are in Base64. To page through rows without losing any, sort by a
    /// column whose values differ. Two columns to sort by are a [bad request](crate::Error::is_bad_request); one that the
    /// table has not is answered with 500.
    ///
    /// ```
    /// # use bpm_rest::testing::{Recorder, Reply};
    /// use bpm_rest::{Activiti, List as _};
    /// use futures::TryStreamExt as _;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::json(200, r#"{"data": [{"ID_": "5", "RETRIES_": 3}], "total": 1, "start": 0, "size": 1}"#));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// let mut rows = activiti.tables().rows("ACT_RU_JOB").order_ascending_column("ID_").items();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{}: {} tries left", row["ID_"], row["RETRIES_"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /management/tables/{tableName}/data`. Activiti user guide, 10.4.
    ///
    /// Answers with [`TableRowPage`](crate::activiti::TableRowPage).
    ///
    /// # Errors
    /// - 400: Both an ascending and a descending column are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such table.
    /// - 500: The table has no such column.
    pub fn rows(&self, table_name: impl Into<String>) -> builder::ListTableRows {
        self.client.list_table_rows().table_name(table_name.into())
    }
}
