// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable process REST API 7.2.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Creates a user.
    ///
    /// The caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already.
    ///
    /// `POST /identity/users`
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.4
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Adds an info entry to a user.
    ///
    /// An entry is a text under a key. 409 if the user has an entry with this key.
    ///
    /// `POST /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 409: The user has an entry with this key already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.11
    pub fn create_user_info(&self) -> builder::CreateUserInfo {
        builder::CreateUserInfo::new(self)
    }
    /// Deletes a user.
    ///
    /// Memberships, info entries and the picture go with the user.
    ///
    /// `DELETE /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.5
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Deletes an info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `DELETE /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.12
    pub fn delete_user_info(&self) -> builder::DeleteUserInfo {
        builder::DeleteUserInfo::new(self)
    }
    /// Gets one user.
    ///
    /// The password is never told.
    ///
    /// `GET /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.1
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Gets one info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `GET /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.9
    pub fn get_user_info(&self) -> builder::GetUserInfo {
        builder::GetUserInfo::new(self)
    }
    /// Gets the bytes of a user's picture.
    ///
    /// The content type is that of the picture. 404 if the user has none.
    ///
    /// `GET /identity/users/{userId}/picture`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no picture.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.6
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
    }
    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes on to be listed, though the entry itself is answered with 404.
    ///
    /// `GET /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.8
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource
    pub fn list_user_info(&self) -> builder::ListUserInfo {
        builder::ListUserInfo::new(self)
    }
    /// Lists users, filtered and sorted.
    ///
    /// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character. Users with equal sort fields come in no particular order.
    ///
    /// `GET /identity/users`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.2
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. Answers the user as it is now.
    ///
    /// `PUT /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: The user was updated by another transaction concurrently, or the password is null.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.3
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
    /// Changes the value of an info entry.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `PUT /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.10
    pub fn update_user_info(&self) -> builder::UpdateUserInfo {
        builder::UpdateUserInfo::new(self)
    }
}
