//! Values of several forms, which a property tells apart.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

/// The form that was told.
///
/// # Errors
/// Why the value is not of it.
#[doc(hidden)]
pub fn read<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// The form, if the value is of it.
#[doc(hidden)]
pub fn fits<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// The value is of no form that is known.
#[doc(hidden)]
pub fn none<E: Error>(property: &str) -> E {
    E::custom(format_args!("`{property}` tells no form that is known, and none fits"))
}
