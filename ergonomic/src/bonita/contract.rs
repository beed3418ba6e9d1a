//! The inputs of contracts and what contexts hold, as values of the user's own types.

use super::UploadedFile;
use crate::time::Milliseconds;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is given for the inputs of a contract.
pub(super) struct Inputs(Result<Map<String, Value>, String>);

/// The inputs of a contract in a value; null stands for none.
pub(super) fn inputs(value: impl Serialize) -> Inputs {
    Inputs(match serde_json::to_value(value) {
        Ok(Value::Object(inputs)) => Ok(inputs),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(_) => Err("the inputs of a contract are the members of an object".to_owned()),
        Err(error) => Err(format!("the inputs of a contract cannot be written as JSON: {error}")),
    })
}

impl TryFrom<Inputs> for Map<String, Value> {
    type Error = String;

    fn try_from(inputs: Inputs) -> Result<Self, String> {
        inputs.0
    }
}

/// A file for an input of a contract that has the type FILE, or for a document: one that was uploaded with
/// [`upload_form_file`](super::Uploads::upload_form_file), whose answer can be turned into this.
///
/// The call that reads the file uses it up. `None::<FileInput>` is null, which the server takes as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileInput {
    /// The name of the file.
    pub filename: String,
    /// The temporary name that the upload answered.
    pub temp_path: String,
    /// The content type; the server finds one by the name if it is not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}

impl FileInput {
    /// A file with this name and this temporary name.
    pub fn new(filename: impl Into<String>, temp_path: impl Into<String>) -> Self {
        Self { filename: filename.into(), temp_path: temp_path.into(), content_type: None }
    }

    /// Says the content type.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

/// The file as it was uploaded, with its name and content type.
impl From<UploadedFile> for FileInput {
    fn from(uploaded: UploadedFile) -> Self {
        let filename = uploaded.filename.unwrap_or_else(|| uploaded.temp_path.clone());
        Self { filename, temp_path: uploaded.temp_path, content_type: uploaded.content_type }
    }
}

/// The file as it was uploaded, with its name and content type.
impl From<&UploadedFile> for FileInput {
    fn from(uploaded: &UploadedFile) -> Self {
        uploaded.clone().into()
    }
}

/// A document in a context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentReference {
    /// The id.
    pub id: i64,
    /// The id of the case.
    pub process_instance_id: Option<i64>,
    /// The name that the process gives it.
    pub name: Option<String>,
    /// The id of who attached it.
    pub author: Option<i64>,
    /// When it was attached.
    pub creation_date: Option<Milliseconds>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The content type.
    pub content_mime_type: Option<String>,
    /// The id of the content.
    pub content_storage_id: Option<String>,
    /// Where the content is: relative to `/API/` or `/portal/` for one that the server keeps, else a URL.
    pub url: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The place in a list of documents; -1 outside of one.
    pub index: Option<i32>,
    /// The name of the file once more.
    pub content_file_name: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    struct Order {
        customer: &'static str,
        lines: Vec<i64>,
    }

    #[test]
    fn inputs_are_the_members_of_an_object() {
        let read = |value: Inputs| Map::try_from(value).map(Value::Object);
        assert_eq!(
            read(inputs(Order { customer: "Ada", lines: vec![1] })),
            Ok(json!({"customer": "Ada", "lines": [1]}))
        );
        assert_eq!(read(inputs(())), Ok(json!({})));
        assert_eq!(read(inputs(None::<Order>)), Ok(json!({})));
        assert_eq!(read(inputs(json!({"a": null}))), Ok(json!({"a": null})));
        assert!(read(inputs([1])).unwrap_err().contains("members of an object"));
        assert!(read(inputs("text")).unwrap_err().contains("members of an object"));
        let no_names = BTreeMap::from([(vec![1], 2)]);
        assert!(read(inputs(no_names)).unwrap_err().contains("cannot be written as JSON"));
    }
}
