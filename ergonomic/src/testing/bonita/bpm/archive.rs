//! The file that a process to play is deployed by.

use super::{super::answer::Refusal, description::PlayedProcess, design::design};
use std::io::{self, Cursor, Write as _};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The member of the file that has the description.
const FILE: &str = "played-process.json";

/// The member of the file that engines read.
const DESIGN: &str = "process-design.xml";

impl PlayedProcess {
    /// The file to upload as `….bar`: a business archive, which a real server deploys as well.
    ///
    /// A real server does not know who plays the actor: the process is not resolved until the actor `employee` has a member.
    /// Its actors are found by `actors().search(…)`, and `actor_members().add_user(…)` adds a user.
    ///
    /// # Errors
    /// An I/O error if the archive cannot be written.
    pub fn archive(&self) -> io::Result<Vec<u8>> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(FILE, SimpleFileOptions::default())?;
        archive.write_all(&serde_json::to_vec(self)?)?;
        archive.start_file(DESIGN, SimpleFileOptions::default())?;
        archive.write_all(&design(self)?)?;
        Ok(archive.finish()?.into_inner())
    }

    /// Reads the description out of such a file.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let invalid = |what: &str| {
            Refusal::Failed("org.bonitasoft.engine.bpm.bar.InvalidBusinessArchiveFormatException", what.into())
        };
        let mut archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| invalid("The file is no business archive"))?;
        let file = archive.by_name(FILE).map_err(|_| {
            invalid("the server in process plays no BPMN: make the file of a process with `PlayedProcess::archive`")
        })?;
        serde_json::from_reader(file).map_err(|_| invalid("The description of the process cannot be read"))
    }
}
