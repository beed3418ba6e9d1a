//! Profiles, the environment, and secrets, which are shown nowhere.

use crate::{Bpm, canned::Canned};
use std::{fs, path::PathBuf};
use tempfile::TempDir;

const SECRET: &str = "hunter2-secret";
const GET: [&str; 4] = ["flowable", "users", "get", "tijs"];

/// A configuration file that the owner alone can read.
fn file(text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    (folder, path)
}

/// The authorization that a command was sent with.
fn authorization(server: &Canned, bpm: Bpm) -> String {
    let ran = bpm.run();
    assert!(!format!("{ran:?}").contains(SECRET), "{ran:?}");
    ran.out();
    let request = server.requests().pop().unwrap();
    let header = request.lines().find_map(|line| line.strip_prefix("authorization: "));
    header.unwrap_or_default().to_owned()
}

/// `kermit:hunter2-secret`
const BASIC: &str = "Basic a2VybWl0Omh1bnRlcjItc2VjcmV0";

#[test]
fn a_password_comes_from_the_file_a_file_a_command_or_the_environment() {
    let server = Canned::always(200, r#"{"id": "tijs"}"#);
    let (folder, secret) = file(&format!("{SECRET}\n"));
    let secret = secret.to_str().unwrap();
    for told in [
        format!("password = '{SECRET}'"),
        format!("password_file = '{secret}'"),
        format!("password_command = 'cat {secret}'"),
        format!("password_command = ['cat', '{secret}']"),
    ] {
        let (_folder, path) = file(&format!("[profiles.flowable]\nurl = '{}'\nuser = 'kermit'\n{told}\n", server.url));
        let bpm = Bpm::new(&GET).env("BPM_CONFIG", path.to_str().unwrap());
        assert_eq!(authorization(&server, bpm), BASIC, "{told}");
    }
    let (_other, path) = file("[profiles.flowable]\nurl = 'http://nowhere.test'\nuser = 'other'\npassword = 'x'\n");
    let bpm = Bpm::at(&server.url, "kermit", SECRET, &GET).env("BPM_CONFIG", path.to_str().unwrap());
    assert_eq!(authorization(&server, bpm), BASIC, "the environment comes first");
    let bpm = Bpm::new(&GET).env("BPM_URL", &server.url).env("BPM_TOKEN", SECRET);
    assert_eq!(authorization(&server, bpm), format!("Bearer {SECRET}"));
    drop(folder);
}

#[test]
fn a_profile_is_chosen_by_name_or_by_system() {
    let servers = [Canned::always(200, "{}"), Canned::always(200, "{}")];
    let text =
        format!("[profiles.flowable]\nurl = '{}'\n[profiles.test]\nurl = '{}'\n", servers[0].url, servers[1].url);
    let (_folder, path) = file(&text);
    let bpm = |arguments: &[&str]| Bpm::new(arguments).env("BPM_CONFIG", path.to_str().unwrap());
    let seen = || servers.each_ref().map(|server| server.requests().len());
    bpm(&GET).run().out();
    // The further APIs lie beside the process API.
    bpm(&["flowable-idm", "users", "get", "a"]).run().out();
    assert_eq!(seen(), [2, 0]);
    bpm(&[&GET[..], &["--profile", "test"]].concat()).run().out();
    bpm(&GET).env("BPM_PROFILE", "test").run().out();
    assert_eq!(seen(), [2, 2]);
    let error = bpm(&[&GET[..], &["--profile", "prod"]].concat()).run().failed(2);
    assert!(error.contains("has no profile `prod`: it has flowable, test"), "{error}");
    let listed = bpm(&["profiles"]).run().out();
    assert!(listed.starts_with(&format!("flowable  {}\n", servers[0].url)), "{listed}");
}

#[test]
fn the_file_is_where_the_system_has_such_files() {
    let server = Canned::always(200, "{}");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("bpm")).unwrap();
    let text = format!("[profiles.flowable]\nurl = '{}'\n", server.url);
    fs::write(folder.path().join("bpm/config.toml"), text).unwrap();
    Bpm::new(&GET).env("XDG_CONFIG_HOME", folder.path().to_str().unwrap()).run().out();
    assert_eq!(server.requests().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_with_a_secret_that_others_can_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let server = Canned::always(200, "{}");
    let with = |told: &str, mode: u32| {
        let (folder, path) = file(&format!("[profiles.flowable]\nurl = '{}'\nuser = 'a'\n{told}\n", server.url));
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let bpm = Bpm::new(&GET).env("BPM_CONFIG", path.to_str().unwrap()).env("BPM_PASSWORD", "b").run();
        drop(folder);
        bpm.err
    };
    let warning = with(&format!("password = '{SECRET}'"), 0o644);
    assert!(warning.contains("others can read it: chmod 600") && !warning.contains(SECRET), "{warning}");
    assert_eq!(with(&format!("password = '{SECRET}'"), 0o600), "");
    assert_eq!(with("", 0o644), "");
}

#[test]
fn credentials_of_a_profile_go_to_its_server_alone() {
    let (own, other) = (Canned::always(200, r#"{"id": "tijs"}"#), Canned::always(200, r#"{"id": "tijs"}"#));
    for told in [format!("user = 'kermit'\npassword = '{SECRET}'"), format!("token = '{SECRET}'")] {
        let (_folder, path) = file(&format!("[profiles.flowable]\nurl = '{}'\n{told}\n", own.url));
        let bpm = |url: &str| Bpm::new(&GET).env("BPM_CONFIG", path.to_str().unwrap()).env("BPM_URL", url);
        assert_ne!(authorization(&own, bpm(&format!("{}/service", own.url))), "");
        assert_eq!(authorization(&other, bpm(&other.url)), "");
        // Who says who calls does not call as somebody else.
        let kermit = bpm(&own.url).env("BPM_USER", "kermit").env("BPM_PASSWORD", SECRET).env("BPM_PROFILE", "");
        assert_eq!(authorization(&own, kermit), BASIC);
    }
}

#[test]
fn profiles_are_listed_without_their_secrets() {
    let (_folder, path) =
        file(&format!("[profiles.a]\nurl = 'http://kermit:{SECRET}@a.test:8080/service?key={SECRET}'\n"));
    let listed = Bpm::new(&["profiles"]).env("BPM_CONFIG", path.to_str().unwrap()).run().out();
    assert_eq!(listed, "a  http://a.test:8080/service\n");
}

#[test]
fn what_is_wrong_in_the_file_is_told_without_its_secrets() {
    for (text, words) in [
        (format!("[profiles.flowable]\npassword = '{SECRET}\n"), "line 2"),
        (format!("[profiles.flowable]\npasword = '{SECRET}'\n"), "unknown field `pasword`"),
        (format!("[profiles.flowable]\nurl = 'http://a.test'\npassword = '{SECRET}'\n"), "no user"),
        ("[profiles.flowable]\nurl = 'http://a.test'\nuser = 'a'\n".to_owned(), "BPM_PASSWORD"),
        (
            "[profiles.flowable]\nurl = 'http://a.test'\nuser = 'a'\npassword_command = 'exit 3'\n".to_owned(),
            "exit status: 3",
        ),
        (format!("[profiles.flowable]\nurl = 'http://a:{SECRET}@a.test'\n"), "credentials"),
    ] {
        let (_folder, path) = file(&text);
        let error = Bpm::new(&GET).env("BPM_CONFIG", path.to_str().unwrap()).run().failed(2);
        assert!(error.contains(words) && !error.contains(SECRET), "{error}");
    }
    // No text, and a secret all the same.
    for secret in ["86753090", "8675.309", "true", "2026-11-28", "['86753090']"] {
        for name in ["password", "token", "token_endpoint.client_secret"] {
            let (_folder, path) = file(&format!("[profiles.flowable]\n{name} = {secret}\n"));
            let error = Bpm::new(&GET).env("BPM_CONFIG", path.to_str().unwrap()).run().failed(2);
            assert!(error.contains("put it into quotes") && !error.contains(secret), "{error}");
        }
    }
    let error = Bpm::new(&GET).env("BPM_CONFIG", "/nonexistent/config.toml").run().failed(2);
    assert!(error.contains("/nonexistent/config.toml"), "{error}");
}
