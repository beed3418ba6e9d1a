// Made by `cargo xtask generate`; edit the spec instead.

//! Shapes 1.0.0.

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
    /// Gives a job to somebody.
    ///
    /// `POST /jobs/{jobId}`
    ///
    /// # Errors
    /// - 404: There is no such job.
    /// - 409: The job is in the way.
    /// - 423: The job is locked.
    ///
    /// # Source
    /// - The book of shapes: 23
    pub fn assign_job(&self) -> builder::AssignJob {
        builder::AssignJob::new(self)
    }
    /// Has an envelope with nothing in it.
    ///
    /// `DELETE /letters/{letterId}`
    ///
    /// # Source
    /// - The book of shapes: 37
    pub fn burn_letter(&self) -> builder::BurnLetter {
        builder::BurnLetter::new(self)
    }
    /// Changes a draft by a form whose fields hold others.
    ///
    /// `PUT /drafts/{client}`
    ///
    /// # Source
    /// - The book of shapes: 41
    pub fn change_draft(&self) -> builder::ChangeDraft {
        builder::ChangeDraft::new(self)
    }
    /// Changes the lines of a job.
    ///
    /// `PUT /jobs/{jobId}`
    ///
    /// # Source
    /// - The book of shapes: 26
    pub fn change_job_lines(&self) -> builder::ChangeJobLines {
        builder::ChangeJobLines::new(self)
    }
    /// Sends values as texts.
    ///
    /// `PUT /labels/{labelId}`
    ///
    /// # Source
    /// - The book of shapes: 33
    pub fn change_label(&self) -> builder::ChangeLabel {
        builder::ChangeLabel::new(self)
    }
    /// Makes a job.
    ///
    /// `POST /jobs`
    ///
    /// # Source
    /// - The book of shapes: 21
    pub fn create_job(&self) -> builder::CreateJob {
        builder::CreateJob::new(self)
    }
    /// Makes an order.
    ///
    /// `POST /orders`
    ///
    /// # Source
    /// - The book of shapes: 15
    pub fn create_order(&self) -> builder::CreateOrder {
        builder::CreateOrder::new(self)
    }
    /// Makes a thing.
    ///
    /// `POST /things`
    ///
    /// # Source
    /// - The book of shapes: 5
    pub fn create_thing(&self) -> builder::CreateThing {
        builder::CreateThing::new(self)
    }
    /// Makes several things.
    ///
    /// `POST /things/batch`
    ///
    /// # Source
    /// - The book of shapes: 6
    pub fn create_things(&self) -> builder::CreateThings {
        builder::CreateThings::new(self)
    }
    /// Deletes a parcel, as only this server can.
    ///
    /// `DELETE /parcels/{parcelId}`
    ///
    /// # Source
    /// - The book of shapes: 31
    pub fn delete_parcel(&self) -> builder::DeleteParcel {
        builder::DeleteParcel::new(self)
    }
    /// Finishes a job.
    ///
    /// With what came of it.
    ///
    /// `POST /jobs/{jobId}`
    ///
    /// # Errors
    /// - 404: There is no such job.
    /// - 409: The job is finished already.
    ///
    /// # Source
    /// - The book of shapes: 22
    pub fn finish_job(&self) -> builder::FinishJob {
        builder::FinishJob::new(self)
    }
    /// Gets what is known of a chest, in a wrapper.
    ///
    /// `GET /chests/{chestId}`
    ///
    /// # Errors
    /// - 404: There is no such chest.
    ///
    /// # Source
    /// - The book of shapes: 52
    pub fn get_chest(&self) -> builder::GetChest {
        builder::GetChest::new(self)
    }
    /// Gets an image of a chest.
    ///
    /// `GET /chests/{chestId}`
    ///
    /// # Errors
    /// - 404: There is no such chest.
    ///
    /// # Source
    /// - The book of shapes: 53
    pub fn get_chest_image(&self) -> builder::GetChestImage {
        builder::GetChestImage::new(self)
    }
    /// Gets the map of a chest, which not every chest has.
    ///
    /// `GET /chests/{chestId}/map`
    ///
    /// # Source
    /// - The book of shapes: 55
    pub fn get_chest_map(&self) -> builder::GetChestMap {
        builder::GetChestMap::new(self)
    }
    /// Gets a text on a chest.
    ///
    /// `GET /chests/{chestId}`
    ///
    /// # Errors
    /// - 404: There is no such chest.
    ///
    /// # Source
    /// - The book of shapes: 54
    pub fn get_chest_text(&self) -> builder::GetChestText {
        builder::GetChestText::new(self)
    }
    /// Gets a file by a name that may have folders in it.
    ///
    /// `GET /jobs/{jobId}/files/{fileName}`
    ///
    /// # Source
    /// - The book of shapes: 29
    pub fn get_job_file(&self) -> builder::GetJobFile {
        builder::GetJobFile::new(self)
    }
    /// Gets a text.
    ///
    /// `GET /jobs/{jobId}/log`
    ///
    /// # Source
    /// - The book of shapes: 27
    pub fn get_job_log(&self) -> builder::GetJobLog {
        builder::GetJobLog::new(self)
    }
    /// Gets a label, all values of which are texts.
    ///
    /// `GET /labels/{labelId}`
    ///
    /// Not every server has this operation: Shapes 2.0 and later.
    ///
    /// # Source
    /// - The book of shapes: 32
    pub fn get_label(&self) -> builder::GetLabel {
        builder::GetLabel::new(self)
    }
    /// Gets a parcel, as all who deliver do.
    ///
    /// `GET /parcels/{parcelId}`
    ///
    /// # Source
    /// - The book of shapes: 30
    pub fn get_parcel(&self) -> builder::GetParcel {
        builder::GetParcel::new(self)
    }
    /// Gets a thing.
    ///
    /// `GET /things/{thing-id}`
    ///
    /// # Source
    /// - The book of shapes: 1
    pub fn get_thing(&self) -> builder::GetThing {
        builder::GetThing::new(self)
    }
    /// Answers with what nobody has seen.
    ///
    /// `GET /rumours`
    ///
    /// # Source
    /// - The book of shapes: 40
    pub fn hear_rumours(&self) -> builder::HearRumours {
        builder::HearRumours::new(self)
    }
    /// Lists all chests, a list in two wrappers.
    ///
    /// `GET /chests/all`
    ///
    /// # Source
    /// - The book of shapes: 51
    pub fn list_all_chests(&self) -> builder::ListAllChests {
        builder::ListAllChests::new(self)
    }
    /// Lists chests, each in a wrapper, on pages in a wrapper.
    ///
    /// `GET /chests`
    ///
    /// # Source
    /// - The book of shapes: 50
    pub fn list_chests(&self) -> builder::ListChests {
        builder::ListChests::new(self)
    }
    /// Lists the parts of a draft, which a property tells apart.
    ///
    /// `GET /drafts/{client}/parts`
    ///
    /// # Source
    /// - The book of shapes: 43
    pub fn list_draft_parts(&self) -> builder::ListDraftParts {
        builder::ListDraftParts::new(self)
    }
    /// Lists jobs, by parameters that are dates and lists in one.
    ///
    /// `GET /jobs`
    ///
    /// # Source
    /// - The book of shapes: 20
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(self)
    }
    /// Lists orders by the index of the page.
    ///
    /// `GET /orders`
    ///
    /// # Source
    /// - The book of shapes: 14
    pub fn list_orders(&self) -> builder::ListOrders {
        builder::ListOrders::new(self)
    }
    /// Lists things, with whatever parameters have awkward names.
    ///
    /// `GET /things`
    ///
    /// # Source
    /// - The book of shapes: 4
    pub fn list_things(&self) -> builder::ListThings {
        builder::ListThings::new(self)
    }
    /// Sends a form.
    ///
    /// `POST /login`
    ///
    /// # Source
    /// - The book of shapes: 11
    pub fn log_in(&self) -> builder::LogIn {
        builder::LogIn::new(self)
    }
    /// Asks whether it can be opened.
    ///
    /// `HEAD /things/{pin}/open`
    ///
    /// # Source
    /// - The book of shapes: 8
    pub fn look_at_thing(&self) -> builder::LookAtThing {
        builder::LookAtThing::new(self)
    }
    /// Opens a thing with a secret in the path.
    ///
    /// `POST /things/{pin}/open`
    ///
    /// # Source
    /// - The book of shapes: 7
    pub fn open_thing(&self) -> builder::OpenThing {
        builder::OpenThing::new(self)
    }
    /// Changes a draft by a form that need not be there.
    ///
    /// `PATCH /drafts/{client}`
    ///
    /// # Source
    /// - The book of shapes: 42
    pub fn patch_draft(&self) -> builder::PatchDraft {
        builder::PatchDraft::new(self)
    }
    /// Changes a thing with a body that has no name.
    ///
    /// `PATCH /things/{thing-id}`
    ///
    /// # Source
    /// - The book of shapes: 3
    pub fn patch_thing(&self) -> builder::PatchThing {
        builder::PatchThing::new(self)
    }
    /// Pauses a job.
    ///
    /// `PUT /jobs/{jobId}`
    ///
    /// # Source
    /// - The book of shapes: 25
    pub fn pause_job(&self) -> builder::PauseJob {
        builder::PauseJob::new(self)
    }
    /// Sends values as texts in a form.
    ///
    /// `POST /labels/{labelId}/print`
    ///
    /// # Source
    /// - The book of shapes: 34
    pub fn print_label(&self) -> builder::PrintLabel {
        builder::PrintLabel::new(self)
    }
    /// Lists orders, with the window in the body.
    ///
    /// `POST /orders/query`
    ///
    /// # Source
    /// - The book of shapes: 13
    pub fn query_orders(&self) -> builder::QueryOrders {
        builder::QueryOrders::new(self)
    }
    /// Reads a letter out of an envelope.
    ///
    /// `GET /letters/{letterId}`
    ///
    /// # Source
    /// - The book of shapes: 36
    pub fn read_letter(&self) -> builder::ReadLetter {
        builder::ReadLetter::new(self)
    }
    /// Reads letters that may be missing.
    ///
    /// `GET /letters`
    ///
    /// # Source
    /// - The book of shapes: 38
    pub fn read_letters(&self) -> builder::ReadLetters {
        builder::ReadLetters::new(self)
    }
    /// Answers without a body where there is no reply, with the same status.
    ///
    /// `GET /letters/{letterId}/reply`
    ///
    /// # Source
    /// - The book of shapes: 39
    pub fn read_reply(&self) -> builder::ReadReply {
        builder::ReadReply::new(self)
    }
    /// Saves a draft, or what is there if none is sent.
    ///
    /// `POST /drafts/{client}`
    ///
    /// # Source
    /// - The book of shapes: 40
    pub fn save_draft(&self) -> builder::SaveDraft {
        builder::SaveDraft::new(self)
    }
    /// Searches for orders of the past.
    ///
    /// `GET /orders/old`
    ///
    /// # Source
    /// - The book of shapes: 13a
    pub fn search_old_orders(&self) -> builder::SearchOldOrders {
        builder::SearchOldOrders::new(self)
    }
    /// Sends a form that has no name.
    ///
    /// `POST /orders/search`
    ///
    /// # Source
    /// - The book of shapes: 12
    pub fn search_orders(&self) -> builder::SearchOrders {
        builder::SearchOrders::new(self)
    }
    /// Answers with nothing where there is no seal.
    ///
    /// `GET /letters/{letterId}/seal`
    ///
    /// # Source
    /// - The book of shapes: 39
    pub fn see_seal(&self) -> builder::SeeSeal {
        builder::SeeSeal::new(self)
    }
    /// Sets when a draft may be sent, or that it may always be, for which there has to be null.
    ///
    /// `PUT /drafts/{client}/window`
    ///
    /// # Source
    /// - The book of shapes: 44
    pub fn set_draft_window(&self) -> builder::SetDraftWindow {
        builder::SetDraftWindow::new(self)
    }
    /// Sends and answers with a type that is written by hand.
    ///
    /// `PUT /jobs/{jobId}/fee`
    ///
    /// # Source
    /// - The book of shapes: 28
    pub fn set_job_fee(&self) -> builder::SetJobFee {
        builder::SetJobFee::new(self)
    }
    /// Changes a thing.
    ///
    /// `PUT /things/{thing-id}`
    ///
    /// # Source
    /// - The book of shapes: 2
    pub fn update_thing(&self) -> builder::UpdateThing {
        builder::UpdateThing::new(self)
    }
}
