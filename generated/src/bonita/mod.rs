// Made by `cargo xtask generate`; edit the spec instead.

//! Bonita REST API 7.14.0.

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
    /// Assigns a human task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn assign_human_task(&self) -> builder::AssignHumanTask {
        builder::AssignHumanTask::new(self)
    }
    /// Assigns a task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn assign_task(&self) -> builder::AssignTask {
        builder::AssignTask::new(self)
    }
    /// Assigns a user task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn assign_user_task(&self) -> builder::AssignUserTask {
        builder::AssignUserTask::new(self)
    }
    /// Completes an activity without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/activity/{activityId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
    pub fn complete_activity(&self) -> builder::CompleteActivity {
        builder::CompleteActivity::new(self)
    }
    /// Completes a human task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn complete_human_task(&self) -> builder::CompleteHumanTask {
        builder::CompleteHumanTask::new(self)
    }
    /// Completes a task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Completes a user task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn complete_user_task(&self) -> builder::CompleteUserTask {
        builder::CompleteUserTask::new(self)
    }
    /// Has the members of a group play an actor.
    ///
    /// `POST /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn create_actor_member_group(&self) -> builder::CreateActorMemberGroup {
        builder::CreateActorMemberGroup::new(self)
    }
    /// Has those who have a role play an actor.
    ///
    /// `POST /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn create_actor_member_role(&self) -> builder::CreateActorMemberRole {
        builder::CreateActorMemberRole::new(self)
    }
    /// Has those who have a role in a group play an actor.
    ///
    /// `POST /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn create_actor_member_role_and_group(
        &self,
    ) -> builder::CreateActorMemberRoleAndGroup {
        builder::CreateActorMemberRoleAndGroup::new(self)
    }
    /// Has a user play an actor.
    ///
    /// `POST /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is such a member already, or there is no such actor, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn create_actor_member_user(&self) -> builder::CreateActorMemberUser {
        builder::CreateActorMemberUser::new(self)
    }
    /// Creates a business object.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `POST /API/bdm/businessData/{className}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: insertBusinessData
    pub fn create_business_object(&self) -> builder::CreateBusinessObject {
        builder::CreateBusinessObject::new(self)
    }
    /// Attaches a file that was uploaded to a case.
    ///
    /// `POST /API/bpm/caseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn create_case_document_from_file(&self) -> builder::CreateCaseDocumentFromFile {
        builder::CreateCaseDocumentFromFile::new(self)
    }
    /// Attaches a document that is elsewhere to a case.
    ///
    /// `POST /API/bpm/caseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn create_case_document_from_url(&self) -> builder::CreateCaseDocumentFromUrl {
        builder::CreateCaseDocumentFromUrl::new(self)
    }
    /// Creates a category.
    ///
    /// 403 with a body if there is one of this name already.
    ///
    /// `POST /API/bpm/category`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn create_category(&self) -> builder::CreateCategory {
        builder::CreateCategory::new(self)
    }
    /// Comments on a case.
    ///
    /// The case has to be open.
    ///
    /// `POST /API/bpm/comment`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: comment
    pub fn create_comment(&self) -> builder::CreateComment {
        builder::CreateComment::new(self)
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
    /// Adds a task to a task.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `POST /API/bpm/manualTask`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: createManualTask
    pub fn create_manual_task(&self) -> builder::CreateManualTask {
        builder::CreateManualTask::new(self)
    }
    /// Puts a process into a category.
    ///
    /// 403 with a body if it is there already.
    ///
    /// `POST /API/bpm/processCategory`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
    pub fn create_process_category(&self) -> builder::CreateProcessCategory {
        builder::CreateProcessCategory::new(self)
    }
    /// Has a user, a group or a role supervise a process.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `POST /API/bpm/processSupervisor`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: createProcessSupervisor
    pub fn create_process_supervisor(&self) -> builder::CreateProcessSupervisor {
        builder::CreateProcessSupervisor::new(self)
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
    /// Takes an actor away.
    ///
    /// 500 if there is no such member.
    ///
    /// `DELETE /API/bpm/actorMember/{actorMemberId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn delete_actor_member(&self) -> builder::DeleteActorMember {
        builder::DeleteActorMember::new(self)
    }
    /// Takes actors away.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn delete_actor_members(&self) -> builder::DeleteActorMembers {
        builder::DeleteActorMembers::new(self)
    }
    /// Deletes a case that ended, with its sub-cases.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/archivedCase/{archivedCaseId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
    pub fn delete_archived_case(&self) -> builder::DeleteArchivedCase {
        builder::DeleteArchivedCase::new(self)
    }
    /// Deletes the content of a document in the archive.
    ///
    /// 500 if there is none.
    ///
    /// `DELETE /API/bpm/archivedCaseDocument/{archivedDocumentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
    pub fn delete_archived_case_document(&self) -> builder::DeleteArchivedCaseDocument {
        builder::DeleteArchivedCaseDocument::new(self)
    }
    /// Deletes the contents of documents in the archive.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/archivedCaseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
    pub fn delete_archived_case_documents(
        &self,
    ) -> builder::DeleteArchivedCaseDocuments {
        builder::DeleteArchivedCaseDocuments::new(self)
    }
    /// Deletes cases that ended.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/archivedCase`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
    pub fn delete_archived_cases(&self) -> builder::DeleteArchivedCases {
        builder::DeleteArchivedCases::new(self)
    }
    /// Deletes the access control of business data.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `DELETE /API/accessControl/bdm`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: deleteBDMAccessControl
    pub fn delete_business_data_access_control(
        &self,
    ) -> builder::DeleteBusinessDataAccessControl {
        builder::DeleteBusinessDataAccessControl::new(self)
    }
    /// Deletes a business object.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `DELETE /API/bdm/businessData/{className}/{persistenceId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: deleteBusinessData
    pub fn delete_business_object(&self) -> builder::DeleteBusinessObject {
        builder::DeleteBusinessObject::new(self)
    }
    /// Deletes an open case.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/case/{caseId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
    pub fn delete_case(&self) -> builder::DeleteCase {
        builder::DeleteCase::new(self)
    }
    /// Deletes a document.
    ///
    /// 500 if there is none.
    ///
    /// `DELETE /API/bpm/caseDocument/{documentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn delete_case_document(&self) -> builder::DeleteCaseDocument {
        builder::DeleteCaseDocument::new(self)
    }
    /// Deletes documents.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/caseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn delete_case_documents(&self) -> builder::DeleteCaseDocuments {
        builder::DeleteCaseDocuments::new(self)
    }
    /// Deletes open cases.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/case`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
    pub fn delete_cases(&self) -> builder::DeleteCases {
        builder::DeleteCases::new(self)
    }
    /// Deletes categories.
    ///
    /// The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/category`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn delete_categories(&self) -> builder::DeleteCategories {
        builder::DeleteCategories::new(self)
    }
    /// Deletes a category.
    ///
    /// 404 if there is none.
    ///
    /// `DELETE /API/bpm/category/{categoryId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn delete_category(&self) -> builder::DeleteCategory {
        builder::DeleteCategory::new(self)
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
    /// Deletes a process.
    ///
    /// It has to be disabled and without open cases; else the answer is 500.
    ///
    /// `DELETE /API/bpm/process/{processId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn delete_process(&self) -> builder::DeleteProcess {
        builder::DeleteProcess::new(self)
    }
    /// Takes processes out of categories.
    ///
    /// Each is given as the id of the process and the id of the category, with a slash between them.
    ///
    /// `DELETE /API/bpm/processCategory`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
    pub fn delete_process_categories(&self) -> builder::DeleteProcessCategories {
        builder::DeleteProcessCategories::new(self)
    }
    /// Takes a process out of a category.
    ///
    /// 200 as well if it was not in it.
    ///
    /// `DELETE /API/bpm/processCategory/{processId}/{categoryId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processCategory
    pub fn delete_process_category(&self) -> builder::DeleteProcessCategory {
        builder::DeleteProcessCategory::new(self)
    }
    /// Takes supervision away.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `DELETE /API/bpm/processSupervisor`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: deleteProcessSupervisorById
    pub fn delete_process_supervisors(&self) -> builder::DeleteProcessSupervisors {
        builder::DeleteProcessSupervisors::new(self)
    }
    /// Deletes processes.
    ///
    /// Each has to be disabled and without open cases. The server deletes them in order, and stops at the first that fails.
    ///
    /// `DELETE /API/bpm/process`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn delete_processes(&self) -> builder::DeleteProcesses {
        builder::DeleteProcesses::new(self)
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
    /// Deploys a process from a file that was uploaded.
    ///
    /// The file is a `.bar`. The process is disabled at first.
    ///
    /// `POST /API/bpm/process`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is a process of this name and version already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: The file is not there, or no `.bar`.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn deploy_process(&self) -> builder::DeployProcess {
        builder::DeployProcess::new(self)
    }
    /// Disables a process, so that no case of it can be started.
    ///
    /// Open cases go on. 500 if it is disabled already.
    ///
    /// `PUT /API/bpm/process/{processId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn disable_process(&self) -> builder::DisableProcess {
        builder::DisableProcess::new(self)
    }
    /// Enables a process, so that cases of it can be started.
    ///
    /// The process has to be resolved. 500 if it is not, or if it is enabled already.
    ///
    /// `PUT /API/bpm/process/{processId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn enable_process(&self) -> builder::EnableProcess {
        builder::EnableProcess::new(self)
    }
    /// Executes a task.
    ///
    /// The members of the body are the inputs of the contract by their names. The server ignores inputs that the contract does not have. The task has to be assigned to the user, or is with `assign`.
    ///
    /// `POST /API/bpm/userTask/{taskId}/execution`
    ///
    /// # Errors
    /// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no such task, as after its execution, or a file of the contract is not there.
    /// - 500: The task is not assigned to the user, or the body is no object.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: execution
    pub fn execute_user_task(&self) -> builder::ExecuteUserTask {
        builder::ExecuteUserTask::new(self)
    }
    /// Gets one open activity.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/activity/{activityId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
    pub fn get_activity(&self) -> builder::GetActivity {
        builder::GetActivity::new(self)
    }
    /// Gets a variable of an activity, or of its case.
    ///
    /// 500 if there is no such variable or activity.
    ///
    /// `GET /API/bpm/activityVariable/{activityId}/{name}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activityVariable
    pub fn get_activity_variable(&self) -> builder::GetActivityVariable {
        builder::GetActivityVariable::new(self)
    }
    /// Gets one actor.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/actor/{actorId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
    pub fn get_actor(&self) -> builder::GetActor {
        builder::GetActor::new(self)
    }
    /// Gets one member of an actor.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `GET /API/bpm/actorMember/{actorMemberId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getActorMemberById
    pub fn get_actor_member(&self) -> builder::GetActorMember {
        builder::GetActorMember::new(self)
    }
    /// Gets one activity that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedActivity/{archivedActivityId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivity
    pub fn get_archived_activity(&self) -> builder::GetArchivedActivity {
        builder::GetArchivedActivity::new(self)
    }
    /// Gets a variable of an activity that ended, or of its case.
    ///
    /// 500 if there is none.
    ///
    /// `GET /API/bpm/archivedActivityVariable/{activityId}/{name}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivityVariable
    pub fn get_archived_activity_variable(
        &self,
    ) -> builder::GetArchivedActivityVariable {
        builder::GetArchivedActivityVariable::new(self)
    }
    /// Gets one case that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedCase/{archivedCaseId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
    pub fn get_archived_case(&self) -> builder::GetArchivedCase {
        builder::GetArchivedCase::new(self)
    }
    /// Gets what a process tells of the data that a case had at its end.
    ///
    /// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
    ///
    /// `GET /API/bpm/archivedCase/{archivedCaseId}/context`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
    pub fn get_archived_case_context(&self) -> builder::GetArchivedCaseContext {
        builder::GetArchivedCaseContext::new(self)
    }
    /// Gets one variable of a case that ended.
    ///
    /// 500 if there is none. The id is that of the case, not that of the archive.
    ///
    /// `GET /API/bpm/archivedCaseVariable/{caseId}/{name}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
    pub fn get_archived_case_variable(&self) -> builder::GetArchivedCaseVariable {
        builder::GetArchivedCaseVariable::new(self)
    }
    /// Gets one flow node that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedFlowNode/{archivedFlowNodeId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
    pub fn get_archived_flow_node(&self) -> builder::GetArchivedFlowNode {
        builder::GetArchivedFlowNode::new(self)
    }
    /// Gets one human task that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedHumanTask/{archivedTaskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
    pub fn get_archived_human_task(&self) -> builder::GetArchivedHumanTask {
        builder::GetArchivedHumanTask::new(self)
    }
    /// Gets one task that somebody added and that ended.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/archivedManualTask/{archivedTaskId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getArchivedManualTaskById
    pub fn get_archived_manual_task(&self) -> builder::GetArchivedManualTask {
        builder::GetArchivedManualTask::new(self)
    }
    /// Gets one task that ended.
    ///
    /// 404 if there is none, or if it was no task of people.
    ///
    /// `GET /API/bpm/archivedTask/{archivedTaskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedTask
    pub fn get_archived_task(&self) -> builder::GetArchivedTask {
        builder::GetArchivedTask::new(self)
    }
    /// Gets one user task that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedUserTask/{archivedTaskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedUserTask
    pub fn get_archived_user_task(&self) -> builder::GetArchivedUserTask {
        builder::GetArchivedUserTask::new(self)
    }
    /// Gets what a process tells of the data that a task had at its end.
    ///
    /// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
    ///
    /// `GET /API/bpm/archivedUserTask/{archivedTaskId}/context`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
    pub fn get_archived_user_task_context(&self) -> builder::GetArchivedUserTaskContext {
        builder::GetArchivedUserTaskContext::new(self)
    }
    /// Gets the access control of business data that is installed.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/accessControl/bdm`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getBDMAccessControlStatus
    pub fn get_business_data_access_control(
        &self,
    ) -> builder::GetBusinessDataAccessControl {
        builder::GetBusinessDataAccessControl::new(self)
    }
    /// Gets the model of business data that is installed.
    ///
    /// Without a model it is an empty one, without type and state.
    ///
    /// `GET /API/tenant/bdm`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: bdm
    pub fn get_business_data_model(&self) -> builder::GetBusinessDataModel {
        builder::GetBusinessDataModel::new(self)
    }
    /// Gets one reference of a case to business data.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bdm/businessDataReference/{caseId}/{name}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessDataReference
    pub fn get_business_data_reference(&self) -> builder::GetBusinessDataReference {
        builder::GetBusinessDataReference::new(self)
    }
    /// Gets one business object.
    ///
    /// 500 if there is no such object or class.
    ///
    /// `GET /API/bdm/businessData/{className}/{persistenceId}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
    pub fn get_business_object(&self) -> builder::GetBusinessObject {
        builder::GetBusinessObject::new(self)
    }
    /// Gets what a field of a business object relates it to.
    ///
    /// An object, or a list of objects; an empty object where a single one is not set; nothing, with 204, for a field that is no relation.
    ///
    /// `GET /API/bdm/businessData/{className}/{persistenceId}/{field}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
    pub fn get_business_object_relation(&self) -> builder::GetBusinessObjectRelation {
        builder::GetBusinessObjectRelation::new(self)
    }
    /// Gets one open case.
    ///
    /// 404 if there is none, as after its end.
    ///
    /// `GET /API/bpm/case/{caseId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
    pub fn get_case(&self) -> builder::GetCase {
        builder::GetCase::new(self)
    }
    /// Gets what a process tells of the data of a case.
    ///
    /// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
    ///
    /// `GET /API/bpm/case/{caseId}/context`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
    pub fn get_case_context(&self) -> builder::GetCaseContext {
        builder::GetCaseContext::new(self)
    }
    /// Gets one document.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/caseDocument/{documentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn get_case_document(&self) -> builder::GetCaseDocument {
        builder::GetCaseDocument::new(self)
    }
    /// Gets how many flow nodes of a case are in which state.
    ///
    /// Of an unknown case there are no numbers.
    ///
    /// `GET /API/bpm/caseInfo/{caseId}`
    ///
    /// Not every server has this operation: Bonita up to 7.14; later ones in subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version has it no longer.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseInfo
    pub fn get_case_info(&self) -> builder::GetCaseInfo {
        builder::GetCaseInfo::new(self)
    }
    /// Gets one variable of a case.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/caseVariable/{caseId}/{name}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
    pub fn get_case_variable(&self) -> builder::GetCaseVariable {
        builder::GetCaseVariable::new(self)
    }
    /// Gets one category.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/category/{categoryId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn get_category(&self) -> builder::GetCategory {
        builder::GetCategory::new(self)
    }
    /// Gets what a connector failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/connectorFailure/{connectorInstanceId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getConnectorFailureById
    pub fn get_connector_failure(&self) -> builder::GetConnectorFailure {
        builder::GetConnectorFailure::new(self)
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
    /// Gets one document.
    ///
    /// That of a case takes its place.
    ///
    /// `GET /API/bpm/document/{documentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: document
    pub fn get_document(&self) -> builder::GetDocument {
        builder::GetDocument::new(self)
    }
    /// Gets one open flow node.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/flowNode/{flowNodeId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: flowNode
    pub fn get_flow_node(&self) -> builder::GetFlowNode {
        builder::GetFlowNode::new(self)
    }
    /// Gets one open human task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn get_human_task(&self) -> builder::GetHumanTask {
        builder::GetHumanTask::new(self)
    }
    /// Gets one open task that somebody added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/manualTask/{taskId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getManualTaskById
    pub fn get_manual_task(&self) -> builder::GetManualTask {
        builder::GetManualTask::new(self)
    }
    /// Gets one process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn get_process(&self) -> builder::GetProcess {
        builder::GetProcess::new(self)
    }
    /// Gets one connector of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnector
    pub fn get_process_connector(&self) -> builder::GetProcessConnector {
        builder::GetProcessConnector::new(self)
    }
    /// Gets what a process wants at its start.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}/contract`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: contract
    pub fn get_process_contract(&self) -> builder::GetProcessContract {
        builder::GetProcessContract::new(self)
    }
    /// Gets the whole definition of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/process/{processId}/design`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: design
    pub fn get_process_design(&self) -> builder::GetProcessDesign {
        builder::GetProcessDesign::new(self)
    }
    /// Gets the diagram of a process.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/diagram/{processId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getProcessDiagramById
    pub fn get_process_diagram(&self) -> builder::GetProcessDiagram {
        builder::GetProcessDiagram::new(self)
    }
    /// Gets how many flow nodes of a process are in which state.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/processInfo/{processId}`
    ///
    /// Not every server has this operation: Bonita 10.x, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getProcessInfoById
    pub fn get_process_info(&self) -> builder::GetProcessInfo {
        builder::GetProcessInfo::new(self)
    }
    /// Gets one parameter of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/processParameter/{processId}/{name}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processParameter
    pub fn get_process_parameter(&self) -> builder::GetProcessParameter {
        builder::GetProcessParameter::new(self)
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
    /// Gets one open task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets one timer.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 500.
    ///
    /// `GET /API/bpm/timerEventTrigger/{timerEventTriggerId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getTimerEventTriggerById
    pub fn get_timer_event_trigger(&self) -> builder::GetTimerEventTrigger {
        builder::GetTimerEventTrigger::new(self)
    }
    /// Gets one open user task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn get_user_task(&self) -> builder::GetUserTask {
        builder::GetUserTask::new(self)
    }
    /// Gets what a process tells of the data of a task.
    ///
    /// The names are those that the process gives. A value is any JSON of a variable, a reference to a document or to business data, or a list of such.
    ///
    /// `GET /API/bpm/userTask/{taskId}/context`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: context
    pub fn get_user_task_context(&self) -> builder::GetUserTaskContext {
        builder::GetUserTaskContext::new(self)
    }
    /// Gets what a task wants to be executed.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/userTask/{taskId}/contract`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: contract
    pub fn get_user_task_contract(&self) -> builder::GetUserTaskContract {
        builder::GetUserTaskContract::new(self)
    }
    /// Installs a model of business data from a file that was uploaded.
    ///
    /// The tenant has to be paused. An invalid model is 500, and the one before stays.
    ///
    /// `POST /API/tenant/bdm`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The tenant is not paused, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: bdm
    pub fn install_business_data_model(&self) -> builder::InstallBusinessDataModel {
        builder::InstallBusinessDataModel::new(self)
    }
    /// Lists what a case that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/case/{caseId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByCaseId
    pub fn list_archived_failures_of_case(&self) -> builder::ListArchivedFailuresOfCase {
        builder::ListArchivedFailuresOfCase::new(self)
    }
    /// Lists what the sub-cases of a case that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/case/{rootCaseId}/childCases`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByRootCaseId
    pub fn list_archived_failures_of_child_cases(
        &self,
    ) -> builder::ListArchivedFailuresOfChildCases {
        builder::ListArchivedFailuresOfChildCases::new(self)
    }
    /// Lists what a flow node that ended failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/achivedFailure/flowNode/{flowNodeId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getArchivedBPMFailuresByFlowNodeInstanceId
    pub fn list_archived_failures_of_flow_node(
        &self,
    ) -> builder::ListArchivedFailuresOfFlowNode {
        builder::ListArchivedFailuresOfFlowNode::new(self)
    }
    /// Lists tasks that people added and that ended.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/archivedManualTask`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchArchivedManualTasks
    pub fn list_archived_manual_tasks(&self) -> builder::ListArchivedManualTasks {
        builder::ListArchivedManualTasks::new(self)
    }
    /// Gets several business objects by their ids.
    ///
    /// Those that there are not are left out.
    ///
    /// `GET /API/bdm/businessData/{className}/findByIds`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: findByIds
    pub fn list_business_objects_by_ids(&self) -> builder::ListBusinessObjectsByIds {
        builder::ListBusinessObjectsByIds::new(self)
    }
    /// Lists what a case failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/case/{caseId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getBPMFailuresByCaseId
    pub fn list_failures_of_case(&self) -> builder::ListFailuresOfCase {
        builder::ListFailuresOfCase::new(self)
    }
    /// Lists what the sub-cases of a case failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/case/{rootCaseId}/childCases`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getBPMFailuresByRootCaseId
    pub fn list_failures_of_child_cases(&self) -> builder::ListFailuresOfChildCases {
        builder::ListFailuresOfChildCases::new(self)
    }
    /// Lists what a flow node failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/failure/flowNode/{flowNodeId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getBPMFailuresByFlowNodeInstanceId
    pub fn list_failures_of_flow_node(&self) -> builder::ListFailuresOfFlowNode {
        builder::ListFailuresOfFlowNode::new(self)
    }
    /// Lists open tasks that people added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/manualTask`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchManualTasks
    pub fn list_manual_tasks(&self) -> builder::ListManualTasks {
        builder::ListManualTasks::new(self)
    }
    /// Lists the names of processes, each with its versions.
    ///
    /// Known by name from the OpenAPI document.
    ///
    /// `GET /API/bpm/processName`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchProcessNames
    pub fn list_process_names(&self) -> builder::ListProcessNames {
        builder::ListProcessNames::new(self)
    }
    /// Lists who supervises processes.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/processSupervisor`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchProcessSupervisors
    pub fn list_process_supervisors(&self) -> builder::ListProcessSupervisors {
        builder::ListProcessSupervisors::new(self)
    }
    /// Lists the timers of a case.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/timerEventTrigger`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
    pub fn list_timer_event_triggers(&self) -> builder::ListTimerEventTriggers {
        builder::ListTimerEventTriggers::new(self)
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
    /// Queries business data.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where the model has a query that counts the same. A query that counts answers with a list of one number.
    ///
    /// `GET /API/bdm/businessData/{className}`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such class or query, or a parameter of the query is missing.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessData
    pub fn query_business_data(&self) -> builder::QueryBusinessData {
        builder::QueryBusinessData::new(self)
    }
    /// Releases a human task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn release_human_task(&self) -> builder::ReleaseHumanTask {
        builder::ReleaseHumanTask::new(self)
    }
    /// Releases a task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn release_task(&self) -> builder::ReleaseTask {
        builder::ReleaseTask::new(self)
    }
    /// Releases a user task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn release_user_task(&self) -> builder::ReleaseUserTask {
        builder::ReleaseUserTask::new(self)
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
    /// Searches for open activities.
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/activity`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
    pub fn search_activities(&self) -> builder::SearchActivities {
        builder::SearchActivities::new(self)
    }
    /// Searches for members of an actor.
    ///
    /// The filter `actor_id` is demanded. Orders have no effect. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/actorMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn search_actor_members(&self) -> builder::SearchActorMembers {
        builder::SearchActorMembers::new(self)
    }
    /// Searches for actors of a process.
    ///
    /// The filter `process_id` is demanded; 404 if there is no such process. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/actor`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
    pub fn search_actors(&self) -> builder::SearchActors {
        builder::SearchActors::new(self)
    }
    /// Searches for activities that ended.
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedActivity`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedActivity
    pub fn search_archived_activities(&self) -> builder::SearchArchivedActivities {
        builder::SearchArchivedActivities::new(self)
    }
    /// Searches for old versions, and documents of cases that ended.
    ///
    /// The filter `archivedCaseId` is the id of a case in the archive. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedCaseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
    pub fn search_archived_case_documents(
        &self,
    ) -> builder::SearchArchivedCaseDocuments {
        builder::SearchArchivedCaseDocuments::new(self)
    }
    /// Searches for variables of a case that ended, or that is open.
    ///
    /// The filter `case_id` is demanded; it is the id of the case, not that of the archive. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedCaseVariable`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
    pub fn search_archived_case_variables(
        &self,
    ) -> builder::SearchArchivedCaseVariables {
        builder::SearchArchivedCaseVariables::new(self)
    }
    /// Searches for cases that ended.
    ///
    /// The filter `sourceObjectId` is the id that the case had. Sub-cases are found with the filter `caller=any` alone. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedCase`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedCase
    pub fn search_archived_cases(&self) -> builder::SearchArchivedCases {
        builder::SearchArchivedCases::new(self)
    }
    /// Searches for comments on cases that ended.
    ///
    /// Without `d=userId` each comment has a false user `System`, whoever wrote it. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedComment`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedComment
    pub fn search_archived_comments(&self) -> builder::SearchArchivedComments {
        builder::SearchArchivedComments::new(self)
    }
    /// Searches for connectors that are done.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, and `0-0/0` for an empty list.
    ///
    /// `GET /API/bpm/archivedConnectorInstance`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedConnectorInstance
    pub fn search_archived_connector_instances(
        &self,
    ) -> builder::SearchArchivedConnectorInstances {
        builder::SearchArchivedConnectorInstances::new(self)
    }
    /// Searches for documents in the archive.
    ///
    /// The search for documents of cases in the archive takes its place.
    ///
    /// `GET /API/bpm/archiveddocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archiveddocument
    pub fn search_archived_documents(&self) -> builder::SearchArchivedDocuments {
        builder::SearchArchivedDocuments::new(self)
    }
    /// Searches for flow nodes that ended.
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedFlowNode`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
    pub fn search_archived_flow_nodes(&self) -> builder::SearchArchivedFlowNodes {
        builder::SearchArchivedFlowNodes::new(self)
    }
    /// Searches for human tasks that ended.
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedHumanTask`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
    pub fn search_archived_human_tasks(&self) -> builder::SearchArchivedHumanTasks {
        builder::SearchArchivedHumanTasks::new(self)
    }
    /// Searches for tasks that ended.
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedTask`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedTask
    pub fn search_archived_tasks(&self) -> builder::SearchArchivedTasks {
        builder::SearchArchivedTasks::new(self)
    }
    /// Searches for user tasks that ended.
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/archivedUserTask`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: archivedUserTask
    pub fn search_archived_user_tasks(&self) -> builder::SearchArchivedUserTasks {
        builder::SearchArchivedUserTasks::new(self)
    }
    /// Searches for business data of a case.
    ///
    /// The filter `caseId` is demanded. The answer does not tell how many there are.
    ///
    /// `GET /API/bdm/businessDataReference`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: businessDataReference
    pub fn search_business_data_references(
        &self,
    ) -> builder::SearchBusinessDataReferences {
        builder::SearchBusinessDataReferences::new(self)
    }
    /// Searches for documents.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/caseDocument`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn search_case_documents(&self) -> builder::SearchCaseDocuments {
        builder::SearchCaseDocuments::new(self)
    }
    /// Searches for variables of a case.
    ///
    /// The filter `case_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/caseVariable`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
    pub fn search_case_variables(&self) -> builder::SearchCaseVariables {
        builder::SearchCaseVariables::new(self)
    }
    /// Searches for open cases.
    ///
    /// Sub-cases are found with the filter `caller=any` alone. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/case`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
    pub fn search_cases(&self) -> builder::SearchCases {
        builder::SearchCases::new(self)
    }
    /// Searches for categories.
    ///
    /// The filter `id` is the id of a process, and finds the categories that it is in. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/category`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn search_categories(&self) -> builder::SearchCategories {
        builder::SearchCategories::new(self)
    }
    /// Searches for comments on open cases.
    ///
    /// Without `d=userId` each comment has a false user `System`, whoever wrote it. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/comment`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: comment
    pub fn search_comments(&self) -> builder::SearchComments {
        builder::SearchComments::new(self)
    }
    /// Searches for connectors of open cases and flow nodes.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/connectorInstance`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: connectorInstance
    pub fn search_connector_instances(&self) -> builder::SearchConnectorInstances {
        builder::SearchConnectorInstances::new(self)
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
    /// Searches for members of an actor, under an old name.
    ///
    /// The same as the search for members of an actor. No permission names this operation: it is 403 for everybody but the technical user.
    ///
    /// `GET /API/bpm/delegation`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: delegation
    pub fn search_delegations(&self) -> builder::SearchDelegations {
        builder::SearchDelegations::new(self)
    }
    /// Searches for documents of a case.
    ///
    /// The search for documents of cases takes its place. Without all three filters nothing is found.
    ///
    /// `GET /API/bpm/document`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: document
    pub fn search_documents(&self) -> builder::SearchDocuments {
        builder::SearchDocuments::new(self)
    }
    /// Searches for open flow nodes.
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/flowNode`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: flowNode
    pub fn search_flow_nodes(&self) -> builder::SearchFlowNodes {
        builder::SearchFlowNodes::new(self)
    }
    /// Searches for form mappings.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/form/mapping`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: mapping
    pub fn search_form_mappings(&self) -> builder::SearchFormMappings {
        builder::SearchFormMappings::new(self)
    }
    /// Searches for open human tasks.
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/humanTask`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn search_human_tasks(&self) -> builder::SearchHumanTasks {
        builder::SearchHumanTasks::new(self)
    }
    /// Searches for the jars of a connector.
    ///
    /// All three filters are demanded. The header `Content-Range` of the answer is `page-size/total`, with the number of items in place of the size of a page.
    ///
    /// `GET /API/bpm/processConnectorDependency`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnectorDependency
    pub fn search_process_connector_dependencies(
        &self,
    ) -> builder::SearchProcessConnectorDependencies {
        builder::SearchProcessConnectorDependencies::new(self)
    }
    /// Searches for connectors of a process.
    ///
    /// The filter `process_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/processConnector`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processConnector
    pub fn search_process_connectors(&self) -> builder::SearchProcessConnectors {
        builder::SearchProcessConnectors::new(self)
    }
    /// Searches for parameters of a process.
    ///
    /// The filter `process_id` is demanded: without it nothing is found. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/processParameter`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processParameter
    pub fn search_process_parameters(&self) -> builder::SearchProcessParameters {
        builder::SearchProcessParameters::new(self)
    }
    /// Searches for what keeps a process from being enabled.
    ///
    /// The filter `process_id` is demanded. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/processResolutionProblem`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: processResolutionProblem
    pub fn search_process_resolution_problems(
        &self,
    ) -> builder::SearchProcessResolutionProblems {
        builder::SearchProcessResolutionProblems::new(self)
    }
    /// Searches for processes.
    ///
    /// The filter `user_id` finds the processes that the user may start. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/process`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn search_processes(&self) -> builder::SearchProcesses {
        builder::SearchProcesses::new(self)
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
    /// Searches for open tasks.
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/task`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn search_tasks(&self) -> builder::SearchTasks {
        builder::SearchTasks::new(self)
    }
    /// Searches for open user tasks.
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/userTask`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn search_user_tasks(&self) -> builder::SearchUserTasks {
        builder::SearchUserTasks::new(self)
    }
    /// Sends a BPMN message.
    ///
    /// The answer is 204 whether or not a case waits for it.
    ///
    /// `POST /API/bpm/message`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: message
    pub fn send_message(&self) -> builder::SendMessage {
        builder::SendMessage::new(self)
    }
    /// Sends a BPMN signal to everything that waits for it.
    ///
    /// The answer is 204 whether or not a case waits for it.
    ///
    /// `POST /API/bpm/signal`
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: signal
    pub fn send_signal(&self) -> builder::SendSignal {
        builder::SendSignal::new(self)
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
    /// Skips an activity.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/activity/{activityId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: activity
    pub fn skip_activity(&self) -> builder::SkipActivity {
        builder::SkipActivity::new(self)
    }
    /// Skips a human task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn skip_human_task(&self) -> builder::SkipHumanTask {
        builder::SkipHumanTask::new(self)
    }
    /// Skips a task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn skip_task(&self) -> builder::SkipTask {
        builder::SkipTask::new(self)
    }
    /// Skips a user task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn skip_user_task(&self) -> builder::SkipUserTask {
        builder::SkipUserTask::new(self)
    }
    /// Starts a case of a process without a contract.
    ///
    /// A process with a contract is started by its instantiation.
    ///
    /// `POST /API/bpm/case`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: case
    pub fn start_case(&self) -> builder::StartCase {
        builder::StartCase::new(self)
    }
    /// Starts a case of a process.
    ///
    /// The members of the body are the inputs of the contract by their names. The server ignores inputs that the contract does not have. A process without a contract takes no body as well.
    ///
    /// `POST /API/bpm/process/{processId}/instantiation`
    ///
    /// # Errors
    /// - 400: Inputs of the contract are missing or wrong; `explanations` lists what is. Or the body is no JSON.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no such process, or a file of the contract is not there.
    /// - 500: The process is disabled, or the body is no object.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: instantiation
    pub fn start_process(&self) -> builder::StartProcess {
        builder::StartProcess::new(self)
    }
    /// Changes what an actor shows of itself.
    ///
    /// No permission names this operation: it is 403 for everybody but the technical user.
    ///
    /// `PUT /API/bpm/actor/{actorId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: actor
    pub fn update_actor(&self) -> builder::UpdateActor {
        builder::UpdateActor::new(self)
    }
    /// Changes a business object.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bdm/businessData/{className}/{persistenceId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateBusinessData
    pub fn update_business_object(&self) -> builder::UpdateBusinessObject {
        builder::UpdateBusinessObject::new(self)
    }
    /// Changes the state of a case.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/case/{caseId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateProcessInstanceById
    pub fn update_case(&self) -> builder::UpdateCase {
        builder::UpdateCase::new(self)
    }
    /// Makes a new version of a document from a file that was uploaded.
    ///
    /// `PUT /API/bpm/caseDocument/{documentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn update_case_document_from_file(&self) -> builder::UpdateCaseDocumentFromFile {
        builder::UpdateCaseDocumentFromFile::new(self)
    }
    /// Makes a new version of a document that is elsewhere.
    ///
    /// `PUT /API/bpm/caseDocument/{documentId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseDocument
    pub fn update_case_document_from_url(&self) -> builder::UpdateCaseDocumentFromUrl {
        builder::UpdateCaseDocumentFromUrl::new(self)
    }
    /// Sets a variable of a case.
    ///
    /// The answer is 200 for an unknown variable as well, and nothing happens.
    ///
    /// `PUT /API/bpm/caseVariable/{caseId}/{name}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: caseVariable
    pub fn update_case_variable(&self) -> builder::UpdateCaseVariable {
        builder::UpdateCaseVariable::new(self)
    }
    /// Changes the description of a category.
    ///
    /// The server does not change the name. 500 if there is no such category.
    ///
    /// `PUT /API/bpm/category/{categoryId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: category
    pub fn update_category(&self) -> builder::UpdateCategory {
        builder::UpdateCategory::new(self)
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
    /// Changes the state of a flow node.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/flowNode/{flowNodeId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateFlowNodeById
    pub fn update_flow_node(&self) -> builder::UpdateFlowNode {
        builder::UpdateFlowNode::new(self)
    }
    /// Changes a form mapping.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `PUT /API/form/mapping/{formMappingId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateFormMappingById
    pub fn update_form_mapping(&self) -> builder::UpdateFormMapping {
        builder::UpdateFormMapping::new(self)
    }
    /// Changes the priority of a human task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/humanTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn update_human_task(&self) -> builder::UpdateHumanTask {
        builder::UpdateHumanTask::new(self)
    }
    /// Changes the state of a task that somebody added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `PUT /API/bpm/manualTask/{taskId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateManualTaskById
    pub fn update_manual_task(&self) -> builder::UpdateManualTask {
        builder::UpdateManualTask::new(self)
    }
    /// Changes what a process shows of itself.
    ///
    /// The server ignores all other members.
    ///
    /// `PUT /API/bpm/process/{processId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: process
    pub fn update_process(&self) -> builder::UpdateProcess {
        builder::UpdateProcess::new(self)
    }
    /// Gives a connector of a process another implementation.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateProcessConnectorByProcessId
    pub fn update_process_connector(&self) -> builder::UpdateProcessConnector {
        builder::UpdateProcessConnector::new(self)
    }
    /// Sets a parameter of a process.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/processParameter/{processId}/{name}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateProcessParameterById
    pub fn update_process_parameter(&self) -> builder::UpdateProcessParameter {
        builder::UpdateProcessParameter::new(self)
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
    /// Changes the priority of a task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/task/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: task
    pub fn update_task(&self) -> builder::UpdateTask {
        builder::UpdateTask::new(self)
    }
    /// Changes when a timer goes off.
    ///
    /// 404 if there is none.
    ///
    /// `PUT /API/bpm/timerEventTrigger/{timerEventTriggerId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
    pub fn update_timer_event_trigger(&self) -> builder::UpdateTimerEventTrigger {
        builder::UpdateTimerEventTrigger::new(self)
    }
    /// Changes the priority of a user task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/userTask/{taskId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn update_user_task(&self) -> builder::UpdateUserTask {
        builder::UpdateUserTask::new(self)
    }
}
