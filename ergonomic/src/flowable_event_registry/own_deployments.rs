//! What the event registry alone has of deployments.

use super::CreateDeployment;

impl CreateDeployment {
    /// The name of the deployment; by default what the name of the file has before its first dot.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query("deploymentName", name))
    }

    /// The category of the deployment; none by default.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self(self.0.query("category", category))
    }
}
