//! Writes the envelopes of a system as constants.

use super::{Operations, layout::marked};
use crate::{document::Operation, envelope};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Ident;

/// The name of the envelope that an operation's answers are in.
pub(super) fn envelope_of(operation: &Operation<'_>) -> Ident {
    match envelope::own(operation.value) {
        Some(_) => format_ident!("{}_ENVELOPE", operation.id().unwrap_or_default().to_uppercase()),
        None => format_ident!("ENVELOPE"),
    }
}

/// The envelopes of the system.
pub(super) fn envelopes(assembled: &Value, operations: &Operations<'_>) -> TokenStream {
    let of_all = assembled.get("x-envelope").map(|said| envelope(&format_ident!("ENVELOPE"), said));
    let own = operations
        .values()
        .filter_map(|operation| envelope::own(operation.value).map(|said| envelope(&envelope_of(operation), said)));
    let envelopes: Vec<TokenStream> = of_all.into_iter().chain(own).collect();
    if envelopes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        use ::bpm_rest_runtime::envelope::{Envelope, Mark, Sign};

        #(#envelopes)*
    }
}

/// What is said of an envelope, as a constant.
fn envelope(name: &Ident, said: &Value) -> TokenStream {
    let (success, value) = envelope::mark(said).unwrap_or(("", &Value::Null));
    let mark = marked(value);
    let data = said["data"].as_str().unwrap_or_default();
    let paths = |key: &str| {
        let paths = match &said[key] {
            Value::Array(paths) => paths.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect::<Vec<_>>(),
        };
        let paths = paths.into_iter().map(|path| path.split('.').collect::<Vec<_>>());
        let paths = paths.map(|parts| quote!(&[#(#parts),*]));
        quote!(&[#(#paths),*])
    };
    let [code, status, message] = ["code", "status", "message"].map(paths);
    let signs = envelope::signs(&said["missing"]).into_iter().map(|(at, texts)| {
        let at = at.split('.');
        quote!(Sign::new(&[#(#at),*], &[#(#texts),*]))
    });
    quote! {
        /// What the data of an answer are wrapped in.
        pub static #name: Envelope = Envelope::new(#data, #success, Mark::#mark)
            .with_code(#code)
            .with_status(#status)
            .with_message(#message)
            .with_missing(&[#(#signs),*]);
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn an_envelope_is_a_constant_that_its_operations_are_read_by() {
        let envelope = "x-envelope: {data: data, success: {code: 0}, code: code, message: [words, more.words]},";
        let told = "type: object, description: d, properties: {code: {type: integer, description: d}, words: {type: string, \
                    description: d}, more: {type: object, description: d, properties: {words: {type: string, description: \
                    d}}}, data: {type: string, description: d}}";
        let code = generated(envelope, &operation("get", "get_it", &answer(&format!("{{{told}}}"))), "");
        code.assert_has(
            "operations.rs",
            "pub static ENVELOPE: Envelope = Envelope::new(\"data\", \"code\", Mark::Number(0))",
        );
        code.assert_has("operations.rs", ".with_message(&[&[\"words\"], &[\"more\", \"words\"]])");
        code.assert_has("operations.rs", ", ENVELOPE);");
    }
}
