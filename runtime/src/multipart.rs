//! Operations whose body is a form of several parts, one of them a file.

use crate::operation::{decode_json_or_null, send};
use crate::{
    Error, Operation, OperationRef, Result, Upload,
    parts::{Part, form},
    request::RequestBuilder,
    transport::{Connection, Request, Response},
};
use futures::future::BoxFuture;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use std::{fmt, future::IntoFuture, marker::PhantomData};

/// Sends a file, and other fields of a form before it; the answer is a `T`, or nothing where `T` is `()`.
///
/// The file is streamed, and so it is sent once: a form is not tried again by itself.
#[must_use = "nothing is sent until it is awaited"]
pub struct Multipart<T> {
    connection: Connection,
    info: OperationRef,
    segments: Vec<String>,
    query: Vec<(&'static str, String)>,
    fields: Vec<(&'static str, String)>,
    file: Upload,
    refused: Option<&'static str>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Multipart<T> {
    /// Sends the file by the operation, over the connection.
    pub fn new(connection: &Connection, info: impl Into<OperationRef>, file: Upload) -> Self {
        Self {
            connection: connection.clone(),
            info: info.into(),
            segments: Vec::new(),
            query: Vec::new(),
            fields: Vec::new(),
            file,
            refused: None,
            answer: PhantomData,
        }
    }

    /// Fails the call before anything is sent.
    pub fn refused(mut self, why: &'static str) -> Self {
        self.refused = Some(why);
        self
    }

    /// The next parameter of the path.
    pub fn segment(mut self, value: impl Into<String>) -> Self {
        self.segments.push(value.into());
        self
    }

    /// A parameter of the query, in place of one of the same name.
    pub fn query(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.query.retain(|(present, _)| *present != name);
        self.query.push((name, value.into()));
        self
    }

    /// A field of the form, in place of one of the same name.
    pub fn field(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.retain(|(present, _)| *present != name);
        self.fields.push((name, value.into()));
        self
    }
}

impl<T: DeserializeOwned + Send + 'static> Operation for Multipart<T> {
    type Output = T;

    fn info(&self) -> OperationRef {
        self.info.clone()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        if let Some(why) = self.refused {
            return Err(Error::request(why));
        }
        let segments: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        let url = self.connection.url(&self.info, &segments)?;
        // Servers read the fields first: what comes behind a long file would have to be kept.
        let fields = self.fields.into_iter().map(|(name, value)| Part::Field(name.to_owned(), value));
        let file = Part::File(self.info.file_field.unwrap_or("file").to_owned(), self.file);
        let (content_type, body) = form(fields.chain([file]).collect())?;
        let request = RequestBuilder::new(self.info.method.clone(), url).pairs(self.query);
        request.header(CONTENT_TYPE, content_type).body(body).build()
    }

    async fn decode(response: Response) -> Result<T> {
        decode_json_or_null(response).await
    }
}

impl<T: DeserializeOwned + Send + 'static> Multipart<T> {
    /// Sends the call and reads its answer; awaiting it does the same.
    ///
    /// # Errors
    /// Those of the operation, and those of every call.
    pub fn send(self) -> BoxFuture<'static, Result<T>> {
        self.into_future()
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Multipart<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}

impl<T> fmt::Debug for Multipart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.fields.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Multipart")
            .field("operation", &self.info.id)
            .field("fields", &names)
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}
