//! Writes `builder.rs`: one builder for each operation.

use super::{
    Operations, bounds,
    docs::{doc, operation_doc},
    fields::{body_type, is_complete, schema_of},
    operations::answered,
    query::{self, InQuery},
    render, setters,
};
use crate::{
    document::Operation,
    media, names,
    reshape::{Builder, Reshaped},
};
use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Block, Ident};

pub(super) fn file(assembled: &Value, operations: &Operations<'_>, reshaped: &Reshaped) -> Result<String> {
    let mut code = TokenStream::new();
    let checked = bounds::checked(assembled)?;
    for (id, builder) in &reshaped.builders {
        let operation = operations.get(id.as_str()).with_context(|| format!("the spec has no operation {id}"))?;
        let query = InQuery::of(assembled, operation, builder);
        let request = request(assembled, operation, builder, reshaped, &checked, &query)
            .with_context(|| format!("the request of {id}"))?;
        code.extend(builder_code(assembled, operation, builder, reshaped, &request, &query));
    }
    let text = code.to_string();
    let segments = text.contains("PATH_SEGMENTS").then(|| {
        quote!(
            use super::operations::PATH_SEGMENTS;
        )
    });
    let made_by =
        [("form", "form"), ("form", "optional_form"), ("request", "header_value"), ("request", "optional_json")];
    let values = made_by.map(|(module, name)| {
        let (module, ident) = (format_ident!("{module}"), format_ident!("{name}"));
        let calls = format!("{name} (");
        let mut calls = text.match_indices(&calls).map(|(at, _)| &text[..at]);
        let is_called = calls.any(|before| before.ends_with([' ', '(']));
        is_called.then(|| quote!(use ::bpm_rest_runtime::#module::#ident;))
    });
    let code = quote! {
        use super::{Client, types};
        #segments
        use ::bpm_rest_runtime::operation::Build;
        use ::bpm_rest_runtime::request::{RequestBuilder, RequestError as Error};
        use ::bpm_rest_runtime::call::BoxFuture;
        #(#values)*
        #code
    };
    render("One builder for each operation: set its parameters, then await it.", code)
}

/// How the request is made, with what is checked before.
fn request(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
    checked: &BTreeSet<String>,
    query: &InQuery,
) -> Result<Block> {
    let mut request = builder.request.clone();
    if builder.fields.iter().any(|field| field.name == "body") {
        leave_open(&mut request);
    }
    bounds::of_request(assembled, operation, builder, reshaped, checked, &mut request)?;
    query.collect(builder, &mut request)?;
    Ok(request)
}

fn builder_code(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
    request: &Block,
    query: &InQuery,
) -> TokenStream {
    let name = &builder.name;
    let description = doc(&operation_doc(assembled, operation));
    let own_fields = || builder.fields.iter().filter(|field| query.place(&field.name).is_none());
    let collected = (!query.is_empty()).then(|| format_ident!("{}", query::FIELD));
    let fields = own_fields().map(|field| {
        let (name, kind) = (&field.name, &field.kind);
        quote!(pub(super) #name: #kind,)
    });
    let fields = fields.chain(collected.iter().map(|name| quote!(#name: ::bpm_rest_runtime::query::Query,)));
    let has_body = !media::is_optional(assembled, operation)
        && body_type(builder, reshaped, false).is_some_and(|body| is_complete(schema_of(assembled, body)));
    let initial = own_fields().map(|field| match (&field.name, &field.initial) {
        (name, _) if has_body && name == "body" => quote!(#name: Ok(Default::default()),),
        (name, initial) => quote!(#name: #initial,),
    });
    let initial = initial.chain(collected.iter().map(|name| quote!(#name: Default::default(),)));
    let parameters: BTreeMap<String, &Value> = operation
        .parameters(assembled)
        .into_iter()
        .map(|(_, parameter)| (names::of_parameter(parameter), parameter))
        .collect();
    let set = |name: &Ident| builder.fields.iter().find(|field| field.name == *name);
    let setters = builder.setters.iter().filter_map(set).map(|field| {
        let parameter = parameters.get(&field.name.to_string()).copied().unwrap_or(&Value::Null);
        match field.name == "body" {
            true => setters::whole_body(field, media::is_optional(assembled, operation)),
            false => setters::of_list(assembled, operation, builder, field, parameter)
                .or_else(|| setters::of_parameter(field, parameter, query.place(&field.name))),
        }
    });
    let output = answered(assembled, operation, builder).output;
    let body_setters = setters::of_body(assembled, operation, builder, reshaped);
    let given = builder.fields.iter().any(|field| field.name == "body").then(|| {
        (
            quote!(given_of_body: ::bpm_rest_runtime::given::Given,),
            quote!(given_of_body: ::bpm_rest_runtime::given::Given::default(),),
        )
    });
    let (given_field, given_initially) = given.unzip();
    quote! {
        #(#description)*
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent until it is awaited"]
        pub struct #name {
            pub(super) client: Client,
            #(#fields)*
            #given_field
        }

        impl #name {
            /// A builder that will send with the client.
            pub fn new(client: &Client) -> Self {
                Self { client: client.clone(), #(#initial)* #given_initially }
            }

            #(#setters)*
            #(#body_setters)*

            /// Sends the call and reads its answer; awaiting the builder does the same.
            ///
            /// # Errors
            /// Those that the builder lists, and those of every call.
            pub fn send(self) -> BoxFuture<'static, Result<#output, ::bpm_rest_runtime::error::Error>> {
                self.into_future()
            }
        }

        impl Build for #name {
            fn build(self) -> Result<::bpm_rest_runtime::body::Request, Error> #request
        }
    }
}

/// Has the request made of those fields alone that it names.
fn leave_open(request: &mut Block) {
    for statement in &mut request.stmts {
        if let syn::Stmt::Local(local) = statement
            && let syn::Pat::Struct(fields) = &mut local.pat
        {
            fields.rest = Some(syn::PatRest { attrs: Vec::new(), dot2_token: Default::default() });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn a_call_says_what_it_answers_with() {
        let thing = answer("{$ref: '#/components/schemas/Thing'}");
        let none = "responses: {'204': {description: Done.}}".to_owned();
        let either = thing.replace("responses: {", "responses: {'204': {description: None.}, ");
        let media = |kind: &str, schema: &str| {
            format!("responses: {{'200': {{description: d, content: {{{kind}: {{schema: {schema}}}}}}}}}")
        };
        let bytes = media("application/octet-stream", "{type: string, format: binary}");
        let text = media("text/plain", "{type: string}");
        let schema = "Thing: {type: object, description: d, properties: {a: {type: string, description: d}}}";
        for (responses, output) in [
            (&thing, "types::Thing"),
            (&none, "()"),
            (&either, "Option<types::Thing>"),
            (&bytes, "::bpm_rest_runtime::download::Download"),
            (&text, "String"),
        ] {
            let code = generated("", &operation("get", "get_it", responses), schema);
            let result = format!("BoxFuture<'static, Result<{output}, ::bpm_rest_runtime::error::Error>>");
            code.assert_has("builder.rs", &format!("pub fn send(self) -> {result} {{ self.into_future() }}"));
            code.assert_has("operations.rs", &format!("operation!(GetIt, GET_IT, {output}, decode_"));
        }
    }
}
