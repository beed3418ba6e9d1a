//! Objects of which nobody has seen one: what cannot be read as expected is kept as it came, and fails nothing.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// The members of an object that have not been read yet.
#[doc(hidden)]
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct Members(Map<String, Value>);

impl Members {
    /// Takes a member out; one that is missing, null or of another type is as if it were not there, and the last stays.
    pub fn take<T: DeserializeOwned + Default>(&mut self, name: &str) -> T {
        match self.0.get(name).map(Option::<T>::deserialize) {
            Some(Ok(value)) => {
                self.0.remove(name);
                value.unwrap_or_default()
            }
            Some(Err(_)) | None => T::default(),
        }
    }

    /// What was not taken.
    pub fn rest(self) -> Map<String, Value> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loose::Id;
    use serde_json::json;

    #[test]
    fn what_cannot_be_read_is_left() {
        let mut members: Members =
            serde_json::from_value(json!({"id": 5, "name": {"zh": "审批"}, "tags": null, "items": [1, "x"]})).unwrap();
        assert_eq!(members.take::<Option<Id>>("id").as_deref(), Some("5"));
        assert_eq!(members.take::<Option<String>>("name"), None);
        assert_eq!(members.take::<Vec<String>>("tags"), [""; 0]);
        assert_eq!(members.take::<Vec<i64>>("items"), [0; 0]);
        assert_eq!(members.take::<Option<bool>>("missing"), None);
        assert_eq!(Value::from(members.rest()), json!({"name": {"zh": "审批"}, "items": [1, "x"]}));
        assert!(serde_json::from_value::<Members>(json!([])).is_err());
    }
}
