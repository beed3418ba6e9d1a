//! Redirects: one that the HTTP client follows is an error, since the answer is not one to the call.

use super::server;
use bpm_rest::{Activiti, Error, ErrorKind, transport::RetryPolicy};

const TASK: &str = r#"{"id": "1"}"#;

/// A server that redirects everything below `/service` to `/moved`, where it answers with a task or with nothing.
async fn moved(status: u16) -> String {
    server(move |line| {
        let (method, path) = (line.split(' ').next().unwrap(), line.split(' ').nth(1).unwrap());
        match path.strip_prefix("/service") {
            Some(rest) => format!(
                "HTTP/1.1 {status} Moved\r\nlocation: /moved{rest};jsessionid=S3CRET\r\ncontent-length: 0\r\n\r\n"
            ),
            None if method == "GET" && path.contains("/tasks/") => {
                format!(
                    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{TASK}",
                    TASK.len()
                )
            }
            None => "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_owned(),
        }
    })
    .await
}

async fn each_call(activiti: &Activiti) -> [Error; 4] {
    [
        activiti.tasks().complete("1").send().await.unwrap_err(),
        activiti.tasks().update("1").name("x").send().await.unwrap_err(),
        activiti.tasks().delete("1").send().await.unwrap_err(),
        activiti.tasks().get("1").send().await.unwrap_err(),
    ]
}

#[tokio::test]
async fn an_answer_behind_a_redirect_that_was_followed_is_an_error() {
    for status in [301, 302, 303, 307, 308] {
        let base_url = format!("{}/service", moved(status).await);
        let own = reqwest::Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
        let activiti = Activiti::builder(&base_url).http_client(own).retry(RetryPolicy::none()).build().unwrap();
        for error in each_call(&activiti).await {
            assert_eq!(error.kind(), ErrorKind::Redirected, "{status}: {error}");
            let operation = error.operation().unwrap();
            assert_eq!(error.may_have_taken_effect(), operation.has_effect, "{status}: {error}");
            assert!(!error.is_retryable() && error.to_string().contains("the answer is one of /moved/"), "{error}");
            assert!(!format!("{error} {error:?}").contains("S3CRET"), "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_its_secrets_are_not_shown() {
    for status in [301, 302, 303, 307, 308] {
        let base_url = format!("{}/service", moved(status).await);
        let activiti = Activiti::builder(&base_url).retry(RetryPolicy::none()).build().unwrap();
        for error in each_call(&activiti).await {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert!(!error.may_have_taken_effect() && error.to_string().contains("jsessionid=***"), "{error}");
            assert!(!format!("{error} {error:?}").contains("S3CRET"), "{error:?}");
        }
    }
    let to_login = super::Canned::new(302, "")
        .with("location", "http://user:S3CRET@host.test/login.jsp;jsessionid=S3CRET?token=S3CRET");
    let activiti = Activiti::builder("http://activiti.test").transport(to_login).build().unwrap();
    let error = activiti.tasks().get("1").await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("http://***@host.test/login.jsp;jsessionid=***") && !shown.contains("S3CRET"), "{shown}");
}
