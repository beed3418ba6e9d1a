//! The lines of documentation that say which operation a method calls.

use std::fmt;

/// `` `GET /users/{userId}`. The guide, 15.14.1. ``, in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) source: Source,
}

/// A document and its sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    /// What the document is called; empty if the line names none.
    pub(super) document: String,
    pub(super) sections: Vec<String>,
}

/// As a handle's documentation has it.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, source } = self;
        write!(f, "`{method} {path}`. {source}.")
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |section: &String| match section.contains([' ', ',', ';']) {
            true => format!("\"{section}\""),
            false => section.clone(),
        };
        let sections: Vec<String> = self.sections.iter().map(quoted).collect();
        write!(f, "{}, {}", self.document, sections.join(", "))
    }
}

const METHODS: [&str; 6] = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"];

/// The lines among those of a documentation. One goes on until an empty line or the next such line.
pub(super) fn lines(documentation: &[String]) -> Vec<Line> {
    let mut found: Vec<String> = Vec::new();
    let mut is_open = false;
    for text in documentation.iter().map(|text| text.trim()) {
        if route(text).is_some() {
            found.push(text.to_owned());
            is_open = true;
        } else if text.is_empty() {
            is_open = false;
        } else if let Some(line) = found.last_mut().filter(|_| is_open) {
            line.push(' ');
            line.push_str(text);
        }
    }
    found.iter().filter_map(|text| line(text)).collect()
}

fn line(text: &str) -> Option<Line> {
    let (method, path, rest) = route(text)?;
    Some(Line { method: method.to_owned(), path: path.to_owned(), source: source(rest) })
}

/// Method and path in the backquotes that the text starts with, and what follows them.
fn route(text: &str) -> Option<(&str, &str, &str)> {
    let (route, rest) = text.strip_prefix('`')?.split_once('`')?;
    let (method, path) = route.split_once(' ')?;
    (METHODS.contains(&method) && path.starts_with('/')).then_some((method, path, rest))
}

/// A document and its sections, in the first sentence, up to the first part that is more than one word. A section whose name
/// has several words is in quotes: `The guide, "Search profiles".`
fn source(rest: &str) -> Source {
    let rest = rest.trim_start_matches('.').trim();
    let sentence = outside_quotes(rest, ". ").next().unwrap_or_default().trim_end_matches('.');
    let text = outside_quotes(sentence, "; ").next().unwrap_or_default();
    let (document, sections) = text.split_once(", ").unwrap_or((text, ""));
    let sections = outside_quotes(sections, ", ").flat_map(|part| outside_quotes(part, " and "));
    let quoted = |part: &str| Some(part.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    let is_one_word = |part: &str| !part.is_empty() && !part.contains(' ');
    let section = |part: &str| quoted(part).or_else(|| is_one_word(part).then(|| part.to_owned()));
    Source { document: document.to_owned(), sections: sections.map_while(section).collect() }
}

/// The parts of a text between the separators, but for those in quotes.
fn outside_quotes<'a>(text: &'a str, separator: &'a str) -> impl Iterator<Item = &'a str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut ends = text.match_indices(separator).map(|(at, _)| at);
        let end = ends.find(|&at| text[..at].matches('"').count() % 2 == 0);
        rest = end.map(|end| &text[end + separator.len()..]);
        Some(end.map_or(text, |end| &text[..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        for sections in [&["7.1"][..], &["7.1", "TaskResource"], &["A section, with a comma; and. And more", "x and y"]]
        {
            let sections = sections.iter().map(|&section| section.to_owned()).collect();
            let source = Source { document: "The guide".to_owned(), sections };
            let line = Line { method: "GET".to_owned(), path: "/u/{id}".to_owned(), source };
            assert_eq!(lines(&[line.to_string()]), [line]);
        }
    }

    /// Route, document and sections of each line.
    fn found(documentation: &str) -> Vec<(String, String, Vec<String>)> {
        let documentation: Vec<String> = documentation.lines().map(str::to_owned).collect();
        let lines = lines(&documentation).into_iter();
        lines
            .map(|Line { method, path, source }| (format!("{method} {path}"), source.document, source.sections))
            .collect()
    }

    #[track_caller]
    fn assert_found(documentation: &str, expected: &[(&str, &str, &[&str])]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(route, document, sections)| {
                let sections = sections.iter().map(|&section| section.to_owned()).collect();
                (route.to_string(), document.to_string(), sections)
            })
            .collect();
        assert_eq!(found(documentation), expected);
    }

    #[test]
    fn method_path_document_and_sections_are_read() {
        assert_found("`GET /users/{userId}`. The guide, 15.1.", &[("GET /users/{userId}", "The guide", &["15.1"])]);
        assert_found("`GET /u`. Server 6.0.0, UserResource.", &[("GET /u", "Server 6.0.0", &["UserResource"])]);
        assert_found("`GET /u`. The guide, 3.6 and 3.7.", &[("GET /u", "The guide", &["3.6", "3.7"])]);
        assert_found("`GET /u`. The guide, 3.6, 3.7.", &[("GET /u", "The guide", &["3.6", "3.7"])]);
    }

    #[test]
    fn a_section_of_several_words_is_in_quotes() {
        let quoted = r#"`GET /u`. The guide, "Search users" and 3.7."#;
        assert_found(quoted, &[("GET /u", "The guide", &["Search users", "3.7"])]);
        assert_found("`GET /u`. The guide, Search users.", &[("GET /u", "The guide", &[])]);
    }

    #[test]
    fn prose_may_follow_the_sections() {
        assert_found("`PUT /u`. The guide, 3.6. Fails, if so.", &[("PUT /u", "The guide", &["3.6"])]);
        assert_found("`PUT /u`. The guide, 3.6, corrected by hand.", &[("PUT /u", "The guide", &["3.6"])]);
        assert_found("`PUT /u`. The guide, 3.6; it fails, if so.", &[("PUT /u", "The guide", &["3.6"])]);
    }

    #[test]
    fn a_line_that_is_wrapped_is_read_as_one() {
        let wrapped = "Sets it.\n\n`PUT /u`. The guide,\n3.6, corrected by\nthe server.\n\nMore, 3.7.";
        assert_found(wrapped, &[("PUT /u", "The guide", &["3.6"])]);
    }

    #[test]
    fn there_may_be_several_lines() {
        let two = "`GET /u`. The guide, 1.\n`PUT /u`. The guide, 2.\n";
        assert_found(two, &[("GET /u", "The guide", &["1"]), ("PUT /u", "The guide", &["2"])]);
    }

    #[test]
    fn what_only_looks_like_a_line_is_none() {
        assert_found("Sends `GET /u`.\n`list` does it\n`GET it`\n```\nGET /u\n```", &[]);
    }

    #[test]
    fn a_line_may_lack_what_it_should_name() {
        assert_found("`GET /u`", &[("GET /u", "", &[])]);
        assert_found("`GET /u`. The guide.", &[("GET /u", "The guide", &[])]);
    }
}
