// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A color.
    Color {
        /// `red`.
        Red = "red",
        /// `on`.
        On = "on",
        /// `unknown`.
        Unknown_ = "unknown",
        /// `1st`.
        V1st = "1st",
        /// `self`.
        Self_ = "self",
        /// ``.
        Empty = "",
        /// `+`.
        Plus = "+",
        /// `in_progress`.
        InProgress = "in_progress",
    }
}

::bpm_rest_runtime::open_enum! {
    /// How drafts are in order.
    DraftOrder {
        /// `name`.
        Name = "name",
        /// `-name`.
        MinusName = "-name",
        /// `+name`.
        PlusName = "+name",
    }
}

::bpm_rest_runtime::open_enum! {
    /// An enumeration with one value.
    Only {
        /// `only`.
        Only = "only",
    }
}
