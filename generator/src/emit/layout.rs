//! Writes how the successful answers of an operation are laid out, for those who play a server.

use super::paging::role;
use crate::{
    document::{Operation, content, resolve},
    envelope::{self, Inside},
    facts::is_one_json,
    wrappers,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// The status of an answer where nothing is said of it.
const USUAL: u16 = 200;

/// How the answers are laid out, unless they are 200 and what the call gives.
pub(super) fn layout(assembled: &Value, operation: &Operation<'_>) -> Option<TokenStream> {
    let successes = operation.successes(assembled);
    let status = successes.iter().filter_map(|(status, _)| status.parse().ok()).min().unwrap_or(USUAL);
    let answers = successes.iter().flat_map(|(_, answer)| content(answer));
    let answer = answers.filter(|(media, _)| is_one_json(media)).map(|(_, media)| &media["schema"]).next();
    let answer = answer.map_or(&Value::Null, |schema| resolve(assembled, schema));
    let mut around = wrappers::around_answer(operation.value);
    let mut mark = None;
    let nulls = envelope::nulls_in(operation.value);
    let nulls = (!nulls.is_empty()).then(|| quote!(.with_nulls(&[#(#nulls),*])));
    if let Some(inside) = envelope::inside(operation.value) {
        let said = envelope::own(operation.value).unwrap_or(&assembled["x-envelope"]);
        mark = envelope::mark(said).map(|(member, value)| {
            let value = marked(value);
            quote!(.with_mark(#member, operation::Mark::#value))
        });
        if matches!(inside, Inside::Data | Inside::Optional) {
            around.insert(0, said["data"].as_str().unwrap_or_default().to_owned());
        }
    }
    let paging = operation.value.get("x-paging");
    let items = match paging {
        Some(paging) => &answer["properties"][role(paging, "items")],
        None => &Value::Null,
    };
    let around_items = [answer, items].map(wrappers::around_items).concat();
    let paging = paging.map(|said| {
        let paging = paged(said, assembled, answer);
        quote!(.with_paging(operation::Paging::#paging))
    });
    if status == USUAL && around.is_empty() && around_items.is_empty() && mark.is_none() && paging.is_none() {
        return None;
    }
    let status = Literal::u16_unsuffixed(status);
    let around = (!around.is_empty()).then(|| quote!(.with_around(&[#(#around),*])));
    let around_items = (!around_items.is_empty()).then(|| quote!(.with_around_items(&[#(#around_items),*])));
    Some(quote!(operation::Layout::new(#status) #around #around_items #mark #nulls #paging))
}

/// The value of a mark.
pub(super) fn marked(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(Boolean(#value)),
        Value::Number(value) => {
            let value = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(Number(#value))
        }
        value => {
            let value = value.as_str().unwrap_or_default();
            quote!(Text(#value))
        }
    }
}

fn paged(said: &Value, assembled: &Value, answer: &Value) -> TokenStream {
    let [start, size, items, total, page, count, number] =
        ["start", "size", "items", "total", "page", "count", "number"].map(|key| role(said, key));
    if !number.is_empty() {
        let next = said["next"].as_str().map(|next| quote!(.with_next(#next)));
        quote!(by_number(#page, #count, #items, #total).with_number(#number, #size) #next)
    } else if !page.is_empty() {
        quote!(by_index(#page, #count))
    } else {
        // Of what the object with the total has to have, a further number tells how many items the page has.
        let object = total.rsplit_once('.').map(|(object, _)| object);
        let told = object.map_or(&Value::Null, |object| resolve(assembled, &answer["properties"][object]));
        let required = told["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let others = required.filter(|name| ![&start, &size].contains(&&(*name).to_owned()) && !total.ends_with(name));
        let of_type = |kind: &str| {
            let name = others.clone().find(|name| resolve(assembled, &told["properties"][*name])["type"] == kind);
            name.zip(object).map(|(name, object)| format!("{object}.{name}"))
        };
        let length = of_type("integer").map(|place| quote!(.with_length(#place)));
        let next = of_type("boolean").map(|place| quote!(.with_next(#place)));
        quote!(by_offset(#start, #size, #items, #total) #length #next)
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn an_answer_is_laid_out_as_the_spec_has_it() {
        let list = |paging: &str, more: &str| {
            let parameter =
                |name: &str| format!("{{name: {name}, in: query, schema: {{type: integer}}, description: d}}");
            let more = format!("{paging} parameters: [{}, {}], {more}", parameter("p"), parameter("c"));
            generated("", &operation("get", "list_it", &more), "")
        };
        let bare = answer("{type: array, items: {type: string}}");
        list("", &bare).assert_lacks("operations.rs", "Layout");
        list("x-paging: {page: p, count: c, total-header: Content-Range},", &bare).assert_has(
            "operations.rs",
            ".with_layout(operation::Layout::new(200).with_paging(operation::Paging::by_index(\"p\", \"c\")))",
        );
        list("", "responses: {'201': {description: Done.}, '204': {description: Done.}}")
            .assert_has("operations.rs", ".with_layout(operation::Layout::new(201))");
    }

    #[test]
    fn what_is_around_an_answer_is_told() {
        let schemas = "Entry: {type: object, description: d, x-wrapper: true, required: [entry], properties: {entry: {type: \
                       string, description: d}}}, Entries: {type: object, description: d, x-wrapper: true, required: [list], \
                       properties: {list: {type: array, description: d, items: {$ref: '#/components/schemas/Entry'}}}}";
        let more = answer("{$ref: '#/components/schemas/Entries'}");
        let code = generated("", &operation("get", "list_it", &more), schemas);
        let layout = "operation::Layout::new(200).with_around(&[\"list\"]).with_around_items(&[\"entry\"])";
        code.assert_has("operations.rs", layout);
        let envelope = "x-envelope: {data: data, success: {code: 0}, code: code, message: words},";
        let told = "type: object, description: d, properties: {code: {type: integer, description: d}, data: {type: string, \
                    description: d}}";
        let code = generated(envelope, &operation("get", "get_it", &answer(&format!("{{{told}}}"))), "");
        let layout = ".with_around(&[\"data\"]).with_mark(\"code\", operation::Mark::Number(0))";
        code.assert_has("operations.rs", layout);
    }
}
