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
    /// Resumes the tenant.
    ///
    /// Users have to log in again. It is no error if the tenant is not paused.
    ///
    /// `PUT /API/system/tenant/unusedid`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant
    pub fn activate_tenant(&self) -> builder::ActivateTenant {
        builder::ActivateTenant::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn create_actor_member_user(&self) -> builder::CreateActorMemberUser {
        builder::CreateActorMemberUser::new(self)
    }
    /// Creates an application.
    ///
    /// It gets the layout and the theme that the server has for all, and the page `custompage_home`, where there is one, as its home. A token that is taken, and a profile that there is not, are 500.
    ///
    /// `POST /API/living/application`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn create_application(&self) -> builder::CreateApplication {
        builder::CreateApplication::new(self)
    }
    /// Creates an entry of a menu.
    ///
    /// The server puts it behind the others.
    ///
    /// `POST /API/living/application-menu`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn create_application_menu(&self) -> builder::CreateApplicationMenu {
        builder::CreateApplicationMenu::new(self)
    }
    /// Creates a page of an application.
    ///
    /// A token that the application has already is 500.
    ///
    /// `POST /API/living/application-page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page
    pub fn create_application_page(&self) -> builder::CreateApplicationPage {
        builder::CreateApplicationPage::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: comment
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
    /// Defines something more to know of users.
    ///
    /// A name that is taken is 500.
    ///
    /// `POST /API/customuserinfo/definition`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition
    pub fn create_custom_user_info_definition(
        &self,
    ) -> builder::CreateCustomUserInfoDefinition {
        builder::CreateCustomUserInfoDefinition::new(self)
    }
    /// Has somebody do the tasks of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /API/delegation/rule`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: createDelegationRule
    pub fn create_delegation_rule(&self) -> builder::CreateDelegationRule {
        builder::CreateDelegationRule::new(self)
    }
    /// Creates a group.
    ///
    /// A group of the same name in the same place is 403 with a body; a slash in the name is 500.
    ///
    /// `POST /API/identity/group`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 404: There is no group with the id of the group above. The body may be empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup::new(self)
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
    /// Gives a user a role in a group.
    ///
    /// A membership that there is already is 403 with a body; an id that nothing has is 500.
    ///
    /// `POST /API/identity/membership`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership
    pub fn create_membership(&self) -> builder::CreateMembership {
        builder::CreateMembership::new(self)
    }
    /// Says how to reach a user at home.
    ///
    /// 404 if there is no such user. What is no address of mail or of a web site is 500.
    ///
    /// `POST /API/identity/personalcontactdata`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata
    pub fn create_personal_contact_data(&self) -> builder::CreatePersonalContactData {
        builder::CreatePersonalContactData::new(self)
    }
    /// Creates the platform.
    ///
    /// A server that runs has one, and answers 500.
    ///
    /// `POST /API/platform/platform`
    ///
    /// Not every server has this operation: Bonita 7.x.
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 web server running on H2 and Java 17: platform
    pub fn create_platform(&self) -> builder::CreatePlatform {
        builder::CreatePlatform::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory
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
    /// Says how to reach a user at work.
    ///
    /// 404 if there is no such user. What is no address of mail or of a web site is 500.
    ///
    /// `POST /API/identity/professionalcontactdata`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata
    pub fn create_professional_contact_data(
        &self,
    ) -> builder::CreateProfessionalContactData {
        builder::CreateProfessionalContactData::new(self)
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
    /// Says how long business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /API/retention/rule`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: createRetentionRule
    pub fn create_retention_rule(&self) -> builder::CreateRetentionRule {
        builder::CreateRetentionRule::new(self)
    }
    /// Creates a role.
    ///
    /// A name that is taken is 403 with a body.
    ///
    /// `POST /API/identity/role`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn create_role(&self) -> builder::CreateRole {
        builder::CreateRole::new(self)
    }
    /// Creates a user.
    ///
    /// Without `enabled` the user cannot log in. A name that is taken is 403 with a body.
    ///
    /// `POST /API/identity/user`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is one already, which a body of JSON tells; or the user lacks the permission, and the body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
    pub fn delete_actor_members(&self) -> builder::DeleteActorMembers {
        builder::DeleteActorMembers::new(self)
    }
    /// Deletes an application.
    ///
    /// 404 if there is no such application.
    ///
    /// `DELETE /API/living/application/{applicationId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn delete_application(&self) -> builder::DeleteApplication {
        builder::DeleteApplication::new(self)
    }
    /// Takes the icon of an application away.
    ///
    /// 404 if there is no such application.
    ///
    /// `DELETE /API/applicationIcon/{applicationId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: applicationIcon
    pub fn delete_application_icon(&self) -> builder::DeleteApplicationIcon {
        builder::DeleteApplicationIcon::new(self)
    }
    /// Deletes an entry of a menu.
    ///
    /// 404 if there is no such entry.
    ///
    /// `DELETE /API/living/application-menu/{applicationMenuId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn delete_application_menu(&self) -> builder::DeleteApplicationMenu {
        builder::DeleteApplicationMenu::new(self)
    }
    /// Deletes entries of menus.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application-menu`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn delete_application_menus(&self) -> builder::DeleteApplicationMenus {
        builder::DeleteApplicationMenus::new(self)
    }
    /// Deletes a page of an application.
    ///
    /// 404 if there is no such page of an application.
    ///
    /// `DELETE /API/living/application-page/{applicationPageId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page
    pub fn delete_application_page(&self) -> builder::DeleteApplicationPage {
        builder::DeleteApplicationPage::new(self)
    }
    /// Deletes pages of applications.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application-page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page
    pub fn delete_application_pages(&self) -> builder::DeleteApplicationPages {
        builder::DeleteApplicationPages::new(self)
    }
    /// Deletes applications.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn delete_applications(&self) -> builder::DeleteApplications {
        builder::DeleteApplications::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// Deletes a definition, with all its values.
    ///
    /// An id that no definition has is 500.
    ///
    /// `DELETE /API/customuserinfo/definition/{definitionId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition
    pub fn delete_custom_user_info_definition(
        &self,
    ) -> builder::DeleteCustomUserInfoDefinition {
        builder::DeleteCustomUserInfoDefinition::new(self)
    }
    /// Deletes definitions, with all their values.
    ///
    /// An id that no definition has is 500; those before it are gone.
    ///
    /// `DELETE /API/customuserinfo/definition`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition
    pub fn delete_custom_user_info_definitions(
        &self,
    ) -> builder::DeleteCustomUserInfoDefinitions {
        builder::DeleteCustomUserInfoDefinitions::new(self)
    }
    /// Deletes a rule.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `DELETE /API/delegation/rule/{ruleId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: deleteDelegationRuleById
    pub fn delete_delegation_rule(&self) -> builder::DeleteDelegationRule {
        builder::DeleteDelegationRule::new(self)
    }
    /// Deletes a group.
    ///
    /// 404 if there is no such group.
    ///
    /// `DELETE /API/identity/group/{groupId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup::new(self)
    }
    /// Deletes groups.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/identity/group`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn delete_groups(&self) -> builder::DeleteGroups {
        builder::DeleteGroups::new(self)
    }
    /// Takes a role in a group away from a user.
    ///
    /// A membership that there is not is 500.
    ///
    /// `DELETE /API/identity/membership/{userId}/{groupId}/{roleId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership
    pub fn delete_membership(&self) -> builder::DeleteMembership {
        builder::DeleteMembership::new(self)
    }
    /// Takes roles in groups away.
    ///
    /// A membership is told by the ids of user, group and role with slashes between them.
    ///
    /// `DELETE /API/identity/membership`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership
    pub fn delete_memberships(&self) -> builder::DeleteMemberships {
        builder::DeleteMemberships::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processCategory
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// Takes profiles away.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/portal/profileMember`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no member with one of the ids. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.11.0 to 8.0.0 web servers running on H2 and Java 17: profileMember
    pub fn delete_profile_members(&self) -> builder::DeleteProfileMembers {
        builder::DeleteProfileMembers::new(self)
    }
    /// Calls a REST API extension with DELETE.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `DELETE /API/extension/{path}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension
    pub fn delete_rest_extension(&self) -> builder::DeleteRestExtension {
        builder::DeleteRestExtension::new(self)
    }
    /// Deletes a rule: the business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `DELETE /API/retention/rule/{ruleId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: deleteRetentionRuleById
    pub fn delete_retention_rule(&self) -> builder::DeleteRetentionRule {
        builder::DeleteRetentionRule::new(self)
    }
    /// Deletes a role.
    ///
    /// An id that no role has is 500.
    ///
    /// `DELETE /API/identity/role/{roleId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn delete_role(&self) -> builder::DeleteRole {
        builder::DeleteRole::new(self)
    }
    /// Deletes roles.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/identity/role`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn delete_roles(&self) -> builder::DeleteRoles {
        builder::DeleteRoles::new(self)
    }
    /// Deletes a user.
    ///
    /// An id that no user has is 200 as well.
    ///
    /// `DELETE /API/identity/user/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Takes the manager of a user away.
    ///
    /// The id of the manager is sent as an empty text; the server answers null with 500.
    ///
    /// `PUT /API/identity/user/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn delete_user_manager(&self) -> builder::DeleteUserManager {
        builder::DeleteUserManager::new(self)
    }
    /// Takes the picture of a user away.
    ///
    /// The id is that of the user. No server was seen to do it: 7.14.0 and 8.0.0 answer 400.
    ///
    /// `DELETE /API/avatars/{iconId}`
    ///
    /// # Errors
    /// - 400: The only answer that was seen, of users with and without a picture. The body is empty.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: avatars
    pub fn delete_user_picture(&self) -> builder::DeleteUserPicture {
        builder::DeleteUserPicture::new(self)
    }
    /// Deletes users.
    ///
    /// An id that no user has is passed over.
    ///
    /// `DELETE /API/identity/user`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn delete_users(&self) -> builder::DeleteUsers {
        builder::DeleteUsers::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: execution
    pub fn execute_user_task(&self) -> builder::ExecuteUserTask {
        builder::ExecuteUserTask::new(self)
    }
    /// Exports who the actors of a process are.
    ///
    /// Users, groups, roles and memberships, by their names.
    ///
    /// `GET /portal/exportActors`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportActors
    pub fn export_actor_mapping(&self) -> builder::ExportActorMapping {
        builder::ExportActorMapping::new(self)
    }
    /// Exports applications.
    ///
    /// With their pages and menus; the files of the pages are not in it.
    ///
    /// `GET /portal/exportApplications`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportApplications
    pub fn export_applications(&self) -> builder::ExportApplications {
        builder::ExportApplications::new(self)
    }
    /// Exports the organization.
    ///
    /// Users with their contact data, groups, roles, memberships and custom information. Passwords are not in it.
    ///
    /// `GET /API/exportOrganization`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: exportOrganization
    pub fn export_organization(&self) -> builder::ExportOrganization {
        builder::ExportOrganization::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activityVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor
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
    /// Gets one application.
    ///
    /// 404 if there is no such application.
    ///
    /// `GET /API/living/application/{applicationId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn get_application(&self) -> builder::GetApplication {
        builder::GetApplication::new(self)
    }
    /// Gets the icon of an application.
    ///
    /// 404 if the application has none.
    ///
    /// `GET /API/applicationIcon/{applicationId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: applicationIcon
    pub fn get_application_icon(&self) -> builder::GetApplicationIcon {
        builder::GetApplicationIcon::new(self)
    }
    /// Gets one entry.
    ///
    /// 404 if there is no such entry.
    ///
    /// `GET /API/living/application-menu/{applicationMenuId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn get_application_menu(&self) -> builder::GetApplicationMenu {
        builder::GetApplicationMenu::new(self)
    }
    /// Gets one page of an application.
    ///
    /// 404 if there is no such page of an application.
    ///
    /// `GET /API/living/application-page/{applicationPageId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page
    pub fn get_application_page(&self) -> builder::GetApplicationPage {
        builder::GetApplicationPage::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivityVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedUserTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: bdm
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessDataReference
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 web server running on H2 and Java 17: caseInfo
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// Gets the file of a page.
    ///
    /// It is the file that the page was created from or replaced by.
    ///
    /// `GET /API/pageDownload`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: pageDownload
    pub fn get_custom_page_file(&self) -> builder::GetCustomPageFile {
        builder::GetCustomPageFile::new(self)
    }
    /// Gets one definition.
    ///
    /// Known by its name alone. A Community server answers 405.
    ///
    /// `GET /API/customuserinfo/definition/{definitionId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getCustomUserDefinitionById
    pub fn get_custom_user_info_definition(
        &self,
    ) -> builder::GetCustomUserInfoDefinition {
        builder::GetCustomUserInfoDefinition::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: document
    pub fn get_document(&self) -> builder::GetDocument {
        builder::GetDocument::new(self)
    }
    /// Gets the content of a document.
    ///
    /// The id of the content and the name of the file are what the document has as `contentStorageId` and `contentFileName`.
    ///
    /// `GET /API/documentDownload`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: documentDownload
    pub fn get_document_bytes(&self) -> builder::GetDocumentBytes {
        builder::GetDocumentBytes::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: flowNode
    pub fn get_flow_node(&self) -> builder::GetFlowNode {
        builder::GetFlowNode::new(self)
    }
    /// Gets one group.
    ///
    /// 404 if there is no such group.
    ///
    /// `GET /API/identity/group/{groupId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn get_human_task(&self) -> builder::GetHumanTask {
        builder::GetHumanTask::new(self)
    }
    /// Gets the content of a document, to be shown and not to be saved.
    ///
    /// The answer has the media type of the document.
    ///
    /// `GET /API/formsDocumentImage`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: formsDocumentImage
    pub fn get_inline_document_bytes(&self) -> builder::GetInlineDocumentBytes {
        builder::GetInlineDocumentBytes::new(self)
    }
    /// Gets one entry of the log.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/log/{logId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no entry with the id, or the edition does not have the log.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getLogById
    pub fn get_log(&self) -> builder::GetLog {
        builder::GetLog::new(self)
    }
    /// Gets whether the server is in maintenance.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `GET /API/system/maintenance`
    ///
    /// Not every server has this operation: Bonita 9.0 and later.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getMaintenanceDetails
    pub fn get_maintenance(&self) -> builder::GetMaintenance {
        builder::GetMaintenance::new(self)
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
    /// Gets how to reach a user at home.
    ///
    /// A user that there is not is answered as one of whom nothing is known.
    ///
    /// `GET /API/identity/personalcontactdata/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata
    pub fn get_personal_contact_data(&self) -> builder::GetPersonalContactData {
        builder::GetPersonalContactData::new(self)
    }
    /// Gets the state of the platform.
    ///
    /// It wants the session of a platform administrator.
    ///
    /// `GET /API/platform/platform/unusedid`
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform
    pub fn get_platform(&self) -> builder::GetPlatform {
        builder::GetPlatform::new(self)
    }
    /// Gets the license of the platform.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/platform/license`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getPlatformLicense
    pub fn get_platform_license(&self) -> builder::GetPlatformLicense {
        builder::GetPlatformLicense::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnector
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: contract
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: design
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processParameter
    pub fn get_process_parameter(&self) -> builder::GetProcessParameter {
        builder::GetProcessParameter::new(self)
    }
    /// Gets how to reach a user at work.
    ///
    /// A user that there is not is answered as one of whom nothing is known.
    ///
    /// `GET /API/identity/professionalcontactdata/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata
    pub fn get_professional_contact_data(&self) -> builder::GetProfessionalContactData {
        builder::GetProfessionalContactData::new(self)
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
    /// Gets one member.
    ///
    /// Known by its name alone. A Community server answers 405.
    ///
    /// `GET /API/portal/profileMember/{profileMemberId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getProfileMemberById
    pub fn get_profile_member(&self) -> builder::GetProfileMember {
        builder::GetProfileMember::new(self)
    }
    /// Calls a REST API extension with GET.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `GET /API/extension/{path}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension
    pub fn get_rest_extension(&self) -> builder::GetRestExtension {
        builder::GetRestExtension::new(self)
    }
    /// Gets when old business data are deleted.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/retention/schedule`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getRetentionSchedule
    pub fn get_retention_schedule(&self) -> builder::GetRetentionSchedule {
        builder::GetRetentionSchedule::new(self)
    }
    /// Gets one role.
    ///
    /// 404 if there is no such role.
    ///
    /// `GET /API/identity/role/{roleId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn get_role(&self) -> builder::GetRole {
        builder::GetRole::new(self)
    }
    /// Gets the edition of the server, its license and its counters.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `GET /API/system/information`
    ///
    /// Not every server has this operation: Bonita 10.2 and later.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getSystemInformation
    pub fn get_server_information(&self) -> builder::GetServerInformation {
        builder::GetServerInformation::new(self)
    }
    /// Gets the license of the server.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/license/unusedid`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: getLicense
    pub fn get_server_license(&self) -> builder::GetServerLicense {
        builder::GetServerLicense::new(self)
    }
    /// Gets the version of the server.
    ///
    /// It needs no session.
    ///
    /// `GET /VERSION`
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: VERSION
    pub fn get_server_version(&self) -> builder::GetServerVersion {
        builder::GetServerVersion::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets whether the tenant is paused.
    ///
    /// While the tenant is paused only the technical user can be logged in.
    ///
    /// `GET /API/system/tenant/unusedid`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant
    pub fn get_tenant(&self) -> builder::GetTenant {
        builder::GetTenant::new(self)
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
    /// Gets one user.
    ///
    /// 404 if there is no such user.
    ///
    /// `GET /API/identity/user/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Gets the picture of a user.
    ///
    /// A user with a picture has `../API/avatars/1` as `icon`.
    ///
    /// `GET /API/avatars/{iconId}`
    ///
    /// # Errors
    /// - 400: The id is no number. The body is empty.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: avatars
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: context
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: contract
    pub fn get_user_task_contract(&self) -> builder::GetUserTaskContract {
        builder::GetUserTaskContract::new(self)
    }
    /// Imports a mapping of actors that was uploaded.
    ///
    /// Users, groups and roles are found by their names.
    ///
    /// `POST /services/bpm/process/importActors`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: importActors
    pub fn import_actor_mapping(&self) -> builder::ImportActorMapping {
        builder::ImportActorMapping::new(self)
    }
    /// Imports applications that were uploaded.
    ///
    /// The pages that they refer to have to be there; what is missing is told in the answer.
    ///
    /// `POST /services/application/import`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application import
    pub fn import_applications(&self) -> builder::ImportApplications {
        builder::ImportApplications::new(self)
    }
    /// Imports an organization that was uploaded.
    ///
    /// The body is JSON; a form is 500.
    ///
    /// `POST /services/organization/import`
    ///
    /// # Errors
    /// - 400: The file is not well-formed.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: organization import
    pub fn import_organization(&self) -> builder::ImportOrganization {
        builder::ImportOrganization::new(self)
    }
    /// Imports profiles that were uploaded.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /services/profile/import`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: importProfiles
    pub fn import_profiles(&self) -> builder::ImportProfiles {
        builder::ImportProfiles::new(self)
    }
    /// Installs who may read which business data.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /services/bdmAccessControl/install`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: importBDMAccessControl
    pub fn install_bdm_access_control(&self) -> builder::InstallBdmAccessControl {
        builder::InstallBdmAccessControl::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: bdm
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: findByIds
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
    /// Lists the languages of the server.
    ///
    /// All parameters are ignored.
    ///
    /// `GET /API/system/i18nlocale`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: i18nlocale
    pub fn list_locales(&self) -> builder::ListLocales {
        builder::ListLocales::new(self)
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
    /// Lists types of business data, with the rules how long they are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/retention/object`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: findObjectsWithRetentionRules
    pub fn list_retention_objects(&self) -> builder::ListRetentionObjects {
        builder::ListRetentionObjects::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
    pub fn list_timer_event_triggers(&self) -> builder::ListTimerEventTriggers {
        builder::ListTimerEventTriggers::new(self)
    }
    /// Lists the texts of a language.
    ///
    /// It needs no session.
    ///
    /// `GET /API/system/i18ntranslation`
    ///
    /// # Errors
    /// - 400: The language is missing.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: i18ntranslation
    pub fn list_translations(&self) -> builder::ListTranslations {
        builder::ListTranslations::new(self)
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
    /// Logs in as platform administrator.
    ///
    /// The session is for `/API/platform` alone; all else is 401.
    ///
    /// `POST /platformloginservice`
    ///
    /// # Errors
    /// - 403: The name or the password is wrong. The body is empty.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: Platform login
    pub fn login_platform(&self) -> builder::LoginPlatform {
        builder::LoginPlatform::new(self)
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
    /// Logs the platform administrator out.
    ///
    /// It is no error if nobody is logged in.
    ///
    /// `POST /platformlogoutservice`
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: Platform login
    pub fn logout_platform(&self) -> builder::LogoutPlatform {
        builder::LogoutPlatform::new(self)
    }
    /// Calls a REST API extension with POST.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `POST /API/extension/{path}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension
    pub fn post_rest_extension(&self) -> builder::PostRestExtension {
        builder::PostRestExtension::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessData
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actorMember
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor
    pub fn search_actors(&self) -> builder::SearchActors {
        builder::SearchActors::new(self)
    }
    /// Searches for entries of menus.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application-menu`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn search_application_menus(&self) -> builder::SearchApplicationMenus {
        builder::SearchApplicationMenus::new(self)
    }
    /// Searches for pages of applications.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application-page`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-page
    pub fn search_application_pages(&self) -> builder::SearchApplicationPages {
        builder::SearchApplicationPages::new(self)
    }
    /// Searches for applications.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn search_applications(&self) -> builder::SearchApplications {
        builder::SearchApplications::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedActivity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCaseVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedCase
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedComment
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedConnectorInstance
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archiveddocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedFlowNode
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedHumanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: archivedUserTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: businessDataReference
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: comment
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: connectorInstance
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
    /// Lists what more is known of users.
    ///
    /// No filter and no order is taken. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/customuserinfo/definition`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: definition
    pub fn search_custom_user_info_definitions(
        &self,
    ) -> builder::SearchCustomUserInfoDefinitions {
        builder::SearchCustomUserInfoDefinitions::new(self)
    }
    /// Lists all definitions with the values of one user.
    ///
    /// The filter `userId` is demanded, and no other is taken. Of a user that there is not all values are empty. The header `Content-Range` of the answer has the number of items in place of the size of the page.
    ///
    /// `GET /API/customuserinfo/user`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn search_custom_user_info_of_user(
        &self,
    ) -> builder::SearchCustomUserInfoOfUser {
        builder::SearchCustomUserInfoOfUser::new(self)
    }
    /// Searches for what more is known of users.
    ///
    /// A filter that the server does not know is ignored: all values are found. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/customuserinfo/value`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: value
    pub fn search_custom_user_info_values(&self) -> builder::SearchCustomUserInfoValues {
        builder::SearchCustomUserInfoValues::new(self)
    }
    /// Searches for tasks that are done in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/delegation/task`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchDelegatedTasks
    pub fn search_delegated_tasks(&self) -> builder::SearchDelegatedTasks {
        builder::SearchDelegatedTasks::new(self)
    }
    /// Searches for rules by whom tasks are done in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/delegation/rule`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchDelegationRules
    pub fn search_delegation_rules(&self) -> builder::SearchDelegationRules {
        builder::SearchDelegationRules::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: delegation
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: document
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: flowNode
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: mapping
    pub fn search_form_mappings(&self) -> builder::SearchFormMappings {
        builder::SearchFormMappings::new(self)
    }
    /// Searches for groups.
    ///
    /// A filter that the server does not know is ignored: all groups are found. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/group`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn search_groups(&self) -> builder::SearchGroups {
        builder::SearchGroups::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn search_human_tasks(&self) -> builder::SearchHumanTasks {
        builder::SearchHumanTasks::new(self)
    }
    /// Searches the log of what was done.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/system/log`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchLogs
    pub fn search_logs(&self) -> builder::SearchLogs {
        builder::SearchLogs::new(self)
    }
    /// Searches for the memberships of a user.
    ///
    /// The filter `user_id` is demanded, and no other is taken. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/membership`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: membership
    pub fn search_memberships(&self) -> builder::SearchMemberships {
        builder::SearchMemberships::new(self)
    }
    /// Lists the pages of the old portal.
    ///
    /// Filters are ignored: all pages are found. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/portal/bonitaPage`
    ///
    /// Not every server has this operation: Bonita 7.x.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 web server running on H2 and Java 17: bonitaPage
    pub fn search_portal_pages(&self) -> builder::SearchPortalPages {
        builder::SearchPortalPages::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnectorDependency
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processConnector
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processParameter
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: processResolutionProblem
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
    pub fn search_processes(&self) -> builder::SearchProcesses {
        builder::SearchProcesses::new(self)
    }
    /// Searches for how to reach users at work.
    ///
    /// Known by its name alone. A Community server answers 500.
    ///
    /// `GET /API/identity/professionalcontactdata`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchProfessionalContactDatas
    pub fn search_professional_contact_data(
        &self,
    ) -> builder::SearchProfessionalContactData {
        builder::SearchProfessionalContactData::new(self)
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
    /// Searches for roles.
    ///
    /// A filter that the server does not know is ignored: all roles are found. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/role`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn search_roles(&self) -> builder::SearchRoles {
        builder::SearchRoles::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
    pub fn search_tasks(&self) -> builder::SearchTasks {
        builder::SearchTasks::new(self)
    }
    /// Searches for profiles, by the route of old clients.
    ///
    /// As the search at `/API/portal/profile`.
    ///
    /// `GET /API/userXP/profile`
    ///
    /// Not every server has this operation: Bonita 7.x.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 web server running on H2 and Java 17: userXP
    pub fn search_user_profiles(&self) -> builder::SearchUserProfiles {
        builder::SearchUserProfiles::new(self)
    }
    /// Searches for users, of whom it gives no more than names and job title.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/identity/userSummary`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: searchUserSummaries
    pub fn search_user_summaries(&self) -> builder::SearchUserSummaries {
        builder::SearchUserSummaries::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn search_user_tasks(&self) -> builder::SearchUserTasks {
        builder::SearchUserTasks::new(self)
    }
    /// Searches for users.
    ///
    /// A filter that the server does not know is ignored: everybody is found. The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/identity/user`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn search_users(&self) -> builder::SearchUsers {
        builder::SearchUsers::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: message
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: signal
    pub fn send_signal(&self) -> builder::SendSignal {
        builder::SendSignal::new(self)
    }
    /// Sets a value of a user.
    ///
    /// The empty text takes the value away. A user or a definition that there is not is 500.
    ///
    /// `PUT /API/customuserinfo/value/{userId}/{definitionId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: value
    pub fn set_custom_user_info_value(&self) -> builder::SetCustomUserInfoValue {
        builder::SetCustomUserInfoValue::new(self)
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
    /// Calls a REST API extension with PUT.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `PUT /API/extension/{path}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension
    pub fn set_rest_extension(&self) -> builder::SetRestExtension {
        builder::SetRestExtension::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: activity
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: case
    pub fn start_case(&self) -> builder::StartCase {
        builder::StartCase::new(self)
    }
    /// Starts the platform.
    ///
    /// It is 500 if the platform is started.
    ///
    /// `PUT /API/platform/platform/unusedid`
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform
    pub fn start_platform(&self) -> builder::StartPlatform {
        builder::StartPlatform::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: instantiation
    pub fn start_process(&self) -> builder::StartProcess {
        builder::StartProcess::new(self)
    }
    /// Stops the platform.
    ///
    /// No server was seen to do it.
    ///
    /// `PUT /API/platform/platform/unusedid`
    ///
    /// # Errors
    /// - 401: There is no session of a platform administrator. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: platform
    pub fn stop_platform(&self) -> builder::StopPlatform {
        builder::StopPlatform::new(self)
    }
    /// Pauses the tenant, for maintenance.
    ///
    /// The sessions of users end, and users cannot log in. The technical user can install a business data model, and gets 500 for processes. It is no error if the tenant is paused already.
    ///
    /// `PUT /API/system/tenant/unusedid`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: tenant
    pub fn suspend_tenant(&self) -> builder::SuspendTenant {
        builder::SuspendTenant::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: actor
    pub fn update_actor(&self) -> builder::UpdateActor {
        builder::UpdateActor::new(self)
    }
    /// Changes an application.
    ///
    /// What is left out stays. The server takes any text for a state.
    ///
    /// `PUT /API/living/application/{applicationId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application
    pub fn update_application(&self) -> builder::UpdateApplication {
        builder::UpdateApplication::new(self)
    }
    /// Changes an entry of a menu.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/living/application-menu/{applicationMenuId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: application-menu
    pub fn update_application_menu(&self) -> builder::UpdateApplicationMenu {
        builder::UpdateApplicationMenu::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseDocument
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: caseVariable
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: category
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
    /// Changes who does tasks in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `PUT /API/delegation/rule/{ruleId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateDelegationRuleById
    pub fn update_delegation_rule(&self) -> builder::UpdateDelegationRule {
        builder::UpdateDelegationRule::new(self)
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
    /// Changes a group.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/identity/group/{groupId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: group
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: humanTask
    pub fn update_human_task(&self) -> builder::UpdateHumanTask {
        builder::UpdateHumanTask::new(self)
    }
    /// Begins or ends maintenance, and says what users are told.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `PUT /API/system/maintenance`
    ///
    /// Not every server has this operation: Bonita 9.0 and later.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateMaintenanceDetails
    pub fn update_maintenance(&self) -> builder::UpdateMaintenance {
        builder::UpdateMaintenance::new(self)
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
    /// Changes how to reach a user at home.
    ///
    /// What is left out stays. What is no address of mail or of a web site is 500.
    ///
    /// `PUT /API/identity/personalcontactdata/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: personalcontactdata
    pub fn update_personal_contact_data(&self) -> builder::UpdatePersonalContactData {
        builder::UpdatePersonalContactData::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: process
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
    /// Changes how to reach a user at work.
    ///
    /// What is left out stays. What is no address of mail or of a web site is 500.
    ///
    /// `PUT /API/identity/professionalcontactdata/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: professionalcontactdata
    pub fn update_professional_contact_data(
        &self,
    ) -> builder::UpdateProfessionalContactData {
        builder::UpdateProfessionalContactData::new(self)
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
    /// Calls a REST API extension with PATCH.
    ///
    /// What is sent and answered is up to the extension; so is every status.
    ///
    /// `PATCH /API/extension/{path}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: There is no such extension, or the user lacks its permission. The body is empty.
    /// - 500: The extension failed, or the technical user asked for one that there is not.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: extension
    pub fn update_rest_extension(&self) -> builder::UpdateRestExtension {
        builder::UpdateRestExtension::new(self)
    }
    /// Changes how long business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `PUT /API/retention/rule/{ruleId}`
    ///
    /// Not every server has this operation: Bonita, subscription editions.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita OpenAPI document 1.0.9: updateRetentionRuleById
    pub fn update_retention_rule(&self) -> builder::UpdateRetentionRule {
        builder::UpdateRetentionRule::new(self)
    }
    /// Changes a role.
    ///
    /// What is left out stays.
    ///
    /// `PUT /API/identity/role/{roleId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: role
    pub fn update_role(&self) -> builder::UpdateRole {
        builder::UpdateRole::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: task
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: timerEventTrigger
    pub fn update_timer_event_trigger(&self) -> builder::UpdateTimerEventTrigger {
        builder::UpdateTimerEventTrigger::new(self)
    }
    /// Changes members of a user.
    ///
    /// What is left out stays. A change of nothing, and a name that is taken, are 500.
    ///
    /// `PUT /API/identity/user/{userId}`
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    ///
    /// # Source
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: user
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
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
    /// - Bonita 7.14.0 and 8.0.0 web servers running on H2 and Java 17: userTask
    pub fn update_user_task(&self) -> builder::UpdateUserTask {
        builder::UpdateUserTask::new(self)
    }
}
