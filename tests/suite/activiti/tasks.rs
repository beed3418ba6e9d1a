//! What Activiti does with tasks.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
