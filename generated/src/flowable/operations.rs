// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the process API, such as http://127.0.0.1:8080/flowable-rest/service?",
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CREATE_DEPLOYMENT,
    &CREATE_GROUP,
    &CREATE_GROUP_MEMBER,
    &CREATE_USER,
    &CREATE_USER_INFO,
    &DELETE_DEPLOYMENT,
    &DELETE_GROUP,
    &DELETE_GROUP_MEMBER,
    &DELETE_USER,
    &DELETE_USER_INFO,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_GROUP,
    &GET_USER,
    &GET_USER_INFO,
    &GET_USER_PICTURE,
    &LIST_DEPLOYMENT_RESOURCES,
    &LIST_DEPLOYMENTS,
    &LIST_GROUPS,
    &LIST_USER_INFO,
    &LIST_USERS,
    &SET_USER_PICTURE,
    &UPDATE_GROUP,
    &UPDATE_USER,
    &UPDATE_USER_INFO,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&CREATE_DEPLOYMENT, &SET_USER_PICTURE];
/// Deploys a BPMN file, or an archive of several files.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.3"]);
/// Creates a group.
pub static CREATE_GROUP: OperationInfo = OperationInfo::new(
        "create_group",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.4"]);
/// Makes a user a member of a group.
pub static CREATE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "create_group_member",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/groups/{groupId}/members",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.7"]);
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo::new(
        "create_user",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.4"]);
/// Adds an info entry to a user.
pub static CREATE_USER_INFO: OperationInfo = OperationInfo::new(
        "create_user_info",
        "flowable",
        ::bpm_rest_runtime::http::Method::POST,
        "/identity/users/{userId}/info",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.11"]);
/// Deletes a deployment.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.4"]);
/// Deletes a group.
pub static DELETE_GROUP: OperationInfo = OperationInfo::new(
        "delete_group",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.5"]);
/// Ends a user's membership in a group.
pub static DELETE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "delete_group_member",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/groups/{groupId}/members/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.8"]);
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo::new(
        "delete_user",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.5"]);
/// Deletes an info entry of a user.
pub static DELETE_USER_INFO: OperationInfo = OperationInfo::new(
        "delete_user_info",
        "flowable",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.12"]);
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.2"]);
/// Gets what is known of one resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE: OperationInfo = OperationInfo::new(
        "get_deployment_resource",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resources/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.6"]);
/// Gets the bytes of a resource of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resourcedata/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.7"]);
/// Gets one group.
pub static GET_GROUP: OperationInfo = OperationInfo::new(
        "get_group",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.1"]);
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo::new(
        "get_user",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.1"]);
/// Gets one info entry of a user.
pub static GET_USER_INFO: OperationInfo = OperationInfo::new(
        "get_user_info",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.9"]);
/// Gets the bytes of a user's picture.
pub static GET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "get_user_picture",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/picture",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.6"]);
/// Lists the resources of a deployment.
pub static LIST_DEPLOYMENT_RESOURCES: OperationInfo = OperationInfo::new(
        "list_deployment_resources",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments/{deploymentId}/resources",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.5"]);
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.2.1"]);
/// Lists groups, filtered and sorted.
pub static LIST_GROUPS: OperationInfo = OperationInfo::new(
        "list_groups",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.2"]);
/// Lists the keys of a user's info entries.
pub static LIST_USER_INFO: OperationInfo = OperationInfo::new(
        "list_user_info",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users/{userId}/info",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.8",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource",
        ],
    );
/// Lists users, filtered and sorted.
pub static LIST_USERS: OperationInfo = OperationInfo::new(
        "list_users",
        "flowable",
        ::bpm_rest_runtime::http::Method::GET,
        "/identity/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.2",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource",
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.15.6",
        ],
    );
/// Sets a user's picture.
pub static SET_USER_PICTURE: OperationInfo = OperationInfo::new(
        "set_user_picture",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}/picture",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_file_field("file")
    .with_failures(FAILURES)
    .with_sources(
        &[
            "Flowable 6 user guide, chapter 15 \"REST API\": 15.14.7",
            "Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserPictureResource",
        ],
    );
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_GROUP: OperationInfo = OperationInfo::new(
        "update_group",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.15.3"]);
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_USER: OperationInfo = OperationInfo::new(
        "update_user",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.3"]);
/// Changes the value of an info entry.
pub static UPDATE_USER_INFO: OperationInfo = OperationInfo::new(
        "update_user_info",
        "flowable",
        ::bpm_rest_runtime::http::Method::PUT,
        "/identity/users/{userId}/info/{key}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["Flowable 6 user guide, chapter 15 \"REST API\": 15.14.10"]);
operation!(CreateGroup, CREATE_GROUP, types::Group, decode_json);
operation!(CreateGroupMember, CREATE_GROUP_MEMBER, types::GroupMember, decode_json);
operation!(CreateUser, CREATE_USER, types::User, decode_json);
operation!(CreateUserInfo, CREATE_USER_INFO, types::UserInfo, decode_json);
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(DeleteGroup, DELETE_GROUP, (), decode_empty);
operation!(DeleteGroupMember, DELETE_GROUP_MEMBER, (), decode_empty);
operation!(DeleteUser, DELETE_USER, (), decode_empty);
operation!(DeleteUserInfo, DELETE_USER_INFO, (), decode_empty);
operation!(GetDeployment, GET_DEPLOYMENT, types::Deployment, decode_json);
operation!(
    GetDeploymentResource, GET_DEPLOYMENT_RESOURCE, types::DeploymentResource,
    decode_json
);
operation!(
    GetDeploymentResourceData, GET_DEPLOYMENT_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetGroup, GET_GROUP, types::Group, decode_json);
operation!(GetUser, GET_USER, types::User, decode_json);
operation!(GetUserInfo, GET_USER_INFO, types::UserInfo, decode_json);
operation!(
    GetUserPicture, GET_USER_PICTURE, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(
    ListDeploymentResources, LIST_DEPLOYMENT_RESOURCES, ::std::vec::Vec <
    types::DeploymentResource >, decode_json
);
operation!(ListDeployments, LIST_DEPLOYMENTS, types::DeploymentPage, decode_json);
impl operation::Paged for builder::ListDeployments {
    type Item = types::Deployment;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListGroups, LIST_GROUPS, types::GroupPage, decode_json);
impl operation::Paged for builder::ListGroups {
    type Item = types::Group;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListUserInfo, LIST_USER_INFO, ::std::vec::Vec < types::UserInfo >, decode_json
);
operation!(ListUsers, LIST_USERS, types::UserPage, decode_json);
impl operation::Paged for builder::ListUsers {
    type Item = types::User;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(UpdateGroup, UPDATE_GROUP, types::Group, decode_json);
operation!(UpdateUser, UPDATE_USER, types::User, decode_json);
operation!(UpdateUserInfo, UPDATE_USER_INFO, types::UserInfo, decode_json);
