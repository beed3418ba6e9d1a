//! `platform/platform`, which an administrator of its own may see.

use super::{
    Engine, Version,
    answer::{Answer, Object, Refusal},
    bpm::not_played,
    resource::{Fields, Verb},
};
use axum::http::{Method, StatusCode};

/// The name of its administrator.
pub(super) const USER: &str = "platformAdmin";

/// The password of its administrator.
pub(super) const PASSWORD: &str = "platform";

/// Serves the state of the platform; nothing if it is not that.
pub(super) fn serve(
    engine: &mut Engine,
    method: &Method,
    path: &[&str],
    body: &[u8],
) -> Option<Result<Answer, Refusal>> {
    Some(match (method.as_str(), path) {
        ("GET", ["platform", "platform", _]) => Ok(Answer::json(StatusCode::OK, &object(engine.version))),
        ("PUT", ["platform", "platform", _]) => Fields::of(body).and_then(|fields| match fields.text("state") {
            Some("start") => {
                let exception = "org.bonitasoft.engine.exception.StartNodeException";
                Err(Refusal::Failed(exception, "The platform is started already".to_owned()))
            }
            Some("stop") => Err(not_played("a platform that is stopped")),
            _ => Ok(Answer::ok()),
        }),
        ("POST", ["platform", "platform"]) if engine.version < Version::V8_0 => {
            let exception = "org.bonitasoft.engine.exception.AlreadyExistsException";
            Err(Refusal::Failed(exception, "The platform already exists".to_owned()))
        }
        ("POST", ["platform", "platform"]) => Err(Verb::Add.refusal()),
        _ => return None,
    })
}

fn object(version: Version) -> Object {
    Object::new()
        .with("created", super::seeds::CREATED)
        .with("createdBy", USER)
        .with("initialVersion", version.name())
        .with("previousVersion", "")
        .with("state", "STARTED")
        .with("version", version.name())
}
