//! What a token endpoint grants.

use super::Refresh;
use crate::{
    Secret,
    masking::line_of,
    transport::{credentials::authorization, single_flight::Age},
};
use http::HeaderMap;
use serde_json::{Map, Value};
use std::time::Duration;
use tokio::time::Instant;

/// How long before a token expires it is used no more: the clocks of servers differ.
const SKEW: Duration = Duration::from_secs(10);

/// An access token.
#[derive(Clone)]
pub(super) struct Token {
    /// What it is sent as.
    pub(super) headers: HeaderMap,
    /// Whether a refresh token gave it.
    pub(super) is_refreshed: bool,
    /// Whether a server has accepted it.
    pub(super) is_accepted: bool,
    /// When the next one is to be fetched.
    due: Option<Instant>,
    /// When it is used no more.
    end: Option<Instant>,
}

impl Token {
    /// What can be done with it at a moment.
    pub(super) fn age(&self, now: Instant) -> Age {
        let is_over = |moment: Option<Instant>| moment.is_some_and(|moment| moment <= now);
        match () {
            () if is_over(self.end) => Age::Expired,
            () if is_over(self.due) => Age::Due,
            () => Age::Fresh,
        }
    }
}

/// What came with a success.
pub(super) struct Granted {
    pub(super) token: Token,
    pub(super) refresh: Option<Refresh>,
}

impl Granted {
    /// Reads the members of an answer, RFC 6749, 5.1, to a request that was sent at a moment.
    ///
    /// # Errors
    /// What is wrong with it, without any value of it.
    pub(super) fn read(
        members: &Map<String, Value>,
        sent: Instant,
        margin: Duration,
        is_refreshed: bool,
    ) -> Result<Self, String> {
        let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        // It is required; a server that leaves it out has no other type.
        let kind = text("token_type").unwrap_or("Bearer");
        if !kind.eq_ignore_ascii_case("bearer") {
            let kind = line_of(kind, 40);
            return Err(format!("gave a token of the type {kind}, and the client can send bearer tokens alone"));
        }
        let token = text("access_token").ok_or("gave no `access_token`")?;
        let headers = authorization("Bearer", token)
            .map_err(|_| "gave an `access_token` that does not fit into a header".to_owned())?;
        let life = seconds(members.get("expires_in"));
        let end = life.and_then(|life| sent.checked_add(life - SKEW.min(life / 4)));
        let due = life.and_then(|life| sent.checked_add(life - margin.max(SKEW).min(life / 2)));
        let refresh = text("refresh_token").map(|token| {
            let until = seconds(members.get("refresh_expires_in")).and_then(|life| sent.checked_add(life));
            Refresh { token: Secret::from(token), until }
        });
        Ok(Self { token: Token { headers, is_refreshed, is_accepted: false, due, end }, refresh })
    }
}

/// A number of seconds, which some servers write as a text. None, and what is less, tells nothing.
fn seconds(value: Option<&Value>) -> Option<Duration> {
    let seconds = match value? {
        Value::String(text) => text.trim().parse().ok()?,
        number => number.as_f64()?,
    };
    Duration::try_from_secs_f64(seconds).ok().filter(|life| !life.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(answer: Value, sent: Instant) -> Result<Granted, String> {
        let Value::Object(members) = answer else { panic!("an object") };
        Granted::read(&members, sent, Duration::from_secs(30), false)
    }

    #[test]
    fn a_token_is_due_before_it_ends_and_ends_before_it_expires() {
        for (life, due, end) in [
            (json!(300), 270_000, 290_000),
            (json!("300"), 270_000, 290_000),
            (json!(300.0), 270_000, 290_000),
            (json!(40), 20_000, 30_000),
            (json!(4), 2_000, 3_000),
            (json!(1), 500, 750),
        ] {
            let sent = Instant::now();
            let token = read(json!({"access_token": "x", "expires_in": life}), sent).ok().unwrap().token;
            let at = |ms| token.age(sent + Duration::from_millis(ms));
            assert_eq!(
                (at(due - 1), at(due), at(end - 1), at(end)),
                (Age::Fresh, Age::Due, Age::Due, Age::Expired),
                "{life}"
            );
        }
        for life in [json!(null), json!(0), json!(-1), json!("soon"), json!(u64::MAX), json!([300])] {
            let sent = Instant::now();
            let token = read(json!({"access_token": "x", "expires_in": life}), sent).ok().unwrap().token;
            assert_eq!(token.age(sent + Duration::from_secs(1 << 40)), Age::Fresh, "{life}");
        }
    }

    #[test]
    fn what_is_no_bearer_token_is_refused_without_being_shown() {
        for kind in ["Bearer", "bearer", "BEARER"] {
            assert!(read(json!({"access_token": "x", "token_type": kind}), Instant::now()).is_ok(), "{kind}");
        }
        for (answer, why) in [
            (json!({"access_token": "hunter2", "token_type": "DPoP"}), "of the type DPoP"),
            (json!({"access_token": "", "token_type": "Bearer"}), "no `access_token`"),
            (json!({"access_token": ["hunter2"]}), "no `access_token`"),
            (json!({"id_token": "hunter2"}), "no `access_token`"),
            (json!({"access_token": "hunter2\n"}), "does not fit into a header"),
        ] {
            let error = read(answer, Instant::now()).err().unwrap();
            assert!(error.contains(why) && !error.contains("hunter2"), "{error}");
        }
    }
}
