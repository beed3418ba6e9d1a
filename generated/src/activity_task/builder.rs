// Made by `cargo xtask generate`; edit the spec instead.

//! One builder for each operation: set its parameters, then await it.

use super::{Client, types};
use super::operations::PATH_SEGMENTS;
use ::bpm_rest_runtime::operation::Build;
use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
use ::bpm_rest_runtime::call::BoxFuture;
/// Activates a suspended process definition.
///
/// By the id of the process definition.
///
/// `POST /models/{procDefId}/active`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 激活任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateProcessDefinition {
    pub(super) client: Client,
    pub(super) proc_def_id: Result<::std::string::String, String>,
}
impl ActivateProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_def_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn proc_def_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_def_id = Ok(value.into());
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
impl Build for ActivateProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_def_id } = self;
        let proc_def_id = ::bpm_rest_runtime::request::given(
            "proc_def_id",
            proc_def_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/models/{}/active", PATH_SEGMENTS.segment("proc_def_id", & proc_def_id)
                ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
/// Activates a suspended process instance.
///
/// By its id.
///
/// `POST /activity-task/{procInstId}/active`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 激活任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ActivateProcessInstance {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl ActivateProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
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
impl Build for ActivateProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/active", PATH_SEGMENTS.segment("proc_inst_id", &
                proc_inst_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
/// Assigns a task to a user.
///
/// The task that the process instance has under this key and name.
///
/// `POST /activity-task/{procInstId}/task-key/{taskDefKey}/task-name/{taskName}/users/{userId}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 分配任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignTask {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
    pub(super) task_def_key: Result<::std::string::String, String>,
    pub(super) task_name: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl AssignTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_def_key: Err(::bpm_rest_runtime::parameter::UNSET),
            task_name: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
        self
    }
    /// The key of the task in the process definition.
    pub fn task_def_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_def_key = Ok(value.into());
        self
    }
    /// The name of the task.
    pub fn task_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_name = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
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
impl Build for AssignTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id, task_def_key, task_name, user_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let task_def_key = ::bpm_rest_runtime::request::given(
            "task_def_key",
            task_def_key,
        )?;
        let task_name = ::bpm_rest_runtime::request::given("task_name", task_name)?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/task-key/{}/task-name/{}/users/{}", PATH_SEGMENTS
                .segment("proc_inst_id", & proc_inst_id) ?, PATH_SEGMENTS
                .segment("task_def_key", & task_def_key) ?, PATH_SEGMENTS
                .segment("task_name", & task_name) ?, PATH_SEGMENTS.segment("user_id", &
                user_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
/// Completes a task.
///
/// By the id of the task.
///
/// `POST /todo-task/{actTaskId}/complete`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 完成任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTask {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
    pub(super) body: Result<types::TaskCompletion, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<types::TaskCompletion, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Adds to `attach_files` of the body; see [`types::TaskCompletion::attach_files`].
    pub fn attach_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("attach_files");
        self.body = self.body.map(|body| body.attach_files(value));
        self
    }
    /// Adds one element to `attach_files` of the body; see [`types::TaskCompletion::attach_file`].
    pub fn attach_file(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("attach_file");
        self.body = self.body.map(|body| body.attach_file(value));
        self
    }
    /// Replaces all that `attach_files` of the body holds; see [`types::TaskCompletion::replace_attach_files`].
    pub fn replace_attach_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_attach_files");
        self.body = self.body.map(|body| body.replace_attach_files(value));
        self
    }
    /// Adds to `command` of the body; see [`types::TaskCompletion::command`].
    pub fn command(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("command");
        self.body = self.body.map(|body| body.command(value));
        self
    }
    /// Adds one element to `command` of the body; see [`types::TaskCompletion::add_command`].
    pub fn add_command(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_command");
        self.body = self.body.map(|body| body.add_command(key, value));
        self
    }
    /// Replaces all that `command` of the body holds; see [`types::TaskCompletion::replace_command`].
    pub fn replace_command(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.given_of_body.member("replace_command");
        self.body = self.body.map(|body| body.replace_command(value));
        self
    }
    /// Sets `comment` of the body; see [`types::TaskCompletion::comment`].
    pub fn comment(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("comment");
        self.body = self.body.map(|body| body.comment(value));
        self
    }
    /// Sets `operator` of the body; see [`types::TaskCompletion::operator`].
    pub fn operator(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("operator");
        self.body = self.body.map(|body| body.operator(value));
        self
    }
    /// Sets `org_id` of the body; see [`types::TaskCompletion::org_id`].
    pub fn org_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.given_of_body.member("org_id");
        self.body = self.body.map(|body| body.org_id(value));
        self
    }
    /// Adds to `pictures` of the body; see [`types::TaskCompletion::pictures`].
    pub fn pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("pictures");
        self.body = self.body.map(|body| body.pictures(value));
        self
    }
    /// Adds one element to `pictures` of the body; see [`types::TaskCompletion::picture`].
    pub fn picture(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("picture");
        self.body = self.body.map(|body| body.picture(value));
        self
    }
    /// Replaces all that `pictures` of the body holds; see [`types::TaskCompletion::replace_pictures`].
    pub fn replace_pictures(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.given_of_body.member("replace_pictures");
        self.body = self.body.map(|body| body.replace_pictures(value));
        self
    }
    /// Sets `project_id` of the body; see [`types::TaskCompletion::project_id`].
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.given_of_body.member("project_id");
        self.body = self.body.map(|body| body.project_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::TaskCompletion::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `user_id` of the body; see [`types::TaskCompletion::user_id`].
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.given_of_body.member("user_id");
        self.body = self.body.map(|body| body.user_id(value));
        self
    }
    /// Adds to `extra` of the body; see [`types::TaskCompletion::extra`].
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
    /// Adds one element to `extra` of the body; see [`types::TaskCompletion::add_extra`].
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_extra");
        self.body = self.body.map(|body| body.add_extra(key, value));
        self
    }
    /// Replaces all that `extra` of the body holds; see [`types::TaskCompletion::replace_extra`].
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
    ) -> BoxFuture<
        'static,
        Result<Option<types::CompletedTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CompleteTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id, body, .. } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}/complete", PATH_SEGMENTS.segment("act_task_id", &
                act_task_id) ?
            ),
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
/// Completes several tasks.
///
/// The document does not say what goes into the body.
///
/// `POST /todo-task/complete-batch`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 批量完成任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompleteTasks {
    pub(super) client: Client,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CompleteTasks {
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
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
    ) -> BoxFuture<
        'static,
        Result<
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for CompleteTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/todo-task/complete-batch"),
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
/// Deploys a process model.
///
/// The process definition can be started then.
///
/// `POST /models`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 部署流程模型
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDeployment {
    pub(super) client: Client,
    pub(super) body: Result<types::NewModel, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateDeployment {
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
        value: impl TryInto<types::NewModel, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `bpm_process_id` of the body; see [`types::NewModel::bpm_process_id`].
    pub fn bpm_process_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.given_of_body.member("bpm_process_id");
        self.body = self.body.map(|body| body.bpm_process_id(value));
        self
    }
    /// Sets `category` of the body; see [`types::NewModel::category`].
    pub fn category(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("category");
        self.body = self.body.map(|body| body.category(value));
        self
    }
    /// Sets `description` of the body; see [`types::NewModel::description`].
    pub fn description(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("description");
        self.body = self.body.map(|body| body.description(value));
        self
    }
    /// Sets `process_key` of the body; see [`types::NewModel::process_key`].
    pub fn process_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("process_key");
        self.body = self.body.map(|body| body.process_key(value));
        self
    }
    /// Sets `process_name` of the body; see [`types::NewModel::process_name`].
    pub fn process_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("process_name");
        self.body = self.body.map(|body| body.process_name(value));
        self
    }
    /// Sets `project_id` of the body; see [`types::NewModel::project_id`].
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.given_of_body.member("project_id");
        self.body = self.body.map(|body| body.project_id(value));
        self
    }
    /// Sets `temporary_name` of the body; see [`types::NewModel::temporary_name`].
    pub fn temporary_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("temporary_name");
        self.body = self.body.map(|body| body.temporary_name(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::NewModel::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `user_id` of the body; see [`types::NewModel::user_id`].
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.given_of_body.member("user_id");
        self.body = self.body.map(|body| body.user_id(value));
        self
    }
    /// Adds to `extra` of the body; see [`types::NewModel::extra`].
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
    /// Adds one element to `extra` of the body; see [`types::NewModel::add_extra`].
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_extra");
        self.body = self.body.map(|body| body.add_extra(key, value));
        self
    }
    /// Replaces all that `extra` of the body holds; see [`types::NewModel::replace_extra`].
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
    ) -> BoxFuture<
        'static,
        Result<Option<types::ModelDeployment>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/models"),
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
/// Starts a process instance.
///
/// Of the model that the body names.
///
/// `POST /activity-task`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 创建任务流程实例
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProcessInstance {
    pub(super) client: Client,
    pub(super) body: Result<types::NewProcessInstance, String>,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl CreateProcessInstance {
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
        value: impl TryInto<types::NewProcessInstance, Error: std::fmt::Display>,
    ) -> Self {
        self.body = self.given_of_body.whole(value);
        self
    }
    /// Sets `assignee` of the body; see [`types::NewProcessInstance::assignee`].
    pub fn assignee(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.given_of_body.member("assignee");
        self.body = self.body.map(|body| body.assignee(value));
        self
    }
    /// Sets `model_name` of the body; see [`types::NewProcessInstance::model_name`].
    pub fn model_name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("model_name");
        self.body = self.body.map(|body| body.model_name(value));
        self
    }
    /// Sets `process_id` of the body; see [`types::NewProcessInstance::process_id`].
    pub fn process_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.given_of_body.member("process_id");
        self.body = self.body.map(|body| body.process_id(value));
        self
    }
    /// Sets `project_id` of the body; see [`types::NewProcessInstance::project_id`].
    pub fn project_id(
        mut self,
        value: impl Into<::bpm_rest_runtime::loose::Id>,
    ) -> Self {
        self.given_of_body.member("project_id");
        self.body = self.body.map(|body| body.project_id(value));
        self
    }
    /// Sets `tenant_id` of the body; see [`types::NewProcessInstance::tenant_id`].
    pub fn tenant_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.given_of_body.member("tenant_id");
        self.body = self.body.map(|body| body.tenant_id(value));
        self
    }
    /// Sets `user_id` of the body; see [`types::NewProcessInstance::user_id`].
    pub fn user_id(mut self, value: impl Into<::bpm_rest_runtime::loose::Id>) -> Self {
        self.given_of_body.member("user_id");
        self.body = self.body.map(|body| body.user_id(value));
        self
    }
    /// Adds to `extra` of the body; see [`types::NewProcessInstance::extra`].
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
    /// Adds one element to `extra` of the body; see [`types::NewProcessInstance::add_extra`].
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.given_of_body.member("add_extra");
        self.body = self.body.map(|body| body.add_extra(key, value));
        self
    }
    /// Replaces all that `extra` of the body holds; see [`types::NewProcessInstance::replace_extra`].
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
    ) -> BoxFuture<
        'static,
        Result<Option<types::StartedProcess>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for CreateProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, body, .. } = self;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/activity-task"),
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
/// Delegates a task to a user.
///
/// A GET that changes something.
///
/// `GET /todo-task/{actTaskId}/delegate/{userId}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 委托任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DelegateTask {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl DelegateTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
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
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::bpm_rest_runtime::error::Error,
        >,
    > {
        self.into_future()
    }
}
impl Build for DelegateTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id, user_id } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}/delegate/{}", PATH_SEGMENTS.segment("act_task_id", &
                act_task_id) ?, PATH_SEGMENTS.segment("user_id", & user_id) ?
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
/// Removes a deployed process model.
///
/// By the id of its deployment.
///
/// `DELETE /models/{deploymentId}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 移除已部署的流程模型
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDeployment {
    pub(super) client: Client,
    pub(super) deployment_id: Result<::std::string::String, String>,
}
impl DeleteDeployment {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            deployment_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the deployment.
    pub fn deployment_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.deployment_id = Ok(value.into());
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
impl Build for DeleteDeployment {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, deployment_id } = self;
        let deployment_id = ::bpm_rest_runtime::request::given(
            "deployment_id",
            deployment_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/models/{}", PATH_SEGMENTS.segment("deployment_id", & deployment_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Deletes a process instance.
///
/// By its id.
///
/// `DELETE /activity-task/{procInstId}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 删除流程任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProcessInstance {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl DeleteProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
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
impl Build for DeleteProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}", PATH_SEGMENTS.segment("proc_inst_id", &
                proc_inst_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::DELETE, url).build()?)
    }
}
/// Gets what a task was completed with.
///
/// By its process instance and its key in the process definition.
///
/// `GET /todo-task/proc-inst/{procInstId}/task/{taskDefKey}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 查询已完成的任务节点相关信息
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCompletedTask {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
    pub(super) task_def_key: Result<::std::string::String, String>,
}
impl GetCompletedTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
            task_def_key: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
        self
    }
    /// The key of the task in the process definition.
    pub fn task_def_key(mut self, value: impl Into<::std::string::String>) -> Self {
        self.task_def_key = Ok(value.into());
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
        Result<Option<types::CompletedTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetCompletedTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id, task_def_key } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let task_def_key = ::bpm_rest_runtime::request::given(
            "task_def_key",
            task_def_key,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/proc-inst/{}/task/{}", PATH_SEGMENTS.segment("proc_inst_id",
                & proc_inst_id) ?, PATH_SEGMENTS.segment("task_def_key", & task_def_key)
                ?
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
/// Gets the task that follows.
///
/// By the id of the task.
///
/// `GET /todo-task/{actTaskId}/next-node`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取下一个任务节点
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNextNode {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
}
impl GetNextNode {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
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
        Result<Option<types::NextNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetNextNode {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}/next-node", PATH_SEGMENTS.segment("act_task_id", &
                act_task_id) ?
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
/// Gets the diagram of a process definition.
///
/// By the id of the process definition.
///
/// `GET /models/{procDefId}/diagram`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取流程图
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessDefinitionDiagram {
    pub(super) client: Client,
    pub(super) proc_def_id: Result<::std::string::String, String>,
}
impl GetProcessDefinitionDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_def_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn proc_def_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_def_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Diagram, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetProcessDefinitionDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_def_id } = self;
        let proc_def_id = ::bpm_rest_runtime::request::given(
            "proc_def_id",
            proc_def_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/models/{}/diagram", PATH_SEGMENTS.segment("proc_def_id", & proc_def_id)
                ?
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
/// Gets the diagram of a process instance.
///
/// By the id of the process instance.
///
/// `GET /activity-task/{procInstId}/diagram`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取流程图
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProcessInstanceDiagram {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl GetProcessInstanceDiagram {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
        self
    }
    /// Sends the call and reads its answer; awaiting the builder does the same.
    ///
    /// # Errors
    /// Those that the builder lists, and those of every call.
    pub fn send(
        self,
    ) -> BoxFuture<'static, Result<types::Diagram, ::bpm_rest_runtime::error::Error>> {
        self.into_future()
    }
}
impl Build for GetProcessInstanceDiagram {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/diagram", PATH_SEGMENTS.segment("proc_inst_id", &
                proc_inst_id) ?
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
/// Gets one task that is to be done.
///
/// By the id of the task.
///
/// `GET /todo-task/{actTaskId}`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取待办任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTask {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
}
impl GetTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
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
        Result<types::RunningTask, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}", PATH_SEGMENTS.segment("act_task_id", & act_task_id) ?
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
/// Gets the process definition that a task is of.
///
/// By the id of the task.
///
/// `GET /todo-task/{actTaskId}/process-definition`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获任务流程定义信息
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTaskProcessDefinition {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
}
impl GetTaskProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
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
        Result<types::ProcessDefinition, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for GetTaskProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}/process-definition", PATH_SEGMENTS.segment("act_task_id",
                & act_task_id) ?
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
/// Lists the tasks that a process instance has been through.
///
/// By the id of the process instance.
///
/// `GET /activity-task/{procInstId}/history-tasks`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取任务历史节点
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHistoricTasks {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl ListHistoricTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::HistoryNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListHistoricTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/history-tasks", PATH_SEGMENTS.segment("proc_inst_id",
                & proc_inst_id) ?
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
/// Lists the tasks that a process definition has.
///
/// By the id of the process definition.
///
/// `GET /models/{procDefId}/nodes`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取流程节点
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProcessDefinitionNodes {
    pub(super) client: Client,
    pub(super) proc_def_id: Result<::std::string::String, String>,
}
impl ListProcessDefinitionNodes {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_def_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn proc_def_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_def_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::ModelNode>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListProcessDefinitionNodes {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_def_id } = self;
        let proc_def_id = ::bpm_rest_runtime::request::given(
            "proc_def_id",
            proc_def_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/models/{}/nodes", PATH_SEGMENTS.segment("proc_def_id", & proc_def_id) ?
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
/// Lists the tasks that a process instance is at.
///
/// By the id of the process instance.
///
/// `GET /activity-task/{procInstId}/ru-tasks`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取任务历史节点
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRunningTasks {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl ListRunningTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::RunningTask>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListRunningTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/ru-tasks", PATH_SEGMENTS.segment("proc_inst_id", &
                proc_inst_id) ?
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
/// Lists the gateways that a task leads to.
///
/// With the ways that can be chosen there.
///
/// `GET /todo-task/{actTaskId}/gateway`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获任务网关信息
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTaskGateways {
    pub(super) client: Client,
    pub(super) act_task_id: Result<::std::string::String, String>,
}
impl ListTaskGateways {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            act_task_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the task.
    pub fn act_task_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.act_task_id = Ok(value.into());
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
        Result<::std::vec::Vec<types::Gateway>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for ListTaskGateways {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, act_task_id } = self;
        let act_task_id = ::bpm_rest_runtime::request::given(
            "act_task_id",
            act_task_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/todo-task/{}/gateway", PATH_SEGMENTS.segment("act_task_id", &
                act_task_id) ?
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
/// Takes back a step of a process instance.
///
/// In the name of the user. The document does not say which step.
///
/// `POST /activity-task/{procInstId}/users/{userId}/revocation`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 撤回任务流程节点
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RevokeTask {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
    pub(super) user_id: Result<::std::string::String, String>,
}
impl RevokeTask {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
            user_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
        self
    }
    /// The id of the user.
    pub fn user_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.user_id = Ok(value.into());
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
        Result<Option<types::Revocation>, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for RevokeTask {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id, user_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let user_id = ::bpm_rest_runtime::request::given("user_id", user_id)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/users/{}/revocation", PATH_SEGMENTS
                .segment("proc_inst_id", & proc_inst_id) ?, PATH_SEGMENTS
                .segment("user_id", & user_id) ?
            ),
        );
        Ok(
            RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url)
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
/// Searches for tasks that were done.
///
/// By what the tasks are like.
///
/// `POST /todo-task/completed`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取待办任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchCompletedTasks {
    pub(super) client: Client,
    pub(super) page_no: Result<Option<i64>, String>,
    pub(super) page_size: Result<Option<i64>, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SearchCompletedTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            page_no: Ok(None),
            page_size: Ok(None),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The number of the page wanted, from 1 (known from related code).
    pub fn page_no(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_no = value
            .try_into()
            .map_err(|error| format!("`page_no` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// How many tasks a page holds at most (known from related code).
    pub fn page_size(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_size = value
            .try_into()
            .map_err(|error| format!("`page_size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
    ) -> BoxFuture<
        'static,
        Result<types::HistoricTaskList, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchCompletedTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, page_no, page_size, body, .. } = self;
        let page_no = ::bpm_rest_runtime::request::given("page_no", page_no)?;
        let page_size = ::bpm_rest_runtime::request::given("page_size", page_size)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/todo-task/completed"),
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
                .query_if_set("page.no", &page_no)
                .query_if_set("page.size", &page_size)
                .build()?,
        )
    }
}
/// Searches for tasks that are to be done.
///
/// By what the tasks are like.
///
/// `POST /todo-task`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 获取待办任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchTasks {
    pub(super) client: Client,
    pub(super) page_no: Result<Option<i64>, String>,
    pub(super) page_size: Result<Option<i64>, String>,
    pub(super) body: Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        String,
    >,
    given_of_body: ::bpm_rest_runtime::given::Given,
}
impl SearchTasks {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            page_no: Ok(None),
            page_size: Ok(None),
            body: Err(::bpm_rest_runtime::parameter::UNSET),
            given_of_body: ::bpm_rest_runtime::given::Given::default(),
        }
    }
    /// The number of the page wanted, from 1 (known from related code).
    pub fn page_no(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_no = value
            .try_into()
            .map_err(|error| format!("`page_no` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// How many tasks a page holds at most (known from related code).
    pub fn page_size(
        mut self,
        value: impl TryInto<i64, Error: std::fmt::Display>,
    ) -> Self {
        self.page_size = value
            .try_into()
            .map_err(|error| format!("`page_size` cannot be used: {error}"))
            .map(Some);
        self
    }
    /// The body of the request.
    ///
    /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
    /// it is sent, since what was set before would be lost.
    pub fn body(
        mut self,
        value: impl TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
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
    ) -> BoxFuture<
        'static,
        Result<types::RunningTaskList, ::bpm_rest_runtime::error::Error>,
    > {
        self.into_future()
    }
}
impl Build for SearchTasks {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, page_no, page_size, body, .. } = self;
        let page_no = ::bpm_rest_runtime::request::given("page_no", page_no)?;
        let page_size = ::bpm_rest_runtime::request::given("page_size", page_size)?;
        let body = ::bpm_rest_runtime::request::given_body(body)?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!("/todo-task"),
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
                .query_if_set("page.no", &page_no)
                .query_if_set("page.size", &page_size)
                .build()?,
        )
    }
}
/// Suspends a process definition.
///
/// By the id of the process definition.
///
/// `POST /models/{procDefId}/suspend`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 挂起任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessDefinition {
    pub(super) client: Client,
    pub(super) proc_def_id: Result<::std::string::String, String>,
}
impl SuspendProcessDefinition {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_def_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process definition.
    pub fn proc_def_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_def_id = Ok(value.into());
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
impl Build for SuspendProcessDefinition {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_def_id } = self;
        let proc_def_id = ::bpm_rest_runtime::request::given(
            "proc_def_id",
            proc_def_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/models/{}/suspend", PATH_SEGMENTS.segment("proc_def_id", & proc_def_id)
                ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
/// Suspends a process instance.
///
/// By its id.
///
/// `POST /activity-task/{procInstId}/suspend`
///
/// # Errors
/// - 400: The body is missing or no JSON, or the service refused what it was given.
/// - 401: Not authenticated; no content.
/// - 403: Forbidden; no content.
/// - 404: Not found; no content.
/// - 500: Something went wrong inside.
///
/// # Source
/// - API document of activity-task: 暂停任务
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuspendProcessInstance {
    pub(super) client: Client,
    pub(super) proc_inst_id: Result<::std::string::String, String>,
}
impl SuspendProcessInstance {
    /// A builder that will send with the client.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            proc_inst_id: Err(::bpm_rest_runtime::parameter::UNSET),
        }
    }
    /// The id of the process instance.
    pub fn proc_inst_id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.proc_inst_id = Ok(value.into());
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
impl Build for SuspendProcessInstance {
    fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> {
        let Self { client, proc_inst_id } = self;
        let proc_inst_id = ::bpm_rest_runtime::request::given(
            "proc_inst_id",
            proc_inst_id,
        )?;
        let url = ::bpm_rest_runtime::request::url(
            client.connection().base_url(),
            format_args!(
                "/activity-task/{}/suspend", PATH_SEGMENTS.segment("proc_inst_id", &
                proc_inst_id) ?
            ),
        );
        Ok(RequestBuilder::new(::bpm_rest_runtime::http::Method::POST, url).build()?)
    }
}
