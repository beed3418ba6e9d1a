//! The description of a process to play.

use serde::{Deserialize, Serialize};

/// A process that the server in process plays: a contract to start it by, and user tasks one after the other.
///
/// The server executes no BPMN. What the contracts ask for becomes variables of the case, and files become its documents.
/// The context of the case and of its tasks has all of them: variables by their names, documents with `_ref` behind theirs;
/// what nobody has given yet is null. The case is finished when the last task is executed. A real server that deploys
/// [the same file](Self::archive) does the same.
///
/// ```
/// use bpm_rest::testing::bonita::{InputType, PlayedProcess};
///
/// # fn main() -> anyhow::Result<()> {
/// let bar = PlayedProcess::new("Order", "1.0")
///     .input("customer", InputType::Text)
///     .task("review", [("approved", InputType::Boolean), ("report", InputType::File)])
///     .archive()?;
/// # assert!(!bar.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlayedProcess {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) inputs: Vec<Input>,
    pub(super) tasks: Vec<Step>,
    pub(super) has_members: bool,
}

/// A user task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) name: String,
    pub(super) inputs: Vec<Input>,
}

/// An input of a contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Input {
    pub(super) name: String,
    pub(super) kind: InputType,
}

/// The type of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum InputType {
    /// Any scalar.
    Text,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    Long,
    /// A number.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A date such as `2026-11-28`.
    LocalDate,
    /// A file that was uploaded.
    File,
}

impl InputType {
    /// As contracts write it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Integer => "INTEGER",
            Self::Long => "LONG",
            Self::Decimal => "DECIMAL",
            Self::Boolean => "BOOLEAN",
            Self::LocalDate => "LOCALDATE",
            Self::File => "FILE",
        }
    }

    /// The Java class of a variable that has such a value.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Text | Self::File => "java.lang.String",
            Self::Integer => "java.lang.Integer",
            Self::Long => "java.lang.Long",
            Self::Decimal => "java.lang.Double",
            Self::Boolean => "java.lang.Boolean",
            Self::LocalDate => "java.time.LocalDate",
        }
    }
}

fn input((name, kind): (impl Into<String>, InputType)) -> Input {
    Input { name: name.into(), kind }
}

impl PlayedProcess {
    /// A process of this name and version without contract and tasks, whose actor has a member.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        let (name, version) = (name.into(), version.into());
        Self { name, version, inputs: Vec::new(), tasks: Vec::new(), has_members: true }
    }

    /// Adds an input to the contract that starts a case.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>, kind: InputType) -> Self {
        self.inputs.push(input((name, kind)));
        self
    }

    /// Adds a user task with the inputs of its contract.
    #[must_use]
    pub fn task<N: Into<String>>(
        mut self,
        name: impl Into<String>,
        inputs: impl IntoIterator<Item = (N, InputType)>,
    ) -> Self {
        self.tasks.push(Step { name: name.into(), inputs: inputs.into_iter().map(input).collect() });
        self
    }

    /// Leaves the actor of the tasks without members: the process is not resolved until it has one.
    #[must_use]
    pub fn without_members(mut self) -> Self {
        self.has_members = false;
        self
    }
}
