//! Writes the modules of a generated system: client, types, enums, builders, and the operations with their traits.

use crate::{
    document::{Operation, operations},
    lower::{Answer, Lowered, answer, sent, string_enums},
    reshape::{Builder, Reshaped, first_argument, last_ident},
    workspace::GENERATED,
};
use anyhow::{Context as _, Result};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Ident, Item, ItemStruct, Type, parse_quote};

/// The files of a system's module: name and content.
pub(crate) fn files(assembled: &Value, lowered: &Lowered, reshaped: &Reshaped) -> Result<Vec<(&'static str, String)>> {
    let operations = operations(assembled);
    let generated: BTreeMap<&str, &Operation<'_>> =
        operations.iter().filter_map(|operation| Some((operation.id()?, operation))).collect();
    Ok(vec![
        ("mod.rs", module(assembled, &generated, reshaped)?),
        ("types.rs", types(assembled, reshaped)?),
        ("enums.rs", enums(assembled)?),
        ("builder.rs", builders(assembled, &generated, reshaped)?),
        ("operations.rs", operation_table(assembled, &generated, lowered, reshaped)?),
    ])
}

type Operations<'a> = BTreeMap<&'a str, &'a Operation<'a>>;

fn render(doc: &str, code: TokenStream) -> Result<String> {
    let file: syn::File = syn::parse2(code).context("the generated code does not parse")?;
    let doc: String = doc.lines().map(|line| format!("//! {line}\n")).collect();
    Ok(format!("{GENERATED}\n\n{doc}\n{}", prettyplease::unparse(&file)))
}

fn doc(text: &str) -> Vec<Attribute> {
    let lines = text.trim().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    lines.map(|line| parse_quote!(#[doc = #line])).collect()
}

fn module(assembled: &Value, operations: &Operations<'_>, reshaped: &Reshaped) -> Result<String> {
    let title = assembled["info"]["title"].as_str().unwrap_or_default();
    let version = assembled["info"]["version"].as_str().unwrap_or_default();
    let methods = reshaped.builders.iter().map(|(id, builder)| {
        let (method, name) = (format_ident!("{id}"), &builder.name);
        let doc =
            doc(&operations.get(id.as_str()).map(|operation| operation_doc(assembled, operation)).unwrap_or_default());
        quote! {
            #(#doc)*
            pub fn #method(&self) -> builder::#name {
                builder::#name::new(self)
            }
        }
    });
    let code = quote! {
        pub mod builder;
        pub mod enums;
        pub mod operations;
        pub mod types;

        use crate::transport::Connection;

        /// Makes a builder for each operation.
        #[derive(Clone, Debug)]
        pub struct Client {
            connection: Connection,
        }

        impl Client {
            /// A client that sends over the connection.
            pub fn new(connection: Connection) -> Self {
                Self { connection }
            }

            /// The connection that requests leave through.
            pub fn connection(&self) -> &Connection {
                &self.connection
            }

            #(#methods)*
        }
    };
    render(&format!("{title} {version}."), code)
}

/// Summary, description, method and path, and sources of an operation.
fn operation_doc(assembled: &Value, operation: &Operation<'_>) -> String {
    let text = |key: &str| operation.value.get(key).and_then(Value::as_str).unwrap_or_default().trim();
    let mut doc = text("summary").to_owned();
    if !text("description").is_empty() {
        doc += &format!("\n\n{}", text("description"));
    }
    doc += &format!("\n\n`{} {}`", operation.method.to_uppercase(), operation.path);
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

/// Document and section of each source of an operation.
fn sources(assembled: &Value, operation: &Operation<'_>) -> Vec<String> {
    let sources = operation.value["x-source"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    sources
        .map(|source| {
            let document = assembled["x-documents"].get(source["document"].as_str().unwrap_or_default());
            format!("{}: {}", document.map(text).unwrap_or_default(), text(&source["section"]))
        })
        .collect()
}

fn types(assembled: &Value, reshaped: &Reshaped) -> Result<String> {
    let sent = sent(assembled);
    let mut items = Vec::new();
    for item in &reshaped.types {
        let Item::Struct(item) = item else {
            items.push(item.to_token_stream());
            continue;
        };
        let mut item = item.clone();
        document_type(assembled, &mut item);
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        items.push(item.to_token_stream());
        if sent.contains(item.ident.to_string().as_str()) {
            items.push(type_setters(&item));
        }
    }
    render("The bodies that are sent and received.", quote! { #(#items)* })
}

/// Each type and field gets a doc: the spec's description, or at least its name on the wire.
fn document_type(assembled: &Value, item: &mut ItemStruct) {
    let schema = &assembled["components"]["schemas"][item.ident.to_string()];
    replace_doc(&mut item.attrs, schema["description"].as_str(), &item.ident.to_string());
    let properties: BTreeMap<String, &Value> = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, property)| (name.to_snake_case(), property))
        .collect();
    for field in &mut item.fields {
        let Some(name) = field.ident.as_ref().map(Ident::to_string) else { continue };
        let name = name.trim_start_matches("r#").trim_end_matches('_');
        let description = properties.get(name).and_then(|property| property["description"].as_str());
        replace_doc(&mut field.attrs, description, name);
    }
}

fn replace_doc(attributes: &mut Vec<Attribute>, description: Option<&str>, name: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let text = description.map_or_else(|| format!("`{name}`."), str::to_owned);
    attributes.splice(0..0, doc(&text));
}

/// A constructor with what is required, and a setter for every field.
fn type_setters(item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let fields: Vec<BodyField> = item.fields.iter().filter_map(BodyField::of).collect();
    let required = fields.iter().filter(|field| field.is_required);
    let arguments = required.clone().map(|field| {
        let (name, argument) = (&field.name, field.argument());
        quote!(#name: #argument)
    });
    let values = fields.iter().map(|field| {
        let (name, value) = (&field.name, field.converted(&field.name));
        if field.is_required { quote!(#name: #value) } else { quote!(#name: Default::default()) }
    });
    let what: Vec<String> = required.map(|field| format!("`{}`", field.name)).collect();
    let new_doc = match what.as_slice() {
        [] => "With nothing set.".to_owned(),
        what => format!("With {}, which {} required.", what.join(", "), if what.len() == 1 { "is" } else { "are" }),
    };
    let new_doc = doc(&new_doc);
    let setters = fields.iter().map(|field| {
        let (name, argument, stored, doc) = (&field.name, field.argument(), field.stored(), &field.doc);
        let clear = field.is_nullable.then(|| {
            let (clear, doc) = (format_ident!("clear_{}", field.name), self::doc(&field.clear_doc()));
            quote! {
                #(#doc)*
                pub fn #clear(mut self) -> Self {
                    self.#name = Some(::bpm_rest_generated::values::Nullable::Null);
                    self
                }
            }
        });
        quote! {
            #(#doc)*
            pub fn #name(mut self, value: #argument) -> Self {
                self.#name = #stored;
                self
            }
            #clear
        }
    });
    quote! {
        impl #name {
            #(#new_doc)*
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}

/// A field of a body, with what its setter takes and stores.
struct BodyField {
    name: Ident,
    doc: Vec<Attribute>,
    is_required: bool,
    is_nullable: bool,
    value: Type,
}

impl BodyField {
    fn of(field: &syn::Field) -> Option<Self> {
        let name = field.ident.clone()?;
        let doc = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect();
        let argument_of = |kind: &Type, name: &str| match last_ident(kind) {
            Some(ident) if ident == name => first_argument(kind).cloned(),
            _ => None,
        };
        let optional = argument_of(&field.ty, "Option");
        let is_required = optional.is_none() && argument_of(&field.ty, "Vec").is_none();
        let value = optional.unwrap_or_else(|| field.ty.clone());
        let nullable = argument_of(&value, "Nullable");
        Some(Self { name, doc, is_required, is_nullable: nullable.is_some(), value: nullable.unwrap_or(value) })
    }

    fn is_optional(&self) -> bool {
        !self.is_required && !self.is("Vec")
    }

    fn is(&self, name: &str) -> bool {
        last_ident(&self.value).is_some_and(|ident| ident == name)
    }

    /// The type of a setter's argument.
    fn argument(&self) -> TokenStream {
        let value = &self.value;
        if ["bool", "i32", "i64", "f32", "f64"].into_iter().any(|primitive| self.is(primitive)) {
            return quote!(#value);
        }
        match first_argument(value) {
            Some(item) if self.is("Vec") => quote!(impl IntoIterator<Item = impl Into<#item>>),
            _ => quote!(impl Into<#value>),
        }
    }

    fn converted(&self, argument: &Ident) -> TokenStream {
        if ["bool", "i32", "i64", "f32", "f64"].into_iter().any(|primitive| self.is(primitive)) {
            quote!(#argument)
        } else if self.is("Vec") {
            quote!(#argument.into_iter().map(Into::into).collect())
        } else {
            quote!(#argument.into())
        }
    }

    fn stored(&self) -> TokenStream {
        let value = self.converted(&format_ident!("value"));
        match (self.is_nullable, self.is_optional()) {
            (true, _) => quote!(Some(::bpm_rest_generated::values::Nullable::Value(#value))),
            (false, true) => quote!(Some(#value)),
            (false, false) => value,
        }
    }

    fn clear_doc(&self) -> String {
        format!("Clears `{}`: null is sent, which is not the same as leaving it alone.", self.name)
    }
}

/// Calls of a macro, which prettyplease would leave on one line: these are laid out here.
fn enums(assembled: &Value) -> Result<String> {
    let mut text = render("Enumerations; each takes values that it does not know, too.", TokenStream::new())?;
    for name in string_enums(assembled) {
        let schema = &assembled["components"]["schemas"][&name];
        let description = schema["description"].as_str().unwrap_or(&name).trim().replace('\n', "\n    /// ");
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let variants = values
            .map(|value| format!("        /// `{value}`.\n        {} = {value:?},\n", value.to_upper_camel_case()));
        text += &format!(
            "\ncrate::values::open_enum! {{\n    /// {description}\n    {name} {{\n{}    }}\n}}\n",
            variants.collect::<String>()
        );
    }
    Ok(text)
}

fn builders(assembled: &Value, operations: &Operations<'_>, reshaped: &Reshaped) -> Result<String> {
    let mut code = TokenStream::new();
    for (id, builder) in &reshaped.builders {
        let operation = operations.get(id.as_str()).with_context(|| format!("the spec has no operation {id}"))?;
        code.extend(builder_code(assembled, operation, builder, reshaped));
    }
    let text = code.to_string();
    let form = text.contains("form_urlencoded").then(|| {
        quote!(
            use progenitor_client::RequestBuilderExt as _;
        )
    });
    let segment = text.contains("path_segment").then(|| {
        quote!(
            use crate::values::path_segment;
        )
    });
    let code = quote! {
        use super::{Client, types};
        use crate::operation::RequestError as Error;
        #segment
        #form
        #code
    };
    render("One builder for each operation: set its parameters, then await it.", code)
}

fn builder_code(assembled: &Value, operation: &Operation<'_>, builder: &Builder, reshaped: &Reshaped) -> TokenStream {
    let name = &builder.name;
    let doc = doc(&operation_doc(assembled, operation));
    let fields = builder.fields.iter().map(|field| {
        let (name, kind) = (&field.name, &field.kind);
        quote!(pub(super) #name: #kind)
    });
    let initial = builder.fields.iter().map(|field| {
        let (name, initial) = (&field.name, &field.initial);
        quote!(#name: #initial)
    });
    let docs: BTreeMap<String, String> = operation
        .parameters(assembled)
        .into_iter()
        .filter_map(|(_, parameter)| {
            let name = parameter["name"].as_str()?;
            Some((
                name.to_snake_case(),
                parameter["description"].as_str().map_or_else(|| format!("`{name}`."), str::to_owned),
            ))
        })
        .collect();
    let setters = builder.setters.iter().map(|setter| {
        let name = setter.sig.ident.to_string();
        let text = docs
            .get(name.trim_start_matches("r#").trim_end_matches('_'))
            .map_or("The body of the request.", String::as_str);
        let (doc, setter) = (self::doc(text), setter);
        quote!(#(#doc)* #setter)
    });
    let body_setters = body_setters(builder, reshaped);
    let request = &builder.request;
    quote! {
        #(#doc)*
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent until it is awaited"]
        pub struct #name {
            pub(super) client: Client,
            #(#fields),*
        }

        impl #name {
            /// A builder that will send with the client.
            pub fn new(client: &Client) -> Self {
                Self { client: client.clone(), #(#initial),* }
            }

            #(#setters)*
            #(#body_setters)*

            pub(super) fn request(self) -> Result<reqwest::Request, Error> #request
        }
    }
}

/// Setters for the fields of the body, so that a call reads as one sentence.
fn body_setters(builder: &Builder, reshaped: &Reshaped) -> Vec<TokenStream> {
    let body = builder.fields.iter().find(|field| field.name == "body");
    let body = body.and_then(|field| first_argument(&field.kind)).and_then(last_ident);
    let Some(body) = body.and_then(|name| reshaped.type_named(name)) else { return Vec::new() };
    let taken: BTreeSet<String> = builder.setters.iter().map(|setter| setter.sig.ident.to_string()).collect();
    let fields = body.fields.iter().filter_map(BodyField::of);
    fields
        .filter(|field| !taken.contains(&field.name.to_string()) && field.name != "new" && field.name != "client")
        .map(|field| {
            let (name, argument) = (&field.name, field.argument());
            let link = doc(&format!("Sets `{name}` of the body; see [`types::{}::{name}`].", body.ident));
            let clear = field.is_nullable.then(|| {
                let (clear, doc) = (format_ident!("clear_{name}"), doc(&field.clear_doc()));
                quote! {
                    #(#doc)*
                    pub fn #clear(mut self) -> Self {
                        self.body = self.body.map(|body| body.#clear());
                        self
                    }
                }
            });
            quote! {
                #(#link)*
                pub fn #name(mut self, value: #argument) -> Self {
                    self.body = self.body.map(|body| body.#name(value));
                    self
                }
                #clear
            }
        })
        .collect()
}

fn operation_table(
    assembled: &Value,
    operations: &Operations<'_>,
    lowered: &Lowered,
    reshaped: &Reshaped,
) -> Result<String> {
    let statics = operations.iter().map(|(id, operation)| info(assembled, id, operation, lowered));
    let names = operations.keys().map(|id| constant(id));
    let by_hand = lowered.by_hand.keys().map(|id| constant(id));
    let mut implementations = TokenStream::new();
    for (id, builder) in &reshaped.builders {
        let operation = operations.get(id.as_str()).with_context(|| format!("the spec has no operation {id}"))?;
        implementations.extend(implementation(assembled, operation, builder)?);
        if let Some(paging) = operation.value.get("x-paging") {
            implementations.extend(paged(paging, builder, reshaped).with_context(|| format!("the paging of {id}"))?);
        }
    }
    let code = quote! {
        use super::{builder, types};
        use crate::operation::{self, OperationInfo, operation};

        /// All operations of the system, by id.
        pub static ALL: &[&OperationInfo] = &[#(&#names),*];

        /// The operations without a builder: multipart bodies and the like, which are written by hand.
        pub static BY_HAND: &[&OperationInfo] = &[#(&#by_hand),*];

        #(#statics)*
        #implementations
    };
    render("What is known of each operation, and the traits that make its builder a call.", code)
}

fn constant(id: &str) -> Ident {
    format_ident!("{}", id.to_uppercase())
}

fn info(assembled: &Value, id: &str, operation: &Operation<'_>, lowered: &Lowered) -> TokenStream {
    let name = constant(id);
    let doc = doc(operation.value["summary"].as_str().unwrap_or(id));
    let method = format_ident!("{}", operation.method.to_uppercase());
    let path = operation.path;
    let tag = operation.value["tags"][0].as_str().unwrap_or_default();
    let by_method = matches!(operation.method, "get" | "head" | "put" | "delete" | "options" | "trace");
    let is_idempotent = operation.value["x-idempotent"].as_bool().unwrap_or(by_method);
    let is_transfer = lowered.by_hand.contains_key(id) || answer(assembled, operation) == Ok(Answer::Stream);
    let sources = sources(assembled, operation);
    quote! {
        #(#doc)*
        pub static #name: OperationInfo = OperationInfo {
            id: #id,
            method: reqwest::Method::#method,
            path: #path,
            tag: #tag,
            is_idempotent: #is_idempotent,
            is_transfer: #is_transfer,
            sources: &[#(#sources),*],
        };
    }
}

fn implementation(assembled: &Value, operation: &Operation<'_>, builder: &Builder) -> Result<TokenStream> {
    let name = &builder.name;
    let info = constant(operation.id().unwrap_or_default());
    let kind = &builder.output;
    let answer = answer(assembled, operation).map_err(anyhow::Error::msg)?;
    let (output, decode) = match answer {
        Answer::Empty => (quote!(()), quote!(decode_empty)),
        Answer::Json => (quote!(#kind), quote!(decode_json)),
        Answer::OptionalJson => (quote!(Option<#kind>), quote!(decode_optional_json)),
        Answer::Stream => (quote!(crate::download::Download), quote!(decode_stream)),
    };
    Ok(quote! { operation!(#name, #info, #output, #decode); })
}

fn paged(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let role = |key: &str| format_ident!("{}", paging[key].as_str().unwrap_or_default().to_snake_case());
    let (start, size, items, total) = (role("start"), role("size"), role("items"), role("total"));
    let page =
        last_ident(&builder.output).and_then(|name| reshaped.type_named(name)).context("the page has no named type")?;
    let field = |name: &Ident| page.fields.iter().find(|field| field.ident.as_ref() == Some(name));
    let item = field(&items).and_then(|field| first_argument(&field.ty)).context("the items are not an array")?;
    let total_is_optional =
        field(&total).is_some_and(|field| last_ident(&field.ty).is_some_and(|name| name == "Option"));
    let total = if total_is_optional { quote!(output.#total) } else { quote!(Some(output.#total)) };
    // The envelope echoes where the page starts, if it has a field of the parameter's name.
    let echoed = if field(&start).is_some() { quote!(output.#start) } else { quote!(None) };
    let name = &builder.name;
    let item = qualified(item);
    Ok(quote! {
        impl operation::Paged for builder::#name {
            type Item = #item;

            fn window(&self) -> operation::Window {
                operation::Window::of(&self.#start, &self.#size)
            }

            fn with_window(self, start: u64, size: u64) -> Self {
                self.#start(start).#size(size)
            }

            fn page(output: Self::Output, _head: &operation::Head) -> Result<operation::Page<Self::Item>, crate::error::Error> {
                Ok(operation::Page::of(output.#items, #total, #echoed))
            }
        }
    })
}

/// A type of the module `types`, as seen from beside it.
fn qualified(kind: &Type) -> TokenStream {
    match kind {
        Type::Path(path) if path.path.segments.len() == 1 && path.path.leading_colon.is_none() => quote!(types::#kind),
        other => quote!(#other),
    }
}
