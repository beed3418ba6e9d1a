// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that groups can be sorted by.
    GroupSort {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `type`.
        Type = "type",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The direction of a sort.
    SortOrder {
        /// `asc`.
        Asc = "asc",
        /// `desc`.
        Desc = "desc",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that users can be sorted by.
    UserSort {
        /// `id`.
        Id = "id",
        /// `firstName`.
        FirstName = "firstName",
        /// `lastName`.
        LastName = "lastName",
        /// `displayName`.
        DisplayName = "displayName",
        /// `email`.
        Email = "email",
    }
}
