//! The tables of the engine's database.

use super::builder;
use bpm_rest_generated::activiti::Client;

/// The tables of the engine's database.
#[derive(Clone, Debug)]
pub struct Tables {
    client: Client,
}

impl Tables {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the tables of the engine's database.
    ///
    /// `GET /management/tables`. Activiti user guide, 10.1.
    pub fn list(&self) -> builder::ListTables {
        self.client.list_tables()
    }

    /// Gets one table of the engine's database.
    ///
    /// `GET /management/tables/{tableName}`. Activiti user guide, 10.2.
    pub fn get(&self, table_name: impl Into<String>) -> builder::GetTable {
        self.client.get_table().table_name(table_name.into())
    }

    /// Gets the columns of a table.
    ///
    /// `GET /management/tables/{tableName}/columns`. Activiti user guide, 10.3.
    pub fn columns(&self, table_name: impl Into<String>) -> builder::GetTableColumns {
        self.client.get_table_columns().table_name(table_name.into())
    }

    /// Lists the rows of a table.
    ///
    /// `GET /management/tables/{tableName}/data`. Activiti user guide, 10.4.
    pub fn rows(&self, table_name: impl Into<String>) -> builder::ListTableRows {
        self.client.list_table_rows().table_name(table_name.into())
    }
}
