// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


crate::values::open_enum! {
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

crate::values::open_enum! {
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

crate::values::open_enum! {
    /// An enumeration with one value.
    Only {
        /// `only`.
        Only = "only",
    }
}
