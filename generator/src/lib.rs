//! Makes the client of a system from the fragments of its spec: imports, assembles, generates, scaffolds handles, checks
//! and compares.

mod assemble;
mod calls;
mod check;
mod command;
mod diff;
mod docs;
mod document;
mod emit;
mod envelope;
mod examples;
mod facts;
mod failures;
mod forms;
mod generate;
mod handles;
mod import;
mod layout;
mod lint;
mod lower;
mod media;
mod moving;
mod names;
mod openapi;
mod overlay;
mod own_crate;
mod problem;
mod published;
mod refusals;
mod reshape;
mod resolve;
#[cfg(test)]
mod scratch;
mod search;
mod terms;
mod unproven;
mod variants;
mod wiring;
mod workspace;
mod wrappers;
mod yaml;

pub use self::{
    command::{Error, Verb, systems},
    diff::Format,
};
