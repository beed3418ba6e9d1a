//! The other REST APIs of a Flowable server, reached from the client of its process API.

use bpm_rest::{
    Flowable,
    testing::{Recorder, Reply},
};

#[tokio::test]
async fn each_api_lies_beside_the_process_api_and_is_called_with_its_credentials() {
    for (base_url, place) in [
        ("http://flowable.test/flowable-rest/service", "/flowable-rest"),
        ("http://flowable.test/service/", ""),
        ("http://flowable.test", ""),
    ] {
        let recorder = Recorder::new();
        let flowable =
            Flowable::builder(base_url).basic_auth("kermit", "secret").transport(recorder.clone()).build().unwrap();
        let call = || recorder.reply(Reply::json(200, r#"{"name": "default", "version": "7.2.0"}"#));
        call();
        flowable.cmmn().engine().get().await.unwrap();
        call();
        flowable.dmn().engine().get().await.unwrap();
        call();
        flowable.event_registry().engine().get().await.unwrap();
        call();
        flowable.idm().engine().get().await.unwrap();
        recorder.reply(Reply::json(200, r#"{"data": [], "total": 0, "start": 0, "size": 0}"#));
        flowable.external_jobs().jobs().list().await.unwrap();
        let requests = recorder.take();
        let lines: Vec<_> = requests.requests().iter().filter_map(|request| request.lines().next()).collect();
        let expected = [
            "cmmn-api/cmmn-management/engine",
            "dmn-api/dmn-management/engine",
            "event-registry-api/event-registry-management/engine",
            "idm-api/idm-management/engine",
            "external-job-api/jobs",
        ];
        assert_eq!(lines, expected.map(|path| format!("GET {place}/{path}")), "{base_url}");
        assert!(requests.requests().iter().all(|request| request.contains("\nauthorization: ")));
    }
}
