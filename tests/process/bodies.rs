//! A server that answers every request with the same bytes, of which there may be no end.

use flate2::{Compress, Compression, FlushCompress};
use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
};

/// What is sent behind the headers, chunk by chunk; the body never ends by itself.
#[derive(Clone)]
pub(crate) enum Body {
    /// These bytes again and again.
    Endless(&'static [u8]),
    /// Blanks without an end, compressed: each byte becomes about a thousand.
    Bomb,
    /// A body with an end, compressed.
    Compressed(Vec<u8>),
}

/// Starts a server that lasts as long as this process, and gives its URL.
pub(crate) fn serve(status: u16, headers: &'static str, body: Body) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (body, stream) = (body.clone(), stream.unwrap());
            // It goes on until the client hangs up.
            thread::spawn(move || drop(answer(stream, status, headers, &body)));
        }
    });
    url
}

fn answer(mut stream: TcpStream, status: u16, headers: &str, body: &Body) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let encoding = if matches!(body, Body::Bomb | Body::Compressed(_)) { "content-encoding: gzip\r\n" } else { "" };
    write!(stream, "HTTP/1.1 {status} X\r\n{headers}{encoding}transfer-encoding: chunked\r\n\r\n")?;
    let mut send = |bytes: &[u8]| {
        write!(stream, "{:x}\r\n", bytes.len())?;
        stream.write_all(bytes)?;
        stream.write_all(b"\r\n")
    };
    match body {
        Body::Endless(bytes) => {
            let many = bytes.repeat(16_384 / bytes.len() + 1);
            loop {
                send(&many)?;
            }
        }
        Body::Bomb => {
            // The header of gzip, then blocks that know nothing of each other.
            send(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])?;
            let block = block(&vec![b' '; 1 << 20]);
            loop {
                send(&block)?;
            }
        }
        Body::Compressed(bytes) => {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(bytes)?;
            send(&encoder.finish()?)?;
            stream.write_all(b"0\r\n\r\n")
        }
    }
}

fn block(bytes: &[u8]) -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), false);
    let mut block = Vec::with_capacity(64 << 10);
    compress.compress_vec(bytes, &mut block, FlushCompress::Full).unwrap();
    assert_eq!(compress.total_in(), bytes.len() as u64, "the block has room for all");
    block
}
