// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use crate::operation::{self, OperationInfo, operation};
use crate::path::{PathSegments, WhiteSpace};
use std::borrow::Cow;
use crate::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure {
        is: Meaning::NotFound,
        status: &[404],
        media: Some("json"),
        body: Like::Empty,
        words: &[],
        advice: None,
    },
    Failure {
        is: Meaning::NoRoute,
        status: &[404],
        media: None,
        body: Like::Members(&[("reasonPhrase", None)]),
        words: &[],
        advice: None,
    },
    Failure {
        is: Meaning::NoRoute,
        status: &[404],
        media: None,
        body: Like::Any,
        words: &["APINotFoundException"],
        advice: None,
    },
    Failure {
        is: Meaning::NotFound,
        status: &[404],
        media: None,
        body: Like::Members(&[("exception", None)]),
        words: &[],
        advice: None,
    },
    Failure {
        is: Meaning::Conflict,
        status: &[403],
        media: None,
        body: Like::Members(&[("exception", None)]),
        words: &[],
        advice: None,
    },
    Failure {
        is: Meaning::Conflict,
        status: &[500],
        media: None,
        body: Like::Any,
        words: &["already exists", "AlreadyExistsException"],
        advice: None,
    },
    Failure {
        is: Meaning::Unavailable,
        status: &[],
        media: None,
        body: Like::Any,
        words: &["TenantStatusException", "TenantIsPaused"],
        advice: Some(
            "the tenant is paused, for maintenance: resume it, or try again when it is",
        ),
    },
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CHANGE_MOBILE_THEME,
    &CHANGE_PORTAL_THEME,
    &CREATE_PAGE,
    &CREATE_PROFILE,
    &CREATE_PROFILE_ENTRY,
    &CREATE_PROFILE_MEMBER_GROUP,
    &CREATE_PROFILE_MEMBER_ROLE,
    &CREATE_PROFILE_MEMBER_ROLE_AND_GROUP,
    &CREATE_PROFILE_MEMBER_USER,
    &DELETE_PAGE,
    &DELETE_PAGES,
    &DELETE_PROFILE,
    &DELETE_PROFILE_ENTRY,
    &DELETE_PROFILE_MEMBER,
    &GET_PAGE,
    &GET_PROFILE,
    &GET_PROFILE_ENTRY,
    &GET_SESSION,
    &LOGIN,
    &LOGOUT,
    &RESTORE_THEME,
    &SEARCH_PAGES,
    &SEARCH_PROFILE_ENTRIES,
    &SEARCH_PROFILE_MEMBERS,
    &SEARCH_PROFILES,
    &UPDATE_PAGE,
    &UPDATE_PROFILE,
    &UPDATE_PROFILE_ENTRY,
    &UPLOAD_PAGE,
    &UPLOAD_PAGE_BY_PORTAL,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&UPLOAD_PAGE, &UPLOAD_PAGE_BY_PORTAL];
/// Changes the look of the mobile application to a file that was uploaded.
pub static CHANGE_MOBILE_THEME: OperationInfo = OperationInfo {
    id: Cow::Borrowed("change_mobile_theme"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/theme"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "themes",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita up to 7.10, Enterprise editions up to 7.12"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Theme"],
};
/// Changes the look of the portal to a file that was uploaded.
pub static CHANGE_PORTAL_THEME: OperationInfo = OperationInfo {
    id: Cow::Borrowed("change_portal_theme"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/theme"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "themes",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita up to 7.10, Enterprise editions up to 7.12"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Theme"],
};
/// Creates a page from a file that was uploaded.
pub static CREATE_PAGE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_page"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/page"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Add a new custom page"],
};
/// Creates a profile.
pub static CREATE_PROFILE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profile"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profiles",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: Some("Bonita 7.x, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Add a new profile"],
};
/// Adds an entry to a profile.
pub static CREATE_PROFILE_ENTRY: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile_entry"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profileEntry"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-entries",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: Some("Bonita up to 7.12, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileEntry"],
};
/// Gives a profile to the members of a group.
pub static CREATE_PROFILE_MEMBER_GROUP: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile_member_group"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profileMember"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileMember"],
};
/// Gives a profile to those who have a role.
pub static CREATE_PROFILE_MEMBER_ROLE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile_member_role"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profileMember"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileMember"],
};
/// Gives a profile to those who have a role in a group.
pub static CREATE_PROFILE_MEMBER_ROLE_AND_GROUP: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile_member_role_and_group"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profileMember"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &[
        "Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember",
    ],
};
/// Gives a profile to a user.
pub static CREATE_PROFILE_MEMBER_USER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_profile_member_user"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/portal/profileMember"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileMember"],
};
/// Deletes a page.
pub static DELETE_PAGE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_page"),
    system: "bonita",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/API/portal/page/{pageId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Delete a custom page"],
};
/// Deletes pages.
pub static DELETE_PAGES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_pages"),
    system: "bonita",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/API/portal/page"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: page"],
};
/// Deletes a profile.
pub static DELETE_PROFILE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_profile"),
    system: "bonita",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/API/portal/profile/{profileId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profiles",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita 7.x, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Delete a profile"],
};
/// Deletes an entry of a profile.
pub static DELETE_PROFILE_ENTRY: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_profile_entry"),
    system: "bonita",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/API/portal/profileEntry/{profileEntryId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-entries",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita up to 7.12, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileEntry"],
};
/// Takes a profile away.
pub static DELETE_PROFILE_MEMBER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_profile_member"),
    system: "bonita",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/API/portal/profileMember/{profileMemberId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileMember"],
};
/// Gets one page.
pub static GET_PAGE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_page"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/page/{pageId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Retrieve a Custom Page"],
};
/// Gets one profile.
pub static GET_PROFILE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_profile"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/profile/{profileId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profiles",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Retrieve a Profile"],
};
/// Gets one entry of a profile.
pub static GET_PROFILE_ENTRY: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_profile_entry"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/profileEntry/{profileEntryId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-entries",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: Some("Bonita up to 7.12"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileEntry"],
};
/// Gets who is logged in, and the version of the server.
pub static GET_SESSION: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_session"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/system/session/unusedId"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "session",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Session"],
};
/// Logs in.
pub static LOGIN: OperationInfo = OperationInfo {
    id: Cow::Borrowed("login"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/loginservice"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "session",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Login"],
};
/// Logs out.
pub static LOGOUT: OperationInfo = OperationInfo {
    id: Cow::Borrowed("logout"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/logoutservice"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "session",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: Logout"],
};
/// Restores the look that the portal or the mobile application had at first.
pub static RESTORE_THEME: OperationInfo = OperationInfo {
    id: Cow::Borrowed("restore_theme"),
    system: "bonita",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/API/portal/theme/unusedId"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "themes",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita up to 7.10, Enterprise editions up to 7.12"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Theme"],
};
/// Searches for pages.
pub static SEARCH_PAGES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_pages"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/page"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Search custom pages"],
};
/// Searches for entries of profiles.
pub static SEARCH_PROFILE_ENTRIES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_profile_entries"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/profileEntry"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-entries",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: Some("Bonita up to 7.12"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileEntry"],
};
/// Searches for members of profiles.
pub static SEARCH_PROFILE_MEMBERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_profile_members"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/profileMember"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-members",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileMember"],
};
/// Searches for profiles.
pub static SEARCH_PROFILES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_profiles"),
    system: "bonita",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/API/portal/profile"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profiles",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Search profiles"],
};
/// Replaces a page by a file that was uploaded.
pub static UPDATE_PAGE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_page"),
    system: "bonita",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/API/portal/page/{pageId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Update a custom page"],
};
/// Changes name and description of a profile.
pub static UPDATE_PROFILE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_profile"),
    system: "bonita",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/API/portal/profile/{profileId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profiles",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita 7.x, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Update a profile"],
};
/// Changes an entry of a profile.
pub static UPDATE_PROFILE_ENTRY: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_profile_entry"),
    system: "bonita",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/API/portal/profileEntry/{profileEntryId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "profile-entries",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: Some("Bonita up to 7.12, Enterprise editions"),
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: ProfileEntry"],
};
/// Uploads the file of a page.
pub static UPLOAD_PAGE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("upload_page"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/API/pageUpload"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: false,
    has_effect: true,
    is_transfer: true,
    media: &["text/plain"],
    file_field: Some("file"),
    served: Some("Bonita 7.11 and later"),
    failures: FAILURES,
    sources: &[
        "Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: pageUpload",
    ],
};
/// Uploads the file of a page, in the way of servers before 7.11.
pub static UPLOAD_PAGE_BY_PORTAL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("upload_page_by_portal"),
    system: "bonita",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/portal/pageUpload"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "pages",
    is_idempotent: false,
    has_effect: true,
    is_transfer: true,
    media: &["text/plain"],
    file_field: Some("file"),
    served: None,
    failures: FAILURES,
    sources: &["Bonita BPM 7.3 documentation, portal API: Add a new custom page"],
};
operation!(ChangeMobileTheme, CHANGE_MOBILE_THEME, (), decode_empty);
operation!(ChangePortalTheme, CHANGE_PORTAL_THEME, (), decode_empty);
operation!(CreatePage, CREATE_PAGE, types::Page, decode_json);
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
operation!(DeletePage, DELETE_PAGE, (), decode_empty);
operation!(DeletePages, DELETE_PAGES, (), decode_empty);
operation!(DeleteProfile, DELETE_PROFILE, (), decode_empty);
operation!(DeleteProfileEntry, DELETE_PROFILE_ENTRY, (), decode_empty);
operation!(DeleteProfileMember, DELETE_PROFILE_MEMBER, (), decode_empty);
operation!(GetPage, GET_PAGE, types::Page, decode_json);
operation!(GetProfile, GET_PROFILE, types::Profile, decode_json);
operation!(GetProfileEntry, GET_PROFILE_ENTRY, types::ProfileEntry, decode_json);
operation!(GetSession, GET_SESSION, types::SessionInfo, decode_json);
operation!(Login, LOGIN, (), decode_empty);
operation!(Logout, LOGOUT, (), decode_empty);
operation!(RestoreTheme, RESTORE_THEME, (), decode_empty);
operation!(SearchPages, SEARCH_PAGES, ::std::vec::Vec < types::Page >, decode_json);
impl operation::Paged for builder::SearchPages {
    type Item = types::Page;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.p(start / size.max(1)).c(size)
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        operation::Page::of_content_range(output, head)
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
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.p(start / size.max(1)).c(size)
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        operation::Page::of_content_range(output, head)
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
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.p(start / size.max(1)).c(size)
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        operation::Page::of_content_range(output, head)
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
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.p(start / size.max(1)).c(size)
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        operation::Page::of_content_range(output, head)
    }
}
operation!(UpdatePage, UPDATE_PAGE, (), decode_empty);
operation!(UpdateProfile, UPDATE_PROFILE, (), decode_empty);
operation!(UpdateProfileEntry, UPDATE_PROFILE_ENTRY, (), decode_empty);
