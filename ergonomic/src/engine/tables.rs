//! The tables of the engine's database.

use super::{Client, builder};

/// The tables of the engine's database, by names in upper case.
#[derive(Clone, Debug)]
pub struct Tables {
    pub(super) client: Client,
}

impl Tables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the tables of the engine's database, each with the number of its rows.
    ///
    #[doc = call!(list_tables)]
    pub fn list(&self) -> builder::ListTables {
        self.client.list_tables()
    }

    /// Gets one table with the number of its rows, or [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(get_table)]
    pub fn get(&self, table_name: impl Into<String>) -> builder::GetTable {
        self.client.get_table().table_name(table_name.into())
    }

    /// Gets the names and types of a table's columns.
    ///
    #[doc = call!(get_table_columns)]
    pub fn columns(&self, table_name: impl Into<String>) -> builder::GetTableColumns {
        self.client.get_table_columns().table_name(table_name.into())
    }

    /// Lists the rows of a table, each as a map by column, sorted if one column is told to sort by.
    ///
    /// Columns that are null are left out, and bytes are in Base64. To page through rows without losing any, sort by a
    /// column whose values differ. Two columns to sort by are a [bad request](crate::Error::is_bad_request); one that
    /// the table has not is answered with 500.
    ///
    #[doc = docs!(recorded)]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// # recorder.reply(Reply::json(200, r#"{"data": [{"ID_": "5", "RETRIES_": 3}], "total": 1, "start": 0, "size": 1}"#));
    /// let mut rows = engine.tables().rows("ACT_RU_JOB").order_ascending_column("ID_").items();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{}: {} tries left", row["ID_"], row["RETRIES_"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_table_rows)]
    pub fn rows(&self, table_name: impl Into<String>) -> builder::ListTableRows {
        self.client.list_table_rows().table_name(table_name.into())
    }
}
