//! What Activiti does with deployments, process definitions and models.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
