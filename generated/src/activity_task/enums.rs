// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.

