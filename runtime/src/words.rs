//! What the body of an answer says of a failure: the server's words and code in it.

use crate::{charset, masking::line};
use html5gum::{Token, Tokenizer};
use http::StatusCode;
use serde_json::{Map, Value};

/// Members of JSON, and elements of XML, in which servers tell what went wrong, the most telling ones first.
const WORDS: [&str; 15] = [
    "message",
    "Message",
    "errorMessage",
    "error_description",
    "errorDescription",
    "title",
    "detail",
    "description",
    "msg",
    "reason",
    "faultstring",
    "faultString",
    "exception",
    "Reason",
    "Detail",
];

/// Members that hold lists of what is wrong.
const PROBLEMS: [&str; 5] = ["fields", "errors", "explanations", "violations", "details"];

/// How many parts of a page are shown.
const PARTS: usize = 4;

/// Whether a content type is that of a page.
pub(crate) fn is_html_type(content_type: &str) -> bool {
    let kind = content_type.trim_start().as_bytes();
    [&b"text/html"[..], b"application/xhtml"]
        .iter()
        .any(|html| kind.get(..html.len()).is_some_and(|start| start.eq_ignore_ascii_case(html)))
}

/// Whether the body begins as a page of HTML does.
pub(crate) fn is_html(body: &[u8]) -> bool {
    let mut rest = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    let starts = |rest: &[u8], with: &str| {
        rest.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    while starts(rest, "<!--") || starts(rest, "<?xml") {
        let end: &[u8] = if starts(rest, "<!--") { b"-->" } else { b"?>" };
        let Some(at) = memchr::memmem::find(rest, end) else { return false };
        rest = rest[at + end.len()..].trim_ascii_start();
    }
    ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta"].iter().any(|tag| starts(rest, tag))
}

/// Whether the body begins as a text does: without bytes that no text has.
pub(crate) fn is_text(body: &[u8]) -> bool {
    let start = &body[..body.len().min(TELLING_START)];
    !start.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31))
}

/// How many bytes tell whether a body is a page.
pub(crate) const TELLING_START: usize = 512;

/// What went wrong in the server's words: out of JSON, HTML or XML, or a plain text; not yet bounded.
pub(crate) fn server_message(status: StatusCode, content_type: Option<&str>, body: &[u8]) -> Option<String> {
    let text = match charset::text(content_type, body) {
        Ok(text) => text,
        // The error itself tells that: these are no words of the server's.
        Err(_) => return None,
    };
    let text = text.trim_start_matches('\u{feff}').trim();
    let words = match serde_json::from_str::<Value>(text) {
        Ok(json) => words_of_json(status, &json),
        Err(_) if text.starts_with('<') => words_of_markup(status, text),
        Err(_) => {
            let is_plain = content_type.is_none_or(|kind| kind.starts_with("text/"));
            if is_plain { text.to_owned() } else { String::new() }
        }
    };
    (!words.trim().is_empty()).then_some(words)
}

fn words_of_json(status: StatusCode, json: &Value) -> String {
    let inner = within(json);
    let texts = WORDS.iter().filter_map(|name| inner.get(*name)?.as_str());
    // An error that is a text is words where it is neither a code nor a status.
    let error = json.get("error").and_then(Value::as_str).filter(|error| error.contains(' ') && !is_reason(error));
    let words = telling(status, error.into_iter().chain(texts));
    let lists = PROBLEMS.into_iter().filter_map(|name| inner.get(name).filter(|list| list.is_array()));
    let of_lists = lists.filter_map(words_of);
    let of_all = json.as_array().and_then(|_| words_of(json));
    unescaped(&words.into_iter().map(str::to_owned).chain(of_lists).chain(of_all).collect::<Vec<_>>().join(": "))
}

/// Words without the escapes that a server has put into them before it wrote them as JSON, which has escapes of its own:
/// `\\u0027` on the wire for an apostrophe.
fn unescaped(words: &str) -> String {
    let mut parts = words.split("\\u");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.get(..4).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let escaped = digits.and_then(|digits| char::from_u32(u32::from_str_radix(digits, 16).ok()?));
        match escaped.filter(|escaped| !escaped.is_control()) {
            Some(escaped) => {
                text.push(escaped);
                text.push_str(&part[4..]);
            }
            None => {
                text.push_str("\\u");
                text.push_str(part);
            }
        }
    }
    text
}

/// Of several texts those that tell something, each once; the first one if none does.
fn telling<'a>(status: StatusCode, texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut told: Vec<&str> = Vec::new();
    let mut first = None;
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        first.get_or_insert(text);
        if says_more(status, text) && !told.iter().any(|before| before.contains(text)) {
            told.push(text);
        }
    }
    if told.is_empty() { first.into_iter().collect() } else { told }
}

/// Whether words say more than the status does: `HTTP Status 404 – Not Found` does not.
pub(crate) fn says_more(status: StatusCode, words: &str) -> bool {
    let reason = status.canonical_reason().unwrap_or_default().to_ascii_lowercase();
    let number = status.as_u16().to_string();
    let words = words.to_lowercase();
    let mut words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| {
        !["http", "status", "error", "code", "exception"].contains(&word)
            && word != number
            && !reason.split(' ').any(|part| part == word)
    })
}

/// Whether a text is what a status is called.
fn is_reason(text: &str) -> bool {
    let mut statuses = (400..600).filter_map(|status| StatusCode::from_u16(status).ok()?.canonical_reason());
    statuses.any(|reason| reason.eq_ignore_ascii_case(text))
}

/// What an answer says of an error: its JSON, or the object in it that holds all of it.
fn within(json: &Value) -> &Value {
    let entry = || json.get("entry").filter(|entry| entry.get("message").is_some());
    let error = ["error", "fault", "Fault"].iter().find_map(|name| json.get(*name).filter(|error| error.is_object()));
    error.or_else(entry).unwrap_or(json)
}

/// The code that the server gives to an error: in an object of its own, or as OAuth 2 has it.
pub(crate) fn server_code(status: StatusCode, body: &[u8]) -> Option<String> {
    let json: Value = serde_json::from_slice(body).ok()?;
    match json.get("error")? {
        Value::String(code) => {
            (!code.contains(' ') && says_more(status, &code.replace('_', " "))).then(|| code.clone())
        }
        error => match error.get("code")? {
            Value::String(code) => Some(code.clone()),
            Value::Number(code) => Some(code.to_string()),
            _ => None,
        },
    }
}

/// The words of a text, or those of a list of what is wrong, such as with fields: the name and the message of each.
pub(crate) fn words_of(value: &Value) -> Option<String> {
    let words = match value {
        Value::String(words) => words.clone(),
        Value::Array(problems) => problems.iter().filter_map(problem).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    (!words.is_empty()).then_some(words)
}

fn problem(problem: &Value) -> Option<String> {
    let text = |keys: &[&str]| keys.iter().find_map(|key| problem.get(*key)?.as_str());
    let message =
        problem.as_str().or_else(|| text(&["message", "defaultMessage", "detail", "description", "title"]))?;
    Some(text(&["name", "field"]).map_or_else(|| message.to_owned(), |name| format!("{name} {message}")))
}

/// The words of a page or of an XML document: title, headings, paragraphs, and elements that are made for words.
fn words_of_markup(status: StatusCode, markup: &str) -> String {
    const HTML: [&str; 6] = ["title", "h1", "h2", "h3", "p", "td"];
    let mut parts: Vec<(String, String)> = Vec::new();
    // The innermost element of words that is open, and what was read of it.
    let mut open: Option<(String, String)> = None;
    let mut passed_over: Option<String> = None;
    for Ok(token) in Tokenizer::new(markup) {
        match token {
            Token::StartTag(tag) => {
                let name = local_name(&tag.name);
                let is_code = ["script", "style"].contains(&name.as_str()) && !tag.self_closing;
                if is_code && passed_over.is_none() {
                    passed_over = Some(name);
                } else if is_of_words(&name) || HTML.contains(&name.as_str()) {
                    // A paragraph may end without being closed.
                    parts.extend(open.replace((name, String::new())));
                } else if let Some((_, text)) = &mut open {
                    text.push(' ');
                }
            }
            Token::EndTag(tag) => {
                let name = local_name(&tag.name);
                if passed_over.as_ref() == Some(&name) {
                    passed_over = None;
                }
                parts.extend(open.take_if(|(open, _)| *open == name));
            }
            Token::String(text) if passed_over.is_none() => {
                if let Some((_, open)) = &mut open {
                    open.push_str(&String::from_utf8_lossy(&text));
                }
            }
            _ => {}
        }
    }
    parts.extend(open);
    let texts: Vec<String> = parts.iter().map(|(_, text)| in_one_line(text)).collect();
    let texts = texts.iter().map(String::as_str).filter(|text| !is_of_container(text));
    // Tomcat has its own words behind a label.
    let texts = texts.map(|text| text.strip_prefix("Message ").unwrap_or(text));
    let mut words = telling(status, texts);
    words.truncate(PARTS);
    words.join(": ")
}

/// What servlet containers write on every page of theirs.
fn is_of_container(text: &str) -> bool {
    ["Type ", "Description The ", "/"].iter().any(|start| text.starts_with(start)) || text == "dispatcher"
}

fn is_of_words(name: &str) -> bool {
    WORDS.iter().any(|words| words.eq_ignore_ascii_case(name)) || name == "text"
}

/// The name of an element without its namespace.
fn local_name(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    name.rsplit(':').next().unwrap_or_default().to_lowercase()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As much of the server's words as an error keeps, in one line.
pub(crate) fn shown(words: &str) -> Option<String> {
    let words = line(words);
    (!words.is_empty()).then_some(words)
}

/// The members of a body that is a JSON object.
pub(crate) fn members(content_type: Option<&str>, body: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_str(charset::text(content_type, body).ok()?.trim_start_matches('\u{feff}')).ok()
}

/// Whether a body is that of a container, a framework or a gateway rather than of the API behind it, as far as can be told
/// without knowing the API: a page, a plain text, or the JSON that Jetty, Spring Boot or Quarkus write of any path.
pub(crate) fn is_of_somebody_else(content_type: Option<&str>, body: &[u8]) -> bool {
    if body.trim_ascii().is_empty() {
        return content_type.is_some_and(|kind| is_html_type(kind) || kind.starts_with("text/"));
    }
    let Some(members) = members(content_type, body) else {
        // What is cut off, or no object, is JSON as well.
        return !content_type.is_some_and(|kind| kind.contains("json"));
    };
    let has = |names: &[&str]| names.iter().all(|name| members.contains_key(*name));
    has(&["timestamp", "path"])
        || has(&["timestamp", "status", "error"])
        || has(&["url", "status", "message"])
        || has(&["reasonPhrase", "code"])
}

/// Serde quotes the value that it stumbled over, which may be one that nobody should read.
pub(crate) fn without_value(message: &str) -> String {
    let value = ["invalid type: ", "invalid value: "].into_iter().find_map(|start| message.strip_prefix(start));
    match value.and_then(|rest| rest.rfind(", expected ").map(|end| (rest, &rest[end..]))) {
        Some((rest, expected)) => {
            let found = &rest[..rest.len() - expected.len()];
            let kind = found.split(['`', '"']).next().unwrap_or_default().trim_end();
            format!("found {kind}{expected}")
        }
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: Option<&str> = Some("application/json");

    fn said(content_type: Option<&str>, body: &str) -> Option<String> {
        server_message(StatusCode::NOT_FOUND, content_type, body.as_bytes()).as_deref().and_then(shown)
    }

    #[test]
    fn the_servers_words_are_taken_out_of_json() {
        for (body, message) in [
            (r#"{"message":"Not found","exception":"no user 'x'"}"#, Some("no user 'x'")),
            (
                r#"{"message":"Task was already claimed","exception":"by kim"}"#,
                Some("Task was already claimed: by kim"),
            ),
            (r#"{"message":"Not Found"}"#, Some("Not Found")),
            (r#"{"statusCode":404,"errorMessage":"away"}"#, Some("away")),
            (r#"{"message":"Not Found","exception":null}"#, Some("Not Found")),
            ("", None),
            (r#"{"success": false, "error": {"code": 5, "message": "参数错误"}}"#, Some("参数错误")),
            (r#"{"error": "Bad Gateway", "message": "away"}"#, Some("away")),
            (r#"{"entry": {"code": 404, "message": "no task 'x'"}}"#, Some("no task 'x'")),
            (
                r#"{"error": {"message": "参数错误", "fields": [{"name": "key", "message": "不能为空"}, {"message": "x"}]}}"#,
                Some("参数错误: key 不能为空, x"),
            ),
            (
                r#"{"message": "", "errors": [{"field": "key", "defaultMessage": "is null"}, 5, "y"], "fields": {}}"#,
                Some("key is null, y"),
            ),
            ("[]", None),
            (r#"{"error": "invalid_grant", "error_description": "the code is used up"}"#, Some("the code is used up")),
            (
                r#"{"type": "about:blank", "title": "Not Found", "status": 404, "detail": "no task 5"}"#,
                Some("no task 5"),
            ),
            (r#"{"title": "Out of credit", "detail": "30 of 50"}"#, Some("Out of credit: 30 of 50")),
            (
                r#"{"code": 404, "description": "The server has not found anything", "reasonPhrase": "Not Found"}"#,
                Some("The server has not found anything"),
            ),
            (
                r#"{"exception": "ContractViolation", "message": "x", "explanations": ["a is missing", "b is no number"]}"#,
                Some("x: ContractViolation: a is missing, b is no number"),
            ),
            (r#"[{"message": "one"}, {"detail": "two"}]"#, Some("one, two")),
            (r#"{"message": "same", "detail": "same"}"#, Some("same")),
            ("{ broken", None),
        ] {
            assert_eq!(said(JSON, body).as_deref(), message, "{body}");
        }
    }

    #[test]
    fn the_servers_words_are_taken_out_of_pages_xml_and_texts() {
        let html = Some("text/html");
        for (content_type, body, message) in [
            (html, "<html><head><title>HTTP 404\n Not Found</title>", Some("HTTP 404 Not Found")),
            (
                html,
                "<!doctype html><html><head><title>HTTP Status 404 – Not Found</title><style>p {}</style></head><body><h1>HTTP \
                 Status 404 – Not Found</h1><hr><p><b>Type</b> Status Report</p><p><b>Message</b> no &quot;x&quot; here</p><p>\
                 <b>Description</b> The origin server did not find it.</p><hr></body></html>",
                Some("no \"x\" here"),
            ),
            (
                html,
                "<html><head><title>Error 404 no task</title></head><body><h2>HTTP ERROR 404 no task</h2><table><tr><th>URI:</th>\
                 <td>/x/y</td></tr><tr><th>MESSAGE:</th><td>no task</td></tr></table><script>var p = '<p>code</p>'</script>",
                Some("Error 404 no task: HTTP ERROR 404 no task"),
            ),
            (
                html,
                "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center>",
                Some("404 Not Found"),
            ),
            (
                html,
                "<h1>Sign in</h1><p>Your session has ended<p>Company Inc.",
                Some("Sign in: Your session has ended: Company Inc."),
            ),
            (html, "<html><input value=\"hidden\"><!-- hidden --></html>", None),
            (
                Some("text/xml"),
                "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"x\"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>bad \
                 key</faultstring></s:Fault></s:Body></s:Envelope>",
                Some("bad key"),
            ),
            (
                Some("application/xml"),
                "<Error><Code>NoSuchKey</Code><Message>The key is away</Message></Error>",
                Some("The key is away"),
            ),
            (Some("text/plain; charset=utf-8"), "upstream is away\n", Some("upstream is away")),
            (None, "default backend - 404", Some("default backend - 404")),
            (JSON, "plain words", None),
        ] {
            assert_eq!(said(content_type, body).as_deref(), message, "{body}");
        }
    }

    #[test]
    fn bodies_are_read_in_their_charset() {
        let latin = b"{\"message\": \"gr\xfc\xdfe\"}";
        for kind in ["application/json;charset=ISO-8859-1", "application/json; Charset=\"iso-8859-1\"", JSON.unwrap()] {
            let words = server_message(StatusCode::BAD_REQUEST, Some(kind), latin);
            assert_eq!(words.as_deref(), Some("grüße"), "{kind}");
        }
    }

    #[test]
    fn a_page_is_known_by_how_it_begins() {
        for page in [
            "<!DOCTYPE html>",
            "\n <HTML lang=en>",
            "\u{feff}<html>",
            "<!-- login --><head>",
            "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">",
            "<?xml version='1.0'?><!DOCTYPE html PUBLIC \"x\">",
            "<script>",
        ] {
            assert!(is_html(page.as_bytes()), "{page}");
        }
        for other in [
            "",
            "<",
            "<?xml version=\"1.0\"?><definitions>",
            "{}",
            "\u{89}PNG",
            "<!-- not closed",
            "plain <html>",
            "<htm",
        ] {
            assert!(!is_html(other.as_bytes()), "{other}");
        }
        assert!(is_html_type("Text/HTML;charset=utf-8") && !is_html_type("text/plain"));
    }

    #[test]
    fn what_containers_and_gateways_write_is_known() {
        for (content_type, body) in [
            (Some("text/html"), "<html>"),
            (Some("text/html"), ""),
            (Some("text/plain"), "404 page not found"),
            (None, "default backend - 404"),
            (JSON, r#"{"timestamp":"2026-11-27T13:38:18.998+00:00","status":404,"error":"Not Found","path":"/x"}"#),
            (JSON, r#"{"servlet":"default","message":"Not Found","url":"/x","status":"404"}"#),
            (
                JSON,
                r#"{"code":404,"contactEmail":null,"description":"x","homeRef":"/","reasonPhrase":"Not Found","uri":"x"}"#,
            ),
        ] {
            assert!(is_of_somebody_else(content_type, body.as_bytes()), "{body}");
        }
        for (content_type, body) in
            [(JSON, r#"{"message": "no task"}"#), (None, ""), (JSON, ""), (JSON, "[]"), (JSON, "{ cut")]
        {
            assert!(!is_of_somebody_else(content_type, body.as_bytes()), "{body}");
        }
    }

    #[test]
    fn codes_are_those_of_objects_and_of_oauth() {
        let code = |body: &str| server_code(StatusCode::UNAUTHORIZED, body.as_bytes());
        assert_eq!(code(r#"{"error": {"code": "E5"}}"#).as_deref(), Some("E5"));
        assert_eq!(code(r#"{"error": {"code": 5}}"#).as_deref(), Some("5"));
        assert_eq!(code(r#"{"error": "invalid_token"}"#).as_deref(), Some("invalid_token"));
        for none in [r#"{"error": "Unauthorized"}"#, r#"{"error": "some words"}"#, "{}", "<html>"] {
            assert_eq!(code(none), None, "{none}");
        }
    }

    #[test]
    fn a_decoding_failure_does_not_quote_the_value() {
        let failure = serde_json::from_str::<i64>(r#""hunter2, expected nothing""#).unwrap_err();
        assert_eq!(without_value(&failure.to_string()), "found string, expected i64 at line 1 column 27");
        let failure = serde_json::from_str::<String>("[1]").unwrap_err();
        assert_eq!(without_value(&failure.to_string()), "found sequence, expected a string at line 1 column 0");
        assert_eq!(without_value("missing field `id` at line 1 column 2"), "missing field `id` at line 1 column 2");
    }
}
