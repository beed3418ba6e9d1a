#![allow(unused)]

use bpm_rest_runtime::{
    error::Error,
    operation::{Operation, Paged as _},
    transport::{Connection, Context, Request, Response, Transport},
};
use futures::future::BoxFuture;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{fmt::Debug, sync::Arc};

#[derive(Debug)]
struct Nowhere;

impl Transport for Nowhere {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, Result<Response, Error>> {
        Box::pin(async { Err(Error::request("nothing is sent here")) })
    }
}

fn connection() -> Connection {
    Connection::new("http://office.test", Arc::new(Nowhere)).unwrap()
}

fn read<T: Serialize + DeserializeOwned + Debug>(text: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    match serde_json::from_str::<T>(text) {
        Ok(read) => {
            let written = serde_json::to_value(&read).unwrap();
            let change = if written == value { String::new() } else { format!(" is written as {written}, not as {value}") };
            println!("{}{change}", format!("{read:?}").replace('\n', " "));
            assert_eq!(change, "", "{read:?}");
        }
        Err(error) => println!("{text} is not read: {error}"),
    }
}

fn sent(call: impl Operation) {
    match call.into_request() {
        Ok(request) => {
            let url = request.uri().to_string();
            let url = url.trim_start_matches("http://office.test");
            let body = request.body().as_bytes().unwrap_or_default();
            println!("{} {url} {}", request.method(), String::from_utf8_lossy(body));
        }
        Err(error) => println!("refused: {error}"),
    }
}

fn given<O: Operation>(_: &O) {
    println!("{}", std::any::type_name::<O::Output>());
}

