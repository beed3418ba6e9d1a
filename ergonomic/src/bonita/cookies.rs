//! The cookies of one session: which of them the server has set, and which go to a URL.

use crate::{Error, Result, Secret};
use cookie_store::{CookieStore, RawCookie};
use http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, SET_COOKIE},
};
use url::Url;

pub(super) const SESSION: &str = "JSESSIONID";
pub(super) const TOKEN: &str = "X-Bonita-API-Token";
pub(super) const TENANT: &str = "bonita.tenant";

/// The header that the token is wanted in: the cookie's name as header maps write it.
pub(super) const TOKEN_HEADER: &str = "x-bonita-api-token";

/// The most cookies that are kept, and the longest, as in browsers.
const MOST: usize = 50;
const LONGEST: usize = 4096;

/// The cookies of one session. They have no `Debug`, since they are secrets.
#[derive(Clone, Default)]
pub(super) struct Cookies(CookieStore);

impl Cookies {
    /// Cookies that are sent to the whole server at this URL.
    pub(super) fn given(cookies: &[(String, Secret)], base_url: &Url) -> Result<Self> {
        let mut store = CookieStore::default();
        for (name, value) in cookies {
            let value = value.expose();
            if name.is_empty() || name.contains('=') || ![name, value].into_iter().all(is_sendable) {
                return Err(unsendable());
            }
            let cookie = RawCookie::build((name.as_str(), value)).path(base_url.path()).build();
            store.insert_raw(&cookie, base_url).map_err(|_| unsendable())?;
        }
        Ok(Self(store))
    }

    /// Takes over the cookies of an answer from this URL whose names are wanted; those that it ends are gone.
    pub(super) fn set_by(&mut self, answer: &HeaderMap, url: &Url, is_wanted: impl Fn(&str) -> bool) {
        for text in answer.get_all(SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok()) {
            let name = text.split(['=', ';']).next().unwrap_or_default().trim();
            let is_known = || self.0.iter_any().any(|cookie| cookie.name() == name);
            if is_wanted(name) && text.len() <= LONGEST && (self.0.iter_any().count() < MOST || is_known()) {
                // It is refused if it has ended, or is none of this server's.
                let _ = self.0.parse(text, url);
            }
        }
    }

    /// The session, if its cookie goes to this URL.
    pub(super) fn session(&self, url: &Url) -> Option<&str> {
        self.value(SESSION, url)
    }

    /// Whether there is a session at all, for whatever URL.
    pub(super) fn has_session(&self) -> bool {
        self.0.iter_unexpired().any(|cookie| cookie.name() == SESSION && !cookie.value().is_empty())
    }

    /// The headers of a call of this URL: all cookies, and the token once more.
    pub(super) fn headers(&self, url: &Url) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        let pairs: Vec<String> = self.sent(url).map(|(name, value)| format!("{name}={value}")).collect();
        if !pairs.is_empty() {
            headers.insert(COOKIE, secret(&pairs.join("; "))?);
        }
        if let Some(token) = self.value(TOKEN, url) {
            headers.insert(TOKEN_HEADER, secret(token)?);
        }
        Ok(headers)
    }

    fn value(&self, name: &str, url: &Url) -> Option<&str> {
        self.sent(url).find(|(found, value)| *found == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// Names and values, those of the longest path first.
    fn sent(&self, url: &Url) -> impl Iterator<Item = (&str, &str)> {
        let mut cookies = self.0.matches(url);
        cookies.sort_by_key(|cookie| (std::cmp::Reverse(cookie.path.len()), cookie.name()));
        cookies.into_iter().map(|cookie| cookie.name_value())
    }
}

/// Whether a text can be the value of a cookie.
fn is_sendable(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, ';' | ','))
}

fn secret(value: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(value).map_err(|_| unsendable())?;
    value.set_sensitive(true);
    Ok(value)
}

fn unsendable() -> Error {
    Error::request("the session cannot be sent: what it was given has characters that a cookie cannot have")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap_or_else(|error| panic!("{error}"))
    }

    fn answer(cookies: &[&str]) -> HeaderMap {
        let cookies = cookies.iter().map(|cookie| HeaderValue::from_str(cookie));
        cookies.map(|cookie| (SET_COOKIE, cookie.unwrap_or_else(|error| panic!("{error}")))).collect()
    }

    fn sent(cookies: &Cookies, to: &str, name: HeaderName) -> String {
        let headers = cookies.headers(&url(to)).unwrap_or_else(|error| panic!("{error}"));
        headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }

    #[test]
    fn cookies_go_where_the_server_says() {
        let login = url("https://bpm.example.org/bonita/loginservice");
        let mut cookies = Cookies::default();
        let set = [
            "bonita.tenant=1; SameSite=Lax",
            "JSESSIONID=one; Path=/bonita; HttpOnly; Secure",
            "X-Bonita-API-Token=; Max-Age=0; Path=/bonita",
            "X-Bonita-API-Token=two; Path=/bonita",
            "SERVERID=b1; Path=/",
            "wide=x; Domain=example.org",
            "other=x; Domain=example.com",
            "narrow=x; Path=/bonita/API",
            "past=x; Expires=Thu, 01 Jan 1970 00:00:10 GMT",
            "ended=x; Max-Age=0",
        ];
        cookies.set_by(&answer(&set), &login, |_| true);
        let call = "https://bpm.example.org/bonita/portal/x";
        let all = "JSESSIONID=one; X-Bonita-API-Token=two; bonita.tenant=1; wide=x; SERVERID=b1";
        assert_eq!(sent(&cookies, call, COOKIE), all);
        assert_eq!(sent(&cookies, call, HeaderName::from_static(TOKEN_HEADER)), "two");
        assert!(sent(&cookies, "https://bpm.example.org/bonita/API/x", COOKIE).starts_with("narrow=x; "));
        for elsewhere in ["http://bpm.example.org/bonita", "https://bpm.example.org/other"] {
            assert_eq!(cookies.session(&url(elsewhere)), None);
        }
        assert!(cookies.has_session());

        cookies.set_by(&answer(&["SERVERID=b2; Path=/", "JSESSIONID=gone; Max-Age=0; Path=/bonita"]), &login, |_| true);
        assert!(sent(&cookies, call, COOKIE).ends_with("SERVERID=b2") && !cookies.has_session());
    }

    #[test]
    fn no_server_fills_the_memory_with_cookies() {
        let (base, mut cookies) = (url("http://127.0.0.1/bonita"), Cookies::default());
        let many: Vec<String> =
            (0..1000).map(|n| format!("c{n}=x")).chain([format!("long={}", "x".repeat(5000))]).collect();
        cookies.set_by(&answer(&many.iter().map(String::as_str).collect::<Vec<_>>()), &base, |_| true);
        assert_eq!(cookies.sent(&base).count(), MOST);
        cookies.set_by(&answer(&["c7=new", "late=x"]), &base, |_| true);
        assert_eq!((cookies.value("c7", &base), cookies.value("late", &base)), (Some("new"), None));
    }

    #[test]
    fn what_a_cookie_cannot_hold_is_refused() {
        let base = url("http://127.0.0.1/bonita");
        for (name, value) in
            [("a", "b;c"), ("a", "b c"), ("a", "ä"), ("a", "b\n"), ("a=b", "c"), ("", "c"), ("a;b", "c")]
        {
            assert!(Cookies::given(&[(name.to_owned(), value.into())], &base).is_err(), "{name} {value}");
        }
        let given = Cookies::given(&[(SESSION.to_owned(), "one".into())], &base).unwrap_or_default();
        assert_eq!(given.session(&base), Some("one"));
    }
}
