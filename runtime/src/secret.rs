//! Texts that nobody is to see.

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cell::RefCell, fmt};

/// Text that is sent but never shown: `Debug` prints a mask, and the memory is wiped when it is dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself; mind where it goes.
    pub fn expose(&self) -> &str {
        // What goes into a request is masked in all that the server says of it.
        tell_read(self);
        self.0.expose_secret()
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(text: T) -> Self {
        Self(SecretString::from(text.into()))
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

thread_local! {
    /// The secrets that are read while a request is made.
    static READ: RefCell<Option<Vec<Secret>>> = const { RefCell::new(None) };
}

/// Tells that a secret is read, which goes into a request if one is being made.
fn tell_read(secret: &Secret) {
    READ.with(|read| {
        // It is borrowed where a secret is read while another one is noted, which is noted already.
        if let Ok(mut read) = read.try_borrow_mut()
            && let Some(read) = read.as_mut()
        {
            read.push(secret.clone());
        }
    });
}

/// The secrets that are read on this thread from its start to its end; a request is made in one go.
pub(crate) struct Reading(Option<Vec<Secret>>);

impl Reading {
    pub(crate) fn start() -> Self {
        Self(READ.with(|read| read.borrow_mut().replace(Vec::new())))
    }

    /// The secrets that were read.
    pub(crate) fn end(self) -> Vec<Secret> {
        READ.with(|read| read.borrow_mut().take()).unwrap_or_default()
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        let before = self.0.take();
        READ.with(|read| *read.borrow_mut() = before);
    }
}
