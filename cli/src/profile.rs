//! Profiles: which server a command goes to, and with which credentials. They are in a file and in the environment, so that no
//! secret stands on a command line.

use crate::{
    exit::{Failure, Result},
    output,
};
use bpm_rest::{
    Secret,
    http::Uri,
    transport::credentials::{TokenEndpoint, TokenGrant},
};
use etcetera::{AppStrategy as _, AppStrategyArgs};
use serde::{Deserialize, Deserializer, de::Error as _};
use std::{
    collections::BTreeMap,
    env, fmt, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

/// A server, and the credentials for it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// The base URL.
    pub(crate) url: Option<String>,
    user: Option<String>,
    password: Option<Hidden>,
    password_file: Option<PathBuf>,
    password_command: Option<Words>,
    token: Option<Hidden>,
    token_file: Option<PathBuf>,
    token_command: Option<Words>,
    token_endpoint: Option<Endpoint>,
    /// The tenant of Bonita.
    pub(crate) tenant: Option<i64>,
    /// Whether the user is the administrator of Bonita's platform.
    #[serde(default)]
    pub(crate) platform: bool,
    /// How long a try of a call may take, in seconds.
    pub(crate) timeout: Option<u64>,
    /// How long a call may take, in seconds.
    pub(crate) deadline: Option<u64>,
}

/// An OAuth 2 token endpoint.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Endpoint {
    url: String,
    client_id: String,
    client_secret: Option<Hidden>,
    client_secret_file: Option<PathBuf>,
    client_secret_command: Option<Words>,
    scope: Option<String>,
    audience: Option<String>,
}

/// A text of the file that is shown nowhere.
#[derive(Clone)]
struct Hidden(String);

impl<'de> Deserialize<'de> for Hidden {
    /// An error of serde shows the value that it does not take.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::String(text) => Ok(Self(text)),
            _ => Err(D::Error::custom("a secret is a text: put it into quotes")),
        }
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A command: a line for the shell, or a program with its arguments.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Words {
    Line(String),
    Program(Vec<String>),
}

/// What a client authenticates itself by.
pub(crate) enum Credentials {
    None,
    Basic(String, Secret),
    Token(Secret),
    Endpoint(Box<TokenGrant>),
}

/// What the command line says of the server.
#[derive(Debug, Default)]
pub(crate) struct Wanted<'a> {
    pub(crate) profile: Option<&'a str>,
    pub(crate) url: Option<&'a str>,
    pub(crate) user: Option<&'a str>,
}

/// The profile that a command goes by: the one that it names, or else the first of the names that there is; what the environment
/// and the command line say comes before what is in it.
pub(crate) fn of(wanted: &Wanted<'_>, names: impl Iterator<Item = &'static str>) -> Result<Profile> {
    let path = path()?;
    let file = read(&path)?;
    let told = |name| env::var(name).ok().filter(|value: &String| !value.is_empty());
    let named = wanted.profile.map(str::to_owned).or_else(|| told("BPM_PROFILE"));
    let mut profile = match named {
        Some(name) => file.profiles.get(&name).cloned().ok_or_else(|| {
            let known: Vec<&str> = file.profiles.keys().map(String::as_str).collect();
            let known =
                if known.is_empty() { "it has none".to_owned() } else { format!("it has {}", known.join(", ")) };
            Failure::usage(format!("{} has no profile `{name}`: {known}", path.display()))
        })?,
        None => names.filter_map(|name| file.profiles.get(name)).next().cloned().unwrap_or_default(),
    };
    if profile.holds_secret() {
        warn_if_readable(&path);
    }
    if let Some(url) = wanted.url.map(str::to_owned).or_else(|| told("BPM_URL")) {
        // The credentials of a profile are for its server alone.
        if profile.url.as_deref().is_some_and(|own| origin(own) != origin(&url)) {
            profile = profile.without_credentials();
        }
        profile.url = Some(url);
    }
    if let Some(user) = wanted.user.map(str::to_owned).or_else(|| told("BPM_USER")) {
        // Who names a user does not want to call with a token of somebody else.
        if profile.token_endpoint.is_none() {
            profile = Profile { token: None, token_file: None, token_command: None, ..profile };
        }
        profile.user = Some(user);
    }
    if let Some(password) = told("BPM_PASSWORD") {
        profile.password = Some(Hidden(password));
    }
    if let Some(token) = told("BPM_TOKEN") {
        profile.token = Some(Hidden(token));
        profile.token_endpoint = None;
    }
    Ok(profile)
}

/// The names of the profiles, each with its URL.
pub(crate) fn list() -> Result<Vec<(String, String)>> {
    let profiles = read(&path()?)?.profiles.into_iter();
    // A user and a password in a URL are nobody's business.
    let shown = |url: String| match url.parse::<Uri>() {
        Ok(uri) => {
            let port = uri.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
            let (scheme, host) = (uri.scheme_str().unwrap_or_default(), uri.host().unwrap_or_default());
            format!("{scheme}://{host}{port}{}", uri.path().trim_end_matches('/'))
        }
        Err(_) => "(no URL)".to_owned(),
    };
    Ok(profiles.map(|(name, profile)| (name, profile.url.map(shown).unwrap_or_default())).collect())
}

/// The scheme, the host and the port of a URL; the URL itself where it has none.
fn origin(url: &str) -> String {
    match url.parse::<Uri>() {
        Ok(uri) => format!("{:?} {:?} {:?}", uri.scheme(), uri.host(), uri.port_u16()),
        Err(_) => url.to_owned(),
    }
}

/// The configuration file: `BPM_CONFIG`, or `bpm/config.toml` in the folder that this machine has for such files.
pub(crate) fn path() -> Result<PathBuf> {
    if let Some(path) = env::var_os("BPM_CONFIG").filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let names = AppStrategyArgs { app_name: "bpm".to_owned(), ..AppStrategyArgs::default() };
    let folders = etcetera::choose_app_strategy(names).map_err(|error| {
        Failure::usage(format!("the configuration file has no place, give one by BPM_CONFIG: {error}"))
    })?;
    Ok(folders.config_dir().join("config.toml"))
}

fn read(path: &Path) -> Result<File> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && env::var_os("BPM_CONFIG").is_none() => {
            return Ok(File::default());
        }
        Err(error) => return Err(Failure::usage(format!("cannot read {}: {error}", path.display()))),
    };
    toml::from_str(&text).map_err(|error| {
        // Its line may hold a secret, so it is not shown.
        let line = error.span().map_or(0, |span| text[..span.start].lines().count().max(1));
        Failure::usage(format!("cannot read {}, line {line}: {}", path.display(), error.message()))
    })
}

/// Says on standard error that others can read the file, which holds a secret.
fn warn_if_readable(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let is_readable = fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0);
        if is_readable {
            let path = path.display();
            output::warn(format_args!("{path} holds a secret, and others can read it: chmod 600 {path}"));
        }
    }
    #[cfg(not(unix))]
    let _ = path;
}

impl Profile {
    fn holds_secret(&self) -> bool {
        let endpoint = self.token_endpoint.as_ref().and_then(|endpoint| endpoint.client_secret.as_ref());
        self.password.is_some() || self.token.is_some() || endpoint.is_some()
    }

    /// The profile for another server.
    fn without_credentials(self) -> Self {
        Self { url: self.url, timeout: self.timeout, deadline: self.deadline, ..Self::default() }
    }

    /// The credentials; a command that gives a secret is run here.
    pub(crate) fn credentials(&self) -> Result<Credentials> {
        let token = secret("token", &self.token, self.token_file.as_deref(), self.token_command.as_ref())?;
        if let Some(token) = token {
            return Ok(Credentials::Token(token));
        }
        let password =
            || secret("password", &self.password, self.password_file.as_deref(), self.password_command.as_ref());
        if let Some(endpoint) = &self.token_endpoint {
            return Ok(Credentials::Endpoint(Box::new(endpoint.grant(self.user.as_deref(), password()?)?)));
        }
        match (&self.user, password()?) {
            (None, None) => Ok(Credentials::None),
            (Some(user), Some(password)) => Ok(Credentials::Basic(user.clone(), password)),
            (Some(_), None) => Err(Failure::usage(
                "there is a user and no password: set BPM_PASSWORD, or password_file or password_command of the profile",
            )),
            (None, Some(_)) => Err(Failure::usage(
                "there is a password and no user: give it by --login, BPM_USER, or user of the profile",
            )),
        }
    }
}

impl Endpoint {
    fn grant(&self, user: Option<&str>, password: Option<Secret>) -> Result<TokenGrant> {
        let client = secret(
            "client_secret",
            &self.client_secret,
            self.client_secret_file.as_deref(),
            self.client_secret_command.as_ref(),
        )?;
        let endpoint = TokenEndpoint::new(&self.url)?;
        let mut grant = match (user, password, client) {
            (Some(user), Some(password), client) => {
                let grant = endpoint.password(&self.client_id, user, password);
                match client {
                    Some(secret) => grant.client_secret(secret),
                    None => grant,
                }
            }
            (_, _, Some(secret)) => endpoint.client_credentials(&self.client_id, secret),
            (_, _, None) => {
                return Err(Failure::usage(
                    "the token endpoint needs a client secret, or a user and a password: client_secret_file or \
                     client_secret_command of the profile's token_endpoint, or BPM_USER and BPM_PASSWORD",
                ));
            }
        };
        if let Some(scope) = &self.scope {
            grant = grant.scope(scope);
        }
        if let Some(audience) = &self.audience {
            grant = grant.audience(audience);
        }
        Ok(grant)
    }
}

/// A secret: given, in a file, or what a command prints; its first line.
fn secret(name: &str, given: &Option<Hidden>, file: Option<&Path>, command: Option<&Words>) -> Result<Option<Secret>> {
    let text = match (given, file, command) {
        (Some(given), ..) => return Ok(Some(given.0.clone().into())),
        (None, Some(file), _) => {
            let file = expanded(file);
            fs::read_to_string(&file)
                .map_err(|error| Failure::usage(format!("{name}_file: cannot read {}: {error}", file.display())))?
        }
        (None, None, Some(command)) => command.output(name)?,
        (None, None, None) => return Ok(None),
    };
    match text.lines().next().filter(|line| !line.is_empty()) {
        Some(line) => Ok(Some(line.to_owned().into())),
        None => Err(Failure::usage(format!("the {name} that the profile leads to is empty"))),
    }
}

/// The path with the home folder in place of `~`.
fn expanded(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(rest), Ok(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

impl Words {
    /// What the command prints; what it says on standard error goes to the user.
    fn output(&self, name: &str) -> Result<String> {
        let mut command = match self {
            Self::Line(line) => {
                let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
                let mut command = Command::new(shell);
                command.args([flag, line]);
                command
            }
            Self::Program(words) => {
                let (program, arguments) =
                    words.split_first().ok_or_else(|| Failure::usage(format!("{name}_command is empty")))?;
                let mut command = Command::new(program);
                command.args(arguments);
                command
            }
        };
        let output = command.stdin(Stdio::inherit()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| Failure::usage(format!("{name}_command cannot be run: {error}")))?;
        if !output.status.success() {
            return Err(Failure::usage(format!("{name}_command failed: {}", output.status)));
        }
        String::from_utf8(output.stdout).map_err(|_| Failure::usage(format!("{name}_command prints what is no UTF-8")))
    }
}
