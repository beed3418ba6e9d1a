//! The users of the engine's identity management, with their pictures and info entries.

use super::{NewUser, NewUserInfo, UserInfoUpdate, builder, operations};
use crate::{Upload, multipart::Multipart};
use bpm_rest_generated::activiti::Client;

/// The users of the engine's identity management, with their pictures and info entries.
///
/// An id may be any text; under one with a `/` in it nothing is found. What there is not is
/// [not found](crate::Error::is_not_found).
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists users, filtered and sorted.
    ///
    /// Comparisons are case-sensitive; in a `…_like` filter `%` stands for any text and `_` for any one character.
    /// Users with equal sort fields come in no particular order; by default they are sorted by their ids.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, Result};
    /// use bpm_rest::{List as _, activiti::UserSort};
    /// use futures::TryStreamExt as _;
    /// # async fn example(activiti: Activiti) -> Result<()> {
    /// let mut starters = activiti.users().list().potential_starter("order:1:4").sort(UserSort::Id).items();
    /// while let Some(user) = starters.try_next().await? {
    ///     println!("{} of {:?}: {:?}", user.id, starters.total(), user.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/users`. Activiti user guide, 14.2.
    ///
    /// Answers with [`UserPage`](crate::activiti::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    /// Creates a user; an id that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// The answer has the password, which no other answer has.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, Result};
    /// use bpm_rest::activiti::NewUser;
    /// # async fn example(activiti: Activiti) -> Result<()> {
    /// let kermit = NewUser::new("kermit").first_name("Kermit").email("kermit@example.org").password("secret");
    /// match activiti.users().create(kermit).await {
    ///     Err(error) if error.is_conflict() => println!("there is one already"),
    ///     created => println!("{:?}", created?.url),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /identity/users`. Activiti user guide, 14.4.
    ///
    /// Answers with [`User`](crate::activiti::User).
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Gets one user.
    ///
    /// `GET /identity/users/{userId}`. Activiti user guide, 14.1.
    ///
    /// Answers with [`User`](crate::activiti::User).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    pub fn get(&self, user_id: impl Into<String>) -> builder::GetUser {
        self.client.get_user().user_id(user_id.into())
    }

    /// Updates a user: sets fields, clears others, and leaves alone what is not mentioned.
    ///
    /// Of simultaneous updates one may lose, with a [conflict](crate::Error::is_conflict).
    ///
    /// ```
    /// # use bpm_rest::{Activiti, testing::{Recorder, Reply}};
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::json(200, r#"{"id": "kermit"}"#));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// activiti.users().update("kermit").last_name("The Frog").clear_email().await?;
    ///
    /// let sent = recorder.take().to_string();
    /// assert!(sent.ends_with("{\n  \"email\": null,\n  \"lastName\": \"The Frog\"\n}\n"), "{sent}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /identity/users/{userId}`. Activiti user guide, 14.3.
    ///
    /// Answers with [`User`](crate::activiti::User).
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    /// - 500: It was updated by another transaction concurrently.
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes a user, with picture, info entries and memberships.
    ///
    /// `DELETE /identity/users/{userId}`. Activiti user guide, 14.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    pub fn delete(&self, user_id: impl Into<String>) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id.into())
    }

    /// Gets the bytes of a user's picture; [not found](crate::Error::is_not_found) as long as there is none.
    ///
    /// `GET /identity/users/{userId}/picture`. Activiti user guide, 14.6.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no picture.
    pub fn picture(&self, user_id: impl Into<String>) -> builder::GetUserPicture {
        self.client.get_user_picture().user_id(user_id.into())
    }

    /// Sets a user's picture. Its content type is stored with it; 5.22.0 keeps that of the user's first picture.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, Result};
    /// use bpm_rest::Upload;
    /// # async fn example(activiti: Activiti) -> Result<()> {
    /// activiti.users().set_picture("kermit", Upload::file("kermit.png").await?).await?;
    /// activiti.users().picture("kermit").await?.save("copy.png").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /identity/users/{userId}/picture`. Activiti user guide, 14.7.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The request has no file part with a file name.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    /// - 500: It was updated by another transaction concurrently.
    pub fn set_picture(&self, user_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_USER_PICTURE, file).segment(user_id)
    }

    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes
    /// on to be listed.
    ///
    /// `GET /identity/users/{userId}/info`. Activiti user guide, 14.8.
    ///
    /// Answers with a list of [`UserInfo`](crate::activiti::UserInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    pub fn list_info(&self, user_id: impl Into<String>) -> builder::ListUserInfo {
        self.client.list_user_info().user_id(user_id.into())
    }

    /// Gets one info entry of a user.
    ///
    /// `GET /identity/users/{userId}/info/{key}`. Activiti user guide, 14.9.
    ///
    /// Answers with [`UserInfo`](crate::activiti::UserInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::GetUserInfo {
        self.client.get_user_info().user_id(user_id.into()).key(key.into())
    }

    /// Adds an info entry to a user; a key that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// `POST /identity/users/{userId}/info`. Activiti user guide, 14.11.
    ///
    /// Answers with [`UserInfo`](crate::activiti::UserInfo).
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
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

    /// Changes the value of an info entry.
    ///
    /// `PUT /identity/users/{userId}/info/{key}`. Activiti user guide, 14.10.
    ///
    /// Answers with [`UserInfo`](crate::activiti::UserInfo).
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: It was updated by another transaction concurrently.
    pub fn update_info(
        &self,
        user_id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> builder::UpdateUserInfo {
        self.client.update_user_info().user_id(user_id.into()).key(key.into()).body(UserInfoUpdate::new(value))
    }

    /// Deletes an info entry of a user.
    ///
    /// `DELETE /identity/users/{userId}/info/{key}`. Activiti user guide, 14.12.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn delete_info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::DeleteUserInfo {
        self.client.delete_user_info().user_id(user_id.into()).key(key.into())
    }
}
