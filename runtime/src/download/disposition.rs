//! The file name in a header `Content-Disposition`.

use percent_encoding::percent_decode_str;

/// The name that the header suggests: `filename*` (RFC 8187) before `filename`, cut to a bare name. A server has no say in
/// where files go.
pub(super) fn file_name(disposition: &str) -> Option<String> {
    let parameters = parameters(disposition);
    let parameter = |name: &str| {
        parameters
            .iter()
            .find(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_empty())
            .map(|(_, value)| value)
    };
    let extended = parameter("filename*").and_then(|value| extended(value));
    bare(&extended.or_else(|| parameter("filename").cloned())?)
}

/// The parameters behind the type: names and values, without the quotes of the latter.
fn parameters(disposition: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut characters = disposition.chars().skip_while(|character| *character != ';').skip(1).peekable();
    while characters.peek().is_some() {
        let mut name = String::new();
        while let Some(character) = characters.next_if(|character| !matches!(character, '=' | ';')) {
            name.push(character);
        }
        let has_value = characters.next() == Some('=');
        let mut value = String::new();
        while characters.next_if(|character| character.is_ascii_whitespace()).is_some() {}
        if has_value && characters.next_if_eq(&'"').is_some() {
            while let Some(character) = characters.next_if(|character| *character != '"') {
                // Servers write the backslashes of Windows' paths as they are: one escapes a quote and itself alone.
                let escaped = characters.next_if(|next| character == '\\' && matches!(next, '"' | '\\'));
                value.push(escaped.unwrap_or(character));
            }
            while characters.next_if(|character| *character != ';').is_some() {}
            characters.next();
        } else if has_value {
            while let Some(character) = characters.next_if(|character| *character != ';') {
                value.push(character);
            }
            characters.next();
            value.truncate(value.trim_end().len());
        }
        found.push((name.trim().to_owned(), value));
    }
    found
}

/// A value with its charset: `UTF-8'en'%E4%B8%AD.png`.
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = percent_decode_str(encoded);
    if charset.eq_ignore_ascii_case("UTF-8") {
        bytes.decode_utf8().ok().map(Into::into)
    } else if charset.eq_ignore_ascii_case("ISO-8859-1") {
        Some(bytes.map(char::from).collect())
    } else {
        None
    }
}

/// The name without folders and drive; none if it is that of no file.
fn bare(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    // `C:a` joined to a path is a file of another drive on Windows.
    let name = match name.as_bytes() {
        [drive, b':', ..] if drive.is_ascii_alphabetic() => &name[2..],
        _ => name,
    };
    let is_of_file = !matches!(name, "" | "." | "..") && !name.contains(char::is_control) && !is_device(name);
    is_of_file.then(|| name.to_owned())
}

/// Whether Windows takes the name for that of a device, whatever its ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let is_port = ["COM", "LPT"].iter().any(|port| {
        let number = stem.strip_prefix(port).map(|number| number.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    });
    is_port || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_file_name_is_read_by_the_grammar_of_the_header() {
        for (disposition, name) in [
            ("attachment; filename=\"a b.png\"", Some("a b.png")),
            ("attachment;filename=a.png", Some("a.png")),
            ("attachment ; FileName = a.png ; x=y", Some("a.png")),
            ("attachment; filename=\"a;b.png\"", Some("a;b.png")),
            ("attachment; filename=\"a\\\"b.png\"", Some("a\"b.png")),
            ("attachment; x=\"; filename=evil\"; filename=\"a;filename=b.png\"; y=z", Some("a;filename=b.png")),
            ("attachment; filename=\"open.png", Some("open.png")),
            ("attachment; filename; filename=a.png", Some("a.png")),
            ("attachment; filename=\"x\"; filename*=UTF-8''%E4%B8%AD%3B.png", Some("中;.png")),
            ("attachment; filename*=utf-8'en'a%22b.png; filename=x", Some("a\"b.png")),
            ("attachment; filename*=iso-8859-1''%FC.png", Some("ü.png")),
            ("attachment; filename=\"x.png\"; filename*=koi8-r''%FC.png", Some("x.png")),
            ("attachment; filename=\"x.png\"; filename*=UTF-8''%FC.png", Some("x.png")),
            ("attachment; filename*=nonsense; filename=x.png", Some("x.png")),
            ("attachment; filename=\"中.png\"", Some("中.png")),
            ("attachment; filename=\"\"", None),
            ("attachment; filename=", None),
            ("filename=a.png", None),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(file_name(disposition).as_deref(), name, "{disposition}");
        }
    }

    #[test]
    fn a_suggested_file_name_is_a_bare_name() {
        for (disposition, name) in [
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\evil.exe\"", Some("evil.exe")),
            ("attachment; filename=\"C:\\evil.exe\"", Some("evil.exe")),
            ("attachment; filename=\"C:evil.exe\"", Some("evil.exe")),
            ("attachment; filename=\"Re: May.pdf\"", Some("Re: May.pdf")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename*=UTF-8''a%2F..", None),
            ("attachment; filename*=UTF-8''a%0Ab", None),
            ("attachment; filename=\"nul.txt\"", None),
            ("attachment; filename=\"COM1 .log\"", None),
            ("attachment; filename=\"console.log\"", Some("console.log")),
            ("attachment; filename=\".hidden\"", Some(".hidden")),
        ] {
            assert_eq!(file_name(disposition).as_deref(), name, "{disposition}");
        }
    }
}
