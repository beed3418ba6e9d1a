//! Users of the organization, and their pictures.

use super::{NewUser, Search, SearchCall, builder, id_texts};
use bpm_rest_generated::bonita::Client;

/// Users of the organization, and their pictures.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::bonita::{NewUser, Search, UserFilter};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// let ada = bonita.users().create(NewUser::new("a password", "ada").enabled(true)).await?;
/// let found = bonita.users().search(Search::new().filter(UserFilter::user_name("ada"))).await?;
/// assert_eq!(found[0].id, ada.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users {
    client: Client,
}

impl Users {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the picture of a user.
    ///
    /// A user with a picture has `../API/avatars/1` as `icon`.
    ///
    /// `GET /API/avatars/{iconId}`. Bonita 7.14.0 and 8.0.0, avatars.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The id is no number. The body is empty.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn picture(&self, icon_id: i64) -> builder::GetUserPicture {
        self.client.get_user_picture().icon_id(icon_id)
    }

    /// Takes the picture of a user away.
    ///
    /// The id is that of the user. No server was seen to do it: 7.14.0 and 8.0.0 answer 400.
    ///
    /// `DELETE /API/avatars/{iconId}`. Bonita 7.14.0 and 8.0.0, avatars.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The only answer that was seen, of users with and without a picture. The body is empty.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_picture(&self, icon_id: i64) -> builder::DeleteUserPicture {
        self.client.delete_user_picture().icon_id(icon_id)
    }

    /// Searches for users.
    ///
    /// A filter that the server does not know is ignored: everybody is found. The header `Content-Range` of the answer is
    /// `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/user`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with a list of [`User`](crate::bonita::User).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchUsers>) -> SearchCall<builder::SearchUsers> {
        search.call(self.client.search_users())
    }

    /// Creates a user. Fails with [conflict](crate::Error::is_conflict) if the name is taken.
    ///
    /// Without [`enabled`](NewUser::enabled) the user cannot log in.
    ///
    /// `POST /API/identity/user`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with [`User`](crate::bonita::User).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is
    ///   empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, user: NewUser) -> builder::CreateUser {
        self.client.create_user().body(user)
    }

    /// Deletes users.
    ///
    /// An id that no user has is passed over.
    ///
    /// `DELETE /API/identity/user`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, user_ids: impl IntoIterator<Item = i64>) -> builder::DeleteUsers {
        self.client.delete_users().body(id_texts(user_ids))
    }

    /// Searches for users, of whom it gives no more than names and job title.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/identity/userSummary`. Bonita OpenAPI document 1.0.9, searchUserSummaries.
    ///
    /// Answers with a list of [`UserSummary`](crate::bonita::UserSummary).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    pub fn search_summaries(&self) -> builder::SearchUserSummaries {
        self.client.search_user_summaries()
    }

    /// Gets one user.
    ///
    /// 404 if there is no such user.
    ///
    /// `GET /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with [`User`](crate::bonita::User).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, user_id: i64) -> builder::GetUser {
        self.client.get_user().user_id(user_id)
    }

    /// Deletes a user.
    ///
    /// An id that no user has is 200 as well.
    ///
    /// `DELETE /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, user_id: i64) -> builder::DeleteUser {
        self.client.delete_user().user_id(user_id)
    }

    /// Changes members of a user.
    ///
    /// What is left out stays. A change of nothing, and a name that is taken, are 500.
    ///
    /// `PUT /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, user_id: i64) -> builder::UpdateUser {
        self.client.update_user().user_id(user_id)
    }

    /// Lets a user log in.
    ///
    /// `PUT /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn enable(&self, user_id: i64) -> builder::UpdateUser {
        self.update(user_id).enabled(true)
    }

    /// Keeps a user from logging in. The sessions of the user go on.
    ///
    /// `PUT /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn disable(&self, user_id: i64) -> builder::UpdateUser {
        self.update(user_id).enabled(false)
    }

    /// Takes the manager of a user away.
    ///
    /// The id of the manager is sent as an empty text; the server answers null with 500.
    ///
    /// `PUT /API/identity/user/{userId}`. Bonita 7.14.0 and 8.0.0, user.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_manager(&self, user_id: i64) -> builder::DeleteUserManager {
        self.client.delete_user_manager().user_id(user_id)
    }
}
