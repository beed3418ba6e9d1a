//! The commands, made of the tables.

use crate::{
    completion,
    exit::HELP,
    system::{SYSTEMS, System},
    table::{Answer, Kind, Operation, Parameter, Place},
    values,
};
use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
    value_parser,
};
use heck::{ToKebabCase as _, ToShoutySnakeCase as _};
use std::{collections::BTreeSet, ffi::OsStr};

/// The formats of output.
pub(crate) const FORMATS: [&str; 4] = ["table", "json", "jsonl", "csv"];

/// The command that the words call. The systems, and the arguments of the operations, whose words are not among them are left
/// out: a system has up to 300 operations, each with up to 60 flags.
pub(crate) fn command(words: &[String]) -> Command {
    let said: BTreeSet<&str> = words.iter().map(String::as_str).collect();
    let systems = SYSTEMS.iter().map(|system| match said.contains(system.name) {
        true => with_operations(system, &said),
        false => named(system),
    });
    root().subcommands(systems)
}

fn root() -> Command {
    Command::new("bpm")
        .version(env!("CARGO_PKG_VERSION"))
        .about(
            "Calls workflow (BPM) servers: every operation of every system that bpm-rest knows.\n\n\
             The server and the credentials come from a profile in the configuration file, or from the environment: BPM_URL, \
             BPM_USER, BPM_PASSWORD, BPM_TOKEN. `bpm SYSTEM --help` lists what a system has.",
        )
        .after_help(HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .disable_help_subcommand(true)
        .next_help_heading("Options of every command")
        .args(globals())
        .subcommand(Command::new("profiles").about("Lists the profiles of the configuration file, without their secrets"))
        .subcommand(
            Command::new("completion")
                .about("Prints what a shell needs to complete commands, flags and values")
                .arg(Arg::new("shell").required(true).value_parser(completion::shells())),
        )
}

fn globals() -> [Arg; 11] {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help).global(true)
    };
    [
        option("output", "FORMAT", "How the answer is printed").short('o').value_parser(FORMATS).default_value("table"),
        option("columns", "NAMES", "The members that a table or CSV has, between commas").value_delimiter(','),
        option("max", "COUNT", "Ends a list after so many items").value_parser(value_parser!(u64)),
        option("prefetch", "PAGES", "How many pages of a list are asked for ahead")
            .value_parser(value_parser!(u64).range(1..=64))
            .default_value("4"),
        option("progress", "WHEN", "When progress is shown on standard error; by default where that is a terminal")
            .value_parser(["auto", "always", "never"])
            .default_value("auto"),
        option("dry-run", "", "Prints the request and sends nothing").action(ArgAction::SetTrue),
        option(
            "profile",
            "NAME",
            "The profile of the configuration file; by default that of the system's name [env: BPM_PROFILE]",
        ),
        option("base-url", "URL", "The base URL of the server [env: BPM_URL]"),
        option(
            "login",
            "USER",
            "The user who calls; the password comes from a profile or the environment [env: BPM_USER, BPM_PASSWORD]",
        ),
        option("deadline", "SECONDS", "How long the call may take, with all its tries")
            .value_parser(value_parser!(u64).range(1..)),
        option("quiet", "", "Prints only failures to standard error").short('q').action(ArgAction::SetTrue),
    ]
}

fn named(system: &System) -> Command {
    Command::new(system.name).about(system.about)
}

/// The command of a system, with those of its operations.
fn with_operations(system: &System, said: &BTreeSet<&str>) -> Command {
    let mut commands = Group::default();
    for operation in system.table().operations {
        let is_said = operation.words.iter().all(|word| said.contains(word.as_str()));
        let path = system.operation(&operation.id).map_or("", |info| &info.path);
        let (words, last) = operation.words.split_at(operation.words.len() - 1);
        let command = Command::new(last[0].clone()).about(operation.summary.clone());
        let command = if is_said { with_arguments(command, &operation, path) } else { command };
        commands.put(words, command);
    }
    commands.within(named(system).subcommand_required(true).arg_required_else_help(true).disable_help_subcommand(true))
}

/// Commands, and groups of commands.
#[derive(Default)]
struct Group {
    commands: Vec<Command>,
    groups: Vec<(String, Group)>,
}

impl Group {
    fn put(&mut self, words: &[String], command: Command) {
        let Some((first, rest)) = words.split_first() else { return self.commands.push(command) };
        let index = self.groups.iter().position(|(name, _)| name == first).unwrap_or_else(|| {
            self.groups.push((first.clone(), Self::default()));
            self.groups.len() - 1
        });
        self.groups[index].1.put(rest, command);
    }

    fn within(self, command: Command) -> Command {
        let groups = self.groups.into_iter().map(|(name, group)| {
            let about = group.about();
            let command = Command::new(name).about(about).subcommand_required(true).arg_required_else_help(true);
            group.within(command.disable_help_subcommand(true))
        });
        let groups: Vec<Command> = groups.collect();
        command.subcommands(self.commands).subcommands(groups)
    }

    /// The commands of the group, in a line.
    fn about(&self) -> String {
        let names =
            self.commands.iter().map(Command::get_name).chain(self.groups.iter().map(|(name, _)| name.as_str()));
        let names: Vec<&str> = names.collect();
        match names.len() {
            0..=6 => names.join(", "),
            more => format!("{}, … ({more} in all)", names[..5].join(", ")),
        }
    }
}

/// The command of an operation with its arguments.
fn with_arguments(command: Command, operation: &Operation, path: &str) -> Command {
    let mut long = operation.summary.clone();
    if let Some(description) = &operation.description {
        long = format!("{long}\n\n{description}");
    }
    if let Some(served) = &operation.served {
        long = format!("{long}\n\nNot every server has it: {served}.");
    }
    let mut command = command.about(long);
    let mut in_path: Vec<&Parameter> =
        operation.parameters.iter().filter(|parameter| parameter.place == Place::Path).collect();
    in_path.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.name)));
    for parameter in in_path {
        let argument = Arg::new(id(parameter)).value_name(parameter.name.to_shouty_snake_case()).required(true);
        command = command.arg(with_kind(argument, parameter).help(help_of(parameter)));
    }
    let mut taken = BTreeSet::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Query) {
        if taken.insert(flag(parameter)) {
            let is_required = parameter.required && !operation.is_of_page(parameter);
            command = command.arg(flag_of(parameter).required(is_required).help_heading("Parameters"));
        }
    }
    let has_body = operation.body.is_some() || operation.fields.is_some();
    for member in operation.members().collect::<Vec<_>>() {
        // A form may tell what a parameter tells, too.
        if !taken.insert(flag(member)) {
            continue;
        }
        let argument = flag_of(member).help_heading("Body");
        command = command.arg(match (member.required, has_body, &operation.file) {
            (true, true, None) => argument.required_unless_present_any(["body", "null"]),
            (true, false, _) => argument.required(true),
            _ => argument,
        });
    }
    if has_body {
        // Such as the ids of what is to be deleted.
        let is_array = operation.body.as_ref().is_some_and(|body| body.required && body.array);
        let is_given_whole = is_array && operation.file.is_none();
        command = command.arg(body_flag().required(is_given_whole)).arg(null_flag());
    }
    if let Some(file) = &operation.file {
        let required = operation
            .form
            .as_ref()
            .is_some_and(|form| form.members.iter().any(|member| member.name == *file && member.required) && !has_body);
        command = command.args(file_flags(required));
    }
    if matches!(operation.answer, Answer::File | Answer::Text) {
        command = command.arg(
            Arg::new("to")
                .long("to")
                .value_name("FILE")
                .help("The file that the answer is saved to: whole, or not at all; standard output without it"),
        );
    }
    command
}

fn body_flag() -> Arg {
    Arg::new("body")
        .long("body")
        .value_name("JSON|@FILE|-")
        .help_heading("Body")
        .help("The body as JSON, in a file, or on standard input; flags set members of it")
}

fn null_flag() -> Arg {
    Arg::new("null")
        .long("null")
        .value_name("MEMBER")
        .action(ArgAction::Append)
        .help_heading("Body")
        .help("Sends null for this member of the body")
}

fn file_flags(required: bool) -> [Arg; 3] {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help).help_heading("File")
    };
    [
        option("file", "PATH", "The file that is sent")
            .required(required)
            .value_parser(value_parser!(std::path::PathBuf)),
        option("as", "NAME", "The name that the file is sent under, in place of its own").requires("file"),
        option("content-type", "TYPE", "The content type of the file, in place of what its name tells")
            .requires("file"),
    ]
}

/// What an argument is known by in the command: the name on the wire, and where it goes.
pub(crate) fn id(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query | Place::Body => "flag",
    };
    format!("{place}:{}", parameter.name)
}

/// The flag of a parameter of the query, or of a member of a body.
pub(crate) fn flag(parameter: &Parameter) -> String {
    parameter.name.to_kebab_case()
}

fn flag_of(parameter: &Parameter) -> Arg {
    let value = match (parameter.kind, parameter.of) {
        (Kind::Boolean, _) => "BOOLEAN",
        (Kind::Integer, _) | (Kind::List, Some(Kind::Integer)) => "INTEGER",
        (Kind::Number, _) => "NUMBER",
        (Kind::Pairs | Kind::Map, _) => "NAME=VALUE",
        (Kind::Json, _) | (Kind::List, Some(Kind::Json | Kind::Map)) => "JSON",
        _ if values::is_secret(parameter) => "@FILE|-",
        _ => "TEXT",
    };
    let argument = Arg::new(id(parameter)).long(flag(parameter)).value_name(value).help(help_of(parameter));
    with_kind(argument, parameter)
}

fn with_kind(argument: Arg, parameter: &Parameter) -> Arg {
    match parameter.kind {
        Kind::Boolean => {
            let argument = argument.value_parser(value_parser!(bool)).hide_possible_values(true);
            match parameter.place {
                Place::Path => argument,
                _ => argument.num_args(0..=1).require_equals(true).default_missing_value("true"),
            }
        }
        Kind::Integer => {
            let range = parameter.minimum.unwrap_or(i64::MIN)..=parameter.maximum.unwrap_or(i64::MAX);
            argument.value_parser(value_parser!(i64).range(range)).allow_negative_numbers(true)
        }
        Kind::Number => argument.value_parser(value_parser!(f64)).allow_negative_numbers(true),
        Kind::List | Kind::Pairs | Kind::Map => {
            argument.action(ArgAction::Append).value_parser(Open(parameter.values.clone()))
        }
        Kind::Text | Kind::Json => argument.value_parser(Open(parameter.values.clone())),
    }
}

/// What the spec says of a parameter.
fn help_of(parameter: &Parameter) -> String {
    parameter.description.clone().unwrap_or_default()
}

/// A text, some values of which are known: a newer server may take others.
#[derive(Clone)]
struct Open(Vec<String>);

impl TypedValueParser for Open {
    type Value = String;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if self.0.is_empty() {
            return None;
        }
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// The operation that the matches of a system's command lead to, and what was given to it.
pub(crate) fn called<'a>(system: &System, matches: &'a clap::ArgMatches) -> Option<(Operation, &'a clap::ArgMatches)> {
    let mut words = Vec::new();
    let mut matches = matches;
    while let Some((word, inner)) = matches.subcommand() {
        words.push(word);
        matches = inner;
    }
    let operations = system.table().operations.into_iter();
    let mut operations = operations.filter(|operation| operation.words == words);
    operations.next().map(|operation| (operation, matches))
}
