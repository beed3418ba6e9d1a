//! What Activiti does with what was.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
