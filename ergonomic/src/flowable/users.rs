//! The users of the engine's identity management, with their pictures and info entries.

use super::{NewUser, NewUserInfo, UserInfoUpdate, builder, operations};
use crate::{Upload, multipart::Multipart};
use bpm_rest_generated::flowable::Client;

/// The users of the engine's identity management.
///
/// User ids go into paths. Flowable's default set-up refuses ids with some characters there, whatever the encoding:
/// `/` and `\` with 400, `%`, `;` and control characters with 401, though such users can be created and listed.
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the user with the id.
    ///
    /// `GET /identity/users/{userId}`. Flowable 6 user guide, 15.14.1.
    ///
    /// Answers with [`User`](crate::flowable::User).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn get(&self, user_id: impl Into<String>) -> builder::GetUser {
        self.client.get_user().user_id(user_id.into())
    }

    /// Lists users, filtered and sorted; await it for one page, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// `GET /identity/users`. Flowable 6 user guide, 15.14.2.
    ///
    /// Answers with [`UserPage`](crate::flowable::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    /// Creates a user; fails with a [conflict](crate::Error::is_conflict) if there is one with the id.
    ///
    /// `POST /identity/users`. Flowable 6 user guide, 15.14.4.
    ///
    /// Answers with [`User`](crate::flowable::User).
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Changes what is set on the returned builder, clears what is cleared there, and leaves the rest alone.
    ///
    /// When two updates meet, one of them fails with a [conflict](crate::Error::is_conflict).
    ///
    /// `PUT /identity/users/{userId}`. Flowable 6 user guide, 15.14.3.
    ///
    /// ```
    /// # use bpm_rest::{Flowable, flowable::NewUser, testing::flowable::Server};
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// flowable.users().create(NewUser::new("tijs").last_name("Barrez").email("tijs@example.org")).await?;
    /// let tijs = flowable.users().update("tijs").first_name("Tys").clear_email().await?;
    /// assert_eq!((tijs.first_name.as_deref(), tijs.last_name.as_deref()), (Some("Tys"), Some("Barrez")));
    /// assert_eq!(tijs.email, None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with [`User`](crate::flowable::User).
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: The user was updated by another transaction concurrently, or the password is null.
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes the user with the id.
    ///
    /// `DELETE /identity/users/{userId}`. Flowable 6 user guide, 15.14.5.
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

    /// Gets the user's picture as a stream of bytes with its content type.
    ///
    /// Fails with [not found](crate::Error::is_not_found) if there is no such user, and if the user has no picture.
    ///
    /// `GET /identity/users/{userId}/picture`. Flowable 6 user guide, 15.14.6.
    ///
    /// ```
    /// # use bpm_rest::{Flowable, Upload, testing::flowable::Server};
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// # flowable.users().set_picture("rest-admin", Upload::bytes("admin.png", "picture")).await?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("admin.png");
    /// let length = flowable.users().picture("rest-admin").await?.save(&path).await?;
    /// assert_eq!(length, 7);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no picture.
    pub fn picture(&self, user_id: impl Into<String>) -> builder::GetUserPicture {
        self.client.get_user_picture().user_id(user_id.into())
    }

    /// Sets the user's picture.
    ///
    /// A picture that replaces another keeps the content type of the first one. Flowable refuses more than 1 MiB with
    /// 500, unless it is configured otherwise.
    ///
    /// `PUT /identity/users/{userId}/picture`. Flowable 6 user guide, 15.14.7, corrected by Flowable 7.2.0: the guide
    /// prints `GET`.
    ///
    /// ```
    /// # use bpm_rest::{Flowable, testing::flowable::Server};
    /// use bpm_rest::Upload;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// flowable.users().set_picture("rest-admin", Upload::bytes("admin.png", "not really a picture")).await?;
    /// let picture = flowable.users().picture("rest-admin").await?;
    /// assert_eq!(picture.content_type(), Some("image/png"));
    /// assert_eq!(picture.bytes().await?, "not really a picture");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The request has no file part with a file name.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: The picture is larger than the server allows, or the body is not multipart.
    pub fn set_picture(&self, user_id: impl Into<String>, file: Upload) -> Multipart<()> {
        // Flowable reads what is escaped, and keeps no name of a picture anyway.
        let file = file.escape_file_name();
        Multipart::new(self.client.connection(), &operations::SET_USER_PICTURE, file).segment(user_id)
    }

    /// Lists the keys of the user's info entries; their values are left out.
    ///
    /// Flowable goes on to list the key of an entry that was deleted; getting that entry fails with
    /// [not found](crate::Error::is_not_found).
    ///
    /// `GET /identity/users/{userId}/info`. Flowable 6 user guide, 15.14.8, corrected by Flowable 7.2.0: the guide
    /// prints `PUT`.
    ///
    /// Answers with a list of [`UserInfo`](crate::flowable::UserInfo).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn list_info(&self, user_id: impl Into<String>) -> builder::ListUserInfo {
        self.client.list_user_info().user_id(user_id.into())
    }

    /// Gets the user's info entry with the key.
    ///
    /// `GET /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.9.
    ///
    /// Answers with [`UserInfo`](crate::flowable::UserInfo).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::GetUserInfo {
        self.client.get_user_info().user_id(user_id.into()).key(key.into())
    }

    /// Adds an info entry; fails with a [conflict](crate::Error::is_conflict) if the user has one with the key.
    ///
    /// `POST /identity/users/{userId}/info`. Flowable 6 user guide, 15.14.11.
    ///
    /// Answers with [`UserInfo`](crate::flowable::UserInfo).
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 409: The user has an entry with this key already.
    /// - 500: A text is longer than its column in the database.
    pub fn create_info(
        &self,
        user_id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> builder::CreateUserInfo {
        self.client.create_user_info().user_id(user_id.into()).body(NewUserInfo::new(key, value))
    }

    /// Changes the value of the user's info entry with the key.
    ///
    /// `PUT /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.10.
    ///
    /// Answers with [`UserInfo`](crate::flowable::UserInfo).
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: A text is longer than its column in the database.
    pub fn update_info(
        &self,
        user_id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> builder::UpdateUserInfo {
        self.client.update_user_info().user_id(user_id.into()).key(key.into()).body(UserInfoUpdate::new(value))
    }

    /// Deletes the user's info entry with the key.
    ///
    /// `DELETE /identity/users/{userId}/info/{key}`. Flowable 6 user guide, 15.14.12.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn delete_info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::DeleteUserInfo {
        self.client.delete_user_info().user_id(user_id.into()).key(key.into())
    }
}
