//! As much of BPMN as the server plays: start and end events, user tasks, exclusive and parallel gateways, and forms.
//!
//! A file that Activiti refuses is refused here, in the words of Activiti. So is one with an element or an attribute that
//! Activiti would play and this server would not, in words of its own: a test must not pass on a process that is another one
//! on the real service.

use super::{
    super::{
        condition::Condition,
        nodes::{ACTIVITI, MODEL, own, unplayed},
    },
    form::Form,
};
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};

const DI: &str = "http://www.omg.org/spec/BPMN/20100524/DI";

/// What has no effect on how a process goes, wherever it stands.
const INERT: [&str; 10] = [
    "documentation",
    "extensionElements",
    "incoming",
    "outgoing",
    "laneSet",
    "textAnnotation",
    "association",
    "group",
    "category",
    "collaboration",
];

/// Attributes of Activiti's own that are played, or that have no effect here.
const ATTRIBUTES: [&str; 8] = [
    "formKey",
    "assignee",
    "owner",
    "candidateUsers",
    "candidateGroups",
    "priority",
    "candidateStarterUsers",
    "candidateStarterGroups",
];

/// A process as its file has it.
#[derive(Clone, Debug)]
pub(super) struct Process {
    pub(super) key: String,
    /// The place of the start event, if there is one.
    pub(super) start: Option<usize>,
    pub(super) start_form: Form,
    pub(super) places: Vec<Place>,
    pub(super) has_diagram: bool,
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
    Event,
    Task(Box<UserTask>),
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

#[derive(Clone, Debug, Default)]
pub(super) struct UserTask {
    pub(super) name: Option<String>,
    pub(super) description: Option<String>,
    pub(super) assignee: Option<String>,
    pub(super) owner: Option<String>,
    pub(super) candidate_users: Vec<String>,
    pub(super) candidate_groups: Vec<String>,
    pub(super) priority: i64,
    pub(super) form: Form,
}

fn is_model(node: Node<'_, '_>) -> bool {
    node.is_element() && node.tag_name().namespace() == Some(MODEL)
}

impl Process {
    /// The processes of a file.
    pub(super) fn read(text: &str) -> Result<Vec<Self>, String> {
        let document = Document::parse(text).map_err(|error| error.to_string())?;
        let root = document.root_element();
        let name = root.tag_name().name();
        if name != "definitions" || !is_model(root) {
            return Err(format!("cvc-elt.1.a: Cannot find the declaration of element '{name}'."));
        }
        if root.attribute("targetNamespace").is_none() {
            return Err(
                "cvc-complex-type.4: Attribute 'targetNamespace' must appear on element 'definitions'.".to_owned()
            );
        }
        let ids = ids(root)?;
        references(root, &ids)?;
        let mut processes = Vec::new();
        for node in root.children().filter(|node| is_model(*node)) {
            match node.tag_name().name() {
                "process" if node.attribute("id").is_some() && node.attribute("isExecutable") != Some("false") => {
                    processes.push(Self::of(node, root)?);
                }
                "process" => {}
                name if INERT.contains(&name) => {}
                name => return Err(unplayed(&format!("the {name}"), root)),
            }
        }
        if processes.is_empty() {
            return Err(
                "activiti-process-definition-not-executable: All process definition are set to be non-executable \
                        (property 'isExecutable' on process). This is not allowed."
                    .to_owned(),
            );
        }
        Ok(processes)
    }

    fn of(node: Node<'_, '_>, root: Node<'_, '_>) -> Result<Self, String> {
        played(node)?;
        let nodes: Vec<Node<'_, '_>> = node.children().filter(|node| is_model(*node)).collect();
        let mut places = Vec::new();
        let (mut start, mut start_form) = (None, Form::default());
        for node in &nodes {
            let kind = match node.tag_name().name() {
                "startEvent" => {
                    if start.replace(places.len()).is_some() {
                        return Err(
                            "activiti-start-event-multiple-found: Multiple none start events are not supported"
                                .to_owned(),
                        );
                    }
                    start_form = Form::read(*node)?;
                    Kind::Event
                }
                "endEvent" => Kind::Event,
                "userTask" => Kind::Task(Box::new(UserTask::read(*node)?)),
                "exclusiveGateway" => Kind::Exclusive,
                "parallelGateway" => Kind::Parallel,
                "sequenceFlow" => continue,
                name if INERT.contains(&name) => continue,
                name if is_flow_element(name) => return Err(unplayed("this element, which is a part", *node)),
                name => {
                    return Err(format!(
                        "cvc-complex-type.2.4.a: Invalid content was found starting with element '{{\"{MODEL}\":{name}}}'."
                    ));
                }
            };
            played(*node)?;
            let id = node.attribute("id").unwrap_or_default().to_owned();
            places.push(Place { id, kind, outgoing: Vec::new(), incoming: 0 });
        }
        for node in nodes.iter().filter(|node| node.tag_name().name() == "sequenceFlow") {
            connect(*node, &nodes, &mut places)?;
        }
        gateways(&places)?;
        let shapes: BTreeSet<&str> = root
            .descendants()
            .filter(|node| {
                node.has_tag_name((DI, "BPMNShape")) && node.children().any(|child| child.tag_name().name() == "Bounds")
            })
            .filter_map(|node| node.attribute("bpmnElement"))
            .collect();
        let has_diagram = !places.is_empty() && places.iter().all(|place| shapes.contains(place.id.as_str()));
        let key = node.attribute("id").unwrap_or_default().to_owned();
        Ok(Self { key, start, start_form, places, has_diagram })
    }
}

/// The ids of all elements of the model, each of which is a name that there is once.
fn ids<'a>(root: Node<'a, '_>) -> Result<BTreeSet<&'a str>, String> {
    let mut ids = BTreeSet::new();
    for id in root.descendants().filter(|node| is_model(*node)).filter_map(|node| node.attribute("id")) {
        let starts_right = |first: char| first.is_alphabetic() || first == '_';
        let is_name = id.starts_with(starts_right) && !id.contains([' ', ':', '/', '<', '>', '"']);
        if !is_name {
            return Err(format!("cvc-datatype-valid.1.2.1: '{id}' is not a valid value for 'NCName'."));
        }
        if !ids.insert(id) {
            return Err(format!("cvc-id.2: There are multiple occurrences of ID value '{id}'."));
        }
    }
    Ok(ids)
}

fn references(root: Node<'_, '_>, ids: &BTreeSet<&str>) -> Result<(), String> {
    let flows = root.descendants().filter(|node| is_model(*node) && node.tag_name().name() == "sequenceFlow");
    let ends = flows.flat_map(|node| ["sourceRef", "targetRef"].map(|name| node.attribute(name).unwrap_or_default()));
    match ends.into_iter().find(|end| !ids.contains(end)) {
        Some(end) => Err(format!("cvc-id.1: There is no ID/IDREF binding for IDREF '{end}'.")),
        None => Ok(()),
    }
}

/// Whether an element of this name may be a part of a process.
fn is_flow_element(name: &str) -> bool {
    ["Task", "Event", "Gateway", "Process", "Activity"].iter().any(|end| name.ends_with(end))
        || [
            "task",
            "transaction",
            "dataObject",
            "dataStoreReference",
            "ioSpecification",
            "property",
            "auditing",
            "monitoring",
        ]
        .contains(&name)
}

/// Refuses what Activiti would play in an element, and this server would not.
fn played(node: Node<'_, '_>) -> Result<(), String> {
    for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(ACTIVITI)) {
        if !ATTRIBUTES.contains(&attribute.name()) {
            return Err(unplayed(&format!("the attribute activiti:{}", attribute.name()), node));
        }
        if attribute.value().contains("${") {
            return Err(unplayed(&format!("the expression `{}`", attribute.value()), node));
        }
    }
    let is_process = node.tag_name().name() == "process";
    for child in node.children().filter(|child| is_model(*child)) {
        let name = child.tag_name().name();
        let is_known = INERT.contains(&name) || name == "conditionExpression";
        if !is_process && !is_known {
            return Err(unplayed(&format!("the {name}"), node));
        }
    }
    let extensions = node.children().filter(|child| child.has_tag_name((MODEL, "extensionElements")));
    let extension = extensions
        .flat_map(|extensions| extensions.children())
        .find(|child| child.tag_name().namespace() == Some(ACTIVITI) && child.tag_name().name() != "formProperty");
    match extension {
        Some(extension) => Err(unplayed(&format!("the activiti:{}", extension.tag_name().name()), node)),
        None => Ok(()),
    }
}

fn connect(node: Node<'_, '_>, nodes: &[Node<'_, '_>], places: &mut [Place]) -> Result<(), String> {
    played(node)?;
    let end = |name: &str| places.iter().position(|place| node.attribute(name) == Some(&place.id));
    let (Some(from), Some(to)) = (end("sourceRef"), end("targetRef")) else {
        return Err(unplayed("what is not in the process at an end", node));
    };
    let expression = node.children().find(|child| child.has_tag_name((MODEL, "conditionExpression")));
    let condition = match expression.map(|expression| expression.text().unwrap_or_default().trim()) {
        Some(text) => Some(Condition::read(text).ok_or_else(|| unplayed(&format!("the condition `{text}`"), node))?),
        None => None,
    };
    if condition.is_some() && !matches!(places[from].kind, Kind::Exclusive) {
        return Err(unplayed("a condition behind something else than an exclusive gateway", node));
    }
    let source = nodes.iter().find(|source| source.attribute("id") == Some(&places[from].id));
    let default = source.and_then(|source| source.attribute("default"));
    let is_default = default.is_some() && default == node.attribute("id");
    places[from].outgoing.push(Flow { to, condition, is_default });
    places[to].incoming += 1;
    Ok(())
}

/// Refuses gateways that Activiti refuses.
fn gateways(places: &[Place]) -> Result<(), String> {
    for place in places.iter().filter(|place| matches!(place.kind, Kind::Exclusive)) {
        let wrong = match place.outgoing.as_slice() {
            [] => "activiti-exclusive-gateway-no-outgoing-seq-flow: Exclusive gateway has no outgoing sequence flow",
            [one] if one.condition.is_some() => {
                "activiti-exclusive-gateway-condition-not-allowed-on-single-seq-flow: Exclusive gateway has only one \
                 outgoing sequence flow. This is not allowed to have a condition."
            }
            _ => continue,
        };
        return Err(format!("{wrong} - [Extra info : id = {}]", place.id));
    }
    Ok(())
}

impl UserTask {
    fn read(node: Node<'_, '_>) -> Result<Self, String> {
        let text = |name: &str| own(node, name).map(str::to_owned);
        let list = |name: &str| -> Vec<String> {
            own(node, name).into_iter().flat_map(|ids| ids.split(',')).map(|id| id.trim().to_owned()).collect()
        };
        let documentation = node.children().find(|child| child.has_tag_name((MODEL, "documentation")));
        let priority = match own(node, "priority") {
            Some(text) => text.parse().map_err(|_| format!("Priority does not resolve to a number: {text}"))?,
            None => 50,
        };
        Ok(Self {
            name: node.attribute("name").map(str::to_owned),
            description: documentation.and_then(|node| node.text()).map(str::to_owned),
            assignee: text("assignee"),
            owner: text("owner"),
            candidate_users: list("candidateUsers"),
            candidate_groups: list("candidateGroups"),
            priority,
            form: Form::read(node)?,
        })
    }
}

/// Refuses a deployment in which two processes have the same key.
pub(super) fn of_different_keys(processes: &[Process]) -> Result<(), String> {
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    processes.iter().for_each(|process| *keys.entry(&process.key).or_default() += 1);
    if keys.values().any(|count| *count > 1) {
        return Err(
            "The deployment contains process definitions with the same key (process id attribute), this is not \
                    allowed"
                .to_owned(),
        );
    }
    Ok(())
}
