//! As much of BPMN as the server plays: start events, those with a message among them, end events, user tasks, catch events
//! that wait for a message or a signal, and exclusive and parallel gateways.
//!
//! A file with anything else is refused: a test must not pass on a process that is another one on a real server.

use super::{
    super::{
        condition::Condition,
        nodes::{ACTIVITI, MODEL, own, unplayed},
    },
    values,
};
use roxmltree::{Document, Node};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What has no effect on how a process goes, wherever it stands.
const INERT: [&str; 12] = [
    "association",
    "category",
    "collaboration",
    "documentation",
    "extensionElements",
    "group",
    "incoming",
    "laneSet",
    "message",
    "outgoing",
    "signal",
    "textAnnotation",
];

/// Attributes of Activiti's own that are played, or that have no effect here.
const ATTRIBUTES: [&str; 9] = [
    "assignee",
    "candidateGroups",
    "candidateStarterGroups",
    "candidateStarterUsers",
    "candidateUsers",
    "correlationKey",
    "dueDate",
    "formKey",
    "priority",
];

/// A process as its file has it.
#[derive(Clone, Debug)]
pub(super) struct Process {
    pub(super) key: String,
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) form_key: Option<String>,
    /// The place of the start event that waits for nothing.
    pub(super) start: Option<usize>,
    /// The places of the start events that wait for a message, by its name.
    pub(super) starts_by_message: BTreeMap<String, usize>,
    pub(super) places: Vec<Place>,
    /// Whether the file says how the process is drawn.
    pub(super) has_diagram: bool,
    /// The file.
    pub(super) text: String,
}

/// An event, a task or a gateway.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) outgoing: Vec<Flow>,
    pub(super) incoming: usize,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A start or an end.
    Event,
    Task(Box<UserTask>),
    /// Waits for a message of this name, and of this correlation key if it has one.
    Message(String, Option<Text>),
    /// Waits for a signal of this name.
    Signal(String),
    /// One way on, by its conditions.
    Exclusive,
    /// All ways on, once all ways to it were gone.
    Parallel,
}

#[derive(Clone, Debug)]
pub(super) struct Flow {
    pub(super) to: usize,
    pub(super) condition: Option<Condition>,
    pub(super) is_default: bool,
}

#[derive(Clone, Debug)]
pub(super) struct UserTask {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) assignee: Option<Text>,
    pub(super) candidate_users: Vec<Text>,
    pub(super) candidate_groups: Vec<Text>,
    pub(super) priority: i32,
    pub(super) due_date: Option<String>,
    pub(super) form_key: Option<String>,
}

/// A text of a model: as it stands there, or the value of a variable, `${orderId}`.
#[derive(Clone, Debug)]
pub(super) enum Text {
    Plain(String),
    Variable(String),
}

impl Text {
    fn read(text: &str, node: Node<'_, '_>) -> Result<Self, String> {
        let Some(inside) = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) else {
            return if text.contains("${") { Err(expression(text, node)) } else { Ok(Self::Plain(text.to_owned())) };
        };
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        if inside.is_empty() || !inside.chars().all(is_name) {
            return Err(expression(text, node));
        }
        Ok(Self::Variable(inside.to_owned()))
    }

    /// The text as it stands in the model.
    pub(super) fn as_written(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Variable(name) => format!("${{{name}}}"),
        }
    }

    /// The text, with the value of the variable in its place.
    pub(super) fn resolved(&self, variables: &Map<String, Value>) -> Result<String, String> {
        match self {
            Self::Plain(text) => Ok(text.clone()),
            Self::Variable(name) => match variables.get(name) {
                Some(Value::String(text)) => Ok(text.clone()),
                Some(value) => Ok(value.to_string()),
                None => Err(format!("Unknown property used in expression: ${{{name}}}")),
            },
        }
    }
}

fn expression(text: &str, node: Node<'_, '_>) -> String {
    unplayed(&format!("the expression `{text}`"), node)
}

fn is_model(node: Node<'_, '_>) -> bool {
    node.is_element() && node.tag_name().namespace() == Some(MODEL)
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name((MODEL, name)))
}

fn documentation(node: Node<'_, '_>) -> Option<String> {
    child(node, "documentation").and_then(|node| node.text()).map(str::to_owned)
}

/// The ids or names that a comma parts.
fn list<'a>(node: Node<'a, '_>, name: &str) -> impl Iterator<Item = &'a str> {
    own(node, name).into_iter().flat_map(|ids| ids.split(',')).map(str::trim)
}

impl Process {
    /// The processes of a file.
    pub(super) fn read(text: &str) -> Result<Vec<Self>, String> {
        let document = Document::parse(text).map_err(|error| error.to_string())?;
        let root = document.root_element();
        if !root.has_tag_name((MODEL, "definitions")) {
            return Err(format!("`{}` is not BPMN, which has `definitions` of {MODEL}", root.tag_name().name()));
        }
        let mut processes = Vec::new();
        for node in root.children().filter(|node| is_model(*node)) {
            match node.tag_name().name() {
                "process" if node.attribute("isExecutable") != Some("false") => {
                    processes.push(Self::of(node, root, text)?);
                }
                "process" => {}
                name if INERT.contains(&name) => {}
                name => return Err(unplayed(&format!("the {name}"), root)),
            }
        }
        if processes.is_empty() {
            Err("the file has no process that can be executed".to_owned())
        } else {
            Ok(processes)
        }
    }

    fn of(node: Node<'_, '_>, root: Node<'_, '_>, text: &str) -> Result<Self, String> {
        played(node)?;
        let key = node.attribute("id").ok_or("a process has no id, which is its key")?.to_owned();
        let mut process = Self {
            key,
            name: node.attribute("name").map(str::to_owned),
            description: documentation(node),
            form_key: None,
            start: None,
            starts_by_message: BTreeMap::new(),
            places: Vec::new(),
            has_diagram: is_drawn(root, node),
            text: text.to_owned(),
        };
        let nodes: Vec<Node<'_, '_>> = node.children().filter(|node| is_model(*node)).collect();
        for node in &nodes {
            process.add(*node, root)?;
        }
        let mut ids = BTreeSet::new();
        if let Some(twice) = process.places.iter().find(|place| !ids.insert(&place.id)) {
            return Err(format!("the process `{}` has two elements `{}`", process.key, twice.id));
        }
        for node in nodes.iter().filter(|node| node.tag_name().name() == "sequenceFlow") {
            process.connect(*node, &nodes)?;
        }
        Ok(process)
    }

    /// Adds the place of an element, if it is one.
    fn add(&mut self, node: Node<'_, '_>, root: Node<'_, '_>) -> Result<(), String> {
        let kind = match node.tag_name().name() {
            "startEvent" => {
                self.form_key = self.form_key.take().or_else(|| own(node, "formKey").map(str::to_owned));
                match awaited(node, root)? {
                    None if self.start.replace(self.places.len()).is_none() => {}
                    Some(Kind::Message(name, None)) => {
                        self.starts_by_message.insert(name, self.places.len());
                    }
                    None => return Err(unplayed("a second start event beside that", node)),
                    Some(_) => return Err(unplayed("what the event waits for", node)),
                }
                Kind::Event
            }
            "intermediateCatchEvent" => {
                awaited(node, root)?.ok_or_else(|| unplayed("a catch event that waits for nothing", node))?
            }
            "endEvent" => match awaited(node, root)? {
                None => Kind::Event,
                Some(_) => return Err(unplayed("what the event throws", node)),
            },
            "userTask" => Kind::Task(Box::new(UserTask::read(node)?)),
            "exclusiveGateway" => Kind::Exclusive,
            "parallelGateway" => Kind::Parallel,
            "sequenceFlow" => return Ok(()),
            name if INERT.contains(&name) => return Ok(()),
            _ => return Err(unplayed("this element, which is a part", node)),
        };
        played(node)?;
        let id = node.attribute("id").unwrap_or_default().to_owned();
        self.places.push(Place { id, kind, outgoing: Vec::new(), incoming: 0 });
        Ok(())
    }

    fn connect(&mut self, node: Node<'_, '_>, nodes: &[Node<'_, '_>]) -> Result<(), String> {
        played(node)?;
        let end = |name: &str| self.places.iter().position(|place| node.attribute(name) == Some(&place.id));
        let (Some(from), Some(to)) = (end("sourceRef"), end("targetRef")) else {
            return Err(unplayed("what is not in the process at an end", node));
        };
        let condition = child(node, "conditionExpression").map(|node| node.text().unwrap_or_default().trim());
        let condition = match condition {
            Some(text) => {
                Some(Condition::read(text).ok_or_else(|| unplayed(&format!("the condition `{text}`"), node))?)
            }
            None => None,
        };
        if condition.is_some() && !matches!(self.places[from].kind, Kind::Exclusive) {
            return Err(unplayed("a condition behind something else than an exclusive gateway", node));
        }
        let source = nodes.iter().find(|source| source.attribute("id") == Some(&self.places[from].id));
        let default = source.and_then(|source| source.attribute("default"));
        let is_default = default.is_some() && default == node.attribute("id");
        self.places[from].outgoing.push(Flow { to, condition, is_default });
        self.places[to].incoming += 1;
        Ok(())
    }

    /// Whether the process has a user task of this id.
    pub(super) fn has_task(&self, id: &str) -> bool {
        self.places.iter().any(|place| place.id == id && matches!(place.kind, Kind::Task(_)))
    }

    /// The user tasks in the order of the file.
    pub(super) fn user_tasks(&self) -> impl Iterator<Item = &UserTask> {
        self.places.iter().filter_map(|place| match &place.kind {
            Kind::Task(task) => Some(&**task),
            _ => None,
        })
    }
}

/// Whether a file says how a process is drawn.
fn is_drawn(root: Node<'_, '_>, process: Node<'_, '_>) -> bool {
    let mut planes = root.descendants().filter(|node| node.tag_name().name() == "BPMNPlane");
    planes.any(|plane| plane.attribute("bpmnElement") == process.attribute("id"))
}

/// What an event waits for, or throws.
fn awaited(node: Node<'_, '_>, root: Node<'_, '_>) -> Result<Option<Kind>, String> {
    let definition = node.children().find(|child| is_model(*child) && !INERT.contains(&child.tag_name().name()));
    let Some(definition) = definition else { return Ok(None) };
    let named = |kind: &str, reference: &str| {
        let id = definition.attribute(reference).unwrap_or_default();
        let found = root.children().find(|node| node.has_tag_name((MODEL, kind)) && node.attribute("id") == Some(id));
        let name = found.and_then(|node| node.attribute("name")).map(str::to_owned);
        name.ok_or_else(|| format!("no {kind} `{id}` with a name is in the file"))
    };
    Ok(Some(match definition.tag_name().name() {
        "messageEventDefinition" => {
            let key = own(definition, "correlationKey").map(|text| Text::read(text, definition)).transpose()?;
            Kind::Message(named("message", "messageRef")?, key)
        }
        "signalEventDefinition" => Kind::Signal(named("signal", "signalRef")?),
        name => return Err(unplayed(&format!("the {name}"), node)),
    }))
}

/// Refuses what Activiti would play in an element, and this server would not.
fn played(node: Node<'_, '_>) -> Result<(), String> {
    for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(ACTIVITI)) {
        if !ATTRIBUTES.contains(&attribute.name()) {
            return Err(unplayed(&format!("the attribute activiti:{}", attribute.name()), node));
        }
    }
    let is_process = node.tag_name().name() == "process";
    for child in node.children().filter(|child| is_model(*child)) {
        let name = child.tag_name().name();
        let is_known = INERT.contains(&name)
            || ["conditionExpression", "messageEventDefinition", "signalEventDefinition"].contains(&name);
        if !is_process && !is_known {
            return Err(unplayed(&format!("the {name}"), node));
        }
    }
    let mut extensions = node.children().filter(|child| child.has_tag_name((MODEL, "extensionElements")));
    match extensions.find_map(|extensions| extensions.children().find(|child| child.is_element())) {
        Some(extension) => Err(unplayed(&format!("the extension {}", extension.tag_name().name()), node)),
        None => Ok(()),
    }
}

impl UserTask {
    fn read(node: Node<'_, '_>) -> Result<Self, String> {
        let plain = |name: &str| match own(node, name) {
            Some(text) if text.contains("${") => Err(expression(text, node)),
            text => Ok(text.map(str::to_owned)),
        };
        let texts = |name: &str| list(node, name).map(|text| Text::read(text, node)).collect::<Result<_, _>>();
        let priority = match plain("priority")? {
            Some(text) => text.parse().map_err(|_| format!("the priority `{text}` is no number"))?,
            None => 50,
        };
        let due_date = match plain("dueDate")? {
            Some(text) => values::instant(&Value::String(text.clone()))
                .ok_or_else(|| unplayed(&format!("the due date `{text}`"), node))?,
            None => None,
        };
        Ok(Self {
            name: node.attribute("name").map(str::to_owned),
            description: documentation(node),
            assignee: own(node, "assignee").map(|text| Text::read(text, node)).transpose()?,
            candidate_users: texts("candidateUsers")?,
            candidate_groups: texts("candidateGroups")?,
            priority,
            due_date,
            form_key: plain("formKey")?,
        })
    }
}
