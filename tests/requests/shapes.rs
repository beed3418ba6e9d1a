//! Requests held against snapshots, and that nothing is left out: every operation is sent.

use bpm_rest::{
    Call as _, Operation, OperationInfo,
    testing::{Recorder, Recording, Reply},
};
use std::{collections::BTreeSet, fs, path::Path, path::PathBuf};

/// Sends operations of a system to a recorder, and remembers which.
pub(crate) struct Shapes<C> {
    system: &'static str,
    client: fn(&Recorder) -> C,
    sent: BTreeSet<String>,
}

impl<C> Shapes<C> {
    /// Sends with the client that sends to a recorder.
    pub(crate) fn new(system: &'static str, client: fn(&Recorder) -> C) -> Self {
        Self { system, client, sent: BTreeSet::new() }
    }

    /// Sends one operation and holds the request against its snapshot; a variant tells several of one operation apart.
    pub(crate) async fn check<O: Operation>(
        &mut self,
        variant: &str,
        reply: Reply,
        call: impl FnOnce(C) -> O,
    ) -> O::Output {
        let recorder = super::recorder(reply);
        let operation = call((self.client)(&recorder));
        let info = operation.info();
        let output = operation.send().await.unwrap_or_else(|error| panic!("{}: {error:?}", info.id));
        let name = self.assert_shape(&info, variant, &recorder.take());
        assert!(self.sent.insert(name.clone()), "{name} is held against its snapshot twice");
        output
    }

    /// Holds one request against the snapshot of its operation, and tells the snapshot's name.
    fn assert_shape(&self, operation: &OperationInfo, variant: &str, recording: &Recording) -> String {
        let [request] = recording.requests() else {
            panic!("{} sent {} requests", operation.id, recording.requests().len())
        };
        assert!(
            request.starts_with(&format!("{} ", operation.method)),
            "{} is not sent with {}",
            operation.id,
            operation.method
        );
        let name = match variant {
            "" => operation.id.to_string(),
            variant => format!("{}-{variant}", operation.id),
        };
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(self.snapshots());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name.as_str(), recording));
        name
    }

    /// Holds what was sent against the operations that there are, and against the snapshots on disk: none may be
    /// missing, and none may be left over.
    pub(crate) fn assert_complete(&self, operations: &[&OperationInfo]) {
        let ids: BTreeSet<&str> = operations.iter().map(|operation| &*operation.id).collect();
        let sent: BTreeSet<&str> =
            self.sent.iter().map(|name| name.split_once('-').map_or(name.as_str(), |(id, _)| id)).collect();
        assert_eq!(ids, sent, "operations without a snapshot, or snapshots without an operation");
        let files = fs::read_dir(self.snapshots()).unwrap();
        let files = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let on_disk: BTreeSet<String> =
            files.filter_map(|file| file.strip_suffix(".snap").map(str::to_owned)).collect();
        assert_eq!(on_disk, self.sent, "snapshots that nothing is held against");
    }

    /// Where the snapshots of the system lie.
    fn snapshots(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("requests/snapshots").join(self.system)
    }
}
