//! Two generated modules compared, and what differs told in the words of their specs.

use super::{
    Change, Impact, Subject,
    api::{self, Api, MODULE, Member, Thing},
    wire,
};
use crate::{
    document::Operation,
    generate::{self, Code, Made},
};
use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    panic::{self, AssertUnwindSafe},
};

/// A document with what is generated from it.
pub(super) struct Side<'a> {
    document: &'a Value,
    code: Cow<'a, Code>,
    api: Api,
}

impl<'a> Side<'a> {
    /// Generates from a document that is assembled, or as good as that.
    pub(super) fn of(document: &'a Value) -> Result<Self> {
        Self::generated(document, MODULE)
    }

    pub(super) fn generated(document: &'a Value, module: &str) -> Result<Self> {
        // A document that no lint has seen may break what the generator takes for granted.
        let code = panic::catch_unwind(AssertUnwindSafe(|| generate::code(document, module)));
        let code = code.map_err(|_| anyhow!("the generator gave up"))??;
        let api = Api::of(&code, module)?;
        Ok(Self { document, code: Cow::Owned(code), api })
    }

    /// What is generated already.
    fn made(made: &'a Made) -> Result<Self> {
        let api = Api::of(&made.code, &made.module)?;
        Ok(Self { document: &made.assembled, code: Cow::Borrowed(&made.code), api })
    }

    #[cfg(test)]
    pub(super) fn files(&self) -> &[(&'static str, String)] {
        &self.code.files
    }

    fn resolved(&self) -> &Value {
        &self.code.lowered.resolved
    }
}

/// What is different in `new`, breaking changes first. Fails where no code can be generated from one of them.
pub(crate) fn changes(old: &Value, new: &Value) -> Result<Vec<Change>> {
    let old = Side::of(old).context("nothing can be generated from the old description")?;
    let new = Side::of(new).context("nothing can be generated from the new description")?;
    Ok(between(&old, &new))
}

/// What is different in `new`, breaking changes first, where both are generated already.
pub(crate) fn changes_of_made(old: &Made, new: &Made) -> Result<Vec<Change>> {
    Ok(between(&Side::made(old)?, &Side::made(new)?))
}

/// The differences between two sides, breaking ones first.
pub(super) fn between(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let mut comparison = Comparison { old, new, changes: Vec::new() };
    comparison.operations();
    comparison.types();
    comparison.constants();
    let mut changes = comparison.changes;
    changes.extend(wire::api(old.document, new.document));
    changes.sort();
    changes.dedup();
    changes
}

struct Comparison<'a> {
    old: &'a Side<'a>,
    new: &'a Side<'a>,
    changes: Vec<Change>,
}

impl<'a> Comparison<'a> {
    fn operations(&mut self) {
        let (was, mut left) = (wire::by_id(self.old.resolved()), wire::by_id(self.new.resolved()));
        let mut gone = Vec::new();
        for (id, old) in was {
            match left.remove(id) {
                Some(new) => self.operation(&old, &new),
                None => gone.push(old),
            }
        }
        for old in gone {
            let subject = Subject::operation(&old);
            let same = left.values().find(|new| new.key == old.key && new.method == old.method);
            match same.and_then(Operation::id).and_then(|id| left.remove(id)) {
                Some(new) => {
                    let message = format!("renamed to `{}`", new.id().unwrap_or_default());
                    self.changes.push(subject.change(Impact::Breaking, "operation_renamed", message));
                    self.operation(&old, &new);
                }
                None => {
                    let message = "the operation is gone".to_owned();
                    self.changes.push(subject.change(Impact::Breaking, "operation_removed", message));
                }
            }
        }
        for new in left.into_values() {
            let subject = Subject::operation(&new);
            self.changes.push(wire::told(&subject, "operation_added", "a new operation".into()));
        }
    }

    fn operation(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let subject = Subject::operation(new);
        let (old_id, new_id) = (old.id().unwrap_or_default(), new.id().unwrap_or_default());
        self.changes.extend(wire::operation((self.old.resolved(), old), (self.new.resolved(), new)));
        if let (Some(was), Some(is)) = (self.old.api.facts.get(old_id), self.new.api.facts.get(new_id)) {
            self.changes.extend(wire::facts(&subject, was, is));
        }
        let (Some(was), Some(is)) = (self.old.api.operations.get(old_id), self.new.api.operations.get(new_id)) else {
            return;
        };
        let told = Told {
            subject: &subject,
            old: was,
            new: is,
            names: [wire::setters(self.old.resolved(), old), wire::setters(self.new.resolved(), new)].map(|setters| {
                setters
                    .into_iter()
                    .map(|(setter, parameter)| (setter, parameter["name"].as_str().unwrap_or_default().to_owned()))
                    .collect()
            }),
        };
        self.changes.extend(told.operation(&self.old.api, &self.new.api));
    }

    fn types(&mut self) {
        let names: BTreeSet<&String> = self.old.api.types.keys().chain(self.new.api.types.keys()).collect();
        for name in names {
            let subject = Subject::schema(name);
            match (self.old.api.types.get(name), self.new.api.types.get(name)) {
                (Some(_), None) => {
                    let message = "the schema is gone".to_owned();
                    self.changes.push(subject.change(Impact::Breaking, "schema_removed", message));
                }
                (None, Some(_)) => self.changes.push(wire::told(&subject, "schema_added", "a new schema".into())),
                (Some(old), Some(new)) => {
                    let told = Told { subject: &subject, old, new, names: Default::default() };
                    self.changes.extend(told.schema());
                }
                (None, None) => {}
            }
        }
    }

    /// Envelopes.
    fn constants(&mut self) {
        for (name, was) in &self.old.api.constants {
            let subject = Subject::api("envelope");
            match self.new.api.constants.get(name) {
                None => {
                    let message = format!("the constant `{name}` is gone");
                    self.changes.push(subject.change(Impact::Breaking, "envelope_removed", message));
                }
                Some(is) if is != was => {
                    let message = format!("what `{name}` says of the envelope has changed");
                    self.changes.push(wire::told(&subject, "envelope_changed", message));
                }
                Some(_) => {}
            }
        }
    }
}

/// What of a type or an operation was, and what is.
struct Told<'a> {
    subject: &'a Subject,
    old: &'a Thing,
    new: &'a Thing,
    /// Of an operation, what parameters are called on the wire, by setter.
    names: [BTreeMap<String, String>; 2],
}

/// A member that is not as it was.
#[derive(Clone, Copy)]
enum Difference<'a> {
    Gone,
    Added,
    Changed(&'a str, &'a str),
}

impl<'a> Told<'a> {
    fn breaking(&self, change: &'static str, message: String) -> Change {
        self.subject.change(Impact::Breaking, change, message)
    }

    fn compatible(&self, change: &'static str, message: String) -> Change {
        self.subject.change(Impact::Compatible, change, message)
    }

    /// All members that differ.
    fn differences(&self) -> BTreeMap<&'a Member, Difference<'a>> {
        let members: BTreeSet<&Member> = self.old.members.keys().chain(self.new.members.keys()).collect();
        // A parameter and a member of the body may be taken alike.
        let sets_another = |member: &Member| match member {
            Member::Method(name) => self.old.sets_part_of_body(name) != self.new.sets_part_of_body(name),
            _ => false,
        };
        let difference = |member| match (self.old.members.get(member), self.new.members.get(member)) {
            (Some(_), None) => Some(Difference::Gone),
            (None, Some(_)) => Some(Difference::Added),
            (Some(was), Some(is)) if was != is || sets_another(member) => Some(Difference::Changed(was, is)),
            _ => None,
        };
        members.into_iter().filter_map(|member| Some((member, difference(member)?))).collect()
    }

    /// Whether code that was written for the old side may not compile, or fail, with the difference.
    fn breaks(&self, member: &Member, difference: Difference<'_>) -> bool {
        match (member, difference) {
            (Member::Needs(_), difference) => matches!(difference, Difference::Added),
            // Code that lists all forms, or makes one from a literal.
            (Member::Variant(_) | Member::Field(_), Difference::Added) => !self.old.has(&Member::NonExhaustive),
            (Member::NonExhaustive | Member::ByHand, Difference::Added) => true,
            (Member::ByHand, Difference::Gone) | (_, Difference::Added) => false,
            (_, Difference::Gone | Difference::Changed(..)) => true,
        }
    }

    fn operation(&self, old_api: &Api, new_api: &Api) -> Vec<Change> {
        match (self.old.has(&Member::ByHand), self.new.has(&Member::ByHand)) {
            (false, true) => {
                let message = "it has no builder any more: code written by hand has to send it".to_owned();
                return vec![self.breaking("builder_removed", message)];
            }
            (true, false) => {
                return vec![self.compatible("builder_added", "it has a builder now".to_owned())];
            }
            _ => {}
        }
        let differences = self.differences();
        let body = Member::Method("body".into());
        let is_other_body = differences.contains_key(&body);
        let mut changes = Vec::new();
        for (member, difference) in &differences {
            match member {
                Member::Method(name) if name == "body" => changes.extend(self.body(*difference)),
                Member::Needs(name) if name == "body" => {
                    changes.extend(self.body_presence(&differences).filter(|_| !self.body_tells(old_api, new_api)));
                }
                Member::Method(name) => {
                    let [was, is] = [self.old, self.new].map(|thing| thing.sets_part_of_body(name));
                    let is_other = self.old.has(member) && self.new.has(member) && was != is;
                    // The body, or its schema, tells it.
                    if (was || is) && !is_other && (is_other_body || self.is_of_body(name, old_api, new_api)) {
                        continue;
                    }
                    changes.extend(self.parameter(name, *difference, (was, is), &differences));
                }
                Member::Needs(name) if self.old.has(member) || !self.is_new(name) => changes.push(self.needed(name)),
                Member::Needs(_) => {}
                Member::Answer => {
                    if let Difference::Changed(was, is) = difference {
                        changes.push(self.breaking("answer_type", format!("the answer is {}", instead(was, is))));
                    }
                }
                Member::Paged => changes.push(self.paging(*difference)),
                other => changes.extend(self.other(other, *difference)),
            }
        }
        changes
    }

    /// Whether the setter of a part of the body is another because that part is: it is told with the schema.
    fn is_of_body(&self, name: &str, old_api: &Api, new_api: &Api) -> bool {
        // What the constructor of the body takes has no setter on the builder.
        [Member::Method(name.to_owned()), Member::New].iter().any(|member| {
            let found = |thing: &Thing, api| Some(body_type(thing, api)?.members.get(member).cloned());
            found(self.old, old_api) != found(self.new, new_api)
        })
    }

    /// Whether a body has to be given because its schema requires more: it is told with the schema.
    fn body_tells(&self, old_api: &Api, new_api: &Api) -> bool {
        let default = Member::Implements("Default".into());
        let [was, is] = [(self.old, old_api), (self.new, new_api)]
            .map(|(thing, api)| body_type(thing, api).is_some_and(|body| body.has(&default)));
        was != is
    }

    fn is_new(&self, setter: &str) -> bool {
        !self.old.has(&Member::Method(setter.to_owned()))
    }

    fn parameter(
        &self,
        setter: &str,
        difference: Difference<'_>,
        (was_of_body, is_of_body): (bool, bool),
        differences: &BTreeMap<&Member, Difference<'_>>,
    ) -> Option<Change> {
        let [was, is] = [0, 1].map(|side| self.names[side].get(setter).map_or(setter, String::as_str));
        let is_needed = matches!(differences.get(&Member::Needs(setter.to_owned())), Some(Difference::Added));
        Some(match difference {
            Difference::Gone if was_of_body => {
                self.breaking("setter_removed", format!("the setter `{setter}` of a part of the body is gone"))
            }
            Difference::Gone => self.breaking("parameter_removed", format!("the parameter `{was}` is gone")),
            Difference::Added if is_of_body => return None,
            Difference::Added if is_needed => {
                self.breaking("required_parameter_added", format!("a new parameter `{is}` is required"))
            }
            Difference::Added => self.compatible("parameter_added", format!("a new optional parameter `{is}`")),
            Difference::Changed(..) if was_of_body != is_of_body => {
                let [of_body, parameter] = ["a part of the body", "a parameter"];
                let (now, before) = if is_of_body { (of_body, parameter) } else { (parameter, of_body) };
                self.breaking("setter_meaning", format!("`{setter}` sets {now}, not {before}"))
            }
            Difference::Changed(from, to) => {
                let message = format!("the parameter `{is}` is {}", instead(&api::taken(from), &api::taken(to)));
                self.breaking("parameter_type", message)
            }
        })
    }

    fn needed(&self, setter: &str) -> Change {
        let name = self.names[1].get(setter).map_or(setter, String::as_str);
        match self.new.has(&Member::Needs(setter.to_owned())) {
            true => self.breaking("parameter_required", format!("the parameter `{name}` is required now")),
            false => self.compatible("parameter_optional", format!("the parameter `{name}` is optional now")),
        }
    }

    fn body(&self, difference: Difference<'_>) -> Option<Change> {
        Some(match difference {
            Difference::Gone => self.breaking("body_removed", "it takes no body any more".into()),
            Difference::Added if self.new.has(&Member::Needs("body".into())) => {
                self.breaking("body_added", "it takes a body now".into())
            }
            Difference::Added => self.compatible("body_added", "it may take a body now".into()),
            Difference::Changed(was, is) => {
                let message = format!("the body is {}", instead(&api::taken(was), &api::taken(is)));
                self.breaking("body_type", message)
            }
        })
    }

    fn body_presence(&self, differences: &BTreeMap<&Member, Difference<'_>>) -> Option<Change> {
        match differences.get(&Member::Method("body".into())) {
            Some(Difference::Gone | Difference::Added) => None,
            _ if self.new.has(&Member::Needs("body".into())) => {
                Some(self.breaking("body_required", "the body has to be given now".into()))
            }
            _ => Some(self.compatible("body_optional", "the body need not be given any more".into())),
        }
    }

    fn paging(&self, difference: Difference<'_>) -> Change {
        match difference {
            Difference::Gone => self.breaking("paging_removed", "it is no list by pages any more".into()),
            Difference::Added => self.compatible("paging_added", "it is a list by pages".into()),
            Difference::Changed(was, is) => {
                self.breaking("paging_items", format!("the items of its pages are {}", instead(was, is)))
            }
        }
    }

    fn schema(&self) -> Vec<Change> {
        let differences = self.differences();
        if let Some(Difference::Changed(was, is)) = differences.get(&Member::Form) {
            return vec![self.breaking("schema_type", format!("it is {is}, not {was}"))];
        }
        let mut changes = Vec::new();
        let mut explained = BTreeSet::new();
        let was_sent = self.old.has(&Member::New);
        let is_sent = self.new.has(&Member::New);
        if was_sent && !is_sent {
            let message = "it is not sent any more: `new` and the setters are gone".to_owned();
            changes.push(self.breaking("schema_not_sent", message));
        } else if is_sent && !was_sent && self.is_struct() {
            changes.push(self.compatible("schema_sent", "it is sent now: it has `new` and setters".into()));
        }
        for property in self.properties(&differences) {
            let found = self.property(&property, &differences, was_sent && is_sent);
            if found.iter().any(|change| change.impact == Impact::Breaking) {
                explained.insert(property);
            }
            changes.extend(found);
        }
        changes.extend(self.variants(&differences));
        for (member, difference) in &differences {
            match member {
                Member::Field(_) | Member::Variant(_) => {}
                Member::New | Member::Method(_) if was_sent != is_sent => {}
                Member::Method(name) if self.properties_of(name).iter().any(|name| explained.contains(name)) => {}
                Member::New if self.explains_new(&explained) => {}
                Member::New => {
                    if let Difference::Changed(was, is) = difference {
                        let message = format!("`new` takes {}", instead(&listed(was), &listed(is)));
                        changes.push(self.breaking("constructor", message));
                    }
                }
                // What else breaks is why.
                Member::Implements(_) if changes.iter().any(|change| change.impact == Impact::Breaking) => {}
                other => changes.extend(self.other(other, *difference)),
            }
        }
        changes
    }

    fn is_struct(&self) -> bool {
        self.new.members.keys().any(|member| matches!(member, Member::Field(_)))
    }

    /// The fields whose type, setters or place in `new` differ.
    fn properties(&self, differences: &BTreeMap<&'a Member, Difference<'a>>) -> BTreeSet<String> {
        let mut properties = BTreeSet::new();
        for member in differences.keys() {
            match member {
                Member::Field(name) => drop(properties.insert(name.clone())),
                Member::Method(name) => properties.extend(self.properties_of(name)),
                _ => {}
            }
        }
        let wires = self.old.wire.keys().chain(self.new.wire.keys());
        let is_field = |name: &&String| self.old.has(&Member::Field((*name).clone()));
        properties.extend(wires.filter(is_field).filter(|name| self.old.wire(name) != self.new.wire(name)).cloned());
        let [was, is] = [self.old, self.new].map(required);
        properties.extend(was.symmetric_difference(&is).cloned());
        properties
    }

    fn properties_of(&self, method: &str) -> BTreeSet<String> {
        let sets = [self.old, self.new].into_iter().filter_map(|thing| thing.sets.get(method));
        sets.flatten().cloned().collect()
    }

    fn explains_new(&self, explained: &BTreeSet<String>) -> bool {
        let [was, is] = [self.old, self.new].map(|thing| {
            let arguments = api::constructor(thing.members.get(&Member::New).map_or("", String::as_str));
            arguments.into_iter().filter(|(name, _)| !explained.contains(name)).collect::<Vec<_>>()
        });
        was == is
    }

    fn property(&self, field: &str, differences: &BTreeMap<&'a Member, Difference<'a>>, is_sent: bool) -> Vec<Change> {
        let member = Member::Field(field.to_owned());
        let (was, is) = (self.old.wire(field), self.new.wire(field));
        let [was_required, is_required] = [self.old, self.new].map(|thing| required(thing).contains(field));
        let mut changes = Vec::new();
        match differences.get(&member) {
            Some(Difference::Gone) if self.new.constants.contains(field) => {
                let message = format!("the property `{is}` has one value only now, and cannot be set");
                changes.push(self.breaking("property_constant", message));
            }
            Some(Difference::Gone) => {
                changes.push(self.breaking("property_removed", format!("the property `{was}` is gone")));
            }
            Some(Difference::Added) if is_sent && is_required => {
                let message = format!("a new property `{is}` is required: an argument of `new`");
                changes.push(self.breaking("required_property_added", message));
            }
            Some(difference @ Difference::Added) if self.breaks(&member, *difference) => {
                changes.push(self.breaking("property_added", format!("a new property `{is}`")));
            }
            Some(Difference::Added) => {
                changes.push(self.compatible("property_added", format!("a new property `{is}`")));
            }
            Some(Difference::Changed(from, to)) => {
                let types = instead(from, to);
                changes.push(match (was_required, is_required) {
                    (false, true) => {
                        let message = format!("the property `{is}` is required now, an argument of `new`: {types}");
                        self.breaking("property_required", message)
                    }
                    (true, false) if is_sent => {
                        self.breaking("property_optional", format!("the property `{is}` is optional now: {types}"))
                    }
                    _ => self.breaking("property_type", format!("the property `{is}` is {types}")),
                });
            }
            None if was_required != is_required && is_sent => {
                let now = if is_required { "is an argument of `new` now" } else { "is no argument of `new` any more" };
                changes.push(self.breaking("constructor", format!("the property `{is}` {now}")));
            }
            None => {}
        }
        if was != is && differences.get(&member).is_none_or(|difference| matches!(difference, Difference::Changed(..)))
        {
            changes.push(self.compatible("property_renamed", format!("the property `{was}` is written `{is}`")));
        }
        changes
    }

    /// The forms of a choice, and the values of an enumeration.
    fn variants(&self, differences: &BTreeMap<&'a Member, Difference<'a>>) -> Vec<Change> {
        let mut changes = Vec::new();
        let is_enumeration = self.old.members.get(&Member::Form).is_some_and(|form| form == "an enumeration");
        let by_wire = |thing: &'a Thing, wire: &str| {
            thing.wire.iter().find(|(_, value)| value.as_str() == wire).map(|(name, _)| name.as_str())
        };
        for (member, difference) in differences {
            let Member::Variant(name) = member else { continue };
            let (was, is) = (self.old.wire(name), self.new.wire(name));
            changes.push(match difference {
                Difference::Gone if is_enumeration => match by_wire(self.new, was) {
                    Some(now) => {
                        let message = format!("the value `{was}` is called `{now}` in Rust, not `{name}`");
                        self.breaking("value_renamed", message)
                    }
                    None => self.breaking("value_removed", format!("the value `{was}` is gone")),
                },
                Difference::Added if is_enumeration => match by_wire(self.old, is) {
                    Some(_) => continue,
                    None => self.compatible("value_added", format!("a new value `{is}`")),
                },
                Difference::Gone => self.breaking("form_removed", format!("the form `{name}` is gone")),
                Difference::Added if self.breaks(member, *difference) => {
                    let message = format!("a new form `{name}`, which a `match` on all forms has not");
                    self.breaking("form_added", message)
                }
                Difference::Added => self.compatible("form_added", format!("a new form `{name}`")),
                Difference::Changed(from, to) => {
                    self.breaking("form_type", format!("the form `{name}` is {}", instead(from, to)))
                }
            });
        }
        for (name, was) in self.old.wire.iter().filter(|_| is_enumeration) {
            if let Some(is) = self.new.wire.get(name).filter(|is| *is != was) {
                changes.push(self.compatible("value_written", format!("the value `{was}` is written `{is}`")));
            }
        }
        changes
    }

    /// Whatever nothing else has told.
    fn other(&self, member: &Member, difference: Difference<'_>) -> Option<Change> {
        if !self.breaks(member, difference) {
            return None;
        }
        let what = match member {
            Member::Implements(name) => format!("the trait `{name}`"),
            Member::Method(name) => format!("the method `{name}`"),
            Member::NonExhaustive => "that it may grow".to_owned(),
            other => format!("{other:?}"),
        };
        Some(match difference {
            Difference::Gone if matches!(member, Member::Implements(_)) => {
                self.breaking("trait_removed", format!("{what} is not implemented any more"))
            }
            Difference::Gone => self.breaking("item_removed", format!("{what} is gone")),
            Difference::Added => self.breaking("item_added", format!("{what} is new")),
            Difference::Changed(was, is) => {
                let [was, is] = [was, is].map(api::taken);
                self.breaking("item_type", format!("{what} takes {}", instead(&was, &is)))
            }
        })
    }
}

/// The type of an operation's body.
fn body_type<'a>(operation: &Thing, api: &'a Api) -> Option<&'a Thing> {
    let kind = api::taken(operation.members.get(&Member::Method("body".into()))?);
    let inside = kind.strip_prefix("Option<").and_then(|kind| kind.strip_suffix('>'));
    api.types.get(inside.unwrap_or(&kind))
}

/// The fields that `new` takes.
fn required(thing: &Thing) -> BTreeSet<String> {
    let arguments = thing.members.get(&Member::New).map_or("", String::as_str);
    api::constructor(arguments).into_iter().map(|(name, _)| name).collect()
}

/// The arguments of a constructor for people.
fn listed(arguments: &str) -> String {
    let arguments: Vec<String> =
        api::constructor(arguments).into_iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
    format!("({})", arguments.join(", "))
}

/// A type and the one that it was before.
fn instead(was: &str, is: &str) -> String {
    let name = |kind: &str| match api::shown(kind).as_str() {
        "()" => "empty".to_owned(),
        shown => shown.to_owned(),
    };
    match (name(was), name(is)) {
        (was, is) if was == is => format!("another {is}"),
        (was, is) => format!("{is}, not {was}"),
    }
}
