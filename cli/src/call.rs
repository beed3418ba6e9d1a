//! Calling an operation: a call of the library that is made of its table, so that retries, masking, errors and paging are the
//! library's.

use crate::{
    exit::{Exit, Failure, Result},
    output::{self, Output},
    profile::{self, Wanted},
    progress::{Progress, What},
    system::{Server, System},
    table::{Answer, Data, Kind, Operation, Parameter, Place},
    values,
};
use bpm_rest::{
    Call as _, Download, Error, List as _, OperationInfo, Upload,
    envelope::{self, Envelope},
    http::{
        self, HeaderValue,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
    },
    operation::decode_empty,
    raw::{Paging, Raw},
    testing::Recorder,
    transport::{Body, Response},
};
use clap::ArgMatches;
use futures::TryStreamExt as _;
use serde_json::Value;
use std::{
    io::{self, IsTerminal as _, Write as _},
    path::Path,
    time::Duration,
};

/// Calls the operation, and prints its answer.
pub(crate) async fn run(system: &'static System, operation: &Operation, matches: &ArgMatches) -> Result<()> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let wanted = Wanted { profile: text("profile"), url: text("base-url"), user: text("login") };
    let profile = profile::of(&wanted, system.profiles())?;
    let is_dry = matches.get_flag("dry-run");
    let url = match &profile.url {
        Some(url) => url.clone(),
        None if is_dry => "http://bpm.test".to_owned(),
        None => {
            return Err(Failure::usage(format!(
                "where is the server? Give its base URL by --base-url, BPM_URL, or `url` of the profile `{}` in {}",
                system.name,
                profile::path()?.display()
            )));
        }
    };
    let recorder = is_dry.then(Recorder::new);
    let server = Server { profile: &profile, url, recorder: recorder.clone() };
    let connection = system.connect(&server)?;
    let info = system.operation(&operation.id).ok_or_else(|| Failure::other("the operation is not in the library"))?;
    let call = OneCall { system, operation, info, matches };
    let raw = call.parameters(Raw::operation(connection, info))?;
    let raw = call.body(raw).await?;
    let called = Box::pin(call.send(raw)).await;
    match recorder.map(|recorder| recorder.take()) {
        // Without a request, the call was refused before it was sent.
        Some(recording) if !recording.requests().is_empty() => {
            writeln!(io::stdout(), "{}", recording.to_string().trim_end()).or_else(output::done)
        }
        _ => called,
    }
}

/// One call of an operation.
struct OneCall<'a> {
    system: &'a System,
    operation: &'a Operation,
    info: &'static OperationInfo,
    matches: &'a ArgMatches,
}

impl OneCall<'_> {
    /// The call with the parameters of its path and its query.
    fn parameters(&self, mut raw: Raw) -> Result<Raw> {
        for parameter in &self.operation.parameters {
            let Some(value) = values::value(parameter, self.matches)? else { continue };
            let texts = values::texts(value);
            raw = match parameter.place {
                Place::Path if parameter.slashes => raw.segments(&parameter.name, texts.concat()),
                Place::Path => raw.segment(&parameter.name, texts.concat()),
                _ if parameter.joined => raw.query(&parameter.name, joined(parameter, &texts)?),
                _ => raw.queries(texts.iter().map(|text| (parameter.name.as_str(), text.as_str()))),
            };
        }
        Ok(raw)
    }

    /// The call with its body: a form where a file is sent, or else JSON or fields.
    async fn body(&self, raw: Raw) -> Result<Raw> {
        let Self { operation, matches, .. } = self;
        let path = operation.file.as_ref().and_then(|_| matches.get_one::<std::path::PathBuf>("file"));
        if let (Some(form), Some(file)) = (&operation.form, &operation.file)
            && (path.is_some() || operation.body.is_none())
        {
            let fields = values::form(operation, form, matches)?;
            let raw = fields.into_iter().fold(raw, |raw, (name, text)| raw.field(name, text));
            return match path {
                Some(path) => Ok(raw.upload(file, self.upload(path).await?)),
                None => Ok(raw),
            };
        }
        if let Some(body) = &operation.body {
            return Ok(match values::body(body, matches)? {
                Some(body) => raw.json(&body),
                None => raw,
            });
        }
        if let Some(fields) = &operation.fields {
            return Ok(match values::body(fields, matches)? {
                Some(fields) => raw.fields(&fields),
                None => raw,
            });
        }
        Ok(raw)
    }

    async fn upload(&self, path: &Path) -> Result<Upload> {
        let mut upload = Upload::file(path).await.map_err(|error| Failure::usage(error.to_string()))?;
        if let Some(name) = self.matches.get_one::<String>("as") {
            upload = upload.with_file_name(name);
        }
        if let Some(kind) = self.matches.get_one::<String>("content-type") {
            upload = upload.content_type(kind);
        }
        let progress = Progress::of(self.matches, What::Bytes("sent"));
        let mut is_known = false;
        Ok(upload.on_progress(move |told| {
            if !std::mem::replace(&mut is_known, true) {
                progress.total(told.total);
            }
            progress.set(told.sent);
            if told.total == Some(told.sent) {
                progress.finish();
            }
        }))
    }

    async fn send(&self, raw: Raw) -> Result<()> {
        match (&self.operation.paging, self.operation.answer) {
            (Some(_), _) => self.list(raw).await,
            (None, Answer::Json) => self.json(raw).await,
            (None, Answer::Nothing) => self.nothing(raw).await,
            (None, Answer::Text | Answer::File) => self.file(raw).await,
        }
    }

    fn deadline(&self) -> Option<Duration> {
        self.matches.get_one::<u64>("deadline").map(|seconds| Duration::from_secs(*seconds))
    }

    /// Prints a list as its pages come.
    async fn list(&self, raw: Raw) -> Result<()> {
        let list = raw.paged::<Value>(self.paging());
        let mut pages = match self.deadline() {
            Some(deadline) => list.with_deadline(deadline).pages(),
            None => list.pages(),
        };
        if let Some(prefetch) = self.matches.get_one::<u64>("prefetch") {
            pages = pages.prefetch(usize::try_from(*prefetch).unwrap_or(usize::MAX));
        }
        let most = self.matches.get_one::<u64>("max").copied();
        if let Some(most) = most {
            pages = pages.limit(most);
        }
        let mut output = Output::of(self.matches, &self.operation.columns);
        let progress = Progress::of(self.matches, What::Items);
        let mut count = 0;
        loop {
            let page = match pages.try_next().await {
                Ok(Some(page)) => page,
                Ok(None) => break,
                Err(error) => {
                    // The output is left open: what reads it must not take a part of the list for the list.
                    progress.clear();
                    let error = self.explained(error);
                    let Failure { exit, words } = error.into();
                    let words = if count > 0 { format!("{words} ({count} items came before)") } else { words };
                    return Err(Failure { exit, words });
                }
            };
            let total = page.total.map(|total| most.map_or(total, |most| total.min(most)));
            let items = page.items.into_iter().map(|item| self.inside(item, &self.operation.item_around));
            let items: Vec<Value> = items.collect::<Result<_>>()?;
            count += items.len() as u64;
            progress.total(total);
            progress.set(count);
            progress.beside(|| output.items(&items))?;
        }
        progress.finish();
        output.end()
    }

    /// How the pages of the list are asked for and read.
    fn paging(&self) -> Paging {
        let Some(told) = &self.operation.paging else { return Paging::offset("start", "size") };
        let text = |name: &Option<String>| name.clone().unwrap_or_default();
        let (start, size) = match &told.page {
            Some(page) => (page.clone(), text(&told.count)),
            None => (text(&told.start), text(&told.size)),
        };
        let around =
            |name: &str| self.operation.around.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(".");
        let mut paging = match (&told.page, &told.number) {
            (Some(_), Some(_)) => Paging::number(&start, &size),
            (Some(_), None) => Paging::index(&start, &size).content_range(),
            _ => Paging::offset(&start, &size),
        };
        if self.operation.body.iter().flat_map(|body| &body.members).any(|member| member.name == start) {
            paging = paging.in_body();
        }
        if let Some(items) = &told.items {
            paging = paging.items(around(items));
        }
        if let Some(total) = &told.total {
            paging = paging.total(around(total));
        }
        if let Some(next) = &told.next {
            paging = paging.next(around(next));
        }
        if told.page.is_none() {
            paging = paging.starts_at(around(&start));
        }
        if let Some(envelope) = self.system.envelope {
            paging = paging.envelope(envelope);
        }
        if let Some(rows) = &self.operation.rows {
            paging = paging.rows(&rows.of, rows.limit);
        }
        paging
    }

    /// Prints an answer of JSON.
    async fn json(&self, raw: Raw) -> Result<()> {
        let mut answer = match self.enveloped() {
            Some((envelope, place)) => {
                let answer = self.answer(raw).await?;
                let whole = envelope::decode_whole::<Value>(response(answer), envelope).await;
                let mut whole = whole.map_err(|error| self.failed(error))?;
                match place {
                    Data::Data => whole.get_mut(envelope.data).map(Value::take).unwrap_or_default(),
                    Data::Whole => whole,
                }
            }
            None => {
                let call = raw.read::<Value>();
                let answer = match self.deadline() {
                    Some(deadline) => call.with_deadline(deadline).send().await,
                    None => call.send().await,
                };
                answer.map_err(|error| self.explained(error))?
            }
        };
        answer = self.inside(answer, &self.operation.around)?;
        if let Value::Array(items) = &mut answer {
            if let Some(most) = self.matches.get_one::<u64>("max") {
                items.truncate(usize::try_from(*most).unwrap_or(usize::MAX));
            }
            for item in items {
                *item = self.inside(item.take(), &self.operation.item_around)?;
            }
        }
        Output::of(self.matches, &self.operation.columns).whole(&answer)
    }

    /// Makes a call whose answer says nothing but, in an envelope, whether it was done.
    async fn nothing(&self, raw: Raw) -> Result<()> {
        let answer = self.answer(raw).await?;
        let Some((envelope, _)) = self.enveloped() else {
            return decode_empty(response(answer)).await.map_err(|error| self.failed(error));
        };
        let body = answer.bytes().await.map_err(|error| self.failed(error))?;
        // As 204 has it.
        if body.is_empty() {
            return Ok(());
        }
        let whole = envelope::decode_whole::<Value>(http::Response::new(body.into()), envelope).await;
        whole.map(drop).map_err(|error| self.failed(error))
    }

    /// Saves the answer, or hands it on to standard output.
    async fn file(&self, raw: Raw) -> Result<()> {
        let mut download = self.answer(raw).await?;
        if let Some((envelope, _)) = self.enveloped() {
            let filled = envelope::decode_filled_stream(response(download), envelope).await;
            download = filled.map_err(|error| self.failed(error))?;
        }
        let length = download.length();
        let progress = Progress::of(self.matches, What::Bytes("received"));
        progress.total(length);
        let told = progress.clone();
        let mut download = download.on_progress(move |received| told.set(received.bytes));
        let failed = |error: Error| {
            progress.clear();
            self.failed(error)
        };
        if let Some(path) = self.matches.get_one::<String>("to") {
            download.save(path).await.map_err(failed)?;
            progress.finish();
            return Ok(());
        }
        let is_text = self.operation.answer == Answer::Text
            || download
                .content_type()
                .is_some_and(|kind| ["text/", "json", "xml"].iter().any(|text| kind.contains(text)));
        let mut out = io::stdout();
        if out.is_terminal() && !is_text {
            progress.clear();
            let words = "the answer is a file, which a terminal cannot show: save it with --to FILE";
            let exit = if self.info.has_effect { Exit::MayHaveHappened } else { Exit::Usage };
            return Err(Failure { exit, words: words.to_owned() });
        }
        while let Some(chunk) = download.try_next().await.map_err(failed)? {
            progress.beside(|| out.write_all(&chunk)).or_else(output::done)?;
        }
        progress.finish();
        out.flush().or_else(output::done)
    }

    async fn answer(&self, raw: Raw) -> Result<Download> {
        let call = raw.stream();
        let answer = match self.deadline() {
            Some(deadline) => call.with_deadline(deadline).send().await,
            None => call.send().await,
        };
        Ok(answer.map_err(|error| self.explained(error))?)
    }

    /// A failure in the words of the envelope that the system may put it into.
    fn explained(&self, error: Error) -> Error {
        match self.system.envelope {
            Some(envelope) => envelope.explained(error),
            None => error,
        }
    }

    /// What the answer is in, if it is in an envelope.
    fn enveloped(&self) -> Option<(&'static Envelope, Data)> {
        self.system.envelope.zip(self.operation.envelope)
    }

    /// A failure of reading an answer.
    fn failed(&self, error: Error) -> Failure {
        error.of(self.info).into()
    }

    /// What is in the members around a value.
    fn inside(&self, mut value: Value, around: &[String]) -> Result<Value> {
        for member in around {
            let found = value.get_mut(member.as_str()).map(Value::take);
            value =
                found.ok_or_else(|| self.failed(Error::protocol(format!("the answer has no member `{member}`"))))?;
        }
        Ok(value)
    }
}

/// A download as the answer that it is of, for the library's own ways to read answers.
fn response(download: Download) -> Response {
    let content_type = download.content_type().and_then(|kind| HeaderValue::from_str(kind).ok());
    let length = download.length();
    let mut response = http::Response::new(Body::stream(download));
    if let Some(content_type) = content_type {
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    if let Some(length) = length {
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    response
}

/// The elements of a list in one parameter.
fn joined(parameter: &Parameter, texts: &[String]) -> Result<String> {
    if parameter.kind == Kind::List && texts.iter().any(|text| text.contains(',')) {
        let words =
            format!("`{}`: an element with a comma cannot be sent, since the server parts them there", parameter.name);
        return Err(Failure { exit: Exit::Usage, words });
    }
    Ok(texts.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{commands, system::SYSTEMS, table::Body};

    /// Something to give for a parameter.
    fn given(parameter: &Parameter) -> &'static str {
        match parameter.kind {
            Kind::Boolean => "true",
            Kind::Integer | Kind::Number => "7",
            Kind::Text | Kind::Json => "a7",
            Kind::List if parameter.of == Some(Kind::Integer) => "7",
            Kind::List => "a7",
            Kind::Pairs | Kind::Map => "a=7",
        }
    }

    /// The words that call the operation with all that it needs.
    fn words(system: &System, operation: &Operation, path: &str, file: &str) -> Vec<String> {
        let mut words = vec!["bpm".to_owned(), system.name.to_owned()];
        words.extend(operation.words.iter().cloned());
        let mut in_path: Vec<&Parameter> =
            operation.parameters.iter().filter(|parameter| parameter.place == Place::Path).collect();
        in_path.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.name)));
        words.extend(in_path.iter().map(|parameter| given(parameter).to_owned()));
        let has_form = operation.file.is_some();
        let others = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        for parameter in others.chain(operation.members()).filter(|parameter| parameter.required) {
            let secret = values::is_secret(parameter).then(|| format!("@{file}"));
            let value = secret.unwrap_or_else(|| given(parameter).to_owned());
            words.push(format!("--{}={value}", commands::flag(parameter)));
        }
        if !has_form && operation.body.as_ref().is_some_and(|body| body.required && body.array) {
            words.push("--body=[]".to_owned());
        }
        if has_form {
            words.extend(["--file".to_owned(), file.to_owned()]);
        }
        words.extend(["--dry-run", "--base-url", "http://bpm.test/base"].map(str::to_owned));
        words
    }

    #[tokio::test]
    async fn every_operation_of_every_system_is_called_by_its_method_and_path() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file.xml");
        std::fs::write(&file, "<xml/>").unwrap();
        let (mut count, profile) = (0, crate::profile::Profile::default());
        for system in SYSTEMS {
            let table = system.table();
            let all: Vec<String> = table
                .operations
                .iter()
                .flat_map(|operation| operation.words.clone())
                .chain([system.name.to_owned()])
                .collect();
            // Flags that are there twice, or arguments in a wrong order, panic here.
            let command = commands::command(&all);
            command.clone().debug_assert();
            for operation in &table.operations {
                let info = system.operation(&operation.id).unwrap();
                let words = words(system, operation, &info.path, file.to_str().unwrap());
                let matches =
                    command.clone().try_get_matches_from(&words).unwrap_or_else(|error| panic!("{words:?}: {error}"));
                let (_, inner) = matches.subcommand().unwrap();
                let (called, matches) = commands::called(system, inner).unwrap();
                assert_eq!(called.id, operation.id);
                let recorder = Recorder::new();
                let server = Server {
                    profile: &profile,
                    url: "http://bpm.test/base".to_owned(),
                    recorder: Some(recorder.clone()),
                };
                let connection = system.connect(&server).unwrap();
                let base = connection.base_url().strip_prefix("http://bpm.test").unwrap().to_owned();
                let call = OneCall { system, operation, info, matches };
                let raw = call.parameters(Raw::operation(connection, info)).unwrap();
                let raw = call.body(raw).await.unwrap();
                let failure = Box::pin(call.send(raw)).await.unwrap_err();
                let recording = recorder.take();
                let [request] = recording.requests() else { panic!("{words:?}: {failure:?}") };
                let expected = |parameter: &Parameter, path: String| {
                    path.replace(&format!("{{{}}}", parameter.name), given(parameter))
                };
                let in_path = operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
                let path = in_path.fold(info.path.to_string(), |path, parameter| expected(parameter, path));
                let line = format!("{} {base}{path}", info.method);
                assert_eq!(request.lines().next(), Some(line.as_str()), "{words:?}");
                for constant in operation.body.iter().flat_map(|Body { constants, .. }| constants.values()) {
                    assert!(
                        operation.file.is_some() || request.contains(&constant.to_string()),
                        "{words:?}: {request}"
                    );
                }
                assert_eq!(operation.file.is_some(), request.contains("filename=\"file.xml\""), "{words:?}: {request}");
                count += 1;
            }
            // What the library has and no command calls.
            assert_eq!(table.operations.len(), system.count(), "{}", system.name);
        }
        assert!(count > 1_000, "{count}");
    }
}
