//! Who has which profile.

use super::{
    NewProfileMemberGroup, NewProfileMemberRole, NewProfileMemberRoleAndGroup, NewProfileMemberUser, builder, id_texts,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Who has which profile: users, groups, roles, and roles in groups.
#[derive(Clone, Debug)]
pub struct ProfileMembers {
    client: Client,
}

impl ProfileMembers {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for members of one type; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The server demands the filter
    /// [`ProfileMemberFilter::member_type`](crate::bonita::ProfileMemberFilter::member_type). The term finds users with
    /// a name that begins with it. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/portal/profileMember`. Bonita BPM 7.3 documentation, ProfileMember.
    ///
    /// ```
    /// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
    /// use bpm_rest::{
    ///     List as _,
    ///     bonita::{MemberType, ProfileMemberDeploy, ProfileMemberField, ProfileMemberFilter, Search},
    /// };
    /// use futures::TryStreamExt as _;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let session = Session::login(server.user(), server.password());
    /// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
    /// let search = Search::new()
    ///     .filter(ProfileMemberFilter::member_type(MemberType::User))
    ///     .filter(ProfileMemberFilter::profile_id(1))
    ///     .order_by(ProfileMemberField::UserId.asc())
    ///     .deploy(ProfileMemberDeploy::UserId)
    ///     .per_page(50);
    /// let mut members = bonita.profile_members().search(search).items();
    /// while let Some(member) = members.try_next().await? {
    ///     let user = member.user_id.and_then(|user| user.into_object());
    ///     println!("{}", user.and_then(|user| user.user_name).unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with a list of [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchProfileMembers>) -> SearchCall<builder::SearchProfileMembers> {
        search.call(self.client.search_profile_members())
    }

    /// Gives a profile to a user.
    ///
    /// `POST /API/portal/profileMember`. Bonita BPM 7.3 documentation, ProfileMember.
    ///
    /// Answers with [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn add_user(&self, profile_id: i64, user_id: i64) -> builder::CreateProfileMemberUser {
        self.client.create_profile_member_user().body(NewProfileMemberUser::new(profile_id, user_id))
    }

    /// Gives a profile to the members of a group.
    ///
    /// `POST /API/portal/profileMember`. Bonita BPM 7.3 documentation, ProfileMember.
    ///
    /// Answers with [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn add_group(&self, profile_id: i64, group_id: i64) -> builder::CreateProfileMemberGroup {
        self.client.create_profile_member_group().body(NewProfileMemberGroup::new(group_id, profile_id))
    }

    /// Gives a profile to those who have a role.
    ///
    /// `POST /API/portal/profileMember`. Bonita BPM 7.3 documentation, ProfileMember.
    ///
    /// Answers with [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn add_role(&self, profile_id: i64, role_id: i64) -> builder::CreateProfileMemberRole {
        self.client.create_profile_member_role().body(NewProfileMemberRole::new(profile_id, role_id))
    }

    /// Gives a profile to those who have a role in a group.
    ///
    /// `POST /API/portal/profileMember`. Bonita 7.11.0 to 8.0.0 web servers, profileMember.
    ///
    /// Answers with [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn add_role_and_group(
        &self,
        profile_id: i64,
        role_id: i64,
        group_id: i64,
    ) -> builder::CreateProfileMemberRoleAndGroup {
        let member = NewProfileMemberRoleAndGroup::new(group_id, profile_id, role_id);
        self.client.create_profile_member_role_and_group().body(member)
    }

    /// Takes a profile away. The id is that of the membership.
    ///
    /// `DELETE /API/portal/profileMember/{profileMemberId}`. Bonita BPM 7.3 documentation, ProfileMember.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn remove(&self, profile_member_id: i64) -> builder::DeleteProfileMember {
        self.client.delete_profile_member().profile_member_id(profile_member_id)
    }

    /// Takes profiles away.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/portal/profileMember`. Bonita 7.11.0 to 8.0.0 web servers, profileMember.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no member with one of the ids. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn remove_many(&self, profile_member_ids: impl IntoIterator<Item = i64>) -> builder::DeleteProfileMembers {
        self.client.delete_profile_members().body(id_texts(profile_member_ids))
    }

    /// Gets one member.
    ///
    /// Known by its name alone. A Community server answers 405.
    ///
    /// `GET /API/portal/profileMember/{profileMemberId}`. Bonita OpenAPI document 1.0.9, getProfileMemberById.
    ///
    /// Answers with [`ProfileMember`](crate::bonita::ProfileMember).
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn get(&self, profile_member_id: i64) -> builder::GetProfileMember {
        self.client.get_profile_member().profile_member_id(profile_member_id)
    }
}
