//! Pausing the tenant for maintenance.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// Pausing the tenant for maintenance.
#[derive(Clone, Debug)]
pub struct Tenants {
    client: Client,
}

impl Tenants {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets whether the tenant is paused.
    ///
    /// `GET /API/system/tenant/unusedid`. Bonita 7.14.0 and 8.0.0, tenant.
    ///
    /// Answers with [`Tenant`](crate::bonita::Tenant).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self) -> builder::GetTenant {
        self.client.get_tenant()
    }

    /// Pauses the tenant, for maintenance.
    ///
    /// The sessions of users end, and users cannot log in. The technical user can install a business data model, and gets
    /// 500 for processes. It is no error if the tenant is paused already.
    ///
    /// `PUT /API/system/tenant/unusedid`. Bonita 7.14.0 and 8.0.0, tenant.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn suspend(&self) -> builder::SuspendTenant {
        self.client.suspend_tenant()
    }

    /// Resumes the tenant.
    ///
    /// Users have to log in again. It is no error if the tenant is not paused.
    ///
    /// `PUT /API/system/tenant/unusedid`. Bonita 7.14.0 and 8.0.0, tenant.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn activate(&self) -> builder::ActivateTenant {
        self.client.activate_tenant()
    }
}
