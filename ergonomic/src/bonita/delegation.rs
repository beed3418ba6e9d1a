//! Doing the tasks of somebody else; subscription editions.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// Doing the tasks of somebody else; subscription editions.
#[derive(Clone, Debug)]
pub struct Delegation {
    client: Client,
}

impl Delegation {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for rules by whom tasks are done in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/delegation/rule`. Bonita OpenAPI document 1.0.9, searchDelegationRules.
    ///
    /// Answers with a list of [`DelegationRule`](crate::bonita::DelegationRule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_rules(&self) -> builder::SearchDelegationRules {
        self.client.search_delegation_rules()
    }

    /// Has somebody do the tasks of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /API/delegation/rule`. Bonita OpenAPI document 1.0.9, createDelegationRule.
    ///
    /// Answers with [`DelegationRule`](crate::bonita::DelegationRule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_rule(&self) -> builder::CreateDelegationRule {
        self.client.create_delegation_rule()
    }

    /// Searches for tasks that are done in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/delegation/task`. Bonita OpenAPI document 1.0.9, searchDelegatedTasks.
    ///
    /// Answers with a list of [`DelegatedTask`](crate::bonita::DelegatedTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_tasks(&self) -> builder::SearchDelegatedTasks {
        self.client.search_delegated_tasks()
    }

    /// Changes who does tasks in place of somebody else.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `PUT /API/delegation/rule/{ruleId}`. Bonita OpenAPI document 1.0.9, updateDelegationRuleById.
    ///
    /// Answers with [`DelegationRule`](crate::bonita::DelegationRule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_rule(&self, rule_id: impl Into<String>) -> builder::UpdateDelegationRule {
        self.client.update_delegation_rule().rule_id(rule_id.into())
    }

    /// Deletes a rule.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `DELETE /API/delegation/rule/{ruleId}`. Bonita OpenAPI document 1.0.9, deleteDelegationRuleById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_rule(&self, rule_id: impl Into<String>) -> builder::DeleteDelegationRule {
        self.client.delete_delegation_rule().rule_id(rule_id.into())
    }
}
