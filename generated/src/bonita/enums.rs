// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// When a connector is executed.
    ActivationEvent {
        /// `ON_ENTER`.
        OnEnter = "ON_ENTER",
        /// `ON_FINISH`.
        OnFinish = "ON_FINISH",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether cases of a process can be started.
    ActivationState {
        /// `ENABLED`.
        Enabled = "ENABLED",
        /// `DISABLED`.
        Disabled = "DISABLED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether an application can be used.
    ApplicationState {
        /// `ACTIVATED`.
        Activated = "ACTIVATED",
        /// `DEACTIVATED`.
        Deactivated = "DEACTIVATED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What to do with an application that there is already.
    ApplicationsImportPolicy {
        /// `FAIL_ON_DUPLICATES`.
        FailOnDuplicates = "FAIL_ON_DUPLICATES",
        /// `REPLACE_DUPLICATES`.
        ReplaceDuplicates = "REPLACE_DUPLICATES",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The state of a case.
    CaseState {
        /// `initializing`.
        Initializing = "initializing",
        /// `started`.
        Started = "started",
        /// `suspended`.
        Suspended = "suspended",
        /// `cancelling`.
        Cancelling = "cancelling",
        /// `cancelled`.
        Cancelled = "cancelled",
        /// `aborting`.
        Aborting = "aborting",
        /// `aborted`.
        Aborted = "aborted",
        /// `completing`.
        Completing = "completing",
        /// `completed`.
        Completed = "completed",
        /// `error`.
        Error = "error",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The Java class of a value that a variable can be set to.
    CaseVariableType {
        /// `java.lang.String`.
        Text = "java.lang.String",
        /// `java.lang.Integer`.
        Integer = "java.lang.Integer",
        /// `java.lang.Long`.
        Long = "java.lang.Long",
        /// `java.lang.Double`.
        Double = "java.lang.Double",
        /// `java.lang.Boolean`.
        Boolean = "java.lang.Boolean",
        /// `java.util.Date`.
        Date = "java.util.Date",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether a process has all that it needs to be enabled.
    ConfigurationState {
        /// `RESOLVED`.
        Resolved = "RESOLVED",
        /// `UNRESOLVED`.
        Unresolved = "UNRESOLVED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a connector is on.
    ConnectorContainer {
        /// `process`.
        Process = "process",
        /// `flowNode`.
        FlowNode = "flowNode",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The state of a connector.
    ConnectorState {
        /// `TO_BE_EXECUTED`.
        ToBeExecuted = "TO_BE_EXECUTED",
        /// `TO_RE_EXECUTE`.
        ToReExecute = "TO_RE_EXECUTE",
        /// `DONE`.
        Done = "DONE",
        /// `FAILED`.
        Failed = "FAILED",
        /// `SKIPPED`.
        Skipped = "SKIPPED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What an input of a contract takes.
    ContractInputType {
        /// `TEXT`.
        Text = "TEXT",
        /// `BOOLEAN`.
        Boolean = "BOOLEAN",
        /// `INTEGER`.
        Integer = "INTEGER",
        /// `LONG`.
        Long = "LONG",
        /// `DECIMAL`.
        Decimal = "DECIMAL",
        /// `DATE`.
        Date = "DATE",
        /// `LOCALDATE`.
        LocalDate = "LOCALDATE",
        /// `LOCALDATETIME`.
        LocalDateTime = "LOCALDATETIME",
        /// `OFFSETDATETIME`.
        OffsetDateTime = "OFFSETDATETIME",
        /// `FILE`.
        File = "FILE",
        /// `BYTE_ARRAY`.
        ByteArray = "BYTE_ARRAY",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The state of a flow node.
    FlowNodeState {
        /// `initializing`.
        Initializing = "initializing",
        /// `ready`.
        Ready = "ready",
        /// `executing`.
        Executing = "executing",
        /// `waiting`.
        Waiting = "waiting",
        /// `failed`.
        Failed = "failed",
        /// `replay`.
        Replay = "replay",
        /// `skipped`.
        Skipped = "skipped",
        /// `completing`.
        Completing = "completing",
        /// `completed`.
        Completed = "completed",
        /// `cancelling`.
        Cancelling = "cancelling",
        /// `cancelled`.
        Cancelled = "cancelled",
        /// `aborting`.
        Aborting = "aborting",
        /// `aborted`.
        Aborted = "aborted",
        /// `suspended`.
        Suspended = "suspended",
        /// `interrupted`.
        Interrupted = "interrupted",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a flow node is.
    FlowNodeType {
        /// `AUTOMATIC_TASK`.
        AutomaticTask = "AUTOMATIC_TASK",
        /// `USER_TASK`.
        UserTask = "USER_TASK",
        /// `MANUAL_TASK`.
        ManualTask = "MANUAL_TASK",
        /// `CALL_ACTIVITY`.
        CallActivity = "CALL_ACTIVITY",
        /// `LOOP_ACTIVITY`.
        LoopActivity = "LOOP_ACTIVITY",
        /// `MULTI_INSTANCE_ACTIVITY`.
        MultiInstanceActivity = "MULTI_INSTANCE_ACTIVITY",
        /// `SUB_PROCESS_ACTIVITY`.
        SubProcessActivity = "SUB_PROCESS_ACTIVITY",
        /// `RECEIVE_TASK`.
        ReceiveTask = "RECEIVE_TASK",
        /// `SEND_TASK`.
        SendTask = "SEND_TASK",
        /// `GATEWAY`.
        Gateway = "GATEWAY",
        /// `START_EVENT`.
        StartEvent = "START_EVENT",
        /// `INTERMEDIATE_CATCH_EVENT`.
        IntermediateCatchEvent = "INTERMEDIATE_CATCH_EVENT",
        /// `INTERMEDIATE_THROW_EVENT`.
        IntermediateThrowEvent = "INTERMEDIATE_THROW_EVENT",
        /// `BOUNDARY_EVENT`.
        BoundaryEvent = "BOUNDARY_EVENT",
        /// `END_EVENT`.
        EndEvent = "END_EVENT",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Where a form is.
    FormMappingTarget {
        /// `INTERNAL`.
        Internal = "INTERNAL",
        /// `URL`.
        Url = "URL",
        /// `NONE`.
        None = "NONE",
        /// `UNDEFINED`.
        Undefined = "UNDEFINED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a form is for.
    FormMappingType {
        /// `PROCESS_START`.
        ProcessStart = "PROCESS_START",
        /// `PROCESS_OVERVIEW`.
        ProcessOverview = "PROCESS_OVERVIEW",
        /// `TASK`.
        Task = "TASK",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What an import did.
    ImportedApplicationStatus {
        /// `ADDED`.
        Added = "ADDED",
        /// `REPLACED`.
        Replaced = "REPLACED",
        /// `SKIPPED`.
        Skipped = "SKIPPED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether a server is in maintenance.
    MaintenanceState {
        /// `ENABLED`.
        Enabled = "ENABLED",
        /// `DISABLED`.
        Disabled = "DISABLED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What to do with users, groups and roles that there are already.
    OrganizationImportPolicy {
        /// `MERGE_DUPLICATES`.
        MergeDuplicates = "MERGE_DUPLICATES",
        /// `FAIL_ON_DUPLICATES`.
        FailOnDuplicates = "FAIL_ON_DUPLICATES",
        /// `IGNORE_DUPLICATES`.
        IgnoreDuplicates = "IGNORE_DUPLICATES",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a page is.
    PageType {
        /// `page`.
        Page = "page",
        /// `form`.
        Form = "form",
        /// `layout`.
        Layout = "layout",
        /// `theme`.
        Theme = "theme",
        /// `apiExtension`.
        ApiExtension = "apiExtension",
    }
}

::bpm_rest_runtime::open_enum! {
    /// Whether a platform runs.
    PlatformState {
        /// `STARTED`.
        Started = "STARTED",
        /// `STOPPED`.
        Stopped = "STOPPED",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a problem of a process is about.
    ProblemTarget {
        /// `actor`.
        Actor = "actor",
        /// `connector`.
        Connector = "connector",
        /// `parameter`.
        Parameter = "parameter",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What an entry is.
    ProfileEntryType {
        /// `link`.
        Link = "link",
        /// `folder`.
        Folder = "folder",
    }
}

::bpm_rest_runtime::open_enum! {
    /// The priority of a task.
    TaskPriority {
        /// `lowest`.
        Lowest = "lowest",
        /// `under_normal`.
        UnderNormal = "under_normal",
        /// `normal`.
        Normal = "normal",
        /// `above_normal`.
        AboveNormal = "above_normal",
        /// `highest`.
        Highest = "highest",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a look is for.
    ThemeType {
        /// `portal`.
        Portal = "portal",
        /// `mobile`.
        Mobile = "mobile",
    }
}
