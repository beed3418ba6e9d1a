// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Empty)
        .with_status(&[404])
        .with_media("json")
        .with_words(&[]),
    Failure::new(Meaning::NoRoute, Like::Members(&[("reasonPhrase", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[404])
        .with_words(&["APINotFoundException"]),
    Failure::new(Meaning::NotFound, Like::Members(&[("exception", None)]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Members(&[("exception", None)]))
        .with_status(&[403])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(&["already exists", "AlreadyExistsException"]),
    Failure::new(Meaning::Unavailable, Like::Any)
        .with_status(&[])
        .with_words(&["TenantStatusException", "TenantIsPaused"])
        .with_advice(
            "the tenant is paused, for maintenance: resume it, or try again when it is",
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CREATE_CUSTOM_PAGE,
    &CREATE_PROFILE,
    &CREATE_PROFILE_ENTRY,
    &CREATE_PROFILE_MEMBER_GROUP,
    &CREATE_PROFILE_MEMBER_ROLE,
    &CREATE_PROFILE_MEMBER_ROLE_AND_GROUP,
    &CREATE_PROFILE_MEMBER_USER,
    &DELETE_CUSTOM_PAGE,
    &DELETE_CUSTOM_PAGES,
    &DELETE_PROFILE,
    &DELETE_PROFILE_ENTRY,
    &DELETE_PROFILE_MEMBER,
    &GET_CUSTOM_PAGE,
    &GET_PROFILE,
    &GET_PROFILE_ENTRY,
    &GET_SESSION,
    &LOGIN,
    &LOGOUT,
    &RESTORE_THEME,
    &SEARCH_CUSTOM_PAGES,
    &SEARCH_PROFILE_ENTRIES,
    &SEARCH_PROFILE_MEMBERS,
    &SEARCH_PROFILES,
    &SET_MOBILE_THEME,
    &SET_PORTAL_THEME,
    &UPDATE_CUSTOM_PAGE,
    &UPDATE_PROFILE,
    &UPDATE_PROFILE_ENTRY,
    &UPLOAD_CUSTOM_PAGE,
    &UPLOAD_CUSTOM_PAGE_BY_PORTAL,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[
    &UPLOAD_CUSTOM_PAGE,
    &UPLOAD_CUSTOM_PAGE_BY_PORTAL,
];
/// Creates a page from a file that was uploaded.
pub static CREATE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "create_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new custom page"]);
/// Creates a profile.
pub static CREATE_PROFILE: OperationInfo = OperationInfo::new(
        "create_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profile",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new profile"]);
/// Adds an entry to a profile.
pub static CREATE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "create_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileEntry",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Gives a profile to the members of a group.
pub static CREATE_PROFILE_MEMBER_GROUP: OperationInfo = OperationInfo::new(
        "create_profile_member_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Gives a profile to those who have a role.
pub static CREATE_PROFILE_MEMBER_ROLE: OperationInfo = OperationInfo::new(
        "create_profile_member_role",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Gives a profile to those who have a role in a group.
pub static CREATE_PROFILE_MEMBER_ROLE_AND_GROUP: OperationInfo = OperationInfo::new(
        "create_profile_member_role_and_group",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember"],
    );
/// Gives a profile to a user.
pub static CREATE_PROFILE_MEMBER_USER: OperationInfo = OperationInfo::new(
        "create_profile_member_user",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Deletes a page.
pub static DELETE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "delete_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Delete a custom page"]);
/// Deletes pages.
pub static DELETE_CUSTOM_PAGES: OperationInfo = OperationInfo::new(
        "delete_custom_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: page"],
    );
/// Deletes a profile.
pub static DELETE_PROFILE: OperationInfo = OperationInfo::new(
        "delete_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Delete a profile"]);
/// Deletes an entry of a profile.
pub static DELETE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "delete_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Takes a profile away.
pub static DELETE_PROFILE_MEMBER: OperationInfo = OperationInfo::new(
        "delete_profile_member",
        "bonita",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/API/portal/profileMember/{profileMemberId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Gets one page.
pub static GET_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "get_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Retrieve a Custom Page"]);
/// Gets one profile.
pub static GET_PROFILE: OperationInfo = OperationInfo::new(
        "get_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Retrieve a Profile"]);
/// Gets one entry of a profile.
pub static GET_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "get_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Gets who is logged in, and the version of the server.
pub static GET_SESSION: OperationInfo = OperationInfo::new(
        "get_session",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/system/session/unusedId",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Session"],
    );
/// Logs in.
pub static LOGIN: OperationInfo = OperationInfo::new(
        "login",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/loginservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Login"],
    );
/// Logs out.
pub static LOGOUT: OperationInfo = OperationInfo::new(
        "logout",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/logoutservice",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("sessions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Logout"],
    );
/// Restores the look that the portal or the mobile application had at first.
pub static RESTORE_THEME: OperationInfo = OperationInfo::new(
        "restore_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/theme/unusedId",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Searches for pages.
pub static SEARCH_CUSTOM_PAGES: OperationInfo = OperationInfo::new(
        "search_custom_pages",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/page",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Search custom pages"]);
/// Searches for entries of profiles.
pub static SEARCH_PROFILE_ENTRIES: OperationInfo = OperationInfo::new(
        "search_profile_entries",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileEntry",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Bonita up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Searches for members of profiles.
pub static SEARCH_PROFILE_MEMBERS: OperationInfo = OperationInfo::new(
        "search_profile_members",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profileMember",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-members")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileMember"]);
/// Searches for profiles.
pub static SEARCH_PROFILES: OperationInfo = OperationInfo::new(
        "search_profiles",
        "bonita",
        ::bpm_rest_runtime::http::Method::GET,
        "/API/portal/profile",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Search profiles"]);
/// Changes the look of the mobile application to a file that was uploaded.
pub static SET_MOBILE_THEME: OperationInfo = OperationInfo::new(
        "set_mobile_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/theme",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Changes the look of the portal to a file that was uploaded.
pub static SET_PORTAL_THEME: OperationInfo = OperationInfo::new(
        "set_portal_theme",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/portal/theme",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("themes")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.10, Enterprise editions up to 7.12")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Theme"]);
/// Replaces a page by a file that was uploaded.
pub static UPDATE_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "update_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/page/{pageId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Update a custom page"]);
/// Changes name and description of a profile.
pub static UPDATE_PROFILE: OperationInfo = OperationInfo::new(
        "update_profile",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/profile/{profileId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profiles")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita 7.x, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Update a profile"]);
/// Changes an entry of a profile.
pub static UPDATE_PROFILE_ENTRY: OperationInfo = OperationInfo::new(
        "update_profile_entry",
        "bonita",
        ::bpm_rest_runtime::http::Method::PUT,
        "/API/portal/profileEntry/{profileEntryId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("profile-entries")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("Bonita up to 7.12, Enterprise editions")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: ProfileEntry"]);
/// Uploads the file of a page.
pub static UPLOAD_CUSTOM_PAGE: OperationInfo = OperationInfo::new(
        "upload_custom_page",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/API/pageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_served("Bonita 7.11 and later")
    .with_failures(FAILURES)
    .with_sources(
        &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: pageUpload"],
    );
/// Uploads the file of a page, in the way of servers before 7.11.
pub static UPLOAD_CUSTOM_PAGE_BY_PORTAL: OperationInfo = OperationInfo::new(
        "upload_custom_page_by_portal",
        "bonita",
        ::bpm_rest_runtime::http::Method::POST,
        "/portal/pageUpload",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("custom-pages")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["text/plain"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(&["Bonita BPM 7.3 documentation, portal API: Add a new custom page"]);
operation!(CreateCustomPage, CREATE_CUSTOM_PAGE, types::CustomPage, decode_json);
operation!(CreateProfile, CREATE_PROFILE, types::Profile, decode_json);
operation!(CreateProfileEntry, CREATE_PROFILE_ENTRY, types::ProfileEntry, decode_json);
operation!(
    CreateProfileMemberGroup, CREATE_PROFILE_MEMBER_GROUP, types::ProfileMember,
    decode_json
);
operation!(
    CreateProfileMemberRole, CREATE_PROFILE_MEMBER_ROLE, types::ProfileMember,
    decode_json
);
operation!(
    CreateProfileMemberRoleAndGroup, CREATE_PROFILE_MEMBER_ROLE_AND_GROUP,
    types::ProfileMember, decode_json
);
operation!(
    CreateProfileMemberUser, CREATE_PROFILE_MEMBER_USER, types::ProfileMember,
    decode_json
);
operation!(DeleteCustomPage, DELETE_CUSTOM_PAGE, (), decode_empty);
operation!(DeleteCustomPages, DELETE_CUSTOM_PAGES, (), decode_empty);
operation!(DeleteProfile, DELETE_PROFILE, (), decode_empty);
operation!(DeleteProfileEntry, DELETE_PROFILE_ENTRY, (), decode_empty);
operation!(DeleteProfileMember, DELETE_PROFILE_MEMBER, (), decode_empty);
operation!(GetCustomPage, GET_CUSTOM_PAGE, types::CustomPage, decode_json);
operation!(GetProfile, GET_PROFILE, types::Profile, decode_json);
operation!(GetProfileEntry, GET_PROFILE_ENTRY, types::ProfileEntry, decode_json);
operation!(GetSession, GET_SESSION, types::SessionInfo, decode_json);
operation!(Login, LOGIN, (), decode_empty);
operation!(Logout, LOGOUT, (), decode_empty);
operation!(RestoreTheme, RESTORE_THEME, (), decode_empty);
operation!(
    SearchCustomPages, SEARCH_CUSTOM_PAGES, ::std::vec::Vec < types::CustomPage >,
    decode_json
);
impl operation::Paged for builder::SearchCustomPages {
    type Item = types::CustomPage;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfileEntries, SEARCH_PROFILE_ENTRIES, ::std::vec::Vec < types::ProfileEntry
    >, decode_json
);
impl operation::Paged for builder::SearchProfileEntries {
    type Item = types::ProfileEntry;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfileMembers, SEARCH_PROFILE_MEMBERS, ::std::vec::Vec < types::ProfileMember
    >, decode_json
);
impl operation::Paged for builder::SearchProfileMembers {
    type Item = types::ProfileMember;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    SearchProfiles, SEARCH_PROFILES, ::std::vec::Vec < types::Profile >, decode_json
);
impl operation::Paged for builder::SearchProfiles {
    type Item = types::Profile;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SetMobileTheme, SET_MOBILE_THEME, (), decode_empty);
operation!(SetPortalTheme, SET_PORTAL_THEME, (), decode_empty);
operation!(UpdateCustomPage, UPDATE_CUSTOM_PAGE, (), decode_empty);
operation!(UpdateProfile, UPDATE_PROFILE, (), decode_empty);
operation!(UpdateProfileEntry, UPDATE_PROFILE_ENTRY, (), decode_empty);
