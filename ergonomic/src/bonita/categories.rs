//! Categories that processes are sorted into.

use super::{
    CategoryUpdate, NewCategory, builder, id_texts,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Categories that processes are sorted into.
#[derive(Clone, Debug)]
pub struct Categories {
    client: Client,
}

impl Categories {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for categories; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `id` is the id of a process, and finds the categories that it is in. A page holds 10 unless the search
    /// says otherwise.
    ///
    /// `GET /API/bpm/category`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with a list of [`Category`](crate::bonita::Category).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchCategories>) -> SearchCall<builder::SearchCategories> {
        search.call(self.client.search_categories())
    }

    /// Creates a category.
    ///
    /// 403 with a body if there is one of this name already.
    ///
    /// `POST /API/bpm/category`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with [`Category`](crate::bonita::Category).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, category: NewCategory) -> builder::CreateCategory {
        self.client.create_category().body(category)
    }

    /// Deletes categories.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/category`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, ids: impl IntoIterator<Item = i64>) -> builder::DeleteCategories {
        self.client.delete_categories().body(id_texts(ids))
    }

    /// Gets one category.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/category/{categoryId}`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with [`Category`](crate::bonita::Category).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, category_id: i64) -> builder::GetCategory {
        self.client.get_category().category_id(category_id)
    }

    /// Changes the description of a category.
    ///
    /// The server does not change the name. 500 if there is no such category.
    ///
    /// `PUT /API/bpm/category/{categoryId}`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, category_id: i64, description: impl Into<String>) -> builder::UpdateCategory {
        self.client.update_category().category_id(category_id).body(CategoryUpdate::new(description))
    }

    /// Deletes a category.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/category/{categoryId}`. Bonita 7.14.0 and 8.0.0, category.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, category_id: i64) -> builder::DeleteCategory {
        self.client.delete_category().category_id(category_id)
    }
}
