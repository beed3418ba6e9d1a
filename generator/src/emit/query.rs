//! Moves the parameters of a query out of the fields of a builder, into one value that collects them.
//!
//! A list has up to sixty parameters, of which a call sets two or three. As fields they would be made, moved and taken apart
//! by each call, and compiled for each list.

use super::{
    fields::is_number,
    paging::{in_rust, role},
};
use crate::{
    document::Operation,
    names,
    reshape::{Builder, BuilderField, first_argument, last_ident, parameter_name},
};
use anyhow::{Context as _, Result, ensure};
use proc_macro2::{Literal, Span};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Block, Expr, ExprLit, FieldPat, Ident, Lit, Member, Pat, PatIdent, Stmt, Type, parse_quote};

/// Where the query of a builder is collected.
pub(crate) const FIELD: &str = "in_query";

/// The parameters of a builder that are collected, by their names in Rust.
#[derive(Default)]
pub(super) struct InQuery(BTreeMap<String, Place>);

/// A parameter's place in the query.
pub(super) struct Place {
    pub(super) index: Literal,
    /// The name on the wire.
    pub(super) name: String,
}

impl InQuery {
    /// The parameters that need not be set, and that nothing but the request asks for.
    pub(super) fn of(assembled: &Value, operation: &Operation<'_>, builder: &Builder) -> Self {
        let asked_for: BTreeSet<String> = match operation.value.get("x-paging") {
            Some(paging) => {
                let paging = in_rust(paging, assembled, operation);
                ["start", "size", "page", "count"].map(|key| names::parameter(&role(&paging, key))).into()
            }
            None => BTreeSet::new(),
        };
        let is_plain = |parameter: &Value| parameter["in"] == "query" && parameter["schema"].get("x-checked").is_none();
        let plain: BTreeSet<String> = operation
            .parameters(assembled)
            .into_iter()
            .filter(|(_, parameter)| is_plain(parameter))
            .map(|(_, parameter)| names::of_parameter(parameter))
            .collect();
        let is_moved = |field: &BuilderField| {
            let name = field.name.to_string();
            value_of(field).is_some_and(|value| !is_kept(value)) && plain.contains(&name) && !asked_for.contains(&name)
        };
        let moved: BTreeSet<String> =
            builder.fields.iter().filter(|field| is_moved(field)).map(|field| field.name.to_string()).collect();
        if moved.is_empty() {
            return Self::default();
        }
        let places = queries(&builder.request).into_iter().enumerate().filter(|(_, (field, _))| moved.contains(field));
        let place = |index: usize, name: String| Place { index: Literal::usize_unsuffixed(index), name };
        Self(places.map(|(index, (field, name))| (field, place(index, name))).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn place(&self, name: &Ident) -> Option<&Place> {
        self.0.get(&name.to_string())
    }

    /// Has the request made of what is collected, and of the fields that are left.
    pub(super) fn collect(&self, builder: &Builder, request: &mut Block) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let field = Ident::new(FIELD, Span::call_site());
        // What builders hold themselves joins the query last; its place tells where.
        let of_fields = queries(request).into_iter().enumerate().filter(|(_, (name, _))| !self.0.contains_key(name));
        let added: Vec<Stmt> = of_fields
            .map(|(index, (name, wire))| {
                let (name, index) = (Ident::new(&name, field.span()), Literal::usize_unsuffixed(index));
                let held = builder.fields.iter().find(|held| held.name == name).and_then(value_of);
                match held.is_some_and(is_number) {
                    true => parse_quote!(#field.number(#index, #wire, #name);),
                    false => parse_quote!(#field.value(#index, #wire, &#name);),
                }
            })
            .collect();
        let is_moved = |name: &Ident| self.0.contains_key(&name.to_string());
        let mut is_taken_apart = false;
        request.stmts.retain_mut(|statement| {
            let Stmt::Local(local) = statement else { return true };
            match &mut local.pat {
                Pat::Ident(pattern) => !is_moved(&pattern.ident),
                Pat::Struct(taken) => {
                    let fields = std::mem::take(&mut taken.fields).into_iter();
                    let is_left = |taken: &FieldPat| !matches!(&taken.member, Member::Named(name) if is_moved(name));
                    taken.fields = fields.filter(is_left).chain([taken_as(&field, !added.is_empty())]).collect();
                    is_taken_apart = true;
                    true
                }
                _ => true,
            }
        });
        ensure!(is_taken_apart, "the request no longer takes its builder apart the known way");
        let mut last = request.stmts.pop();
        let chain = last.as_mut().and_then(chain).context("the request no longer ends the known way")?;
        let receiver = without_queries(chain.clone());
        *chain = parse_quote!(#receiver.in_query(#field));
        request.stmts.extend(added.into_iter().chain(last));
        Ok(())
    }
}

/// A field as a pattern.
fn taken_as(name: &Ident, is_mutable: bool) -> FieldPat {
    let pattern = PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: is_mutable.then(Default::default),
        ident: name.clone(),
        subpat: None,
    };
    let member = Member::Named(name.clone());
    FieldPat { attrs: Vec::new(), member, colon_token: None, pat: Box::new(Pat::Ident(pattern)) }
}

/// What a field holds that need not be set.
fn value_of(field: &BuilderField) -> Option<&Type> {
    let held = first_argument(&field.kind)?;
    let is_option = last_ident(held).is_some_and(|name| name == "Option");
    if is_option { first_argument(held) } else { None }
}

/// Lists grow with each setter, and a secret is not turned into text before it is sent.
fn is_kept(kind: &Type) -> bool {
    last_ident(kind).is_some_and(|name| ["Vec", "CommaSeparated", "Secret"].iter().any(|kept| name == kept))
}

/// The parameters that a request sends in its query: field and name on the wire, in their order.
fn queries(request: &Block) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut last = request.stmts.last().cloned();
    let mut expression = last.as_mut().and_then(chain).map(|chain| &*chain);
    while let Some(Expr::MethodCall(call)) = expression {
        if is_query(call)
            && let (Some(Expr::Lit(ExprLit { lit: Lit::Str(name), .. })), Some(value)) =
                (call.args.first(), call.args.last())
        {
            found.push((parameter_name(value), name.value()));
        }
        expression = Some(&call.receiver);
    }
    found.reverse();
    found
}

fn is_query(call: &syn::ExprMethodCall) -> bool {
    call.method == "query" || call.method == "query_if_set"
}

/// The chain of calls without those that send one parameter.
fn without_queries(expression: Expr) -> Expr {
    match expression {
        Expr::MethodCall(call) if is_query(&call) => without_queries(*call.receiver),
        Expr::MethodCall(mut call) => {
            call.receiver = Box::new(without_queries(*call.receiver));
            Expr::MethodCall(call)
        }
        other => other,
    }
}

/// What `build` is called on, in `Ok(request.build()?)`.
fn chain(statement: &mut Stmt) -> Option<&mut Expr> {
    let Stmt::Expr(Expr::Call(call), _) = statement else { return None };
    let Expr::Try(attempt) = call.args.first_mut()? else { return None };
    match &mut *attempt.expr {
        Expr::MethodCall(build) if build.method == "build" => Some(&mut build.receiver),
        _ => None,
    }
}
