//! Which process is in which category.

use super::{ProcessCategory, builder};
use bpm_rest_generated::bonita::Client;

/// Which process is in which category.
#[derive(Clone, Debug)]
pub struct ProcessCategories {
    client: Client,
}

impl ProcessCategories {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Puts a process into a category.
    ///
    /// 403 with a body if it is there already.
    ///
    /// `POST /API/bpm/processCategory`. Bonita 7.14.0 and 8.0.0, processCategory.
    ///
    /// Answers with [`ProcessCategory`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, process_id: i64, category_id: i64) -> builder::CreateProcessCategory {
        self.client.create_process_category().body(ProcessCategory::new(category_id, process_id))
    }

    /// Takes processes out of categories.
    ///
    /// Each is given as the id of the process and the id of the category.
    ///
    /// `DELETE /API/bpm/processCategory`. Bonita 7.14.0 and 8.0.0, processCategory.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, pairs: impl IntoIterator<Item = (i64, i64)>) -> builder::DeleteProcessCategories {
        let pairs = pairs.into_iter().map(|(process_id, category_id)| format!("{process_id}/{category_id}"));
        let pairs: Vec<String> = pairs.collect();
        self.client.delete_process_categories().body(pairs)
    }

    /// Takes a process out of a category.
    ///
    /// 200 as well if it was not in it.
    ///
    /// `DELETE /API/bpm/processCategory/{processId}/{categoryId}`. Bonita 7.14.0 and 8.0.0, processCategory.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, process_id: i64, category_id: i64) -> builder::DeleteProcessCategory {
        self.client.delete_process_category().process_id(process_id).category_id(category_id)
    }
}
