//! How to reach users, at work and at home.

use super::{NewContactData, builder};
use bpm_rest_generated::bonita::Client;

/// How to reach users, at work and at home.
#[derive(Clone, Debug)]
pub struct ContactDataApi {
    client: Client,
}

impl ContactDataApi {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Says how to reach a user at home.
    ///
    /// 404 if there is no such user. What is no address of mail or of a web site is 500.
    ///
    /// `POST /API/identity/personalcontactdata`. Bonita 7.14.0 and 8.0.0, personalcontactdata.
    ///
    /// Answers with [`ContactData`](crate::bonita::ContactData).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_personal(&self, id: i64) -> builder::CreatePersonalContactData {
        self.client.create_personal_contact_data().body(NewContactData::new(id))
    }

    /// Searches for how to reach users at work.
    ///
    /// Known by its name alone. A Community server answers 500.
    ///
    /// `GET /API/identity/professionalcontactdata`. Bonita OpenAPI document 1.0.9, searchProfessionalContactDatas.
    ///
    /// Answers with a list of [`ContactData`](crate::bonita::ContactData).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_professional(&self) -> builder::SearchProfessionalContactData {
        self.client.search_professional_contact_data()
    }

    /// Says how to reach a user at work.
    ///
    /// 404 if there is no such user. What is no address of mail or of a web site is 500.
    ///
    /// `POST /API/identity/professionalcontactdata`. Bonita 7.14.0 and 8.0.0, professionalcontactdata.
    ///
    /// Answers with [`ContactData`](crate::bonita::ContactData).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_professional(&self, id: i64) -> builder::CreateProfessionalContactData {
        self.client.create_professional_contact_data().body(NewContactData::new(id))
    }

    /// Gets how to reach a user at home.
    ///
    /// A user that there is not is answered as one of whom nothing is known.
    ///
    /// `GET /API/identity/personalcontactdata/{userId}`. Bonita 7.14.0 and 8.0.0, personalcontactdata.
    ///
    /// Answers with [`ContactData`](crate::bonita::ContactData).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get_personal(&self, user_id: i64) -> builder::GetPersonalContactData {
        self.client.get_personal_contact_data().user_id(user_id)
    }

    /// Changes how to reach a user at home.
    ///
    /// What is left out stays. What is no address of mail or of a web site is 500.
    ///
    /// `PUT /API/identity/personalcontactdata/{userId}`. Bonita 7.14.0 and 8.0.0, personalcontactdata.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_personal(&self, user_id: i64) -> builder::UpdatePersonalContactData {
        self.client.update_personal_contact_data().user_id(user_id)
    }

    /// Gets how to reach a user at work.
    ///
    /// A user that there is not is answered as one of whom nothing is known.
    ///
    /// `GET /API/identity/professionalcontactdata/{userId}`. Bonita 7.14.0 and 8.0.0, professionalcontactdata.
    ///
    /// Answers with [`ContactData`](crate::bonita::ContactData).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get_professional(&self, user_id: i64) -> builder::GetProfessionalContactData {
        self.client.get_professional_contact_data().user_id(user_id)
    }

    /// Changes how to reach a user at work.
    ///
    /// What is left out stays. What is no address of mail or of a web site is 500.
    ///
    /// `PUT /API/identity/professionalcontactdata/{userId}`. Bonita 7.14.0 and 8.0.0, professionalcontactdata.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_professional(&self, user_id: i64) -> builder::UpdateProfessionalContactData {
        self.client.update_professional_contact_data().user_id(user_id)
    }
}
