//! Requests about users, which are the same to Activiti and to Flowable.

use super::{Engine, ODD, Shapes, page, rest};
use bpm_rest::{Upload, testing::Reply};
use rest::{NewUser, SortOrder, UserSort};

const USER: &str = r#"{"id": "kermit", "firstName": "Kermit", "email": null, "pictureUrl": null}"#;

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    users(shapes).await;
    pictures(shapes).await;
    info(shapes).await;
}

async fn users(shapes: &mut Shapes<Engine>) {
    let user = shapes.check("", Reply::json(200, USER), |engine| engine.users().get("kermit")).await;
    assert_eq!((user.first_name.as_deref(), user.email, user.picture_url), (Some("Kermit"), None, None));
    shapes.check("encoded", Reply::json(200, USER), |engine| engine.users().get(ODD)).await;

    let list = shapes.check("", page(), |engine| engine.users().list()).await;
    assert_eq!((list.data.len(), list.total), (0, 0));
    let everything = |engine: Engine| {
        let users = engine.users().list().id("a\\50%;").first_name("Kermit").last_name("The Frog").email("k+x@h.org");
        let users = users.first_name_like("K%").last_name_like("_he%").email_like("%&=").member_of_group("销售");
        users.sort(UserSort::LastName).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let reply = Reply::json(201, r#"{"id": "kermit", "password": "secret"}"#);
    let user = NewUser::new("kermit").first_name("Kermit").last_name("的 & 50%").email("k@h.org").password("secret");
    let created = shapes.check("", reply, |engine| engine.users().create(user)).await;
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some("secret"));
    let user = NewUser::new("kermit");
    shapes.check("id_only", Reply::json(201, USER), |engine| engine.users().create(user)).await;

    let all =
        |engine: Engine| engine.users().update(ODD).first_name("K").last_name("F").email("k@h.org").password("secret");
    assert_eq!(shapes.check("", Reply::json(200, USER), all).await.id, "kermit");
    let cleared = |engine: Engine| engine.users().update("kermit").clear_first_name().clear_last_name().clear_email();
    shapes.check("cleared", Reply::json(200, USER), cleared).await;
    shapes.check("nothing", Reply::json(200, USER), |engine| engine.users().update("kermit")).await;
    shapes.check("", Reply::empty(204), |engine| engine.users().delete("kermit")).await;
}

async fn pictures(shapes: &mut Shapes<Engine>) {
    let reply = Reply::bytes(200, "image/png", "png").header("content-disposition", "attachment; filename=\"a/k.png\"");
    let picture = shapes.check("", reply, |engine| engine.users().picture("kermit")).await;
    assert_eq!((picture.content_type(), picture.file_name()), (Some("image/png"), Some("k.png")));
    assert_eq!(picture.bytes().await.unwrap(), "png");
    let picture = Upload::bytes("肖像.png", &b"\x89PNG"[..]);
    shapes.check("", Reply::empty(204), |engine| engine.users().set_picture("kermit", picture)).await;
}

async fn info(shapes: &mut Shapes<Engine>) {
    const ENTRY: &str = r#"{"key": "phone", "value": "1"}"#;
    let reply = Reply::json(200, r#"[{"key": "phone"}]"#);
    let entries = shapes.check("", reply, |engine| engine.users().list_info("kermit")).await;
    assert_eq!((entries[0].key.as_str(), entries[0].value.as_deref()), ("phone", None));
    let create = |engine: Engine| engine.users().create_info("kermit", "电话", "+1 & 50%");
    assert_eq!(shapes.check("", Reply::json(201, ENTRY), create).await.value.as_deref(), Some("1"));
    shapes.check("", Reply::json(200, ENTRY), |engine| engine.users().info("kermit", ODD)).await;
    let update = |engine: Engine| engine.users().update_info("kermit", "home address", "北京");
    assert_eq!(shapes.check("", Reply::json(200, ENTRY), update).await.key, "phone");
    shapes.check("", Reply::empty(204), |engine| engine.users().delete_info("kermit", "phone")).await;
}
