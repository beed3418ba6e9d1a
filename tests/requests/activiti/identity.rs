//! Requests about users and groups.

use super::{Shapes, page};
use bpm_rest::{Activiti, testing::Reply};

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    let _ = (shapes, page(), Reply::empty(204));
}
