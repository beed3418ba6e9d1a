//! Odd names on the wire: each comes back as it was sent, or is refused before it is sent, or is one that the server is
//! known to refuse.

use crate::process_center::{Center, cleaned, leave};
use crate::target::{Target, Test};
use anyhow::{Result, bail, ensure};
use bpm_rest::{
    Activiti, Bonita, Error, ErrorKind, Upload,
    activiti::NewTask,
    bonita::{NewProfile, Session},
    process_center::VariableMap,
    variables::NewVariable,
};
use futures::FutureExt as _;
use proptest::{
    prelude::Strategy as _,
    sample::select,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};
use serde_json::json;

pub(crate) const ACTIVITI: &[(&str, Test)] = &[
    ("of_tasks", |target| activiti_tasks(target).boxed()),
    ("of_variables", |target| activiti_variables(target).boxed()),
    ("of_notes", |target| activiti_notes(target).boxed()),
];

pub(crate) const BONITA: &[(&str, Test)] = &[("of_profiles", |target| bonita_profiles(target).boxed())];

pub(crate) const PROCESS_CENTER: &[(&str, Test)] =
    &[("of_variables", |target| cleaned(target, |center| center_variables(center).boxed()))];

/// What names are made of.
const PIECES: [&str; 32] = [
    "a", "B", "7", "ü", "中", "😀", "\u{202e}", "e\u{301}", " ", ".", "..", "-", "_", "~", "\"", "\\", "'", "`", ";",
    "%", "%41", "%22", "+", "&", "=", "?", "#", ",", ":", "<b>", "{x}", "/",
];

/// Names with a mark that no other has: each piece first, last and in the middle, and some that are made by chance, the same
/// in each run.
pub(crate) fn names(unique: &str) -> Vec<String> {
    let framed = |odd: &str| [format!("{odd}{unique}"), format!("{unique}{odd}"), format!("{unique}{odd}z")];
    let mut names: Vec<String> = PIECES.iter().flat_map(|piece| framed(piece)).collect();
    names.extend(
        ["=?UTF-8?B?YQ==?=", "=?UTF-8?Q?a=22?=", "${1+1}", "NUL", "a;filename=b"].iter().flat_map(|odd| framed(odd)),
    );
    names.push(format!("{unique}{}", "l".repeat(150)));
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let pieces = proptest::collection::vec(select(&PIECES[..]), 2..6);
    for number in 0..40 {
        if let Ok(tree) = pieces.new_tree(&mut runner) {
            names.push(format!("{}{unique}{number}", tree.current().concat()));
        }
    }
    names
}

/// How many names came back, and how many the client and the server refused.
#[derive(Default)]
pub(crate) struct Tally {
    equal: usize,
    unsent: usize,
    refused: usize,
}

impl Tally {
    /// Counts what became of a name: that it came back, or why not.
    pub(crate) fn count(
        &mut self,
        name: &str,
        back: Result<String, Error>,
        refused_by_server: impl Fn(&str) -> bool,
    ) -> Result<()> {
        match back {
            Ok(back) if back == name => self.equal += 1,
            Ok(back) => bail!("{name:?} came back as {back:?}"),
            Err(error) if error.kind() == ErrorKind::Request => self.unsent += 1,
            Err(_) if refused_by_server(name) => self.refused += 1,
            Err(error) => bail!("{name:?}: {error}"),
        }
        Ok(())
    }

    /// At least so many names came back, and the client refused no more than so many.
    pub(crate) fn check(&self, most_unsent: usize) -> Result<()> {
        let Self { equal, unsent, refused } = self;
        ensure!(*equal >= 80 && *unsent <= most_unsent, "{equal} came back, {unsent} were not sent, {refused} refused");
        Ok(())
    }
}

pub(crate) fn missing(what: &str) -> Error {
    Error::protocol(format!("the answer has no {what}"))
}

/// The longest id of a user: the column has 64 characters, and Activiti 5.22.0 and 6.0.0 and Flowable 7.2.0 answer 500 to
/// longer ones.
pub(crate) const LONGEST_ID: usize = 64;

/// Names that are short enough for ids of users.
pub(crate) fn ids(unique: &str) -> Vec<String> {
    let mut ids = names(unique);
    ids.retain(|id| id.chars().count() <= LONGEST_ID);
    ids.push(format!("{unique:x<LONGEST_ID$}"));
    ids
}

async fn activiti_tasks(target: Target) -> Result<()> {
    let tasks = target.client(Activiti::builder)?.tasks();
    let mut tally = Tally::default();
    for name in names(&target.unique) {
        let sent = async {
            let task = tasks.create(NewTask::new().name(&name).owner(&name).description(&name)).await?;
            let found = tasks.list().name(&name).owner(&name).await?;
            tasks.delete(&task.id).await?;
            let mut found = found.data.into_iter().filter(|found| found.id == task.id);
            let found = found.next().ok_or_else(|| missing("task of this name"))?;
            let told = [found.owner, found.description].map(Option::unwrap_or_default);
            found.name.filter(|name| told.iter().all(|told| told == name)).ok_or_else(|| missing("equal names"))
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tally.check(0)
}

async fn activiti_variables(target: Target) -> Result<()> {
    let tasks = target.client(Activiti::builder)?.tasks();
    let task = tasks.create(NewTask::new().name(&target.unique)).await?;
    let mut tally = Tally::default();
    for name in names(&target.unique) {
        let sent = async {
            tasks.create_variables(&task.id, [NewVariable::new(&name, name.as_str()).local()]).await?;
            let got = tasks.variable(&task.id, &name).await?;
            ensure_equal(got.value.as_str().unwrap_or_default(), &name)?;
            tasks.delete_variable(&task.id, &name).await?;
            Ok(got.name)
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tasks.delete(&task.id).await?;
    tally.check(40)
}

/// Comments, and the names and descriptions of attachments: fields of JSON and of a form.
async fn activiti_notes(target: Target) -> Result<()> {
    let tasks = target.client(Activiti::builder)?.tasks();
    let task = tasks.create(NewTask::new().name(&target.unique)).await?;
    let mut tally = Tally::default();
    for name in names(&target.unique) {
        let sent = async {
            let comment = tasks.create_comment(&task.id, &name).await?;
            let comment = tasks.comment(&task.id, comment.id).await?;
            ensure_equal(&comment.message.unwrap_or_default(), &name)?;
            let file = tasks.attach_file(&task.id, &name, Upload::bytes("a.txt", "x")).description(&name).await?;
            let file = tasks.attachment(&task.id, file.id).await?;
            ensure_equal(&file.description.unwrap_or_default(), &name)?;
            file.name.ok_or_else(|| missing("name"))
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tasks.delete(&task.id).await?;
    tally.check(0)
}

async fn bonita_profiles(target: Target) -> Result<()> {
    let builder = target.witnessed(Bonita::builder(&target.base_url));
    let profiles = builder.session(Session::login(&target.user, &target.password)).build()?.profiles();
    let mut tally = Tally::default();
    for name in names(&target.unique) {
        let sent = async {
            let created = profiles.create(NewProfile::new(&name).description(&name)).await?;
            let got = profiles.get(created.id).await?;
            profiles.delete(created.id).await?;
            ensure_equal(&got.description.unwrap_or_default(), &name)?;
            Ok(got.name.unwrap_or_default())
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tally.check(0)
}

async fn center_variables(center: Center) -> Result<()> {
    let (_, task_id) = center.assigned(leave).await?;
    let mut tally = Tally::default();
    for name in names(&center.target.unique) {
        let sent = async {
            let variables = VariableMap::new().with(&name, json!(name));
            center.forms().set_local_variables(&task_id, variables).await?;
            let got = center.forms().local_variables(&task_id).await?;
            let got = got.get(&name).and_then(|value| value.as_str()).map(str::to_owned);
            got.ok_or_else(|| missing("variable of this name"))
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tally.check(0)
}

pub(crate) fn ensure_equal(back: &str, name: &str) -> Result<(), Error> {
    if back == name { Ok(()) } else { Err(Error::protocol(format!("{name:?} came back as {back:?}"))) }
}
