//! Writes `operations.rs`: what is known of each operation, and the traits that make its builder a call.

use super::{
    Operations,
    docs::{doc, sources},
    envelopes::{envelope_of, envelopes},
    fields::is_list,
    layout::layout,
    paging::{in_rust, paged, rows_of},
    render,
    types::way,
};
use crate::{
    document::{Operation, content},
    envelope::{self, Inside},
    facts::{self, Answer, answer, is_transfer},
    failures,
    lower::Lowered,
    media,
    reshape::{Builder, Reshaped},
    wrappers,
};
use anyhow::{Context as _, Result};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Ident;

pub(super) fn file(
    system: &str,
    assembled: &Value,
    operations: &Operations<'_>,
    lowered: &Lowered,
    reshaped: &Reshaped,
) -> Result<String> {
    let statics = operations.iter().map(|(id, operation)| info(system, assembled, id, operation));
    let names = operations.keys().map(|id| constant(id));
    let by_hand = lowered.by_hand.keys().map(|id| constant(id));
    let mut implementations = TokenStream::new();
    for (id, builder) in &reshaped.builders {
        let operation = operations.get(id.as_str()).with_context(|| format!("the spec has no operation {id}"))?;
        implementations.extend(implementation(assembled, operation, builder, reshaped)?);
        if let Some(paging) = operation.value.get("x-paging") {
            let paging = &in_rust(paging, assembled, operation);
            implementations.extend(
                paged(paging, operation.value.get("x-rows"), builder, reshaped)
                    .with_context(|| format!("the paging of {id}"))?,
            );
        }
    }
    let envelopes = envelopes(assembled, operations);
    let wrappers = wrappers::types(assembled).into_iter().map(|(name, member)| {
        let (name, member, doc) =
            (format_ident!("{name}"), &member, doc(&format!("The member `{member}` of a wrapper.")));
        quote! {
            #(#doc)*
            #[derive(Debug)]
            pub(crate) enum #name {}

            impl ::bpm_rest_runtime::wrapped::Member for #name {
                const NAME: &'static str = #member;
            }
        }
    });
    let segments = path_segments(assembled);
    let failures = failures::table(assembled);
    let code = quote! {
        use super::{builder, types};
        use ::bpm_rest_runtime::operation;
        use ::bpm_rest_runtime::operation::OperationInfo;
        use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
        #envelopes
        #(#wrappers)*
        #failures

        /// What the server does with values in paths that are unlike plain ids.
        pub const PATH_SEGMENTS: PathSegments = #segments;

        /// All operations of the system, by id.
        pub static ALL: &[&OperationInfo] = &[#(&#names),*];

        /// The operations without a builder: multipart bodies and the like, which are written by hand.
        pub static BY_HAND: &[&OperationInfo] = &[#(&#by_hand),*];

        #(#statics)*
        #implementations
    };
    render("What is known of each operation, and the traits that make its builder a call.", code)
}

/// What the spec says of values in paths; what it leaves open, nobody has seen.
fn path_segments(assembled: &Value) -> TokenStream {
    let said = &assembled["x-path-segments"];
    let white_space = match said["white-space"].as_str() {
        Some("kept") => quote!(Kept),
        Some("trimmed") => quote!(Trimmed),
        _ => quote!(Unknown),
    };
    let are_split = said["slashes"] == "split";
    let refused = said["refused"].as_str().map(|refused| quote!(.refusing(#refused)));
    quote!(PathSegments::new(WhiteSpace::#white_space, #are_split) #refused)
}

fn constant(id: &str) -> Ident {
    format_ident!("{}", id.to_uppercase())
}

fn info(system: &str, assembled: &Value, id: &str, operation: &Operation<'_>) -> TokenStream {
    let name = constant(id);
    let doc = doc(operation.value["summary"].as_str().unwrap_or(id));
    let method = format_ident!("{}", operation.method.to_uppercase());
    let path = operation.path;
    let tag = operation.value["tags"][0].as_str().unwrap_or_default();
    let by_method = matches!(operation.method, "get" | "head" | "put" | "delete" | "options" | "trace");
    let is_idempotent = operation.value["x-idempotent"].as_bool().unwrap_or(by_method);
    // A read that is sent with a body is a POST: the spec says so.
    let has_effect = operation.value["x-effect"]
        .as_bool()
        .unwrap_or(!(is_idempotent && matches!(operation.method, "get" | "head" | "options")));
    let is_transfer = is_transfer(assembled, operation);
    let media = media::of_success(assembled, operation);
    let failures = match assembled.get("x-failures") {
        Some(_) => quote!(.with_failures(FAILURES)),
        None => TokenStream::new(),
    };
    let sources = sources(assembled, operation);
    let file_field = facts::file_field(assembled, operation).map(|name| quote!(.with_file_field(#name)));
    let layout = layout(assembled, operation).map(|layout| quote!(.with_layout(#layout)));
    let served = facts::served(operation.value).map(|servers| quote!(.with_served(#servers)));
    let unclear = facts::unclear(assembled, operation);
    let unclear = (!unclear.is_empty()).then(|| {
        let statuses = unclear.into_iter().map(Literal::u16_unsuffixed);
        quote!(.with_unclear(&[#(#statuses),*]))
    });
    let said = &operation.value["x-url-limit"];
    let url_limit = match (said["bytes"].as_u64(), said["instead"].as_str()) {
        (Some(bytes), Some(instead)) => {
            let bytes = Literal::u64_unsuffixed(bytes);
            quote!(.with_url_limit(operation::UrlLimit::new(#bytes, #instead)))
        }
        _ => TokenStream::new(),
    };
    quote! {
        #(#doc)*
        pub static #name: OperationInfo = OperationInfo::new(#id, #system, ::bpm_rest_runtime::http::Method::#method, #path)
            .with_path_segments(PATH_SEGMENTS)
            #url_limit
            .with_tag(#tag)
            .with_idempotence(#is_idempotent)
            .with_effect(#has_effect)
            .with_transfer(#is_transfer)
            .with_media(&[#(#media),*])
            #file_field
            #served
            #layout
            #failures
            #unclear
            .with_sources(&[#(#sources),*]);
    }
}

/// What a call answers with, and how that is read.
pub(super) struct Answered {
    pub(super) output: TokenStream,
    decode: TokenStream,
    /// The envelope that the answer is in, or may be in.
    envelope: Option<Ident>,
}

/// What the calls of an operation answer with.
pub(super) fn answered(assembled: &Value, operation: &Operation<'_>, builder: &Builder) -> Answered {
    let kind = &builder.output;
    if let Some(inside) = envelope::inside(operation.value) {
        let (output, decode) = match inside {
            Inside::Data => (quote!(#kind), quote!(decode_data)),
            Inside::Optional if is_list(kind) => (quote!(#kind), quote!(decode_data_or_empty)),
            Inside::Optional => (quote!(Option<#kind>), quote!(decode_optional_data)),
            Inside::Nothing => (quote!(()), quote!(decode_no_data)),
            Inside::Whole => (quote!(#kind), quote!(decode_whole)),
        };
        return Answered { output, decode, envelope: Some(envelope_of(operation)) };
    }
    let answer = answer(assembled, operation);
    let (output, decode) = match answer {
        Answer::Empty => (quote!(()), quote!(decode_empty)),
        Answer::Json => (quote!(#kind), quote!(decode_json)),
        Answer::Text => (quote!(String), quote!(decode_text)),
        Answer::AnyText => (quote!(String), quote!(decode_plain_or_json_text)),
        Answer::OptionalJson => (quote!(Option<#kind>), quote!(decode_optional_json)),
        Answer::Stream if operation.value["x-empty"] == "refused" => {
            (quote!(::bpm_rest_runtime::download::Download), quote!(decode_filled_stream))
        }
        Answer::OptionalStream if !envelope::may_come(operation.value) => {
            (quote!(Option<::bpm_rest_runtime::download::Download>), quote!(decode_optional_stream))
        }
        Answer::Stream | Answer::OptionalStream => {
            (quote!(::bpm_rest_runtime::download::Download), quote!(decode_stream))
        }
    };
    let has_no_json = matches!(answer, Answer::Empty | Answer::Stream | Answer::OptionalStream);
    let may_come = has_no_json && envelope::may_come(operation.value);
    Answered { output, decode, envelope: may_come.then(|| envelope_of(operation)) }
}

/// How an answer in wrappers is read, or one whose items are.
fn way_of_answer(assembled: &Value, operation: &Operation<'_>) -> Option<TokenStream> {
    let mut answers = operation.successes(assembled).into_iter().flat_map(|(_, answer)| content(answer));
    let items = answers.next().map(|(_, media)| wrappers::around_items(&media["schema"])).unwrap_or_default();
    let around = wrappers::around_answer(operation.value);
    let (here, bare) = (TokenStream::new(), quote!(::bpm_rest_runtime::wrapped::Bare));
    let inner = match items.as_slice() {
        [] => bare,
        items => {
            let item = way(items, &here, bare);
            quote!(::bpm_rest_runtime::wrapped::Each<#item>)
        }
    };
    (!around.is_empty() || !items.is_empty()).then(|| way(&around, &here, inner))
}

fn implementation(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
) -> Result<TokenStream> {
    let name = &builder.name;
    let info = constant(operation.id().unwrap_or_default());
    let Answered { output, decode, envelope } = answered(assembled, operation, builder);
    if let Some(way) = way_of_answer(assembled, operation) {
        return Ok(quote! { operation!(#name, #info, #output, in #way); });
    }
    if let Some(envelope) = envelope {
        return Ok(quote! { operation!(#name, #info, #output, #decode, #envelope); });
    }
    if let Some(rows) = operation.value.get("x-rows") {
        let id = operation.id().unwrap_or_default();
        let rows = rows_of(&operation.value["x-paging"], rows, builder, reshaped, &quote!(page));
        let (rows, start) = rows.with_context(|| format!("the rows of {id}"))?;
        return Ok(quote! { operation!(#name, #info, #output, #decode, |page| #rows, #start); });
    }
    Ok(quote! { operation!(#name, #info, #output, #decode); })
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{generated, operation};

    #[test]
    fn what_may_be_called_again_and_what_changes_something_is_told_by_method_and_spec() {
        let none = "responses: {'204': {description: Done.}}";
        for (method, said, idempotent, effect) in [
            ("get", "", true, false),
            ("put", "", true, true),
            ("post", "", false, true),
            ("post", "x-idempotent: true, x-effect: false, ", true, false),
            ("get", "x-effect: true, ", true, true),
        ] {
            let code = generated("", &operation(method, "act", &format!("{said}{none}")), "");
            let traits = format!(".with_idempotence({idempotent}).with_effect({effect})");
            code.assert_has("operations.rs", &traits);
        }
    }

    #[test]
    fn what_nobody_knows_of_paths_is_unknown() {
        let paths = operation("get", "get_it", "responses: {'204': {description: Done.}}");
        let code = |said: &str| generated(said, &paths, "");
        code("").assert_has("operations.rs", "PathSegments::new(WhiteSpace::Unknown, false)");
        let said = "x-path-segments: {white-space: trimmed, slashes: split, evidence: Seen.},";
        code(said).assert_has("operations.rs", "PathSegments::new(WhiteSpace::Trimmed, true)");
    }
}
