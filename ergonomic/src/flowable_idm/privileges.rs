//! What users and groups may do with Flowable's applications, such as `access-rest-api`.

use super::{NewPrivilegeGroup, NewPrivilegeUser, builder};
use bpm_rest_generated::flowable_idm::Client;

/// What users and groups may do with Flowable's applications, such as `access-rest-api`.
#[derive(Clone, Debug)]
pub struct Privileges {
    client: Client,
}

impl Privileges {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists privileges, filtered.
    ///
    /// The list does not tell who has a privilege; get the privilege for that.
    ///
    /// `GET /privileges`. flowable-idm-rest 7.2.0, PrivilegeCollectionResource#getPrivileges.
    ///
    /// Answers with [`PrivilegePage`](crate::flowable_idm::PrivilegePage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListPrivileges {
        self.client.list_privileges()
    }

    /// Gets one privilege, with the users and groups that have it.
    ///
    /// Of a user that has it by a group, the group alone is told.
    ///
    /// `GET /privileges/{privilegeId}`. flowable-idm-rest 7.2.0, PrivilegeResource#getUser.
    ///
    /// Answers with [`Privilege`](crate::flowable_idm::Privilege).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    pub fn get(&self, privilege_id: impl Into<String>) -> builder::GetPrivilege {
        self.client.get_privilege().privilege_id(privilege_id.into())
    }

    /// Lists the groups that have a privilege.
    ///
    /// Whether their members have it by that is up to each application.
    ///
    /// `GET /privileges/{privilegeId}/groups`. flowable-idm-rest 7.2.0, PrivilegeCollectionResource#getGroups.
    ///
    /// Answers with a list of [`Group`](crate::flowable_idm::Group).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    pub fn groups(&self, privilege_id: impl Into<String>) -> builder::ListPrivilegeGroups {
        self.client.list_privilege_groups().privilege_id(privilege_id.into())
    }

    /// Gives a privilege to a group.
    ///
    /// The REST APIs of Flowable heed privileges of users alone: `access-rest-api` of a group lets none of its members in.
    ///
    /// The server does not look whether there is such a group. A group that has the privilege already gets it once more,
    /// and is then listed twice; removing the privilege removes both.
    ///
    /// `POST /privileges/{privilegeId}/groups`. flowable-idm-rest 7.2.0, PrivilegeCollectionResource#addGroupPrivilege.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    /// - 500: A text is longer than its column in the database.
    pub fn add_group(
        &self,
        privilege_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> builder::AddPrivilegeGroup {
        self.client.add_privilege_group().privilege_id(privilege_id.into()).body(NewPrivilegeGroup::new(group_id))
    }

    /// Lists the users that have a privilege by themselves.
    ///
    /// Users that have it by a group are not among them.
    ///
    /// `GET /privileges/{privilegeId}/users`. flowable-idm-rest 7.2.0, PrivilegeCollectionResource#getUsers.
    ///
    /// Answers with a list of [`User`](crate::flowable_idm::User).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    pub fn users(&self, privilege_id: impl Into<String>) -> builder::ListPrivilegeUsers {
        self.client.list_privilege_users().privilege_id(privilege_id.into())
    }

    /// Gives a privilege to a user.
    ///
    /// The server does not look whether there is such a user. A user that has the privilege already gets it once more,
    /// and is then listed twice; removing the privilege removes both.
    ///
    /// `POST /privileges/{privilegeId}/users`. flowable-idm-rest 7.2.0, PrivilegeCollectionResource#addUserPrivilege.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    /// - 500: A text is longer than its column in the database.
    pub fn add_user(&self, privilege_id: impl Into<String>, user_id: impl Into<String>) -> builder::AddPrivilegeUser {
        self.client.add_privilege_user().privilege_id(privilege_id.into()).body(NewPrivilegeUser::new(user_id))
    }

    /// Takes a privilege from a group.
    ///
    /// Nothing happens if the group does not have it. The path has `group`, not `groups`.
    ///
    /// `DELETE /privileges/{privilegeId}/group/{groupId}`. flowable-idm-rest 7.2.0,
    /// PrivilegeCollectionResource#deleteGroupPrivilege.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    pub fn remove_group(
        &self,
        privilege_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> builder::RemovePrivilegeGroup {
        self.client.remove_privilege_group().privilege_id(privilege_id.into()).group_id(group_id.into())
    }

    /// Takes a privilege from a user.
    ///
    /// Nothing happens if the user does not have it.
    ///
    /// `DELETE /privileges/{privilegeId}/users/{userId}`. flowable-idm-rest 7.2.0,
    /// PrivilegeCollectionResource#deleteUserPrivilege.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such privilege.
    pub fn remove_user(
        &self,
        privilege_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> builder::RemovePrivilegeUser {
        self.client.remove_privilege_user().privilege_id(privilege_id.into()).user_id(user_id.into())
    }
}
