//! Calls whose answers are designed by the users of a server, read as types of the caller's own.

use crate::{
    Error, Head, Operation, OperationRef, Page, Paged, Result,
    operation::{Window, decode_json, decode_json_or_null, send},
    transport::{Connection, Options, Request, Response},
};
use futures::future::BoxFuture;
use serde::{Serialize, de::DeserializeOwned};
use std::{future::Future, marker::PhantomData};

/// A call whose answer is read as a type of the caller's own; no answer at all is read as null.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Typed<O, T> {
    call: O,
    output: PhantomData<fn() -> T>,
}

impl<O, T> Typed<O, T> {
    /// The call, whose answer is JSON.
    pub fn new(call: O) -> Self {
        Self { call, output: PhantomData }
    }

    /// The same call, with more of it set.
    pub fn map(self, set: impl FnOnce(O) -> O) -> Self {
        Self::new(set(self.call))
    }
}

impl<O: Clone, T> Clone for Typed<O, T> {
    fn clone(&self) -> Self {
        Self::new(self.call.clone())
    }
}

impl<O: Operation, T: DeserializeOwned + Send + 'static> Operation for Typed<O, T> {
    type Output = T;

    fn info(&self) -> OperationRef {
        self.call.info()
    }

    fn connection(&self) -> &Connection {
        self.call.connection()
    }

    fn options(&self) -> Options {
        self.call.options()
    }

    fn into_request(self) -> Result<Request> {
        self.call.into_request()
    }

    fn decode(response: Response) -> impl Future<Output = Result<T>> + Send {
        decode_json_or_null(response)
    }

    fn explained(error: Error) -> Error {
        O::explained(error)
    }
}

impl<O: Operation, T: DeserializeOwned + Send + 'static> IntoFuture for Typed<O, T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}

/// A list that is paged by index and whose items are read as a type of the caller's own.
///
/// Its total is in the header `Content-Range`, as far as the server sends that.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited, or the stream of its items or pages is polled"]
pub struct TypedList<P, T> {
    list: P,
    items: PhantomData<fn() -> T>,
}

impl<P, T> TypedList<P, T> {
    /// The list, whose pages are bare arrays of JSON.
    pub fn new(list: P) -> Self {
        Self { list, items: PhantomData }
    }

    /// The same list, with more of it set.
    pub fn map(self, set: impl FnOnce(P) -> P) -> Self {
        Self::new(set(self.list))
    }
}

impl<P: Clone, T> Clone for TypedList<P, T> {
    fn clone(&self) -> Self {
        Self::new(self.list.clone())
    }
}

impl<P: Paged, T: DeserializeOwned + Send + 'static> Operation for TypedList<P, T> {
    type Output = Vec<T>;

    fn info(&self) -> OperationRef {
        self.list.info()
    }

    fn connection(&self) -> &Connection {
        self.list.connection()
    }

    fn options(&self) -> Options {
        self.list.options()
    }

    fn into_request(self) -> Result<Request> {
        self.list.into_request()
    }

    fn decode(response: Response) -> impl Future<Output = Result<Vec<T>>> + Send {
        decode_json(response)
    }

    fn explained(error: Error) -> Error {
        P::explained(error)
    }
}

impl<P: Paged, T: Serialize + DeserializeOwned + Send + 'static> Paged for TypedList<P, T> {
    type Item = T;

    fn is_by_index(&self) -> bool {
        self.list.is_by_index()
    }

    fn window(&self) -> Result<Window> {
        self.list.window()
    }

    fn with_window(self, start: u64, size: u64) -> Self {
        Self::new(self.list.with_window(start, size))
    }

    fn page(&self, output: Vec<T>, head: &Head) -> Result<Page<T>> {
        Page::of_content_range(output, head)
    }
}

impl<P: Paged, T: DeserializeOwned + Send + 'static> IntoFuture for TypedList<P, T> {
    type Output = Result<Vec<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}
