//! The orders on Flowable.

use bpm_rest::{Flowable as Engine, flowable as rest};

#[path = "story.rs"]
mod story;

pub(crate) use story::tour;
