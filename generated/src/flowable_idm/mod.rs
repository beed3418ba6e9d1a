// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable identity management REST API 7.2.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
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
    /// Gives a privilege to a group.
    ///
    /// The REST APIs of Flowable heed privileges of users alone: `access-rest-api` of a group lets none of its members in. The server does not look whether there is such a group. A group that has the privilege already gets it once more, and is then listed twice; removing the privilege removes both.
    ///
    /// `POST /privileges/{privilegeId}/groups`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addGroupPrivilege
    pub fn add_privilege_group(&self) -> builder::AddPrivilegeGroup {
        builder::AddPrivilegeGroup::new(self)
    }
    /// Gives a privilege to a user.
    ///
    /// The server does not look whether there is such a user. A user that has the privilege already gets it once more, and is then listed twice; removing the privilege removes both.
    ///
    /// `POST /privileges/{privilegeId}/users`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#addUserPrivilege
    pub fn add_privilege_user(&self) -> builder::AddPrivilegeUser {
        builder::AddPrivilegeUser::new(self)
    }
    /// Creates a group.
    ///
    /// The caller chooses the id. 409 if there is such a group already.
    ///
    /// `POST /groups`
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#createGroup
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup::new(self)
    }
    /// Makes a user a member of a group.
    ///
    /// 409 if the user is a member already.
    ///
    /// `POST /groups/{groupId}/members`
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupMembershipCollectionResource#createMembership
    pub fn create_group_member(&self) -> builder::CreateGroupMember {
        builder::CreateGroupMember::new(self)
    }
    /// Creates a user.
    ///
    /// The caller chooses the id. 409 if there is such a user already.
    ///
    /// `POST /users`
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: UserCollectionResource#createUser
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Deletes a group.
    ///
    /// The memberships go with the group; its users stay.
    ///
    /// `DELETE /groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupResource#deleteGroup
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup::new(self)
    }
    /// Ends a user's membership in a group.
    ///
    /// The user and the group stay.
    ///
    /// `DELETE /groups/{groupId}/members/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group, or the user is no member of it.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupMembershipResource#deleteMembership
    pub fn delete_group_member(&self) -> builder::DeleteGroupMember {
        builder::DeleteGroupMember::new(self)
    }
    /// Deletes a user.
    ///
    /// The memberships and privileges go with the user.
    ///
    /// `DELETE /users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: UserResource#deleteUser
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Gets name and version of the identity management.
    ///
    /// Tells also what went wrong if it could not start.
    ///
    /// `GET /idm-management/engine`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: IdmEngineResource#getEngineInfo
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one group.
    ///
    /// 404 if there is no such group.
    ///
    /// `GET /groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupResource#getGroup
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup::new(self)
    }
    /// Gets one privilege, with the users and groups that have it.
    ///
    /// Of a user that has it by a group, the group alone is told.
    ///
    /// `GET /privileges/{privilegeId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeResource#getUser
    pub fn get_privilege(&self) -> builder::GetPrivilege {
        builder::GetPrivilege::new(self)
    }
    /// Gets one user.
    ///
    /// The password is never told.
    ///
    /// `GET /users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: UserResource#getUser
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Lists groups, filtered and sorted.
    ///
    /// In the `…Like` filter `%` stands for any text and `_` for any one character.
    ///
    /// `GET /groups`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupCollectionResource#getGroups
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups::new(self)
    }
    /// Lists the groups that have a privilege.
    ///
    /// Whether their members have it by that is up to each application.
    ///
    /// `GET /privileges/{privilegeId}/groups`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getGroups
    pub fn list_privilege_groups(&self) -> builder::ListPrivilegeGroups {
        builder::ListPrivilegeGroups::new(self)
    }
    /// Lists the users that have a privilege by themselves.
    ///
    /// Users that have it by a group are not among them.
    ///
    /// `GET /privileges/{privilegeId}/users`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getUsers
    pub fn list_privilege_users(&self) -> builder::ListPrivilegeUsers {
        builder::ListPrivilegeUsers::new(self)
    }
    /// Lists privileges, filtered.
    ///
    /// The list does not tell who has a privilege; get the privilege for that.
    ///
    /// `GET /privileges`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#getPrivileges
    pub fn list_privileges(&self) -> builder::ListPrivileges {
        builder::ListPrivileges::new(self)
    }
    /// Lists users, filtered and sorted.
    ///
    /// In a `…Like` filter `%` stands for any text and `_` for any one character. Comparisons are case-sensitive.
    ///
    /// `GET /users`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: UserCollectionResource#getUsers
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Takes a privilege from a group.
    ///
    /// Nothing happens if the group does not have it. The path has `group`, not `groups`.
    ///
    /// `DELETE /privileges/{privilegeId}/group/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteGroupPrivilege
    pub fn remove_privilege_group(&self) -> builder::RemovePrivilegeGroup {
        builder::RemovePrivilegeGroup::new(self)
    }
    /// Takes a privilege from a user.
    ///
    /// Nothing happens if the user does not have it.
    ///
    /// `DELETE /privileges/{privilegeId}/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: PrivilegeCollectionResource#deleteUserPrivilege
    pub fn remove_privilege_user(&self) -> builder::RemovePrivilegeUser {
        builder::RemovePrivilegeUser::new(self)
    }
    /// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. The answer has the group as it is now.
    ///
    /// `PUT /groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has another id.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 500: The group was updated by another transaction concurrently, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: GroupResource#updateGroup
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup::new(self)
    }
    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. The answer has the user as it is now.
    ///
    /// `PUT /users/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: The user was updated by another transaction concurrently, the password is null, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-idm-rest 7.2.0, its sources: UserResource#updateUser
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
}
