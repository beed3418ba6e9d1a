//! Asking a token endpoint, and what becomes of its refusals.

use super::{AUDIENCE, Grant, SCOPE, answer::Granted};
use crate::{
    Error, ErrorKind, Result, Secret,
    answer::{self, BodyLimit},
    body::{Request, Response},
    masking::SecretNames,
    request::RequestBuilder,
    seam::{Connection, Context},
    transport::{TryLimit, credentials::authorization},
    words,
};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use form_urlencoded::Serializer;
use http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use serde_json::{Map, Value};
use tokio::time::Instant;

/// How many bytes the answer of a token endpoint may have.
const LONGEST_ANSWER: usize = 1 << 20;

/// The parameters that a grant sets by itself.
const OWN: [&str; 6] = ["grant_type", "client_id", "client_secret", "username", "password", "refresh_token"];

/// The user in whose name the client calls.
#[derive(Clone)]
pub(super) struct Owner {
    pub(super) user: String,
    pub(super) password: Secret,
}

/// What is asked for.
#[derive(Clone, Copy)]
pub(super) enum Asked<'a> {
    /// A token by the grant.
    Grant,
    /// A token by a refresh token.
    Refresh(&'a Secret),
}

impl Grant {
    /// Asks the endpoint for a token.
    pub(super) async fn ask(&self, server: &Connection, asked: Asked<'_>) -> Result<Granted> {
        let mut context = Context::new(self.endpoint.info.clone());
        context.options.set(BodyLimit(LONGEST_ANSWER));
        if let Some(timeout) = self.timeout {
            context.options.set(TryLimit(timeout));
        }
        context.options.set(self.secret_parameters().map(|(name, _)| name.clone()).collect::<SecretNames>());
        let secrets = context.secrets.clone();
        let granted = async {
            let request = self.request(asked)?;
            self.note_secrets(asked, &request, &context);
            let sent = Instant::now();
            let response =
                server.transport().execute(request, context).await.map_err(|error| self.unanswered(error))?;
            let response = answer::read(response, BodyLimit(LONGEST_ANSWER)).await;
            self.read(asked, response.map_err(|error| self.unanswered(error))?, sent)
        };
        granted.await.map_err(|error| error.of(self.endpoint.info.clone()).masked(&secrets))
    }

    fn request(&self, asked: Asked<'_>) -> Result<Request> {
        if let Some((name, _)) = self.parameters.iter().find(|(name, _)| OWN.contains(&name.as_str())) {
            let why = format!("the parameter `{name}` of the token request is set by the grant");
            return Err(Error::request(why));
        }
        let mut form = Serializer::new(String::new());
        match (asked, &self.owner) {
            (Asked::Refresh(token), _) => {
                form.append_pair("grant_type", "refresh_token").append_pair("refresh_token", token.expose());
            }
            (Asked::Grant, Some(owner)) => {
                form.append_pair("grant_type", "password");
                form.append_pair("username", &owner.user).append_pair("password", owner.password.expose());
            }
            (Asked::Grant, None) => {
                form.append_pair("grant_type", "client_credentials");
            }
        }
        for (name, value) in &self.parameters {
            // Without it a refreshed token has the scope that was granted, which may be less than what was asked for.
            if !(name == SCOPE && matches!(asked, Asked::Refresh(_))) {
                form.append_pair(name, value.expose());
            }
        }
        let mut headers = HeaderMap::new();
        match &self.client_secret {
            Some(secret) if !self.is_client_in_body => {
                let credentials = format!("{}:{}", encoded(&self.client_id), encoded(secret.expose()));
                headers = authorization("Basic", &BASE64_STANDARD.encode(credentials))?;
            }
            secret => {
                form.append_pair("client_id", &self.client_id);
                if let Some(secret) = secret {
                    form.append_pair("client_secret", secret.expose());
                }
            }
        }
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        RequestBuilder::new(Method::POST, &self.endpoint.url).headers(headers).body(form.finish()).build()
    }

    /// The further parameters whose values may be secret, whatever they are called.
    fn secret_parameters(&self) -> impl Iterator<Item = &(String, Secret)> {
        self.parameters.iter().filter(|(name, _)| ![SCOPE, AUDIENCE].contains(&name.as_str()))
    }

    fn note_secrets(&self, asked: Asked<'_>, request: &Request, context: &Context) {
        let secrets = &context.secrets;
        if let Some(body) = request.body().as_bytes() {
            secrets.add_body(Some("application/x-www-form-urlencoded"), body);
        }
        if let Some(authorization) = request.headers().get(AUTHORIZATION) {
            secrets.add_all(&HeaderMap::from_iter([(AUTHORIZATION, authorization.clone())]));
        }
        self.client_secret.iter().for_each(|secret| secrets.add(secret.expose()));
        self.owner.iter().for_each(|owner| secrets.add(owner.password.expose()));
        self.secret_parameters().for_each(|(_, value)| secrets.add(value.expose()));
        if let Asked::Refresh(token) = asked {
            secrets.add(token.expose());
        }
    }

    /// An error of a request that was not answered as it should be.
    fn unanswered(&self, error: Error) -> Error {
        let error = error.at(&self.endpoint.uri);
        match error.kind() {
            ErrorKind::Body if !error.is_of_answer() => {
                let what = format!("the answer of the token endpoint {} has more than 1 MiB", self.endpoint.shown);
                Error::no_session(what).noting("look whether the URL is that of the token endpoint")
            }
            ErrorKind::Timeout => error.noting(
                "it was the token endpoint that gave no answer: look whether it is overloaded, or give it more time by \
                 `timeout` of the grant",
            ),
            _ => error,
        }
    }

    fn read(&self, asked: Asked<'_>, response: Response, sent: Instant) -> Result<Granted> {
        let (head, body) = response.into_parts();
        let body = body.shared().unwrap_or_default();
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let members = words::members(content_type, &body);
        let what = match asked {
            Asked::Grant => self.name(),
            Asked::Refresh(_) => "refresh token",
        };
        let (status, shown) = (head.status, &self.endpoint.shown);
        let is_refresh = matches!(asked, Asked::Refresh(_));
        let code = members.as_ref().and_then(code);
        let error = match &members {
            Some(members) if status.is_success() && code.is_none() => {
                match Granted::read(members, sent, self.margin, is_refresh) {
                    Ok(granted) => return Ok(granted),
                    Err(why) => Error::no_session(format!("the token endpoint {shown} {why}")),
                }
            }
            // The words of a page are not about a failure.
            None if status.is_success() => {
                let came = if words::is_html(&body) { "a page of HTML" } else { "something that is no JSON" };
                let what = format!("the token endpoint {shown} answered {status} to the {what}, with {came}");
                Error::no_session(what).noting(NO_ENDPOINT)
            }
            _ => {
                let words = words::server_message(status, content_type, &body).unwrap_or_default();
                let error = Error::no_session(format!("the token endpoint {shown} answered {status} to the {what}"));
                error.told_as(Error::refused(code.map(str::to_owned), &words)).noting(self.advice(status, code))
            }
        };
        Err(error.with_status(status).waiting_as(&head.headers))
    }

    /// What to do about a refusal.
    fn advice(&self, status: StatusCode, code: Option<&str>) -> &'static str {
        match (code, status.as_u16()) {
            (Some("invalid_client"), _) if self.client_secret.is_none() => {
                "check the client's id; a client that is not public has a secret, which `client_secret` of the grant takes"
            }
            (Some("invalid_client"), _) if !self.is_client_in_body => {
                "check the client's id and secret; a server that wants them in the body gets them by `client_in_body` of the \
                 grant"
            }
            (Some("invalid_client"), _) => "check the client's id and secret",
            (Some("invalid_grant"), _) if self.owner.is_some() => {
                "check the user's name and password, and whether the account is enabled and has nothing left to do, such as \
                 setting a new password"
            }
            (Some("unauthorized_client"), _) if self.owner.is_some() => {
                "check the client's id and secret, and whether the client may use the password grant (in Keycloak: direct \
                 access grants)"
            }
            (Some("unauthorized_client"), _) => {
                "check the client's id and secret, and whether the client may use the client credentials grant (in Keycloak: \
                 service accounts)"
            }
            (Some("unsupported_grant_type"), _) => "the server does not have this grant: choose another one",
            (Some("invalid_scope"), _) => {
                "check the scope: the client may not ask for it, or the server does not know it"
            }
            (Some("invalid_target"), _) => "check the audience or the resource that the token is for",
            (_, 404 | 405) => NO_ENDPOINT,
            (_, 300..=399) => "redirects are not followed: give the URL that the endpoint redirects to",
            (_, 429 | 500..=599) => "the server gives no tokens for now: try again later, or look into its log",
            (_, 401 | 403) => "check the client's id and secret",
            _ => "check the client's id, and the parameters of the grant",
        }
    }
}

const NO_ENDPOINT: &str = "look whether the URL is that of the token endpoint; the one of Keycloak ends with \
                           /realms/{realm}/protocol/openid-connect/token, with /auth before it up to version 16";

/// The code of a refusal, RFC 6749, 5.2. A text with a space is none: Keycloak tells that a realm is not there by such a one.
fn code(members: &Map<String, Value>) -> Option<&str> {
    members.get("error")?.as_str().filter(|code| !code.is_empty() && !code.contains(' '))
}

/// A part of the client's credentials as basic authentication carries it, RFC 6749, 2.3.1.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
