//! A proxy on loopback that does to HTTP what networks and servers do on bad days.

use flate2::{Compression, write::GzEncoder};
use std::{
    io::{self, Write as _},
    net::{Ipv4Addr, SocketAddr},
    ops::Range,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::Notify,
    task::JoinHandle,
    time::{sleep, timeout},
};

/// How long the proxy refuses connections where it does so for a while.
const AWAY: Duration = Duration::from_millis(80);

/// How long an answer is held back.
const LATE: Duration = Duration::from_millis(1800);

/// No connection is served longer.
const CONNECTION_LIMIT: Duration = Duration::from_secs(20);

/// How many connections wait to be accepted.
const BACKLOG: u32 = 64;

/// What is done to a request or its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nobody listens for a while.
    Refused,
    /// The connection is reset before a byte of the request is read.
    ResetBeforeRead,
    /// The connection is reset when the request has been read, and before the server sees it.
    ResetAfterRead,
    /// The connection is reset when the server has done its work, and before a byte of the answer.
    ResetAfterEffect,
    /// The connection is reset behind the headers of the answer.
    ResetAfterHeaders,
    /// The answer ends in the middle of its body.
    CutBody,
    /// The answer comes byte by byte.
    Drip,
    /// The answer comes late, though the server has done its work.
    Late,
    /// The server does its work and never answers.
    NoAnswer,
    /// The answer stops in the middle of its body, and the connection stays.
    StalledBody,
    /// The answer is 500, and stops in the middle of its body.
    StalledError,
    /// The body of the answer goes on for ever.
    EndlessBody,
    /// 401, whatever the credentials.
    Unauthorized,
    /// 429 with `Retry-After` in seconds.
    TooManyRequests,
    /// 503 with `Retry-After` as a date.
    Unavailable,
    /// 502 with a page of HTML.
    BadGateway,
    /// Half the JSON, under the right length.
    TruncatedJson,
    /// JSON that is called something else.
    WrongContentType,
    /// A compressed answer.
    Gzip,
    /// Headers of a size that no client takes.
    HugeHeaders,
    /// The server goes down with all its connections, and comes back.
    Restart,
}

pub(crate) const FAULTS: [Fault; 21] = [
    Fault::Refused,
    Fault::ResetBeforeRead,
    Fault::ResetAfterRead,
    Fault::ResetAfterEffect,
    Fault::ResetAfterHeaders,
    Fault::CutBody,
    Fault::Drip,
    Fault::Late,
    Fault::NoAnswer,
    Fault::StalledBody,
    Fault::StalledError,
    Fault::EndlessBody,
    Fault::Unauthorized,
    Fault::TooManyRequests,
    Fault::Unavailable,
    Fault::BadGateway,
    Fault::TruncatedJson,
    Fault::WrongContentType,
    Fault::Gzip,
    Fault::HugeHeaders,
    Fault::Restart,
];

/// A proxy before a server, which ends when this is dropped.
pub(crate) struct Proxy {
    address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

struct State {
    upstream: SocketAddr,
    fault: Fault,
    /// The numbers of the requests that the fault meets.
    met: Range<usize>,
    seen: AtomicUsize,
    forwarded: Mutex<Vec<String>>,
    away: Notify,
    /// Wakes all connections that are open, so that they are reset.
    down: Notify,
}

impl Proxy {
    /// Starts a proxy whose fault meets the requests with these numbers.
    pub(crate) async fn start(upstream: SocketAddr, fault: Fault, met: Range<usize>) -> io::Result<Self> {
        let port = bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let address = port.local_addr()?;
        let state = Arc::new(State {
            upstream,
            fault,
            met,
            seen: AtomicUsize::new(0),
            forwarded: Mutex::default(),
            away: Notify::new(),
            down: Notify::new(),
        });
        // A listener that goes away only after its start resets who has connected by then.
        let port = if fault == Fault::Refused && state.met.start == 0 {
            state.seen.fetch_add(1, Ordering::SeqCst);
            Port::Away(port)
        } else {
            Port::There(port.listen(BACKLOG)?)
        };
        let task = tokio::spawn(listen(port, address, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many requests arrived, those that were refused or reset included as far as the proxy can tell.
    pub(crate) fn seen(&self) -> usize {
        self.state.seen.load(Ordering::SeqCst)
    }

    /// How many requests with the method reached the server.
    pub(crate) fn forwarded(&self, method: &str) -> usize {
        let forwarded = self.state.forwarded.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        forwarded.iter().filter(|line| line.starts_with(method)).count()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.down.notify_waiters();
        self.task.abort();
    }
}

/// The port of the proxy: bound, but for the moment of a change, so that nobody else is given it.
enum Port {
    /// Not listening: connections are refused.
    Away(TcpSocket),
    There(TcpListener),
}

async fn listen(mut port: Port, address: SocketAddr, state: Arc<State>) {
    loop {
        let listener = match port {
            Port::There(ref listener) => listener,
            Port::Away(socket) => {
                sleep(if state.met.len() > 1000 { Duration::from_secs(3600) } else { AWAY }).await;
                let Ok(listener) = socket.listen(BACKLOG) else { return };
                port = Port::There(listener);
                continue;
            }
        };
        tokio::select! {
            biased;
            () = state.away.notified() => {
                drop(port);
                let Ok(socket) = bind(address) else { return };
                port = Port::Away(socket);
            }
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let state = Arc::clone(&state);
                tokio::spawn(async move {
                    let served = timeout(CONNECTION_LIMIT, serve(stream, &state));
                    tokio::select! {
                        _ = served => {}
                        () = state.down.notified() => {}
                    }
                });
            }
        }
    }
}

fn bind(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

/// Serves one request, then ends the connection: each request comes over a connection of its own.
///
/// Unless it is ended in order, the connection is reset when this ends or is dropped.
async fn serve(mut stream: TcpStream, state: &State) -> io::Result<()> {
    socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
    stream.readable().await?;
    let mut first = [0];
    if stream.peek(&mut first).await? == 0 {
        return Ok(());
    }
    let number = state.seen.fetch_add(1, Ordering::SeqCst);
    let fault = state.met.contains(&number).then_some(state.fault);
    if fault == Some(Fault::ResetBeforeRead) {
        return Ok(());
    }
    let request = read_request(&mut stream).await?;
    match fault {
        Some(Fault::ResetAfterRead) => return Ok(()),
        Some(Fault::Restart | Fault::Refused) => {
            state.away.notify_one();
            sleep(Duration::from_millis(10)).await;
            state.down.notify_waiters();
            return Ok(());
        }
        Some(Fault::Unauthorized) => return end(&mut stream, canned("401 Unauthorized", "", "")).await,
        Some(Fault::TooManyRequests) => {
            return end(&mut stream, canned("429 Too Many Requests", "retry-after: 1\r\n", "")).await;
        }
        Some(Fault::Unavailable) => {
            let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(1));
            return end(&mut stream, canned("503 Service Unavailable", &format!("retry-after: {date}\r\n"), "")).await;
        }
        Some(Fault::BadGateway) => {
            let page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
            return end(&mut stream, canned("502 Bad Gateway", "content-type: text/html\r\n", page)).await;
        }
        Some(Fault::StalledError) => {
            let head =
                "HTTP/1.1 500 Internal Server Error\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\nx";
            stream.write_all(head.as_bytes()).await?;
            return hung_up(&mut stream).await;
        }
        _ => {}
    }
    let answer = Answer::parse(&forward(state, &request).await?);
    match fault {
        Some(Fault::ResetAfterEffect) => Ok(()),
        Some(Fault::ResetAfterHeaders) => {
            stream.write_all(&answer.head(answer.body.len().max(1))).await?;
            stream.flush().await?;
            // Long enough for the headers to be read: a reset throws away what is not.
            sleep(Duration::from_millis(60)).await;
            Ok(())
        }
        Some(Fault::CutBody) => {
            let mut bytes = answer.head(answer.body.len().max(2));
            bytes.extend(&answer.body[..answer.body.len() / 2]);
            end(&mut stream, bytes).await
        }
        Some(Fault::Drip) => {
            stream.write_all(&answer.head(answer.body.len().max(1000))).await?;
            for byte in answer.body.iter().copied().chain(std::iter::repeat(b' ')) {
                stream.write_all(&[byte]).await?;
                sleep(Duration::from_millis(20)).await;
            }
            Ok(())
        }
        Some(Fault::Late) => {
            sleep(LATE).await;
            end(&mut stream, answer.bytes()).await
        }
        Some(Fault::NoAnswer) => hung_up(&mut stream).await,
        Some(Fault::StalledBody) => {
            let answer = answer.with_body();
            let mut bytes = answer.head(answer.body.len());
            bytes.extend(&answer.body[..answer.body.len() / 2]);
            stream.write_all(&bytes).await?;
            hung_up(&mut stream).await
        }
        Some(Fault::EndlessBody) => {
            stream.write_all(&answer.with_body().head(usize::MAX >> 1)).await?;
            loop {
                stream.write_all(&[b' '; 16 * 1024]).await?;
                sleep(Duration::from_millis(5)).await;
            }
        }
        Some(Fault::TruncatedJson) if answer.is_json() => {
            let half = answer.body[..answer.body.len() / 2].to_vec();
            end(&mut stream, Answer { body: half, ..answer }.bytes()).await
        }
        Some(Fault::WrongContentType) => {
            let headers = answer.headers.iter().filter(|(name, _)| name != "content-type").cloned();
            let wrong = ("content-type".to_owned(), "text/html".to_owned());
            let headers = headers.chain([wrong]).collect();
            end(&mut stream, Answer { headers, ..answer }.bytes()).await
        }
        Some(Fault::Gzip) if !answer.body.is_empty() => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(&answer.body)?;
            let mut headers = answer.headers.clone();
            headers.push(("content-encoding".into(), "gzip".into()));
            end(&mut stream, Answer { headers, body: encoder.finish()?, ..answer }.bytes()).await
        }
        Some(Fault::HugeHeaders) => {
            let mut headers = answer.headers.clone();
            headers.push(("x-huge".into(), "x".repeat(640 * 1024)));
            // The client hangs up long before the end.
            let _ = end(&mut stream, Answer { headers, ..answer }.bytes()).await;
            Ok(())
        }
        _ => end(&mut stream, answer.bytes()).await,
    }
}

/// Waits until the client ends the connection.
async fn hung_up(stream: &mut TcpStream) -> io::Result<()> {
    let mut rest = [0; 4096];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}

/// Writes the last bytes and ends the connection in order.
async fn end(stream: &mut TcpStream, bytes: Vec<u8>) -> io::Result<()> {
    stream.write_all(&bytes).await?;
    socket2::SockRef::from(&*stream).set_linger(None)?;
    stream.shutdown().await?;
    // What the client still sends is read, so that nothing unread turns the end into a reset.
    let mut rest = [0; 4096];
    while timeout(Duration::from_secs(2), stream.read(&mut rest))
        .await
        .is_ok_and(|read| read.is_ok_and(|read| read > 0))
    {}
    Ok(())
}

fn canned(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
        .into_bytes()
}

/// Reads one request with its body, of whatever framing.
async fn read_request(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 16 * 1024];
    loop {
        if let Some(end) = find(&bytes, b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let body = &bytes[end + 4..];
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            let is_whole = match length {
                Some(length) => body.len() >= length,
                None if head.contains("transfer-encoding: chunked") => body.ends_with(b"0\r\n\r\n"),
                None => true,
            };
            if is_whole {
                return Ok(bytes);
            }
        }
        match stream.read(&mut buffer).await? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => bytes.extend(&buffer[..read]),
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// Sends the request to the server and reads the answer to its end.
async fn forward(state: &State, request: &[u8]) -> io::Result<Vec<u8>> {
    let line_end = find(request, b"\r\n").ok_or(io::ErrorKind::InvalidData)?;
    let line = String::from_utf8_lossy(&request[..line_end]).into_owned();
    state.forwarded.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(line);
    let mut upstream = TcpStream::connect(state.upstream).await?;
    upstream.write_all(&request[..line_end]).await?;
    upstream.write_all(b"\r\nconnection: close").await?;
    upstream.write_all(&request[line_end..]).await?;
    let mut answer = Vec::new();
    upstream.read_to_end(&mut answer).await?;
    Ok(answer)
}

/// An answer taken apart, its body without framing.
#[derive(Clone)]
struct Answer {
    status: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let end = find(bytes, b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().unwrap_or_default().to_owned();
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let body = bytes.get(end + 4..).unwrap_or_default();
        let is_chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
        let body = if is_chunked { unchunked(body) } else { body.to_vec() };
        let framing = ["transfer-encoding", "content-length", "connection"];
        let headers = headers.into_iter().filter(|(name, _)| !framing.contains(&name.as_str())).collect();
        Self { status, headers, body }
    }

    fn is_json(&self) -> bool {
        self.headers.iter().any(|(name, value)| name == "content-type" && value.contains("json"))
    }

    /// The same answer, of which there is a body to be waited for.
    fn with_body(mut self) -> Self {
        if self.body.is_empty() {
            self.status = "HTTP/1.1 200 OK".into();
            self.body = b"  ".to_vec();
        }
        self
    }

    fn head(&self, length: usize) -> Vec<u8> {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        // An answer without body has no length either.
        let length = if self.status.contains(" 204") { String::new() } else { format!("content-length: {length}\r\n") };
        format!("{}\r\n{headers}{length}connection: close\r\n\r\n", self.status).into_bytes()
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.head(self.body.len());
        bytes.extend(&self.body);
        bytes
    }
}

fn unchunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = find(bytes, b"\r\n") {
        let size = usize::from_str_radix(String::from_utf8_lossy(&bytes[..end]).trim(), 16).unwrap_or(0);
        if size == 0 || bytes.len() < end + 2 + size + 2 {
            break;
        }
        body.extend(&bytes[end + 2..end + 2 + size]);
        bytes = &bytes[end + 2 + size + 2..];
    }
    body
}
