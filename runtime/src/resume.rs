//! Where a list can be taken up again.

use crate::info::OperationInfo;
use serde::{Deserialize, Serialize};

/// The furthest offset in a list that can be asked for: servers count with 64 bits and a sign.
pub(crate) const FURTHEST: u64 = i64::MAX as u64;

/// Where in a list a stream can be taken up again; can be stored with serde.
///
/// A token may come from anywhere: one of another operation or system, or with numbers that no list can have, is refused
/// before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeToken {
    /// The operation that lists.
    operation: String,
    /// The system that the operation is of; tokens of older versions do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    system: Option<String>,
    /// The offset of the page to ask for.
    start: u64,
    /// How many items a page has.
    size: u64,
    /// How many items of that page were handed out already.
    skip: u64,
    /// The total when the token was made, if it was known.
    total: Option<u64>,
    /// How many rows the items before that page take, where the server counts them and the client has seen them all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rows: Option<u64>,
}

impl ResumeToken {
    /// A token that points behind the first `skip` items of the page of `size` items from `start`.
    #[doc(hidden)]
    pub fn new(operation: &OperationInfo, start: u64, size: u64, skip: u64, total: Option<u64>) -> Self {
        Self {
            operation: operation.id.clone().into_owned(),
            system: Some(operation.system.to_owned()),
            start,
            size,
            skip,
            total,
            rows: None,
        }
    }

    /// The same token, with the rows that the items before its page take.
    #[doc(hidden)]
    #[must_use]
    pub fn with_rows(mut self, rows: Option<u64>) -> Self {
        self.rows = rows;
        self
    }

    /// How many rows the items before the token's page take, if that is known.
    #[doc(hidden)]
    pub fn rows(&self) -> Option<u64> {
        self.rows
    }

    /// The parts: offset and size of the page, items handed out, total.
    ///
    /// # Errors
    /// If the token is one of another operation or system, or its numbers are no place in a list.
    #[doc(hidden)]
    pub fn parts(&self, operation: &OperationInfo) -> Result<(u64, u64, u64, Option<u64>), String> {
        if self.operation != operation.id {
            return Err(format!("the resume token is one of the operation {:?}", self.operation));
        }
        if let Some(system) = self.system.as_ref().filter(|system| **system != operation.system) {
            return Err(format!("the resume token is one of the system {system:?}"));
        }
        let end = self.start.checked_add(self.skip).and_then(|start| start.checked_add(self.size));
        if self.size == 0 || end.is_none_or(|end| end > FURTHEST) {
            return Err("the resume token points to no place in a list".to_owned());
        }
        Ok((self.start, self.size, self.skip, self.total))
    }
}
