//! What a deployment of processes or cases is called.

use super::CreateDeployment;

impl CreateDeployment {
    /// The name of the deployment; by default what the name of the file has before its first dot.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query("deploymentName", name))
    }

    /// The key of the deployment, which Flowable keeps and no answer tells.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.query("deploymentKey", key))
    }
}
