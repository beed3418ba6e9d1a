//! Elements of BPMN, as the servers read them.

use roxmltree::Node;

/// The namespace of BPMN.
pub(super) const MODEL: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";

/// The namespace of what Activiti adds to BPMN.
pub(super) const ACTIVITI: &str = "http://activiti.org/bpmn";

/// What is wrong with an element that the server does not play.
pub(super) fn unplayed(what: &str, node: Node<'_, '_>) -> String {
    let id = node.attribute("id").map_or_else(String::new, |id| format!(" `{id}`"));
    format!(
        "the in-process server does not play {what} of the {}{id}: test this process on a real server",
        node.tag_name().name()
    )
}

/// An attribute of Activiti's own.
pub(super) fn own<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ACTIVITI, name)).filter(|value| !value.is_empty())
}
