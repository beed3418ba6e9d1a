//! People known to the identity management.

use super::{NewUser, builder};
use bpm_rest_generated::flowable_idm::Client;

/// People known to the identity management.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists users, filtered and sorted.
    ///
    /// In a `…Like` filter `%` stands for any text and `_` for any one character. Comparisons are case-sensitive.
    ///
    /// `GET /users`. flowable-idm-rest 7.2.0, UserCollectionResource#getUsers.
    ///
    /// Answers with [`UserPage`](crate::flowable_idm::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    /// Creates a user.
    ///
    /// The caller chooses the id. It is a [conflict](crate::Error::is_conflict) if there is such a user already.
    ///
    /// `POST /users`. flowable-idm-rest 7.2.0, UserCollectionResource#createUser.
    ///
    /// Answers with [`User`](crate::flowable_idm::User).
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Gets one user.
    ///
    /// The password is never told.
    ///
    /// `GET /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#getUser.
    ///
    /// Answers with [`User`](crate::flowable_idm::User).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn get(&self, user_id: impl Into<String>) -> builder::GetUser {
        self.client.get_user().user_id(user_id.into())
    }

    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. The answer has the user as it is now.
    ///
    /// `PUT /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#updateUser.
    ///
    /// Answers with [`User`](crate::flowable_idm::User).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: The user was updated by another transaction concurrently, the password is null, or a text is longer than
    ///   its column in the database.
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes a user.
    ///
    /// The memberships and privileges go with the user.
    ///
    /// `DELETE /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#deleteUser.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn delete(&self, user_id: impl Into<String>) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id.into())
    }
}
