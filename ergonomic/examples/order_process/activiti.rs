//! The orders on Activiti.

use bpm_rest::{Activiti as Engine, activiti as rest};

#[path = "story.rs"]
mod story;

pub(crate) use story::tour;
