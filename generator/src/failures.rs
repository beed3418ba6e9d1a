//! How the servers of a system tell failures whose status does not say what they mean: `x-failures` at the root.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

const KEYS: [&str; 7] = ["is", "status", "media", "body", "words", "advice", "evidence"];

/// What a failure can mean, and its name in Rust.
const MEANINGS: [(&str, &str); 5] = [
    ("not-found", "NotFound"),
    ("no-route", "NoRoute"),
    ("conflict", "Conflict"),
    ("unavailable", "Unavailable"),
    ("bad-request", "BadRequest"),
];

/// The table of a system's failures; nothing if it has none.
pub(crate) fn table(document: &Value) -> TokenStream {
    let Some(failures) = document.get("x-failures").and_then(Value::as_array) else { return TokenStream::new() };
    let failures = failures.iter().map(failure);
    quote! {
        use ::bpm_rest_runtime::error::{Failure, Like, Meaning};

        /// How the servers of the system tell failures whose status does not say what they mean.
        pub static FAILURES: &[Failure] = &[#(#failures),*];
    }
}

fn failure(said: &Value) -> TokenStream {
    let meaning = meaning(said).unwrap_or_default();
    let meaning = format_ident!("{meaning}");
    let status = statuses(said).into_iter().map(proc_macro2::Literal::u16_unsuffixed);
    let media = said["media"].as_str().map(|media| quote!(.with_media(#media)));
    let advice = said["advice"].as_str().map(|advice| quote!(.with_advice(#advice)));
    let words = said["words"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let body = match &said["body"] {
        Value::String(_) => quote!(Like::Empty),
        Value::Array(members) => {
            let members = members.iter().filter_map(Value::as_str).map(|name| quote!((#name, None)));
            quote!(Like::Members(&[#(#members),*]))
        }
        Value::Object(members) => {
            let members = members.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
            let members = members.map(|(name, value)| quote!((#name, Some(#value))));
            quote!(Like::Members(&[#(#members),*]))
        }
        _ => quote!(Like::Any),
    };
    quote! {
        Failure::new(Meaning::#meaning, #body).with_status(&[#(#status),*])#media.with_words(&[#(#words),*])#advice
    }
}

fn meaning(said: &Value) -> Option<&'static str> {
    let is = said["is"].as_str()?;
    MEANINGS.into_iter().find(|(name, _)| *name == is).map(|(_, meaning)| meaning)
}

fn statuses(said: &Value) -> Vec<u16> {
    let status = |value: &Value| value.as_u64().and_then(|status| u16::try_from(status).ok());
    match &said["status"] {
        Value::Array(several) => several.iter().filter_map(status).collect(),
        one => status(one).into_iter().collect(),
    }
}

/// What is wrong with the description of failures.
pub(crate) fn problems(document: &Value) -> Vec<(String, String)> {
    let Some(failures) = document.get("x-failures") else { return Vec::new() };
    let Some(failures) = failures.as_array() else {
        return vec![("/x-failures".to_owned(), "x-failures is a list".to_owned())];
    };
    let mut problems = Vec::new();
    for (index, failure) in failures.iter().enumerate() {
        let place = format!("/x-failures/{index}");
        let mut report = |message: String| problems.push((place.clone(), message));
        for key in failure.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !KEYS.contains(&key.as_str()) {
                report(format!("`{key}` is none of {}", KEYS.join(", ")));
            }
        }
        if meaning(failure).is_none() {
            report(format!("`is` is one of {}", MEANINGS.map(|(name, _)| name).join(", ")));
        }
        let is_failure = |status: &u16| (400..600).contains(status);
        if failure.get("status").is_some()
            && (statuses(failure).is_empty() || !statuses(failure).iter().all(is_failure))
        {
            report("`status` is a status of failure, or several".to_owned());
        }
        let is_told = match &failure["body"] {
            Value::Null => true,
            Value::String(empty) => empty == "empty",
            Value::Array(members) => !members.is_empty() && members.iter().all(Value::is_string),
            Value::Object(members) => !members.is_empty() && members.values().all(Value::is_string),
            _ => false,
        };
        if !is_told {
            report("`body` is `empty`, a list of members, or members with the texts that they hold".to_owned());
        }
        let is_list = |words: &Value| {
            words.as_array().is_some_and(|words| words.iter().all(|word| !word.as_str().unwrap_or_default().is_empty()))
        };
        if failure.get("words").is_some_and(|words| !is_list(words)) {
            report("`words` is a list of texts".to_owned());
        }
        if ["status", "body", "words"].iter().all(|key| failure.get(*key).is_none()) {
            report("a failure is known by `status`, `body` or `words`".to_owned());
        }
        if failure["evidence"].as_str().is_none_or(str::is_empty) {
            report("`evidence` says where it was seen".to_owned());
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_failure_is_told() {
        let right = json!({"x-failures": [
            {"is": "not-found", "status": 404, "body": {"message": "Not found"}, "evidence": "seen"},
            {"is": "conflict", "status": [403, 500], "words": ["already exists"], "evidence": "seen"},
            {"is": "unavailable", "body": ["exception"], "advice": "wait", "evidence": "seen"},
            {"is": "not-found", "status": 404, "media": "json", "body": "empty", "evidence": "seen"},
        ]});
        assert_eq!(problems(&right), []);
        for (wrong, message) in [
            (json!({"is": "away", "status": 404, "evidence": "seen"}), "`is` is one of"),
            (json!({"is": "conflict", "status": 200, "evidence": "seen"}), "`status` is"),
            (json!({"is": "conflict", "body": "full", "evidence": "seen"}), "`body` is"),
            (json!({"is": "conflict", "words": [""], "evidence": "seen"}), "`words` is"),
            (json!({"is": "conflict", "evidence": "seen"}), "is known by"),
            (json!({"is": "conflict", "status": 409}), "`evidence` says"),
            (json!({"is": "conflict", "status": 409, "evidence": "x", "why": 1}), "`why` is none of"),
        ] {
            let problems = problems(&json!({"x-failures": [wrong]}));
            assert!(matches!(&problems[..], [(_, told)] if told.contains(message)), "{message}: {problems:?}");
        }
        assert_eq!(problems(&json!({"x-failures": {}})).len(), 1);
    }

    #[test]
    fn failures_are_a_table() {
        let table = table(
            &json!({"x-failures": [{"is": "conflict", "status": [403], "body": ["exception"], "words": ["there"]}]}),
        );
        let table = table.to_string().replace(' ', "");
        let failure = "Failure::new(Meaning::Conflict,Like::Members(&[(\"exception\",None)])).with_status(&[403])\
                       .with_words(&[\"there\"])";
        assert!(table.contains(failure), "{table}");
        assert!(super::table(&json!({})).is_empty());
    }
}
