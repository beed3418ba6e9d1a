//! What a request must pass before the runtime sees it: the servlet container, Spring's firewall, and who calls.

use super::answer::Refusal;
use crate::testing::server::basic;
use axum::http::HeaderValue;
use std::collections::{BTreeMap, BTreeSet};

/// A user of the server, for [`Server::add_user`](super::Server::add_user).
#[derive(Clone)]
#[must_use = "give it to `Server::add_user`"]
pub struct User {
    name: String,
    password: String,
    groups: BTreeSet<String>,
    roles: BTreeSet<Role>,
}

/// What a user may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Admin,
    User,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Admin => "ACTIVITI_ADMIN",
            Self::User => "ACTIVITI_USER",
        }
    }
}

impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("User");
        shown.field("name", &self.name).field("groups", &self.groups).field("roles", &self.roles);
        shown.finish_non_exhaustive()
    }
}

impl User {
    /// A user in no group, with the role `ACTIVITI_USER`.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self { name: name.into(), password: password.into(), groups: BTreeSet::new(), roles: [Role::User].into() }
    }

    /// Puts the user into a group, whose tasks the user may claim.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.groups.insert(group.into());
        self
    }

    /// Gives the role `ACTIVITI_ADMIN` to the user, for the operations under `/admin/v1`.
    pub fn admin(mut self) -> Self {
        self.roles.insert(Role::Admin);
        self
    }

    /// Takes all roles away: the user may log in, and each call is refused with 403.
    pub fn without_role(mut self) -> Self {
        self.roles.clear();
        self
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub(super) fn is_in(&self, group: &str) -> bool {
        self.groups.contains(group)
    }

    /// The user as a failure tells of it.
    pub(super) fn told(&self) -> String {
        let groups: Vec<&str> = self.groups.iter().map(String::as_str).collect();
        let roles: Vec<&str> = self.roles.iter().map(|role| role.name()).collect();
        format!("{} (with groups: [{}] & with roles: [{}])", self.name, groups.join(", "), roles.join(", "))
    }
}

/// Refuses what Tomcat refuses in a path, and then what Spring's firewall does.
pub(super) fn path(path: &str) -> Result<(), Refusal> {
    let upper = path.to_ascii_uppercase();
    if ["%2F", "%5C", "%00"].iter().any(|part| upper.contains(part)) {
        return Err(Refusal::Container);
    }
    if path.contains("//") || upper.split('/').any(|segment| segment == "." || segment == "..") {
        return Err(Refusal::internal("The request was rejected because the URL was not normalized."));
    }
    if let Some(part) = ["%25", ";", "%3B", "%2E"].iter().find(|part| upper.contains(**part)) {
        let message =
            format!("The request was rejected because the URL contained a potentially malicious String \"{part}\"");
        return Err(Refusal::internal(message));
    }
    if ["%0A", "%0D", "%C2%85", "%E2%80%A8", "%E2%80%A9"].iter().any(|part| upper.contains(part)) {
        return Err(Refusal::no_route());
    }
    Ok(())
}

/// The user whose name and password come with the request.
pub(super) fn caller(users: &BTreeMap<String, User>, header: Option<&HeaderValue>) -> Result<User, Refusal> {
    let (name, password) = header.and_then(basic).ok_or_else(Refusal::unauthorized)?;
    let found = users.get(&name).filter(|user| user.password == password);
    found.cloned().ok_or_else(Refusal::unauthorized)
}
