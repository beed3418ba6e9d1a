//! Proxies that the environment names.

use crate::{
    bodies::{Body, serve},
    child::call,
};
use bpm_rest::testing::flowable::Server;
use libtest_mimic::{Failed, Trial};
use std::net::TcpListener;

pub(crate) fn trials() -> Vec<Trial> {
    let test = |name: &str, run: fn()| {
        Trial::test(format!("proxies::{name}"), move || {
            run();
            Ok::<(), Failed>(())
        })
    };
    vec![
        test("none_leads_to_this_machine", none_leads_to_this_machine),
        test("an_error_names_the_proxy", an_error_names_the_proxy),
        test("hosts_can_be_left_out", hosts_can_be_left_out),
        test("a_proxy_is_used", a_proxy_is_used),
    ]
}

/// Where nobody listens.
fn dead() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

fn none_leads_to_this_machine() {
    let dead = format!("http://{}", dead());
    let all: Vec<_> = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"].map(|name| (name, dead.as_str())).into();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start()).unwrap();
    let (_, port) = server.base_url().rsplit_once(':').unwrap();
    for host in ["127.0.0.1", "localhost"] {
        let report = call("json", &format!("http://{host}:{port}"), &all);
        assert!(report.outcome.contains("401"), "{host}: {}", report.outcome);
    }
}

fn an_error_names_the_proxy() {
    let dead = dead();
    for (variable, url) in [
        ("HTTP_PROXY", "http://bpm.invalid/x"),
        ("https_proxy", "https://bpm.invalid"),
        ("ALL_PROXY", "http://bpm.invalid"),
    ] {
        let outcome = call("json", url, &[(variable, &format!("http://me:s3cret@{dead}"))]).outcome;
        let is_told = outcome.contains("no connection") && outcome.contains(&format!("through the proxy {dead}"));
        assert!(is_told && outcome.contains("NO_PROXY") && !outcome.contains("s3cret"), "{variable}: {outcome}");
    }
}

fn hosts_can_be_left_out() {
    let proxy = format!("http://{}", dead());
    for (variable, hosts) in [("NO_PROXY", "other.invalid, .bpm.invalid"), ("no_proxy", "*")] {
        let outcome = call("json", "http://a.bpm.invalid", &[("HTTP_PROXY", &proxy), (variable, hosts)]).outcome;
        assert!(outcome.contains("no connection") && !outcome.contains("proxy"), "{outcome}");
    }
    let outcome = call("json", "http://bpm.invalid", &[("HTTP_PROXY", &proxy), ("REQUEST_METHOD", "GET")]).outcome;
    assert!(!outcome.contains("proxy"), "{outcome}");
}

fn a_proxy_is_used() {
    let proxy = serve(404, "content-type: application/json\r\n", Body::Endless(b" "));
    let outcome = call("json", "http://bpm.invalid", &[("HTTP_PROXY", &proxy)]).outcome;
    assert!(outcome.contains("404"), "{outcome}");
}
