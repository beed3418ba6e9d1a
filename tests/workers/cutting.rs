//! A proxy for TCP that cuts each connection after a while.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    time::timeout,
};

pub(crate) struct Proxy {
    address: SocketAddr,
    cuts: Arc<AtomicUsize>,
}

impl Proxy {
    /// Starts a proxy to the host and port of the URL.
    pub(crate) async fn start(url: &str) -> Self {
        let server = authority(url).to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, cuts) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&cuts);
        tokio::spawn(async move {
            for number in 0.. {
                let (mut client, _) = listener.accept().await.unwrap();
                let (server, count) = (server.clone(), Arc::clone(&count));
                // Between 100 and 500 ms, as the number says.
                let life = Duration::from_millis(100 + number * 7919 % 400);
                tokio::spawn(async move {
                    let mut server = TcpStream::connect(server).await.unwrap();
                    if timeout(life, copy_bidirectional(&mut client, &mut server)).await.is_err() {
                        count.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        Self { address, cuts }
    }

    /// The URL, through the proxy.
    pub(crate) fn leading_to(&self, url: &str) -> String {
        url.replacen(authority(url), &self.address.to_string(), 1)
    }

    /// How many connections it has cut.
    pub(crate) fn cuts(&self) -> usize {
        self.cuts.load(Ordering::SeqCst)
    }
}

fn authority(url: &str) -> &str {
    url.split('/').nth(2).unwrap()
}
