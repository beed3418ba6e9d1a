//! The users of the engine's identity management, with their pictures and info entries.

use super::{NewUser, NewUserInfo, UserInfoUpdate, builder, operations};
use crate::{Upload, multipart::Multipart};
use bpm_rest_generated::activiti::Client;

/// The users of the engine's identity management, with their pictures and info entries.
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
    /// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character.
    /// Users with equal sort fields come in no particular order.
    ///
    /// `GET /identity/users`. Activiti user guide, 14.2.
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    /// Creates a user.
    ///
    /// `POST /identity/users`. Activiti user guide, 14.4.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Gets one user.
    ///
    /// `GET /identity/users/{userId}`. Activiti user guide, 14.1.
    pub fn get(&self, user_id: impl Into<String>) -> builder::GetUser {
        self.client.get_user().user_id(user_id.into())
    }

    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// `PUT /identity/users/{userId}`. Activiti user guide, 14.3.
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes a user.
    ///
    /// `DELETE /identity/users/{userId}`. Activiti user guide, 14.5.
    pub fn delete(&self, user_id: impl Into<String>) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id.into())
    }

    /// Gets the bytes of a user's picture.
    ///
    /// `GET /identity/users/{userId}/picture`. Activiti user guide, 14.6.
    pub fn picture(&self, user_id: impl Into<String>) -> builder::GetUserPicture {
        self.client.get_user_picture().user_id(user_id.into())
    }

    /// Sets a user's picture.
    ///
    /// `PUT /identity/users/{userId}/picture`. Activiti user guide, 14.7.
    pub fn set_picture(&self, user_id: impl Into<String>, picture: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::UPDATE_USER_PICTURE, picture).segment(user_id)
    }

    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out; get each entry by its key to read its value.
    ///
    /// `GET /identity/users/{userId}/info`. Activiti user guide, 14.8.
    pub fn list_info(&self, user_id: impl Into<String>) -> builder::ListUserInfo {
        self.client.list_user_info().user_id(user_id.into())
    }

    /// Gets one info entry of a user.
    ///
    /// `GET /identity/users/{userId}/info/{key}`. Activiti user guide, 14.9.
    pub fn info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::GetUserInfo {
        self.client.get_user_info().user_id(user_id.into()).key(key.into())
    }

    /// Adds an info entry to a user.
    ///
    /// `POST /identity/users/{userId}/info`. Activiti user guide, 14.11.
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
    pub fn delete_info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::DeleteUserInfo {
        self.client.delete_user_info().user_id(user_id.into()).key(key.into())
    }
}
