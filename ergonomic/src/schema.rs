//! JSON Schema of what is sent and received, with the feature `schemars`.
//!
//! Every type that calls send or receive implements `JsonSchema` of the crate `schemars` 1, so that it may stand in types
//! of your own that derive it. The module of each system has a table of its types by name, `schemas::ALL`: to validate,
//! to make forms, to describe tools.
//!
//! ```
//! # #[cfg(feature = "flowable")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use bpm_rest::{flowable::schemas, schema::TypeSchema};
//! use serde_json::json;
//! use std::collections::BTreeMap;
//!
//! let types: BTreeMap<&str, &TypeSchema> = schemas::ALL.iter().map(|kind| (kind.name(), kind)).collect();
//! let schema = types["NewUser"].read().to_value();
//! assert_eq!(schema["required"], json!(["id"]));
//! assert_eq!(schema["properties"]["password"]["format"], "password");
//!
//! let validator = jsonschema::validator_for(&schema)?;
//! assert!(validator.is_valid(&json!({"id": "ada", "firstName": "Ada"})));
//! assert!(!validator.is_valid(&json!({"firstName": "Ada"})));
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "flowable"))]
//! # fn main() {}
//! ```
//!
//! A schema has two sides. [`read`](TypeSchema::read) says what a type is read from, [`written`](TypeSchema::written) what
//! is written of it: a server may send `null` for an empty list, or a number in a text, and neither is sent to it. Known
//! values of enumerations are `examples`, since a newer server may have others; what always has one value is a `const`.
//!
//! In two points schema and types differ: whether a whole number fits its Rust type is not in the schema, and a constant
//! is read whatever it is.

pub use bpm_rest_runtime::schema::TypeSchema;
