// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::envelope::{Envelope, Mark, Sign};
/// What the data of an answer are wrapped in.
pub static BURN_LETTER_ENVELOPE: Envelope = Envelope::new(
        "letter",
        "status",
        Mark::Number(0),
    )
    .with_code(&[])
    .with_status(&[])
    .with_message(&[])
    .with_missing(&[]);
/// What the data of an answer are wrapped in.
pub static READ_LETTER_ENVELOPE: Envelope = Envelope::new(
        "letter",
        "ok",
        Mark::Boolean(true),
    )
    .with_code(&[&["error", "code"], &["status"]])
    .with_status(&[])
    .with_message(&[&["error", "message"]])
    .with_missing(&[]);
/// What the data of an answer are wrapped in.
pub static READ_LETTERS_ENVELOPE: Envelope = Envelope::new(
        "letters",
        "state",
        Mark::Text("OK"),
    )
    .with_code(&[])
    .with_status(&[])
    .with_message(&[])
    .with_missing(&[]);
/// The member `entries` of a wrapper.
#[derive(Debug)]
pub(crate) enum InEntries {}
impl ::bpm_rest_runtime::wrapped::Member for InEntries {
    const NAME: &'static str = "entries";
}
/// The member `entry` of a wrapper.
#[derive(Debug)]
pub(crate) enum InEntry {}
impl ::bpm_rest_runtime::wrapped::Member for InEntry {
    const NAME: &'static str = "entry";
}
/// The member `list` of a wrapper.
#[derive(Debug)]
pub(crate) enum InList {}
impl ::bpm_rest_runtime::wrapped::Member for InList {
    const NAME: &'static str = "list";
}
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
    &GET_CHEST,
    &GET_CHEST_IMAGE,
    &GET_CHEST_MAP,
    &GET_CHEST_TEXT,
    &GET_JOB_FILE,
    &GET_JOB_LOG,
    &GET_LABEL,
    &GET_PARCEL,
    &GET_THING,
    &HEAR_RUMOURS,
    &LIST_ALL_CHESTS,
    &LIST_CHESTS,
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
    &READ_REPLY,
    &SAVE_DRAFT,
    &SEARCH_OLD_ORDERS,
    &SEARCH_ORDERS,
    &SEE_SEAL,
    &SET_DRAFT_WINDOW,
    &SET_JOB_FEE,
    &UPDATE_THING,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&ADD_NOTE, &ADD_SCAN, &ATTACH_TO_JOB];
/// Sends plain text.
pub static ADD_NOTE: OperationInfo = OperationInfo::new(
        "add_note",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/things/notes",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 9"]);
/// Sends bytes.
pub static ADD_SCAN: OperationInfo = OperationInfo::new(
        "add_scan",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/things/scans",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 10"]);
/// Gives a job to somebody.
pub static ASSIGN_JOB: OperationInfo = OperationInfo::new(
        "assign_job",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 23"]);
/// Attaches a file to a job.
pub static ATTACH_TO_JOB: OperationInfo = OperationInfo::new(
        "attach_to_job",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_sources(&["The book of shapes: 24"]);
/// Has an envelope with nothing in it.
pub static BURN_LETTER: OperationInfo = OperationInfo::new(
        "burn_letter",
        "shapes",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/letters/{letterId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(
        operation::Layout::new(200).with_mark("status", operation::Mark::Number(0)),
    )
    .with_sources(&["The book of shapes: 37"]);
/// Changes a draft by a form whose fields hold others.
pub static CHANGE_DRAFT: OperationInfo = OperationInfo::new(
        "change_draft",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/drafts/{client}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("drafts")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 41"]);
/// Changes the lines of a job.
pub static CHANGE_JOB_LINES: OperationInfo = OperationInfo::new(
        "change_job_lines",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_sources(&["The book of shapes: 26"]);
/// Sends values as texts.
pub static CHANGE_LABEL: OperationInfo = OperationInfo::new(
        "change_label",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/labels/{labelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("labels")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 33"]);
/// Makes a job.
pub static CREATE_JOB: OperationInfo = OperationInfo::new(
        "create_job",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_sources(&["The book of shapes: 21"]);
/// Makes an order.
pub static CREATE_ORDER: OperationInfo = OperationInfo::new(
        "create_order",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/orders",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 15"]);
/// Makes a thing.
pub static CREATE_THING: OperationInfo = OperationInfo::new(
        "create_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/things",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 5"]);
/// Makes several things.
pub static CREATE_THINGS: OperationInfo = OperationInfo::new(
        "create_things",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/things/batch",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 6"]);
/// Deletes a parcel, as only this server can.
pub static DELETE_PARCEL: OperationInfo = OperationInfo::new(
        "delete_parcel",
        "shapes",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/parcels/{parcelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("parcels")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 31"]);
/// Finishes a job.
pub static FINISH_JOB: OperationInfo = OperationInfo::new(
        "finish_job",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 22"]);
/// Gets what is known of a chest, in a wrapper.
pub static GET_CHEST: OperationInfo = OperationInfo::new(
        "get_chest",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests/{chestId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(200).with_around(&["entry"]))
    .with_sources(&["The book of shapes: 52"]);
/// Gets an image of a chest.
pub static GET_CHEST_IMAGE: OperationInfo = OperationInfo::new(
        "get_chest_image",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests/{chestId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/svg+xml"])
    .with_sources(&["The book of shapes: 53"]);
/// Gets the map of a chest, which not every chest has.
pub static GET_CHEST_MAP: OperationInfo = OperationInfo::new(
        "get_chest_map",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests/{chestId}/map",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/png"])
    .with_sources(&["The book of shapes: 55"]);
/// Gets a text on a chest.
pub static GET_CHEST_TEXT: OperationInfo = OperationInfo::new(
        "get_chest_text",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests/{chestId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_sources(&["The book of shapes: 54"]);
/// Gets a file by a name that may have folders in it.
pub static GET_JOB_FILE: OperationInfo = OperationInfo::new(
        "get_job_file",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/jobs/{jobId}/files/{fileName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_sources(&["The book of shapes: 29"]);
/// Gets a text.
pub static GET_JOB_LOG: OperationInfo = OperationInfo::new(
        "get_job_log",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/jobs/{jobId}/log",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["text/plain"])
    .with_sources(&["The book of shapes: 27"]);
/// Gets a label, all values of which are texts.
pub static GET_LABEL: OperationInfo = OperationInfo::new(
        "get_label",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/labels/{labelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("labels")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_served("Shapes 2.0 and later")
    .with_sources(&["The book of shapes: 32"]);
/// Gets a parcel, as all who deliver do.
pub static GET_PARCEL: OperationInfo = OperationInfo::new(
        "get_parcel",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/parcels/{parcelId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("parcels")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 30"]);
/// Gets a thing.
pub static GET_THING: OperationInfo = OperationInfo::new(
        "get_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/things/{thing-id}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 1"]);
/// Answers with what nobody has seen.
pub static HEAR_RUMOURS: OperationInfo = OperationInfo::new(
        "hear_rumours",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/rumours",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 40"]);
/// Lists all chests, a list in two wrappers.
pub static LIST_ALL_CHESTS: OperationInfo = OperationInfo::new(
        "list_all_chests",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests/all",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list", "entries"])
            .with_around_items(&["entry"]),
    )
    .with_sources(&["The book of shapes: 51"]);
/// Lists chests, each in a wrapper, on pages in a wrapper.
pub static LIST_CHESTS: OperationInfo = OperationInfo::new(
        "list_chests",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/chests",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("chests")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["list"])
            .with_around_items(&["entry"])
            .with_paging(
                operation::Paging::by_offset(
                    "skip",
                    "max",
                    "entries",
                    "pagination.totalItems",
                ),
            ),
    )
    .with_sources(&["The book of shapes: 50"]);
/// Lists the parts of a draft, which a property tells apart.
pub static LIST_DRAFT_PARTS: OperationInfo = OperationInfo::new(
        "list_draft_parts",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/drafts/{client}/parts",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("drafts")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 43"]);
/// Lists jobs, by parameters that are dates and lists in one.
pub static LIST_JOBS: OperationInfo = OperationInfo::new(
        "list_jobs",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 20"]);
/// Lists orders by the index of the page.
pub static LIST_ORDERS: OperationInfo = OperationInfo::new(
        "list_orders",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/orders",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_sources(&["The book of shapes: 14"]);
/// Lists things, with whatever parameters have awkward names.
pub static LIST_THINGS: OperationInfo = OperationInfo::new(
        "list_things",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/things",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("from", "max", "rows", "count")),
    )
    .with_sources(&["The book of shapes: 4"]);
/// Sends a form.
pub static LOG_IN: OperationInfo = OperationInfo::new(
        "log_in",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/login",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 11"]);
/// Asks whether it can be opened.
pub static LOOK_AT_THING: OperationInfo = OperationInfo::new(
        "look_at_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::HEAD,
        "/things/{pin}/open",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&[])
    .with_sources(&["The book of shapes: 8"]);
/// Opens a thing with a secret in the path.
pub static OPEN_THING: OperationInfo = OperationInfo::new(
        "open_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/things/{pin}/open",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_sources(&["The book of shapes: 7"]);
/// Changes a draft by a form that need not be there.
pub static PATCH_DRAFT: OperationInfo = OperationInfo::new(
        "patch_draft",
        "shapes",
        ::bpm_rest_runtime::http::Method::PATCH,
        "/drafts/{client}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("drafts")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 42"]);
/// Changes a thing with a body that has no name.
pub static PATCH_THING: OperationInfo = OperationInfo::new(
        "patch_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::PATCH,
        "/things/{thing-id}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 3"]);
/// Pauses a job.
pub static PAUSE_JOB: OperationInfo = OperationInfo::new(
        "pause_job",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_sources(&["The book of shapes: 25"]);
/// Sends values as texts in a form.
pub static PRINT_LABEL: OperationInfo = OperationInfo::new(
        "print_label",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/labels/{labelId}/print",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("labels")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 34"]);
/// Lists orders, with the window in the body.
pub static QUERY_ORDERS: OperationInfo = OperationInfo::new(
        "query_orders",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/orders/query",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(
                operation::Paging::by_offset(
                    "firstResult",
                    "maxResults",
                    "rows",
                    "total",
                ),
            ),
    )
    .with_sources(&["The book of shapes: 13"]);
/// Reads a letter out of an envelope.
pub static READ_LETTER: OperationInfo = OperationInfo::new(
        "read_letter",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/letters/{letterId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["letter"])
            .with_mark("ok", operation::Mark::Boolean(true)),
    )
    .with_sources(&["The book of shapes: 36"]);
/// Reads letters that may be missing.
pub static READ_LETTERS: OperationInfo = OperationInfo::new(
        "read_letters",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/letters",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_around(&["letters"])
            .with_mark("state", operation::Mark::Text("OK")),
    )
    .with_sources(&["The book of shapes: 38"]);
/// Answers without a body where there is no reply, with the same status.
pub static READ_REPLY: OperationInfo = OperationInfo::new(
        "read_reply",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/letters/{letterId}/reply",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 39"]);
/// Saves a draft, or what is there if none is sent.
pub static SAVE_DRAFT: OperationInfo = OperationInfo::new(
        "save_draft",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/drafts/{client}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("drafts")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/vnd.draft+json"])
    .with_sources(&["The book of shapes: 40"]);
/// Searches for orders of the past.
pub static SEARCH_OLD_ORDERS: OperationInfo = OperationInfo::new(
        "search_old_orders",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/orders/old",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200).with_paging(operation::Paging::by_index("p", "c")),
    )
    .with_sources(&["The book of shapes: 13a"]);
/// Sends a form that has no name.
pub static SEARCH_ORDERS: OperationInfo = OperationInfo::new(
        "search_orders",
        "shapes",
        ::bpm_rest_runtime::http::Method::POST,
        "/orders/search",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("orders")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 12"]);
/// Answers with nothing where there is no seal.
pub static SEE_SEAL: OperationInfo = OperationInfo::new(
        "see_seal",
        "shapes",
        ::bpm_rest_runtime::http::Method::GET,
        "/letters/{letterId}/seal",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("letters")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_sources(&["The book of shapes: 39"]);
/// Sets when a draft may be sent, or that it may always be, for which there has to be null.
pub static SET_DRAFT_WINDOW: OperationInfo = OperationInfo::new(
        "set_draft_window",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/drafts/{client}/window",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("drafts")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_sources(&["The book of shapes: 44"]);
/// Sends and answers with a type that is written by hand.
pub static SET_JOB_FEE: OperationInfo = OperationInfo::new(
        "set_job_fee",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/jobs/{jobId}/fee",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 28"]);
/// Changes a thing.
pub static UPDATE_THING: OperationInfo = OperationInfo::new(
        "update_thing",
        "shapes",
        ::bpm_rest_runtime::http::Method::PUT,
        "/things/{thing-id}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("things")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_sources(&["The book of shapes: 2"]);
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
operation!(
    GetChest, GET_CHEST, types::Chest, in ::bpm_rest_runtime::wrapped::In < InEntry,
    ::bpm_rest_runtime::wrapped::Bare >
);
operation!(
    GetChestImage, GET_CHEST_IMAGE, ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(
    GetChestMap, GET_CHEST_MAP, Option < ::bpm_rest_runtime::download::Download >,
    decode_optional_stream
);
operation!(GetChestText, GET_CHEST_TEXT, String, decode_text);
operation!(
    GetJobFile, GET_JOB_FILE, ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetJobLog, GET_JOB_LOG, String, decode_text);
operation!(GetLabel, GET_LABEL, types::Label, decode_json);
operation!(GetParcel, GET_PARCEL, types::Parcel, decode_json);
operation!(GetThing, GET_THING, types::Thing, decode_json);
operation!(HearRumours, HEAR_RUMOURS, ::std::vec::Vec < types::Rumour >, decode_json);
operation!(
    ListAllChests, LIST_ALL_CHESTS, ::std::vec::Vec < types::Chest >, in
    ::bpm_rest_runtime::wrapped::In < InList, ::bpm_rest_runtime::wrapped::In <
    InEntries, ::bpm_rest_runtime::wrapped::Each < ::bpm_rest_runtime::wrapped::In <
    InEntry, ::bpm_rest_runtime::wrapped::Bare > > > >
);
operation!(
    ListChests, LIST_CHESTS, types::ChestPage, in ::bpm_rest_runtime::wrapped::In <
    InList, ::bpm_rest_runtime::wrapped::Bare >
);
impl operation::Paged for builder::ListChests {
    type Item = types::Chest;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.skip, &self.max)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.skip = operation::counted("skip", start);
        self.max = operation::counted("max", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(
            operation::Page::of(
                output.entries,
                output.pagination.total_items,
                None::<u64>,
            ),
        )
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
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
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListThings, LIST_THINGS, types::ThingPage, decode_json);
impl operation::Paged for builder::ListThings {
    type Item = types::Thing;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.from, &self.max)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.from = operation::counted("from", start);
        self.max = operation::counted("max", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.rows, output.count, output.from))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(LogIn, LOG_IN, (), decode_empty);
operation!(LookAtThing, LOOK_AT_THING, (), decode_empty);
operation!(OpenThing, OPEN_THING, ::bpm_rest_runtime::download::Download, decode_stream);
operation!(PatchDraft, PATCH_DRAFT, (), decode_empty);
operation!(PatchThing, PATCH_THING, types::PatchThingAnswer, decode_json);
operation!(PauseJob, PAUSE_JOB, (), decode_empty);
operation!(PrintLabel, PRINT_LABEL, (), decode_empty);
operation!(QueryOrders, QUERY_ORDERS, types::OrderPage, decode_json);
impl operation::Paged for builder::QueryOrders {
    type Item = types::OrderPageRowsItem;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        let body = ::bpm_rest_runtime::request::given_body(
            self.body.as_ref().map_err(::std::clone::Clone::clone),
        )?;
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
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.rows, output.total, output.first_result))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ReadLetter, READ_LETTER, types::Letter, decode_data, READ_LETTER_ENVELOPE);
operation!(
    ReadLetters, READ_LETTERS, ::std::vec::Vec < types::Letter >, decode_data_or_empty,
    READ_LETTERS_ENVELOPE
);
operation!(ReadReply, READ_REPLY, Option < types::Letter >, decode_optional_json);
operation!(SaveDraft, SAVE_DRAFT, types::Draft, decode_json);
operation!(
    SearchOldOrders, SEARCH_OLD_ORDERS, ::std::vec::Vec < types::Order >, decode_json
);
impl operation::Paged for builder::SearchOldOrders {
    type Item = types::Order;
    fn is_by_index(&self) -> bool {
        true
    }
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::by_index(&self.p, &self.c)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.p = operation::counted("p", start / size.max(1));
        self.c = operation::counted("c", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        operation::Page::of_content_range(output, head)
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(SearchOrders, SEARCH_ORDERS, ::std::vec::Vec < types::Order >, decode_json);
operation!(
    SeeSeal, SEE_SEAL, ::bpm_rest_runtime::download::Download, decode_filled_stream
);
operation!(SetDraftWindow, SET_DRAFT_WINDOW, (), decode_empty);
operation!(SetJobFee, SET_JOB_FEE, crate ::calls::Money, decode_json);
operation!(UpdateThing, UPDATE_THING, types::Thing, decode_json);
