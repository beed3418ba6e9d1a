//! Pages, forms, layouts, themes and REST API extensions that were added to the portal.

use super::{
    PageContent, UploadedPage, builder, id_texts, operations,
    search::{Search, SearchCall},
};
use crate::{
    Error, Multipart, Operation, OperationRef, Result, Upload,
    transport::{Connection, Request, Response},
};
use bpm_rest_generated::bonita::Client;
use bpm_rest_runtime::{awaitable, operation::decode_text};
use serde_json::json;

/// Pages, forms, layouts, themes and REST API extensions that were added to the portal.
#[derive(Clone, Debug)]
pub struct CustomPages {
    client: Client,
}

impl CustomPages {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for pages; await it for one page of them, or make a stream of it with [`items`](crate::List::items).
    ///
    /// The term finds pages whose display name or URL token has a word that begins with it. A page of the list holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/portal/page`. Bonita BPM 7.3 documentation, "Search custom pages".
    ///
    /// Answers with a list of [`CustomPage`](crate::bonita::CustomPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchCustomPages>) -> SearchCall<builder::SearchCustomPages> {
        search.call(self.client.search_custom_pages())
    }

    /// Gets one page; fails with [not found](Error::is_not_found) if there is none with the id.
    ///
    /// `.d([CustomPageDeploy::UpdatedBy.into()])` has the server replace the id by the whole object.
    ///
    /// `GET /API/portal/page/{pageId}`. Bonita BPM 7.3 documentation, "Retrieve a Custom Page".
    ///
    /// Answers with [`CustomPage`](crate::bonita::CustomPage).
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn get(&self, page_id: i64) -> builder::GetCustomPage {
        self.client.get_custom_page().page_id(page_id)
    }

    /// Uploads the zip file of a page, of which [`create`](Self::create) or [`update`](Self::update) then makes a page.
    ///
    /// Fails with a request error if the file's name holds `::`, at which Bonita would cut the name.
    ///
    /// `POST /API/pageUpload`. Bonita 7.11.0 to 8.0.0 web servers, pageUpload.
    ///
    /// Answers with [`UploadedPage`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong. The body is empty.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.zip`.
    pub fn upload(&self, file: Upload) -> Multipart<UploadedPage> {
        self.multipart(&operations::UPLOAD_CUSTOM_PAGE, file)
    }

    /// Like [`upload`](Self::upload), by the route that servers before 7.11 have. Later ones have both.
    ///
    /// `POST /portal/pageUpload`. Bonita BPM 7.3 documentation, "Add a new custom page".
    ///
    /// Answers with [`UploadedPage`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong. The body is empty.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 415: The name of the file does not end in `.zip`.
    pub fn upload_by_portal(&self, file: Upload) -> UploadCustomPageByPortal {
        UploadCustomPageByPortal(self.multipart(&operations::UPLOAD_CUSTOM_PAGE_BY_PORTAL, file))
    }

    fn multipart<T>(&self, operation: impl Into<OperationRef>, file: Upload) -> Multipart<T> {
        let is_cut = file.file_name().contains("::");
        let call = Multipart::new(self.client.connection(), operation, file);
        if is_cut {
            call.refused("Bonita cuts the name of a page's file at `::`: upload it under another name")
        } else {
            call
        }
    }

    /// Creates a page from a file that was uploaded. The creation uses the file up.
    ///
    /// `POST /API/portal/page`. Bonita BPM 7.3 documentation, "Add a new custom page".
    ///
    /// ```
    /// # use bpm_rest::{Bonita, bonita::Session, testing::bonita::{Server, page_archive}};
    /// use bpm_rest::Upload;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let session = Session::login(server.user(), server.password());
    /// # let bonita = Bonita::builder(server.base_url()).session(session).build()?;
    /// # let bytes = page_archive("custompage_dashboard", "Dashboard")?;
    /// let uploaded = bonita.custom_pages().upload(Upload::bytes("dashboard.zip", bytes)).await?;
    /// let page = bonita.custom_pages().create(&uploaded).await?;
    /// assert_eq!(page.content_name.as_deref(), Some("dashboard.zip"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with [`CustomPage`](crate::bonita::CustomPage).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn create(&self, uploaded: &UploadedPage) -> builder::CreateCustomPage {
        self.client.create_custom_page().body(content(uploaded))
    }

    /// Replaces a page by a file that was uploaded. The update uses the file up.
    ///
    /// The page keeps its URL token, whatever the file says.
    ///
    /// `PUT /API/portal/page/{pageId}`. Bonita BPM 7.3 documentation, "Update a custom page".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn update(&self, page_id: i64, uploaded: &UploadedPage) -> builder::UpdateCustomPage {
        self.client.update_custom_page().page_id(page_id).body(content(uploaded))
    }

    /// Deletes a page.
    ///
    /// `DELETE /API/portal/page/{pageId}`. Bonita BPM 7.3 documentation, "Delete a custom page".
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is below 1 (8.0 and later; 500 before).
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn delete(&self, page_id: i64) -> builder::DeleteCustomPage {
        self.client.delete_custom_page().page_id(page_id)
    }

    /// Deletes pages one after the other, up to the first that is unknown or cannot be deleted: those before it are gone,
    /// and the rest stays.
    ///
    /// `DELETE /API/portal/page`. Bonita 7.11.0 to 8.0.0 web servers, page.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is no page with one of the ids. The body is empty.
    /// - 500: Something went wrong.
    pub fn delete_many(&self, page_ids: impl IntoIterator<Item = i64>) -> builder::DeleteCustomPages {
        self.client.delete_custom_pages().body(id_texts(page_ids))
    }

    /// Gets the file of a page.
    ///
    /// `GET /API/pageDownload`. Bonita 7.14.0 and 8.0.0, pageDownload.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such thing, or something went wrong. The body is a page of HTML.
    pub fn file(&self, page_id: i64) -> builder::GetCustomPageFile {
        self.client.get_custom_page_file().id(page_id)
    }
}

/// The file that a page is made of. A server of 7.3 wants one colon in place of the two.
fn content(uploaded: &UploadedPage) -> PageContent {
    PageContent::new(format!("{}::{}", uploaded.temp_path, uploaded.filename))
}

/// Uploads the file of a page: see [`CustomPages::upload_by_portal`].
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadCustomPageByPortal(Multipart<()>);

impl Operation for UploadCustomPageByPortal {
    type Output = UploadedPage;

    fn info(&self) -> OperationRef {
        self.0.info()
    }

    fn connection(&self) -> &Connection {
        self.0.connection()
    }

    fn into_request(self) -> Result<Request> {
        self.0.into_request()
    }

    async fn decode(response: Response) -> Result<UploadedPage> {
        uploaded(&decode_text(response).await?)
    }
}

awaitable!(UploadCustomPageByPortal => UploadedPage);

/// Reads `tmp_1.zip::page.zip`, with `::[…]` behind it where the server tells permissions.
fn uploaded(answer: &str) -> Result<UploadedPage> {
    let unreadable = "the answer to the upload does not tell a temporary name and the file's own";
    let (temporary, rest) = answer.trim().split_once("::").ok_or_else(|| Error::protocol(unreadable))?;
    let (name, permissions) = match rest.rsplit_once("::") {
        Some((name, permissions)) if permissions.starts_with('[') => (name, permissions),
        _ => (rest, ""),
    };
    let permissions = permissions.trim_matches(['[', ']']).split(',').map(str::trim);
    let permissions: Vec<&str> = permissions.filter(|permission| !permission.is_empty()).collect();
    if temporary.is_empty() || name.is_empty() {
        return Err(Error::protocol(unreadable));
    }
    let uploaded = json!({"tempPath": temporary, "filename": name, "permissions": permissions});
    serde_json::from_value(uploaded).map_err(|_| Error::protocol("the answer to the upload cannot be read"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_an_upload_has_two_parts_or_three() {
        for (answer, name, permissions) in [
            ("tmp_1.zip::page.zip", "page.zip", &[][..]),
            ("tmp_1.zip::page.zip::[]\n", "page.zip", &[]),
            (
                "tmp_1.zip::a;b 页.zip::[organization_visualization, x]",
                "a;b 页.zip",
                &["organization_visualization", "x"],
            ),
            ("tmp_1.zip::a:b.zip", "a:b.zip", &[]),
            ("tmp_1.zip::a::b.zip", "a::b.zip", &[]),
        ] {
            let page = uploaded(answer).unwrap_or_else(|error| panic!("{answer}: {error}"));
            assert_eq!((page.temp_path.as_str(), page.filename.as_str()), ("tmp_1.zip", name));
            assert_eq!(page.permissions, permissions, "{answer}");
        }
        for answer in ["", "tmp_1.zip", "::page.zip", "tmp_1.zip::"] {
            assert!(uploaded(answer).is_err(), "{answer}");
        }
    }
}
