//! What the tests of Activiti and of Flowable have in common. Those of the resources that both have lie in `engine/`, and are
//! compiled in the modules of both.

use crate::target::Target;
use anyhow::Result;
use bpm_rest::Error;
use std::io::{Cursor, Write as _};
use zip::{ZipWriter, write::SimpleFileOptions};

/// What a target is an engine of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Activiti5,
    Activiti6,
    Flowable,
}

/// The version of the engine under test.
pub(crate) fn version(target: &Target) -> Version {
    match target.system_name() {
        "activiti-5" => Version::Activiti5,
        "activiti" => Version::Activiti6,
        _ => Version::Flowable,
    }
}

/// The status of an error.
pub(crate) fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// An archive of files, by their names.
pub(crate) fn archive(files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        archive.start_file(*name, stored)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A BPMN file with one process.
pub(crate) fn bpmn(key: &str, elements: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="bpm-rest">
  <process id="{key}" name="The process {key}" isExecutable="true">{elements}</process>
</definitions>"#
    )
}

/// A process with one user task, called `task`.
pub(crate) fn one_task(key: &str) -> String {
    bpmn(
        key,
        r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task" name="The task"/><sequenceFlow id="from" sourceRef="task" targetRef="end"/><endEvent id="end"/>"#,
    )
}
