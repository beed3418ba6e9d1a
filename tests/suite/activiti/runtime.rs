//! What Activiti does with process instances, executions, signals and forms.

use super::Test;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[];
