//! The documentation of what is generated, from the words of the spec.

use crate::{document::Operation, facts::served};
use serde_json::Value;
use syn::{Attribute, parse_quote};

pub(super) fn doc(text: &str) -> Vec<Attribute> {
    let lines = text.trim().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    lines.map(|line| parse_quote!(#[doc = #line])).collect()
}

pub(super) fn replace_doc(attributes: &mut Vec<Attribute>, text: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    attributes.splice(0..0, doc(text));
}

/// Summary, description, method and path, and sources of an operation.
pub(super) fn operation_doc(assembled: &Value, operation: &Operation<'_>) -> String {
    let text = |key: &str| operation.value.get(key).and_then(Value::as_str).unwrap_or_default().trim();
    let mut doc = text("summary").to_owned();
    if !text("description").is_empty() {
        doc += &format!("\n\n{}", text("description"));
    }
    doc += &format!("\n\n`{} {}`", operation.method.to_uppercase(), operation.path);
    if let Some(served) = served(operation.value) {
        doc += &format!("\n\nNot every server has this operation: {served}.");
    }
    let errors = operation.value["responses"].as_object().into_iter().flatten();
    let errors: Vec<String> = errors
        .filter(|(status, _)| !status.starts_with('2'))
        .map(|(status, response)| {
            format!("- {status}: {}", response["description"].as_str().unwrap_or_default().trim())
        })
        .collect();
    if !errors.is_empty() {
        doc += &format!("\n\n# Errors\n{}", errors.join("\n"));
    }
    let sources: Vec<String> = sources(assembled, operation).into_iter().map(|source| format!("- {source}")).collect();
    doc + &format!("\n\n# Source\n{}", sources.join("\n"))
}

/// What the spec says of a parameter or a property, and which version of the server it came with.
pub(super) fn described(value: &Value, name: &str) -> String {
    let said = value["description"].as_str().map_or_else(|| format!("`{name}`."), |said| said.trim().to_owned());
    match value["x-since"].as_str() {
        Some(version) => format!("{said}\n\nSince version {version} of the server."),
        None => said,
    }
}

/// Document and section of each source of an operation.
pub(super) fn sources(assembled: &Value, operation: &Operation<'_>) -> Vec<String> {
    let sources = operation.value["x-source"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    sources
        .map(|source| {
            let document = assembled["x-documents"].get(source["document"].as_str().unwrap_or_default());
            format!("{}: {}", document.map(text).unwrap_or_default(), text(&source["section"]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{generated, operation};

    #[test]
    fn an_operation_is_documented_with_its_route_its_failures_and_its_source() {
        let more = "description: More of it., x-served: Test 2.0 and later, \
                    responses: {'204': {description: Done.}, '404': {description: There is none.}}";
        let code = generated("", &operation("delete", "delete_it", more), "");
        let doc = "/// Does it.
            ///
            /// More of it.
            ///
            /// `DELETE /delete_it`
            ///
            /// Not every server has this operation: Test 2.0 and later.
            ///
            /// # Errors
            /// - 404: There is none.
            ///
            /// # Source
            /// - The guide: 1";
        code.assert_has("builder.rs", doc);
        code.assert_has("mod.rs", &format!("{doc} pub fn delete_it(&self) -> builder::DeleteIt"));
    }
}
