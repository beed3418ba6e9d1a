//! Writes how the pages of a list are asked for and read.

use super::fields::{body_type, field_of, named_type, qualify, wire_name};
use crate::{
    document::Operation,
    names,
    reshape::{Builder, Reshaped, first_argument, last_ident},
};
use anyhow::{Context as _, Result, bail, ensure};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Type;

/// The paging with the names that its parameters are given in Rust.
pub(super) fn in_rust(paging: &Value, assembled: &Value, operation: &Operation<'_>) -> Value {
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
pub(super) fn paged(
    paging: &Value,
    rows: Option<&Value>,
    builder: &Builder,
    reshaped: &Reshaped,
) -> Result<TokenStream> {
    let is_by_offset = paging.get("number").is_none() && paging.get("page").is_none();
    ensure!(rows.is_none() || is_by_offset, "x-rows is for lists that are paged by offset");
    if paging.get("number").is_some() {
        paged_by_number(paging, builder, reshaped)
    } else if paging.get("page").is_some() {
        paged_by_index(paging, builder, reshaped)
    } else {
        paged_by_offset(paging, rows, builder, reshaped)
    }
}

pub(super) fn role(paging: &Value, key: &str) -> String {
    paging[key].as_str().unwrap_or_default().to_owned()
}

/// The rows that the items of a page take, and where the page starts.
pub(super) fn rows_of(
    paging: &Value,
    said: &Value,
    builder: &Builder,
    reshaped: &Reshaped,
    output: &TokenStream,
) -> Result<(TokenStream, TokenStream)> {
    let limit = Literal::u64_unsuffixed(said["limit"].as_u64().context("x-rows has no limit")?);
    let page = named_type(&builder.output, reshaped).context("the page has no named type")?;
    let field = |key: &str| field_of(page, &role(paging, key)).with_context(|| format!("the page has no {key}"));
    let (items, start) = (field("items")?, field("start")?);
    let item =
        first_argument(&items.ty).and_then(|kind| named_type(kind, reshaped)).context("the items have no type")?;
    let joined = field_of(item, &role(said, "of")).context("the items have no such list")?;
    let (items, start, list) = (&items.ident, &start.ident, &joined.ident);
    let length = match last_ident(&joined.ty) {
        Some(name) if name == "Option" => quote!(item.#list.as_ref().map_or(0, Vec::len)),
        _ => quote!(item.#list.len()),
    };
    let rows = quote!(operation::Rows::of(#output.#items.iter().map(|item| #length), #limit));
    Ok((rows, quote!(#output.#start)))
}

fn paged_by_offset(
    paging: &Value,
    rows: Option<&Value>,
    builder: &Builder,
    reshaped: &Reshaped,
) -> Result<TokenStream> {
    let page =
        last_ident(&builder.output).and_then(|name| reshaped.type_named(name)).context("the page has no named type")?;
    let field = |key: &str| page.fields.iter().find(|field| wire_name(field).as_deref() == Some(&role(paging, key)));
    let items = field("items").context("the page has no items")?;
    let (of_option, list) = match last_ident(&items.ty) {
        Some(name) if name == "Option" => (quote!(.unwrap_or_default()), first_argument(&items.ty)),
        _ => (TokenStream::new(), Some(&items.ty)),
    };
    let item = list.and_then(first_argument).context("the items are not an array")?;
    let items = &items.ident;
    let total = total_of(&role(paging, "total"), page, reshaped)?;
    // The envelope echoes where the page starts, if it has a field of the parameter's name.
    let echoed = match field("start") {
        Some(start) => {
            let start = &start.ident;
            quote!(output.#start)
        }
        None => quote!(None::<u64>),
    };
    let window = window(paging, builder, reshaped)?;
    let page = quote!(operation::Page::of(output.#items #of_option, #total, #echoed));
    let page = match rows {
        Some(said) => {
            let (rows, _) = rows_of(paging, said, builder, reshaped, &quote!(output))?;
            quote! {
                let rows = #rows;
                Ok(#page.with_rows(rows))
            }
        }
        None => quote!(Ok(#page)),
    };
    Ok(paged_implementation(builder, reshaped, item, &window, &page))
}

/// Where a page tells the total: in a field of its own, or in one of an object beside the items.
fn total_of(path: &str, page: &syn::ItemStruct, reshaped: &Reshaped) -> Result<TokenStream> {
    let Some((object, name)) = path.split_once('.') else {
        let total = &field_of(page, path).context("the page has no total")?.ident;
        return Ok(quote!(output.#total));
    };
    let object = field_of(page, object).context("the page has no object that holds the total")?;
    let is_optional = last_ident(&object.ty).is_some_and(|name| name == "Option");
    let kind = first_argument(&object.ty).filter(|_| is_optional).unwrap_or(&object.ty);
    let told = named_type(kind, reshaped).context("the object that holds the total has no type")?;
    let (object, total) = (&object.ident, &field_of(told, name).context("the object holds no total")?.ident);
    Ok(if is_optional { quote!(output.#object.map(|told| told.#total)) } else { quote!(output.#object.#total) })
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
            fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
                let body = ::bpm_rest_runtime::request::given_body(self.body.as_ref().map_err(::std::clone::Clone::clone))?;
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
    let (start_name, size_name) = (start.to_string(), size.to_string());
    Ok(quote! {
        fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
            operation::Window::of(&self.#start, &self.#size)
        }

        fn with_window(mut self, start: u64, size: u64) -> Self {
            self.#start = operation::counted(#start_name, start);
            self.#size = operation::counted(#size_name, size);
            self
        }
    })
}

/// Pages have an index and a size; the answer is a bare list, and its head tells the rest.
fn paged_by_index(paging: &Value, builder: &Builder, reshaped: &Reshaped) -> Result<TokenStream> {
    let [page, count] = ["page", "count"].map(|key| format_ident!("{}", names::parameter(&role(paging, key))));
    let (page_name, count_name) = (page.to_string(), count.to_string());
    let item = first_argument(&builder.output).context("the answer is not an array")?;
    let window = quote! {
        fn is_by_index(&self) -> bool {
            true
        }

        fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
            operation::Window::by_index(&self.#page, &self.#count)
        }

        fn with_window(mut self, start: u64, size: u64) -> Self {
            self.#page = operation::counted(#page_name, start / size.max(1));
            self.#count = operation::counted(#count_name, size);
            self
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
    let (page_name, count_name) = (page.to_string(), count.to_string());
    let window = quote! {
        fn is_by_index(&self) -> bool {
            true
        }

        fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
            operation::Window::by_number(&self.#page, &self.#count)
        }

        fn with_window(mut self, start: u64, size: u64) -> Self {
            self.#page = operation::counted(#page_name, (start / size.max(1)).saturating_add(1));
            self.#count = operation::counted(#count_name, size);
            self
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

            fn page(&self, output: Self::Output, #head: &operation::Head) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
                #page
            }

            // Not inlined: it reads items, which is not to be compiled anew in each crate that pages through the list.
            #[inline(never)]
            fn fetched(self, call: operation::Prepared) -> operation::Fetching {
                operation::fetched(self, call)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{Generated, answer, body, generated, operation};

    const PAGE: &str = "Page: {type: object, description: d, properties: {start: {type: integer, description: d}, rows: {type: \
                        array, items: {type: string}, description: d}, all: {type: string, description: d}, told: {type: \
                        object, description: d, properties: {all: {type: integer, description: d}, number: {type: integer, \
                        description: d}, size: {type: integer, description: d}}}}}";

    fn list(paging: &str, answered: &str) -> Generated {
        let parameter = |name: &str| format!("{{name: {name}, in: query, schema: {{type: integer}}, description: d}}");
        let more = format!(
            "x-paging: {paging}, parameters: [{}, {}], {}",
            parameter("start"),
            parameter("size"),
            answer(answered)
        );
        generated("", &operation("get", "list_it", &more), PAGE)
    }

    #[test]
    fn a_list_by_offset_echoes_its_start_where_the_page_has_it() {
        let code = list("{start: start, size: size, items: rows, total: all}", "{$ref: '#/components/schemas/Page'}");
        code.assert_has(
            "operations.rs",
            "impl operation::Paged for builder::ListIt { type Item = ::std::string::String;",
        );
        let set = "self.start = operation::counted(\"start\", start); self.size = operation::counted(\"size\", size);";
        code.assert_has("operations.rs", set);
        code.assert_has("operations.rs", "operation::Page::of(output.rows, output.all, output.start)");
        let without = "{type: object, properties: {rows: {type: array, items: {type: string}, description: d}, all: {type: \
                       integer, description: d}}}";
        let code = list("{start: start, size: size, items: rows, total: all}", without);
        code.assert_has("operations.rs", "operation::Page::of(output.rows, output.all, None::<u64>)");
    }

    #[test]
    fn a_list_by_offset_may_have_its_window_in_the_body() {
        let query = "Query: {type: object, description: d, properties: {start: {type: integer, description: d}, size: {type: \
                     integer, description: d}}}";
        let more = format!(
            "x-paging: {{start: start, size: size, items: rows, total: all}}, {}, {}",
            body("{$ref: '#/components/schemas/Query'}"),
            answer("{$ref: '#/components/schemas/Page'}")
        );
        let code = generated("", &operation("post", "query_it", &more), &format!("{query}, {PAGE}"));
        code.assert_has("operations.rs", "body.start = operation::counted(\"start\", start)?;");
        code.assert_has("operations.rs", "body.size = operation::counted(\"size\", size)?;");
    }

    #[test]
    fn lists_by_index_and_by_number_turn_an_offset_into_a_page() {
        let code =
            list("{page: start, count: size, total-header: Content-Range}", "{type: array, items: {type: string}}");
        code.assert_has("operations.rs", "self.start = operation::counted(\"start\", start / size.max(1));");
        code.assert_has("operations.rs", "operation::Page::of_content_range(output, head)");
        let paging = "{page: start, count: size, items: rows, total: told.all, number: told.number, size: told.size}";
        let code = list(paging, "{$ref: '#/components/schemas/Page'}");
        code.assert_has(
            "operations.rs",
            "self.start = operation::counted(\"start\", (start / size.max(1)).saturating_add(1));",
        );
        code.assert_has("operations.rs", "operation::Page::of_number(output.rows, told)");
    }
}
