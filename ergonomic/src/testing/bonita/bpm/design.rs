//! The design of a played process, as an engine reads it out of a business archive.

use super::description::{Input, InputType, PlayedProcess};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use std::{
    cell::Cell,
    collections::BTreeMap,
    io::{self, Cursor},
};

/// The namespace of designs since 7.4.
const NAMESPACE: &str = "http://www.bonitasoft.org/ns/process/client/7.4";

/// The name of the only actor.
pub(super) const ACTOR: &str = "employee";

/// Java classes of what a file is as an input, and in the context.
const FILE: &str = "org.bonitasoft.engine.bpm.contract.FileInputValue";
const DOCUMENT: &str = "org.bonitasoft.engine.bpm.document.Document";

type Xml = Writer<Cursor<Vec<u8>>>;

/// The design as XML.
pub(super) fn design(process: &PlayedProcess) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Cursor::new(Vec::new()));
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Design { process, ids: Cell::new(0) }.write(&mut xml)?;
    Ok(xml.into_inner().into_inner())
}

struct Design<'a> {
    process: &'a PlayedProcess,
    /// The engine demands an id of everything that may have one: a number behind an underscore.
    ids: Cell<u32>,
}

impl Design<'_> {
    fn id(&self) -> String {
        self.ids.set(self.ids.get() + 1);
        format!("_{}", self.ids.get())
    }

    fn write(&self, xml: &mut Xml) -> io::Result<()> {
        let (id, actor, elements) = (self.id(), self.id(), self.id());
        let root = xml.create_element("tns:processDefinition").with_attributes([
            ("xmlns:tns", NAMESPACE),
            ("id", &id),
            ("name", &self.process.name),
            ("version", &self.process.version),
        ]);
        root.write_inner_content(|xml| {
            let attributes = [("id", &*actor), ("name", ACTOR), ("initiator", "true")];
            within(xml, "actors", |xml| empty(xml, "actor", attributes))?;
            text(xml, "actorInitiator", &actor)?;
            xml.create_element("flowElements").with_attribute(("id", &*elements)).write_inner_content(|xml| {
                self.steps(xml)?;
                self.variables(xml)
            })?;
            contract(xml, &self.process.inputs)?;
            self.context(xml)
        })?;
        Ok(())
    }

    /// The start, the tasks one after the other, and the end.
    fn steps(&self, xml: &mut Xml) -> io::Result<()> {
        let tasks = &self.process.tasks;
        let steps: Vec<String> = (0..tasks.len() + 2).map(|_| self.id()).collect();
        let transitions: Vec<String> = steps.windows(2).map(|_| self.id()).collect();
        for ((task, step), ways) in tasks.iter().zip(&steps[1..]).zip(transitions.windows(2)) {
            let attributes = [("id", &**step), ("name", &task.name), ("actorName", ACTOR), ("priority", "NORMAL")];
            xml.create_element("userTask").with_attributes(attributes).write_inner_content(|xml| {
                text(xml, "incomingTransition", &ways[0])?;
                text(xml, "outgoingTransition", &ways[1])?;
                within(xml, "operations", |xml| task.inputs.iter().try_for_each(|input| self.keep(xml, input)))?;
                contract(xml, &task.inputs)?;
                self.context(xml)
            })?;
        }
        within(xml, "transitions", |xml| {
            transitions.iter().zip(steps.windows(2)).try_for_each(|(id, ends)| {
                empty(xml, "transition", [("id", id), ("name", id), ("source", &ends[0]), ("target", &ends[1])])
            })
        })?;
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return Ok(()) };
        let start = [("id", &**first), ("name", "start"), ("interrupting", "true")];
        let start = xml.create_element("startEvent").with_attributes(start);
        start
            .write_inner_content(|xml| transitions.first().map_or(Ok(()), |id| text(xml, "outgoingTransition", id)))?;
        let end = xml.create_element("endEvent").with_attributes([("id", &**last), ("name", "end")]);
        end.write_inner_content(|xml| transitions.last().map_or(Ok(()), |id| text(xml, "incomingTransition", id)))?;
        Ok(())
    }

    /// The operation by which a task keeps an input: as a variable of the case, or as a version of its document.
    fn keep(&self, xml: &mut Xml, input: &Input) -> io::Result<()> {
        let kind = if input.kind == InputType::File { "DOCUMENT" } else { "DATA" };
        let operation = xml.create_element("operation").with_attribute(("operatorType", "ASSIGNMENT"));
        operation.write_inner_content(|xml| {
            empty(xml, "leftOperand", [("name", &*input.name), ("type", kind)])?;
            self.given(xml, "rightOperand", input)
        })?;
        Ok(())
    }

    fn expression(&self, xml: &mut Xml, element: &str, name: &str, kind: &str, class: &str) -> io::Result<()> {
        let id = self.id();
        let attributes =
            [("id", &*id), ("name", name), ("expressionType", kind), ("returnType", class), ("interpreter", "")];
        let element = xml.create_element(element).with_attributes(attributes);
        element.write_inner_content(|xml| text(xml, "content", name))?;
        Ok(())
    }

    /// The expression whose value is what is given for the input.
    fn given(&self, xml: &mut Xml, element: &str, input: &Input) -> io::Result<()> {
        let class = if input.kind == InputType::File { FILE } else { input.kind.class() };
        self.expression(xml, element, &input.name, "TYPE_CONTRACT_INPUT", class)
    }

    /// The expression, where the start of the case is given an input of this name.
    fn given_at_start(&self, xml: &mut Xml, element: &str, name: &str) -> io::Result<()> {
        let input = self.process.inputs.iter().find(|input| input.name == name);
        input.map_or(Ok(()), |input| self.given(xml, element, input))
    }

    /// Variables for inputs and documents for files, with what the start of the case is given.
    fn variables(&self, xml: &mut Xml) -> io::Result<()> {
        let (documents, variables): (Vec<_>, Vec<_>) =
            names(self.process).into_iter().partition(|(_, kind)| *kind == InputType::File);
        within(xml, "dataDefinitions", |xml| {
            variables.iter().try_for_each(|(name, kind)| {
                let is_text = *kind == InputType::Text;
                let element = xml.create_element(if is_text { "textDataDefinition" } else { "dataDefinition" });
                let element = if is_text { element.with_attribute(("longText", "true")) } else { element };
                let id = self.id();
                let attributes = [("id", &*id), ("name", name), ("transient", "false"), ("className", kind.class())];
                let element = element.with_attributes(attributes);
                element.write_inner_content(|xml| self.given_at_start(xml, "defaultValue", name)).map(drop)
            })
        })?;
        within(xml, "documentDefinitions", |xml| {
            documents.iter().try_for_each(|(name, _)| {
                let id = self.id();
                let element = xml.create_element("documentDefinition").with_attributes([("id", &*id), ("name", name)]);
                element.write_inner_content(|xml| self.given_at_start(xml, "expression", name)).map(drop)
            })
        })
    }

    /// What contexts have: variables by their names, documents with `_ref` behind theirs.
    fn context(&self, xml: &mut Xml) -> io::Result<()> {
        within(xml, "context", |xml| {
            names(self.process).into_iter().try_for_each(|(name, kind)| {
                let (key, kind, class) = match kind {
                    InputType::File => (format!("{name}_ref"), "TYPE_DOCUMENT", DOCUMENT),
                    kind => (name.to_owned(), "TYPE_VARIABLE", kind.class()),
                };
                let entry = xml.create_element("contextEntry").with_attribute(("key", &*key));
                entry.write_inner_content(|xml| self.expression(xml, "expression", name, kind, class)).map(drop)
            })
        })
    }
}

fn within(xml: &mut Xml, name: &str, content: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    xml.create_element(name).write_inner_content(content).map(drop)
}

fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

fn empty<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &(impl AsRef<str> + ?Sized)); N],
) -> io::Result<()> {
    let attributes = attributes.map(|(name, value)| (name, value.as_ref()));
    xml.create_element(name).with_attributes(attributes).write_empty().map(drop)
}

fn contract(xml: &mut Xml, inputs: &[Input]) -> io::Result<()> {
    within(xml, "contract", |xml| {
        within(xml, "inputDefinitions", |xml| inputs.iter().try_for_each(|input| definition(xml, input)))
    })
}

fn definition(xml: &mut Xml, input: &Input) -> io::Result<()> {
    let attributes = |kind, name| [("type", kind), ("name", name), ("multiple", "false")];
    let element = xml.create_element("inputDefinition").with_attributes(attributes(input.kind.as_str(), &*input.name));
    if input.kind != InputType::File {
        return element.write_empty().map(drop);
    }
    let parts = |xml: &mut Xml| {
        empty(xml, "inputDefinition", attributes("TEXT", "filename"))?;
        empty(xml, "inputDefinition", attributes("BYTE_ARRAY", "content"))
    };
    element.write_inner_content(|xml| within(xml, "inputDefinitions", parts)).map(drop)
}

/// The names of all inputs, each with its type where it is first.
pub(super) fn names(process: &PlayedProcess) -> BTreeMap<&str, InputType> {
    let steps = process.tasks.iter().flat_map(|task| &task.inputs);
    let mut names = BTreeMap::new();
    for input in process.inputs.iter().chain(steps) {
        names.entry(&*input.name).or_insert(input.kind);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use roxmltree::{Document, Node};
    use std::collections::BTreeSet;

    const KINDS: [(&str, InputType); 7] = [
        ("text", InputType::Text),
        ("integer", InputType::Integer),
        ("long", InputType::Long),
        ("decimal", InputType::Decimal),
        ("boolean", InputType::Boolean),
        ("date", InputType::LocalDate),
        ("file", InputType::File),
    ];

    fn named<'a>(document: &'a Document<'_>, element: &str) -> Vec<Node<'a, 'a>> {
        document.descendants().filter(|node| node.has_tag_name(element)).collect()
    }

    /// What Bonita 7.14.0 was seen to demand when such designs were deployed: without an id of its own in everything that may
    /// have one, a design is deployed and cannot be read again.
    #[test]
    fn everything_has_an_id_of_its_own_and_references_lead_to_one() {
        let process = KINDS
            .iter()
            .fold(PlayedProcess::new("Ü & <x> \"y\"", "1.0"), |process, (name, kind)| process.input(*name, *kind));
        let process =
            process.task("one & all", KINDS).task("more", KINDS.map(|(name, kind)| (format!("more-{name}"), kind)));
        let design = String::from_utf8(design(&process).unwrap()).unwrap();
        let document = Document::parse(&design).unwrap();
        let root = document.root_element();
        assert_eq!((root.tag_name().namespace(), root.attribute("name")), (Some(NAMESPACE), Some("Ü & <x> \"y\"")));

        let mut ids = BTreeSet::new();
        let with_id = [
            "processDefinition",
            "actor",
            "flowElements",
            "userTask",
            "transition",
            "startEvent",
            "endEvent",
            "expression",
            "defaultValue",
            "rightOperand",
            "dataDefinition",
            "textDataDefinition",
            "documentDefinition",
        ];
        for node in document.descendants().filter(|node| with_id.contains(&node.tag_name().name())) {
            let id = node.attribute("id").unwrap_or_else(|| panic!("{node:?} has no id"));
            assert!(id.strip_prefix('_').is_some_and(|number| number.parse::<u32>().is_ok()), "{id}");
            assert!(ids.insert(id), "{id} is there twice");
        }
        let texts =
            ["actorInitiator", "incomingTransition", "outgoingTransition"].map(|name| named(&document, name)).concat();
        let texts = texts.iter().map(|node| node.text().unwrap());
        let ends = named(&document, "transition")
            .into_iter()
            .flat_map(|node| ["source", "target"].map(|end| node.attribute(end).unwrap()));
        let references: Vec<&str> = texts.chain(ends).collect();
        assert_eq!(references.len(), 1 + 6 + 6, "three transitions, each named at both of its ends");
        assert!(references.iter().all(|id| ids.contains(id)), "{references:?}");

        assert_eq!(
            named(&document, "contextEntry").len(),
            3 * 14,
            "all that there is, in the context of the case and of each task"
        );
        assert_eq!(named(&document, "defaultValue").len(), 6, "what the start is given");
        let byte_arrays =
            named(&document, "inputDefinition").into_iter().filter(|node| node.attribute("type") == Some("BYTE_ARRAY"));
        assert_eq!(byte_arrays.count(), 3, "a file is a name and bytes");
    }

    #[test]
    fn a_process_without_tasks_leads_from_its_start_to_its_end() {
        let design = String::from_utf8(design(&PlayedProcess::new("Empty", "1.0")).unwrap()).unwrap();
        let document = Document::parse(&design).unwrap();
        let [way] = named(&document, "transition")[..] else { panic!("{design}") };
        let id = |element: &str| named(&document, element)[0].attribute("id");
        assert_eq!((way.attribute("source"), way.attribute("target")), (id("startEvent"), id("endEvent")));
    }
}
