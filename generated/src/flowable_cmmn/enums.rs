// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that case definitions can be sorted by.
    CaseDefinitionSort {
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
    /// A field that case instances can be sorted by.
    CaseInstanceSort {
        /// `id`.
        Id = "id",
        /// `caseDefinitionId`.
        CaseDefinitionId = "caseDefinitionId",
        /// `caseDefinitionKey`.
        CaseDefinitionKey = "caseDefinitionKey",
        /// `startTime`.
        StartTime = "startTime",
        /// `businessKey`.
        BusinessKey = "businessKey",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// How far a case instance has come.
    CaseInstanceState {
        /// `active`.
        Active = "active",
        /// `completed`.
        Completed = "completed",
        /// `terminated`.
        Terminated = "terminated",
        /// `closed`.
        Closed = "closed",
        /// `failed`.
        Failed = "failed",
        /// `suspended`.
        Suspended = "suspended",
    }
}

::bpm_rest_runtime::open_enum! {
    /// How far a delegated task has come.
    DelegationState {
        /// `pending`.
        Pending = "pending",
        /// `resolved`.
        Resolved = "resolved",
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
    /// A field that event subscriptions can be sorted by.
    EventSubscriptionSort {
        /// `id`.
        Id = "id",
        /// `created`.
        Created = "created",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic case instances can be sorted by.
    HistoricCaseInstanceSort {
        /// `caseInstanceId`.
        CaseInstanceId = "caseInstanceId",
        /// `caseDefinitionId`.
        CaseDefinitionId = "caseDefinitionId",
        /// `startTime`.
        StartTime = "startTime",
        /// `endTime`.
        EndTime = "endTime",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that milestones can be sorted by.
    HistoricMilestoneInstanceSort {
        /// `milestoneName`.
        MilestoneName = "milestoneName",
        /// `timestamp`.
        Timestamp = "timestamp",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic plan item instances can be sorted by; `createdTime` is an old name of `createTime`.
    HistoricPlanItemInstanceSort {
        /// `createTime`.
        CreateTime = "createTime",
        /// `createdTime`.
        CreatedTime = "createdTime",
        /// `endedTime`.
        EndedTime = "endedTime",
        /// `name`.
        Name = "name",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic tasks can be sorted by; `start` and `startTime` are one.
    HistoricTaskInstanceSort {
        /// `taskInstanceId`.
        TaskInstanceId = "taskInstanceId",
        /// `name`.
        Name = "name",
        /// `description`.
        Description = "description",
        /// `assignee`.
        Assignee = "assignee",
        /// `owner`.
        Owner = "owner",
        /// `priority`.
        Priority = "priority",
        /// `dueDate`.
        DueDate = "dueDate",
        /// `start`.
        Start = "start",
        /// `startTime`.
        StartTime = "startTime",
        /// `endTime`.
        EndTime = "endTime",
        /// `duration`.
        Duration = "duration",
        /// `deleteReason`.
        DeleteReason = "deleteReason",
        /// `taskDefinitionKey`.
        TaskDefinitionKey = "taskDefinitionKey",
        /// `caseInstanceId`.
        CaseInstanceId = "caseInstanceId",
        /// `caseDefinitionId`.
        CaseDefinitionId = "caseDefinitionId",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic variables can be sorted by.
    HistoricVariableInstanceSort {
        /// `variableName`.
        VariableName = "variableName",
        /// `caseInstanceId`.
        CaseInstanceId = "caseInstanceId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that history jobs can be sorted by.
    HistoryJobSort {
        /// `id`.
        Id = "id",
        /// `retries`.
        Retries = "retries",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether an identity link is of a user or of a group.
    IdentityFamily {
        /// `users`.
        Users = "users",
        /// `groups`.
        Groups = "groups",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that jobs can be sorted by.
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
    /// A field that plan item instances can be sorted by; `startTime` is an old name of `createTime`.
    PlanItemInstanceSort {
        /// `createTime`.
        CreateTime = "createTime",
        /// `startTime`.
        StartTime = "startTime",
        /// `name`.
        Name = "name",
    }
}

::bpm_rest_runtime::open_enum! {
    /// How far a plan item instance has come.
    PlanItemInstanceState {
        /// `available`.
        Available = "available",
        /// `unavailable`.
        Unavailable = "unavailable",
        /// `enabled`.
        Enabled = "enabled",
        /// `disabled`.
        Disabled = "disabled",
        /// `active`.
        Active = "active",
        /// `async-active`.
        AsyncActive = "async-active",
        /// `async-active-leave`.
        AsyncActiveLeave = "async-active-leave",
        /// `wait_repetition`.
        WaitRepetition = "wait_repetition",
        /// `suspended`.
        Suspended = "suspended",
        /// `completed`.
        Completed = "completed",
        /// `terminated`.
        Terminated = "terminated",
        /// `failed`.
        Failed = "failed",
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
    /// A field that tasks can be sorted by.
    TaskSort {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `description`.
        Description = "description",
        /// `dueDate`.
        DueDate = "dueDate",
        /// `createTime`.
        CreateTime = "createTime",
        /// `priority`.
        Priority = "priority",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `tenantId`.
        TenantId = "tenantId",
        /// `assignee`.
        Assignee = "assignee",
        /// `owner`.
        Owner = "owner",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that variables can be sorted by.
    VariableInstanceSort {
        /// `variableName`.
        VariableName = "variableName",
        /// `caseInstanceId`.
        CaseInstanceId = "caseInstanceId",
    }
}
