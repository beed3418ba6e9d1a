//! Writes `search.rs`: what each list can be searched for by, as rules and as types that hold nothing else.

use super::{Operations, docs::doc, render};
use crate::{
    document::Operation,
    names,
    reshape::{Builder, Reshaped},
    search::{Filter, Kind, Orders, Search},
};
use anyhow::{Context as _, Result};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;

/// The module; none where nothing is searched.
pub(super) fn file(assembled: &Value, operations: &Operations<'_>, reshaped: &Reshaped) -> Result<Option<String>> {
    let mut code = TokenStream::new();
    let mut words = BTreeSet::new();
    let mut lists = Vec::new();
    for (id, builder) in &reshaped.builders {
        let operation = operations.get(id.as_str()).with_context(|| format!("the spec has no operation {id}"))?;
        if let Some(search) = Search::of(operation) {
            let list = List { assembled, operation, builder, search };
            code.extend(list.code(&mut words));
            let name = &builder.name;
            lists.push(quote!((#id, <builder::#name as search::Searchable>::RULES)));
        }
    }
    if code.is_empty() {
        return Ok(None);
    }
    let code = quote! {
        use super::{builder, enums};
        use ::bpm_rest_runtime::search;

        /// What each list takes, by the id of its operation.
        pub static SEARCHES: &[(&str, search::Rules)] = &[#(#lists),*];

        #code
    };
    render("What each list can be searched for by: filters, orders, deploys and counters.", code).map(Some)
}

/// Whether anything of a system is searched.
pub(super) fn is_any(operations: &Operations<'_>, reshaped: &Reshaped) -> bool {
    let mut searched = operations.iter().filter(|(_, operation)| Search::of(operation).is_some());
    searched.any(|(id, _)| reshaped.builders.contains_key(*id))
}

struct List<'a> {
    assembled: &'a Value,
    operation: &'a Operation<'a>,
    builder: &'a Builder,
    search: Search<'a>,
}

impl List<'_> {
    fn code(&self, words: &mut BTreeSet<String>) -> TokenStream {
        let mut code = self.rules();
        code.extend(self.searching());
        code.extend(self.filters());
        for filter in self.search.filters() {
            if let Kind::Words(values) = &filter.kind {
                let name = self.search.words_type(&filter);
                // Two lists may have one enumeration.
                if words.insert(name.clone()) {
                    let about = format!("The values of the filter `{}`.", filter.name);
                    code.extend(names_enum(&format_ident!("{name}"), &about, values));
                }
            }
        }
        code.extend(self.orders());
        code.extend(self.named(
            "Deploy",
            "deploys",
            "The references that the server can replace by the whole object in",
        ));
        code.extend(self.named("Counter", "counters", "What the server can count for each item of"));
        code
    }

    fn rules(&self) -> TokenStream {
        let (builder, search) = (&self.builder.name, &self.search);
        let filters = search.filters();
        let filters = filters.iter().map(|filter| {
            let name = filter.name;
            let kind = match &filter.kind {
                Kind::Text | Kind::Named(_) => quote!(Text),
                Kind::Integer => quote!(Integer),
                Kind::Boolean => quote!(Boolean),
                Kind::Words(words) => quote!(Words(&[#(#words),*])),
            };
            quote!((#name, search::Kind::#kind))
        });
        let of = |key: &str| search.names(key);
        let (demanded, ignored, deploys, counters) = (of("demanded"), of("ignored"), of("deploys"), of("counters"));
        let ignores_unknown = search.ignores_unknown();
        let alone = search.alone().map(|alone| quote!(.with_alone(#alone)));
        let needs = search.needs().into_iter().map(|(name, others)| quote!((#name, &[#(#others),*])));
        let orders = match search.orders() {
            Orders::Names(names) => quote!(Names(&[#(#names),*])),
            Orders::Words(words) => quote!(Words(&[#(#words),*])),
            Orders::Any => quote!(Any),
        };
        let cut = search.cuts_values().then(|| quote!(.with_values_cut()));
        let pages = self.window().map(|_| quote!(.with_pages()));
        let term = self.has_parameter("s").then(|| quote!(.with_term()));
        quote! {
            impl search::Searchable for builder::#builder {
                const RULES: search::Rules = search::Rules::new()
                    .with_filters(&[#(#filters),*])
                    .with_demanded(&[#(#demanded),*])
                    .with_ignored(&[#(#ignored),*])
                    .with_unknown_ignored(#ignores_unknown)
                    #alone
                    .with_needs(&[#(#needs),*])
                    .with_orders(search::Orders::#orders)
                    .with_deploys(&[#(#deploys),*])
                    .with_counters(&[#(#counters),*])
                    #cut
                    #pages
                    #term;
            }
        }
    }

    /// The setters of index and size of the page, where the list has pages.
    fn window(&self) -> Option<[Ident; 2]> {
        let paging = &self.operation.value["x-paging"];
        let [page, count] = ["page", "count"].map(|role| paging[role].as_str());
        let (page, count) = (page.unwrap_or("p"), count.unwrap_or("c"));
        (self.has_parameter(page) && self.has_parameter(count)).then(|| [self.setter(page), self.setter(count)])
    }

    fn parameter(&self, name: &str) -> Option<&Value> {
        let parameters = self.operation.parameters(self.assembled);
        parameters.into_iter().map(|(_, parameter)| parameter).find(|parameter| parameter["name"] == name)
    }

    fn has_parameter(&self, name: &str) -> bool {
        self.parameter(name).is_some_and(|parameter| parameter["in"] == "query")
    }

    fn setter(&self, name: &str) -> Ident {
        format_ident!("{}", self.parameter(name).map_or_else(|| names::parameter(name), names::of_parameter))
    }

    fn searching(&self) -> TokenStream {
        let builder = &self.builder.name;
        let window = self.window().map(|[page, count]| quote!(.#page(asked.page).#count(asked.per_page)));
        let lists = [("f", quote!(filters)), ("d", quote!(deploys)), ("n", quote!(counters))].into_iter();
        let lists = lists.filter(|(name, _)| self.has_parameter(name)).map(|(name, values)| {
            let setter = self.setter(name);
            quote!(.#setter(asked.#values))
        });
        let texts = [("o", quote!(orders)), ("s", quote!(term))].into_iter();
        let texts = texts.filter(|(name, _)| self.has_parameter(name)).map(|(name, value)| {
            let setter = self.setter(name);
            quote!(let call = asked.#value.into_iter().fold(call, |call, value| call.#setter(value));)
        });
        quote! {
            impl search::Searching for builder::#builder {
                fn with_search(self, asked: search::Asked) -> Self {
                    let call = self #window #(#lists)*;
                    #(#texts)*
                    call
                }
            }
        }
    }

    /// The call that searches, as documentation links to it.
    fn link(&self) -> String {
        let id = self.operation.id().unwrap_or_default();
        format!("[`{id}`](super::Client::{id})")
    }

    fn filters(&self) -> TokenStream {
        let filters = self.search.filters();
        if filters.is_empty() {
            return TokenStream::new();
        }
        let name = format_ident!("{}Filter", self.search.item());
        let builder = &self.builder.name;
        let doc_of_all = doc(&self.about_filters(&filters));
        let functions = filters.iter().map(|filter| {
            let (wire, function) = (filter.name, format_ident!("{}", filter.function()));
            let (kind, value) = match &filter.kind {
                Kind::Text => (quote!(impl Into<String>), quote!(value.into())),
                Kind::Integer => (quote!(i64), quote!(value)),
                Kind::Boolean => (quote!(bool), quote!(value)),
                Kind::Named(schema) => {
                    let schema = format_ident!("{schema}");
                    (quote!(enums::#schema), quote!(value))
                }
                Kind::Words(_) => {
                    let words = format_ident!("{}", self.search.words_type(filter));
                    (quote!(#words), quote!(value))
                }
            };
            let doc = doc(&about_filter(filter));
            let value = match &filter.kind {
                Kind::Text => quote!(search::Filter::new(#wire, Into::<String>::into(value))),
                _ => quote!(search::Filter::new(#wire, #value)),
            };
            quote! {
                #(#doc)*
                pub fn #function(value: #kind) -> search::Filter<builder::#builder> {
                    #value
                }
            }
        });
        quote! {
            #(#doc_of_all)*
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub enum #name {}

            impl #name {
                #(#functions)*
            }
        }
    }

    /// What the server makes of filters.
    fn about_filters(&self, filters: &[Filter<'_>]) -> String {
        let search = &self.search;
        let mut lines = vec![format!("Filters of {}.", self.link())];
        let demanded = search.names("demanded");
        if !demanded.is_empty() {
            lines.push(format!("The server demands {}.", quoted(&demanded, "and")));
        }
        for (name, others) in search.needs() {
            lines.push(format!("The server demands {} beside `{name}`.", quoted(&others, "or")));
        }
        if let Some(alone) = search.alone().filter(|_| filters.len() > 1) {
            lines.push(format!(
                "Beside `{alone}` the server ignores other filters, orders, the term and the page, and gives the whole list."
            ));
        }
        let ignored = search.names("ignored");
        if !ignored.is_empty() {
            lines.push(format!(
                "The server ignores {}, and would find everything: no filter here.",
                quoted(&ignored, "and")
            ));
        }
        lines.push(match search.ignores_unknown() {
            true => "The server ignores a filter of any other name, and would find everything.".to_owned(),
            false => "The server answers an error to a filter of any other name.".to_owned(),
        });
        if let Some(columns) = search.term() {
            lines.push(format!("The search term is compared with {}.", quoted(&columns, "and")));
        }
        if search.cuts_values() {
            lines.push("The server drops what stands behind a `=` in a value; such a value is refused.".to_owned());
        }
        let first = lines.remove(0);
        format!("{first}\n\n{}", lines.join("\n"))
    }

    fn orders(&self) -> TokenStream {
        let name = format_ident!("{}Field", self.search.item());
        let builder = &self.builder.name;
        let about = format!("What {} sorts by.", self.link());
        match self.search.orders() {
            Orders::Names(names) if !names.is_empty() => {
                let made = names_enum(&name, &about, &names);
                quote! {
                    #made

                    impl #name {
                        /// From small to large.
                        pub fn asc(self) -> search::Order<builder::#builder> {
                            search::Order::ascending(self.as_str())
                        }

                        /// From large to small.
                        pub fn desc(self) -> search::Order<builder::#builder> {
                            search::Order::descending(self.as_str())
                        }
                    }
                }
            }
            Orders::Words(words) => {
                let made = names_enum(&name, &about, &words);
                quote! {
                    #made

                    impl From<#name> for search::Order<builder::#builder> {
                        fn from(word: #name) -> Self {
                            Self::word(word.as_str())
                        }
                    }
                }
            }
            Orders::Names(_) | Orders::Any => TokenStream::new(),
        }
    }

    /// Deploys or counters.
    fn named(&self, what: &str, key: &str, about: &str) -> TokenStream {
        let names = self.search.names(key);
        if names.is_empty() {
            return TokenStream::new();
        }
        let (name, what) = (format_ident!("{}{what}", self.search.item()), format_ident!("{what}"));
        let builder = &self.builder.name;
        let made = names_enum(&name, &format!("{about} {}.", self.link()), &names);
        quote! {
            #made

            impl From<#name> for search::#what<builder::#builder> {
                fn from(name: #name) -> Self {
                    Self::new(name.as_str())
                }
            }

            impl From<#name> for String {
                fn from(name: #name) -> Self {
                    name.as_str().to_owned()
                }
            }
        }
    }
}

fn about_filter(filter: &Filter<'_>) -> String {
    let name = filter.name;
    let mut about = filter.description.map_or_else(
        || match filter.kind {
            Kind::Text => format!("Those whose `{name}` is this text."),
            Kind::Integer => format!("Those whose `{name}` is this number."),
            Kind::Boolean | Kind::Words(_) | Kind::Named(_) => format!("Those whose `{name}` is this."),
        },
        |description| description.trim().to_owned(),
    );
    if let Some(served) = filter.served {
        about += &format!("\n\nNot every server has this filter: {}.", served.trim().trim_end_matches('.'));
    }
    about
}

/// `a`, `b` and `c`.
fn quoted(names: &[&str], word: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} {word} {last}", before.join(", ")),
        _ => names.concat(),
    }
}

/// A closed enumeration of names, each as it is written in a query.
fn names_enum(name: &Ident, about: &str, values: &[&str]) -> TokenStream {
    let about = doc(about);
    let variants: Vec<Ident> = values.iter().map(|value| format_ident!("{}", names::variant(value))).collect();
    let docs = values.iter().map(|value| format!(" `{value}`."));
    let count = values.len();
    quote! {
        #(#about)*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #docs] #variants,)*
        }

        impl #name {
            /// All of them.
            pub const ALL: [Self; #count] = [#(Self::#variants),*];

            /// As it is written in a query.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#variants => #values,)*
                }
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{Generated, answer, generated, operation};

    fn searched(search: &str, parameters: &[&str]) -> Generated {
        let parameters = parameters.iter().map(|name| {
            let kind = match *name {
                "p" | "c" => "{type: integer, format: int32}",
                "o" | "s" => "{type: string}",
                _ => "{type: array, items: {type: string}}",
            };
            format!("{{name: {name}, in: query, schema: {kind}, description: d}}")
        });
        let parameters: Vec<String> = parameters.collect();
        let answer = answer("{type: array, items: {$ref: '#/components/schemas/Task'}}");
        let more = format!("x-search: {search}, parameters: [{}], {answer}", parameters.join(", "));
        let schemas = "Task: {type: object, description: d, properties: {kind: {$ref: '#/components/schemas/Kind'}}}, \
                       Kind: {type: string, description: d, enum: [a, b]}";
        generated("", &operation("get", "search_user_tasks", &more), schemas)
    }

    const ALL: [&str; 7] = ["p", "c", "f", "o", "s", "d", "n"];

    #[test]
    fn rules_and_types_are_made_of_what_the_spec_says() {
        let search = "{filters: {name: text, taskId: integer, is_open: boolean, kind: Kind, state: [ready, failed], team: {kind: \
                      integer, served: '2.0 ignores it', description: Tasks of a team.}}, demanded: [state], ignored: [hidden], \
                      unknown: ignored, alone: taskId, needs: {team: [name, kind]}, orders: [name, dueDate], deploys: [user_id], \
                      counters: [failed], term: [name, title], cuts-values: true, evidence: Seen.}";
        let code = searched(search, &ALL);
        code.assert_has("mod.rs", "pub mod search;");
        code.assert_has(
            "search.rs",
            "impl search::Searchable for builder::SearchUserTasks { const RULES: search::Rules = search::Rules::new()
             .with_filters(&[(\"is_open\", search::Kind::Boolean), (\"kind\", search::Kind::Text), (\"name\", \
             search::Kind::Text), (\"state\", search::Kind::Words(&[\"ready\", \"failed\"])), (\"taskId\", \
             search::Kind::Integer), (\"team\", search::Kind::Integer)]).with_demanded(&[\"state\"]).with_ignored(&[\"hidden\"])\
             .with_unknown_ignored(true).with_alone(\"taskId\").with_needs(&[(\"team\", &[\"name\", \"kind\"])])\
             .with_orders(search::Orders::Names(&[\"name\", \"dueDate\"])).with_deploys(&[\"user_id\"])\
             .with_counters(&[\"failed\"]).with_values_cut().with_pages().with_term();",
        );
        code.assert_has(
            "search.rs",
            "fn with_search(self, asked: search::Asked) -> Self { let call = self.p(asked.page).c(asked.per_page)\
             .f(asked.filters).d(asked.deploys).n(asked.counters);\
             let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));\
             let call = asked.term.into_iter().fold(call, |call, value| call.s(value)); call }",
        );
        for part in [
            "pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchUserTasks>",
            "pub fn task_id(value: i64) -> search::Filter<builder::SearchUserTasks> { search::Filter::new(\"taskId\", value) }",
            "pub fn is_open(value: bool)",
            "pub fn kind(value: enums::Kind)",
            "pub fn state(value: UserTaskState)",
            "/// Tasks of a team. /// /// Not every server has this filter: 2.0 ignores it. pub fn team(value: i64)",
            "/// Those whose `name` is this text.",
            "/// The server demands `state`. /// The server demands `name` or `kind` beside `team`.",
            "/// The server ignores `hidden`, and would find everything: no filter here.",
            "/// The server ignores a filter of any other name, and would find everything.",
            "/// The search term is compared with `name` and `title`.",
            "pub enum UserTaskState { /// `ready`. Ready, /// `failed`. Failed, }",
            "pub const ALL: [Self; 2usize] = [Self::Ready, Self::Failed];",
            "pub enum UserTaskField { /// `name`. Name, /// `dueDate`. DueDate, }",
            "pub fn desc(self) -> search::Order<builder::SearchUserTasks> { search::Order::descending(self.as_str()) }",
            "impl From<UserTaskDeploy> for search::Deploy<builder::SearchUserTasks>",
            "impl From<UserTaskCounter> for search::Counter<builder::SearchUserTasks>",
        ] {
            code.assert_has("search.rs", part);
        }
        code.assert_lacks("search.rs", "pub fn hidden");
        code.assert_has(
            "search.rs",
            "pub static SEARCHES: &[(&str, search::Rules)] = &[(\"search_user_tasks\", <builder::SearchUserTasks as \
             search::Searchable>::RULES)];",
        );
    }

    #[test]
    fn a_list_takes_what_it_has_parameters_for() {
        let code = searched("{filters: {}, unknown: refused, evidence: Seen.}", &["f"]);
        code.assert_has("search.rs", "let call = self.f(asked.filters); call");
        for part in ["with_pages", "with_term", "pub enum", "asc("] {
            code.assert_lacks("search.rs", part);
        }
        let code = searched("{filters: {}, unknown: refused, order-words: [NAME_ASC], evidence: Seen.}", &["o"]);
        code.assert_has("search.rs", ".with_orders(search::Orders::Words(&[\"NAME_ASC\"]))");
        code.assert_has("search.rs", "Self::word(word.as_str())");
        let code = searched("{filters: {}, unknown: refused, orders: any, evidence: Seen.}", &["o"]);
        code.assert_has("search.rs", ".with_orders(search::Orders::Any)");
    }

    #[test]
    fn without_a_search_there_is_no_module() {
        let code = generated("", &operation("get", "get_it", "responses: {'204': {description: Done.}}"), "");
        code.assert_lacks("mod.rs", "search");
    }
}
