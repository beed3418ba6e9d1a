//! The engine's properties, and what errors of jobs tell of Activiti and of its container.

use super::Shapes;
use crate::recorder;
use bpm_rest::{Activiti, activiti::quirks, testing::Reply};

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    let reply = Reply::json(200, r#"{"schema.version": "6.0.0.4"}"#);
    let properties = shapes.check("", reply, |activiti| activiti.engine().properties()).await;
    assert_eq!(properties["schema.version"], "6.0.0.4");
}

#[tokio::test]
async fn what_a_container_says_is_not_what_activiti_says() {
    let jetty = r#"{"servlet": "dispatcher", "message": "Not Found", "url": "/x", "status": "404"}"#;
    for (reply, is_of_container) in [
        (Reply::json(404, r#"{"message": "Not found", "exception": "Could not find a job"}"#), false),
        (Reply::json(404, r#"{"message": "Not found"}"#), false),
        (Reply::json(404, jetty), true),
        (Reply::bytes(401, "text/html", "<html/>"), true),
        (Reply::empty(404), true),
        (Reply::json(200, "[]"), false),
    ] {
        let error = super::activiti(&recorder(reply)).jobs().get("5").await.unwrap_err();
        assert_eq!(quirks::is_of_container(&error), is_of_container, "{error:?}");
    }
}
