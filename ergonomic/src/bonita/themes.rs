//! The look of the portal, up to Bonita 7.12.

use super::{DefaultTheme, MobileTheme, PortalTheme, ThemeType, builder};
use bpm_rest_generated::bonita::Client;

/// The look of the portal and of the mobile application, up to Bonita 7.12.
#[derive(Clone, Debug)]
pub struct Themes {
    client: Client,
}

impl Themes {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Changes the look of the portal to an uploaded file, given by its temporary name.
    ///
    /// `POST /API/portal/theme`. Bonita BPM 7.3 documentation, Theme.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn set_portal(&self, temporary_name: impl Into<String>) -> builder::SetPortalTheme {
        self.client.set_portal_theme().body(PortalTheme::new(temporary_name))
    }

    /// Changes the look of the mobile application to an uploaded file, given by its temporary name.
    ///
    /// `POST /API/portal/theme`. Bonita BPM 7.3 documentation, Theme.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn set_mobile(&self, temporary_name: impl Into<String>) -> builder::SetMobileTheme {
        self.client.set_mobile_theme().body(MobileTheme::new(temporary_name))
    }

    /// Restores the look that the portal or the mobile application had at first.
    ///
    /// `PUT /API/portal/theme/unusedId`. Bonita BPM 7.3 documentation, Theme.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The version or the edition has it not.
    /// - 500: Something went wrong, an id, a filter, an order or the index of a page is wrong, or the tenant is paused.
    pub fn restore(&self, theme: ThemeType) -> builder::RestoreTheme {
        self.client.restore_theme().body(DefaultTheme::new(theme))
    }
}
