//! Variables of bytes.

use super::{Variable, VariableScope};
use crate::multipart::Multipart;

/// A binary variable that goes up as a file.
impl Multipart<Variable> {
    /// Where the variable is to live; local by default.
    pub fn scope(self, scope: VariableScope) -> Self {
        self.field("scope", scope.as_str())
    }

    /// Says that the bytes are a serialized Java object; they are plain bytes by default.
    ///
    /// A server takes such variables only if it is configured to.
    pub fn serializable(self) -> Self {
        self.field("type", "serializable")
    }
}
