// Made by `cargo xtask generate`; edit the spec instead.

//! Bonita portal API 7.14.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod search;
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
    /// Creates a page from a file that was uploaded.
    ///
    /// `pageZip` is the name that the upload answered and the file's own name, with a colon between them. The archive has a `page.properties` that names the page.
    ///
    /// `POST /API/portal/page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Add a new custom page
    pub fn create_custom_page(&self) -> builder::CreateCustomPage {
        builder::CreateCustomPage::new(self)
    }
    /// Creates a profile.
    ///
    /// Servers of the Community edition answer 405.
    ///
    /// `POST /API/portal/profile`
    ///
    /// Not every server has this operation: Bonita 7.x, Enterprise editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Add a new profile
    pub fn create_profile(&self) -> builder::CreateProfile {
        builder::CreateProfile::new(self)
    }
    /// Adds an entry to a profile.
    ///
    /// An entry is a link to a page, or a folder of such links.
    ///
    /// `POST /API/portal/profileEntry`
    ///
    /// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
    pub fn create_profile_entry(&self) -> builder::CreateProfileEntry {
        builder::CreateProfileEntry::new(self)
    }
    /// Gives a profile to the members of a group.
    ///
    /// `POST /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileMember
    pub fn create_profile_member_group(&self) -> builder::CreateProfileMemberGroup {
        builder::CreateProfileMemberGroup::new(self)
    }
    /// Gives a profile to those who have a role.
    ///
    /// `POST /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileMember
    pub fn create_profile_member_role(&self) -> builder::CreateProfileMemberRole {
        builder::CreateProfileMemberRole::new(self)
    }
    /// Gives a profile to those who have a role in a group.
    ///
    /// `POST /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember
    pub fn create_profile_member_role_and_group(
        &self,
    ) -> builder::CreateProfileMemberRoleAndGroup {
        builder::CreateProfileMemberRoleAndGroup::new(self)
    }
    /// Gives a profile to a user.
    ///
    /// `POST /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileMember
    pub fn create_profile_member_user(&self) -> builder::CreateProfileMemberUser {
        builder::CreateProfileMemberUser::new(self)
    }
    /// Deletes a page.
    ///
    /// A page that cannot be removed is 500.
    ///
    /// `DELETE /API/portal/page/{pageId}`
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Delete a custom page
    pub fn delete_custom_page(&self) -> builder::DeleteCustomPage {
        builder::DeleteCustomPage::new(self)
    }
    /// Deletes pages.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/portal/page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no page with one of the ids. The body is empty.
    /// - 500: Something went wrong.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: page
    pub fn delete_custom_pages(&self) -> builder::DeleteCustomPages {
        builder::DeleteCustomPages::new(self)
    }
    /// Deletes a profile.
    ///
    /// Servers of the Community edition answer 405.
    ///
    /// `DELETE /API/portal/profile/{profileId}`
    ///
    /// Not every server has this operation: Bonita 7.x, Enterprise editions.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Delete a profile
    pub fn delete_profile(&self) -> builder::DeleteProfile {
        builder::DeleteProfile::new(self)
    }
    /// Deletes an entry of a profile.
    ///
    /// 404 if there is no such entry.
    ///
    /// `DELETE /API/portal/profileEntry/{profileEntryId}`
    ///
    /// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
    pub fn delete_profile_entry(&self) -> builder::DeleteProfileEntry {
        builder::DeleteProfileEntry::new(self)
    }
    /// Takes a profile away.
    ///
    /// The id is that of the membership, not of the user.
    ///
    /// `DELETE /API/portal/profileMember/{profileMemberId}`
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileMember
    pub fn delete_profile_member(&self) -> builder::DeleteProfileMember {
        builder::DeleteProfileMember::new(self)
    }
    /// Gets one page.
    ///
    /// 404 if there is no such page.
    ///
    /// `GET /API/portal/page/{pageId}`
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Retrieve a Custom Page
    pub fn get_custom_page(&self) -> builder::GetCustomPage {
        builder::GetCustomPage::new(self)
    }
    /// Gets one profile.
    ///
    /// 404 if there is no such profile.
    ///
    /// `GET /API/portal/profile/{profileId}`
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Retrieve a Profile
    pub fn get_profile(&self) -> builder::GetProfile {
        builder::GetProfile::new(self)
    }
    /// Gets one entry of a profile.
    ///
    /// 404 if there is no such entry.
    ///
    /// `GET /API/portal/profileEntry/{profileEntryId}`
    ///
    /// Not every server has this operation: Bonita up to 7.12.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The version has it no longer.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
    pub fn get_profile_entry(&self) -> builder::GetProfileEntry {
        builder::GetProfileEntry::new(self)
    }
    /// Gets who is logged in, and the version of the server.
    ///
    /// 401 if nobody is logged in.
    ///
    /// `GET /API/system/session/unusedId`
    ///
    /// # Errors
    /// - 401: Nobody is logged in. The body is empty.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Session
    pub fn get_session(&self) -> builder::GetSession {
        builder::GetSession::new(self)
    }
    /// Logs in.
    ///
    /// Sets the cookies `JSESSIONID`, `X-Bonita-API-Token` and, on 7.x, `bonita.tenant`. Without `redirect=false` the answer may lead to a page.
    ///
    /// `POST /loginservice`
    ///
    /// # Errors
    /// - 401: The user or the password is wrong, the user is disabled, or the tenant is paused. The body is empty.
    /// - 405: There is no such tenant (7.x). The body is empty.
    /// - 415: The body is no form. The body of the answer is empty.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Login
    pub fn login(&self) -> builder::Login {
        builder::Login::new(self)
    }
    /// Logs out.
    ///
    /// Ends the session of the cookie.
    ///
    /// `GET /logoutservice`
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Logout
    pub fn logout(&self) -> builder::Logout {
        builder::Logout::new(self)
    }
    /// Restores the look that the portal or the mobile application had at first.
    ///
    /// `type` tells which of the two.
    ///
    /// `PUT /API/portal/theme/unusedId`
    ///
    /// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Theme
    pub fn restore_theme(&self) -> builder::RestoreTheme {
        builder::RestoreTheme::new(self)
    }
    /// Searches for pages.
    ///
    /// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The filter `isHidden` is ignored. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/portal/page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Search custom pages
    pub fn search_custom_pages(&self) -> builder::SearchCustomPages {
        builder::SearchCustomPages::new(self)
    }
    /// Searches for entries of profiles.
    ///
    /// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/portal/profileEntry`
    ///
    /// Not every server has this operation: Bonita up to 7.12.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 405: The version has it no longer.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
    pub fn search_profile_entries(&self) -> builder::SearchProfileEntries {
        builder::SearchProfileEntries::new(self)
    }
    /// Searches for members of profiles.
    ///
    /// The filter `member_type` is demanded: `user`, `group`, `role` or `roleAndGroup`. Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileMember
    pub fn search_profile_members(&self) -> builder::SearchProfileMembers {
        builder::SearchProfileMembers::new(self)
    }
    /// Searches for profiles.
    ///
    /// Items are compared for equality alone. Each name may stand in one filter, and no value may hold `=`. The header `Content-Range` of the answer is `page-size/total`. With the filter `user_id` the answer is the whole list at once, and other filters, orders and the search term are ignored.
    ///
    /// `GET /API/portal/profile`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Search profiles
    pub fn search_profiles(&self) -> builder::SearchProfiles {
        builder::SearchProfiles::new(self)
    }
    /// Changes the look of the mobile application to a file that was uploaded.
    ///
    /// `POST /API/portal/theme`
    ///
    /// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Theme
    pub fn set_mobile_theme(&self) -> builder::SetMobileTheme {
        builder::SetMobileTheme::new(self)
    }
    /// Changes the look of the portal to a file that was uploaded.
    ///
    /// `POST /API/portal/theme`
    ///
    /// Not every server has this operation: Bonita up to 7.10, Enterprise editions up to 7.12.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Theme
    pub fn set_portal_theme(&self) -> builder::SetPortalTheme {
        builder::SetPortalTheme::new(self)
    }
    /// Replaces a page by a file that was uploaded.
    ///
    /// The page keeps its URL token.
    ///
    /// `PUT /API/portal/page/{pageId}`
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Update a custom page
    pub fn update_custom_page(&self) -> builder::UpdateCustomPage {
        builder::UpdateCustomPage::new(self)
    }
    /// Changes name and description of a profile.
    ///
    /// Servers of the Community edition answer 405.
    ///
    /// `PUT /API/portal/profile/{profileId}`
    ///
    /// Not every server has this operation: Bonita 7.x, Enterprise editions.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: Update a profile
    pub fn update_profile(&self) -> builder::UpdateProfile {
        builder::UpdateProfile::new(self)
    }
    /// Changes an entry of a profile.
    ///
    /// Name, description, page and place in the menu can change.
    ///
    /// `PUT /API/portal/profileEntry/{profileEntryId}`
    ///
    /// Not every server has this operation: Bonita up to 7.12, Enterprise editions.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id, and the body is empty; or the version has it no longer.
    /// - 405: The edition or the version has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita BPM 7.3 documentation, portal API: ProfileEntry
    pub fn update_profile_entry(&self) -> builder::UpdateProfileEntry {
        builder::UpdateProfileEntry::new(self)
    }
}
