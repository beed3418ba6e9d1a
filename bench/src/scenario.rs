//! The calls that are compared.

use anyhow::{Context as _, Result};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scenario {
    GetUser,
    GetTask,
    CreateUser,
    UpdateUser,
    CompleteTask,
    ListOneTask,
    ListHundredTasks,
    ListHundredUsers,
    DownloadMebibyte,
}

impl Scenario {
    pub(crate) const ALL: [Self; 9] = [
        Self::GetUser,
        Self::GetTask,
        Self::CreateUser,
        Self::UpdateUser,
        Self::CompleteTask,
        Self::ListOneTask,
        Self::ListHundredTasks,
        Self::ListHundredUsers,
        Self::DownloadMebibyte,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::GetUser => "get-user",
            Self::GetTask => "get-task",
            Self::CreateUser => "create-user",
            Self::UpdateUser => "update-user",
            Self::CompleteTask => "complete-task",
            Self::ListOneTask => "list-1-task",
            Self::ListHundredTasks => "list-100-tasks",
            Self::ListHundredUsers => "list-100-users",
            Self::DownloadMebibyte => "download-1-mib",
        }
    }

    pub(crate) fn named(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|scenario| scenario.name() == name);
        found.with_context(|| format!("there is no scenario {name}"))
    }
}
