//! What errors tell, of every kind of failure.

mod answers;
mod effects;
mod redirects;
mod secrets;
mod sockets;
mod table;
mod texts;

use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    Result,
    transport::{Context, Transport},
};
use futures::future::BoxFuture;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// An answer that every request gets.
#[derive(Clone, Debug)]
struct Canned {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Canned {
    fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    fn json(status: u16, body: &str) -> Self {
        Self::new(status, body).with("content-type", "application/json")
    }

    fn html(status: u16, body: &str) -> Self {
        Self::new(status, body).with("content-type", "text/html;charset=utf-8")
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl Transport for Canned {
    fn execute<'a>(&'a self, _request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        let mut response = http::Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(*name, value);
        }
        let response = response.body(self.body.clone().into()).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// A server that answers each connection's first request, whose line it is told, with what the function says; its URL.
async fn server(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let Some(line) = request(&mut stream).await else { continue };
            // Who does not wait for the answer does not get it.
            let _ = stream.write_all(answer(&line).as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    url
}

/// Reads a request to its end, and gives its first line.
async fn request(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    head.lines().next().map(str::to_owned)
}

/// An address that nobody listens at.
fn nobody() -> std::net::SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}
