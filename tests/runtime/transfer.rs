//! Files up and down: streamed, reported, safe.

use bpm_rest::{Flowable, Progress, Upload, transport::RetryPolicy};
use bytes::Bytes;
use futures::stream;
use std::{
    io,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

const MIB: u64 = 1024 * 1024;

/// The resident memory of this process at its highest, in bytes.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}

/// A server that counts the bytes of one request and answers 204.
async fn counting_server() -> (String, tokio::task::JoinHandle<u64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
        let length: u64 = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
        let mut buffer = vec![0; 256 * 1024];
        let mut read = 0;
        while read < length {
            read += stream.read(&mut buffer).await.unwrap() as u64;
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        read
    });
    (url, task)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gibibyte_goes_up_in_constant_memory_with_its_progress_reported() {
    let (url, server) = counting_server().await;
    let flowable = Flowable::builder(&url).retry(RetryPolicy::none()).build().unwrap();
    let chunk = Bytes::from(vec![7; MIB as usize]);
    let chunks = stream::iter((0..1024).map(move |_| Ok::<_, io::Error>(chunk.clone())));
    let reports: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let log = Arc::clone(&reports);
    let upload = Upload::stream("big.bin", Some(1024 * MIB), chunks);
    let before = peak_memory();
    flowable
        .users()
        .set_picture("tijs", upload.on_progress(move |progress| log.lock().unwrap().push(progress)))
        .await
        .unwrap();
    assert!(server.await.unwrap() > 1024 * MIB, "the file and what is around it");
    let reports = reports.lock().unwrap();
    let last = reports.last().unwrap();
    assert_eq!((reports.len(), last.sent, last.total), (1024, 1024 * MIB, Some(1024 * MIB)));
    assert!(reports.is_sorted_by_key(|progress| progress.sent));
    match (before, peak_memory()) {
        (Some(before), Some(after)) => {
            let grown = (after - before) / MIB;
            assert!(grown < 64, "sending 1024 MiB took {grown} MiB of memory");
        }
        _ => eprintln!("MEMORY WAS NOT MEASURED: this system tells no peak in /proc/self/status"),
    }
}
