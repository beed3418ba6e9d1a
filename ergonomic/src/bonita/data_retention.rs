//! How long business data are kept; subscription editions.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// How long business data are kept; subscription editions.
#[derive(Clone, Debug)]
pub struct DataRetention {
    client: Client,
}

impl DataRetention {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists types of business data, with the rules how long they are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/retention/object`. Bonita OpenAPI document 1.0.9, findObjectsWithRetentionRules.
    ///
    /// Answers with a list of [`RetentionObject`](crate::bonita::RetentionObject).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_objects(&self) -> builder::ListRetentionObjects {
        self.client.list_retention_objects()
    }

    /// Says how long business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `POST /API/retention/rule`. Bonita OpenAPI document 1.0.9, createRetentionRule.
    ///
    /// Answers with [`RetentionRule`](crate::bonita::RetentionRule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create_rule(&self) -> builder::CreateRetentionRule {
        self.client.create_retention_rule()
    }

    /// Gets when old business data are deleted.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `GET /API/retention/schedule`. Bonita OpenAPI document 1.0.9, getRetentionSchedule.
    ///
    /// Answers with [`RetentionSchedule`](crate::bonita::RetentionSchedule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn schedule(&self) -> builder::GetRetentionSchedule {
        self.client.get_retention_schedule()
    }

    /// Changes how long business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `PUT /API/retention/rule/{ruleId}`. Bonita OpenAPI document 1.0.9, updateRetentionRuleById.
    ///
    /// Answers with [`RetentionRule`](crate::bonita::RetentionRule).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update_rule(&self, rule_id: impl Into<String>) -> builder::UpdateRetentionRule {
        self.client.update_retention_rule().rule_id(rule_id.into())
    }

    /// Deletes a rule: the business data are kept.
    ///
    /// Known by its name alone. A Community server answers 404.
    ///
    /// `DELETE /API/retention/rule/{ruleId}`. Bonita OpenAPI document 1.0.9, deleteRetentionRuleById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete_rule(&self, rule_id: impl Into<String>) -> builder::DeleteRetentionRule {
        self.client.delete_retention_rule().rule_id(rule_id.into())
    }
}
