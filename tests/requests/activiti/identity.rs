//! Requests about users and groups that Activiti alone takes.

use super::{Shapes, page};
use bpm_rest::{Activiti, testing::Reply};

const USER: &str = r#"{"id": "kermit"}"#;

/// An id with all that has a meaning in a URL.
const ODD: &str = "张 三\\50%;a=b?c#d+e&é";

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    shapes.check("odd", Reply::json(200, USER), |activiti| activiti.users().get(ODD)).await;
    let starters = |activiti: Activiti| activiti.users().list().potential_starter("order:1:4");
    shapes.check("starters", page(), starters).await;
    let starters = |activiti: Activiti| activiti.groups().list().potential_starter("order:1:4");
    shapes.check("starters", page(), starters).await;
    let cleared = |activiti: Activiti| activiti.users().update("kermit").clear_password();
    shapes.check("without_password", Reply::json(200, USER), cleared).await;
}
