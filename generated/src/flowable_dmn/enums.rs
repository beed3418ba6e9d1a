// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that decisions can be sorted by.
    DecisionSort {
        /// `id`.
        Id = "id",
        /// `key`.
        Key = "key",
        /// `category`.
        Category = "category",
        /// `name`.
        Name = "name",
        /// `version`.
        Version = "version",
        /// `deploymentId`.
        DeploymentId = "deploymentId",
        /// `tenantId`.
        TenantId = "tenantId",
        /// `decisionType`.
        DecisionType = "decisionType",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that decisions can be sorted by where they are listed by the deprecated route.
    DecisionTableSort {
        /// `id`.
        Id = "id",
        /// `key`.
        Key = "key",
        /// `category`.
        Category = "category",
        /// `name`.
        Name = "name",
        /// `version`.
        Version = "version",
        /// `deploymentId`.
        DeploymentId = "deploymentId",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that deployments can be sorted by.
    DeploymentSort {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `deployTime`.
        DeployTime = "deployTime",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that executions can be sorted by.
    HistoricDecisionExecutionSort {
        /// `startTime`.
        StartTime = "startTime",
        /// `endTime`.
        EndTime = "endTime",
        /// `tenantId`.
        TenantId = "tenantId",
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
