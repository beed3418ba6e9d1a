//! The requests of the operations of Flowable's identity management API.

use super::shapes::Shapes;
use bpm_rest::{
    FlowableIdm,
    flowable_idm::{GroupSort, NewGroup, NewUser, SortOrder, UserSort, operations},
    testing::{Recorder, Reply},
};

const PAGE: &str = r#"{"data": [{"id": "a"}], "total": 1, "start": 0, "size": 1}"#;
const ITEM: &str = r#"{"id": "a"}"#;

fn flowable(recorder: &Recorder) -> FlowableIdm {
    let builder = FlowableIdm::builder("http://flowable.test/idm-api");
    builder.basic_auth("rest-admin", "test").transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable-idm", flowable);
    users(&mut shapes).await;
    groups(&mut shapes).await;
    privileges(&mut shapes).await;
    let engine = Reply::json(200, r#"{"version": "7.2.0"}"#);
    shapes.check("", engine, |flowable| flowable.engine().get()).await;
    shapes.assert_complete(operations::ALL);
}

async fn users(shapes: &mut Shapes<FlowableIdm>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.users().list()).await;
    let everything = |flowable: FlowableIdm| {
        let users = flowable.users().list().id("i").first_name("f").last_name("l").display_name("d").email("e@x.org");
        let users = users.first_name_like("F%").last_name_like("L_").display_name_like("%D+").email_like("%&=");
        users.member_of_group("g").sort(UserSort::LastName).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let user = NewUser::new("kermit").first_name("Kermit").last_name("The Frog").display_name("K.");
    let user = user.email("kermit@example.org").password("secret");
    shapes.check("", Reply::json(201, ITEM), |flowable| flowable.users().create(user)).await;
    shapes.check("", Reply::json(200, ITEM), |flowable| flowable.users().get("a b é")).await;
    let update =
        |flowable: FlowableIdm| flowable.users().update("kermit").first_name("K").clear_email().password("new");
    shapes.check("", Reply::json(200, ITEM), update).await;
    shapes.check("", Reply::empty(204), |flowable| flowable.users().delete("kermit")).await;
}

async fn groups(shapes: &mut Shapes<FlowableIdm>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.groups().list()).await;
    let everything = |flowable: FlowableIdm| {
        let groups = flowable.groups().list().id("i").name("n").name_like("n%").type_("t").member("kermit");
        groups.sort(GroupSort::Type).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let group = NewGroup::new("management").name("Management").type_("assignment");
    shapes.check("", Reply::json(201, ITEM), |flowable| flowable.groups().create(group)).await;
    shapes.check("", Reply::json(200, ITEM), |flowable| flowable.groups().get("management")).await;
    let update = |flowable: FlowableIdm| flowable.groups().update("management").clear_name().type_("t");
    shapes.check("", Reply::json(200, ITEM), update).await;
    shapes.check("", Reply::empty(204), |flowable| flowable.groups().delete("management")).await;
    let member = Reply::json(201, r#"{"userId": "kermit", "groupId": "management"}"#);
    shapes.check("", member, |flowable| flowable.groups().add_member("management", "kermit")).await;
    shapes.check("", Reply::empty(204), |flowable| flowable.groups().remove_member("management", "kermit")).await;
}

async fn privileges(shapes: &mut Shapes<FlowableIdm>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.privileges().list()).await;
    let everything = |flowable: FlowableIdm| {
        flowable.privileges().list().id("1").name("access-admin").user_id("kermit").group_id("g").start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let privilege = r#"{"id": "1", "name": "access-admin", "users": [{"id": "kermit"}], "groups": null}"#;
    let privilege = shapes.check("", Reply::json(200, privilege), |flowable| flowable.privileges().get("1")).await;
    assert_eq!((privilege.users[0].id.as_str(), privilege.groups.len()), ("kermit", 0));
    let users =
        shapes.check("", Reply::json(200, r#"[{"id": "kermit"}]"#), |flowable| flowable.privileges().users("1"));
    assert_eq!(users.await[0].id, "kermit");
    shapes.check("", Reply::json(200, "[]"), |flowable| flowable.privileges().groups("1")).await;
    let done = || Reply::empty(200);
    shapes.check("", done(), |flowable| flowable.privileges().add_user("1", "kermit")).await;
    shapes.check("", done(), |flowable| flowable.privileges().remove_user("1", "kermit")).await;
    shapes.check("", done(), |flowable| flowable.privileges().add_group("1", "management")).await;
    shapes.check("", done(), |flowable| flowable.privileges().remove_group("1", "management")).await;
}

#[test]
fn a_privilege_is_never_given_twice_by_a_retry() {
    assert!(!operations::ADD_PRIVILEGE_USER.is_idempotent && !operations::ADD_PRIVILEGE_GROUP.is_idempotent);
    assert!(operations::REMOVE_PRIVILEGE_USER.is_idempotent && operations::REMOVE_PRIVILEGE_GROUP.is_idempotent);
    assert_eq!(operations::ALL.len(), 21);
}
