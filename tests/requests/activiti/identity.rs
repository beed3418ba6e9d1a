//! Requests about users and groups.

use super::{Shapes, page};
use bpm_rest::{
    Activiti, Upload,
    activiti::{GroupSort, NewGroup, NewUser, SortOrder, UserSort},
    testing::Reply,
};

const USER: &str = r#"{"id": "kermit", "firstName": "Kermit", "email": null, "pictureUrl": null}"#;
const GROUP: &str = r#"{"id": "sales", "name": "Sales", "type": null}"#;
const MEMBER: &str = r#"{"userId": "kermit", "groupId": "sales", "url": "http://h/x"}"#;

/// An id with all that has a meaning in a URL.
const ODD: &str = "张 三\\50%;a=b?c#d+e&é";

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    users(shapes).await;
    pictures(shapes).await;
    info(shapes).await;
    groups(shapes).await;
    members(shapes).await;
}

async fn users(shapes: &mut Shapes<Activiti>) {
    let user = shapes.check("", Reply::json(200, USER), |activiti| activiti.users().get("kermit")).await;
    assert_eq!((user.first_name.as_deref(), user.email, user.picture_url), (Some("Kermit"), None, None));
    shapes.check("encoded", Reply::json(200, USER), |activiti| activiti.users().get(ODD)).await;

    assert_eq!(shapes.check("", page(), |activiti| activiti.users().list()).await.total, 0);
    let everything = |activiti: Activiti| {
        let users = activiti.users().list().id(ODD).first_name("Kermit").last_name("The Frog").email("k+x@h.org");
        let users = users.first_name_like("K%").last_name_like("_he%").email_like("%&=").member_of_group("销售");
        users.potential_starter("order:1:4").sort(UserSort::LastName).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let reply = Reply::json(201, r#"{"id": "kermit", "password": "secret"}"#);
    let user = NewUser::new("kermit").first_name("Kermit").last_name("的 & 50%").email("k@h.org").password("secret");
    let created = shapes.check("", reply, |activiti| activiti.users().create(user)).await;
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some("secret"));
    let user = NewUser::new("kermit");
    shapes.check("id_only", Reply::json(201, USER), |activiti| activiti.users().create(user)).await;

    let all = |activiti: Activiti| {
        activiti.users().update(ODD).first_name("K").last_name("F").email("k@h.org").password("secret")
    };
    assert_eq!(shapes.check("", Reply::json(200, USER), all).await.id, "kermit");
    let cleared = |activiti: Activiti| {
        activiti.users().update("kermit").clear_first_name().clear_last_name().clear_email().clear_password()
    };
    shapes.check("cleared", Reply::json(200, USER), cleared).await;
    shapes.check("nothing", Reply::json(200, USER), |activiti| activiti.users().update("kermit")).await;
    shapes.check("", Reply::empty(204), |activiti| activiti.users().delete("kermit")).await;
}

async fn pictures(shapes: &mut Shapes<Activiti>) {
    let reply = Reply::bytes(200, "image/png", "png");
    let picture = shapes.check("", reply, |activiti| activiti.users().picture("kermit")).await;
    assert_eq!(picture.content_type(), Some("image/png"));
    assert_eq!(picture.bytes().await.unwrap(), "png");
    let picture = Upload::bytes("肖像.png", &b"\x89PNG"[..]);
    shapes.check("", Reply::empty(204), |activiti| activiti.users().set_picture("kermit", picture)).await;
}

async fn info(shapes: &mut Shapes<Activiti>) {
    const ENTRY: &str = r#"{"key": "phone", "value": "1"}"#;
    let reply = Reply::json(200, r#"[{"key": "phone"}]"#);
    let entries = shapes.check("", reply, |activiti| activiti.users().list_info("kermit")).await;
    assert_eq!((entries[0].key.as_str(), entries[0].value.as_deref()), ("phone", None));
    let create = |activiti: Activiti| activiti.users().create_info("kermit", "电话", "+1 & 50%");
    assert_eq!(shapes.check("", Reply::json(201, ENTRY), create).await.value.as_deref(), Some("1"));
    shapes.check("", Reply::json(200, ENTRY), |activiti| activiti.users().info("kermit", ODD)).await;
    let update = |activiti: Activiti| activiti.users().update_info("kermit", "home address", "北京");
    assert_eq!(shapes.check("", Reply::json(200, ENTRY), update).await.key, "phone");
    shapes.check("", Reply::empty(204), |activiti| activiti.users().delete_info("kermit", "phone")).await;
}

async fn groups(shapes: &mut Shapes<Activiti>) {
    let group = shapes.check("", Reply::json(200, GROUP), |activiti| activiti.groups().get(ODD)).await;
    assert_eq!((group.name.as_deref(), group.type_.as_deref()), (Some("Sales"), None));
    assert_eq!(shapes.check("", page(), |activiti| activiti.groups().list()).await.data, []);
    let everything = |activiti: Activiti| {
        let groups = activiti.groups().list().id(ODD).member("张三").name("A & B").name_like("%+_");
        let groups = groups.potential_starter("order:1:4").type_("security-role");
        groups.sort(GroupSort::Type).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let group = NewGroup::new("sales").name("销售 & 50%").type_("assignment");
    let created = shapes.check("", Reply::json(201, GROUP), |activiti| activiti.groups().create(group)).await;
    assert_eq!(created.id, "sales");
    let group = NewGroup::new("sales");
    shapes.check("id_only", Reply::json(201, GROUP), |activiti| activiti.groups().create(group)).await;
    let update = |activiti: Activiti| activiti.groups().update(ODD).name("销售").type_("security-role");
    assert_eq!(shapes.check("", Reply::json(200, GROUP), update).await.id, "sales");
    let cleared = |activiti: Activiti| activiti.groups().update("sales").clear_name().clear_type();
    shapes.check("cleared", Reply::json(200, GROUP), cleared).await;
    shapes.check("nothing", Reply::json(200, GROUP), |activiti| activiti.groups().update("sales")).await;
    shapes.check("", Reply::empty(204), |activiti| activiti.groups().delete("sales")).await;
}

async fn members(shapes: &mut Shapes<Activiti>) {
    let members = shapes.check("members", page(), |activiti| activiti.groups().members(ODD)).await;
    assert_eq!(members.data, []);
    let add = |activiti: Activiti| activiti.groups().add_member(ODD, "张三");
    let member = shapes.check("", Reply::json(201, MEMBER), add).await;
    assert_eq!((member.user_id.as_str(), member.group_id.as_str()), ("kermit", "sales"));
    shapes.check("", Reply::empty(204), |activiti| activiti.groups().remove_member("sales", ODD)).await;
}
