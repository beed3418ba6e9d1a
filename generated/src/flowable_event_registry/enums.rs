// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that channel definitions can be sorted by.
    ChannelDefinitionSort {
        /// `id`.
        Id = "id",
        /// `key`.
        Key = "key",
        /// `category`.
        Category = "category",
        /// `name`.
        Name = "name",
        /// `deploymentId`.
        DeploymentId = "deploymentId",
        /// `createTime`.
        CreateTime = "createTime",
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
    /// A field that event definitions can be sorted by.
    EventDefinitionSort {
        /// `id`.
        Id = "id",
        /// `key`.
        Key = "key",
        /// `category`.
        Category = "category",
        /// `name`.
        Name = "name",
        /// `deploymentId`.
        DeploymentId = "deploymentId",
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
