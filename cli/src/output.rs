//! Answers on standard output: as a table, JSON, JSON lines or CSV.

use crate::exit::{Failure, Result};
use clap::ArgMatches;
use comfy_table::{Cell, ColumnConstraint, Table, Width, presets};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fmt,
    io::{self, BufWriter, ErrorKind, Stdout, Write as _},
    process,
};

/// How many columns a table has where none are named.
const COLUMNS: usize = 8;

/// How much of a value a table shows, in characters.
const SHOWN: usize = 60;

/// The columns that come first.
const FIRST: [&str; 3] = ["id", "key", "name"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Table,
    Json,
    Lines,
    Csv,
}

/// Prints the items of a list as they come, or one answer.
pub(crate) struct Output {
    format: Format,
    /// The columns that the user named.
    wanted: Option<Vec<String>>,
    /// The members that the spec has of an item.
    known: Vec<String>,
    /// The columns, once the first items are there.
    columns: Vec<String>,
    /// How wide the columns of a table are so far.
    widths: Vec<u16>,
    items: u64,
    /// Members of later items that have no column.
    left_out: BTreeSet<String>,
    out: BufWriter<Stdout>,
}

impl Output {
    pub(crate) fn of(matches: &ArgMatches, known: &[String]) -> Self {
        let format = match matches.get_one::<String>("output").map(String::as_str) {
            Some("json") => Format::Json,
            Some("jsonl") => Format::Lines,
            Some("csv") => Format::Csv,
            _ => Format::Table,
        };
        let wanted = matches.get_many::<String>("columns").map(|names| names.cloned().collect());
        Self {
            format,
            wanted,
            known: known.to_vec(),
            columns: Vec::new(),
            widths: Vec::new(),
            items: 0,
            left_out: BTreeSet::new(),
            out: BufWriter::new(io::stdout()),
        }
    }

    /// Prints items of a list.
    pub(crate) fn items(&mut self, items: &[Value]) -> Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        if self.items == 0 && matches!(self.format, Format::Table | Format::Csv) {
            self.columns = self.columns_of(items);
        }
        let written = match self.format {
            Format::Table => self.rows(items),
            Format::Csv => self.records(items),
            Format::Json => self.elements(items),
            Format::Lines => items.iter().try_for_each(|item| writeln!(self.out, "{item}")),
        };
        self.items += items.len() as u64;
        written.and_then(|()| self.out.flush()).or_else(done)
    }

    /// Ends a list.
    pub(crate) fn end(&mut self) -> Result<()> {
        let written = match (self.format, self.items) {
            (Format::Json, 0) => writeln!(self.out, "[]"),
            (Format::Json, _) => writeln!(self.out, "\n]"),
            // A program that reads it finds the columns that it looks for.
            (Format::Csv, 0) => {
                self.columns = self.columns_of(&[]);
                self.records(&[])
            }
            _ => Ok(()),
        };
        if !self.left_out.is_empty() {
            let names: Vec<&str> = self.left_out.iter().map(String::as_str).collect();
            warn(format_args!(
                "later items have members without a column: {}; --columns names columns",
                names.join(", ")
            ));
        }
        written.and_then(|()| self.out.flush()).or_else(done)
    }

    /// Prints an answer that is no list of the API's: an array by its items, an object by its members.
    pub(crate) fn whole(&mut self, value: &Value) -> Result<()> {
        let written = match (self.format, value) {
            (_, Value::Null) => return Ok(()),
            (_, Value::Array(items)) => {
                self.items(items)?;
                return self.end();
            }
            (Format::Json, value) => writeln!(self.out, "{value:#}"),
            (Format::Lines, value) => writeln!(self.out, "{value}"),
            (Format::Csv, Value::Object(_)) => return self.items(std::slice::from_ref(value)),
            (Format::Table, Value::Object(members)) => {
                let mut table = Table::new();
                table.load_preset(presets::NOTHING);
                let wanted = self.wanted.clone();
                for (name, value) in members {
                    if wanted.as_ref().is_none_or(|wanted| wanted.contains(name)) && !value.is_null() {
                        table.add_row([Cell::new(printable(name)), Cell::new(printable(&text_of(value)))]);
                    }
                }
                write_table(&mut self.out, &mut table)
            }
            (Format::Table | Format::Csv, value) => writeln!(self.out, "{}", text_of(value)),
        };
        written.and_then(|()| self.out.flush()).or_else(done)
    }

    /// The columns of a list that begins with these items.
    fn columns_of(&self, items: &[Value]) -> Vec<String> {
        if let Some(wanted) = &self.wanted {
            return wanted.clone();
        }
        let mut names: Vec<&str> = self.known.iter().map(String::as_str).collect();
        let members = items.iter().filter_map(Value::as_object).flat_map(|item| item.keys());
        for name in members {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names.sort_by_key(|name| FIRST.iter().position(|first| first == name).unwrap_or(FIRST.len()));
        if self.format == Format::Table {
            let is_shown = |value: &Value| match value {
                Value::Null | Value::Array(_) | Value::Object(_) => false,
                // Links are long, and lead to what the command line calls otherwise.
                Value::String(text) => {
                    !text.is_empty() && !text.starts_with("http://") && !text.starts_with("https://")
                }
                Value::Bool(_) | Value::Number(_) => true,
            };
            names.retain(|name| items.iter().any(|item| item.get(name).is_some_and(is_shown)));
            names.truncate(COLUMNS);
        }
        let is_plain = names.is_empty() && items.iter().any(|item| !item.is_object());
        let plain = is_plain.then(|| VALUE.to_owned());
        names.into_iter().map(str::to_owned).chain(plain).collect()
    }

    fn rows(&mut self, items: &[Value]) -> io::Result<()> {
        let mut table = Table::new();
        table.load_preset(presets::NOTHING);
        let head: Vec<String> = self.columns.iter().map(|name| printable(name)).collect();
        let cells = items.iter().map(|item| self.columns.iter().map(|name| shown(item, name)).collect());
        let lines = (self.items == 0).then_some(head).into_iter().chain(cells);
        for line in lines {
            table.add_row(line);
        }
        // A later page is as wide as those before it, or wider.
        self.widths.resize(self.columns.len(), 0);
        for (column, width) in table.column_iter_mut().zip(&self.widths) {
            column.set_padding((0, 2));
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(*width)));
        }
        let found = table.column_max_content_widths();
        for (width, found) in self.widths.iter_mut().zip(found) {
            *width = (*width).max(found + 2);
        }
        write_table(&mut self.out, &mut table)
    }

    fn records(&mut self, items: &[Value]) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(&mut self.out);
        if self.items == 0 {
            writer.write_record(&self.columns).map_err(io_error)?;
        }
        for item in items {
            let record = self.columns.iter().map(|name| member(item, name).map(text_of).unwrap_or_default());
            writer.write_record(record).map_err(io_error)?;
            if self.wanted.is_none() {
                let members = item.as_object().into_iter().flat_map(|item| item.keys());
                self.left_out.extend(members.filter(|name| !self.columns.contains(name)).cloned());
            }
        }
        writer.flush()
    }

    fn elements(&mut self, items: &[Value]) -> io::Result<()> {
        for (index, item) in items.iter().enumerate() {
            let before = if self.items == 0 && index == 0 { "[\n" } else { ",\n" };
            let text = format!("{item:#}").replace('\n', "\n  ");
            write!(self.out, "{before}  {text}")?;
        }
        Ok(())
    }
}

/// What writing a record failed by; csv hides the kind of the error.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// The column of items that are no objects.
const VALUE: &str = "value";

/// A member of an item; the item itself in the column of those that are no objects.
fn member<'a>(item: &'a Value, name: &str) -> Option<&'a Value> {
    if item.is_object() { item.get(name) } else { (name == VALUE).then_some(item) }
}

/// A value as a text: null is empty, objects and arrays are JSON.
fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What a table shows of a member.
fn shown(item: &Value, name: &str) -> String {
    let text = printable(&member(item, name).map(text_of).unwrap_or_default());
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The text on one line, without characters by which it could steer a terminal.
fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

fn write_table(out: &mut impl io::Write, table: &mut Table) -> io::Result<()> {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.lines().try_for_each(|line| writeln!(out, "{}", line.trim_end()))
}

/// Warns on standard error, if there is one.
pub(crate) fn warn(words: fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr(), "bpm: warning: {words}");
}

/// A reader that has enough, such as `head`, is no failure.
pub(crate) fn done(error: io::Error) -> Result<()> {
    if error.kind() == ErrorKind::BrokenPipe {
        process::exit(0);
    }
    Err(Failure::other(format!("cannot write to standard output: {error}")))
}

/// Prints the names of the profiles and their URLs.
pub(crate) fn profiles(profiles: &[(String, String)]) -> Result<()> {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    for (name, url) in profiles {
        table.add_row([printable(name), printable(url)]);
    }
    let mut out = io::stdout();
    write_table(&mut out, &mut table).or_else(done)
}
