// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// How far the delegation of a task is.
    DelegationState {
        /// `PENDING`.
        Pending = "PENDING",
        /// `RESOLVED`.
        Resolved = "RESOLVED",
    }
}
