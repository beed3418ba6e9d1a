//! A task: what is known of it, who sees it, and how it is told.

use super::{
    bpmn::{Text, UserTask},
    gate::User,
    values::{self, Variables, with_service},
};
use serde_json::{Map, Value, json};

#[derive(Clone, Debug, Default)]
pub(super) struct Task {
    pub(super) id: String,
    pub(super) process: Option<AtPlace>,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) assignee: Option<String>,
    pub(super) owner: Option<String>,
    pub(super) priority: i32,
    pub(super) created: String,
    pub(super) claimed: Option<String>,
    pub(super) due: Option<String>,
    pub(super) form_key: Option<String>,
    pub(super) parent: Option<String>,
    pub(super) candidates: Candidates,
    pub(super) variables: Variables,
}

/// Who may claim a task; one that was added twice is there twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    pub(super) users: Vec<String>,
    pub(super) groups: Vec<String>,
}

/// The place of a process instance that a task belongs to.
#[derive(Clone, Debug)]
pub(super) struct AtPlace {
    pub(super) instance: String,
    /// The process definition.
    pub(super) definition: String,
    pub(super) place: usize,
}

/// Which of the two kinds of candidates is meant.
#[derive(Clone, Copy, Debug)]
pub(super) enum Candidate {
    User,
    Group,
}

/// What a task is created with, or changed to.
#[derive(Debug, Default)]
pub(super) struct Fields {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) priority: Option<i32>,
    pub(super) due: Option<String>,
    pub(super) form_key: Option<String>,
    pub(super) parent: Option<String>,
}

impl Task {
    /// The task at a place of a process instance, with a copy of its variables.
    pub(super) fn of_process(
        id: String,
        process: AtPlace,
        of: &UserTask,
        values: &Map<String, Value>,
        variables: Variables,
    ) -> Result<Self, String> {
        let resolved = |texts: &[Text]| texts.iter().map(|text| text.resolved(values)).collect::<Result<_, _>>();
        Ok(Self {
            id,
            process: Some(process),
            name: of.name.clone(),
            description: of.description.clone(),
            assignee: of.assignee.as_ref().map(|text| text.resolved(values)).transpose()?,
            priority: of.priority,
            created: values::now(),
            due: of.due_date.clone(),
            form_key: of.form_key.clone(),
            candidates: Candidates { users: resolved(&of.candidate_users)?, groups: resolved(&of.candidate_groups)? },
            variables,
            ..Self::default()
        })
    }

    pub(super) fn instance(&self) -> Option<&str> {
        self.process.as_ref().map(|process| process.instance.as_str())
    }

    /// Whether a user sees the task: as its assignee, or as a candidate while nobody is.
    pub(super) fn is_visible(&self, user: &User) -> bool {
        match &self.assignee {
            Some(assignee) => assignee == user.name(),
            None => {
                self.candidates.users.iter().any(|name| name == user.name())
                    || self.candidates.groups.iter().any(|group| user.is_in(group))
            }
        }
    }

    /// Whether a list of a user has the task: the owner finds it there, and nowhere else, once it is assigned.
    pub(super) fn is_listed(&self, user: &User) -> bool {
        self.is_visible(user) || self.owner.as_deref() == Some(user.name())
    }

    pub(super) fn is_assigned_to(&self, user: &User) -> bool {
        self.assignee.as_deref() == Some(user.name())
    }

    pub(super) fn told(&self, status: &str) -> Value {
        let process = self.process.as_ref();
        with_service(json!({
            "id": self.id, "owner": self.owner, "assignee": self.assignee, "name": self.name,
            "description": self.description, "createdDate": self.created, "claimedDate": self.claimed,
            "dueDate": self.due, "priority": self.priority, "processDefinitionId": process.map(|process| &process.definition),
            "processInstanceId": self.instance(), "parentTaskId": self.parent, "formKey": self.form_key,
            "status": status, "standalone": process.is_none(),
        }))
    }

    /// The little that is told of a task that is deleted, or that an administrator completed.
    pub(super) fn told_last(&self, status: &str) -> Value {
        let (id, name) = (&self.id, &self.name);
        with_service(json!({"id": id, "name": name, "priority": 0, "status": status, "standalone": true}))
    }

    pub(super) fn set(&mut self, fields: Fields) {
        let Fields { name, description, priority, due, form_key, parent } = fields;
        self.name = name.or(self.name.take());
        self.description = description.or(self.description.take());
        self.priority = priority.unwrap_or(self.priority);
        self.due = due.or(self.due.take());
        self.form_key = form_key.or(self.form_key.take());
        self.parent = parent.or(self.parent.take());
    }

    pub(super) fn set_assignee(&mut self, assignee: Option<String>) {
        self.claimed = assignee.is_some().then(values::now);
        self.assignee = assignee;
    }

    pub(super) fn candidates(&mut self, kind: Candidate) -> &mut Vec<String> {
        match kind {
            Candidate::User => &mut self.candidates.users,
            Candidate::Group => &mut self.candidates.groups,
        }
    }
}
