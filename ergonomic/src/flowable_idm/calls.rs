//! What the documentation of the handles that systems share says of the calls of this one.
//!
//! Made by `cargo xtask calls`; edit the spec instead.

/// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.
macro_rules! call {
    (create_group) => {
        "`POST /groups`. flowable-idm-rest 7.2.0, GroupCollectionResource#createGroup.\n\nAnswers with [`Group`](crate::flowable_idm::Group).\n\n# Errors\n- 400: The id is missing, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 409: There is a group with this id already.\n- 500: A text is longer than its column in the database."
    };
    (create_group_member) => {
        "`POST /groups/{groupId}/members`. flowable-idm-rest 7.2.0, GroupMembershipCollectionResource#createMembership.\n\nAnswers with [`GroupMember`](crate::flowable_idm::GroupMember).\n\n# Errors\n- 400: The id of the user is missing, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group.\n- 409: The user is a member already.\n- 500: There is no such user."
    };
    (create_user) => {
        "`POST /users`. flowable-idm-rest 7.2.0, UserCollectionResource#createUser.\n\nAnswers with [`User`](crate::flowable_idm::User).\n\n# Errors\n- 400: The id is missing, or the body cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 409: There is a user with this id already.\n- 500: A text is longer than its column in the database."
    };
    (about create_user) => {
        "Creates a user.\n\nThe caller chooses the id. 409 if there is such a user already."
    };
    (delete_group) => {
        "`DELETE /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#deleteGroup.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group."
    };
    (delete_group_member) => {
        "`DELETE /groups/{groupId}/members/{userId}`. flowable-idm-rest 7.2.0, GroupMembershipResource#deleteMembership.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group, or the user is no member of it."
    };
    (delete_user) => {
        "`DELETE /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#deleteUser.\n\nAnswers with nothing.\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user."
    };
    (get_engine) => {
        "`GET /idm-management/engine`. flowable-idm-rest 7.2.0, IdmEngineResource#getEngineInfo.\n\nAnswers with [`EngineInfo`](crate::flowable_idm::EngineInfo).\n\n# Errors\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty."
    };
    (about get_engine) => {
        "Gets name and version of the identity management.\n\nTells also what went wrong if it could not start."
    };
    (get_group) => {
        "`GET /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#getGroup.\n\nAnswers with [`Group`](crate::flowable_idm::Group).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group."
    };
    (get_user) => {
        "`GET /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#getUser.\n\nAnswers with [`User`](crate::flowable_idm::User).\n\n# Errors\n- 400: The path holds an encoded `/`, `\\` or NUL, which the servlet container refuses.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user."
    };
    (list_groups) => {
        "`GET /groups`. flowable-idm-rest 7.2.0, GroupCollectionResource#getGroups.\n\nAnswers with [`GroupPage`](crate::flowable_idm::GroupPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (list_users) => {
        "`GET /users`. flowable-idm-rest 7.2.0, UserCollectionResource#getUsers.\n\nAnswers with [`UserPage`](crate::flowable_idm::UserPage).\n\n# Errors\n- 400: The sort field or the order is not one of those known.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 500: A number or a date of the query cannot be read."
    };
    (update_group) => {
        "`PUT /groups/{groupId}`. flowable-idm-rest 7.2.0, GroupResource#updateGroup.\n\nAnswers with [`Group`](crate::flowable_idm::Group).\n\n# Errors\n- 400: The body is missing, cannot be read, or has another id.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such group.\n- 500: The group was updated by another transaction concurrently, or a text is longer than its column in the\n  database."
    };
    (update_user) => {
        "`PUT /users/{userId}`. flowable-idm-rest 7.2.0, UserResource#updateUser.\n\nAnswers with [`User`](crate::flowable_idm::User).\n\n# Errors\n- 400: The body is missing or cannot be read.\n- 401: The credentials are missing or wrong. The body is empty.\n- 403: The user lacks the privilege `access-rest-api`. The body is empty.\n- 404: There is no such user.\n- 500: The user was updated by another transaction concurrently, the password is null, or a text is longer than\n  its column in the database."
    };
}
