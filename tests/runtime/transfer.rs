//! Files up and down: streamed, reported, safe.

use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    ErrorKind, Flowable, Progress, Upload,
    testing::{Recorder, Reply},
    transport::{Context, RetryPolicy, Transport},
};
use bytes::Bytes;
use futures::{StreamExt as _, TryStreamExt as _, future::BoxFuture, stream};
use http::Method;
use std::{
    io,
    sync::{Arc, Mutex},
    task::Poll,
    time::Duration,
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

/// A server that sends the text to each request and closes the connection.
async fn sending(answer: Vec<u8>) -> Flowable {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.unwrap());
            }
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    });
    Flowable::builder(&url).retry(RetryPolicy::none()).build().unwrap()
}

fn answer(headers: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n{headers}\r\n").as_bytes(), body]
        .concat()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    io::Write::write_all(&mut packed, bytes).unwrap();
    packed.finish().unwrap()
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error_however_it_is_read() {
    let whole: Vec<u8> = (0..20_000_u32).flat_map(u32::to_le_bytes).collect();
    let packed = gzip(&whole);
    let (half, packed_half) = (&whole[..whole.len() / 2], &packed[..packed.len() / 2]);
    let folder = tempfile::tempdir().unwrap();
    for (what, answer) in [
        ("short", answer(&format!("Content-Length: {}\r\n", whole.len()), half)),
        ("without a byte", answer("Content-Length: 5\r\n", b"")),
        ("chunked", answer("Transfer-Encoding: chunked\r\n", b"5\r\nabcde\r\n5\r\nab")),
        ("short gzip", answer(&format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", packed.len()), packed_half)),
        (
            "gzip that was cut before it was measured",
            answer(&format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", packed_half.len()), packed_half),
        ),
        ("gzip to the end of the connection", answer("Content-Encoding: gzip\r\n", packed_half)),
    ] {
        let flowable = sending(answer).await;
        let picture = || flowable.users().picture("kim");
        let path = folder.path().join("picture.png");
        let errors = [
            picture().await.unwrap().bytes().await.unwrap_err(),
            picture().await.unwrap().save(&path).await.unwrap_err(),
            picture().await.unwrap().try_for_each(|_| std::future::ready(Ok(()))).await.unwrap_err(),
        ];
        for error in errors {
            assert!(matches!(error.kind(), ErrorKind::Body | ErrorKind::Transport), "{what}: {error:?}");
            assert_eq!(error.operation().map(|operation| &*operation.id), Some("get_user_picture"), "{what}");
        }
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "{what}");
    }
    let flowable =
        sending(answer(&format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", packed.len()), &packed)).await;
    assert_eq!(flowable.users().picture("kim").await.unwrap().bytes().await.unwrap(), whole);
}

#[tokio::test]
async fn an_answer_of_a_transport_is_held_against_its_content_length() {
    for (promised, is_whole) in [(5, true), (6, false), (4, false)] {
        let recorder = Recorder::new();
        recorder.reply(Reply::bytes(200, "image/png", "12345").header("content-length", promised.to_string()));
        let flowable = Flowable::builder("http://flowable.test").transport(recorder).build().unwrap();
        let read = flowable.users().picture("kim").await.unwrap().bytes().await;
        match read {
            Ok(bytes) => assert!(is_whole && bytes == "12345"),
            Err(error) => assert!(!is_whole && error.kind() == ErrorKind::Body && error.is_of_answer(), "{error:?}"),
        }
    }
}

/// A picture that comes in many small chunks with pauses.
fn slow_picture(pauses: usize) -> Flowable {
    #[derive(Debug)]
    struct Slow(usize);
    impl Transport for Slow {
        fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
            let chunks = stream::iter(0..self.0).then(|_| async {
                tokio::task::yield_now().await;
                Ok::<_, io::Error>(Bytes::from_static(&[7; 3000]))
            });
            Box::pin(async { Ok(http::Response::new(bpm_rest::transport::Body::stream(chunks))) })
        }
    }
    Flowable::builder("http://flowable.test").transport(Slow(pauses)).build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_save_that_is_dropped_anywhere_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("picture.png");
    std::fs::write(&target, "before").unwrap();
    let flowable = slow_picture(12);
    let mut saved = 0;
    for drop_at in 0..500_usize {
        let mut save = Box::pin(flowable.users().picture("kim").await.unwrap().save(&target));
        for poll in 0..drop_at % 60 {
            if let Poll::Ready(length) = std::future::poll_fn(|context| Poll::Ready(save.as_mut().poll(context))).await
            {
                assert_eq!(length.unwrap(), 36_000);
                saved += 1;
                break;
            }
            // Some polls come at once, some when the file has been worked on.
            if poll % 3 == drop_at % 3 {
                tokio::time::sleep(Duration::from_micros((drop_at * 37 % 300) as u64)).await;
            }
        }
        drop(save);
    }
    // Work on files goes on behind a save that is dropped, and cleans up after itself.
    let names = || -> Vec<_> { std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect() };
    for _ in 0..200 {
        if names().len() == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(names(), ["picture.png"]);
    let content = std::fs::read(&target).unwrap();
    assert!(content == b"before" || content == [7; 36_000], "{} bytes", content.len());
    assert!(saved < 500, "all of them ended before they were dropped");
}

#[cfg(unix)]
#[tokio::test]
async fn a_saved_file_has_the_permissions_of_the_one_that_it_replaces() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mode = |name: &str| std::fs::metadata(path(name)).unwrap().permissions().mode() & 0o7777;
    let flowable = slow_picture(1);
    let save = async |name: &str| flowable.users().picture("kim").await.unwrap().save(path(name)).await;

    for kept in [0o600, 0o640, 0o444, 0o755] {
        std::fs::write(path("secret"), "before").unwrap();
        std::fs::set_permissions(path("secret"), std::fs::Permissions::from_mode(kept)).unwrap();
        assert_eq!(save("secret").await.unwrap(), 3000);
        assert_eq!(mode("secret"), kept);
        std::fs::remove_file(path("secret")).unwrap();
    }
    std::fs::write(path("any"), "made by somebody else").unwrap();
    save("new").await.unwrap();
    assert_eq!(mode("new"), mode("any"), "what the umask leaves");

    symlink(path("new"), path("link")).unwrap();
    std::fs::write(path("new"), "before").unwrap();
    save("link").await.unwrap();
    assert!(std::fs::symlink_metadata(path("link")).unwrap().is_symlink(), "a link stays one");
    assert_eq!(std::fs::read(path("new")).unwrap().len(), 3000);

    symlink(path("nowhere"), path("dangling")).unwrap();
    std::fs::create_dir(path("folder")).unwrap();
    for refused in ["dangling", "folder", "missing/a.png"] {
        let error = save(refused).await.unwrap_err();
        assert!(error.to_string().contains("cannot be written"), "{error}");
    }
    let device = flowable.users().picture("kim").await.unwrap().save("/dev/null").await;
    assert_eq!(device.unwrap_err().kind(), ErrorKind::Body);
    let temporary = std::fs::read_dir(&folder)
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".bpm-rest-"));
    assert_eq!(temporary.count(), 0);
}

#[tokio::test]
async fn file_names_that_servers_change_are_refused_before_they_are_sent() {
    let recorder = Recorder::new();
    let flowable = Flowable::builder("http://flowable.test").transport(recorder.clone()).build().unwrap();
    let send = async |upload: Upload| {
        recorder.reply(Reply::empty(204));
        let sent = flowable.raw(Method::PUT, "/x").upload("file", upload).read::<()>().await;
        sent.map(|()| recorder.take().to_string())
    };
    for name in ["", "a\"b", "a\\b", "a/b", " a", "a ", "a\tb", "a\r\nb", "=?UTF-8?B?YQ==?=", "x =?UTF-8?Q?a?="] {
        let error = send(Upload::bytes(name, "x")).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("with_file_name"), "{error}");
        let renamed = send(Upload::bytes(name, "x").with_file_name("a.txt")).await.unwrap();
        assert!(renamed.contains("filename=\"a.txt\""), "{renamed}");
    }
    for name in ["a;b%22+&ü 中😀\u{202e}.png", ".hidden", "a'b", "=a?", "a=?b"] {
        let sent = send(Upload::bytes(name, "x")).await.unwrap();
        assert!(sent.contains(&format!("name=\"file\"; filename=\"{name}\"")), "{sent}");
    }
    let sent = send(Upload::bytes("a\"b\\c/d ", "x").escape_file_name()).await.unwrap();
    assert!(sent.contains(r#"filename="a\"b\\c/d ""#), "{sent}");
    assert!(send(Upload::bytes("a\nb", "x").escape_file_name()).await.is_err());
}

#[tokio::test]
async fn a_download_tells_how_far_it_is() {
    let recorder = Recorder::new();
    recorder.reply(Reply::bytes(200, "image/png", "a picture"));
    let flowable = Flowable::builder("http://flowable.test").transport(recorder).build().unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let picture = flowable.users().picture("tijs").await.unwrap();
    let picture = picture.on_progress(move |received| seen.lock().unwrap().push((received.bytes, received.total)));
    assert_eq!(picture.bytes().await.unwrap(), "a picture");
    let told = told.lock().unwrap();
    assert_eq!(told.last().map(|(bytes, _)| *bytes), Some(9));
}
