//! Where an imported document comes from: a file or a server, read within bounds and decoded.

use anyhow::{Context as _, Result, anyhow, bail};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};
use std::{
    fs::File,
    io::{ErrorKind, Read},
    net::IpAddr,
    time::Duration,
};

/// What a description of an API does not exceed.
const LIMIT: u64 = 100 * 1024 * 1024;

/// How long a server may take for all of it.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long a server may take to be reached.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The text at a path, or at a URL with `http:` or `https:`; what had to be mended is noted.
pub(crate) fn text(from: &str, notes: &mut Vec<String>) -> Result<String> {
    let bytes = if is_url(from) { fetched(from)? } else { opened(from)? };
    Ok(decoded(&bytes, notes))
}

/// Where it comes from, without the password that a URL may have.
pub(crate) fn shown(from: &str) -> String {
    let authority = from.split_once("://").and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((secret, _)) => from.replacen(&format!("{secret}@"), "", 1),
        None => from.to_owned(),
    }
}

fn is_url(from: &str) -> bool {
    from.contains("://")
}

fn opened(path: &str) -> Result<Vec<u8>> {
    let file = File::open(path).with_context(|| format!("cannot read {path}"))?;
    bounded(file).map_err(|error| refused(error, path))
}

fn fetched(url: &str) -> Result<Vec<u8>> {
    let place = shown(url);
    let scheme = url.split("://").next().unwrap_or_default();
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        bail!("cannot fetch {place}: only http: and https: are");
    }
    let config = ureq::Agent::config_builder();
    let config = if is_of_this_machine(url) { config.proxy(None) } else { config };
    let config =
        config.timeout_global(Some(TIMEOUT)).timeout_connect(Some(CONNECT_TIMEOUT)).http_status_as_error(false).build();
    let request = ureq::Agent::new_with_config(config).get(url).header("accept", "application/json, */*;q=0.5");
    let mut response = request.call().with_context(|| format!("cannot fetch {place}"))?;
    if !response.status().is_success() {
        bail!("cannot fetch {place}: the server answers {}", response.status());
    }
    let declared = response.headers().get("content-length").and_then(|length| length.to_str().ok()?.parse().ok());
    if declared.is_some_and(|length: u64| length > LIMIT) {
        return Err(refused(std::io::Error::from(ErrorKind::FileTooLarge), &place));
    }
    bounded(response.body_mut().as_reader()).map_err(|error| refused(error, &place))
}

/// Whether the URL leads to this machine, to which no proxy of the environment leads.
fn is_of_this_machine(url: &str) -> bool {
    let Some(url) = url.parse::<ureq::http::Uri>().ok() else { return false };
    let host = url.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host.parse::<IpAddr>().map_or(host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback())
}

/// Reads up to the limit, and no further to find that there is more.
fn bounded(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = reader.take(LIMIT + 1).read_to_end(&mut bytes)? as u64;
    if read > LIMIT { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

fn refused(error: std::io::Error, from: &str) -> anyhow::Error {
    match error.kind() {
        ErrorKind::FileTooLarge => anyhow!("{from} has more than {} MiB: no description of an API", LIMIT >> 20),
        _ => anyhow::Error::new(error).context(format!("cannot read {from}")),
    }
}

/// Unicode as its byte order mark says, else UTF-8, else what the bytes look like, whatever the server calls them.
fn decoded(bytes: &[u8], notes: &mut Vec<String>) -> String {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let (text, encoding, is_broken) = marked.unwrap_or(UTF_8).decode(bytes);
    if !is_broken {
        if encoding != UTF_8 {
            notes.push(format!("the document is {}, not UTF-8: read as that", encoding.name()));
        }
        return text.into_owned();
    }
    let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
    let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let foreign = text.chars().filter(|letter| !letter.is_ascii()).count();
    let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
    if broken * 10 < foreign {
        notes.push(format!("the document has {broken} broken characters (the first in line {line})"));
        return text.into_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    notes.push(format!("the document is not UTF-8 (line {line}): read as {}", encoding.name()));
    encoding.decode(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::GBK;

    #[test]
    fn bytes_become_text_and_what_was_wrong_is_noted() {
        let chinese = "查询流程定义的列表并分页".as_bytes();
        let utf16: Vec<u8> = "\u{feff}{}é".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, text, note) in [
            ("{}é".as_bytes(), "{}é", None),
            ("\u{feff}{}é".as_bytes(), "{}é", None),
            (&utf16, "{}é", Some("UTF-16LE")),
            (b"{\n\"\x93caf\xe9\x94\"}", "{\n\"“café”\"}", Some("(line 2): read as windows-1252")),
            (&GBK.encode("{\"查询流程定义\"}").0, "{\"查询流程定义\"}", Some("(line 1): read as GBK")),
            (
                &[chinese, b"\xff"].concat(),
                "查询流程定义的列表并分页\u{fffd}",
                Some("1 broken characters (the first in line 1)"),
            ),
        ] {
            let mut notes = Vec::new();
            assert_eq!(decoded(bytes, &mut notes), text);
            assert_eq!(notes.len(), usize::from(note.is_some()), "{notes:?}");
            assert!(note.is_none_or(|note| notes[0].contains(note)), "{notes:?}");
        }
    }

    #[test]
    fn a_password_in_a_url_is_not_shown() {
        assert_eq!(shown("http://me:secret@office.test/a@b"), "http://office.test/a@b");
        assert_eq!(shown("http://office.test/a@b"), "http://office.test/a@b");
        let error = text("ftp://me:secret@office.test/", &mut Vec::new()).unwrap_err();
        assert!(!format!("{error:#}").contains("secret"), "{error:#}");
    }

    #[test]
    fn reading_stops_where_it_is_too_much() {
        assert_eq!(bounded(std::io::repeat(b' ')).unwrap_err().kind(), ErrorKind::FileTooLarge);
    }
}
