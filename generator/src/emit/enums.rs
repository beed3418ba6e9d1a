//! Writes `enums.rs`: the enumerations of texts.

use super::render;
use crate::{facts::string_enums, names};
use anyhow::Result;
use proc_macro2::TokenStream;
use serde_json::Value;

/// Calls of a macro, which prettyplease would leave on one line: these are laid out here.
pub(super) fn file(assembled: &Value) -> Result<String> {
    let mut text = render("Enumerations; each takes values that it does not know, too.", TokenStream::new())?;
    for name in string_enums(assembled) {
        let schema = &assembled["components"]["schemas"][&name];
        let description = schema["description"].as_str().unwrap_or(&name).trim().replace('\n', "\n    /// ");
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let variants = values.map(|value| {
            format!("        /// `{value}`.\n        {} = {value:?},\n", names::of_variant(value, schema))
        });
        text += &format!(
            "\n::bpm_rest_runtime::open_enum! {{\n    /// {description}\n    {name} {{\n{}    }}\n}}\n",
            variants.collect::<String>()
        );
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn each_value_of_an_enumeration_is_a_variant() {
        let schema = "Kind: {type: string, description: A kind., enum: [a-b, '1'], x-rust-names: {'1': One}}";
        let code = generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Kind'}")), schema);
        code.assert_has("enums.rs", "open_enum! { /// A kind. Kind { /// `a-b`. AB = \"a-b\", /// `1`. One = \"1\", }");
    }
}
