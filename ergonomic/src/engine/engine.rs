//! The engine itself.

use super::{Client, builder};

/// The engine itself.
#[derive(Clone, Debug)]
pub struct Engine {
    pub(super) client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about get_engine)]
    ///
    /// A call to see whether server and credentials are right:
    ///
    #[doc = docs!(no_run)]
    /// match engine.engine().get().await {
    ///     Ok(info) => println!("version {}", info.version),
    ///     Err(error) if error.is_unauthorized() => println!("who is that?"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(get_engine)]
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
