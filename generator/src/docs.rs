//! The documentation of handles, from what the spec says.

/// How long a line of documentation is.
const WIDTH: usize = 114;

/// Paragraphs as lines of a documentation comment.
pub(super) fn comment(paragraphs: &[String]) -> String {
    let paragraphs = paragraphs.iter().filter(|paragraph| !paragraph.trim().is_empty());
    let paragraphs: Vec<String> = paragraphs.map(|paragraph| wrapped(paragraph)).collect();
    let text = paragraphs.join("\n\n");
    text.lines().map(|line| if line.is_empty() { "///\n".to_owned() } else { format!("/// {line}\n") }).collect()
}

/// A text as one sentence, with its full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = plain(text.trim());
    let is_open = text.ends_with(|last: char| last.is_alphanumeric() || ['`', ')', '"'].contains(&last));
    if is_open { format!("{text}.") } else { text }
}

/// The paragraphs of a description, as Markdown that rustdoc takes for nothing but text.
pub(super) fn paragraphs(description: &str) -> Vec<String> {
    description
        .split("\n\n")
        .map(|paragraph| plain(paragraph.trim()))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// A text in which nothing is a link, HTML or an example that would be run.
pub(super) fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim()).map(|line| match line.strip_prefix("```") {
        Some("") => "",
        _ => line,
    });
    let text = lines.collect::<Vec<_>>().join("\n").replace("```", "");
    let mut plain = String::new();
    // What stands between backquotes is code; an odd one is none.
    let parts: Vec<&str> = text.split('`').collect();
    for (index, part) in parts.iter().enumerate() {
        let is_code = index % 2 == 1 && index + 1 < parts.len();
        match (is_code, index % 2 == 1) {
            (true, _) => plain += &format!("`{part}`"),
            (false, true) => plain += &format!("\\`{}", escaped(part)),
            (false, false) => plain += &escaped(part),
        }
    }
    plain
}

fn escaped(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let address = word.trim_end();
        let end = address.trim_end_matches(['.', ',', ')', ';', ':']).len();
        if address.starts_with("http://") || address.starts_with("https://") {
            return format!("<{}>{}", &word[..end], &word[end..]);
        }
        let special = |c: char| match c {
            '[' | ']' | '<' | '>' | '*' | '_' | '|' => format!("\\{c}"),
            c => c.to_string(),
        };
        word.chars().map(special).collect()
    });
    words.collect()
}

/// A paragraph in lines of some length; items of a list keep their lines.
fn wrapped(paragraph: &str) -> String {
    let is_item = |line: &str| line.starts_with("- ") || line.starts_with("* ");
    let mut lines: Vec<String> = Vec::new();
    for line in paragraph.lines() {
        let mut is_new = lines.is_empty() || is_item(line);
        for word in line.split_whitespace() {
            let fits = |last: &String| last.chars().count() + 1 + word.chars().count() <= WIDTH;
            match lines.last_mut().filter(|last| !is_new && fits(last)) {
                Some(last) => {
                    last.push(' ');
                    last.push_str(word);
                }
                None => lines.push(word.to_owned()),
            }
            is_new = false;
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rustdoc_finds_nothing_but_text() {
        for (text, expected) in [
            ("Gets a List<Parcel> [of all]", "Gets a List\\<Parcel\\> \\[of all\\]"),
            ("See https://example.org/a_b.", "See <https://example.org/a_b>."),
            ("`a<b>` and <b>", "`a<b>` and \\<b\\>"),
            ("an odd ` one", "an odd \\` one"),
            ("    indented\n    code", "indented\ncode"),
            ("```\nlet x;\n```", "\nlet x;\n"),
            ("名称 *", "名称 \\*"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }

    #[test]
    fn a_sentence_ends() {
        for (text, expected) in [("Lists parcels", "Lists parcels."), ("Gone. ", "Gone."), ("名称", "名称."), ("", "")]
        {
            assert_eq!(sentence(text), expected);
        }
    }

    #[test]
    fn paragraphs_are_wrapped() {
        let long = vec!["word"; 60].join(" ");
        let text = comment(&["One.".to_owned(), long, "- a\n- b".to_owned()]);
        assert!(text.starts_with("/// One.\n///\n/// word word"), "{text}");
        assert!(text.ends_with("///\n/// - a\n/// - b\n"), "{text}");
        assert!(text.lines().all(|line| line.len() <= WIDTH + 4), "{text}");
    }
}
