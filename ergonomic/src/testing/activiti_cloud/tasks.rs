//! What may be done to tasks, by whom and when.

use super::{
    answer::Refusal,
    engine::{Engine, Instance},
    gate::User,
    task::{Candidate, Candidates, Fields, Task},
    values::{self, Variable, stored},
};
use serde_json::{Map, Value, json};

/// On whose behalf something is done to a task.
#[derive(Clone, Copy, Debug)]
pub(super) enum By<'a> {
    /// By a user, as far as the task is visible.
    User(&'a User),
    /// By an administrator, whatever the task.
    Admin,
}

fn no_task(id: &str) -> Refusal {
    Refusal::not_found(format!("Unable to find task for the given id: {id}"))
}

impl Engine {
    fn task(&self, by: By<'_>, id: &str) -> Result<&Task, Refusal> {
        let found = self.tasks.iter().find(|task| task.id == id);
        match by {
            By::Admin => found.ok_or_else(|| no_task(id)),
            By::User(user) => found
                .filter(|task| task.is_visible(user))
                .ok_or_else(|| no_task(&format!("{id} for user: {}", user.told()))),
        }
    }

    fn task_mut(&mut self, by: By<'_>, id: &str) -> Result<&mut Task, Refusal> {
        self.task(by, id)?;
        self.tasks.iter_mut().find(|task| task.id == id).ok_or_else(|| no_task(id))
    }

    fn is_suspended(&self, task: &Task) -> bool {
        let instance = task.instance().and_then(|id| self.instance(id).ok());
        instance.is_some_and(Instance::is_suspended)
    }

    /// Refuses to do something to a task whose process instance is suspended.
    fn active(&self, task: &Task, refused: &str) -> Result<(), Refusal> {
        if self.is_suspended(task) { Err(Refusal::internal(refused)) } else { Ok(()) }
    }

    fn told_task(&self, task: &Task) -> Value {
        task.told(match &task.assignee {
            _ if self.is_suspended(task) => "SUSPENDED",
            Some(_) => "ASSIGNED",
            None => "CREATED",
        })
    }

    /// A task that the caller sees and is assigned to; another one is not changed.
    fn own_task(&self, by: By<'_>, id: &str) -> Result<&Task, Refusal> {
        let task = self.task(by, id)?;
        match by {
            By::User(user) if !task.is_assigned_to(user) => {
                Err(Refusal::illegal("You cannot update a task where you are not the assignee"))
            }
            _ => Ok(task),
        }
    }

    /// The tasks that a user finds in lists, or all, as they are told.
    pub(super) fn told_tasks(&self, by: By<'_>, is_wanted: impl Fn(&Task) -> bool) -> Vec<Value> {
        let is_listed = |task: &&Task| match by {
            By::User(user) => task.is_listed(user),
            By::Admin => true,
        };
        let tasks = self.tasks.iter().filter(is_listed).filter(|task| is_wanted(task));
        tasks.map(|task| self.told_task(task)).collect()
    }

    pub(super) fn told_subtasks(&self, by: By<'_>, parent: &str) -> Vec<Value> {
        self.told_tasks(by, |task| task.parent.as_deref() == Some(parent))
    }

    pub(super) fn get_task(&self, by: By<'_>, id: &str) -> Result<Value, Refusal> {
        Ok(self.told_task(self.task(by, id)?))
    }

    /// Creates a task that belongs to no process instance; its creator is its owner, and may claim it.
    pub(super) fn create_task(
        &mut self,
        caller: &User,
        fields: Fields,
        assignee: Option<String>,
        mut candidates: Candidates,
    ) -> Result<Value, Refusal> {
        if fields.name.as_ref().is_none_or(String::is_empty) {
            return Err(Refusal::illegal("You cannot create a task without name"));
        }
        values::fitting(fields.name.as_ref(), "NAME_")?;
        candidates.users.insert(0, caller.name().to_owned());
        let (id, owner, created) = (self.new_id(), Some(caller.name().to_owned()), values::now());
        let mut task = Task { id, owner, created, assignee, candidates, ..Task::default() };
        task.set(fields);
        let told = self.told_task(&task);
        self.tasks.push(task);
        Ok(told)
    }

    pub(super) fn update_task(&mut self, by: By<'_>, id: &str, fields: Fields) -> Result<Value, Refusal> {
        self.own_task(by, id)?;
        values::fitting(fields.name.as_ref(), "NAME_")?;
        self.task_mut(by, id)?.set(fields);
        self.get_task(by, id)
    }

    /// Deletes a task with its subtasks.
    pub(super) fn delete_task(&mut self, by: By<'_>, id: &str) -> Result<Value, Refusal> {
        let task = self.task(by, id)?;
        if let By::User(user) = by
            && !task.is_assigned_to(user)
            && task.owner.as_deref() != Some(user.name())
        {
            return Err(Refusal::illegal("You cannot delete a task where you are not the assignee/owner"));
        }
        if task.process.is_some() {
            return Err(Refusal::internal("The task cannot be deleted because is part of a running process"));
        }
        let told = task.told_last("CANCELLED");
        self.remove_task(id);
        Ok(told)
    }

    fn remove_task(&mut self, id: &str) {
        let mut gone = vec![id.to_owned()];
        while let Some(id) = gone.pop() {
            self.tasks.retain(|task| task.id != id);
            let subtasks = self.tasks.iter().filter(|task| task.parent.as_deref() == Some(&id));
            gone.extend(subtasks.map(|task| task.id.clone()));
        }
    }

    pub(super) fn claim_task(&mut self, user: &User, id: &str) -> Result<Value, Refusal> {
        let by = By::User(user);
        let task = self.task(by, id)?;
        if task.assignee.is_some() {
            return Err(Refusal::illegal(
                "The task was already claimed, the assignee of this task needs to release it first for you to claim it",
            ));
        }
        self.active(task, "Cannot claim a suspended task")?;
        self.task_mut(by, id)?.set_assignee(Some(user.name().to_owned()));
        self.get_task(by, id)
    }

    pub(super) fn release_task(&mut self, user: &User, id: &str) -> Result<Value, Refusal> {
        let by = By::User(user);
        let task = self.task(by, id)?;
        if task.assignee.is_none() {
            return Err(Refusal::illegal("You cannot release a task that is not claimed"));
        }
        self.active(task, "Cannot claim a suspended task")?;
        self.task_mut(by, id)?.set_assignee(None);
        // Who is no candidate does not see it any more; it is released all the same.
        self.get_task(by, id)
    }

    pub(super) fn assign_task(&mut self, id: &str, assignee: Option<String>) -> Result<Value, Refusal> {
        let unknown = |_| Refusal::not_found(format!("Cannot find task with id {id}"));
        self.active(self.task(By::Admin, id).map_err(unknown)?, "Cannot claim a suspended task")?;
        self.task_mut(By::Admin, id)?.set_assignee(assignee);
        self.get_task(By::Admin, id)
    }

    /// Completes a task: its variables become those of its process instance, which goes on.
    pub(super) fn complete_task(
        &mut self,
        by: By<'_>,
        id: &str,
        variables: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        let task = self.task(by, id)?;
        let is_of_user = matches!(by, By::User(_));
        if is_of_user && task.assignee.is_none() {
            return Err(Refusal::illegal("The task needs to be claimed before trying to complete it"));
        }
        values::of_tasks(&variables)?;
        self.active(task, "Cannot complete a suspended task")?;
        let told = if is_of_user { task.told("COMPLETED") } else { task.told_last("COMPLETED") };
        let mut task = task.clone();
        task.variables.extend(stored(variables));
        self.transaction(|engine| {
            engine.remove_task(id);
            match task.process {
                Some(at) => engine.leave_task(&at.instance, at.place, task.variables),
                None => Ok(()),
            }
        })?;
        Ok(told)
    }

    pub(super) fn save_task(&mut self, user: &User, id: &str, variables: Map<String, Value>) -> Result<(), Refusal> {
        let by = By::User(user);
        let task = self.task(by, id)?;
        values::of_tasks(&variables)?;
        self.active(task, "Cannot add variables to a suspended task")?;
        self.task_mut(by, id)?.variables.extend(stored(variables));
        Ok(())
    }

    pub(super) fn told_task_variables(&self, by: By<'_>, id: &str) -> Result<Vec<Value>, Refusal> {
        let task = self.task(by, id).map_err(|refusal| match by {
            By::Admin => no_such_task(id),
            By::User(_) => refusal,
        })?;
        let variables = task.variables.iter();
        Ok(variables.map(|(name, variable)| variable.told(name, task.instance(), Some(id))).collect())
    }

    pub(super) fn create_task_variable(
        &mut self,
        by: By<'_>,
        id: &str,
        name: Option<String>,
        value: Value,
    ) -> Result<(), Refusal> {
        let task = self.task_for_variables(by, id)?;
        let Some(name) = name.as_ref().filter(|name| values::is_name(name)) else {
            let name = name.as_deref().unwrap_or("null");
            return Err(Refusal::illegal(format!("Variable has not a valid name: {name}")));
        };
        if task.variables.contains_key(name) {
            return Err(Refusal::illegal("Variable already exists"));
        }
        self.set_task_variable(id, name, value)
    }

    pub(super) fn update_task_variable(
        &mut self,
        by: By<'_>,
        id: &str,
        name: &str,
        value: Value,
    ) -> Result<(), Refusal> {
        let task = self.task_for_variables(by, id)?;
        if !values::is_name(name) {
            return Err(Refusal::illegal(format!("You cannot update a variable with not a valid name: {name}")));
        }
        if !task.variables.contains_key(name) {
            return Err(Refusal::illegal("Variable does not exist"));
        }
        self.set_task_variable(id, name, value)
    }

    fn set_task_variable(&mut self, id: &str, name: &str, value: Value) -> Result<(), Refusal> {
        self.active(self.task(By::Admin, id)?, "Cannot add variables to a suspended task")?;
        self.task_mut(By::Admin, id)?.variables.insert(name.to_owned(), Variable::of(value));
        Ok(())
    }

    /// A task whose variables are to change: one that the caller does not see is told as one of somebody else.
    fn task_for_variables(&self, by: By<'_>, id: &str) -> Result<&Task, Refusal> {
        match by {
            By::Admin => self.task(by, id).map_err(|_| no_such_task(id)),
            By::User(user) => {
                let task = self.task(By::Admin, id)?;
                let is_own = task.is_assigned_to(user);
                let refusal = || Refusal::illegal("You cannot update a task where you are not the assignee");
                if is_own { Ok(task) } else { Err(refusal()) }
            }
        }
    }

    pub(super) fn told_candidates(&self, by: By<'_>, id: &str, kind: Candidate) -> Result<Value, Refusal> {
        let task = self.task(by, id).map_err(|refusal| match by {
            By::User(_) => refusal,
            By::Admin => {
                let call = "org.activiti.engine.impl.persistence.entity.TaskEntity.getIdentityLinks()";
                Refusal::internal(format!("Cannot invoke \"{call}\" because \"task\" is null"))
            }
        })?;
        Ok(match kind {
            Candidate::User => json!(task.candidates.users),
            Candidate::Group => json!(task.candidates.groups),
        })
    }

    /// Adds candidates to a task, or removes all that are called so.
    pub(super) fn change_candidates(
        &mut self,
        by: By<'_>,
        id: &str,
        kind: Candidate,
        names: Vec<String>,
        is_added: bool,
    ) -> Result<(), Refusal> {
        let task = self.own_task(by, id).map_err(|refusal| match by {
            By::User(_) => refusal,
            By::Admin => Refusal::not_found(format!("Cannot find task with id {id}")),
        })?;
        if names.is_empty() {
            return Ok(());
        }
        self.active(task, "Cannot execute operation: task is suspended")?;
        let candidates = self.task_mut(by, id)?.candidates(kind);
        if is_added {
            candidates.extend(names);
        } else {
            candidates.retain(|candidate| !names.contains(candidate));
        }
        Ok(())
    }
}

fn no_such_task(id: &str) -> Refusal {
    Refusal::not_found(format!("task {id} doesn't exist"))
}
