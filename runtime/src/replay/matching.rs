//! Which recorded exchange answers a request, and how the others differ.

use super::{
    exchange::{ANY, Content, Exchange, Sent},
    tokens::UUID,
};
use crate::masking::MASK;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A request as names and values that are compared one by one.
pub(super) type Fields = BTreeMap<String, String>;

/// The UUIDs that a request was recorded with before any answer had them: the client makes them, and makes others when the
/// recording is replayed.
#[derive(Clone, Debug, Default)]
pub(super) struct Made {
    /// Those of the recording.
    recorded: HashSet<String>,
    /// What the client made in place of each this time.
    this_time: HashMap<String, String>,
}

impl Made {
    /// Those of a recording.
    pub(super) fn of(exchanges: &[Exchange]) -> Self {
        let (mut recorded, mut met) = (HashSet::new(), HashSet::new());
        let uuids = |text: String| UUID.find_iter(&text).map(|uuid| uuid.as_str().to_owned()).collect::<Vec<_>>();
        for exchange in exchanges {
            let sent = uuids(serde_json::to_string(&exchange.request).unwrap_or_default());
            recorded.extend(sent.into_iter().filter(|uuid| !met.contains(uuid)));
            met.extend(recorded.iter().cloned());
            met.extend(uuids(serde_json::to_string(&exchange.answer).unwrap_or_default()));
        }
        Self { recorded, this_time: HashMap::new() }
    }

    /// The text with the UUIDs that the client has made this time.
    pub(super) fn in_text(&self, text: &mut String) {
        for (recorded, this_time) in &self.this_time {
            if text.contains(recorded.as_str()) {
                *text = text.replace(recorded.as_str(), this_time);
            }
        }
    }

    /// Whether a UUID that is sent may be the recorded one.
    fn is(&mut self, recorded: &str, sent: &str) -> bool {
        if !self.recorded.contains(recorded) {
            return recorded == sent;
        }
        match self.this_time.get(recorded) {
            Some(this_time) => this_time == sent,
            None if self.this_time.values().any(|other| other == sent) => false,
            None => {
                self.this_time.insert(recorded.to_owned(), sent.to_owned());
                true
            }
        }
    }

    /// Whether a value that is sent is the recorded one, in which masks stand for any text.
    fn fits(&mut self, recorded: &str, sent: &str) -> bool {
        if recorded == ANY {
            return true;
        }
        let uuid = UUID.find(recorded);
        let mask = recorded.find(MASK);
        match (uuid, mask) {
            (Some(uuid), mask) if mask.is_none_or(|mask| uuid.start() < mask) => {
                let Some(rest) = sent.strip_prefix(&recorded[..uuid.start()]) else { return false };
                let Some(found) = UUID.find(rest).filter(|found| found.start() == 0) else { return false };
                self.is(uuid.as_str(), found.as_str()) && self.fits(&recorded[uuid.end()..], &rest[found.end()..])
            }
            (_, Some(mask)) => {
                let Some(rest) = sent.strip_prefix(&recorded[..mask]) else { return false };
                let behind = &recorded[mask + MASK.len()..];
                let ends = rest.char_indices().map(|(end, _)| end).chain([rest.len()]);
                ends.into_iter().any(|end| {
                    let mut made = self.clone();
                    let fits = made.fits(behind, &rest[end..]);
                    if fits {
                        *self = made;
                    }
                    fits
                })
            }
            (_, None) => recorded == sent,
        }
    }

    /// Whether a request is the recorded one; then it is remembered what the client has made.
    pub(super) fn is_same(&mut self, recorded: &Fields, sent: &Fields) -> bool {
        let mut made = self.clone();
        let is_same = recorded.len() == sent.len()
            && recorded
                .iter()
                .zip(sent)
                .all(|((name, recorded), (other, sent))| name == other && made.fits(recorded, sent));
        if is_same {
            *self = made;
        }
        is_same
    }

    /// How a request differs from a recorded one, a line for each difference.
    pub(super) fn differences(&self, recorded: &Fields, sent: &Fields) -> Vec<String> {
        let mut made = self.clone();
        let mut lines = Vec::new();
        for (name, value) in recorded {
            match sent.get(name) {
                Some(sent) if made.fits(value, sent) => {}
                Some(sent) => lines.push(format!("{name}: recorded `{value}`, sent `{sent}`")),
                None => lines.push(format!("{name}: recorded `{value}`, not sent")),
            }
        }
        let more = sent.iter().filter(|(name, _)| !recorded.contains_key(*name));
        lines.extend(more.map(|(name, value)| format!("{name}: not recorded, sent `{value}`")));
        // What tells most comes first.
        lines.sort_by_key(|line| !(line.starts_with("method:") || line.starts_with("path:")));
        lines
    }
}

/// How much a difference counts when the nearest exchange is looked for.
pub(super) fn distance(differences: &[String]) -> usize {
    let weight = |line: &String| match line.split(':').next() {
        Some("method") => 1_000,
        Some("path") => 100,
        _ => 1,
    };
    differences.iter().map(weight).sum()
}

/// A request as fields.
pub(super) fn fields(sent: &Sent) -> Fields {
    let mut fields = Fields::new();
    let mut add = |name: String, value: String| {
        let mut unique = name.clone();
        let mut number = 1;
        while fields.contains_key(&unique) {
            number += 1;
            unique = format!("{name} ({number})");
        }
        fields.insert(unique, value);
    };
    add("method".to_owned(), sent.method.clone());
    add("path".to_owned(), sent.path.clone());
    pairs("query", &sent.query, '=', &mut add);
    pairs("header", &sent.headers, ':', &mut add);
    if let Some(body) = &sent.body {
        of_content("body", body, &mut add);
    }
    fields
}

fn pairs(kind: &str, lines: &[String], separator: char, add: &mut impl FnMut(String, String)) {
    for line in lines {
        let (name, value) = line.split_once(separator).unwrap_or((line, ""));
        add(format!("{kind} {name}"), value.trim().to_owned());
    }
}

fn of_content(place: &str, content: &Content, add: &mut impl FnMut(String, String)) {
    match content {
        Content::Json(value) => of_json(place.to_owned(), value, add),
        Content::Form(lines) => pairs(place, lines, '=', add),
        Content::Text(lines) => {
            for (line, number) in lines.iter().zip(1..) {
                add(format!("{place}, line {number}"), line.clone());
            }
        }
        Content::Base64(lines) => add(place.to_owned(), lines.concat()),
        Content::Parts(parts) => {
            for (part, number) in parts.iter().zip(1..) {
                pairs(&format!("{place}, part {number}, header"), &part.headers, ':', add);
                of_content(&format!("{place}, part {number}"), &part.body, add);
            }
        }
    }
}

fn of_json(place: String, value: &Value, add: &mut impl FnMut(String, String)) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().for_each(|(name, value)| of_json(format!("{place}.{name}"), value, add));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, item)| of_json(format!("{place}[{index}]"), item, add));
        }
        // A text is told from a number by its quotes; a mask stands for either.
        Value::String(text) if text == MASK || text == ANY => add(place, text.clone()),
        one => add(place, one.to_string()),
    }
}
