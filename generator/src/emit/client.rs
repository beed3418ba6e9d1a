//! Writes `mod.rs`: the client, with a method for each operation.

use super::{
    Operations,
    docs::{doc, operation_doc},
    render, searches,
};
use crate::reshape::Reshaped;
use anyhow::Result;
use quote::{format_ident, quote};
use serde_json::Value;

pub(super) fn file(assembled: &Value, operations: &Operations<'_>, reshaped: &Reshaped) -> Result<String> {
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
    let search = searches::is_any(operations, reshaped).then(|| {
        quote!(
            pub mod search;
        )
    });
    let code = quote! {
        pub mod builder;
        pub mod enums;
        pub mod operations;
        #[cfg(feature = "schemars")]
        pub mod schemas;
        #search
        pub mod types;

        use ::bpm_rest_runtime::seam::Connection;

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
