//! Values of several forms (`oneOf`, `anyOf`), and what tells which one it is: a discriminator, members of one value, or the
//! members that there are.

use crate::{
    document::{reference, schema_name},
    facts::{received, rust_type_of},
    reshape::{derive_no_reading, first_argument, last_ident},
};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use syn::{Fields, Ident, Item, ItemEnum, Type, visit_mut::VisitMut};

const SCHEMAS: &str = "#/components/schemas/";

/// The names of the schemas that the forms are, if all of them are named.
fn named(schema: &Value) -> Option<BTreeSet<&str>> {
    let forms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    forms.iter().map(|form| reference(form)?.strip_prefix(SCHEMAS)).collect()
}

/// The values of the discriminator with the schema that each tells, if every form has one.
pub(crate) fn told(schema: &Value) -> Option<(&str, Vec<(&str, &str)>)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let forms = named(schema)?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let told: Option<Vec<(&str, &str)>> =
        mapping.iter().map(|(value, target)| Some((value.as_str(), target.as_str()?.strip_prefix(SCHEMAS)?))).collect();
    let told = told.filter(|told| told.iter().all(|(_, name)| forms.contains(name)))?;
    forms.iter().all(|form| told.iter().any(|(_, name)| name == form)).then_some((property, told))
}

/// Says of each form by which value it is told, as a document may leave unsaid; false if that cannot be said.
pub(crate) fn tell(schema: &mut Map<String, Value>, written: impl Fn(&str) -> String) -> bool {
    let whole = Value::Object(schema.clone());
    let Some(forms) = named(&whole) else { return false };
    let Some(discriminator) = schema.get_mut("discriminator").and_then(Value::as_object_mut) else { return false };
    if !discriminator.get("propertyName").is_some_and(Value::is_string) {
        return false;
    }
    let said = discriminator.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut mapping = Map::new();
    for (value, target) in said {
        // A mapping may name schemas that are none of the forms.
        if target.as_str().and_then(|target| target.strip_prefix(SCHEMAS)).is_some_and(|name| forms.contains(name)) {
            mapping.insert(value, target);
        }
    }
    for form in forms {
        let target = Value::from(format!("{SCHEMAS}{form}"));
        if !mapping.values().any(|known| *known == target) {
            mapping.entry(written(form)).or_insert(target);
        }
    }
    discriminator.retain(|key, _| key == "propertyName");
    discriminator.insert("mapping".into(), mapping.into());
    true
}

/// A form of a choice, as it can be told from the others.
#[derive(Debug, Default)]
struct Form<'a> {
    /// The members that it names; none if it is no object.
    members: BTreeSet<&'a str>,
    required: BTreeSet<&'a str>,
    /// The members that have one value.
    constants: BTreeMap<&'a str, &'a Value>,
    is_object: bool,
}

impl<'a> Form<'a> {
    fn of(document: &'a Value, schema: &'a Value) -> Self {
        Self::within(document, schema, &mut Vec::new())
    }

    fn within(document: &'a Value, schema: &'a Value, path: &mut Vec<&'a str>) -> Self {
        let mut found = schema;
        if let Some(name) = schema_name(schema) {
            if path.contains(&name) {
                return Self::default();
            }
            path.push(name);
            found = &document["components"]["schemas"][name];
        }
        let mut form = Self::default();
        for (name, property) in found.get("properties").and_then(Value::as_object).into_iter().flatten() {
            form.members.insert(name);
            if let Some(value) = only_value(document, property) {
                form.constants.insert(name, value);
            }
        }
        form.required.extend(found["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
        form.is_object = found.get("type").is_none_or(|kind| kind == "object");
        for inner in found["oneOf"].as_array().into_iter().flatten() {
            form.members.extend(Self::within(document, inner, path).members);
        }
        if schema_name(schema).is_some() {
            path.pop();
        }
        form
    }

    fn code(&self) -> TokenStream {
        let members = self.members.iter();
        let constants = self.constants.iter().map(|(name, value)| {
            let constant = match value {
                Value::Bool(truth) => quote!(Boolean(#truth)),
                Value::Number(number) => {
                    let number = number.as_f64().unwrap_or_default();
                    quote!(Number(#number))
                }
                other => {
                    let text = other.as_str().unwrap_or_default();
                    quote!(Text(#text))
                }
            };
            quote!((#name, ::bpm_rest_runtime::forms::Constant::#constant))
        });
        quote!(::bpm_rest_runtime::forms::Form { members: &[#(#members),*], constants: &[#(#constants),*] })
    }

    /// Whether whatever is of the other form is read as this one, which stands before it.
    fn hides(&self, other: &Self) -> bool {
        let has_same = |(name, value): (&&str, &&Value)| other.constants.get(name) == Some(value);
        let is_told = other.constants.keys().any(|name| !self.constants.contains_key(name));
        self.is_object
            && other.is_object
            && !is_told
            && other.members.is_subset(&self.members)
            && self.required.is_subset(&other.required)
            && self.constants.iter().all(has_same)
    }
}

/// The only value of an enumeration.
fn only_value<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    let schema = schema_name(schema).map_or(schema, |name| &document["components"]["schemas"][name]);
    match schema.get("enum")?.as_array()?.as_slice() {
        [value] if value.is_string() || value.is_boolean() || value.is_number() => Some(value),
        _ => None,
    }
}

/// What is never read of the choices of a resolved document: forms that others before them fit as well. In words.
pub(crate) fn never_read(resolved: &Value) -> Vec<String> {
    let received = received(resolved);
    let schemas = resolved.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let mut told = Vec::new();
    for (name, schema) in schemas.filter(|(name, _)| received.contains(name.as_str())) {
        if self::told(schema).is_some() || rust_type_of(schema).is_some() {
            continue;
        }
        let forms = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
        for (index, form) in forms.iter().enumerate() {
            let Some(hiding) = forms[..index].iter().position(|other| hides(resolved, other, form)) else { continue };
            let [shown, hiding] = [index, hiding].map(|index| {
                let kind = schema_name(&forms[index]).or_else(|| forms[index]["type"].as_str()).unwrap_or("any value");
                format!("{} (`{kind}`)", index + 1)
            });
            told.push(format!(
                "{name}: form {shown} is never read, for form {hiding} fits all that it fits; a discriminator, or a \
                 member with one value, would tell them apart"
            ));
        }
    }
    told
}

fn hides(document: &Value, first: &Value, second: &Value) -> bool {
    let kind = |form: &Value| {
        let form = schema_name(form).map_or(form, |name| &document["components"]["schemas"][name]);
        form["type"].as_str().map(str::to_owned)
    };
    match (kind(first).as_deref(), kind(second).as_deref()) {
        (Some("string"), Some("string")) | (Some("number"), Some("integer" | "number")) => true,
        (None, Some("string" | "integer" | "number" | "boolean" | "array")) => {
            schema_name(first).is_none() && first.get("allOf").is_none() && first.get("oneOf").is_none()
        }
        (Some("object"), Some("object")) => {
            let is_named = [first, second].iter().all(|form| schema_name(form).is_some());
            let [first, second] = [first, second].map(|form| Form::of(document, form));
            is_named && first.hides(&second)
        }
        _ => false,
    }
}

/// Has the enumeration read the form that the discriminator tells; where it tells none that is known, or there is none, the
/// one that is likeliest of those that fit.
pub(crate) fn read_by_form(item: &mut ItemEnum, schema: &Value, resolved: &Value) -> TokenStream {
    let forms = schema["oneOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_plain =
        |variant: &syn::Variant| matches!(&variant.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1);
    if forms.len() != item.variants.len() || !item.variants.iter().all(is_plain) {
        return TokenStream::new();
    }
    let known: Vec<Form<'_>> = forms.iter().map(|form| Form::of(resolved, form)).collect();
    let discriminator = told(schema);
    if discriminator.is_none() && known.iter().filter(|form| form.is_object).count() < 2 {
        return TokenStream::new();
    }
    let variants: Vec<&Ident> = item.variants.iter().map(|variant| &variant.ident).collect();
    let told = discriminator.map(|(property, told)| {
        let arms = told.iter().filter_map(|(value, name)| {
            let variant = variants[forms.iter().position(|form| schema_name(form) == Some(name))?];
            Some(quote!(Some(#value) => return ::bpm_rest_runtime::forms::read(value).map(Self::#variant),))
        });
        quote! {
            match value.get(#property).and_then(|kind| kind.as_str()) {
                #(#arms)*
                _ => {}
            }
        }
    });
    let described = known.iter().map(Form::code);
    let arms = variants
        .iter()
        .enumerate()
        .map(|(index, variant)| quote!(#index => ::bpm_rest_runtime::forms::fits(&value).map(Self::#variant),));
    let name = &item.ident;
    let shown = name.to_string();
    let read = quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                const FORMS: &[::bpm_rest_runtime::forms::Form] = &[#(#described),*];
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                #told
                let forms = ::bpm_rest_runtime::forms::order(&value, FORMS).into_iter();
                let mut fitting = forms.filter_map(|form| match form {
                    #(#arms)*
                    _ => None,
                });
                fitting.next().ok_or_else(|| ::bpm_rest_runtime::forms::none(#shown))
            }
        }
    };
    derive_no_reading(&mut item.attrs);
    read
}

/// Names what typify only numbers by what it holds, and lets a form that is a text be made of one.
pub(crate) fn mended(items: &[Item]) -> Vec<Item> {
    let mut mended = Vec::new();
    let mut names: BTreeMap<String, BTreeMap<String, Ident>> = BTreeMap::new();
    let mut texts: BTreeMap<String, Ident> = BTreeMap::new();
    for item in items {
        let Item::Enum(item) = item else { continue };
        let given = named_by_content(item);
        let is_text =
            |variant: &&syn::Variant| content(variant).and_then(last_ident).is_some_and(|kind| kind == "String");
        let mut of_text = item.variants.iter().filter(is_text);
        if let (Some(one), None) = (of_text.next(), of_text.next()) {
            let own = one.ident.to_string();
            texts.insert(item.ident.to_string(), given.get(&own).unwrap_or(&one.ident).clone());
        }
        names.insert(item.ident.to_string(), given);
    }
    for item in items {
        let mut item = item.clone();
        let of = match &item {
            Item::Enum(item) => Some(item.ident.to_string()),
            Item::Impl(item) => last_ident(&item.self_ty).map(Ident::to_string),
            _ => None,
        };
        let Some(of) = of else {
            mended.push(item);
            continue;
        };
        // What is made of any text cannot fail to be.
        if texts.contains_key(&of) && is_made_of_text(&item) {
            continue;
        }
        if let Some(names) = names.get(&of).filter(|names| !names.is_empty()) {
            Rename { names }.visit_item_mut(&mut item);
        }
        let is_choice = matches!(item, Item::Enum(_));
        mended.push(item);
        if let Some(variant) = texts.get(&of).filter(|_| is_choice) {
            let of = quote::format_ident!("{of}");
            for (kind, made) in
                [(quote!(&str), quote!(value.to_owned())), (quote!(::std::string::String), quote!(value))]
            {
                mended.push(syn::parse_quote! {
                    impl ::std::convert::From<#kind> for #of {
                        fn from(value: #kind) -> Self {
                            Self::#variant(#made)
                        }
                    }
                });
            }
        }
    }
    mended
}

/// The type that a variant holds.
fn content(variant: &syn::Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Some(&fields.unnamed[0].ty),
        _ => None,
    }
}

/// New names for variants that have none but a number.
fn named_by_content(item: &ItemEnum) -> BTreeMap<String, Ident> {
    let is_numbered = |name: &str| name.strip_prefix("Variant").is_some_and(|end| end.parse::<usize>().is_ok());
    let mut given = BTreeMap::new();
    let mut taken: BTreeSet<String> = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
    for variant in item.variants.iter().filter(|variant| is_numbered(&variant.ident.to_string())) {
        let Some(name) = content(variant).and_then(content_name) else { continue };
        if taken.insert(name.clone()) {
            given.insert(variant.ident.to_string(), quote::format_ident!("{name}"));
        }
    }
    given
}

/// `Vec<Row>` is a `RowList`, `HashMap<String, Row>` a `RowMap`, `i64` an `Integer`.
fn content_name(kind: &Type) -> Option<String> {
    let name = last_ident(kind)?.to_string();
    let inner = || first_argument(kind).and_then(content_name);
    Some(match name.as_str() {
        "Vec" => format!("{}List", inner()?),
        "Box" => inner()?,
        "Map" => "Object".to_owned(),
        "HashMap" => {
            let Type::Path(path) = kind else { return None };
            let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
                return None;
            };
            let syn::GenericArgument::Type(value) = arguments.args.iter().nth(1)? else { return None };
            format!("{}Map", content_name(value)?)
        }
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => "Integer".to_owned(),
        "f32" | "f64" => "Number".to_owned(),
        "bool" => "Boolean".to_owned(),
        _ => name,
    })
}

fn is_made_of_text(item: &Item) -> bool {
    let Item::Impl(item) = item else { return false };
    let Some((_, path, _)) = &item.trait_ else { return false };
    let name = path.segments.last().map(|segment| segment.ident.to_string());
    let is_of_text = || {
        let of = path.segments.last().map(|segment| quote!(#segment).to_string()).unwrap_or_default();
        of.contains("str >") || of.contains("String")
    };
    matches!(name.as_deref(), Some("TryFrom" | "From")) && is_of_text()
}

/// Renames the variants of one enumeration.
struct Rename<'a> {
    names: &'a BTreeMap<String, Ident>,
}

impl VisitMut for Rename<'_> {
    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        if let Some(name) = self.names.get(&ident.to_string()) {
            *ident = name.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn variants_are_called_by_what_they_hold_and_texts_make_one() {
        let file: syn::File = syn::parse_quote! {
            pub enum Rows { Variant0(Vec<Row>), Variant1(Vec<String>), Variant2(String), Variant3 { id: String } }
            impl From<Vec<Row>> for Rows { fn from(value: Vec<Row>) -> Self { Self::Variant0(value) } }
            impl TryFrom<&str> for Rows { type Error = (); fn try_from(_: &str) -> Result<Self, ()> { Err(()) } }
        };
        let items = mended(&file.items);
        let shown = quote!(#(#items)*).to_string();
        for part in [
            "RowList (Vec < Row >) , StringList (Vec < String >) , String (String) , Variant3 {",
            "Self :: RowList (value)",
            "From < & str > for Rows",
            "From < :: std :: string :: String > for Rows",
        ] {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        assert!(!shown.contains("TryFrom"), "{shown}");
    }

    #[test]
    fn a_form_that_another_before_it_fits_as_well_is_told() {
        let named = |name: &str| json!({"$ref": format!("{SCHEMAS}{name}")});
        let object = |required: &[&str], properties: Value| json!({"type": "object", "required": required, "properties": properties});
        let text = json!({"type": "string"});
        let one = |value: Value| json!({"type": "string", "enum": [value]});
        let told = |forms: Value| {
            let document = json!({
                "paths": {"/": {"get": {"responses": {"200": {"content": {"application/json": {"schema": named("Choice")}}}}}}},
                "components": {"schemas": {
                    "Choice": {"oneOf": forms},
                    "Less": object(&[], json!({"a": text})),
                    "More": object(&[], json!({"a": text, "b": text})),
                    "Strict": object(&["a"], json!({"a": text, "b": text, "c": text})),
                    "Red": object(&[], json!({"a": text, "kind": one(json!("red"))})),
                    "Blue": object(&[], json!({"a": text, "kind": one(json!("blue"))})),
                }},
            });
            never_read(&document)
        };
        assert_eq!(told(json!([named("Less"), named("More"), text, named("Strict")])), Vec::<String>::new());
        assert_eq!(told(json!([named("Red"), named("Blue")])), Vec::<String>::new());
        let hidden = told(json!([named("More"), named("Less")]));
        assert!(hidden[0].starts_with("Choice: form 2 (`Less`) is never read, for form 1 (`More`)"), "{hidden:?}");
        assert_eq!(told(json!([{"type": "number"}, {"type": "integer"}])).len(), 1);
        assert_eq!(told(json!([{}, text])).len(), 1);
        assert_eq!(told(json!([{"type": "integer"}, {"type": "number"}, {}])).len(), 0);
    }
}
