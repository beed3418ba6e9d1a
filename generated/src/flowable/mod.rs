// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable process REST API 7.2.0.

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
    /// Creates a group.
    ///
    /// The caller chooses the id. 409 if there is such a group already.
    ///
    /// `POST /identity/groups`
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.4
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup::new(self)
    }
    /// Makes a user a member of a group.
    ///
    /// 409 if the user is a member already.
    ///
    /// `POST /identity/groups/{groupId}/members`
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.7
    pub fn create_group_member(&self) -> builder::CreateGroupMember {
        builder::CreateGroupMember::new(self)
    }
    /// Creates a user.
    ///
    /// The caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already.
    ///
    /// `POST /identity/users`
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.4
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Adds an info entry to a user.
    ///
    /// An entry is a text under a key. 409 if the user has an entry with this key.
    ///
    /// `POST /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 409: The user has an entry with this key already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.11
    pub fn create_user_info(&self) -> builder::CreateUserInfo {
        builder::CreateUserInfo::new(self)
    }
    /// Deletes a deployment.
    ///
    /// With `cascade=true` its process instances, their history and their jobs are deleted as well; without it the call fails where process instances run.
    ///
    /// `DELETE /repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    /// - 500: Process instances of it run, and `cascade` is not set.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.4
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Deletes a group.
    ///
    /// The memberships go with the group; its users stay.
    ///
    /// `DELETE /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.5
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup::new(self)
    }
    /// Ends a user's membership in a group.
    ///
    /// The user and the group stay. 404 if the user is no member.
    ///
    /// `DELETE /identity/groups/{groupId}/members/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group, or it has no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.8
    pub fn delete_group_member(&self) -> builder::DeleteGroupMember {
        builder::DeleteGroupMember::new(self)
    }
    /// Deletes a user.
    ///
    /// Memberships, info entries and the picture go with the user.
    ///
    /// `DELETE /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.5
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Deletes an info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `DELETE /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.12
    pub fn delete_user_info(&self) -> builder::DeleteUserInfo {
        builder::DeleteUserInfo::new(self)
    }
    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.2
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment::new(self)
    }
    /// Gets what is known of one resource of a deployment.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such resource in it.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.6
    pub fn get_deployment_resource(&self) -> builder::GetDeploymentResource {
        builder::GetDeploymentResource::new(self)
    }
    /// Gets the bytes of a resource of a deployment.
    ///
    /// A resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not.
    ///
    /// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such resource in it.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.7
    pub fn get_deployment_resource_data(&self) -> builder::GetDeploymentResourceData {
        builder::GetDeploymentResourceData::new(self)
    }
    /// Gets one group.
    ///
    /// 404 if there is no such group.
    ///
    /// `GET /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.1
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup::new(self)
    }
    /// Gets one user.
    ///
    /// The password is never told.
    ///
    /// `GET /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.1
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Gets one info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `GET /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.9
    pub fn get_user_info(&self) -> builder::GetUserInfo {
        builder::GetUserInfo::new(self)
    }
    /// Gets the bytes of a user's picture.
    ///
    /// The content type is that of the picture. 404 if the user has none.
    ///
    /// `GET /identity/users/{userId}/picture`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no picture.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.6
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
    }
    /// Lists the resources of a deployment.
    ///
    /// The files that were deployed, and the diagrams that the engine drew of them.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.5
    pub fn list_deployment_resources(&self) -> builder::ListDeploymentResources {
        builder::ListDeploymentResources::new(self)
    }
    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is a set of files that were given to the engine together.
    ///
    /// `GET /repository/deployments`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.1
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
    }
    /// Lists groups, filtered and sorted.
    ///
    /// In a `…Like` filter `%` stands for any text and `_` for any one character.
    ///
    /// `GET /identity/groups`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.2
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups::new(self)
    }
    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes on to be listed, though the entry itself is answered with 404.
    ///
    /// `GET /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.8
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource
    pub fn list_user_info(&self) -> builder::ListUserInfo {
        builder::ListUserInfo::new(self)
    }
    /// Lists users, filtered and sorted.
    ///
    /// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character. Users with equal sort fields come in no particular order.
    ///
    /// `GET /identity/users`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.2
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.6
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. Answers the group as it is now.
    ///
    /// `PUT /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or its id is not that of the path.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 500: It was updated by another transaction concurrently.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.3
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup::new(self)
    }
    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. Answers the user as it is now.
    ///
    /// `PUT /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: It was updated by another transaction concurrently, or the password is null.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.3
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
    /// Changes the value of an info entry.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `PUT /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.10
    pub fn update_user_info(&self) -> builder::UpdateUserInfo {
        builder::UpdateUserInfo::new(self)
    }
}
