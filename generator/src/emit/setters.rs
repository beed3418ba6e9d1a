//! Writes the setters of types that are sent, and of builders.
//!
//! A setter replaces a single value, and adds to a list or a map: what was set stays, whatever is set after it.

use super::{
    docs::{self, doc},
    fields::{body_type, constant_of, is_complete, is_number, is_primitive, qualify, schema_of, wire_name},
    query::{self, Place},
};
use crate::{
    document::Operation,
    facts::{RustType, is_required},
    lint::words::RESERVED_PARAMETERS,
    media, names,
    reshape::{Builder, BuilderField, Reshaped, first_argument, last_ident},
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, GenericArgument, Ident, ItemStruct, PathArguments, Type, parse_quote};

/// A constructor with what is required, and setters for every field.
pub(super) fn of_type(assembled: &Value, item: &ItemStruct) -> TokenStream {
    let schema = schema_of(assembled, item);
    let name = &item.ident;
    let fields = body_fields(assembled, item);
    let required = fields.iter().filter(|field| field.is_required);
    let arguments = required.clone().map(|field| {
        let (name, argument) = (&field.name, field.argument());
        quote!(#name: #argument)
    });
    let values = fields.iter().map(|field| {
        let (name, value) = (&field.name, field.converted(&field.name));
        match &field.constant {
            Some(constant) => quote!(#name: #constant),
            None if field.is_required => quote!(#name: #value),
            None => quote!(#name: Default::default()),
        }
    });
    let what: Vec<String> = required.map(|field| format!("`{}`", field.name)).collect();
    let new_doc = match what.as_slice() {
        [] => "With nothing set.".to_owned(),
        what => format!("With {}, which {} required.", what.join(", "), if what.len() == 1 { "is" } else { "are" }),
    };
    let new_doc = doc(&new_doc);
    let setters = fields.iter().flat_map(BodyField::setters).map(|setter| {
        let Setter { name, arguments, change, doc, .. } = setter;
        quote! {
            #(#doc)*
            #[must_use]
            pub fn #name(mut self #(, #arguments)*) -> Self {
                #change
                self
            }
        }
    });
    let default = is_complete(schema).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #(#new_doc)*
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
        #default
    }
}

/// Methods of a type that a property of the same name must not hide.
const TYPE_METHODS: [&str; 3] = ["new", "default", "clone"];

/// The fields of a body, each with setters that no other method of the type has the name of.
fn body_fields(assembled: &Value, item: &ItemStruct) -> Vec<BodyField> {
    let of = |field| BodyField::of(assembled, field, schema_of(assembled, item));
    let mut fields: Vec<BodyField> = item.fields.iter().filter_map(of).collect();
    let clears: BTreeSet<Ident> = fields.iter().filter(|field| field.is_nullable).map(BodyField::clear).collect();
    for field in &mut fields {
        if clears.contains(&field.name) || TYPE_METHODS.iter().any(|method| field.name == method) {
            field.setter = format_ident!("set_{}", field.name);
        }
    }
    let mut taken: BTreeSet<String> = fields.iter().map(|field| field.setter.to_string()).collect();
    taken.extend(clears.iter().map(Ident::to_string));
    taken.extend(TYPE_METHODS.map(str::to_owned));
    for field in &mut fields {
        let name = field.name.to_string();
        if let Some(collection) = &mut field.collection {
            collection.one = format_ident!("{}", names::of_one(&name, collection.given.as_deref(), &mut taken));
            collection.replace = format_ident!("{}", names::of_replacing(&name, &mut taken));
        }
    }
    fields
}

/// A method that changes a body.
struct Setter {
    name: Ident,
    arguments: Vec<TokenStream>,
    /// The names of the arguments, to hand them on.
    handed_on: Vec<Ident>,
    change: TokenStream,
    doc: Vec<Attribute>,
    /// What the setter of a builder says of itself.
    link: String,
}

/// A field of a body, with what its setters take and store.
struct BodyField {
    name: Ident,
    setter: Ident,
    doc: Vec<Attribute>,
    /// Whether it has to be given from the start.
    is_required: bool,
    is_option: bool,
    is_nullable: bool,
    /// What it always holds.
    constant: Option<TokenStream>,
    value: Type,
    collection: Option<Collection>,
}

/// What a list or a map has beside other fields.
struct Collection {
    /// The name of a single element that the spec gives.
    given: Option<String>,
    /// The setter that adds a single element.
    one: Ident,
    /// The setter that replaces all.
    replace: Ident,
    kind: Kind,
}

enum Kind {
    /// A list; an element may be made of several values, each with a name and a type.
    List {
        item: Type,
        parts: Vec<(Ident, Type)>,
    },
    Map {
        key: Type,
        value: Type,
    },
}

/// What an argument of the type is written as.
fn taken_as(kind: &Type) -> TokenStream {
    if is_primitive(kind) { quote!(#kind) } else { quote!(impl Into<#kind>) }
}

impl BodyField {
    fn of(assembled: &Value, field: &syn::Field, schema: &Value) -> Option<Self> {
        let name = field.ident.clone()?;
        let doc = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect();
        let argument_of = |kind: &Type, name: &str| match last_ident(kind) {
            Some(ident) if ident == name => first_argument(kind).cloned(),
            _ => None,
        };
        let optional = argument_of(&field.ty, "Option");
        let is_option = optional.is_some();
        let constant = constant_of(field, schema).map(literal);
        // What is required and nullable is null until it is set.
        let is_required = !is_option && constant.is_none() && is_required(schema, &wire_name(field)?);
        let value = optional.unwrap_or_else(|| field.ty.clone());
        let nullable = argument_of(&value, "Nullable");
        let is_nullable = nullable.is_some();
        let value = nullable.unwrap_or(value);
        let given = schema["properties"][wire_name(field)?][names::RUST_SINGULAR].as_str();
        let collection = kind_of(assembled, &value).map(|kind| Collection {
            given: given.map(str::to_owned),
            one: name.clone(),
            replace: name.clone(),
            kind,
        });
        let setter = name.clone();
        Some(Self { setter, name, doc, is_required, is_option, is_nullable, constant, value, collection })
    }

    /// All methods that change the field.
    fn setters(&self) -> Vec<Setter> {
        if self.constant.is_some() {
            return Vec::new();
        }
        let name = &self.name;
        let mut setters = match &self.collection {
            Some(collection) => self.collecting(collection),
            None => {
                let stored = self.stored();
                vec![Setter {
                    name: self.setter.clone(),
                    arguments: vec![self.given_as("value")],
                    handed_on: vec![format_ident!("value")],
                    change: quote!(self.#name = #stored;),
                    doc: self.doc.clone(),
                    link: format!("Sets `{name}` of the body"),
                }]
            }
        };
        if self.is_nullable {
            setters.push(Setter {
                name: self.clear(),
                arguments: Vec::new(),
                handed_on: Vec::new(),
                change: quote!(self.#name = Some(::bpm_rest_runtime::values::Nullable::Null);),
                doc: doc(&self.clear_doc()),
                link: self.clear_doc(),
            });
        }
        setters
    }

    /// The methods that add to a list or a map, and the one that replaces it.
    fn collecting(&self, collection: &Collection) -> Vec<Setter> {
        let name = &self.name;
        let (plural, one, replace) = (&self.setter, &collection.one, &collection.replace);
        let extended = |values: TokenStream| match (self.is_nullable, self.is_option) {
            (true, _) => quote!(::bpm_rest_runtime::values::extend(&mut self.#name, #values);),
            (false, true) => quote!(self.#name.get_or_insert_with(Default::default).extend(#values);),
            (false, false) => quote!(self.#name.extend(#values);),
        };
        let values = collection.kind.values(&format_ident!("value"));
        let (arguments, handed_on, element) = collection.kind.one();
        let blank: Attribute = parse_quote!(#[doc = ""]);
        let added = doc(&format!("Adds to what is there; [`Self::{replace}`] replaces it."));
        let stored = self.stored();
        vec![
            Setter {
                name: plural.clone(),
                arguments: vec![self.given_as("value")],
                handed_on: vec![format_ident!("value")],
                change: extended(values),
                doc: self.doc.iter().cloned().chain([blank]).chain(added).collect(),
                link: format!("Adds to `{name}` of the body"),
            },
            Setter {
                name: one.clone(),
                arguments,
                handed_on,
                change: extended(quote!([#element])),
                doc: doc(&format!("Adds one element to `{name}`; see [`Self::{plural}`].")),
                link: format!("Adds one element to `{name}` of the body"),
            },
            Setter {
                name: replace.clone(),
                arguments: vec![self.given_as("value")],
                handed_on: vec![format_ident!("value")],
                change: quote!(self.#name = #stored;),
                doc: doc(&format!("Replaces all that `{name}` holds; see [`Self::{plural}`], which adds.")),
                link: format!("Replaces all that `{name}` of the body holds"),
            },
        ]
    }

    /// The method that sends null.
    fn clear(&self) -> Ident {
        format_ident!("clear_{}", self.name.to_string().trim_end_matches('_'))
    }

    fn given_as(&self, name: &str) -> TokenStream {
        let (name, argument) = (format_ident!("{name}"), self.argument());
        quote!(#name: #argument)
    }

    /// The type of a setter's argument.
    fn argument(&self) -> TokenStream {
        match &self.collection {
            Some(collection) => collection.kind.argument(),
            None => taken_as(&self.value),
        }
    }

    fn converted(&self, argument: &Ident) -> TokenStream {
        match &self.collection {
            Some(collection) => {
                let values = collection.kind.values(argument);
                quote!(#values.collect())
            }
            None if is_primitive(&self.value) => quote!(#argument),
            None => quote!(#argument.into()),
        }
    }

    fn stored(&self) -> TokenStream {
        let value = self.converted(&format_ident!("value"));
        match (self.is_nullable, self.is_option) {
            (true, _) => quote!(Some(::bpm_rest_runtime::values::Nullable::Value(#value))),
            (false, true) => quote!(Some(#value)),
            (false, false) => value,
        }
    }

    fn clear_doc(&self) -> String {
        format!("Clears `{}`: null is sent, which is not the same as leaving it alone.", self.name)
    }
}

/// What a type collects, if it is a list or a map.
fn kind_of(assembled: &Value, kind: &Type) -> Option<Kind> {
    let name = last_ident(kind)?;
    if name == "Vec" {
        let item = first_argument(kind)?.clone();
        let parts = parts(assembled, &item);
        return Some(Kind::List { item, parts });
    }
    let is_map = name == "HashMap" || name == "Map";
    let mut arguments = arguments_of(kind).into_iter();
    let (key, value) = (arguments.next()?, arguments.next()?);
    is_map.then_some(Kind::Map { key, value })
}

/// The arguments that the constructor of a type takes, where the spec says them.
fn parts(assembled: &Value, kind: &Type) -> Vec<(Ident, Type)> {
    let Some(name) = last_ident(kind) else { return Vec::new() };
    let said = &assembled["components"]["schemas"][name.to_string()][names::RUST_NEW];
    let parts = said.as_array().into_iter().flatten().filter_map(Value::as_object).flatten();
    let kind_of = |path: &str| match path {
        "String" => syn::parse_str("::std::string::String"),
        path if path.contains("::") => syn::parse_str(&RustType { path, of: None }.absolute()),
        path => syn::parse_str(path),
    };
    parts.filter_map(|(name, kind)| Some((format_ident!("{name}"), kind_of(kind.as_str()?).ok()?))).collect()
}

fn arguments_of(kind: &Type) -> Vec<Type> {
    let Type::Path(path) = kind else { return Vec::new() };
    let Some(PathArguments::AngleBracketed(arguments)) = path.path.segments.last().map(|segment| &segment.arguments)
    else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind.clone()),
        _ => None,
    });
    types.collect()
}

impl Kind {
    /// What a setter of all elements takes.
    fn argument(&self) -> TokenStream {
        match self {
            Self::List { item, .. } => quote!(impl IntoIterator<Item = impl Into<#item>>),
            Self::Map { key, value } => quote!(impl IntoIterator<Item = (impl Into<#key>, impl Into<#value>)>),
        }
    }

    /// An iterator over what the argument holds.
    fn values(&self, argument: &Ident) -> TokenStream {
        match self {
            Self::List { .. } => quote!(#argument.into_iter().map(Into::into)),
            Self::Map { .. } => quote!(#argument.into_iter().map(|(key, value)| (key.into(), value.into()))),
        }
    }

    /// Arguments of the setter of a single element, their names, and the element.
    fn one(&self) -> (Vec<TokenStream>, Vec<Ident>, TokenStream) {
        let named = |parts: &[(Ident, Type)]| {
            let arguments = parts.iter().map(|(name, kind)| {
                let kind = taken_as(kind);
                quote!(#name: #kind)
            });
            (arguments.collect(), parts.iter().map(|(name, _)| name.clone()).collect())
        };
        match self {
            Self::List { item, parts } if parts.is_empty() => {
                let (arguments, names) = named(&[(format_ident!("value"), item.clone())]);
                let element = if is_primitive(item) { quote!(value) } else { quote!(value.into()) };
                (arguments, names, element)
            }
            Self::List { item, parts } => {
                let (arguments, names) = named(parts);
                let element = quote!(<#item>::new(#(#names),*));
                (arguments, names, element)
            }
            Self::Map { key, value } => {
                let (arguments, names) =
                    named(&[(format_ident!("key"), key.clone()), (format_ident!("value"), value.clone())]);
                (arguments, names, quote!((key.into(), value.into())))
            }
        }
    }

    fn qualify(&mut self, names: &BTreeSet<String>) {
        match self {
            Self::List { item, .. } => qualify(item, names),
            Self::Map { key, value } => [key, value].into_iter().for_each(|kind| qualify(kind, names)),
        }
    }
}

/// A constant as it stands in code, for a field of whatever type it has.
fn literal(value: &Value) -> TokenStream {
    match (value.as_str(), value.as_i64()) {
        (Some(text), _) => quote!(#text.into()),
        (None, Some(number)) => Literal::i64_unsuffixed(number).into_token_stream(),
        _ => {
            let truth = value == &Value::Bool(true);
            quote!(#truth)
        }
    }
}

/// Setters for the fields of the body, so that a call reads as one sentence; a name that means something else for a
/// builder is left to that.
pub(super) fn of_body(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
) -> Vec<TokenStream> {
    let is_optional = media::is_optional(assembled, operation);
    let Some(body) = body_type(builder, reshaped, is_optional) else { return Vec::new() };
    let kind = &body.ident;
    // A type that typify made of its own accord has no setters to call.
    if schema_of(assembled, body).is_null() {
        return Vec::new();
    }
    let mut fields = body_fields(assembled, body);
    // There is none to set the fields of, and none can be made without what it requires.
    if is_optional && fields.iter().any(|field| field.is_required) {
        return Vec::new();
    }
    let names = reshaped.type_names();
    for field in &mut fields {
        qualify(&mut field.value, &names);
        field.collection.iter_mut().for_each(|collection| collection.kind.qualify(&names));
    }
    // The body cannot be made without these: a second way to give them would add to the first, or take its place.
    fields.retain(|field| !field.is_required);
    let mut taken: BTreeSet<String> = builder.setters.iter().map(Ident::to_string).collect();
    let of_lists = list_methods(assembled, operation, builder).into_values().flatten();
    taken.extend(of_lists.map(|name| name.to_string()));
    taken.extend(RESERVED_PARAMETERS.iter().map(|name| (*name).to_owned()));
    let setters = fields.iter().flat_map(BodyField::setters);
    setters
        .filter(|setter| !taken.contains(&setter.name.to_string()))
        .map(|setter| {
            let Setter { name, arguments, handed_on, link, .. } = setter;
            let link = doc(&format!("{link}; see [`types::{kind}::{name}`]."));
            let changed = match is_optional {
                true => quote!(Some(body.unwrap_or_else(types::#kind::new).#name(#(#handed_on),*))),
                false => quote!(body.#name(#(#handed_on),*)),
            };
            let said = name.to_string();
            quote! {
                #(#link)*
                pub fn #name(mut self #(, #arguments)*) -> Self {
                    self.given_of_body.member(#said);
                    self.body = self.body.map(|body| #changed);
                    self
                }
            }
        })
        .collect()
}

/// The setter of the whole body: given after something else it would take that back, and so the call is refused.
pub(super) fn whole_body(field: &BuilderField, is_optional: bool) -> Option<TokenStream> {
    let mut body = first_argument(&field.kind)?;
    if is_optional {
        body = first_argument(body)?;
    }
    let some = is_optional.then(|| quote!(.map(Some)));
    Some(quote! {
        /// The body of the request.
        ///
        /// The whole of it: where it is given after a member of it was set, or for the second time, the call fails before
        /// it is sent, since what was set before would be lost.
        pub fn body(mut self, value: impl TryInto<#body, Error: std::fmt::Display>) -> Self {
            self.body = self.given_of_body.whole(value) #some;
            self
        }
    })
}

/// What the spec says of a parameter.
fn described(parameter: &Value) -> String {
    docs::described(parameter, parameter["name"].as_str().unwrap_or_default())
}

/// How the setter of a parameter takes its value.
enum Taken {
    /// As it is.
    Bool,
    /// By a conversion that may fail.
    Converted,
    /// A text for a path, whose segments are told apart.
    Segments,
    /// A text of at least one character.
    Filled,
    /// A text.
    Text,
    /// By a conversion that cannot fail.
    Made,
}

impl Taken {
    fn of(value: &Type, parameter: &Value) -> Self {
        let is_named = |wanted: &str| last_ident(value).is_some_and(|name| name == wanted);
        let least = &parameter["schema"]["minLength"];
        match value {
            _ if is_named("bool") => Self::Bool,
            _ if !is_always_made(value) => Self::Converted,
            _ if is_named("Segments") => Self::Segments,
            _ if is_named("String") && least.is_u64() && *least != 0 => Self::Filled,
            _ if is_named("String") => Self::Text,
            _ => Self::Made,
        }
    }

    /// The type of the setter's argument.
    fn argument(&self, value: &Type) -> TokenStream {
        match self {
            Self::Bool => quote!(bool),
            Self::Converted => quote!(impl TryInto<#value, Error: std::fmt::Display>),
            Self::Segments => quote!(impl Into<::std::string::String>),
            Self::Filled | Self::Text | Self::Made => quote!(impl Into<#value>),
        }
    }
}

/// The setter of a parameter that is a single value.
pub(super) fn of_parameter(field: &BuilderField, parameter: &Value, in_query: Option<&Place>) -> Option<TokenStream> {
    let held = first_argument(&field.kind)?;
    let is_option = last_ident(held).is_some_and(|name| name == "Option");
    let value = if is_option { first_argument(held)? } else { held };
    let taken = Taken::of(value, parameter);
    let name = &field.name;
    let change = match in_query {
        Some(place) => collected(&taken, value, name, place),
        None => {
            let stored = stored(&taken, value, name, is_option);
            quote!(self.#name = #stored;)
        }
    };
    let argument = taken.argument(value);
    let doc = doc(&described(parameter));
    Some(quote! {
        #(#doc)*
        pub fn #name(mut self, value: #argument) -> Self {
            #change
            self
        }
    })
}

/// What the field of a parameter holds.
fn stored(taken: &Taken, value: &Type, name: &Ident, is_option: bool) -> TokenStream {
    let said = name.to_string();
    let some = |value: TokenStream| if is_option { quote!(Ok(Some(#value))) } else { quote!(Ok(#value)) };
    let mapped = is_option.then(|| quote!(.map(Some)));
    match taken {
        Taken::Bool => some(quote!(value)),
        Taken::Converted => {
            let refused = format!("`{name}` cannot be used: {{error}}");
            quote!(value.try_into().map_err(|error| format!(#refused)) #mapped)
        }
        Taken::Segments => some(quote!(#value::from(value))),
        Taken::Filled => quote!(::bpm_rest_runtime::parameter::filled(#said, value) #mapped),
        Taken::Text | Taken::Made => some(quote!(value.into())),
    }
}

/// How a parameter is collected in the query.
fn collected(taken: &Taken, value: &Type, name: &Ident, place: &Place) -> TokenStream {
    let (field, said) = (format_ident!("{}", query::FIELD), name.to_string());
    let Place { index, name } = place;
    match taken {
        Taken::Bool => quote!(self.#field.bool(#index, #name, value);),
        Taken::Converted if is_number(value) => {
            quote!(self.#field.converted_number::<#value, _>(#index, #name, #said, value.try_into());)
        }
        Taken::Converted => quote!(self.#field.converted::<#value, _>(#index, #name, #said, value.try_into());),
        Taken::Filled => quote!(self.#field.filled_text(#index, #name, #said, value.into());),
        Taken::Text => quote!(self.#field.text(#index, #name, value.into());),
        Taken::Segments | Taken::Made => quote!(self.#field.value::<#value>(#index, #name, &value.into());),
    }
}

/// Whether values of the type are made of texts, whatever those hold.
fn is_always_made(kind: &Type) -> bool {
    let path = kind.to_token_stream().to_string();
    let texts = ["String", "Secret", "Segments"];
    path.contains(":: enums ::") || last_ident(kind).is_some_and(|name| texts.iter().any(|text| name == text))
}

/// What a parameter of the query collects.
enum List {
    /// Sent as several parameters of its name.
    Several(Box<Type>),
    /// Sent as one, with commas.
    InOne,
}

impl List {
    fn kind(&self) -> Type {
        match self {
            Self::Several(item) => parse_quote!(::std::vec::Vec<#item>),
            Self::InOne => parse_quote!(::bpm_rest_runtime::values::CommaSeparated),
        }
    }
}

fn list_of(field: &BuilderField) -> Option<(List, bool)> {
    let held = first_argument(&field.kind)?;
    let is_option = last_ident(held).is_some_and(|name| name == "Option");
    let value = if is_option { first_argument(held)? } else { held };
    let list = match last_ident(value) {
        Some(name) if name == "Vec" && field.name != "body" => List::Several(Box::new(first_argument(value)?.clone())),
        Some(name) if name == "CommaSeparated" => List::InOne,
        _ => return None,
    };
    Some((list, is_option))
}

/// The methods that each list in the query has beside its setter: one adds a single element, one replaces all.
fn list_methods(assembled: &Value, operation: &Operation<'_>, builder: &Builder) -> BTreeMap<String, [Ident; 2]> {
    let mut taken: BTreeSet<String> = builder.fields.iter().map(|field| field.name.to_string()).collect();
    taken.extend(RESERVED_PARAMETERS.iter().map(|name| (*name).to_owned()));
    let parameters = operation.parameters(assembled);
    let given = |name: &str| {
        let found = parameters.iter().find(|(_, parameter)| names::of_parameter(parameter) == name);
        found.and_then(|(_, parameter)| parameter[names::RUST_SINGULAR].as_str())
    };
    let lists = builder.fields.iter().filter(|field| list_of(field).is_some()).map(|field| field.name.to_string());
    lists
        .map(|name| {
            let one = names::of_one(&name, given(&name), &mut taken);
            let replace = names::of_replacing(&name, &mut taken);
            (name, [format_ident!("{one}"), format_ident!("{replace}")])
        })
        .collect()
}

/// The setters of a list in the query.
pub(super) fn of_list(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    field: &BuilderField,
    parameter: &Value,
) -> Option<TokenStream> {
    let (list, is_option) = list_of(field)?;
    let (name, text) = (&field.name, described(parameter));
    let [one, replace] = list_methods(assembled, operation, builder).remove(&name.to_string())?;
    let refused = format!("`{name}` cannot be used: {{error}}");
    let all_doc = doc(&format!("{text}\n\nAdds to what is there; [`Self::{replace}`] replaces it."));
    let one_doc = doc(&format!("Adds one element to `{name}`; see [`Self::{name}`]."));
    let replace_doc = doc(&format!("Replaces all that `{name}` holds; see [`Self::{name}`], which adds."));
    let kind = list.kind();
    let more = quote!(value.try_into().map_err(|error| format!(#refused)));
    let added = |more: &TokenStream| match is_option {
        true => quote!(::bpm_rest_runtime::lists::added(self.#name, #more)),
        false => quote!(::bpm_rest_runtime::lists::added_to_required(self.#name, #more)),
    };
    let kept = is_option.then(|| quote!(.map(Some)));
    let (one_value, one_list) = match &list {
        List::Several(item) if is_primitive(item) => (taken_as(item), quote!(Ok(vec![value]))),
        List::Several(item) => (taken_as(item), quote!(Ok(vec![value.into()]))),
        List::InOne => {
            (quote!(impl std::fmt::Display), quote!(#kind::try_from([value]).map_err(|error| format!(#refused))))
        }
    };
    let (all_added, one_added) = (added(&more), added(&one_list));
    Some(quote! {
        #(#all_doc)*
        pub fn #name(mut self, value: impl TryInto<#kind, Error: std::fmt::Display>) -> Self {
            self.#name = #all_added;
            self
        }

        #(#one_doc)*
        pub fn #one(mut self, value: #one_value) -> Self {
            self.#name = #one_added;
            self
        }

        #(#replace_doc)*
        pub fn #replace(mut self, value: impl TryInto<#kind, Error: std::fmt::Display>) -> Self {
            self.#name = #more #kept;
            self
        }
    })
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, body, generated, operation};

    fn with_parameters(parameters: &str) -> crate::emit::samples::Generated {
        let more = format!("parameters: [{parameters}], {}", answer("{type: string}"));
        generated("", &operation("get", "get_thing", &more), "")
    }

    #[test]
    fn a_parameter_is_taken_by_what_its_conversion_can_do() {
        let code = with_parameters(
            "{name: text, in: query, schema: {type: string}, description: A text.}, \
             {name: must, in: query, required: true, schema: {type: string, minLength: 1}, description: d}, \
             {name: secret, in: query, schema: {type: string, format: password}, description: d}, \
             {name: times, in: query, required: true, schema: {type: integer, format: int64}, description: d}, \
             {name: least, in: query, schema: {type: string, minLength: 1}, description: d}, \
             {name: flag, in: query, schema: {type: boolean}, description: d}, \
             {name: count, in: query, schema: {type: integer, format: int64}, description: d}",
        );
        for setter in [
            "/// A text.
             pub fn text(mut self, value: impl Into<::std::string::String>) -> Self {
                 self.in_query.text(5, \"text\", value.into()); self }",
            "pub fn must(mut self, value: impl Into<::std::string::String>) -> Self {
                 self.must = ::bpm_rest_runtime::parameter::filled(\"must\", value); self }",
            "pub fn secret(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
                 self.secret = Ok(Some(value.into())); self }",
            "pub fn flag(mut self, value: bool) -> Self { self.in_query.bool(1, \"flag\", value); self }",
            "pub fn count(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
                 self.in_query.converted_number::<i64, _>(0, \"count\", \"count\", value.try_into()); self }",
            "pub fn times(mut self, value: impl TryInto<i64, Error: std::fmt::Display>) -> Self {
                 self.times = value.try_into().map_err(|error| format!(\"`times` cannot be used: {error}\")); self }",
            "pub fn least(mut self, value: impl Into<::std::string::String>) -> Self {
                 self.in_query.filled_text(2, \"least\", \"least\", value.into()); self }",
            "in_query.value(3, \"must\", &must); in_query.value(4, \"secret\", &secret); in_query.value(6, \"times\", &times);",
            "must: Err(::bpm_rest_runtime::parameter::UNSET)",
        ] {
            code.assert_has("builder.rs", setter);
        }
    }

    #[test]
    fn lists_add_one_and_several_and_are_replaced_under_a_name_of_their_own() {
        let code = with_parameters(
            "{name: tags, in: query, required: true, schema: {type: array, items: {type: string}}, description: d}",
        );
        let list = "::std::vec::Vec<::std::string::String>";
        for (name, argument) in [
            ("tags", format!("impl TryInto<{list}, Error: std::fmt::Display>")),
            ("tag", "impl Into<::std::string::String>".to_owned()),
            ("replace_tags", format!("impl TryInto<{list}, Error: std::fmt::Display>")),
        ] {
            code.assert_has("builder.rs", &format!("pub fn {name}(mut self, value: {argument}) -> Self"));
        }
        code.assert_has("builder.rs", "added_to_required(self.tags");
    }

    #[test]
    fn what_was_set_of_a_body_is_noted_by_every_setter() {
        let more = format!("{}, {}", body("{$ref: '#/components/schemas/NewThing'}"), answer("{type: string}"));
        let schema = "NewThing: {type: object, description: d, required: [id], properties: {\
                      id: {type: string, description: The id.}, kind: {type: string, nullable: true, description: d}, \
                      tags: {type: array, items: {type: string}, description: d}}}";
        let code = generated("", &operation("put", "put_thing", &more), schema);
        code.assert_has("builder.rs", "self.body = self.given_of_body.whole(value);");
        for setter in ["kind", "tags", "tag", "replace_tags"] {
            code.assert_has("builder.rs", &format!("self.given_of_body.member(\"{setter}\"); self.body ="));
        }
        for setter in ["kind", "tags", "tag", "replace_tags", "id"] {
            code.assert_has("types.rs", &format!("#[must_use] pub fn {setter}(mut self, value: "));
        }
        code.assert_has("types.rs", "pub fn new(id: impl Into<::std::string::String>) -> Self");
    }
}
