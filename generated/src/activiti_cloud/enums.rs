// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// How far a process instance is: `RUNNING`, `SUSPENDED`, `COMPLETED` where it ended at once, `DELETED` in the answer to deleting; `CREATED` and `CANCELLED` were never seen.
    ProcessInstanceStatus {
        /// `CREATED`.
        Created = "CREATED",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `DELETED`.
        Deleted = "DELETED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// How far a task is: `CREATED` while nobody is assigned, `ASSIGNED`, `SUSPENDED` with its process instance, `COMPLETED` and `CANCELLED` in the answers that complete and delete it; `DELETED` was never seen.
    TaskStatus {
        /// `CREATED`.
        Created = "CREATED",
        /// `ASSIGNED`.
        Assigned = "ASSIGNED",
        /// `SUSPENDED`.
        Suspended = "SUSPENDED",
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `DELETED`.
        Deleted = "DELETED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The type of a variable: `json` for objects, arrays and very large integers, `longString` for texts of more than 4,000 characters, `null` for a variable without a value.
    VariableType {
        /// `string`.
        String = "string",
        /// `longString`.
        LongString = "longString",
        /// `integer`.
        Integer = "integer",
        /// `long`.
        Long = "long",
        /// `double`.
        Double = "double",
        /// `boolean`.
        Boolean = "boolean",
        /// `date`.
        Date = "date",
        /// `json`.
        Json = "json",
        /// `null`.
        Null = "null",
    }
}
