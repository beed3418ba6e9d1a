//! The schemas of the types that are written by hand, beside those that are derived.

use crate::{
    texts::LocalDateTime,
    time::{IsoDuration, Milliseconds, MillisecondsInText, QueryTimestamp, Timestamp, WholeSeconds},
    values::{CommaSeparated, Nullable, Secret, Segments},
    variable::VariableValue,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A schema that is short enough to stand wherever the type is used.
macro_rules! inline {
    ($($kind:ty, $name:literal, $schema:expr;)*) => {
        $(impl JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                $schema(generator)
            }
        })*
    };
}

inline! {
    Secret, "Secret", |_: &mut SchemaGenerator| json_schema!({"type": "string", "format": "password"});
    Segments, "Segments", |_: &mut SchemaGenerator| json_schema!({
        "type": "string",
        "pattern": "^[^/]+(/[^/]+)*$",
        "not": {"pattern": "(^|/)[.][.]?(/|$)"},
    });
    CommaSeparated, "CommaSeparated", |_: &mut SchemaGenerator| json_schema!({
        "type": "string",
        "pattern": "^[^,]+(,[^,]+)*$",
    });
    Timestamp, "Timestamp", instant;
    WholeSeconds, "WholeSeconds", instant;
    QueryTimestamp, "QueryTimestamp", instant;
    LocalDateTime, "LocalDateTime", local_date_time;
    IsoDuration, "IsoDuration", iso_duration;
}

/// RFC 3339; read is also an offset without colon, and a number of milliseconds since 1970.
fn instant(generator: &mut SchemaGenerator) -> Schema {
    let rfc_3339 = json_schema!({"type": "string", "format": "date-time"});
    if generator.contract().is_serialize() {
        return rfc_3339;
    }
    let date_and_time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?";
    json_schema!({"anyOf": [
        rfc_3339,
        {"type": "string", "pattern": format!("^{date_and_time}[+-][0-9]{{4}}$")},
        {"type": "integer", "format": "int64"},
    ]})
}

fn local_date_time(generator: &mut SchemaGenerator) -> Schema {
    let (between, fraction) =
        if generator.contract().is_deserialize() { ("[ T]", "([.][0-9]+)?") } else { (" ", "[.][0-9]{3}") };
    let pattern = format!("^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{between}[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}{fraction}$");
    json_schema!({"type": "string", "pattern": pattern})
}

/// Written in seconds alone; read also in days, hours and minutes.
fn iso_duration(generator: &mut SchemaGenerator) -> Schema {
    let seconds = "[0-9]+([.][0-9]{1,9})?S";
    let pattern = match generator.contract().is_serialize() {
        true => format!("^PT{seconds}$"),
        false => format!("^P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?({seconds})?)?$"),
    };
    json_schema!({"type": "string", "pattern": pattern})
}

/// The value or null; a field of it has to be there.
impl<T: JsonSchema> JsonSchema for Nullable<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Nullable_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Option<T>>()
    }
}

/// The names of types that a variable can have on all servers.
const VARIABLE_TYPES: [&str; 9] =
    ["string", "integer", "short", "long", "double", "boolean", "date", "binary", "serializable"];

/// Any type and value: what this crate does not know, or does not fit its type, is kept as it is.
impl JsonSchema for VariableValue {
    fn schema_name() -> Cow<'static, str> {
        "VariableValue".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::VariableValue").into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let type_name = if generator.contract().is_deserialize() {
            generator.subschema_for::<Option<String>>()
        } else {
            generator.subschema_for::<String>()
        };
        let mut schema = json_schema!({
            "description": "The value of a variable, with the type that it has on the server.",
            "type": "object",
            "properties": {"type": type_name, "value": {"description": "The value, by its type."}},
        });
        if let Some(kind) = schema.pointer_mut("/properties/type") {
            kind["description"] = "The name of the type; the server chooses one for a value without.".into();
            kind["examples"] = VARIABLE_TYPES.as_slice().into();
        }
        if generator.contract().is_serialize() {
            schema.insert("required".to_owned(), ["value"].as_slice().into());
        }
        schema
    }
}

mod loose {
    use crate::loose::{Id, Moment};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    inline! {
        Id, "Id", text;
        Moment, "Moment", text;
    }

    /// A text; read is also a whole number: an id, or the milliseconds since 1970.
    fn text(generator: &mut SchemaGenerator) -> Schema {
        if generator.contract().is_serialize() {
            return json_schema!({"type": "string"});
        }
        json_schema!({"type": ["string", "integer"]})
    }
}

/// A number; a date in a text is read as well.
impl JsonSchema for Milliseconds {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Milliseconds".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        if generator.contract().is_serialize() {
            return json_schema!({"type": "integer", "format": "int64"});
        }
        Timestamp::json_schema(generator)
    }
}

/// A number in a text; a number and a date are read as well.
impl JsonSchema for MillisecondsInText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "MillisecondsInText".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        // Instants with more digits may lie beyond the years that a date can have.
        let text = json_schema!({"type": "string", "pattern": "^[-+]?[0-9]{1,15}$"});
        if generator.contract().is_serialize() {
            return text;
        }
        json_schema!({"anyOf": [text, Timestamp::json_schema(generator)]})
    }
}

mod reference {
    use crate::{
        reference::{Attribution, Identified, Reference},
        schema::InText,
    };
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    /// The id or the object.
    impl<T: Identified + JsonSchema> JsonSchema for Reference<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            T::REFERENCE.into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let id = generator.subschema_for::<InText<i64>>();
            let object = generator.subschema_for::<T>();
            json_schema!({"anyOf": [id, object]})
        }
    }
    /// The id, the object, or what stands for it.
    impl<T: Identified + JsonSchema> JsonSchema for Attribution<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("AttributionOf{}", T::REFERENCE).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let id = generator.subschema_for::<InText<i64>>();
            let object = generator.subschema_for::<T>();
            json_schema!({"anyOf": [id, object, {"type": "object", "not": {"required": ["id"]}}]})
        }
    }
}
