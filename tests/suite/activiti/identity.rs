//! What Activiti does with users and groups.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
