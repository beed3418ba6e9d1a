//! As much of BPMN as the server plays: the user tasks of a process one after the other, and the fields of forms.

/// A process as its file has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Process {
    pub(super) key: String,
    pub(super) start_form: Form,
    /// What there is to do, in the order of the file; all behind a parallel gateway at once.
    pub(super) steps: Vec<Vec<UserTask>>,
    pub(super) has_diagram: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct UserTask {
    pub(super) name: String,
    pub(super) form: Form,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    pub(super) key: Option<String>,
    pub(super) fields: Vec<Field>,
}

#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) id: String,
    pub(super) name: Option<String>,
    pub(super) kind: String,
    pub(super) is_required: bool,
}

impl Process {
    /// The processes of a file; none if it is no BPMN.
    pub(super) fn read(text: &str) -> Option<Vec<Self>> {
        if !text.contains("definitions") || text.matches('<').count() != text.matches('>').count() {
            return None;
        }
        let mut processes: Vec<Self> = Vec::new();
        let mut is_parallel = false;
        for tag in text.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            let name = tag.split([' ', '\n', '\t', '/']).next().unwrap_or_default();
            let name = name.rsplit(':').next().unwrap_or_default();
            if name == "process" {
                is_parallel = false;
                let has_diagram = text.contains("BPMNDiagram");
                processes.push(Self { key: value(tag, "id")?, has_diagram, ..Self::default() });
            }
            let Some(process) = processes.last_mut() else { continue };
            match name {
                "startEvent" => process.start_form.key = value(tag, "activiti:formKey"),
                "parallelGateway" => {
                    is_parallel = true;
                    process.steps.push(Vec::new());
                }
                "userTask" => process.add(UserTask::of(tag), is_parallel),
                "formProperty" => process.form().fields.push(Field::of(tag)?),
                _ => {}
            }
        }
        processes.iter_mut().for_each(|process| process.steps.retain(|step| !step.is_empty()));
        Some(processes)
    }

    fn add(&mut self, task: UserTask, is_parallel: bool) {
        match self.steps.last_mut().filter(|_| is_parallel) {
            Some(step) => step.push(task),
            None => self.steps.push(vec![task]),
        }
    }

    /// The form that was opened last.
    fn form(&mut self) -> &mut Form {
        match self.steps.last_mut().and_then(|step| step.last_mut()) {
            Some(task) => &mut task.form,
            None => &mut self.start_form,
        }
    }
}

impl UserTask {
    fn of(tag: &str) -> Self {
        let form = Form { key: value(tag, "activiti:formKey"), fields: Vec::new() };
        Self { name: value(tag, "name").unwrap_or_default(), form }
    }
}

impl Field {
    fn of(tag: &str) -> Option<Self> {
        let kind = value(tag, "type").unwrap_or_else(|| "string".to_owned());
        let is_required = value(tag, "required").as_deref() == Some("true");
        Some(Self { id: value(tag, "id")?, name: value(tag, "name"), kind, is_required })
    }
}

/// The value of an attribute.
fn value(tag: &str, attribute: &str) -> Option<String> {
    let rest = tag.split(&format!(" {attribute}=\"")).nth(1)?;
    rest.split('"').next().map(str::to_owned)
}
