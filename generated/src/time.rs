//! Points in time, as servers write them.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident;)*) => {
        $($(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl TryFrom<&str> for $name {
            type Error = String;

            fn try_from(text: &str) -> Result<Self, String> {
                if text.is_empty() { Err("no time is empty".to_owned()) } else { Ok(Self(text.to_owned())) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        })*
    };
}

texts! {
    /// A point in time in a body.
    Timestamp;
    /// A point in time in a query.
    WholeSeconds;
}
