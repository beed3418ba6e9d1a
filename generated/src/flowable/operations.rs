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
        media: None,
        body: Like::Members(&[("message", Some("Not found"))]),
        words: &[],
        advice: None,
    },
    Failure {
        is: Meaning::Conflict,
        status: &[500],
        media: None,
        body: Like::Any,
        words: &["updated by another transaction concurrently", "is already present on"],
        advice: None,
    },
    Failure {
        is: Meaning::NoRoute,
        status: &[500],
        media: None,
        body: Like::Any,
        words: &["No endpoint ", "No static resource"],
        advice: Some(
            "the server has no such route: is the base URL that of the process API, such as http://127.0.0.1:8080/flowable-rest/service?",
        ),
    },
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CREATE_USER,
    &CREATE_USER_INFO,
    &DELETE_USER,
    &DELETE_USER_INFO,
    &GET_USER,
    &GET_USER_INFO,
    &GET_USER_PICTURE,
    &LIST_USER_INFO,
    &LIST_USERS,
    &UPDATE_USER,
    &UPDATE_USER_INFO,
    &UPDATE_USER_PICTURE,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&UPDATE_USER_PICTURE];
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_user"),
    system: "flowable",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/identity/users"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.4"],
};
/// Adds an info entry to a user.
pub static CREATE_USER_INFO: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_user_info"),
    system: "flowable",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/identity/users/{userId}/info"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.11"],
};
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_user"),
    system: "flowable",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/identity/users/{userId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.5"],
};
/// Deletes an info entry of a user.
pub static DELETE_USER_INFO: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_user_info"),
    system: "flowable",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/identity/users/{userId}/info/{key}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.12"],
};
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_user"),
    system: "flowable",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/identity/users/{userId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.1"],
};
/// Gets one info entry of a user.
pub static GET_USER_INFO: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_user_info"),
    system: "flowable",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/identity/users/{userId}/info/{key}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.9"],
};
/// Gets the bytes of a user's picture.
pub static GET_USER_PICTURE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_user_picture"),
    system: "flowable",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/identity/users/{userId}/picture"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: false,
    is_transfer: true,
    media: &["*/*"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.6"],
};
/// Lists the keys of a user's info entries.
pub static LIST_USER_INFO: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_user_info"),
    system: "flowable",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/identity/users/{userId}/info"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &[
        "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.8",
        "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource",
    ],
};
/// Lists users, filtered and sorted.
pub static LIST_USERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_users"),
    system: "flowable",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/identity/users"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &[
        "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.2",
        "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource",
    ],
};
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_USER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_user"),
    system: "flowable",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/identity/users/{userId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.3"],
};
/// Changes the value of an info entry.
pub static UPDATE_USER_INFO: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_user_info"),
    system: "flowable",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/identity/users/{userId}/info/{key}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: FAILURES,
    sources: &["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.10"],
};
/// Sets a user's picture.
pub static UPDATE_USER_PICTURE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_user_picture"),
    system: "flowable",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/identity/users/{userId}/picture"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "users",
    is_idempotent: true,
    has_effect: true,
    is_transfer: true,
    media: &[],
    file_field: Some("file"),
    served: None,
    failures: FAILURES,
    sources: &[
        "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.7",
        "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserPictureResource",
    ],
};
operation!(CreateUser, CREATE_USER, types::User, decode_json);
operation!(CreateUserInfo, CREATE_USER_INFO, types::UserInfo, decode_json);
operation!(DeleteUser, DELETE_USER, (), decode_empty);
operation!(DeleteUserInfo, DELETE_USER_INFO, (), decode_empty);
operation!(GetUser, GET_USER, types::User, decode_json);
operation!(GetUserInfo, GET_USER_INFO, types::UserInfo, decode_json);
operation!(GetUserPicture, GET_USER_PICTURE, crate ::download::Download, decode_stream);
operation!(
    ListUserInfo, LIST_USER_INFO, ::std::vec::Vec < types::UserInfo >, decode_json
);
operation!(ListUsers, LIST_USERS, types::UserPage, decode_json);
impl operation::Paged for builder::ListUsers {
    type Item = types::User;
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.start(start).size(size)
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
}
operation!(UpdateUser, UPDATE_USER, types::User, decode_json);
operation!(UpdateUserInfo, UPDATE_USER_INFO, types::UserInfo, decode_json);
