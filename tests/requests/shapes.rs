//! Requests held against snapshots, and that nothing is left out: every operation is sent.

use bpm_rest::transport::{Body, Request, Response};
use bpm_rest::{
    Call as _, Error, ErrorKind, Operation, OperationInfo, OperationRef, Result,
    testing::{Recorder, Recording, Reply},
    transport::{Connection, Options},
};
use bpm_rest::{
    testing::{Stub, stub},
    transport::try_clone,
};
use futures::FutureExt as _;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// What an engine answers a list with.
pub(crate) fn page() -> Reply {
    Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0, "sort": "id", "order": "asc"}"#)
}

/// An id that has a meaning in a URL, without the characters that Flowable refuses there. It is ASCII, beyond which Activiti
/// is told the charset.
pub(crate) const ODD: &str = "a b=c?d#e+f&g";

/// Sends operations of a system to a recorder, and remembers which.
pub(crate) struct Shapes<C> {
    /// The folder of the snapshots, and which were sent of it; those of earlier folders stand before it.
    folders: Vec<(&'static str, BTreeSet<String>)>,
    client: fn(&Recorder) -> C,
    stub: Stub,
    /// What the stub refused, or answered in a way that the operation does not read.
    refused: Vec<String>,
}

impl<C> Shapes<C> {
    /// Sends with the client that sends to a recorder.
    pub(crate) fn new(system: &'static str, client: fn(&Recorder) -> C) -> Self {
        let stub = stub_of(system).without_credentials();
        Self { folders: vec![(system, BTreeSet::new())], client, stub, refused: Vec::new() }
    }

    /// From here on, requests are held against snapshots that other systems share, each of which sends all of them.
    pub(crate) fn share(&mut self, folder: &'static str) {
        self.folders.push((folder, BTreeSet::new()));
    }

    /// Sends one operation and holds the request against its snapshot; a variant tells several of one operation apart.
    pub(crate) async fn check<O: Operation>(
        &mut self,
        variant: &str,
        reply: Reply,
        call: impl FnOnce(C) -> O,
    ) -> O::Output {
        let recorder = super::recorder(reply);
        let operation = call((self.client)(&recorder));
        let info = operation.info();
        let base_url = operation.connection().base_url().to_owned();
        let request = Sent::default();
        let answered = Answered(operation, request.clone()).send().await;
        let (output, foreign) = answered.unwrap_or_else(|error| panic!("{}: {error:?}", info.id));
        assert_foreign_answers_are_refused(&info, foreign);
        let name = self.assert_shape(&info, variant, &recorder.take());
        if let Err(why) = stubbed::<O>(&info, self.stub.clone().at(base_url), &request).await {
            self.refused.push(format!("{name}: {why}"));
        }
        let sent = self.folders.last_mut().map(|(_, sent)| sent);
        assert!(sent.unwrap().insert(name.clone()), "{name} is held against its snapshot twice");
        output
    }

    /// Holds one request against the snapshot of its operation, and tells the snapshot's name.
    fn assert_shape(&self, operation: &OperationInfo, variant: &str, recording: &Recording) -> String {
        let [request] = recording.requests() else {
            panic!("{} sent {} requests", operation.id, recording.requests().len())
        };
        assert!(
            request.starts_with(&format!("{} ", operation.method)),
            "{} is not sent with {}",
            operation.id,
            operation.method
        );
        let name = match variant {
            "" => operation.id.to_string(),
            variant => format!("{}-{variant}", operation.id),
        };
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(self.folder(&name));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name.as_str(), recording));
        name
    }

    /// Holds what was sent against the operations that there are, and against the snapshots on disk: none may be
    /// missing, and none may be left over.
    pub(crate) fn assert_complete(&self, operations: &[&OperationInfo]) {
        assert!(self.refused.is_empty(), "calls that a stub does not play:\n{}", self.refused.join("\n"));
        let ids: BTreeSet<&str> = operations.iter().map(|operation| &*operation.id).collect();
        let sent = self.folders.iter().flat_map(|(_, sent)| sent);
        let sent: BTreeSet<&str> = sent.map(|name| name.split_once('-').map_or(name.as_str(), |(id, _)| id)).collect();
        assert_eq!(ids, sent, "operations without a snapshot, or snapshots without an operation");
        let (own, shared) = self.folders.split_first().unwrap();
        let mut expected = own.1.clone();
        for (folder, sent) in shared {
            assert_eq!(&on_disk(folder), sent, "snapshots of {folder} that nothing is held against");
            for name in sent.intersection(&on_disk(own.0)) {
                let text = |folder: &str| fs::read_to_string(snapshots(folder).join(format!("{name}.snap"))).unwrap();
                assert_ne!(text(own.0), text(folder), "{name} needs no snapshot of its own in {}", own.0);
                expected.insert(name.clone());
            }
        }
        assert_eq!(on_disk(own.0), expected, "snapshots that nothing is held against");
    }

    /// The folder of a snapshot: that of the system, too, for a request that the system is sent otherwise than others.
    fn folder(&self, name: &str) -> PathBuf {
        let own = snapshots(self.folders[0].0);
        if own.join(format!("{name}.snap")).exists() { own } else { snapshots(self.folders.last().unwrap().0) }
    }
}

/// The names of the snapshots in a folder.
fn on_disk(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(snapshots(folder)).unwrap();
    let files = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    files.filter_map(|file| file.strip_suffix(".snap").map(str::to_owned)).collect()
}

/// Where the snapshots of a folder lie.
fn snapshots(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("requests/snapshots").join(folder)
}

/// The stub of a system.
fn stub_of(system: &str) -> Stub {
    match system {
        "activiti" => stub::activiti(),
        "activiti-cloud" => stub::activiti_cloud(),
        "activity-task" => stub::activity_task(),
        "bonita" => stub::bonita(),
        "flowable" => stub::flowable(),
        "flowable-cmmn" => stub::flowable_cmmn(),
        "flowable-dmn" => stub::flowable_dmn(),
        "flowable-event-registry" => stub::flowable_event_registry(),
        "flowable-external-jobs" => stub::flowable_external_jobs(),
        "flowable-idm" => stub::flowable_idm(),
        "process-center" => stub::process_center(),
        system => panic!("there is no stub of {system}"),
    }
}

/// Operations whose answer is of a type that the caller has, each of which a test gives a type of its own.
const OF_CALLERS: [&str; 3] = ["get_case_context", "query_business_data", "get_business_object_relation"];

/// What the pager adds to the call of a list that has to be paged: the index of the page, and its size.
fn as_the_pager_sends(request: &mut Request) {
    let uri = request.uri().to_string();
    let paged = if uri.contains('?') { format!("{uri}&p=0&c=10") } else { format!("{uri}?p=0&c=10") };
    *request.uri_mut() = paged.parse().unwrap();
}

/// Has the stub answer what was sent, and the operation read the answer.
async fn stubbed<O: Operation>(info: &OperationInfo, stub: Stub, sent: &Sent) -> Result<(), String> {
    let mut request = sent.lock().unwrap().take().ok_or("no request was made")?;
    if stub.base_url().ends_with("/bonita") && !request.uri().query().unwrap_or_default().contains("p=") {
        as_the_pager_sends(&mut request);
    }
    let answer = stub.answer(request).await.map_err(|error| error.to_string())?;
    let status = answer.status();
    if !status.is_success() {
        let body = answer.into_body().bytes().await.unwrap_or_default();
        return Err(format!("the stub answers {status}: {}", String::from_utf8_lossy(&body)));
    }
    if OF_CALLERS.contains(&&*info.id) {
        return Ok(());
    }
    let read = O::decode(answer).await;
    read.map(drop).map_err(|error| format!("the stub's answer cannot be read: {error}"))
}

/// A copy of the request that an operation makes.
type Sent = Arc<Mutex<Option<Request>>>;

/// An operation that reads what is no answer of its server, too, each time as it reads its own answer.
struct Answered<O>(O, Sent);

/// What came of an answer of somebody else: its content type and body, and the error.
type Foreign = Vec<(Option<&'static str>, &'static str, Option<Error>)>;

const LOGIN_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form></form></body></html>";

/// What a gateway answers with 200 in place of the server.
const FOREIGN: [(Option<&str>, &str); 4] = [
    (Some("text/html;charset=UTF-8"), LOGIN_PAGE),
    (None, LOGIN_PAGE),
    (Some("text/plain"), LOGIN_PAGE),
    (Some("application/json"), r#"{"status": "please log in"}"#),
];

impl<O: Operation> Operation for Answered<O> {
    type Output = (O::Output, Foreign);

    fn info(&self) -> OperationRef {
        self.0.info()
    }

    fn connection(&self) -> &Connection {
        self.0.connection()
    }

    fn options(&self) -> Options {
        self.0.options()
    }

    fn into_request(self) -> Result<Request> {
        let mut request = self.0.into_request()?;
        // Files come from memory: reading one never waits.
        let body = std::mem::take(request.body_mut());
        let is_empty = body.is_empty();
        let body = body.bytes().now_or_never().unwrap()?;
        *request.body_mut() = if is_empty { Body::empty() } else { body.into() };
        *self.1.lock().unwrap() = try_clone(&request);
        Ok(request)
    }

    async fn decode(response: Response) -> Result<Self::Output> {
        let mut foreign = Vec::new();
        for (content_type, body) in FOREIGN {
            let mut head = http::Response::builder().status(200);
            if let Some(content_type) = content_type {
                head = head.header("content-type", content_type);
            }
            let mut answer = head.body(body.into()).unwrap();
            // What the way of the answer has told of it.
            answer.extensions_mut().extend(response.extensions().clone());
            foreign.push((content_type, body, O::decode(answer).await.err()));
        }
        Ok((O::decode(response).await?, foreign))
    }

    fn explained(error: Error) -> Error {
        O::explained(error)
    }
}

/// No operation takes a page for its answer, nor any body where none is due.
fn assert_foreign_answers_are_refused(info: &OperationRef, foreign: Foreign) {
    assert_eq!(foreign.len(), FOREIGN.len());
    for (content_type, body, error) in foreign {
        let is_page = body == LOGIN_PAGE;
        // Files of users come with the content type that was given to them.
        let may_be_answer = match is_page {
            true => info.serves_pages() && content_type == Some("text/html;charset=UTF-8"),
            false => !info.media.is_empty(),
        };
        let Some(error) = error else {
            assert!(may_be_answer, "{}: {content_type:?} {body} is taken for its answer", info.id);
            continue;
        };
        if may_be_answer {
            continue;
        }
        let error = error.of(info.clone());
        assert_eq!(error.kind(), ErrorKind::Decode, "{}: {error}", info.id);
        assert_eq!(error.may_have_taken_effect(), info.has_effect, "{}: {error}", info.id);
        assert!(!error.is_retryable() && error.to_string().contains("the body is "), "{}: {error}", info.id);
        assert!(!is_page || error.server_message() == Some("Sign in"), "{}: {error:?}", info.id);
    }
}
