//! Languages and texts.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// Languages and texts.
#[derive(Clone, Debug)]
pub struct Locales {
    client: Client,
}

impl Locales {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the languages of the server.
    ///
    /// All parameters are ignored.
    ///
    /// `GET /API/system/i18nlocale`. Bonita 7.14.0 and 8.0.0, i18nlocale.
    ///
    /// Answers with a list of [`PortalLocale`](crate::bonita::PortalLocale).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list(&self) -> builder::ListLocales {
        self.client.list_locales()
    }

    /// Lists the texts of a language.
    ///
    /// It needs no session.
    ///
    /// `GET /API/system/i18ntranslation`. Bonita 7.14.0 and 8.0.0, i18ntranslation.
    ///
    /// Answers with a list of [`Translation`](crate::bonita::Translation).
    ///
    /// # Errors
    /// - 400: The language is missing.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn translations(&self, locale: &str) -> builder::ListTranslations {
        self.client.list_translations().f([format!("locale={locale}")])
    }
}
