//! What carries every call: pager, policies, secrets, transfer.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod activiti_cloud;
mod activity_task;
mod apis;
mod blocking;
mod canary;
mod captured;
mod credentials;
mod envelope;
mod errors;
mod limits;
mod login;
mod paging;
mod paging_by_index;
mod played_process;
mod policies;
mod portal;
mod process_center;
mod raw;
mod recorder;
mod replay;
mod runtime_bundle;
mod scripted;
mod search;
mod session;
mod stub;
mod telemetry;
mod token_endpoint;
mod transfer;
mod waiting;
mod worker;
