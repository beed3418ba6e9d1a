//! What is shown of foreign texts: bounded, on one line, and without secrets.
//!
//! Errors, recordings, traces and the `Debug` of calls show texts of servers and callers through these functions only.

use crate::secret::{Reading, Secret};
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION, USER_AGENT,
    },
};
use regex_lite::{Captures, Regex};
use std::{
    borrow::Cow,
    collections::HashSet,
    fmt,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
};
use url::Url;

/// What is shown in place of a secret.
pub const MASK: &str = "***";

/// How many characters of a foreign text are shown at most, where nothing else is said.
pub const LONGEST: usize = 500;

/// How many characters in a row of a secret give it away.
const TELLING: usize = 6;

/// Parts of names of headers, parameters and members that hold secrets, in lower case and without `-`, `_` and `.`.
const SECRET_PARTS: [&str; 21] = [
    "accesskey",
    "apikey",
    "assertion",
    "authorization",
    "bearer",
    "cookie",
    "credential",
    "jwt",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "privatekey",
    "pwd",
    "saml",
    "secret",
    "sessionid",
    "sessionkey",
    "signature",
    "token",
];

/// Whole names of the same kind, which are parts of harmless ones.
const SECRET_NAMES: [&str; 9] = ["auth", "otp", "pass", "pin", "pw", "sid", "sig", "xauth", "xauthkey"];

/// Headers of most requests, which hold no secret.
const HARMLESS: [HeaderName; 5] = [ACCEPT, ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT];

/// How many names of secrets there are: those of [`SECRET_PARTS`], then those of [`SECRET_NAMES`].
const NAMES: usize = SECRET_PARTS.len() + SECRET_NAMES.len();

const fn name_at(index: usize) -> &'static str {
    if index < SECRET_PARTS.len() { SECRET_PARTS[index] } else { SECRET_NAMES[index - SECRET_PARTS.len()] }
}

/// Whether a character in a name does not count.
const fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b'.')
}

/// Whether a header, parameter or member of this name holds what nobody else should read.
pub fn is_secret(name: &str) -> bool {
    let name: String =
        name.chars().filter(|&c| !(c.is_ascii() && is_separator(c as u8))).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.contains(&name.as_str()) || SECRET_PARTS.iter().any(|part| name.contains(part))
}

/// Whether a value is a token whatever it is called: a JSON Web Token.
pub fn is_token(value: &str) -> bool {
    WEB_TOKEN.is_match(value)
}

#[allow(clippy::unwrap_used, reason = "the expressions are constants, and a test compiles them")]
fn regex(expression: &str) -> Regex {
    Regex::new(expression).unwrap()
}

/// Who calls, in a URL.
static USER_INFO: LazyLock<Regex> = LazyLock::new(|| regex(r"://[^/\s?#@]+@"));

/// A name and a value, as in queries, forms, cookies and the parameters of path segments.
static PAIR: LazyLock<Regex> = LazyLock::new(|| regex(r#"([A-Za-z0-9_.\-]+)=([^\s&;,"'<>]+)"#));

static WEB_TOKEN: LazyLock<Regex> =
    LazyLock::new(|| regex(r"eyJ[A-Za-z0-9_\-]{6,}\.[A-Za-z0-9_\-]+(\.[A-Za-z0-9_\-]*)?"));

/// A foreign text as it is shown: at most [`LONGEST`] characters on one line, without control characters and without
/// what is secret by its name.
pub fn line(text: &str) -> String {
    line_of(text, LONGEST)
}

/// As [`line()`], with a limit of its own.
pub fn line_of(text: &str, longest: usize) -> String {
    // A text may be as long as a body. What is longer than shown is cut before anything else is done to it.
    let mut words = String::new();
    let mut count = 0;
    let mut is_cut = false;
    for word in text.split_whitespace() {
        if count > 0 {
            words.push(' ');
            count += 1;
        }
        let left = longest.saturating_sub(count);
        match word.char_indices().nth(left) {
            Some((end, _)) => {
                words.push_str(&word[..end]);
                is_cut = true;
                break;
            }
            None => words.push_str(word),
        }
        count += word.chars().count();
    }
    let masked = without_named_secrets(words.trim_end());
    let mut line = String::with_capacity(masked.len());
    for c in masked.chars() {
        if is_shown(c) { line.push(c) } else { line.extend(c.escape_unicode()) }
    }
    let end = line.char_indices().nth(longest).map(|_| longest.saturating_sub(1));
    let end = end.or_else(|| is_cut.then(|| line.chars().count().min(longest.saturating_sub(1))));
    if let Some((end, _)) = end.and_then(|end| line.char_indices().nth(end)) {
        line.truncate(end);
    }
    if end.is_some() {
        line.push('…');
    }
    line
}

/// Whether a character is shown as it is: not one that controls a terminal, the direction of text, or that is not seen.
fn is_shown(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'))
}

/// The text without what stands behind the name of a secret, who calls in a URL, and JSON Web Tokens.
fn without_named_secrets(text: &str) -> Cow<'_, str> {
    let mut text = USER_INFO.replace_all(text, "://***@");
    if text.contains('=') {
        let masked =
            PAIR.replace_all(&text, |pair: &Captures<'_>| match is_secret(&pair[1]) && !pair[2].starts_with(MASK) {
                true => format!("{}={MASK}", &pair[1]),
                false => pair[0].to_owned(),
            });
        text = Cow::Owned(masked.into_owned());
    }
    if text.contains("eyJ") {
        text = Cow::Owned(WEB_TOKEN.replace_all(&text, MASK).into_owned());
    }
    text
}

/// The text with the secrets masked that stand in it whole; a short one only as a word of its own.
#[cfg(feature = "recorder")]
pub(crate) fn without_whole(text: &str, secrets: &[String]) -> String {
    let mut text = without_tokens(text).into_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let mut at = 0;
        while let Some(found) = text[at..].find(secret.as_str()) {
            let (start, end) = (at + found, at + found + secret.len());
            let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let is_part = is_word(text[..start].chars().next_back()) || is_word(text[end..].chars().next());
            if is_part && secret.chars().count() < TELLING {
                at = end;
            } else {
                text.replace_range(start..end, MASK);
                at = start + MASK.len();
            }
        }
    }
    text
}

/// The text without JSON Web Tokens and without who calls, in URLs.
#[cfg(feature = "recorder")]
pub(crate) fn without_tokens(text: &str) -> Cow<'_, str> {
    let mut text = USER_INFO.replace_all(text, "://***@");
    if text.contains("eyJ") {
        text = Cow::Owned(WEB_TOKEN.replace_all(&text, MASK).into_owned());
    }
    text
}

/// A URL as it is shown: without query and fragment, the user and the values of parameters in its path masked.
pub fn url(url: &Url) -> String {
    let mut url = url.clone();
    let has_user = !url.username().is_empty() || url.password().is_some();
    // Neither can fail where there is a user: such a URL has a host.
    let _ = url.set_username(if has_user { "user" } else { "" });
    let _ = url.set_password(None);
    url.set_query(None);
    url.set_fragment(None);
    let text = url.as_str().replacen("://user@", "://***@", usize::from(has_user));
    line(&path(&text))
}

/// A path as it is shown: the values of its parameters and of its query masked, whatever they are called.
pub fn path(path: &str) -> String {
    let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    let segment = |segment: &str| {
        let mut parts = segment.split(';');
        let name = parts.next().unwrap_or_default().to_owned();
        parts.fold(name, |segment, parameter| format!("{segment};{}", without_value(parameter)))
    };
    let path = path.split('/').map(segment).collect::<Vec<_>>().join("/");
    match query {
        Some(query) => format!("{path}?{}", query.split('&').map(without_value).collect::<Vec<_>>().join("&")),
        None => path,
    }
}

/// A parameter with its value masked.
fn without_value(parameter: &str) -> String {
    match parameter.split_once('=') {
        Some((name, _)) => format!("{name}={MASK}"),
        None => parameter.to_owned(),
    }
}

/// Names of parameters that are secret in one call, whatever they are called: an option of the call.
#[derive(Clone, Default)]
pub struct SecretNames(Arc<[String]>);

impl FromIterator<String> for SecretNames {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

/// A parameter of a query or a form, encoded as it is sent, with its value masked if it is secret.
pub fn parameter(parameter: &str) -> String {
    parameter_of(parameter, &SecretNames::default())
}

/// As [`parameter()`], with further names of secrets.
pub fn parameter_of(parameter: &str, SecretNames(further): &SecretNames) -> String {
    let Some((name, value)) = parameter.split_once('=') else { return parameter.to_owned() };
    let decoded = form_urlencoded::parse(name.as_bytes()).next().map(|(name, _)| name).unwrap_or_default();
    let is_named = is_secret(&decoded) || further.iter().any(|name| *name == decoded);
    if is_named || is_token(value) { without_value(parameter) } else { parameter.to_owned() }
}

/// The value of a header as it is shown.
pub fn header(name: &str, value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    match value.is_sensitive() || is_secret(name) || is_token(&text) {
        true => MASK.to_owned(),
        false => line(&text),
    }
}

/// What a request has sent that nobody else should read: whatever a server repeats of it is masked.
#[derive(Clone, Default)]
pub struct Secrets(Arc<Mutex<Vec<Noted>>>);

/// Something secret as it was noted. Most calls succeed and mask nothing, so a header is taken apart when a text is masked.
enum Noted {
    Text(Secret),
    Header(HeaderName, HeaderValue),
}

impl Secrets {
    /// Adds a secret.
    pub fn add(&self, secret: &str) {
        if !secret.is_empty() {
            self.lock().push(Noted::Text(Secret::from(secret)));
        }
    }

    /// Adds what is secret among the headers: what is marked as sensitive, and what is by its name.
    pub fn add_headers(&self, headers: &HeaderMap) {
        let secret = headers
            .iter()
            .filter(|(name, value)| value.is_sensitive() || !HARMLESS.contains(name) && is_secret(name.as_str()));
        secret.for_each(|(name, value)| self.add_header(name, value));
    }

    /// Adds the values of all headers: they are credentials.
    pub fn add_all(&self, headers: &HeaderMap) {
        headers.iter().for_each(|(name, value)| self.add_header(name, value));
    }

    fn add_header(&self, name: &HeaderName, value: &HeaderValue) {
        self.lock().push(Noted::Header(name.clone(), value.clone()));
    }

    /// Adds what is secret by its name in a query or a form.
    pub fn add_parameters(&self, query: &str) {
        if !(query.contains("eyJ") || names_secrets(query.as_bytes())) {
            return;
        }
        for (_, value) in
            form_urlencoded::parse(query.as_bytes()).filter(|(name, value)| is_secret(name) || is_token(value))
        {
            self.add(&value);
        }
    }

    /// Adds what is secret by its name in a body: JSON, or a form.
    pub fn add_body(&self, content_type: Option<&str>, body: &[u8]) {
        if content_type.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
            if let Ok(form) = std::str::from_utf8(body) {
                self.add_parameters(form);
            }
        } else if names_secrets(body)
            && let Ok(json) = serde_json::from_slice(body)
        {
            self.add_members(&json, false);
        }
    }

    fn add_members(&self, json: &serde_json::Value, is_all_secret: bool) {
        use serde_json::Value;
        match json {
            Value::String(text) if is_all_secret => self.add(text),
            Value::Number(number) if is_all_secret => self.add(&number.to_string()),
            // Some servers want JSON in a text of JSON.
            Value::String(text) if text.starts_with(['{', '[']) => {
                if let Ok(inner) = serde_json::from_str(text) {
                    self.add_members(&inner, false);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add_members(item, is_all_secret)),
            Value::Object(members) => {
                let is_named = is_named_secret(members);
                for (name, value) in members {
                    self.add_members(value, is_all_secret || is_secret(name) || is_named && name == "value");
                }
            }
            _ => {}
        }
    }

    /// Adds the secrets that were read while a request was made.
    pub(crate) fn note(&self, reading: Reading) {
        reading.end().iter().for_each(|secret| self.add(secret.expose()));
    }

    /// The text with the secrets masked, and pieces of them, however the server has encoded them.
    pub fn mask(&self, text: &str) -> String {
        let secrets = self.lock();
        let mut texts = HashSet::new();
        for noted in secrets.iter() {
            match noted {
                Noted::Text(secret) => drop(texts.insert(Cow::Borrowed(secret.expose()))),
                Noted::Header(name, value) => texts.extend(of_header(name, value)),
            }
        }
        let forms: HashSet<Vec<char>> = texts.iter().flat_map(|secret| forms(secret)).collect();
        drop(texts);
        drop(secrets);
        if forms.is_empty() || text.is_empty() {
            return text.to_owned();
        }
        let shown: Vec<char> = text.chars().collect();
        let lower: Vec<char> = shown.iter().map(|&c| lower_case(c)).collect();
        let mut is_secret = vec![false; shown.len()];
        for form in forms {
            cover(&lower, &form, &mut is_secret);
        }
        let mut masked = String::with_capacity(text.len());
        for (index, &c) in shown.iter().enumerate() {
            match is_secret[index] {
                true if index == 0 || !is_secret[index - 1] => masked.push_str(MASK),
                true => {}
                false => masked.push(c),
            }
        }
        masked
    }

    /// The secrets as they were noted, each in the ways in which it may stand in a text.
    #[cfg(feature = "recorder")]
    pub(crate) fn spellings(&self) -> HashSet<String> {
        let secrets = self.lock();
        let texts = secrets.iter().flat_map(|noted| match noted {
            Noted::Text(secret) => vec![Cow::Borrowed(secret.expose())],
            Noted::Header(name, value) => of_header(name, value),
        });
        texts.flat_map(|secret| spellings(&secret)).filter(|secret| !secret.is_empty()).collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Noted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(***)")
    }
}

/// Whether an object is a pair that names a secret: `{"name": "password", "value": …}`.
pub fn is_named_secret(members: &serde_json::Map<String, serde_json::Value>) -> bool {
    let named = ["name", "key", "id"].iter().filter_map(|key| members.get(*key)?.as_str());
    named.into_iter().any(is_secret)
}

/// Whether a text may have a name for which [`is_secret`] is true, found out without reading it as JSON or as a form: most
/// texts have none.
fn names_secrets(text: &[u8]) -> bool {
    text.iter().enumerate().any(|(at, byte)| {
        let next = text.get(at + 1).map_or(0, |&next| STARTS[usize::from(next)].1);
        let mut left = STARTS[usize::from(*byte)].0 & next;
        while left != 0 {
            let index = left.trailing_zeros() as usize;
            left &= left - 1;
            if has_name(text, at, index) {
                return true;
            }
        }
        false
    })
}

/// Whether a text has the name of this index at this place, with or without separators within it.
fn has_name(text: &[u8], start: usize, index: usize) -> bool {
    let mut at = start;
    for byte in name_at(index).bytes() {
        at += text[at..].iter().take_while(|&&byte| is_separator(byte)).count();
        if !text.get(at).is_some_and(|found| found.eq_ignore_ascii_case(&byte)) {
            return false;
        }
        at += 1;
    }
    let is_of_name = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    let without = |byte: &&u8| !is_separator(**byte);
    let is_whole =
        || !is_of_name(text[..start].iter().rev().find(without)) && !is_of_name(text[at..].iter().find(without));
    index < SECRET_PARTS.len() || is_whole()
}

/// Of each byte, in either case, the names of secrets that begin with it, and those that can have it in the second place, as
/// bits: few bytes of a text are in both.
static STARTS: [(u32, u32); 256] = {
    assert!(NAMES <= u32::BITS as usize);
    let mut starts = [(0, 0); 256];
    let mut index = 0;
    while index < NAMES {
        let name = name_at(index).as_bytes();
        let (first, second) = (name[0], name[1]);
        starts[first as usize].0 |= 1 << index;
        starts[first.to_ascii_uppercase() as usize].0 |= 1 << index;
        starts[second as usize].1 |= 1 << index;
        starts[second.to_ascii_uppercase() as usize].1 |= 1 << index;
        index += 1;
    }
    let mut byte = 0;
    while byte < starts.len() {
        if is_separator(byte as u8) {
            starts[byte].1 = u32::MAX;
        }
        byte += 1;
    }
    starts
};

/// What is secret in the value of a header.
fn of_header<'a>(name: &HeaderName, value: &'a HeaderValue) -> Vec<Cow<'a, str>> {
    let Ok(text) = value.to_str() else { return Vec::new() };
    let mut secrets = Vec::new();
    if name == AUTHORIZATION || name == PROXY_AUTHORIZATION {
        let (scheme, credentials) = text.split_once(' ').unwrap_or(("", text));
        secrets.push(Cow::Borrowed(credentials));
        if scheme.eq_ignore_ascii_case("basic") {
            secrets.extend(password_of(credentials).map(Cow::Owned));
        }
    } else if name == COOKIE {
        let values = text.split(';').filter_map(|cookie| cookie.split_once('='));
        // Shorter ones are no session: a language, a number of a tenant.
        secrets.extend(values.map(|(_, value)| Cow::Borrowed(value.trim())).filter(|value| value.len() >= TELLING));
    } else {
        secrets.push(Cow::Borrowed(text));
    }
    secrets.retain(|secret| !secret.is_empty());
    secrets
}

/// The password in the credentials of basic authentication.
fn password_of(credentials: &str) -> Option<String> {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let text = String::from_utf8(BASE64_STANDARD.decode(credentials).ok()?).ok()?;
    Some(text.split_once(':')?.1.to_owned())
}

/// How a secret may stand in a text: as it is, and as JSON, HTML and URLs have it.
fn spellings(secret: &str) -> [String; 6] {
    let json = serde_json::to_string(secret).unwrap_or_default();
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let html = html.replace('"', "&quot;").replace('\'', "&#39;");
    let encoded = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
    let form = encoded.replace("%20", "+");
    let words = secret.split_whitespace().collect::<Vec<_>>().join(" ");
    [secret.to_owned(), json.trim_matches('"').to_owned(), html, encoded, form, words]
}

/// The spellings of a secret in lower case.
fn forms(secret: &str) -> Vec<Vec<char>> {
    spellings(secret).iter().map(|form| form.chars().map(lower_case).collect()).collect()
}

fn lower_case(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Marks where the text has a secret: a long one also in pieces, a short one as a word of its own.
fn cover(text: &[char], secret: &[char], is_secret: &mut [bool]) {
    if secret.len() >= TELLING {
        let pieces: HashSet<&[char]> = secret.windows(TELLING).collect();
        for (start, window) in text.windows(TELLING).enumerate() {
            if pieces.contains(window) {
                is_secret[start..start + TELLING].fill(true);
            }
        }
    } else if !secret.is_empty() {
        let is_word =
            |index: Option<usize>| index.and_then(|index| text.get(index)).is_some_and(|c| c.is_alphanumeric());
        for (start, window) in text.windows(secret.len()).enumerate() {
            let end = start + secret.len();
            if window == secret && !is_word(start.checked_sub(1)) && !is_word(Some(end)) {
                is_secret[start..end].fill(true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_known_in_any_spelling() {
        for name in [
            "Password",
            "pwd",
            "user_pwd",
            "access_token",
            "X-Auth-Token",
            "api-key",
            "X-API-Key",
            "JSESSIONID",
            "Set-Cookie",
            "client_secret",
            "SAMLResponse",
            "pass",
            "sig",
            "id_token_hint",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["processDefinitionKey", "author", "design", "compass", "name", "pinned", "passed", "businessKey"] {
            assert!(!is_secret(name), "{name}");
        }
    }

    /// A name with each separator at each place, at all places, and with none, in either case.
    fn spellings(name: &str) -> Vec<String> {
        let mut spellings = vec![name.to_owned()];
        for separator in ["-", "_", "."] {
            let at = |place: usize| format!("{}{separator}{}", &name[..place], &name[place..]);
            spellings.extend((0..=name.len()).map(at));
            let all: Vec<_> = name.split("").map(str::to_owned).collect();
            spellings.push(all.join(separator));
        }
        let upper: Vec<_> = spellings.iter().map(|name| name.to_ascii_uppercase()).collect();
        spellings.extend(upper);
        spellings
    }

    /// A place where a secret may stand, and how what is secret there is added.
    type Add<'a> = (&'a str, &'a dyn Fn(&Secrets));

    #[test]
    fn each_name_of_a_secret_is_found_in_queries_forms_and_json() {
        const FORM: Option<&str> = Some("application/x-www-form-urlencoded; charset=utf-8");
        let parts = SECRET_PARTS.iter().flat_map(|part| {
            let around = ["x".to_owned(), "user_".to_owned(), "ü".to_owned()];
            around
                .into_iter()
                .flat_map(|around| spellings(part).into_iter().map(move |part| format!("{around}{part}{around}")))
        });
        let names = SECRET_PARTS.iter().chain(&SECRET_NAMES).flat_map(|name| spellings(name));
        let mut count = 0;
        for name in names.chain(parts) {
            assert!(is_secret(&name), "{name}");
            count += 1;
            let value = "quite-unlike";
            let adds: [Add<'_>; 9] = [
                ("query", &|secrets| secrets.add_parameters(&format!("{name}={value}"))),
                ("query", &|secrets| secrets.add_parameters(&format!("start=0&{name}={value}&size=9"))),
                ("form", &|secrets| secrets.add_body(FORM, format!("{name}={value}").as_bytes())),
                ("form", &|secrets| secrets.add_body(FORM, format!("a=b&{name}={value}&c=d").as_bytes())),
                ("JSON", &|secrets| secrets.add_body(None, format!(r#"{{"{name}":"{value}"}}"#).as_bytes())),
                ("JSON", &|secrets| {
                    secrets.add_body(None, format!(r#"[{{"a": [1], "{name}" : ["{value}"]}}]"#).as_bytes());
                }),
                ("pair", &|secrets| {
                    secrets.add_body(None, format!(r#"{{"name":"{name}","value":"{value}"}}"#).as_bytes());
                }),
                ("inner JSON", &|secrets| {
                    secrets.add_body(None, format!(r#"{{"a":"{{\"{name}\":\"{value}\"}}"}}"#).as_bytes());
                }),
                ("encoded query", &|secrets| {
                    let query = form_urlencoded::Serializer::new(String::new()).append_pair(&name, value).finish();
                    secrets.add_parameters(&query);
                }),
            ];
            for (place, add) in adds {
                let secrets = Secrets::default();
                add(&secrets);
                assert_eq!(secrets.mask(value), MASK, "{name} in {place}");
            }
        }
        assert!(count > 2_000, "{count}");
    }

    /// Where a text is taken for one that may have secrets, it is read: most are not to be.
    #[test]
    fn texts_without_secrets_are_passed_over() {
        for text in [
            "",
            "s",
            "p-",
            "_._",
            "start=0&size=100&sort=assignee&order=asc",
            "author=kim&inside=1&pinned=true&design=x&compass=n&passed=1",
            r#"{"assignee": "kim", "authorId": "a", "opinion": "spin", "side": "x", "passed": true, "business-key": "x"}"#,
        ] {
            assert!(!names_secrets(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_foreign_text_is_bounded_and_controls_nothing() {
        assert_eq!(line("a\u{1b}[31m\u{202e}b\n c\u{0}"), "a\\u{1b}[31m\\u{202e}b c\\u{0}");
        let long = line(&"x".repeat(5_000_000));
        assert_eq!(long.chars().count(), LONGEST);
        assert!(long.ends_with('…'));
        assert_eq!(line_of("aaa bbb ccc", 7), "aaa bb…");
        assert_eq!(line_of("aaa bbb", 7), "aaa bbb");
        assert_eq!(line_of(&"\u{1b}".repeat(7), 7), "\\u{1b}…");
        assert_eq!(line("审批 é"), "审批 é");
    }

    #[test]
    fn secrets_in_what_a_server_sends_are_masked() {
        for (text, shown) in [
            ("see http://u:S@host/x", "see http://***@host/x"),
            ("/login.jsp;jsessionid=S?x=1", "/login.jsp;jsessionid=***"),
            ("?pwd=S&name=kim", "?pwd=***&name=kim"),
            ("bad token eyJhbGciOiJI.eyJzdWIiOiIx.SflKx here", "bad token *** here"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(line(text), shown, "{text}");
        }
        let of = |text: &str| url(&Url::parse(text).unwrap());
        assert_eq!(of("http://u:S@host/a;jsessionid=S/b?token=S#S"), "http://***@host/a;jsessionid=***/b");
        assert_eq!(of("http://host/a"), "http://host/a");
        assert_eq!(path("/a;x=S/b?q=S&flag"), "/a;x=***/b?q=***&flag");
    }

    #[test]
    fn what_was_sent_is_masked_however_it_comes_back() {
        let secrets = Secrets::default();
        secrets.add("hunter2 \"<&/päß");
        for text in [
            "'hunter2 \"<&/päß' is too long",
            r#"'hunter2 \"<&/päß' is too long"#,
            "'hunter2%20%22%3C%26%2Fp%C3%A4%C3%9F' is too long",
            "'hunter2+%22%3C%26%2Fp%C3%A4%C3%9F' is too long",
            "'hunter2 &quot;&lt;&amp;/päß' is too long",
            "'HUNTER2 \"<&/PÄß' is too long",
        ] {
            assert_eq!(secrets.mask(text), "'***' is too long", "{text}");
        }
        assert_eq!(secrets.mask("value too long: 'hunter2 \"' (19)"), "value too long: '***' (19)");
        assert_eq!(secrets.mask("hunt for a hunter"), "hunt for a ***", "six characters give it away");

        let short = Secrets::default();
        short.add("test");
        assert_eq!(short.mask("user 'test' of tests, test"), "user '***' of tests, ***");
        assert_eq!(Secrets::default().mask("as it is"), "as it is");
    }

    #[test]
    fn secrets_are_found_in_headers_queries_and_bodies() {
        let secrets = Secrets::default();
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_static("Basic a2ltOmh1bnRlcjI="));
        headers.insert(COOKIE, HeaderValue::from_static("JSESSIONID=0DF92E18; theme=dark-blue"));
        secrets.add_headers(&headers);
        secrets.add_parameters("access_token=abcdefgh&name=plain-name");
        secrets.add_body(None, br#"{"user": "{\"password\": \"inner-secret\"}", "name": "kim-name"}"#);
        secrets.add_body(None, br#"[{"name": "apiKey", "value": "pair-secret"}, {"pin": 123456}]"#);
        secrets.add_body(Some("application/x-www-form-urlencoded"), b"pwd=form%20secret&name=form-name");
        for secret in [
            "hunter2",
            "a2ltOmh1bnRlcjI=",
            "0DF92E18",
            "abcdefgh",
            "inner-secret",
            "pair-secret",
            "123456",
            "form secret",
        ] {
            assert_eq!(secrets.mask(secret), MASK, "{secret}");
        }
        for name in ["plain-name", "kim-name", "form-name"] {
            assert_eq!(secrets.mask(name), name);
        }
        assert_eq!(format!("{secrets:?}"), "Secrets(***)");
    }

    #[test]
    fn secrets_that_are_read_while_a_request_is_made_are_noted() {
        let secrets = Secrets::default();
        let password = Secret::from("read-secret");
        let _ = Secret::from("other-value").expose();
        let reading = Reading::start();
        let body = serde_json::to_string(&password).unwrap();
        secrets.note(reading);
        let _ = Secret::from("later-value").expose();
        assert_eq!(secrets.mask(&body), r#""***""#);
        assert_eq!(secrets.mask("other-value later-value"), "other-value later-value");
    }
}
