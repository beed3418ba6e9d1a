//! Files up and down.

use crate::{Bpm, canned::Canned};
use bpm_rest::testing::flowable::Server;
use std::fs;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_go_up_and_come_down_with_progress() {
    let server = Server::start().await.unwrap();
    let bpm = |arguments: &[&str]| Bpm::at(server.base_url(), server.user(), server.password(), arguments);
    let folder = tempfile::tempdir().unwrap();
    let (sent, saved) = (folder.path().join("tijs.png"), folder.path().join("saved.png"));
    let picture: Vec<u8> = (0..200_000_u32).map(|n| (n % 251) as u8).collect();
    fs::write(&sent, &picture).unwrap();
    let (sent, to) = (sent.to_str().unwrap(), saved.to_str().unwrap());

    bpm(&["flowable", "users", "create", "--id", "tijs"]).run().out();
    let ran = bpm(&["flowable", "users", "set-picture", "tijs", "--file", sent, "--progress", "always"]).run();
    assert!(ran.err.starts_with("195.31 KiB sent in "), "{}", ran.err);
    ran.out();
    let ran = bpm(&["flowable", "users", "picture", "tijs", "--to", to, "--progress", "always"]).run();
    assert!(ran.err.starts_with("195.31 KiB received in "), "{}", ran.err);
    assert_eq!(ran.out(), "");
    assert!(fs::read(&saved).unwrap() == picture, "the picture is another one");

    let mut printed = bpm(&["flowable", "users", "picture", "tijs"]);
    assert!(printed.0.output().unwrap().stdout == picture, "the picture is another one");
}

#[test]
fn a_download_that_fails_leaves_the_file_as_it_was() {
    let server = Canned::always(404, r#"{"message": "Not found", "exception": "No picture."}"#);
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("saved.png");
    fs::write(&saved, "before").unwrap();
    let arguments = ["flowable", "users", "picture", "tijs", "--to", saved.to_str().unwrap()];
    Bpm::at(&server.url, "a", "b", &arguments).run().failed(5);
    assert_eq!(fs::read_to_string(&saved).unwrap(), "before");
}

#[test]
fn a_form_has_its_fields_and_the_name_of_its_file() {
    let server = Canned::always(201, r#"{"id": "7"}"#);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("order.bpmn20.xml");
    fs::write(&file, "<definitions/>").unwrap();
    let arguments = [
        "flowable",
        "deployments",
        "deploy",
        "--file",
        file.to_str().unwrap(),
        "--as",
        "orders.bpmn",
        "--deployment-name",
        "Orders",
        "-o",
        "jsonl",
    ];
    assert_eq!(Bpm::at(&server.url, "a", "b", &arguments).run().out(), "{\"id\":\"7\"}\n");
    let request = &server.requests()[0];
    assert!(request.starts_with("POST /repository/deployments?deploymentName=Orders "), "{request}");
    assert!(request.contains("filename=\"orders.bpmn\"") && request.contains("<definitions/>"), "{request}");
}
