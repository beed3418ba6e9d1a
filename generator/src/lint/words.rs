//! Names and keywords that a spec may use, and those that it must not.

/// Names of what the generated client has beside the operations.
pub(crate) const RESERVED_OPERATIONS: [&str; 13] = [
    "new",
    "new_with_client",
    "exec",
    "pre",
    "post",
    "client",
    "clone",
    "connection",
    "baseurl",
    "inner",
    "api_version",
    "all",
    "by_hand",
];

/// Names of types and traits that generated types and builders use beside their own.
pub(crate) const RESERVED_TYPES: [&str; 13] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Self",
    "String",
    "TryInto",
    "Vec",
];

/// The same of builders alone, each as the operation that would make it.
pub(super) const RESERVED_BUILDERS: [&str; 2] = ["build", "error"];

/// Names of what a builder has beside its setters.
pub(crate) const RESERVED_PARAMETERS: [&str; 18] = [
    "new",
    "clone",
    "body",
    "header_map",
    "client",
    "into_request",
    "into_future",
    "send",
    "send_with_head",
    "with_deadline",
    "with_retry",
    "without_retry",
    "with_header",
    "with_query",
    "with_option",
    "items",
    "pages",
    "total",
];

/// The types that a schema may have.
pub(super) const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// The keywords that a schema of OpenAPI 3.0 may have.
pub(crate) const SCHEMA_KEYWORDS: [&str; 36] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// The members that a parameter may have.
pub(crate) const PARAMETER_KEYWORDS: [&str; 14] = [
    "$ref",
    "allowEmptyValue",
    "allowReserved",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
];

/// The members that an answer may have.
pub(crate) const ANSWER_KEYWORDS: [&str; 5] = ["$ref", "content", "description", "headers", "links"];
