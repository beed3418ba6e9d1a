// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use crate::operation::{self, OperationInfo, operation};
use crate::path::{PathSegments, WhiteSpace};
use std::borrow::Cow;
use crate::envelope::{Envelope, Mark, Sign};
/// What the data of an answer are wrapped in.
pub static BURN_LETTER_ENVELOPE: Envelope = Envelope {
    data: "letter",
    success: ("status", Mark::Number(0)),
    code: &[],
    status: &[],
    message: &[],
    missing: &[],
};
/// What the data of an answer are wrapped in.
pub static READ_LETTER_ENVELOPE: Envelope = Envelope {
    data: "letter",
    success: ("ok", Mark::Boolean(true)),
    code: &[&["error", "code"], &["status"]],
    status: &[],
    message: &[&["error", "message"]],
    missing: &[],
};
/// What the data of an answer are wrapped in.
pub static READ_LETTERS_ENVELOPE: Envelope = Envelope {
    data: "letters",
    success: ("state", Mark::Text("OK")),
    code: &[],
    status: &[],
    message: &[],
    missing: &[],
};
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Unknown, false);
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ADD_NOTE,
    &ADD_SCAN,
    &ASSIGN_JOB,
    &ATTACH_TO_JOB,
    &BURN_LETTER,
    &CHANGE_DRAFT,
    &CHANGE_JOB_LINES,
    &CHANGE_LABEL,
    &CREATE_JOB,
    &CREATE_ORDER,
    &CREATE_THING,
    &CREATE_THINGS,
    &DELETE_PARCEL,
    &FINISH_JOB,
    &GET_JOB_FILE,
    &GET_JOB_LOG,
    &GET_LABEL,
    &GET_PARCEL,
    &GET_THING,
    &HEAR_RUMOURS,
    &LIST_DRAFT_PARTS,
    &LIST_JOBS,
    &LIST_ORDERS,
    &LIST_THINGS,
    &LOG_IN,
    &LOOK_AT_THING,
    &OPEN_THING,
    &PATCH_DRAFT,
    &PATCH_THING,
    &PAUSE_JOB,
    &PRINT_LABEL,
    &QUERY_ORDERS,
    &READ_LETTER,
    &READ_LETTERS,
    &SAVE_DRAFT,
    &SEARCH_ORDERS,
    &SEE_SEAL,
    &SET_DRAFT_WINDOW,
    &SET_JOB_FEE,
    &UPDATE_THING,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&ADD_NOTE, &ADD_SCAN, &ATTACH_TO_JOB];
/// Sends plain text.
pub static ADD_NOTE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("add_note"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/things/notes"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 9"],
};
/// Sends bytes.
pub static ADD_SCAN: OperationInfo = OperationInfo {
    id: Cow::Borrowed("add_scan"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/things/scans"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: true,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 10"],
};
/// Gives a job to somebody.
pub static ASSIGN_JOB: OperationInfo = OperationInfo {
    id: Cow::Borrowed("assign_job"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/jobs/{jobId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 23"],
};
/// Attaches a file to a job.
pub static ATTACH_TO_JOB: OperationInfo = OperationInfo {
    id: Cow::Borrowed("attach_to_job"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/jobs/{jobId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: false,
    has_effect: true,
    is_transfer: true,
    media: &["application/json"],
    file_field: Some("file"),
    served: None,
    failures: &[],
    sources: &["The book of shapes: 24"],
};
/// Has an envelope with nothing in it.
pub static BURN_LETTER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("burn_letter"),
    system: "shapes",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/letters/{letterId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "letters",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 37"],
};
/// Changes a draft by a form whose fields hold others.
pub static CHANGE_DRAFT: OperationInfo = OperationInfo {
    id: Cow::Borrowed("change_draft"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/drafts/{client}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "drafts",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 41"],
};
/// Changes the lines of a job.
pub static CHANGE_JOB_LINES: OperationInfo = OperationInfo {
    id: Cow::Borrowed("change_job_lines"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/jobs/{jobId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 26"],
};
/// Sends values as texts.
pub static CHANGE_LABEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("change_label"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/labels/{labelId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "labels",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 33"],
};
/// Makes a job.
pub static CREATE_JOB: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_job"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/jobs"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 21"],
};
/// Makes an order.
pub static CREATE_ORDER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_order"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/orders"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "orders",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 15"],
};
/// Makes a thing.
pub static CREATE_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_thing"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/things"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 5"],
};
/// Makes several things.
pub static CREATE_THINGS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("create_things"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/things/batch"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 6"],
};
/// Deletes a parcel, as only this server can.
pub static DELETE_PARCEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("delete_parcel"),
    system: "shapes",
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/parcels/{parcelId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "parcels",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 31"],
};
/// Finishes a job.
pub static FINISH_JOB: OperationInfo = OperationInfo {
    id: Cow::Borrowed("finish_job"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/jobs/{jobId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 22"],
};
/// Gets a file by a name that may have folders in it.
pub static GET_JOB_FILE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_job_file"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/jobs/{jobId}/files/{fileName}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: false,
    is_transfer: true,
    media: &["*/*"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 29"],
};
/// Gets a text.
pub static GET_JOB_LOG: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_job_log"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/jobs/{jobId}/log"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["text/plain"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 27"],
};
/// Gets a label, all values of which are texts.
pub static GET_LABEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_label"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/labels/{labelId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "labels",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: Some("Shapes 2.0 and later"),
    failures: &[],
    sources: &["The book of shapes: 32"],
};
/// Gets a parcel, as all who deliver do.
pub static GET_PARCEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_parcel"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/parcels/{parcelId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "parcels",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 30"],
};
/// Gets a thing.
pub static GET_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("get_thing"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/things/{thing-id}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 1"],
};
/// Answers with what nobody has seen.
pub static HEAR_RUMOURS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("hear_rumours"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/rumours"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "letters",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 40"],
};
/// Lists the parts of a draft, which a property tells apart.
pub static LIST_DRAFT_PARTS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_draft_parts"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/drafts/{client}/parts"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "drafts",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 43"],
};
/// Lists jobs, by parameters that are dates and lists in one.
pub static LIST_JOBS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_jobs"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/jobs"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 20"],
};
/// Lists orders by the index of the page.
pub static LIST_ORDERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_orders"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/orders"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "orders",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 14"],
};
/// Lists things, with whatever parameters have awkward names.
pub static LIST_THINGS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("list_things"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/things"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 4"],
};
/// Sends a form.
pub static LOG_IN: OperationInfo = OperationInfo {
    id: Cow::Borrowed("log_in"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/login"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "orders",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 11"],
};
/// Asks whether it can be opened.
pub static LOOK_AT_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("look_at_thing"),
    system: "shapes",
    method: reqwest::Method::HEAD,
    path: Cow::Borrowed("/things/{pin}/open"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 8"],
};
/// Opens a thing with a secret in the path.
pub static OPEN_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("open_thing"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/things/{pin}/open"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: true,
    media: &["*/*"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 7"],
};
/// Changes a draft by a form that need not be there.
pub static PATCH_DRAFT: OperationInfo = OperationInfo {
    id: Cow::Borrowed("patch_draft"),
    system: "shapes",
    method: reqwest::Method::PATCH,
    path: Cow::Borrowed("/drafts/{client}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "drafts",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 42"],
};
/// Changes a thing with a body that has no name.
pub static PATCH_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("patch_thing"),
    system: "shapes",
    method: reqwest::Method::PATCH,
    path: Cow::Borrowed("/things/{thing-id}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 3"],
};
/// Pauses a job.
pub static PAUSE_JOB: OperationInfo = OperationInfo {
    id: Cow::Borrowed("pause_job"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/jobs/{jobId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 25"],
};
/// Sends values as texts in a form.
pub static PRINT_LABEL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("print_label"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/labels/{labelId}/print"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "labels",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 34"],
};
/// Lists orders, with the window in the body.
pub static QUERY_ORDERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("query_orders"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/orders/query"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "orders",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 13"],
};
/// Reads a letter out of an envelope.
pub static READ_LETTER: OperationInfo = OperationInfo {
    id: Cow::Borrowed("read_letter"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/letters/{letterId}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "letters",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 36"],
};
/// Reads letters that may be missing.
pub static READ_LETTERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("read_letters"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/letters"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "letters",
    is_idempotent: true,
    has_effect: false,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 38"],
};
/// Saves a draft, or what is there if none is sent.
pub static SAVE_DRAFT: OperationInfo = OperationInfo {
    id: Cow::Borrowed("save_draft"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/drafts/{client}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "drafts",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/vnd.draft+json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 40"],
};
/// Sends a form that has no name.
pub static SEARCH_ORDERS: OperationInfo = OperationInfo {
    id: Cow::Borrowed("search_orders"),
    system: "shapes",
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/orders/search"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "orders",
    is_idempotent: false,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 12"],
};
/// Answers with nothing where there is no seal.
pub static SEE_SEAL: OperationInfo = OperationInfo {
    id: Cow::Borrowed("see_seal"),
    system: "shapes",
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/letters/{letterId}/seal"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "letters",
    is_idempotent: true,
    has_effect: false,
    is_transfer: true,
    media: &["*/*"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 39"],
};
/// Sets when a draft may be sent, or that it may always be, for which there has to be null.
pub static SET_DRAFT_WINDOW: OperationInfo = OperationInfo {
    id: Cow::Borrowed("set_draft_window"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/drafts/{client}/window"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "drafts",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &[],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 44"],
};
/// Sends and answers with a type that is written by hand.
pub static SET_JOB_FEE: OperationInfo = OperationInfo {
    id: Cow::Borrowed("set_job_fee"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/jobs/{jobId}/fee"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "jobs",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 28"],
};
/// Changes a thing.
pub static UPDATE_THING: OperationInfo = OperationInfo {
    id: Cow::Borrowed("update_thing"),
    system: "shapes",
    method: reqwest::Method::PUT,
    path: Cow::Borrowed("/things/{thing-id}"),
    path_segments: PATH_SEGMENTS,
    url_limit: None,
    tag: "things",
    is_idempotent: true,
    has_effect: true,
    is_transfer: false,
    media: &["application/json"],
    file_field: None,
    served: None,
    failures: &[],
    sources: &["The book of shapes: 2"],
};
operation!(AssignJob, ASSIGN_JOB, (), decode_empty);
operation!(BurnLetter, BURN_LETTER, (), decode_no_data, BURN_LETTER_ENVELOPE);
operation!(ChangeDraft, CHANGE_DRAFT, ::serde_json::Value, decode_json);
operation!(ChangeJobLines, CHANGE_JOB_LINES, (), decode_empty);
operation!(ChangeLabel, CHANGE_LABEL, types::Label, decode_json);
operation!(CreateJob, CREATE_JOB, types::Job, decode_json);
operation!(CreateOrder, CREATE_ORDER, ::serde_json::Value, decode_json);
operation!(CreateThing, CREATE_THING, Option < types::Thing >, decode_optional_json);
operation!(
    CreateThings, CREATE_THINGS, ::std::collections::HashMap < ::std::string::String,
    types::Thing >, decode_json
);
operation!(DeleteParcel, DELETE_PARCEL, (), decode_empty);
operation!(FinishJob, FINISH_JOB, types::Job, decode_json);
operation!(GetJobFile, GET_JOB_FILE, crate ::download::Download, decode_stream);
operation!(GetJobLog, GET_JOB_LOG, String, decode_text);
operation!(GetLabel, GET_LABEL, types::Label, decode_json);
operation!(GetParcel, GET_PARCEL, types::Parcel, decode_json);
operation!(GetThing, GET_THING, types::Thing, decode_json);
operation!(HearRumours, HEAR_RUMOURS, ::std::vec::Vec < types::Rumour >, decode_json);
operation!(
    ListDraftParts, LIST_DRAFT_PARTS, ::std::vec::Vec < types::DraftPart >, decode_json
);
operation!(ListJobs, LIST_JOBS, ::std::vec::Vec < types::Job >, decode_json);
operation!(ListOrders, LIST_ORDERS, ::std::vec::Vec < types::Order >, decode_json);
impl operation::Paged for builder::ListOrders {
    type Item = types::Order;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.p(start / size.max(1)).c(size)
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        operation::Page::of_content_range(output, head)
    }
}
operation!(ListThings, LIST_THINGS, types::ThingPage, decode_json);
impl operation::Paged for builder::ListThings {
    type Item = types::Thing;
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        operation::Window::of(&self.from, &self.max)
    }
    fn with_window(self, start: u64, size: u64) -> Self {
        self.from(start).max(size)
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        Ok(operation::Page::of(output.rows, output.count, output.from))
    }
}
operation!(LogIn, LOG_IN, (), decode_empty);
operation!(LookAtThing, LOOK_AT_THING, (), decode_empty);
operation!(OpenThing, OPEN_THING, crate ::download::Download, decode_stream);
operation!(PatchDraft, PATCH_DRAFT, (), decode_empty);
operation!(PatchThing, PATCH_THING, types::PatchThingAnswer, decode_json);
operation!(PauseJob, PAUSE_JOB, (), decode_empty);
operation!(PrintLabel, PRINT_LABEL, (), decode_empty);
operation!(QueryOrders, QUERY_ORDERS, types::OrderPage, decode_json);
impl operation::Paged for builder::QueryOrders {
    type Item = types::OrderPageRowsItem;
    fn window(&self) -> Result<operation::Window, crate::error::Error> {
        let body = self
            .body
            .as_ref()
            .map_err(|message| crate::error::Error::request(message.as_str()))?;
        operation::Window::of(
            &Ok(body.first_result.clone()),
            &Ok(body.max_results.clone()),
        )
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.body = self
            .body
            .and_then(|mut body| {
                body.first_result = operation::counted("firstResult", start)?;
                body.max_results = operation::counted("maxResults", size)?;
                Ok(body)
            });
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, crate::error::Error> {
        Ok(operation::Page::of(output.rows, output.total, output.first_result))
    }
}
operation!(ReadLetter, READ_LETTER, types::Letter, decode_data, READ_LETTER_ENVELOPE);
operation!(
    ReadLetters, READ_LETTERS, ::std::vec::Vec < types::Letter >, decode_data_or_empty,
    READ_LETTERS_ENVELOPE
);
operation!(SaveDraft, SAVE_DRAFT, types::Draft, decode_json);
operation!(SearchOrders, SEARCH_ORDERS, ::std::vec::Vec < types::Order >, decode_json);
operation!(SeeSeal, SEE_SEAL, crate ::download::Download, decode_filled_stream);
operation!(SetDraftWindow, SET_DRAFT_WINDOW, (), decode_empty);
operation!(
    SetJobFee, SET_JOB_FEE, ::bpm_rest_generated::shapes_tests::Money, decode_json
);
operation!(UpdateThing, UPDATE_THING, types::Thing, decode_json);
