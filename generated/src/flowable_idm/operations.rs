// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the identity management API, such as http://127.0.0.1:8080/flowable-rest/idm-api?",
        ),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[500])
        .with_words(&["ACT_FK_MEMB_USER"])
        .with_advice("there is no such user"),
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ADD_PRIVILEGE_GROUP,
    &ADD_PRIVILEGE_USER,
    &CREATE_GROUP,
    &CREATE_GROUP_MEMBER,
    &CREATE_USER,
    &DELETE_GROUP,
    &DELETE_GROUP_MEMBER,
    &DELETE_USER,
    &GET_ENGINE,
    &GET_GROUP,
    &GET_PRIVILEGE,
    &GET_USER,
    &LIST_GROUPS,
    &LIST_PRIVILEGE_GROUPS,
    &LIST_PRIVILEGE_USERS,
    &LIST_PRIVILEGES,
    &LIST_USERS,
    &REMOVE_PRIVILEGE_GROUP,
    &REMOVE_PRIVILEGE_USER,
    &UPDATE_GROUP,
    &UPDATE_USER,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[];
/// Gives a privilege to a group.
pub static ADD_PRIVILEGE_GROUP: OperationInfo = OperationInfo::new(
        "add_privilege_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::POST,
        "/privileges/{privilegeId}/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addGroupPrivilege",
        ],
    );
/// Gives a privilege to a user.
pub static ADD_PRIVILEGE_USER: OperationInfo = OperationInfo::new(
        "add_privilege_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::POST,
        "/privileges/{privilegeId}/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addUserPrivilege",
        ],
    );
/// Creates a group.
pub static CREATE_GROUP: OperationInfo = OperationInfo::new(
        "create_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::POST,
        "/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#createGroup"],
    );
/// Makes a user a member of a group.
pub static CREATE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "create_group_member",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::POST,
        "/groups/{groupId}/members",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: GroupMembershipCollectionResource#createMembership",
        ],
    );
/// Creates a user.
pub static CREATE_USER: OperationInfo = OperationInfo::new(
        "create_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::POST,
        "/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: UserCollectionResource#createUser"],
    );
/// Deletes a group.
pub static DELETE_GROUP: OperationInfo = OperationInfo::new(
        "delete_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: GroupResource#deleteGroup"]);
/// Ends a user's membership in a group.
pub static DELETE_GROUP_MEMBER: OperationInfo = OperationInfo::new(
        "delete_group_member",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/groups/{groupId}/members/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: GroupMembershipResource#deleteMembership",
        ],
    );
/// Deletes a user.
pub static DELETE_USER: OperationInfo = OperationInfo::new(
        "delete_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: UserResource#deleteUser"]);
/// Gets name and version of the identity management.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/idm-management/engine",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: IdmEngineResource#getEngineInfo"],
    );
/// Gets one group.
pub static GET_GROUP: OperationInfo = OperationInfo::new(
        "get_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: GroupResource#getGroup"]);
/// Gets one privilege, with the users and groups that have it.
pub static GET_PRIVILEGE: OperationInfo = OperationInfo::new(
        "get_privilege",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/privileges/{privilegeId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: PrivilegeResource#getUser"]);
/// Gets one user.
pub static GET_USER: OperationInfo = OperationInfo::new(
        "get_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: UserResource#getUser"]);
/// Lists groups, filtered and sorted.
pub static LIST_GROUPS: OperationInfo = OperationInfo::new(
        "list_groups",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#getGroups"],
    );
/// Lists the groups that have a privilege.
pub static LIST_PRIVILEGE_GROUPS: OperationInfo = OperationInfo::new(
        "list_privilege_groups",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/privileges/{privilegeId}/groups",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getGroups"],
    );
/// Lists the users that have a privilege by themselves.
pub static LIST_PRIVILEGE_USERS: OperationInfo = OperationInfo::new(
        "list_privilege_users",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/privileges/{privilegeId}/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getUsers"],
    );
/// Lists privileges, filtered.
pub static LIST_PRIVILEGES: OperationInfo = OperationInfo::new(
        "list_privileges",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/privileges",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getPrivileges",
        ],
    );
/// Lists users, filtered and sorted.
pub static LIST_USERS: OperationInfo = OperationInfo::new(
        "list_users",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::GET,
        "/users",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-idm-rest 7.2.0, its sources: UserCollectionResource#getUsers"],
    );
/// Takes a privilege from a group.
pub static REMOVE_PRIVILEGE_GROUP: OperationInfo = OperationInfo::new(
        "remove_privilege_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/privileges/{privilegeId}/group/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteGroupPrivilege",
        ],
    );
/// Takes a privilege from a user.
pub static REMOVE_PRIVILEGE_USER: OperationInfo = OperationInfo::new(
        "remove_privilege_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/privileges/{privilegeId}/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("privileges")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteUserPrivilege",
        ],
    );
/// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_GROUP: OperationInfo = OperationInfo::new(
        "update_group",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::PUT,
        "/groups/{groupId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("groups")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: GroupResource#updateGroup"]);
/// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
pub static UPDATE_USER: OperationInfo = OperationInfo::new(
        "update_user",
        "flowable-idm",
        ::bpm_rest_runtime::http::Method::PUT,
        "/users/{userId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("users")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(&["flowable-idm-rest 7.2.0, its sources: UserResource#updateUser"]);
operation!(AddPrivilegeGroup, ADD_PRIVILEGE_GROUP, (), decode_empty);
operation!(AddPrivilegeUser, ADD_PRIVILEGE_USER, (), decode_empty);
operation!(CreateGroup, CREATE_GROUP, types::Group, decode_json);
operation!(CreateGroupMember, CREATE_GROUP_MEMBER, types::GroupMember, decode_json);
operation!(CreateUser, CREATE_USER, types::User, decode_json);
operation!(DeleteGroup, DELETE_GROUP, (), decode_empty);
operation!(DeleteGroupMember, DELETE_GROUP_MEMBER, (), decode_empty);
operation!(DeleteUser, DELETE_USER, (), decode_empty);
operation!(GetEngine, GET_ENGINE, types::EngineInfo, decode_json);
operation!(GetGroup, GET_GROUP, types::Group, decode_json);
operation!(GetPrivilege, GET_PRIVILEGE, types::Privilege, decode_json);
operation!(GetUser, GET_USER, types::User, decode_json);
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
    ListPrivilegeGroups, LIST_PRIVILEGE_GROUPS, ::std::vec::Vec < types::Group >,
    decode_json
);
operation!(
    ListPrivilegeUsers, LIST_PRIVILEGE_USERS, ::std::vec::Vec < types::User >,
    decode_json
);
operation!(ListPrivileges, LIST_PRIVILEGES, types::PrivilegePage, decode_json);
impl operation::Paged for builder::ListPrivileges {
    type Item = types::Privilege;
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
operation!(RemovePrivilegeGroup, REMOVE_PRIVILEGE_GROUP, (), decode_empty);
operation!(RemovePrivilegeUser, REMOVE_PRIVILEGE_USER, (), decode_empty);
operation!(UpdateGroup, UPDATE_GROUP, types::Group, decode_json);
operation!(UpdateUser, UPDATE_USER, types::User, decode_json);
