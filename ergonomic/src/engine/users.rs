//! The users of the engine's identity management.

use super::{Client, NewUser, builder};

/// The users of the engine's identity management.
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
    #[doc = call!(list_users)]
    pub fn list(&self) -> builder::ListUsers {
        self.client.list_users()
    }

    #[doc = call!(about create_user)]
    ///
    #[doc = docs!(example)]
    #[doc = docs!(use "NewUser")]
    ///
    /// let kermit = NewUser::new("kermit").first_name("Kermit").email("kermit@example.org").password("secret");
    /// engine.users().create(kermit.clone()).await?;
    /// match engine.users().create(kermit).await {
    ///     Err(error) if error.is_conflict() => println!("there is one already"),
    ///     created => println!("{}", created?.id),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(create_user)]
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Gets one user.
    ///
    #[doc = call!(get_user)]
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
    #[doc = call!(update_user)]
    pub fn update(&self, user_id: impl Into<String>) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id.into())
    }

    /// Deletes a user, with picture, info entries and memberships.
    ///
    #[doc = call!(delete_user)]
    pub fn delete(&self, user_id: impl Into<String>) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id.into())
    }
}
