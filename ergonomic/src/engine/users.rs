//! The users of the engine's identity management, with their pictures and info entries.

use super::{Client, NewUser, NewUserInfo, UserInfoUpdate, builder, form_file, operations};
use crate::{Upload, multipart::Multipart};

/// The users of the engine's identity management, with their pictures and info entries.
///
/// Calls about a user that does not exist fail with [not found](crate::Error::is_not_found).
///
#[doc = docs!(ids)]
#[derive(Clone, Debug)]
pub struct Users {
    pub(super) client: Client,
}

impl Users {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists users, filtered and sorted.
    ///
    /// Await it for one page, or make a stream of it with [`items`](crate::List::items). Comparisons are case-sensitive;
    /// in a `…_like` filter `%` stands for any text and `_` for any one character. Users are sorted by their ids unless a
    /// sort field is set; those with equal sort fields come in no particular order.
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "UserSort")]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// let mut users = engine.users().list().email_like("%@example.org").sort(UserSort::LastName).items();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{} of {:?}: {:?}", user.id, users.total(), user.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /identity/users`. Activiti user guide, 14.2; Flowable 6 user guide, 15.14.2.
    ///
    /// Answers with [`UserPage`](super::UserPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    /// Creates a user; an id that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// The answer has the password, which no other answer has.
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "NewUser")]
    ///
    /// let kermit = NewUser::new("kermit").first_name("Kermit").email("kermit@example.org").password("secret");
    /// engine.users().create(kermit.clone()).await?;
    /// match engine.users().create(kermit).await {
    ///     Err(error) if error.is_conflict() => println!("there is one already"),
    ///     created => println!("{:?}", created?.url),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /identity/users`. Activiti user guide, 14.4; Flowable 6 user guide, 15.14.4.
    ///
    /// Answers with [`User`](super::User).
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Gets one user.
    ///
    /// `GET /identity/users/{userId}`. Activiti user guide, 14.1; Flowable 6 user guide, 15.14.1.
    ///
    /// Answers with [`User`](super::User).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn get(&self, user_id: impl Into<String>) -> builder::GetUser {
        self.client.get_user().user_id(user_id.into())
    }

    /// Updates a user: sets fields, clears others, and leaves alone what is not mentioned.
    ///
    /// Of simultaneous updates one may lose, with a [conflict](crate::Error::is_conflict).
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "NewUser")]
    ///
    /// engine.users().create(NewUser::new("kermit").first_name("Kermit").email("kermit@example.org")).await?;
    /// let kermit = engine.users().update("kermit").last_name("The Frog").clear_email().await?;
    /// assert_eq!((kermit.first_name.as_deref(), kermit.last_name.as_deref()), (Some("Kermit"), Some("The Frog")));
    /// assert_eq!(kermit.email, None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /identity/users/{userId}`. Activiti user guide, 14.3; Flowable 6 user guide, 15.14.3.
    ///
    /// Answers with [`User`](super::User).
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500 (Activiti): It was updated by another transaction concurrently.
    /// - 500 (Flowable): It was updated by another transaction concurrently, or the password is null.
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes a user, with picture, info entries and memberships.
    ///
    /// `DELETE /identity/users/{userId}`. Activiti user guide, 14.5; Flowable 6 user guide, 15.14.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn delete(&self, user_id: impl Into<String>) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id.into())
    }

    /// Gets the bytes of a user's picture; [not found](crate::Error::is_not_found) as long as there is none.
    ///
    /// `GET /identity/users/{userId}/picture`. Activiti user guide, 14.6; Flowable 6 user guide, 15.14.6.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no picture.
    pub fn picture(&self, user_id: impl Into<String>) -> builder::GetUserPicture {
        self.client.get_user_picture().user_id(user_id.into())
    }

    /// Sets a user's picture, with its content type.
    ///
    /// Flowable and Activiti 5.22.0 keep the content type of the user's first picture. Flowable refuses a picture of more
    /// than 1 MiB with 500, unless it is configured otherwise.
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "NewUser")]
    /// use bpm_rest::Upload;
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("copy.png");
    /// engine.users().create(NewUser::new("kermit")).await?;
    /// engine.users().set_picture("kermit", Upload::bytes("kermit.png", "not really a picture")).await?;
    /// let picture = engine.users().picture("kermit").await?;
    /// assert_eq!(picture.content_type(), Some("image/png"));
    /// assert_eq!(picture.save(&path).await?, 20);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /identity/users/{userId}/picture`. Activiti user guide, 14.7; Flowable 6 user guide, 15.14.7. Both guides print
    /// `GET`.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The request has no file part with a file name.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500 (Activiti): It was updated by another transaction concurrently.
    /// - 500 (Flowable): The picture is larger than the server allows, or the body is not multipart.
    pub fn set_picture(&self, user_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_USER_PICTURE, form_file(file)).segment(user_id)
    }

    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out: [`info`](Self::info) gets an entry with its value. The servers go on to list the key of an
    /// entry that was deleted; getting it fails with [not found](crate::Error::is_not_found).
    ///
    /// `GET /identity/users/{userId}/info`. Activiti user guide, 14.8; Flowable 6 user guide, 15.14.8. Both guides print
    /// `PUT`.
    ///
    /// Answers with a list of [`UserInfo`](super::UserInfo).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    pub fn list_info(&self, user_id: impl Into<String>) -> builder::ListUserInfo {
        self.client.list_user_info().user_id(user_id.into())
    }

    /// Gets one info entry of a user.
    ///
    /// `GET /identity/users/{userId}/info/{key}`. Activiti user guide, 14.9; Flowable 6 user guide, 15.14.9.
    ///
    /// Answers with [`UserInfo`](super::UserInfo).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::GetUserInfo {
        self.client.get_user_info().user_id(user_id.into()).key(key.into())
    }

    /// Adds an info entry to a user; a key that is taken is a [conflict](crate::Error::is_conflict).
    ///
    /// `POST /identity/users/{userId}/info`. Activiti user guide, 14.11; Flowable 6 user guide, 15.14.11.
    ///
    /// Answers with [`UserInfo`](super::UserInfo).
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
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
    /// `PUT /identity/users/{userId}/info/{key}`. Activiti user guide, 14.10; Flowable 6 user guide, 15.14.10.
    ///
    /// Answers with [`UserInfo`](super::UserInfo).
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
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
    /// `DELETE /identity/users/{userId}/info/{key}`. Activiti user guide, 14.12; Flowable 6 user guide, 15.14.12.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    pub fn delete_info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::DeleteUserInfo {
        self.client.delete_user_info().user_id(user_id.into()).key(key.into())
    }
}
