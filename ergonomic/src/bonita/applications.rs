//! Living applications.

use super::{
    ApplicationsImport, ApplicationsImportPolicy, NewApplication, Search, SearchCall, builder, id_texts, operations,
    uploads::UploadFile,
};
use crate::Upload;
use bpm_rest_generated::bonita::Client;

/// Living applications.
///
/// ```
/// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::Server};
/// use bpm_rest::bonita::NewApplication;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let session = Session::login(server.user(), server.password());
/// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// let shop = bonita.applications().create(NewApplication::new("Shop", 1, "shop", "1.0")).await?;
/// let shop = bonita.applications().get(shop.id).await?;
/// assert!(shop.home_page_id.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Applications {
    client: Client,
}

impl Applications {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Uploads applications. The name of the file has to end in `.xml`.
    ///
    /// The answer is the temporary name of the file.
    ///
    /// `POST /portal/applicationsUpload`. Bonita 7.14.0 and 8.0.0, applicationsUpload.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.xml`.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn upload_many(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::UPLOAD_APPLICATIONS, file)
    }

    /// Uploads the configuration of an application. A Community server answers 405.
    ///
    /// `POST /APIv2/service/install`. Bonita OpenAPI document 1.0.9, uploadApplicationConfiguration.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn install_configuration(&self, file: Upload) -> UploadFile {
        UploadFile::new(&self.client, &operations::INSTALL_APPLICATION_CONFIGURATION, file)
    }

    /// Exports applications.
    ///
    /// `GET /portal/exportApplications`. Bonita 7.14.0 and 8.0.0, exportApplications.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn export_many(&self, application_ids: impl IntoIterator<Item = i64>) -> builder::ExportApplications {
        self.client.export_applications().id(id_texts(application_ids).join(","))
    }

    /// Gets the icon of an application.
    ///
    /// 404 if the application has none.
    ///
    /// `GET /API/applicationIcon/{applicationId}`. Bonita 7.14.0 and 8.0.0, applicationIcon.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn icon(&self, application_id: i64) -> builder::GetApplicationIcon {
        self.client.get_application_icon().application_id(application_id)
    }

    /// Takes the icon of an application away.
    ///
    /// 404 if there is no such application.
    ///
    /// `DELETE /API/applicationIcon/{applicationId}`. Bonita 7.14.0 and 8.0.0, applicationIcon.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_icon(&self, application_id: i64) -> builder::DeleteApplicationIcon {
        self.client.delete_application_icon().application_id(application_id)
    }

    /// Searches for applications.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`, where `page` is the index of the page.
    ///
    /// `GET /API/living/application`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with a list of [`Application`](crate::bonita::Application).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchApplications>) -> SearchCall<builder::SearchApplications> {
        search.call(self.client.search_applications())
    }

    /// Creates an application.
    ///
    /// It gets the layout and the theme that the server has for all, and the page `custompage_home`, where there is one,
    /// as its home. A token that is taken, and a profile that there is not, are 500.
    ///
    /// `POST /API/living/application`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with [`Application`](crate::bonita::Application).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, application: NewApplication) -> builder::CreateApplication {
        self.client.create_application().body(application)
    }

    /// Deletes applications.
    ///
    /// Where one is unknown, those before it are gone and those behind it are not.
    ///
    /// `DELETE /API/living/application`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_many(&self, application_ids: impl IntoIterator<Item = i64>) -> builder::DeleteApplications {
        self.client.delete_applications().body(id_texts(application_ids))
    }

    /// Imports applications that were uploaded.
    ///
    /// `POST /services/application/import`. Bonita 7.14.0 and 8.0.0, "application import".
    ///
    /// Answers with [`ApplicationsImported`](crate::bonita::ApplicationsImported).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn import_many(
        &self,
        uploaded: impl Into<String>,
        import_policy: impl Into<ApplicationsImportPolicy>,
    ) -> builder::ImportApplications {
        self.client.import_applications().body(ApplicationsImport::new(uploaded, import_policy))
    }

    /// Gets one application.
    ///
    /// 404 if there is no such application.
    ///
    /// `GET /API/living/application/{applicationId}`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with [`Application`](crate::bonita::Application).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, application_id: i64) -> builder::GetApplication {
        self.client.get_application().application_id(application_id)
    }

    /// Changes an application.
    ///
    /// What is left out stays. The server takes any text for a state.
    ///
    /// `PUT /API/living/application/{applicationId}`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, application_id: i64) -> builder::UpdateApplication {
        self.client.update_application().application_id(application_id)
    }

    /// Deletes an application.
    ///
    /// 404 if there is no such application.
    ///
    /// `DELETE /API/living/application/{applicationId}`. Bonita 7.14.0 and 8.0.0, application.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, application_id: i64) -> builder::DeleteApplication {
        self.client.delete_application().application_id(application_id)
    }
}
