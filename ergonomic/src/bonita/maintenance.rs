//! Maintenance, from 9.0 on.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// Maintenance, from 9.0 on.
#[derive(Clone, Debug)]
pub struct Maintenances {
    client: Client,
}

impl Maintenances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets whether the server is in maintenance.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `GET /API/system/maintenance`. Bonita OpenAPI document 1.0.9, getMaintenanceDetails.
    ///
    /// Answers with [`Maintenance`](crate::bonita::Maintenance).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self) -> builder::GetMaintenance {
        self.client.get_maintenance()
    }

    /// Begins or ends maintenance, and says what users are told.
    ///
    /// Known by its name alone. Older servers answer 404.
    ///
    /// `PUT /API/system/maintenance`. Bonita OpenAPI document 1.0.9, updateMaintenanceDetails.
    ///
    /// Answers with [`Maintenance`](crate::bonita::Maintenance).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self) -> builder::UpdateMaintenance {
        self.client.update_maintenance()
    }
}
