//! Pictures and info entries of users.

use super::{NewUserInfo, UserInfoUpdate, Users, builder, form_file, operations};
use crate::{Upload, multipart::Multipart};

impl Users {
    /// Gets the bytes of a user's picture; [not found](crate::Error::is_not_found) as long as there is none.
    ///
    #[doc = call!(get_user_picture)]
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
    #[doc = call!(set_user_picture)]
    pub fn set_picture(&self, user_id: impl Into<String>, file: Upload) -> Multipart<()> {
        Multipart::new(self.client.connection(), &operations::SET_USER_PICTURE, form_file(file)).segment(user_id)
    }

    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out: [`info`](Self::info) gets an entry with its value. The servers go on to list the key of an
    /// entry that was deleted; getting it fails with [not found](crate::Error::is_not_found).
    ///
    #[doc = call!(list_user_info)]
    pub fn list_info(&self, user_id: impl Into<String>) -> builder::ListUserInfo {
        self.client.list_user_info().user_id(user_id.into())
    }

    /// Gets one info entry of a user.
    ///
    #[doc = call!(get_user_info)]
    pub fn info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::GetUserInfo {
        self.client.get_user_info().user_id(user_id.into()).key(key.into())
    }

    /// Adds an info entry to a user; a key that is taken is a [conflict](crate::Error::is_conflict).
    ///
    #[doc = call!(create_user_info)]
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
    #[doc = call!(update_user_info)]
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
    #[doc = call!(delete_user_info)]
    pub fn delete_info(&self, user_id: impl Into<String>, key: impl Into<String>) -> builder::DeleteUserInfo {
        self.client.delete_user_info().user_id(user_id.into()).key(key.into())
    }
}
