// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
use ::bpm_rest_runtime::form::form;
use ::bpm_rest_runtime::form::optional_form;
use ::bpm_rest_runtime::request::header_value;
use ::bpm_rest_runtime::request::optional_json;
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::AssignJobBody, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl AssignJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Whether only to try.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.in_query.bool(0, "dryRun", value);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::AssignJobBody, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for AssignJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, in_query, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .json(&body)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Has an envelope with nothing in it.
///
/// `DELETE /letters/{letterId}`
///
/// # Source
/// - The book of shapes: 37
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BurnLetter {
    pub(super) client: Client,
    pub(super) letter_id: Result<::std::string::String, String>,
}
impl BurnLetter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            letter_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the letter.
    pub fn letter_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.letter_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for BurnLetter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, letter_id } = self;
        let letter_id = ::bpm_rest_runtime::request::given("letter_id", letter_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/letters/{}", PATH_SEGMENTS.segment("letter_id", & letter_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Changes a draft by a form whose fields hold others.
///
/// `PUT /drafts/{client}`
///
/// # Source
/// - The book of shapes: 41
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ChangeDraft {
    pub(super) client: Client,
    pub(super) set_client: Result<::std::string::String, String>,
    pub(super) body: Result<types::DraftForm, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ChangeDraft {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            set_client: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// Whose it is.
    pub fn set_client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.set_client = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::DraftForm, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `name` of the body; see [`types::DraftForm::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Adds to `tags` of the body; see [`types::DraftForm::tags`].
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("tags");
        self.body = self.body.map(|body| body.tags(value));
        self
    }
    /// Adds one element to `tags` of the body; see [`types::DraftForm::tag`].
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tag");
        self.body = self.body.map(|body| body.tag(value));
        self
    }
    /// Replaces all that `tags` of the body holds; see [`types::DraftForm::replace_tags`].
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_tags");
        self.body = self.body.map(|body| body.replace_tags(value));
        self
    }
    /// Sets `to` of the body; see [`types::DraftForm::to`].
    pub fn to(mut self, value: impl Into<types::DraftFormTo>) -> Self {
        self.given_of_body.member("to");
        self.body = self.body.map(|body| body.to(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::serde_json::Value, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ChangeDraft {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, set_client, body, .. } = self;
        let set_client = ::bpm_rest_runtime::request::given("set_client", set_client)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/drafts/{}", PATH_SEGMENTS.segment("set_client", & set_client) ?
            ),
        );
        Ok(
            form(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                        .header(
                            ::bpm_rest_runtime::http::header::ACCEPT,
                            ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                                "application/json",
                            ),
                        ),
                    &body,
                )?
                .build()?,
        )
    }
}
/// Changes the lines of a job.
///
/// `PUT /jobs/{jobId}`
///
/// # Source
/// - The book of shapes: 26
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ChangeJobLines {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<::std::vec::Vec<::std::string::String>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ChangeJobLines {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ChangeJobLines {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sends values as texts.
///
/// `PUT /labels/{labelId}`
///
/// # Source
/// - The book of shapes: 33
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ChangeLabel {
    pub(super) client: Client,
    pub(super) label_id: Result<i64, String>,
    pub(super) body: Result<types::LabelUpdate, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl ChangeLabel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            label_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the label.
    pub fn label_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.label_id = value
            .try_into()
            .map_err(|error| format!("`label_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::LabelUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `copies` of the body; see [`types::LabelUpdate::copies`].
    pub fn copies(mut self, value: i32) -> Self {
        self.given_of_body.member("copies");
        self.body = self.body.map(|body| body.copies(value));
        self
    }
    /// Sets `due` of the body; see [`types::LabelUpdate::due`].
    pub fn due(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.given_of_body.member("due");
        self.body = self.body.map(|body| body.due(value));
        self
    }
    /// Sets `is_fixed` of the body; see [`types::LabelUpdate::is_fixed`].
    pub fn is_fixed(mut self, value: bool) -> Self {
        self.given_of_body.member("is_fixed");
        self.body = self.body.map(|body| body.is_fixed(value));
        self
    }
    /// Adds to `lines` of the body; see [`types::LabelUpdate::lines`].
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("lines");
        self.body = self.body.map(|body| body.lines(value));
        self
    }
    /// Adds one element to `lines` of the body; see [`types::LabelUpdate::line`].
    pub fn line(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("line");
        self.body = self.body.map(|body| body.line(value));
        self
    }
    /// Replaces all that `lines` of the body holds; see [`types::LabelUpdate::replace_lines`].
    pub fn replace_lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_lines");
        self.body = self.body.map(|body| body.replace_lines(value));
        self
    }
    /// Adds to `extra` of the body; see [`types::LabelUpdate::extra`].
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("extra");
        self.body = self.body.map(|body| body.extra(value));
        self
    }
    /// Adds one element to `extra` of the body; see [`types::LabelUpdate::add_extra`].
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_extra");
        self.body = self.body.map(|body| body.add_extra(key, value));
        self
    }
    /// Replaces all that `extra` of the body holds; see [`types::LabelUpdate::replace_extra`].
    pub fn replace_extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_extra");
        self.body = self.body.map(|body| body.replace_extra(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Label, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ChangeLabel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, label_id, body, .. } = self;
        let label_id = ::bpm_rest_runtime::request::given("label_id", label_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/labels/{}", PATH_SEGMENTS.segment("label_id", & label_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Makes a job.
///
/// `POST /jobs`
///
/// # Source
/// - The book of shapes: 21
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateJob {
    pub(super) client: Client,
    pub(super) body: Result<types::NewJob, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewJob, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `any` of the body; see [`types::NewJob::any`].
    pub fn any(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.given_of_body.member("any");
        self.body = self.body.map(|body| body.any(value));
        self
    }
    /// Sets `discount` of the body; see [`types::NewJob::discount`].
    pub fn discount(mut self, value: impl Into<crate::calls::Money>) -> Self {
        self.given_of_body.member("discount");
        self.body = self.body.map(|body| body.discount(value));
        self
    }
    /// Clears `discount`: null is sent, which is not the same as leaving it alone.; see [`types::NewJob::clear_discount`].
    pub fn clear_discount(mut self) -> Self {
        self.given_of_body.member("clear_discount");
        self.body = self.body.map(|body| body.clear_discount());
        self
    }
    /// Sets `pause` of the body; see [`types::NewJob::pause`].
    pub fn pause(mut self, value: impl Into<types::JobPause>) -> Self {
        self.given_of_body.member("pause");
        self.body = self.body.map(|body| body.pause(value));
        self
    }
    /// Adds to `prices` of the body; see [`types::NewJob::prices`].
    pub fn prices(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::calls::Money>>,
    ) -> Self {
        self.given_of_body.member("prices");
        self.body = self.body.map(|body| body.prices(value));
        self
    }
    /// Adds one element to `prices` of the body; see [`types::NewJob::add_price`].
    pub fn add_price(mut self, amount: i64) -> Self {
        self.given_of_body.member("add_price");
        self.body = self.body.map(|body| body.add_price(amount));
        self
    }
    /// Replaces all that `prices` of the body holds; see [`types::NewJob::replace_prices`].
    pub fn replace_prices(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::calls::Money>>,
    ) -> Self {
        self.given_of_body.member("replace_prices");
        self.body = self.body.map(|body| body.replace_prices(value));
        self
    }
    /// Sets `start` of the body; see [`types::NewJob::start`].
    pub fn start(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("start");
        self.body = self.body.map(|body| body.start(value));
        self
    }
    /// Adds to `state` of the body; see [`types::NewJob::state`].
    pub fn state(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("state");
        self.body = self.body.map(|body| body.state(value));
        self
    }
    /// Adds one element to `state` of the body; see [`types::NewJob::add_state`].
    pub fn add_state(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_state");
        self.body = self.body.map(|body| body.add_state(key, value));
        self
    }
    /// Replaces all that `state` of the body holds; see [`types::NewJob::replace_state`].
    pub fn replace_state(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_state");
        self.body = self.body.map(|body| body.replace_state(value));
        self
    }
    /// Sets `stop` of the body; see [`types::NewJob::stop`].
    pub fn stop(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("stop");
        self.body = self.body.map(|body| body.stop(value));
        self
    }
    /// Clears `stop`: null is sent, which is not the same as leaving it alone.; see [`types::NewJob::clear_stop`].
    pub fn clear_stop(mut self) -> Self {
        self.given_of_body.member("clear_stop");
        self.body = self.body.map(|body| body.clear_stop());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for CreateJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Makes an order.
///
/// `POST /orders`
///
/// # Source
/// - The book of shapes: 15
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateOrder {
    pub(super) client: Client,
    pub(super) body: Result<types::NewOrder, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateOrder {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewOrder, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::serde_json::Value, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateOrder {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/orders"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Makes a thing.
///
/// `POST /things`
///
/// # Source
/// - The book of shapes: 5
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateThing {
    pub(super) client: Client,
    pub(super) body: Result<types::NewThing, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::NewThing, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `at` of the body; see [`types::NewThing::at`].
    pub fn at(mut self, value: impl Into<types::NewThingAt>) -> Self {
        self.given_of_body.member("at");
        self.body = self.body.map(|body| body.at(value));
        self
    }
    /// Adds to `children` of the body; see [`types::NewThing::children`].
    pub fn children(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewThing>>,
    ) -> Self {
        self.given_of_body.member("children");
        self.body = self.body.map(|body| body.children(value));
        self
    }
    /// Adds one element to `children` of the body; see [`types::NewThing::child`].
    pub fn child(mut self, value: impl Into<types::NewThing>) -> Self {
        self.given_of_body.member("child");
        self.body = self.body.map(|body| body.child(value));
        self
    }
    /// Replaces all that `children` of the body holds; see [`types::NewThing::replace_children`].
    pub fn replace_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::NewThing>>,
    ) -> Self {
        self.given_of_body.member("replace_children");
        self.body = self.body.map(|body| body.replace_children(value));
        self
    }
    /// Sets `clear_x` of the body; see [`types::NewThing::set_clear_x`].
    pub fn set_clear_x(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("set_clear_x");
        self.body = self.body.map(|body| body.set_clear_x(value));
        self
    }
    /// Sets `clone` of the body; see [`types::NewThing::set_clone`].
    pub fn set_clone(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("set_clone");
        self.body = self.body.map(|body| body.set_clone(value));
        self
    }
    /// Sets `color` of the body; see [`types::NewThing::color`].
    pub fn color(mut self, value: impl Into<crate::shapes::enums::Color>) -> Self {
        self.given_of_body.member("color");
        self.body = self.body.map(|body| body.color(value));
        self
    }
    /// Sets `default` of the body; see [`types::NewThing::set_default`].
    pub fn set_default(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("set_default");
        self.body = self.body.map(|body| body.set_default(value));
        self
    }
    /// Adds to `labels` of the body; see [`types::NewThing::labels`].
    pub fn labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.given_of_body.member("labels");
        self.body = self.body.map(|body| body.labels(value));
        self
    }
    /// Adds one element to `labels` of the body; see [`types::NewThing::label`].
    pub fn label(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("label");
        self.body = self.body.map(|body| body.label(key, value));
        self
    }
    /// Replaces all that `labels` of the body holds; see [`types::NewThing::replace_labels`].
    pub fn replace_labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_labels");
        self.body = self.body.map(|body| body.replace_labels(value));
        self
    }
    /// Sets `level` of the body; see [`types::NewThing::level`].
    pub fn level(mut self, value: i64) -> Self {
        self.given_of_body.member("level");
        self.body = self.body.map(|body| body.level(value));
        self
    }
    /// Sets `new` of the body; see [`types::NewThing::set_new`].
    pub fn set_new(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("set_new");
        self.body = self.body.map(|body| body.set_new(value));
        self
    }
    /// Sets `one_of` of the body; see [`types::NewThing::one_of`].
    pub fn one_of(mut self, value: impl Into<types::NewThingOneOf>) -> Self {
        self.given_of_body.member("one_of");
        self.body = self.body.map(|body| body.one_of(value));
        self
    }
    /// Sets `owner` of the body; see [`types::NewThing::owner`].
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("owner");
        self.body = self.body.map(|body| body.owner(value));
        self
    }
    /// Sets `parent` of the body; see [`types::NewThing::parent`].
    pub fn parent(
        mut self,
        value: impl Into<::std::boxed::Box<types::NewThing>>,
    ) -> Self {
        self.given_of_body.member("parent");
        self.body = self.body.map(|body| body.parent(value));
        self
    }
    /// Sets `pin` of the body; see [`types::NewThing::pin`].
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.given_of_body.member("pin");
        self.body = self.body.map(|body| body.pin(value));
        self
    }
    /// Sets `request` of the body; see [`types::NewThing::request`].
    pub fn request(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("request");
        self.body = self.body.map(|body| body.request(value));
        self
    }
    /// Adds to `tree` of the body; see [`types::NewThing::tree`].
    pub fn tree(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tree>>,
    ) -> Self {
        self.given_of_body.member("tree");
        self.body = self.body.map(|body| body.tree(value));
        self
    }
    /// Adds one element to `tree` of the body; see [`types::NewThing::add_tree`].
    pub fn add_tree(mut self, value: impl Into<types::Tree>) -> Self {
        self.given_of_body.member("add_tree");
        self.body = self.body.map(|body| body.add_tree(value));
        self
    }
    /// Replaces all that `tree` of the body holds; see [`types::NewThing::replace_tree`].
    pub fn replace_tree(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tree>>,
    ) -> Self {
        self.given_of_body.member("replace_tree");
        self.body = self.body.map(|body| body.replace_tree(value));
        self
    }
    /// Sets `type_` of the body; see [`types::NewThing::type_`].
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("type_");
        self.body = self.body.map(|body| body.type_(value));
        self
    }
    /// Sets `x` of the body; see [`types::NewThing::x`].
    pub fn x(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("x");
        self.body = self.body.map(|body| body.x(value));
        self
    }
    /// Clears `x`: null is sent, which is not the same as leaving it alone.; see [`types::NewThing::clear_x`].
    pub fn clear_x(mut self) -> Self {
        self.given_of_body.member("clear_x");
        self.body = self.body.map(|body| body.clear_x());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<Option<types::Thing>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Makes several things.
///
/// `POST /things/batch`
///
/// # Source
/// - The book of shapes: 6
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateThings {
    pub(super) client: Client,
    pub(super) body: Result<::std::vec::Vec<types::NewThing>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateThings {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<::std::vec::Vec<types::NewThing>, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<
            ::std::collections::HashMap<::std::string::String, types::Thing>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CreateThings {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/batch"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Deletes a parcel, as only this server can.
///
/// `DELETE /parcels/{parcelId}`
///
/// # Source
/// - The book of shapes: 31
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteParcel {
    pub(super) client: Client,
    pub(super) parcel_id: Result<::std::string::String, String>,
}
impl DeleteParcel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            parcel_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the parcel.
    pub fn parcel_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parcel_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for DeleteParcel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, parcel_id } = self;
        let parcel_id = ::bpm_rest_runtime::request::given("parcel_id", parcel_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/parcels/{}", PATH_SEGMENTS.segment("parcel_id", & parcel_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FinishJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobFinish, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl FinishJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Whether only to try.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.in_query.bool(0, "dryRun", value);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::JobFinish, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `hint` of the body; see [`types::JobFinish::hint`].
    pub fn hint(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("hint");
        self.body = self.body.map(|body| body.hint(value));
        self
    }
    /// Sets `result` of the body; see [`types::JobFinish::result`].
    pub fn result(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("result");
        self.body = self.body.map(|body| body.result(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Job, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for FinishJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, in_query, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .in_query(in_query)
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChest {
    pub(super) client: Client,
    pub(super) chest_id: Result<::std::string::String, String>,
}
impl GetChest {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            chest_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the chest.
    pub fn chest_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.chest_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Chest, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetChest {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, chest_id } = self;
        let chest_id = ::bpm_rest_runtime::request::given("chest_id", chest_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/chests/{}", PATH_SEGMENTS.segment("chest_id", & chest_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChestImage {
    pub(super) client: Client,
    pub(super) chest_id: Result<::std::string::String, String>,
}
impl GetChestImage {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            chest_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the chest.
    pub fn chest_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.chest_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetChestImage {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, chest_id } = self;
        let chest_id = ::bpm_rest_runtime::request::given("chest_id", chest_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/chests/{}", PATH_SEGMENTS.segment("chest_id", & chest_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "image/svg+xml, application/json;q=0.5",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets the map of a chest, which not every chest has.
///
/// `GET /chests/{chestId}/map`
///
/// # Source
/// - The book of shapes: 55
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChestMap {
    pub(super) client: Client,
    pub(super) chest_id: Result<::std::string::String, String>,
}
impl GetChestMap {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            chest_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the chest.
    pub fn chest_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.chest_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<
            Option<::bpm_rest_runtime::download::Download>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for GetChestMap {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, chest_id } = self;
        let chest_id = ::bpm_rest_runtime::request::given("chest_id", chest_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/chests/{}/map", PATH_SEGMENTS.segment("chest_id", & chest_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
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
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetChestText {
    pub(super) client: Client,
    pub(super) chest_id: Result<::std::string::String, String>,
}
impl GetChestText {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            chest_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the chest.
    pub fn chest_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.chest_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetChestText {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, chest_id } = self;
        let chest_id = ::bpm_rest_runtime::request::given("chest_id", chest_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/chests/{}", PATH_SEGMENTS.segment("chest_id", & chest_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::HeaderValue::from_static(
                        "text/plain, application/json;q=0.5",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets a file by a name that may have folders in it.
///
/// `GET /jobs/{jobId}/files/{fileName}`
///
/// # Source
/// - The book of shapes: 29
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJobFile {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) file_name: Result<::bpm_rest_runtime::values::Segments, String>,
}
impl GetJobFile {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            file_name: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// The name of the file, with its folders.
    pub fn file_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.file_name = Ok(::bpm_rest_runtime::values::Segments::from(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetJobFile {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, file_name } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let file_name = ::bpm_rest_runtime::request::given("file_name", file_name)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/jobs/{}/files/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?,
                PATH_SEGMENTS.segment("file_name", & file_name) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets a text.
///
/// `GET /jobs/{jobId}/log`
///
/// # Source
/// - The book of shapes: 27
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetJobLog {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
}
impl GetJobLog {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<String, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetJobLog {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}/log", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Gets a label, all values of which are texts.
///
/// `GET /labels/{labelId}`
///
/// Not every server has this operation: Shapes 2.0 and later.
///
/// # Source
/// - The book of shapes: 32
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLabel {
    pub(super) client: Client,
    pub(super) label_id: Result<i64, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetLabel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            label_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the label.
    pub fn label_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.label_id = value
            .try_into()
            .map_err(|error| format!("`label_id` cannot be used: {error}"));
        self
    }
    /// The id of another label.
    pub fn near(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted_number::<i64, _>(0, "near", "near", value.try_into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Label, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetLabel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, label_id, in_query } = self;
        let label_id = ::bpm_rest_runtime::request::given("label_id", label_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/labels/{}", PATH_SEGMENTS.segment("label_id", & label_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Gets a parcel, as all who deliver do.
///
/// `GET /parcels/{parcelId}`
///
/// # Source
/// - The book of shapes: 30
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetParcel {
    pub(super) client: Client,
    pub(super) parcel_id: Result<::std::string::String, String>,
}
impl GetParcel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            parcel_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the parcel.
    pub fn parcel_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.parcel_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Parcel, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetParcel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, parcel_id } = self;
        let parcel_id = ::bpm_rest_runtime::request::given("parcel_id", parcel_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/parcels/{}", PATH_SEGMENTS.segment("parcel_id", & parcel_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Gets a thing.
///
/// `GET /things/{thing-id}`
///
/// # Source
/// - The book of shapes: 1
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetThing {
    pub(super) client: Client,
    pub(super) thing_id: Result<::std::string::String, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl GetThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            thing_id: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
        }
    }
    /// The id of the thing.
    pub fn thing_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.thing_id = ::bpm_rest_runtime::parameter::filled("thing_id", value);
        self
    }
    /// How deep, in words.
    pub fn depth(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "depth", value.into());
        self
    }
    /// Only what is newer.
    pub fn since(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "since", "since", value.try_into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Thing, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, thing_id, in_query } = self;
        let thing_id = ::bpm_rest_runtime::request::given("thing_id", thing_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/{}", PATH_SEGMENTS.segment("thing_id", & thing_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Answers with what nobody has seen.
///
/// `GET /rumours`
///
/// # Source
/// - The book of shapes: 40
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct HearRumours {
    pub(super) client: Client,
}
impl HearRumours {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Rumour>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for HearRumours {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/rumours"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lists all chests, a list in two wrappers.
///
/// `GET /chests/all`
///
/// # Source
/// - The book of shapes: 51
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAllChests {
    pub(super) client: Client,
}
impl ListAllChests {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Chest>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListAllChests {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/chests/all"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lists chests, each in a wrapper, on pages in a wrapper.
///
/// `GET /chests`
///
/// # Source
/// - The book of shapes: 50
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListChests {
    pub(super) client: Client,
    pub(super) max: Result<Option<i32>, String>,
    pub(super) skip: Result<Option<i32>, String>,
}
impl ListChests {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            max: Ok(None),
            skip: Ok(None),
        }
    }
    /// How many come at most.
    pub fn max(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.max = value
            .try_into()
            .map_err(|error| format!("`max` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// How many are passed over.
    pub fn skip(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.skip = value
            .try_into()
            .map_err(|error| format!("`skip` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::ChestPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListChests {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, max, skip } = self;
        let max = ::bpm_rest_runtime::request::given("max", max)?;
        let skip = ::bpm_rest_runtime::request::given("skip", skip)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/chests"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .query_if_set("max", &max)
                .query_if_set("skip", &skip)
                .build()?,
        )
    }
}
/// Lists the parts of a draft, which a property tells apart.
///
/// `GET /drafts/{client}/parts`
///
/// # Source
/// - The book of shapes: 43
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDraftParts {
    pub(super) client: Client,
    pub(super) set_client: Result<::std::string::String, String>,
}
impl ListDraftParts {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            set_client: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// Whose it is.
    pub fn set_client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.set_client = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::DraftPart>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListDraftParts {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, set_client } = self;
        let set_client = ::bpm_rest_runtime::request::given("set_client", set_client)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/drafts/{}/parts", PATH_SEGMENTS.segment("set_client", & set_client) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Lists jobs, by parameters that are dates and lists in one.
///
/// `GET /jobs`
///
/// # Source
/// - The book of shapes: 20
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListJobs {
    pub(super) client: Client,
    pub(super) due_on: Result<
        Option<::std::vec::Vec<::bpm_rest_runtime::time::WholeSeconds>>,
        String,
    >,
    pub(super) ids: Result<Option<::bpm_rest_runtime::values::CommaSeparated>, String>,
    pub(super) x_since: Result<Option<::std::string::String>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListJobs {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            due_on: Ok(None),
            ids: Ok(None),
            x_since: Ok(None),
            in_query: Default::default(),
        }
    }
    /// Only what was created after.
    ///
    /// Since version 2.1.0 of the server.
    pub fn created_after(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::QueryTimestamp,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::QueryTimestamp,
                _,
            >(0, "createdAfter", "created_after", value.try_into());
        self
    }
    /// Only what is due before.
    pub fn due_before(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::time::WholeSeconds,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.in_query
            .converted::<
                ::bpm_rest_runtime::time::WholeSeconds,
                _,
            >(1, "dueBefore", "due_before", value.try_into());
        self
    }
    /// Only what is due on one of these.
    ///
    /// Adds to what is there; [`Self::replace_due_on`] replaces it.
    pub fn due_on(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::time::WholeSeconds>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.due_on = ::bpm_rest_runtime::lists::added(
            self.due_on,
            value.try_into().map_err(|error| format!("`due_on` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `due_on`; see [`Self::due_on`].
    pub fn due_date(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::WholeSeconds>,
    ) -> Self {
        self.due_on = ::bpm_rest_runtime::lists::added(
            self.due_on,
            Ok(vec![value.into()]),
        );
        self
    }
    /// Replaces all that `due_on` holds; see [`Self::due_on`], which adds.
    pub fn replace_due_on(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::bpm_rest_runtime::time::WholeSeconds>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.due_on = value
            .try_into()
            .map_err(|error| format!("`due_on` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Only these.
    ///
    /// Adds to what is there; [`Self::replace_ids`] replaces it.
    pub fn ids(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.ids = ::bpm_rest_runtime::lists::added(
            self.ids,
            value.try_into().map_err(|error| format!("`ids` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `ids`; see [`Self::ids`].
    pub fn id(mut self, value: impl std::fmt::Display) -> Self {
        self.ids = ::bpm_rest_runtime::lists::added(
            self.ids,
            ::bpm_rest_runtime::values::CommaSeparated::try_from([value])
                .map_err(|error| format!("`ids` cannot be used: {error}")),
        );
        self
    }
    /// Replaces all that `ids` holds; see [`Self::ids`], which adds.
    pub fn replace_ids(
        mut self,
        value: impl TryInto<
            ::bpm_rest_runtime::values::CommaSeparated,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.ids = value
            .try_into()
            .map_err(|error| format!("`ids` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// A date in a header.
    pub fn x_since(mut self, value: impl Into<::std::string::String>) -> Self {
        self.x_since = Ok(Some(value.into()));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Job>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListJobs {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, due_on, ids, x_since, mut in_query } = self;
        let due_on = ::bpm_rest_runtime::request::given("due_on", due_on)?;
        let ids = ::bpm_rest_runtime::request::given("ids", ids)?;
        let x_since = ::bpm_rest_runtime::request::given("x_since", x_since)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs"),
        );
        let mut header_map = ::bpm_rest_runtime::http::header::HeaderMap::with_capacity(
            2usize,
        );
        if let Some(value) = x_since {
            header_map.append("X-Since", header_value(&value)?);
        }
        in_query.value(2, "dueOn", &due_on);
        in_query.value(3, "ids", &ids);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .headers(header_map)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists orders by the index of the page.
///
/// `GET /orders`
///
/// # Source
/// - The book of shapes: 14
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrders {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListOrders {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
        }
    }
    /// How many.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// A filter.
    pub fn f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "f", value.into());
        self
    }
    /// The index of the page.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Order>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListOrders {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::request::given("c", c)?;
        let p = ::bpm_rest_runtime::request::given("p", p)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/orders"),
        );
        in_query.number(0, "c", c);
        in_query.number(2, "p", p);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Lists things, with whatever parameters have awkward names.
///
/// `GET /things`
///
/// # Source
/// - The book of shapes: 4
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListThings {
    pub(super) client: Client,
    pub(super) from: Result<Option<i32>, String>,
    pub(super) max: Result<Option<i32>, String>,
    pub(super) pin: Result<Option<::bpm_rest_runtime::values::Secret>, String>,
    pub(super) tag: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) x_token: Result<Option<::bpm_rest_runtime::values::Secret>, String>,
    pub(super) x_trace: Result<Option<::std::string::String>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl ListThings {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            from: Ok(None),
            max: Ok(None),
            pin: Ok(None),
            tag: Ok(None),
            x_token: Ok(None),
            x_trace: Ok(None),
            in_query: Default::default(),
        }
    }
    /// A parameter that begins with a digit.
    pub fn _1st(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(0, "1st", value.into());
        self
    }
    /// A parameter called build.
    pub fn build(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(1, "build", value.into());
        self
    }
    /// A parameter that is an enumeration.
    pub fn color(mut self, value: impl Into<crate::shapes::enums::Color>) -> Self {
        self.in_query.value::<crate::shapes::enums::Color>(2, "color", &value.into());
        self
    }
    /// A parameter with brackets.
    pub fn filter_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(3, "filter[name]", value.into());
        self
    }
    /// Where to start.
    pub fn from(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.from = value
            .try_into()
            .map_err(|error| format!("`from` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// How many.
    pub fn max(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.max = value
            .try_into()
            .map_err(|error| format!("`max` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// A parameter that is secret.
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.pin = Ok(Some(value.into()));
        self
    }
    /// A parameter called request.
    pub fn request(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(7, "request", value.into());
        self
    }
    /// A parameter called response.
    pub fn response(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(8, "response", value.into());
        self
    }
    /// A parameter called result.
    pub fn result(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(9, "result", value.into());
        self
    }
    /// A parameter called self.
    pub fn self_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(10, "self", value.into());
        self
    }
    /// A parameter that comes several times.
    ///
    /// Adds to what is there; [`Self::replace_tag`] replaces it.
    pub fn tag(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.tag = ::bpm_rest_runtime::lists::added(
            self.tag,
            value.try_into().map_err(|error| format!("`tag` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `tag`; see [`Self::tag`].
    pub fn add_tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tag = ::bpm_rest_runtime::lists::added(self.tag, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `tag` holds; see [`Self::tag`], which adds.
    pub fn replace_tag(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.tag = value
            .try_into()
            .map_err(|error| format!("`tag` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// A parameter called type.
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(12, "type", value.into());
        self
    }
    /// A parameter called url.
    pub fn url(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(13, "url", value.into());
        self
    }
    /// A parameter called value.
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(14, "value", value.into());
        self
    }
    /// A header that is secret.
    pub fn x_token(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.x_token = Ok(Some(value.into()));
        self
    }
    /// A header that is not.
    pub fn x_trace(mut self, value: impl Into<::std::string::String>) -> Self {
        self.x_trace = Ok(Some(value.into()));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::ThingPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ListThings {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, from, max, pin, tag, x_token, x_trace, mut in_query } = self;
        let from = ::bpm_rest_runtime::request::given("from", from)?;
        let max = ::bpm_rest_runtime::request::given("max", max)?;
        let pin = ::bpm_rest_runtime::request::given("pin", pin)?;
        let tag = ::bpm_rest_runtime::request::given("tag", tag)?;
        let x_token = ::bpm_rest_runtime::request::given("x_token", x_token)?;
        let x_trace = ::bpm_rest_runtime::request::given("x_trace", x_trace)?;
        let _url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things"),
        );
        let mut header_map = ::bpm_rest_runtime::http::header::HeaderMap::with_capacity(
            3usize,
        );
        if let Some(value) = x_token {
            header_map.append("X-Token", header_value(&value)?);
        }
        if let Some(value) = x_trace {
            header_map.append("X-Trace", header_value(&value)?);
        }
        in_query.number(4, "from", from);
        in_query.number(5, "max", max);
        in_query.value(6, "pin", &pin);
        in_query.value(11, "tag", &tag);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, _url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .headers(header_map)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Sends a form.
///
/// `POST /login`
///
/// # Source
/// - The book of shapes: 11
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct LogIn {
    pub(super) client: Client,
    pub(super) body: Result<types::Login, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl LogIn {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::Login, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `redirect` of the body; see [`types::Login::redirect`].
    pub fn redirect(mut self, value: bool) -> Self {
        self.given_of_body.member("redirect");
        self.body = self.body.map(|body| body.redirect(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for LogIn {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/login"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .form_urlencoded(&body)?
                .build()?,
        )
    }
}
/// Asks whether it can be opened.
///
/// `HEAD /things/{pin}/open`
///
/// # Source
/// - The book of shapes: 8
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct LookAtThing {
    pub(super) client: Client,
    pub(super) pin: Result<::bpm_rest_runtime::values::Secret, String>,
}
impl LookAtThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            pin: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The secret.
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.pin = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for LookAtThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, pin } = self;
        let pin = ::bpm_rest_runtime::request::given("pin", pin)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/{}/open", PATH_SEGMENTS.segment("pin", & pin) ?),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::HEAD, url).build()?)
    }
}
/// Opens a thing with a secret in the path.
///
/// `POST /things/{pin}/open`
///
/// # Source
/// - The book of shapes: 7
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct OpenThing {
    pub(super) client: Client,
    pub(super) pin: Result<::bpm_rest_runtime::values::Secret, String>,
}
impl OpenThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            pin: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The secret.
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.pin = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for OpenThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, pin } = self;
        let pin = ::bpm_rest_runtime::request::given("pin", pin)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/{}/open", PATH_SEGMENTS.segment("pin", & pin) ?),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
/// Changes a draft by a form that need not be there.
///
/// `PATCH /drafts/{client}`
///
/// # Source
/// - The book of shapes: 42
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PatchDraft {
    pub(super) client: Client,
    pub(super) set_client: Result<::std::string::String, String>,
    pub(super) body: Result<Option<types::DraftForm>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl PatchDraft {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            set_client: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(None),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// Whose it is.
    pub fn set_client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.set_client = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::DraftForm, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
        self
    }
    /// Sets `name` of the body; see [`types::DraftForm::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::DraftForm::new).name(value)));
        self
    }
    /// Adds to `tags` of the body; see [`types::DraftForm::tags`].
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("tags");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::DraftForm::new).tags(value)));
        self
    }
    /// Adds one element to `tags` of the body; see [`types::DraftForm::tag`].
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tag");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::DraftForm::new).tag(value)));
        self
    }
    /// Replaces all that `tags` of the body holds; see [`types::DraftForm::replace_tags`].
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_tags");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::DraftForm::new).replace_tags(value),
            ));
        self
    }
    /// Sets `to` of the body; see [`types::DraftForm::to`].
    pub fn to(mut self, value: impl Into<types::DraftFormTo>) -> Self {
        self.given_of_body.member("to");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::DraftForm::new).to(value)));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for PatchDraft {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, set_client, body, .. } = self;
        let set_client = ::bpm_rest_runtime::request::given("set_client", set_client)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/drafts/{}", PATH_SEGMENTS.segment("set_client", & set_client) ?
            ),
        );
        Ok(
            optional_form(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::PATCH, url),
                    &body,
                )?
                .build()?,
        )
    }
}
/// Changes a thing with a body that has no name.
///
/// `PATCH /things/{thing-id}`
///
/// # Source
/// - The book of shapes: 3
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PatchThing {
    pub(super) client: Client,
    pub(super) thing_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::PatchThingBody, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl PatchThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            thing_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the thing.
    pub fn thing_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.thing_id = ::bpm_rest_runtime::parameter::filled("thing_id", value);
        self
    }
    /// How deep.
    pub fn depth(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted_number::<i64, _>(0, "depth", "depth", value.try_into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PatchThingBody, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `note` of the body; see [`types::PatchThingBody::note`].
    pub fn note(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("note");
        self.body = self.body.map(|body| body.note(value));
        self
    }
    /// Clears `note`: null is sent, which is not the same as leaving it alone.; see [`types::PatchThingBody::clear_note`].
    pub fn clear_note(mut self) -> Self {
        self.given_of_body.member("clear_note");
        self.body = self.body.map(|body| body.clear_note());
        self
    }
    /// Sets `place` of the body; see [`types::PatchThingBody::place`].
    pub fn place(mut self, value: impl Into<types::PatchThingBodyPlace>) -> Self {
        self.given_of_body.member("place");
        self.body = self.body.map(|body| body.place(value));
        self
    }
    /// Clears `place`: null is sent, which is not the same as leaving it alone.; see [`types::PatchThingBody::clear_place`].
    pub fn clear_place(mut self) -> Self {
        self.given_of_body.member("clear_place");
        self.body = self.body.map(|body| body.clear_place());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<types::PatchThingAnswer, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for PatchThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, thing_id, body, in_query, .. } = self;
        let thing_id = ::bpm_rest_runtime::request::given("thing_id", thing_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/{}", PATH_SEGMENTS.segment("thing_id", & thing_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PATCH, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Pauses a job.
///
/// `PUT /jobs/{jobId}`
///
/// # Source
/// - The book of shapes: 25
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PauseJob {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::JobPause, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl PauseJob {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::JobPause, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for PauseJob {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sends values as texts in a form.
///
/// `POST /labels/{labelId}/print`
///
/// # Source
/// - The book of shapes: 34
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PrintLabel {
    pub(super) client: Client,
    pub(super) label_id: Result<i64, String>,
    pub(super) body: Result<types::PrintLabelBody, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl PrintLabel {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            label_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the label.
    pub fn label_id(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.label_id = value
            .try_into()
            .map_err(|error| format!("`label_id` cannot be used: {error}"));
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::PrintLabelBody, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `two_sided` of the body; see [`types::PrintLabelBody::two_sided`].
    pub fn two_sided(mut self, value: bool) -> Self {
        self.given_of_body.member("two_sided");
        self.body = self.body.map(|body| body.two_sided(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for PrintLabel {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, label_id, body, .. } = self;
        let label_id = ::bpm_rest_runtime::request::given("label_id", label_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/labels/{}/print", PATH_SEGMENTS.segment("label_id", & label_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .form_urlencoded(&body)?
                .build()?,
        )
    }
}
/// Lists orders, with the window in the body.
///
/// `POST /orders/query`
///
/// # Source
/// - The book of shapes: 13
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct QueryOrders {
    pub(super) client: Client,
    pub(super) first_result: Result<Option<i64>, String>,
    pub(super) max_results: Result<Option<i64>, String>,
    pub(super) body: Result<types::OrderQuery, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl QueryOrders {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            first_result: Ok(None),
            max_results: Ok(None),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body wins over this.
    pub fn first_result(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.first_result = value
            .try_into()
            .map_err(|error| format!("`first_result` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body wins over this.
    pub fn max_results(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.max_results = value
            .try_into()
            .map_err(|error| format!("`max_results` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::OrderQuery, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Clears `first_result`: null is sent, which is not the same as leaving it alone.; see [`types::OrderQuery::clear_first_result`].
    pub fn clear_first_result(mut self) -> Self {
        self.given_of_body.member("clear_first_result");
        self.body = self.body.map(|body| body.clear_first_result());
        self
    }
    /// Sets `text` of the body; see [`types::OrderQuery::text`].
    pub fn text(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("text");
        self.body = self.body.map(|body| body.text(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::OrderPage, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for QueryOrders {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, first_result, max_results, body, .. } = self;
        let first_result = ::bpm_rest_runtime::request::given(
            "first_result",
            first_result,
        )?;
        let max_results = ::bpm_rest_runtime::request::given(
            "max_results",
            max_results,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/orders/query"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .query_if_set("firstResult", &first_result)
                .query_if_set("maxResults", &max_results)
                .build()?,
        )
    }
}
/// Reads a letter out of an envelope.
///
/// `GET /letters/{letterId}`
///
/// # Source
/// - The book of shapes: 36
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadLetter {
    pub(super) client: Client,
    pub(super) letter_id: Result<::std::string::String, String>,
}
impl ReadLetter {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            letter_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the letter.
    pub fn letter_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.letter_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Letter, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for ReadLetter {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, letter_id } = self;
        let letter_id = ::bpm_rest_runtime::request::given("letter_id", letter_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/letters/{}", PATH_SEGMENTS.segment("letter_id", & letter_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Reads letters that may be missing.
///
/// `GET /letters`
///
/// # Source
/// - The book of shapes: 38
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadLetters {
    pub(super) client: Client,
}
impl ReadLetters {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Letter>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ReadLetters {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client } = self;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/letters"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Answers without a body where there is no reply, with the same status.
///
/// `GET /letters/{letterId}/reply`
///
/// # Source
/// - The book of shapes: 39
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadReply {
    pub(super) client: Client,
    pub(super) letter_id: Result<::std::string::String, String>,
}
impl ReadReply {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            letter_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the letter.
    pub fn letter_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.letter_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<Option<types::Letter>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ReadReply {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, letter_id } = self;
        let letter_id = ::bpm_rest_runtime::request::given("letter_id", letter_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/letters/{}/reply", PATH_SEGMENTS.segment("letter_id", & letter_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .build()?,
        )
    }
}
/// Saves a draft, or what is there if none is sent.
///
/// `POST /drafts/{client}`
///
/// # Source
/// - The book of shapes: 40
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveDraft {
    pub(super) client: Client,
    pub(super) set_client: Result<::std::string::String, String>,
    pub(super) size_of_header: Result<Option<i64>, String>,
    pub(super) body: Result<Option<types::Draft>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SaveDraft {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            set_client: Err(::bpm_rest_runtime::parameter::UNSET),
            size_of_header: Ok(None),
            body: Ok(None),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// Whose it is.
    pub fn set_client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.set_client = Ok(value.into());
        self
    }
    /// Only if it is of this size.
    pub fn size(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted_number::<i64, _>(0, "size", "size", value.try_into());
        self
    }
    /// Only if it is smaller.
    pub fn size_less(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.in_query
            .converted_number::<i64, _>(1, "size<", "size_less", value.try_into());
        self
    }
    /// What its size is to be.
    pub fn size_of_header(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.size_of_header = value
            .try_into()
            .map_err(|error| format!("`size_of_header` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::Draft, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value).map(Some);
        self
    }
    /// Sets `note_text` of the body; see [`types::Draft::note_text`].
    pub fn note_text(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("note_text");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).note_text(value)));
        self
    }
    /// Sets `note_text_more` of the body; see [`types::Draft::note_text_more`].
    pub fn note_text_more(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("note_text_more");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::Draft::new).note_text_more(value),
            ));
        self
    }
    /// Sets `order` of the body; see [`types::Draft::order`].
    pub fn order(mut self, value: impl Into<crate::shapes::enums::DraftOrder>) -> Self {
        self.given_of_body.member("order");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).order(value)));
        self
    }
    /// Sets `owner` of the body; see [`types::Draft::owner`].
    pub fn owner(mut self, value: impl Into<types::DraftOwner>) -> Self {
        self.given_of_body.member("owner");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).owner(value)));
        self
    }
    /// Adds to `read_at` of the body; see [`types::Draft::read_at`].
    pub fn read_at(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
        >,
    ) -> Self {
        self.given_of_body.member("read_at");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).read_at(value)));
        self
    }
    /// Adds one element to `read_at` of the body; see [`types::Draft::add_read_at`].
    pub fn add_read_at(
        mut self,
        value: impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
    ) -> Self {
        self.given_of_body.member("add_read_at");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).add_read_at(value)));
        self
    }
    /// Replaces all that `read_at` of the body holds; see [`types::Draft::replace_read_at`].
    pub fn replace_read_at(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
        >,
    ) -> Self {
        self.given_of_body.member("replace_read_at");
        self.body = self
            .body
            .map(|body| Some(
                body.unwrap_or_else(types::Draft::new).replace_read_at(value),
            ));
        self
    }
    /// Sets `sent_at` of the body; see [`types::Draft::sent_at`].
    pub fn sent_at(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.given_of_body.member("sent_at");
        self.body = self
            .body
            .map(|body| Some(body.unwrap_or_else(types::Draft::new).sent_at(value)));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Draft, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SaveDraft {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, set_client, size_of_header, body, in_query, .. } = self;
        let set_client = ::bpm_rest_runtime::request::given("set_client", set_client)?;
        let size_of_header = ::bpm_rest_runtime::request::given("size", size_of_header)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/drafts/{}", PATH_SEGMENTS.segment("set_client", & set_client) ?
            ),
        );
        let mut header_map = ::bpm_rest_runtime::http::header::HeaderMap::with_capacity(
            2usize,
        );
        if let Some(value) = size_of_header {
            header_map.append("size", header_value(&value)?);
        }
        Ok(
            optional_json(
                    RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                        .header(
                            ::bpm_rest_runtime::http::header::ACCEPT,
                            ::bpm_rest_runtime::http::HeaderValue::from_static(
                                "application/vnd.draft+json",
                            ),
                        ),
                    "application/vnd.draft+json",
                    &body,
                )
                .headers(header_map)
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Searches for orders of the past.
///
/// `GET /orders/old`
///
/// # Source
/// - The book of shapes: 13a
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchOldOrders {
    pub(super) client: Client,
    pub(super) c: Result<Option<i32>, String>,
    pub(super) d: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) f: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) n: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    pub(super) p: Result<Option<i32>, String>,
    in_query: ::bpm_rest_runtime::query::Query,
}
impl SearchOldOrders {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            c: Ok(None),
            d: Ok(None),
            f: Ok(None),
            n: Ok(None),
            p: Ok(None),
            in_query: Default::default(),
        }
    }
    /// How many.
    pub fn c(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.c = value
            .try_into()
            .map_err(|error| format!("`c` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Deploys.
    ///
    /// Adds to what is there; [`Self::replace_d`] replaces it.
    pub fn d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(
            self.d,
            value.try_into().map_err(|error| format!("`d` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `d`; see [`Self::d`].
    pub fn add_d(mut self, value: impl Into<::std::string::String>) -> Self {
        self.d = ::bpm_rest_runtime::lists::added(self.d, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `d` holds; see [`Self::d`], which adds.
    pub fn replace_d(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.d = value
            .try_into()
            .map_err(|error| format!("`d` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Filters.
    ///
    /// Adds to what is there; [`Self::replace_f`] replaces it.
    pub fn f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(
            self.f,
            value.try_into().map_err(|error| format!("`f` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `f`; see [`Self::f`].
    pub fn add_f(mut self, value: impl Into<::std::string::String>) -> Self {
        self.f = ::bpm_rest_runtime::lists::added(self.f, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `f` holds; see [`Self::f`], which adds.
    pub fn replace_f(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.f = value
            .try_into()
            .map_err(|error| format!("`f` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Counters.
    ///
    /// Adds to what is there; [`Self::replace_n`] replaces it.
    pub fn n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(
            self.n,
            value.try_into().map_err(|error| format!("`n` cannot be used: {error}")),
        );
        self
    }
    /// Adds one element to `n`; see [`Self::n`].
    pub fn add_n(mut self, value: impl Into<::std::string::String>) -> Self {
        self.n = ::bpm_rest_runtime::lists::added(self.n, Ok(vec![value.into()]));
        self
    }
    /// Replaces all that `n` holds; see [`Self::n`], which adds.
    pub fn replace_n(
        mut self,
        value: impl TryInto<
            ::std::vec::Vec<::std::string::String>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.n = value
            .try_into()
            .map_err(|error| format!("`n` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// Orders.
    pub fn o(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(4, "o", value.into());
        self
    }
    /// The index of the page.
    pub fn p(mut self, value: impl TryInto<i32, Error: std::fmt::Display>) -> Self {
        self.p = value
            .try_into()
            .map_err(|error| format!("`p` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// A term.
    pub fn s(mut self, value: impl Into<::std::string::String>) -> Self {
        self.in_query.text(6, "s", value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Order>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchOldOrders {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, c, d, f, n, p, mut in_query } = self;
        let c = ::bpm_rest_runtime::request::given("c", c)?;
        let d = ::bpm_rest_runtime::request::given("d", d)?;
        let f = ::bpm_rest_runtime::request::given("f", f)?;
        let n = ::bpm_rest_runtime::request::given("n", n)?;
        let p = ::bpm_rest_runtime::request::given("p", p)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/orders/old"),
        );
        in_query.number(0, "c", c);
        in_query.value(1, "d", &d);
        in_query.value(2, "f", &f);
        in_query.value(3, "n", &n);
        in_query.number(5, "p", p);
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .in_query(in_query)
                .build()?,
        )
    }
}
/// Sends a form that has no name.
///
/// `POST /orders/search`
///
/// # Source
/// - The book of shapes: 12
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchOrders {
    pub(super) client: Client,
    pub(super) body: Result<types::SearchOrdersBody, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SearchOrders {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::SearchOrdersBody, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::std::vec::Vec<types::Order>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchOrders {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/orders/search"),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .form_urlencoded(&body)?
                .build()?,
        )
    }
}
/// Answers with nothing where there is no seal.
///
/// `GET /letters/{letterId}/seal`
///
/// # Source
/// - The book of shapes: 39
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SeeSeal {
    pub(super) client: Client,
    pub(super) letter_id: Result<::std::string::String, String>,
}
impl SeeSeal {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            letter_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the letter.
    pub fn letter_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.letter_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<::bpm_rest_runtime::download::Download, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SeeSeal {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, letter_id } = self;
        let letter_id = ::bpm_rest_runtime::request::given("letter_id", letter_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/letters/{}/seal", PATH_SEGMENTS.segment("letter_id", & letter_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::GET, url).build()?)
    }
}
/// Sets when a draft may be sent, or that it may always be, for which there has to be null.
///
/// `PUT /drafts/{client}/window`
///
/// # Source
/// - The book of shapes: 44
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetDraftWindow {
    pub(super) client: Client,
    pub(super) set_client: Result<::std::string::String, String>,
    pub(super) body: Result<::std::option::Option<types::DraftWindow>, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetDraftWindow {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            set_client: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// Whose it is.
    pub fn set_client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.set_client = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::std::option::Option<types::DraftWindow>,
            Error: std::fmt::Display,
        >,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<(), ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for SetDraftWindow {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, set_client, body, .. } = self;
        let set_client = ::bpm_rest_runtime::request::given("set_client", set_client)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/drafts/{}/window", PATH_SEGMENTS.segment("set_client", & set_client) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .json(&body)
                .build()?,
        )
    }
}
/// Sends and answers with a type that is written by hand.
///
/// `PUT /jobs/{jobId}/fee`
///
/// # Source
/// - The book of shapes: 28
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetJobFee {
    pub(super) client: Client,
    pub(super) job_id: Result<::std::string::String, String>,
    pub(super) body: Result<crate::calls::Money, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SetJobFee {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            job_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the job.
    pub fn job_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.job_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<crate::calls::Money, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<
        'static,
        Result<crate::calls::Money, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SetJobFee {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, job_id, body, .. } = self;
        let job_id = ::bpm_rest_runtime::request::given("job_id", job_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/jobs/{}/fee", PATH_SEGMENTS.segment("job_id", & job_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .build()?,
        )
    }
}
/// Changes a thing.
///
/// `PUT /things/{thing-id}`
///
/// # Source
/// - The book of shapes: 2
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateThing {
    pub(super) client: Client,
    pub(super) thing_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::ThingUpdate, String>,
    in_query: ::bpm_rest_runtime::query::Query,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl UpdateThing {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            thing_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Ok(Default::default()),
            in_query: Default::default(),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the thing.
    pub fn thing_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.thing_id = ::bpm_rest_runtime::parameter::filled("thing_id", value);
        self
    }
    /// How deep.
    pub fn depth(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
        self.in_query.converted_number::<i64, _>(0, "depth", "depth", value.try_into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::ThingUpdate, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `at` of the body; see [`types::ThingUpdate::at`].
    pub fn at(mut self, value: impl Into<types::ThingUpdateAt>) -> Self {
        self.given_of_body.member("at");
        self.body = self.body.map(|body| body.at(value));
        self
    }
    /// Clears `at`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_at`].
    pub fn clear_at(mut self) -> Self {
        self.given_of_body.member("clear_at");
        self.body = self.body.map(|body| body.clear_at());
        self
    }
    /// Sets `color` of the body; see [`types::ThingUpdate::color`].
    pub fn color(mut self, value: impl Into<crate::shapes::enums::Color>) -> Self {
        self.given_of_body.member("color");
        self.body = self.body.map(|body| body.color(value));
        self
    }
    /// Clears `color`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_color`].
    pub fn clear_color(mut self) -> Self {
        self.given_of_body.member("clear_color");
        self.body = self.body.map(|body| body.clear_color());
        self
    }
    /// Adds to `ids` of the body; see [`types::ThingUpdate::ids`].
    pub fn ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("ids");
        self.body = self.body.map(|body| body.ids(value));
        self
    }
    /// Adds one element to `ids` of the body; see [`types::ThingUpdate::known_id`].
    pub fn known_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("known_id");
        self.body = self.body.map(|body| body.known_id(value));
        self
    }
    /// Replaces all that `ids` of the body holds; see [`types::ThingUpdate::replace_ids`].
    pub fn replace_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_ids");
        self.body = self.body.map(|body| body.replace_ids(value));
        self
    }
    /// Clears `ids`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_ids`].
    pub fn clear_ids(mut self) -> Self {
        self.given_of_body.member("clear_ids");
        self.body = self.body.map(|body| body.clear_ids());
        self
    }
    /// Adds to `labels` of the body; see [`types::ThingUpdate::labels`].
    pub fn labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.given_of_body.member("labels");
        self.body = self.body.map(|body| body.labels(value));
        self
    }
    /// Adds one element to `labels` of the body; see [`types::ThingUpdate::label`].
    pub fn label(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.given_of_body.member("label");
        self.body = self.body.map(|body| body.label(key, value));
        self
    }
    /// Replaces all that `labels` of the body holds; see [`types::ThingUpdate::replace_labels`].
    pub fn replace_labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_labels");
        self.body = self.body.map(|body| body.replace_labels(value));
        self
    }
    /// Clears `labels`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_labels`].
    pub fn clear_labels(mut self) -> Self {
        self.given_of_body.member("clear_labels");
        self.body = self.body.map(|body| body.clear_labels());
        self
    }
    /// Sets `level` of the body; see [`types::ThingUpdate::level`].
    pub fn level(mut self, value: i64) -> Self {
        self.given_of_body.member("level");
        self.body = self.body.map(|body| body.level(value));
        self
    }
    /// Clears `level`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_level`].
    pub fn clear_level(mut self) -> Self {
        self.given_of_body.member("clear_level");
        self.body = self.body.map(|body| body.clear_level());
        self
    }
    /// Sets `name` of the body; see [`types::ThingUpdate::name`].
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("name");
        self.body = self.body.map(|body| body.name(value));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_name`].
    pub fn clear_name(mut self) -> Self {
        self.given_of_body.member("clear_name");
        self.body = self.body.map(|body| body.clear_name());
        self
    }
    /// Sets `other` of the body; see [`types::ThingUpdate::other`].
    pub fn other(mut self, value: impl Into<types::ThingRef>) -> Self {
        self.given_of_body.member("other");
        self.body = self.body.map(|body| body.other(value));
        self
    }
    /// Clears `other`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_other`].
    pub fn clear_other(mut self) -> Self {
        self.given_of_body.member("clear_other");
        self.body = self.body.map(|body| body.clear_other());
        self
    }
    /// Sets `pin` of the body; see [`types::ThingUpdate::pin`].
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.given_of_body.member("pin");
        self.body = self.body.map(|body| body.pin(value));
        self
    }
    /// Clears `pin`: null is sent, which is not the same as leaving it alone.; see [`types::ThingUpdate::clear_pin`].
    pub fn clear_pin(mut self) -> Self {
        self.given_of_body.member("clear_pin");
        self.body = self.body.map(|body| body.clear_pin());
        self
    }
    /// Adds to `tags` of the body; see [`types::ThingUpdate::tags`].
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("tags");
        self.body = self.body.map(|body| body.tags(value));
        self
    }
    /// Adds one element to `tags` of the body; see [`types::ThingUpdate::tag`].
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tag");
        self.body = self.body.map(|body| body.tag(value));
        self
    }
    /// Replaces all that `tags` of the body holds; see [`types::ThingUpdate::replace_tags`].
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_tags");
        self.body = self.body.map(|body| body.replace_tags(value));
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Thing, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for UpdateThing {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, thing_id, body, in_query, .. } = self;
        let thing_id = ::bpm_rest_runtime::request::given("thing_id", thing_id)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/things/{}", PATH_SEGMENTS.segment("thing_id", & thing_id) ?),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::PUT, url)
                .header(
                    ::bpm_rest_runtime::http::header::ACCEPT,
                    ::bpm_rest_runtime::http::header::HeaderValue::from_static(
                        "application/json",
                    ),
                )
                .json(&body)
                .in_query(in_query)
                .build()?,
        )
    }
}
