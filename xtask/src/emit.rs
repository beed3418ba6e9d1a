//! Writes the modules of a generated system: client, types, enums, builders, and the operations with their traits.

use crate::{
    document::{Operation, operations},
    envelope::{self, Inside},
    failures, forms,
    lower::{self, Answer, InText, Lowered, answer, in_text, is_transfer, rust_types, sent, string_enums},
    media, names,
    reshape::{Builder, Reshaped, derive_no_reading, first_argument, last_ident},
    setters, unproven,
    workspace::GENERATED,
};
use anyhow::{Context as _, Result, anyhow, bail};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Fields, Ident, Item, ItemStruct, LitStr, Type, TypePath, parse_quote,
    visit_mut::{self, VisitMut},
};

/// The files of a system's module: name and content.
pub(crate) fn files(system: &str, lowered: &Lowered, reshaped: &Reshaped) -> Result<Vec<(&'static str, String)>> {
    let assembled = &lowered.resolved;
    let operations = operations(assembled);
    let generated: BTreeMap<&str, &Operation<'_>> =
        operations.iter().filter_map(|operation| Some((operation.id()?, operation))).collect();
    Ok(vec![
        ("mod.rs", module(assembled, &generated, reshaped)?),
        ("types.rs", types(assembled, reshaped)?),
        ("enums.rs", enums(assembled)?),
        ("builder.rs", builders(assembled, &generated, reshaped)?),
        ("operations.rs", operation_table(system, assembled, &generated, lowered, reshaped)?),
        ("schemas.rs", schema_table(assembled, reshaped)?),
    ])
}

type Operations<'a> = BTreeMap<&'a str, &'a Operation<'a>>;

fn render(doc: &str, code: TokenStream) -> Result<String> {
    let file: syn::File = syn::parse2(code).context("the generated code does not parse")?;
    let doc: String = doc.lines().map(|line| format!("//! {line}\n")).collect();
    Ok(format!("{GENERATED}\n\n{doc}\n{}", prettyplease::unparse(&file)))
}

pub(crate) fn doc(text: &str) -> Vec<Attribute> {
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
        #[cfg(feature = "schemars")]
        pub mod schemas;
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
    if !text("x-served").is_empty() {
        doc += &format!("\n\nNot every server has this operation: {}.", text("x-served"));
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
    for path in rust_types(assembled).into_values() {
        let path: syn::Path = syn::parse_str(path).with_context(|| format!("the type {path}"))?;
        items.push(quote!(pub use ::bpm_rest_generated::#path;));
    }
    for item in forms::mended(&reshaped.types) {
        let mut item = match item {
            Item::Struct(item) => item,
            Item::Enum(mut item) => {
                let schema = &assembled["components"]["schemas"][item.ident.to_string()];
                let read = forms::read_by_form(&mut item, schema, assembled);
                item.attrs.push(derive_schema());
                items.push(quote!(#item #read));
                continue;
            }
            other => {
                items.push(other.into_token_stream());
                continue;
            }
        };
        document_type(assembled, &mut item);
        item.attrs.extend([derive_schema(), parse_quote!(#[non_exhaustive])]);
        let schema = schema_of(assembled, &item);
        if unproven::is_said(schema) {
            items.push(unproven_type(item));
            continue;
        }
        item.fields.iter_mut().for_each(take_null_as_empty);
        item.fields.iter_mut().for_each(|field| read_texts(field, schema));
        item.fields.iter_mut().for_each(|field| write_by_function(field, schema));
        item.fields.iter_mut().filter(|field| constant_of(field, schema).is_some()).for_each(hide);
        for field in &mut item.fields {
            describe(field, schema).with_context(|| format!("the type {}", item.ident))?;
        }
        items.push(item.to_token_stream());
        // Others wrap a list of themselves or the like: typify writes a conversion from what is inside.
        if matches!(item.fields, Fields::Named(_)) && sent.contains(item.ident.to_string().as_str()) {
            items.push(setters::of_type(assembled, &item));
        }
    }
    render("The bodies that are sent and received.", quote! { #(#items)* })
}

/// A type that is read field by field, and of which nothing is lost.
fn unproven_type(mut item: ItemStruct) -> TokenStream {
    derive_no_reading(&mut item.attrs);
    let name = |field: &syn::Field| wire_name(field).filter(|_| !is_flattened(field));
    let names: Vec<Option<String>> = item.fields.iter().map(name).collect();
    for field in item.fields.iter_mut().filter(|field| !is_flattened(field)) {
        let has_default = serde_options(field).iter().any(|(key, _)| key == "default");
        let described = unproven::describe(field, has_default);
        field.attrs.extend(described);
    }
    let read = unproven::read(&item, &names);
    quote!(#item #read)
}

fn derive_schema() -> Attribute {
    parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))])
}

/// What JSON Schema says of a field beyond its type: what it always is, and how it is read by a function.
fn describe(field: &mut syn::Field, schema: &Value) -> Result<()> {
    if let Some(constant) = constant_of(field, schema) {
        let constant: TokenStream =
            constant.to_string().parse().map_err(|_| anyhow!("{constant} is no literal of Rust"))?;
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(extend("const" = #constant)))]));
    }
    let read = serde_options(field).into_iter().find(|(key, _)| key == "deserialize_with");
    if let Some((_, Some(read))) = read {
        let kind = described_type(&read, &field.ty)?.to_token_stream().to_string().replace(' ', "");
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #kind))]));
    }
    Ok(())
}

/// The type that has the schema of what a function reads.
fn described_type(read: &str, kind: &Type) -> Result<TokenStream> {
    let value = first_argument(kind).unwrap_or(kind);
    let schema = quote!(::bpm_rest_generated::schema);
    Ok(match read.trim_start_matches("::bpm_rest_generated::") {
        "values::null_as_empty" => quote!(#schema::NullAsEmpty<#kind>),
        "::std::option::Option::deserialize" => quote!(::bpm_rest_generated::values::Nullable<#value>),
        "texts::read" => quote!(#schema::InText<#kind>),
        "texts::read_optional" => quote!(#schema::EmptyOrNone<#schema::InText<#value>>),
        "texts::read_or_none" => quote!(#schema::OrNone<#schema::InText<#value>>),
        "texts::or_none" => quote!(#schema::OrNone<#value>),
        _ => bail!("nobody knows the schema of what `{read}` reads"),
    })
}

/// All types of a system, for those who want their schemas.
fn schema_table(assembled: &Value, reshaped: &Reshaped) -> Result<String> {
    let named = |module: &str, name: &str| {
        let (module, kind) = (format_ident!("{module}"), format_ident!("{name}"));
        (name.to_owned(), quote!(TypeSchema::of::<#module::#kind>(#name)))
    };
    let mut entries: BTreeMap<String, TokenStream> =
        reshaped.type_names().iter().map(|name| named("types", name)).collect();
    entries.extend(rust_types(assembled).into_keys().map(|name| named("types", name)));
    entries.extend(string_enums(assembled).iter().map(|name| named("enums", name)));
    let entries = entries.values();
    let code = quote! {
        use super::{enums, types};
        use crate::schema::TypeSchema;

        /// The types of the system, by name.
        pub static ALL: &[TypeSchema] = &[#(#entries),*];
    };
    render("The JSON Schemas of all that is sent and received.", code)
}

/// The value that a field always has.
pub(crate) fn constant_of<'a>(field: &syn::Field, schema: &'a Value) -> Option<&'a Value> {
    schema["properties"].get(wire_name(field)?)?.get("const")
}

/// What has always the same value is not for callers to set.
fn hide(field: &mut syn::Field) {
    field.vis = syn::Visibility::Inherited;
}

/// Whether a body is complete from the start: all that it requires are constants.
pub(crate) fn is_complete(schema: &Value) -> bool {
    let mut required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).peekable();
    required.peek().is_some() && required.all(|name| schema["properties"][name].get("const").is_some())
}

/// The schema that a type was made of.
pub(crate) fn schema_of<'a>(assembled: &'a Value, item: &ItemStruct) -> &'a Value {
    &assembled["components"]["schemas"][item.ident.to_string()]
}

/// Lists and maps that are null are empty.
fn take_null_as_empty(field: &mut syn::Field) {
    if is_list(&field.ty) && field.ident.is_some() && !is_flattened(field) {
        field.attrs.push(parse_quote!(#[serde(deserialize_with = "::bpm_rest_generated::values::null_as_empty")]));
    }
}

fn is_list(kind: &Type) -> bool {
    last_ident(kind).is_some_and(|name| ["Vec", "HashMap", "Map"].iter().any(|list| name == list))
}

fn is_flattened(field: &syn::Field) -> bool {
    serde_options(field).iter().any(|(key, _)| key == "flatten")
}

/// Values that are texts on the wire, and texts that stand for none.
fn read_texts(field: &mut syn::Field, schema: &Value) {
    let Some(name) = wire_name(field) else { return };
    let property = &schema["properties"][name];
    let (kind, is_none_said) = (in_text(property), property["x-none"] == true);
    let is_option = last_ident(&field.ty).is_some_and(|name| name == "Option");
    let read = match (kind, is_option, is_none_said) {
        // A type of its own reads itself.
        (None, _, false) | (Some(InText::LocalDateTime), false, _) => return,
        (Some(_), true, false) => "read_optional",
        (Some(_), true, true) => "read_or_none",
        (Some(_), false, _) => "read",
        (None, _, true) => "or_none",
    };
    let read = format!("::bpm_rest_generated::texts::{read}");
    // With a function of its own, serde takes no absence for none.
    let default = is_option.then(|| quote!(default,));
    field.attrs.push(parse_quote!(#[serde(#default deserialize_with = #read)]));
    if matches!(kind, Some(InText::Integer | InText::Boolean)) {
        field.attrs.push(parse_quote!(#[serde(serialize_with = "::bpm_rest_generated::texts::write")]));
    }
}

/// What is written by a function that refuses what servers ignore.
fn write_by_function(field: &mut syn::Field, schema: &Value) {
    let Some(name) = wire_name(field) else { return };
    if let Some(function) = schema["properties"][name]["x-rust-write"].as_str() {
        let function = format!("::bpm_rest_generated::{function}");
        let kind = field.ty.to_token_stream().to_string().replace(' ', "");
        field.attrs.push(parse_quote!(#[serde(serialize_with = #function)]));
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #kind))]));
    }
}

/// What serde is told of a field: the option, and its value if it has one.
fn serde_options(field: &syn::Field) -> Vec<(String, Option<String>)> {
    let mut options = Vec::new();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|option| {
            let value = match option.value() {
                Ok(value) => Some(value.parse::<LitStr>()?.value()),
                Err(_) => None,
            };
            options.extend(option.path.get_ident().map(|name| (name.to_string(), value)));
            Ok(())
        });
        // What cannot be read is none of the options that are asked for.
        if read.is_err() {
            continue;
        }
    }
    options
}

/// The name of a field on the wire.
pub(crate) fn wire_name(field: &syn::Field) -> Option<String> {
    let renamed = serde_options(field).into_iter().find_map(|(key, value)| value.filter(|_| key == "rename"));
    renamed.or_else(|| field.ident.as_ref().map(Ident::to_string))
}

/// Each type and field gets a doc: the spec's description, or at least its name on the wire.
fn document_type(assembled: &Value, item: &mut ItemStruct) {
    let schema = schema_of(assembled, item);
    replace_doc(&mut item.attrs, schema["description"].as_str(), &item.ident.to_string());
    for field in &mut item.fields {
        let Some(name) = wire_name(field) else { continue };
        if is_flattened(field) {
            replace_doc(&mut field.attrs, Some("Further properties, by their names on the wire."), &name);
            continue;
        }
        replace_doc(&mut field.attrs, schema["properties"][&name]["description"].as_str(), &name);
    }
}

fn replace_doc(attributes: &mut Vec<Attribute>, description: Option<&str>, name: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    let text = description.map_or_else(|| format!("`{name}`."), str::to_owned);
    attributes.splice(0..0, doc(&text));
}

/// Calls of a macro, which prettyplease would leave on one line: these are laid out here.
fn enums(assembled: &Value) -> Result<String> {
    let mut text = render("Enumerations; each takes values that it does not know, too.", TokenStream::new())?;
    for name in string_enums(assembled) {
        let schema = &assembled["components"]["schemas"][&name];
        let description = schema["description"].as_str().unwrap_or(&name).trim().replace('\n', "\n    /// ");
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let variants = values.map(|value| {
            format!("        /// `{value}`.\n        {} = {value:?},\n", names::of_variant(value, schema))
        });
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
    let form = text.contains(". form_urlencoded").then(|| {
        quote!(
            use progenitor_client::RequestBuilderExt as _;
        )
    });
    let segments = text.contains("PATH_SEGMENTS").then(|| {
        quote!(
            use super::operations::PATH_SEGMENTS;
        )
    });
    let made_by =
        [("form", "form"), ("form", "optional_form"), ("values", "header_value"), ("values", "optional_json")];
    let values = made_by.map(|(module, name)| {
        let (module, ident) = (format_ident!("{module}"), format_ident!("{name}"));
        let calls = format!("{name} (");
        let mut calls = text.match_indices(&calls).map(|(at, _)| &text[..at]);
        let is_called = calls.any(|before| before.ends_with([' ', '(']));
        is_called.then(|| quote!(use crate::#module::#ident;))
    });
    let code = quote! {
        use super::{Client, types};
        #segments
        use crate::operation::{Build, RequestError as Error};
        #(#values)*
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
    let has_body = !media::is_optional(assembled, operation)
        && body_type(builder, reshaped, false).is_some_and(|body| is_complete(schema_of(assembled, body)));
    let initial = builder.fields.iter().map(|field| match (&field.name, &field.initial) {
        (name, _) if has_body && name == "body" => quote!(#name: Ok(Default::default())),
        (name, initial) => quote!(#name: #initial),
    });
    let docs: BTreeMap<String, String> = operation
        .parameters(assembled)
        .into_iter()
        .filter_map(|(_, parameter)| {
            let name = parameter["name"].as_str()?;
            Some((
                names::of_parameter(parameter),
                parameter["description"].as_str().map_or_else(|| format!("`{name}`."), str::to_owned),
            ))
        })
        .collect();
    let setters = builder.setters.iter().map(|setter| {
        let name = setter.sig.ident.to_string();
        let text = docs.get(&name).map_or_else(String::new, String::clone);
        let field = builder.fields.iter().find(|field| field.name == name);
        let own = field.and_then(|field| match name.as_str() {
            "body" => setters::whole_body(field, media::is_optional(assembled, operation)),
            _ => setters::of_list(assembled, operation, builder, field, &text),
        });
        own.unwrap_or_else(|| {
            let (doc, setter) = (self::doc(&text), setter);
            quote!(#(#doc)* #setter)
        })
    });
    let body_setters = setters::of_body(assembled, operation, builder, reshaped);
    let mut request = builder.request.clone();
    let given = builder.fields.iter().any(|field| field.name == "body").then(|| {
        leave_open(&mut request);
        (quote!(, given_of_body: crate::body::Given), quote!(, given_of_body: crate::body::Given::default()))
    });
    let (given_field, given_initially) = given.unzip();
    quote! {
        #(#doc)*
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent until it is awaited"]
        pub struct #name {
            pub(super) client: Client,
            #(#fields),*
            #given_field
        }

        impl #name {
            /// A builder that will send with the client.
            pub fn new(client: &Client) -> Self {
                Self { client: client.clone(), #(#initial),* #given_initially }
            }

            #(#setters)*
            #(#body_setters)*
        }

        impl Build for #name {
            fn build(self) -> Result<reqwest::Request, Error> #request
        }
    }
}

/// Has the request made of those fields alone that it names.
fn leave_open(request: &mut syn::Block) {
    for statement in &mut request.stmts {
        if let syn::Stmt::Local(local) = statement
            && let syn::Pat::Struct(fields) = &mut local.pat
        {
            fields.rest = Some(syn::PatRest { attrs: Vec::new(), dot2_token: Default::default() });
        }
    }
}

/// The type of the body, if it has fields.
pub(crate) fn body_type<'a>(builder: &Builder, reshaped: &'a Reshaped, is_optional: bool) -> Option<&'a ItemStruct> {
    let field = builder.fields.iter().find(|field| field.name == "body")?;
    let mut kind = first_argument(&field.kind)?;
    // One that has to be there, and may be null, is no object either.
    if is_optional {
        kind = first_argument(kind)?;
    }
    let body = reshaped.type_named(last_ident(kind)?)?;
    matches!(body.fields, Fields::Named(_)).then_some(body)
}

fn operation_table(
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
            implementations.extend(paged(paging, builder, reshaped).with_context(|| format!("the paging of {id}"))?);
        }
    }
    let envelopes = envelopes(assembled, operations);
    let segments = path_segments(assembled);
    let failures = failures::table(assembled);
    let code = quote! {
        use super::{builder, types};
        use crate::operation::{self, OperationInfo, operation};
        use crate::path::{PathSegments, WhiteSpace};
        use std::borrow::Cow;
        #envelopes
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
    quote!(PathSegments::new(WhiteSpace::#white_space, #are_split))
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
        Some(_) => quote!(FAILURES),
        None => quote!(&[]),
    };
    let sources = sources(assembled, operation);
    let maybe = |text: Option<&str>| text.map_or(quote!(None), |text| quote!(Some(#text)));
    let file_field = maybe(lower::file_field(assembled, operation));
    let served = maybe(operation.value["x-served"].as_str());
    let said = &operation.value["x-url-limit"];
    let url_limit = match (said["bytes"].as_u64(), said["instead"].as_str()) {
        (Some(bytes), Some(instead)) => {
            let bytes = Literal::u64_unsuffixed(bytes);
            quote!(Some(operation::UrlLimit::new(#bytes, #instead)))
        }
        _ => quote!(None),
    };
    quote! {
        #(#doc)*
        pub static #name: OperationInfo = OperationInfo {
            id: Cow::Borrowed(#id),
            system: #system,
            method: reqwest::Method::#method,
            path: Cow::Borrowed(#path),
            path_segments: PATH_SEGMENTS,
            url_limit: #url_limit,
            tag: #tag,
            is_idempotent: #is_idempotent,
            has_effect: #has_effect,
            is_transfer: #is_transfer,
            media: &[#(#media),*],
            file_field: #file_field,
            served: #served,
            failures: #failures,
            sources: &[#(#sources),*],
        };
    }
}

fn implementation(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
) -> Result<TokenStream> {
    let name = &builder.name;
    let info = constant(operation.id().unwrap_or_default());
    let kind = &builder.output;
    let answer = answer(assembled, operation);
    if let Some(inside) = envelope::inside(operation.value) {
        let envelope = envelope_of(operation);
        let (output, decode) = match inside {
            Inside::Data => (quote!(#kind), quote!(decode_data)),
            Inside::Optional if is_list(kind) => (quote!(#kind), quote!(decode_data_or_empty)),
            Inside::Optional => (quote!(Option<#kind>), quote!(decode_optional_data)),
            Inside::Nothing => (quote!(()), quote!(decode_no_data)),
            Inside::Whole => (quote!(#kind), quote!(decode_whole)),
        };
        return Ok(quote! { operation!(#name, #info, #output, #decode, #envelope); });
    }
    if let Some(rows) = operation.value.get("x-rows") {
        let id = operation.id().unwrap_or_default();
        let (limit, rows) = rows_of(operation, builder, reshaped, rows).with_context(|| format!("the rows of {id}"))?;
        return Ok(quote! { operation!(#name, #info, #kind, decode_json, #limit, |page| #rows); });
    }
    let (output, decode) = match answer {
        Answer::Empty => (quote!(()), quote!(decode_empty)),
        Answer::Json => (quote!(#kind), quote!(decode_json)),
        Answer::Text => (quote!(String), quote!(decode_text)),
        Answer::AnyText => (quote!(String), quote!(decode_plain_or_json_text)),
        Answer::OptionalJson => (quote!(Option<#kind>), quote!(decode_optional_json)),
        Answer::Stream if operation.value["x-empty"] == "refused" => {
            (quote!(crate::download::Download), quote!(decode_filled_stream))
        }
        Answer::Stream => (quote!(crate::download::Download), quote!(decode_stream)),
    };
    if matches!(answer, Answer::Empty | Answer::Stream) && envelope::may_come(operation.value) {
        let envelope = envelope_of(operation);
        return Ok(quote! { operation!(#name, #info, #output, #decode, #envelope); });
    }
    Ok(quote! { operation!(#name, #info, #output, #decode); })
}

/// The number of rows at which the server stops, and how many a page has: one for each element of what is joined to an
/// item, and one for an item without any.
fn rows_of(
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
    said: &Value,
) -> Result<(Literal, TokenStream)> {
    let limit = said["limit"].as_u64().context("x-rows has no limit")?;
    let page = named_type(&builder.output, reshaped).context("the page has no named type")?;
    let items = field_of(page, &role(&operation.value["x-paging"], "items")).context("the page has no items")?;
    let item =
        first_argument(&items.ty).and_then(|kind| named_type(kind, reshaped)).context("the items have no type")?;
    let joined = field_of(item, &role(said, "of")).context("the items have no such list")?;
    let (items, list) = (&items.ident, &joined.ident);
    let length = match last_ident(&joined.ty) {
        Some(name) if name == "Option" => quote!(item.#list.as_ref().map_or(0, Vec::len)),
        _ => quote!(item.#list.len()),
    };
    Ok((Literal::u64_unsuffixed(limit), quote!(page.#items.iter().map(|item| #length.max(1)).sum())))
}

/// The name of the envelope that an operation's answers are in.
fn envelope_of(operation: &Operation<'_>) -> Ident {
    match envelope::own(operation.value) {
        Some(_) => format_ident!("{}_ENVELOPE", operation.id().unwrap_or_default().to_uppercase()),
        None => format_ident!("ENVELOPE"),
    }
}

/// What is said of an envelope, as a constant.
fn envelope(name: &Ident, said: &Value) -> TokenStream {
    let (success, value) = envelope::mark(said).unwrap_or(("", &Value::Null));
    let mark = match value {
        Value::Bool(value) => quote!(Boolean(#value)),
        Value::Number(value) => {
            let value = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(Number(#value))
        }
        value => {
            let value = value.as_str().unwrap_or_default();
            quote!(Text(#value))
        }
    };
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
        quote!(Sign { at: &[#(#at),*], texts: &[#(#texts),*] })
    });
    quote! {
        /// What the data of an answer are wrapped in.
        pub static #name: Envelope = Envelope {
            data: #data,
            success: (#success, Mark::#mark),
            code: #code,
            status: #status,
            message: #message,
            missing: &[#(#signs),*],
        };
    }
}

/// The envelopes of the system.
fn envelopes(assembled: &Value, operations: &Operations<'_>) -> TokenStream {
    let of_all = assembled.get("x-envelope").map(|said| envelope(&format_ident!("ENVELOPE"), said));
    let own = operations
        .values()
        .filter_map(|operation| envelope::own(operation.value).map(|said| envelope(&envelope_of(operation), said)));
    let envelopes: Vec<TokenStream> = of_all.into_iter().chain(own).collect();
    if envelopes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        use crate::envelope::{Envelope, Mark, Sign};

        #(#envelopes)*
    }
}

/// The paging with the names that its parameters are given in Rust.
fn in_rust(paging: &Value, assembled: &Value, operation: &Operation<'_>) -> Value {
    let mut paging = paging.clone();
    for (_, parameter) in operation.parameters(assembled) {
        for role in ["start", "size", "page", "count"] {
            if parameter.get(names::RUST_NAME).is_some() && paging[role] == parameter["name"] {
                paging[role] = names::of_parameter(parameter).into();
            }
        }
    }
    paging
}

/// How the pages of a list are asked for and read.
fn paged(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    if paging.get("number").is_some() {
        paged_by_number(paging, builder, reshaped)
    } else if paging.get("page").is_some() {
        paged_by_index(paging, builder, reshaped)
    } else {
        paged_by_offset(paging, builder, reshaped)
    }
}

fn role(paging: &Value, key: &str) -> String {
    paging[key].as_str().unwrap_or_default().to_owned()
}

fn paged_by_offset(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let page =
        last_ident(&builder.output).and_then(|name| reshaped.type_named(name)).context("the page has no named type")?;
    let field = |key: &str| page.fields.iter().find(|field| wire_name(field).as_deref() == Some(&role(paging, key)));
    let items = field("items").context("the page has no items")?;
    let (of_option, list) = match last_ident(&items.ty) {
        Some(name) if name == "Option" => (quote!(.unwrap_or_default()), first_argument(&items.ty)),
        _ => (TokenStream::new(), Some(&items.ty)),
    };
    let item = list.and_then(first_argument).context("the items are not an array")?;
    let (items, total) = (&items.ident, &field("total").context("the page has no total")?.ident);
    // The envelope echoes where the page starts, if it has a field of the parameter's name.
    let echoed = match field("start") {
        Some(start) => {
            let start = &start.ident;
            quote!(output.#start)
        }
        None => quote!(None::<u64>),
    };
    let window = window(paging, builder, reshaped)?;
    let page = quote!(Ok(operation::Page::of(output.#items #of_option, output.#total, #echoed)));
    Ok(paged_implementation(builder, reshaped, item, &window, &page))
}

/// How the window is read and set: `start` and `size` are fields of the body, or else parameters of the query.
fn window(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let (start, size) = (role(paging, "start"), role(paging, "size"));
    let in_body = |name: &str| {
        let mut fields = body_type(builder, reshaped, false)?.fields.iter();
        fields.find(|field| wire_name(field).as_deref() == Some(name))?.ident.clone()
    };
    if let (Some(start_field), Some(size_field)) = (in_body(&start), in_body(&size)) {
        return Ok(quote! {
            fn window(&self) -> Result<operation::Window, crate::error::Error> {
                let body = self.body.as_ref().map_err(|message| crate::error::Error::request(message.as_str()))?;
                operation::Window::of(&Ok(body.#start_field.clone()), &Ok(body.#size_field.clone()))
            }

            fn with_window(mut self, start: u64, size: u64) -> Self {
                self.body = self.body.and_then(|mut body| {
                    body.#start_field = operation::counted(#start, start)?;
                    body.#size_field = operation::counted(#size, size)?;
                    Ok(body)
                });
                self
            }
        });
    }
    let parameter = |name: &str| {
        let name = names::parameter(name);
        let field = builder.fields.iter().find(|field| field.name == name);
        field.map(|field| &field.name).with_context(|| format!("the builder has no `{name}`"))
    };
    let (start, size) = (parameter(&start)?, parameter(&size)?);
    Ok(quote! {
        fn window(&self) -> Result<operation::Window, crate::error::Error> {
            operation::Window::of(&self.#start, &self.#size)
        }

        fn with_window(self, start: u64, size: u64) -> Self {
            self.#start(start).#size(size)
        }
    })
}

/// Pages have an index and a size; the answer is a bare list, and its head tells the rest.
fn paged_by_index(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let [page, count] = ["page", "count"].map(|key| format_ident!("{}", names::parameter(&role(paging, key))));
    let item = first_argument(&builder.output).context("the answer is not an array")?;
    let window = quote! {
        fn is_by_index(&self) -> bool {
            true
        }

        fn window(&self) -> Result<operation::Window, crate::error::Error> {
            operation::Window::by_index(&self.#page, &self.#count)
        }

        fn with_window(self, start: u64, size: u64) -> Self {
            self.#page(start / size.max(1)).#count(size)
        }
    };
    Ok(paged_implementation(builder, reshaped, item, &window, &quote!(operation::Page::of_content_range(output, head))))
}

/// Pages have a number, from 1, and a size; the answer tells of both, and of the total, in an object beside the items.
fn paged_by_number(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let answer = named_type(&builder.output, reshaped).context("the page has no named type")?;
    let items = field_of(answer, &role(paging, "items")).context("the page has no items")?;
    let item = first_argument(&items.ty).context("the items are not an array")?;
    let of_meta = |key: &str| role(paging, key).split_once('.').map(|(of, name)| (of.to_owned(), name.to_owned()));
    let (meta, _) = of_meta("total").context("the total does not stand in an object")?;
    let meta = field_of(answer, &meta).context("the page has no such object")?;
    let told = named_type(first_argument(&meta.ty).unwrap_or(&meta.ty), reshaped).context("the object has no type")?;
    let mut fields = Vec::new();
    for key in ["total", "number", "size"] {
        let (_, name) = of_meta(key).with_context(|| format!("no object holds {key}"))?;
        fields.push(&field_of(told, &name).with_context(|| format!("the object has no `{name}`"))?.ident);
    }
    let [total, number, size] = fields.as_slice() else { bail!("a page is told by three numbers") };
    let next = match of_meta("next") {
        Some((_, name)) => {
            let next = field_of(told, &name).with_context(|| format!("the object has no `{name}`"))?;
            let is_optional = last_ident(&next.ty).is_some_and(|name| name == "Option");
            let next = &next.ident;
            Some(if is_optional { quote!(meta.#next) } else { quote!(Some(meta.#next)) })
        }
        None => None,
    };
    let (items, meta) = (&items.ident, &meta.ident);
    let [page, count] = ["page", "count"].map(|key| format_ident!("{}", names::parameter(&role(paging, key))));
    let window = quote! {
        fn is_by_index(&self) -> bool {
            true
        }

        fn window(&self) -> Result<operation::Window, crate::error::Error> {
            operation::Window::by_number(&self.#page, &self.#count)
        }

        fn with_window(self, start: u64, size: u64) -> Self {
            self.#page((start / size.max(1)).saturating_add(1)).#count(size)
        }
    };
    let has_next = next.as_ref().map(|next| quote!(let has_next = output.#meta.as_ref().and_then(|meta| #next);));
    let with_next = next.map(|_| quote!(.with_next(has_next)));
    let page = quote! {
        let told = output.#meta.as_ref().map(|meta| (&meta.#total, &meta.#number, &meta.#size));
        #has_next
        Ok(operation::Page::of_number(output.#items, told) #with_next)
    };
    Ok(paged_implementation(builder, reshaped, item, &window, &page))
}

fn named_type<'a>(kind: &Type, reshaped: &'a Reshaped) -> Option<&'a ItemStruct> {
    reshaped.type_named(last_ident(kind)?)
}

fn field_of<'a>(item: &'a ItemStruct, name: &str) -> Option<&'a syn::Field> {
    item.fields.iter().find(|field| wire_name(field).as_deref() == Some(name))
}

fn paged_implementation(
    builder: &Builder,
    reshaped: &Reshaped,
    item: &Type,
    window: &TokenStream,
    page: &TokenStream,
) -> TokenStream {
    let name = &builder.name;
    let mut item = item.clone();
    qualify(&mut item, &reshaped.type_names());
    let head = if page.to_string().contains("head") { format_ident!("head") } else { format_ident!("_head") };
    quote! {
        impl operation::Paged for builder::#name {
            type Item = #item;

            #window

            fn page(&self, output: Self::Output, #head: &operation::Head) -> Result<operation::Page<Self::Item>, crate::error::Error> {
                #page
            }
        }
    }
}

/// Makes a type of the module `types` one as seen from beside it, with all that is in it.
pub(crate) fn qualify(kind: &mut Type, names: &BTreeSet<String>) {
    struct Qualify<'a>(&'a BTreeSet<String>);
    impl VisitMut for Qualify<'_> {
        fn visit_type_path_mut(&mut self, path: &mut TypePath) {
            visit_mut::visit_type_path_mut(self, path);
            if path.path.get_ident().is_some_and(|name| self.0.contains(&name.to_string())) {
                let name = path.path.clone();
                path.path = parse_quote!(types::#name);
            }
        }
    }
    Qualify(names).visit_type_mut(kind);
}
