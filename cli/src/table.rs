//! The tables of operations that commands are made of. `cargo xtask calls` writes them from the specs and the handles.

use serde::Deserialize;
use serde_json::{Map, Value};

/// The operations of a system.
#[derive(Debug, Deserialize)]
pub(crate) struct Table {
    pub(crate) operations: Vec<Operation>,
}

/// An operation: how it is called on the command line, and what it sends and answers with.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// `history`, `process-instances`, `list`.
    pub(crate) words: Vec<String>,
    #[serde(default)]
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    /// Which servers have it, where not all of them do.
    pub(crate) served: Option<String>,
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    /// A body of JSON.
    pub(crate) body: Option<Body>,
    /// A form of several parts.
    pub(crate) form: Option<Body>,
    /// A form of plain fields.
    pub(crate) fields: Option<Body>,
    /// The part of the form that is a file.
    pub(crate) file: Option<String>,
    pub(crate) answer: Answer,
    /// Where the answer has its data, if it may be an envelope that tells of a failure.
    pub(crate) envelope: Option<Data>,
    /// The members around the answer.
    #[serde(default)]
    pub(crate) around: Vec<String>,
    /// The members around each item of a list.
    #[serde(default)]
    pub(crate) item_around: Vec<String>,
    pub(crate) paging: Option<Paging>,
    pub(crate) rows: Option<Rows>,
    /// The members of the items of a list.
    #[serde(default)]
    pub(crate) columns: Vec<String>,
}

/// A parameter of the path or the query, or a member of a body.
#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(default, rename = "in")]
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    /// What a list is of.
    pub(crate) of: Option<Kind>,
    pub(crate) description: Option<String>,
    #[serde(default)]
    pub(crate) required: bool,
    /// Values that are known; a server may know others.
    #[serde(default)]
    pub(crate) values: Vec<String>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    /// Whether the elements of a list stand in one parameter, between commas.
    #[serde(default)]
    pub(crate) joined: bool,
    /// Whether the value is as many segments of the path as its slashes part.
    #[serde(default)]
    pub(crate) slashes: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    Query,
    #[default]
    Body,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    List,
    /// A list of objects with a name and a value each.
    Pairs,
    /// An object with any members.
    Map,
    Json,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    pub(crate) members: Vec<Parameter>,
    /// Members that have one value alone.
    pub(crate) constants: Map<String, Value>,
    /// Whether a request has it in any case.
    pub(crate) required: bool,
    /// Whether it is an array, of which no member can be set.
    #[serde(default)]
    pub(crate) array: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Answer {
    Nothing,
    Json,
    Text,
    File,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Data {
    /// The envelope is the answer.
    Whole,
    /// The data of the envelope are.
    Data,
}

/// How pages are asked for, and where an answer has what: `x-paging` of the spec.
#[derive(Debug, Deserialize)]
pub(crate) struct Paging {
    pub(crate) items: Option<String>,
    pub(crate) start: Option<String>,
    pub(crate) size: Option<String>,
    pub(crate) page: Option<String>,
    pub(crate) count: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) next: Option<String>,
}

/// The list whose elements a server joins with the items, and the rows it reads at most: `x-rows` of the spec.
#[derive(Debug, Deserialize)]
pub(crate) struct Rows {
    pub(crate) of: String,
    pub(crate) limit: u64,
}

impl Operation {
    /// Whether a parameter tells which page of a list is asked for: the pager sets it.
    pub(crate) fn is_of_page(&self, parameter: &Parameter) -> bool {
        self.paging.as_ref().is_some_and(|paging| {
            [&paging.start, &paging.size, &paging.page, &paging.count]
                .into_iter()
                .flatten()
                .any(|name| *name == parameter.name)
        })
    }

    /// The body that flags are members of, unless a file is sent.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Parameter> {
        let bodies = [&self.body, &self.fields, &self.form].into_iter().flatten();
        bodies.flat_map(|body| &body.members).filter(|member| self.file.as_ref() != Some(&member.name))
    }
}
