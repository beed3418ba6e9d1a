// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that external worker jobs can be sorted by.
    JobSort {
        /// `id`.
        Id = "id",
        /// `dueDate`.
        DueDate = "dueDate",
        /// `createTime`.
        CreateTime = "createTime",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `retries`.
        Retries = "retries",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What kind of instance a job belongs to.
    ScopeType {
        /// `bpmn`.
        Bpmn = "bpmn",
        /// `cmmn`.
        Cmmn = "cmmn",
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
