//! The runtime of `bpm-rest`: what the calls of all systems have in common, and nothing of any one system.
//!
//! Depend on `bpm-rest`, which re-exports what programs need of this crate. Generated code depends on this crate alone.
//!
//! | modules | what they hold |
//! |---|---|
//! | [`operation`], [`call`], [`raw`], [`multipart`] | operations: a request to be, and the way to read its answer |
//! | `blocking` | all of these without `async`, with the feature of that name |
//! | [`client`], [`transport`], [`seam`] | clients, and what lies between a call and the network |
//! | [`error`] | the one error of all calls |
//! | [`page`] | lists as streams |
//! | [`search`] | lists that are searched by filters, orders, a term, deploys and counters |
//! | [`wait`] | calls that are repeated until the server has done what the caller waits for |
//! | [`upload`], [`download`], [`answer`] | bodies |
//! | [`envelope`] | answers that tell success or failure within their body |
//! | [`values`], [`time`], [`texts`], [`variable`] and others | values on the wire |

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod answer;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
#[doc(hidden)]
pub mod bounds;
pub mod call;
mod charset;
pub mod client;
pub mod comma;
pub mod download;
pub mod envelope;
pub mod error;
pub mod failures;
pub mod form;
pub mod forms;
mod generated;
#[doc(hidden)]
pub mod given;
pub mod info;
pub mod layout;
#[doc(hidden)]
pub mod lists;
pub mod loose;
pub mod masking;
#[doc(hidden)]
pub mod members;
pub mod multipart;
pub mod operation;
mod origin;
pub mod page;
#[doc(hidden)]
pub mod parameter;
mod parts;
pub mod path;
pub mod pauses;
#[doc(hidden)]
pub mod query;
pub mod raw;
#[cfg(feature = "recorder")]
pub mod recorder;
pub mod reference;
#[cfg(feature = "recorder")]
pub mod replay;
pub mod request;
pub mod resume;
pub mod scalar;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod seam;
pub mod search;
mod secret;
#[cfg(feature = "stub")]
pub mod stub;
pub mod texts;
pub mod time;
pub mod transport;
pub mod typed;
#[doc(hidden)]
pub mod unproven;
pub mod upload;
pub mod values;
pub mod variable;
pub mod wait;
mod words;
#[doc(hidden)]
pub mod wrapped;

pub use http;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars;
#[doc(hidden)]
pub use serde;
pub use serde_json;

pub use call::{Call, Configured, List};
pub use client::ClientBuilder;
pub use download::Download;
pub use error::{Error, ErrorKind, Result};
pub use multipart::Multipart;
pub use operation::{Head, Operation, OperationInfo, OperationRef, Page, Paged, ResumeToken};
pub use page::{Pager, Pages};
pub use path::{PathSegments, WhiteSpace};
pub use time::{QueryTimestamp, Timestamp, WholeSeconds};
pub use upload::{Progress, Upload};
pub use values::{CommaSeparated, Nullable, Secret};
pub use wait::Wait;
