//! What Activiti does with the engine, its tables and its jobs.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
