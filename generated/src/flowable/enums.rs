// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// A field that activities can be sorted by.
    ActivityInstanceSort {
        /// `activityId`.
        ActivityId = "activityId",
        /// `activityName`.
        ActivityName = "activityName",
        /// `activityType`.
        ActivityType = "activityType",
        /// `duration`.
        Duration = "duration",
        /// `endTime`.
        EndTime = "endTime",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `activityInstanceId`.
        ActivityInstanceId = "activityInstanceId",
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `startTime`.
        StartTime = "startTime",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that batches can be sorted by.
    BatchSort {
        /// `id`.
        Id = "id",
        /// `createTime`.
        CreateTime = "createTime",
        /// `tenantId`.
        TenantId = "tenantId",
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
        /// `executionId`.
        ExecutionId = "executionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that executions can be sorted by.
    ExecutionSort {
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `processDefinitionKey`.
        ProcessDefinitionKey = "processDefinitionKey",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

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
    /// A field that historic activities can be sorted by.
    HistoricActivityInstanceSort {
        /// `activityId`.
        ActivityId = "activityId",
        /// `activityName`.
        ActivityName = "activityName",
        /// `activityType`.
        ActivityType = "activityType",
        /// `duration`.
        Duration = "duration",
        /// `endTime`.
        EndTime = "endTime",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `activityInstanceId`.
        ActivityInstanceId = "activityInstanceId",
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `startTime`.
        StartTime = "startTime",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic details can be sorted by.
    HistoricDetailSort {
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `time`.
        Time = "time",
        /// `name`.
        Name = "name",
        /// `revision`.
        Revision = "revision",
        /// `variableType`.
        VariableType = "variableType",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a historic detail is.
    HistoricDetailType {
        /// `formProperty`.
        FormProperty = "formProperty",
        /// `variableUpdate`.
        VariableUpdate = "variableUpdate",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic process instances can be sorted by.
    HistoricProcessInstanceSort {
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `businessKey`.
        BusinessKey = "businessKey",
        /// `startTime`.
        StartTime = "startTime",
        /// `endTime`.
        EndTime = "endTime",
        /// `duration`.
        Duration = "duration",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic tasks can be sorted by.
    HistoricTaskInstanceSort {
        /// `deleteReason`.
        DeleteReason = "deleteReason",
        /// `duration`.
        Duration = "duration",
        /// `endTime`.
        EndTime = "endTime",
        /// `executionId`.
        ExecutionId = "executionId",
        /// `taskInstanceId`.
        TaskInstanceId = "taskInstanceId",
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `start`.
        Start = "start",
        /// `assignee`.
        Assignee = "assignee",
        /// `taskDefinitionKey`.
        TaskDefinitionKey = "taskDefinitionKey",
        /// `description`.
        Description = "description",
        /// `dueDate`.
        DueDate = "dueDate",
        /// `name`.
        Name = "name",
        /// `owner`.
        Owner = "owner",
        /// `priority`.
        Priority = "priority",
        /// `tenantId`.
        TenantId = "tenantId",
        /// `startTime`.
        StartTime = "startTime",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that entries can be sorted by.
    HistoricTaskLogEntrySort {
        /// `logNumber`.
        LogNumber = "logNumber",
        /// `timeStamp`.
        TimeStamp = "timeStamp",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that historic variables can be sorted by.
    HistoricVariableInstanceSort {
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `variableName`.
        VariableName = "variableName",
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
        /// `executionId`.
        ExecutionId = "executionId",
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `retries`.
        Retries = "retries",
        /// `tenantId`.
        TenantId = "tenantId",
        /// `createTime`.
        CreateTime = "createTime",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that models can be sorted by.
    ModelSort {
        /// `id`.
        Id = "id",
        /// `category`.
        Category = "category",
        /// `createTime`.
        CreateTime = "createTime",
        /// `key`.
        Key = "key",
        /// `lastUpdateTime`.
        LastUpdateTime = "lastUpdateTime",
        /// `name`.
        Name = "name",
        /// `version`.
        Version = "version",
        /// `tenantId`.
        TenantId = "tenantId",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that process definitions can be sorted by.
    ProcessDefinitionSort {
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
    /// A field that process instances can be sorted by.
    ProcessInstanceSort {
        /// `processDefinitionId`.
        ProcessDefinitionId = "processDefinitionId",
        /// `processDefinitionKey`.
        ProcessDefinitionKey = "processDefinitionKey",
        /// `id`.
        Id = "id",
        /// `tenantId`.
        TenantId = "tenantId",
        /// `startTime`.
        StartTime = "startTime",
        /// `businessKey`.
        BusinessKey = "businessKey",
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
    /// A field that users can be sorted by.
    UserSort {
        /// `id`.
        Id = "id",
        /// `firstName`.
        FirstName = "firstName",
        /// `lastName`.
        LastName = "lastName",
        /// `email`.
        Email = "email",
        /// `displayName`.
        DisplayName = "displayName",
    }
}

::bpm_rest_runtime::open_enum! {
    /// A field that variables can be sorted by.
    VariableInstanceSort {
        /// `processInstanceId`.
        ProcessInstanceId = "processInstanceId",
        /// `variableName`.
        VariableName = "variableName",
    }
}
