//! Requests about groups, which are the same to Activiti and to Flowable.

use super::{Engine, ODD, Shapes, page, rest};
use bpm_rest::testing::Reply;
use rest::{GroupSort, NewGroup, SortOrder};

const GROUP: &str = r#"{"id": "sales", "name": "Sales", "type": null}"#;
const MEMBER: &str = r#"{"userId": "kermit", "groupId": "sales", "url": "http://h/x"}"#;

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    groups(shapes).await;
    members(shapes).await;
}

async fn groups(shapes: &mut Shapes<Engine>) {
    let group = shapes.check("", Reply::json(200, GROUP), |engine| engine.groups().get(ODD)).await;
    assert_eq!((group.name.as_deref(), group.type_.as_deref()), (Some("Sales"), None));
    assert_eq!(shapes.check("", page(), |engine| engine.groups().list()).await.data, []);
    let everything = |engine: Engine| {
        let groups = engine.groups().list().id(ODD).member("张三").name("A & B").name_like("%+_");
        groups.type_("security-role").sort(GroupSort::Type).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let group = NewGroup::new("sales").name("销售 & 50%").type_("assignment");
    let created = shapes.check("", Reply::json(201, GROUP), |engine| engine.groups().create(group)).await;
    assert_eq!(created.id, "sales");
    let group = NewGroup::new("sales");
    shapes.check("id_only", Reply::json(201, GROUP), |engine| engine.groups().create(group)).await;
    let update = |engine: Engine| engine.groups().update(ODD).name("销售").type_("security-role");
    assert_eq!(shapes.check("", Reply::json(200, GROUP), update).await.id, "sales");
    let cleared = |engine: Engine| engine.groups().update("sales").clear_name().clear_type();
    shapes.check("cleared", Reply::json(200, GROUP), cleared).await;
    shapes.check("nothing", Reply::json(200, GROUP), |engine| engine.groups().update("sales")).await;
    shapes.check("", Reply::empty(204), |engine| engine.groups().delete("sales")).await;
}

async fn members(shapes: &mut Shapes<Engine>) {
    let members = shapes.check("members", page(), |engine| engine.groups().members(ODD)).await;
    assert_eq!(members.data, []);
    let add = |engine: Engine| engine.groups().add_member(ODD, "张三");
    let member = shapes.check("", Reply::json(201, MEMBER), add).await;
    assert_eq!((member.user_id.as_str(), member.group_id.as_str()), ("kermit", "sales"));
    shapes.check("", Reply::empty(204), |engine| engine.groups().remove_member("sales", ODD)).await;
}
