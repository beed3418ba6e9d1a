//! Users, groups, roles, memberships, contact data, custom information, and the organization as a file.

use super::{Shapes, done, item, list, temporary, upload};
use bpm_rest::{
    Bonita,
    bonita::{
        CustomUserInfoValueField, CustomUserInfoValueFilter, GroupCounter, GroupDeploy, GroupField, GroupFilter,
        MembershipDeploy, MembershipField, MembershipFilter, NewGroup, NewRole, NewUser, OrganizationImportPolicy,
        RoleCounter, RoleFilter, Search, UserCounter, UserDeploy, UserField, UserFilter,
    },
    testing::Reply,
};

const MEMBERSHIP: &str = r#"{"user_id": "4", "group_id": "7", "role_id": "1", "assigned_date": ""}"#;
const INFO: &str = r#"{"userId": "4", "definitionId": "1", "value": "rust"}"#;

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    users(shapes).await;
    groups(shapes).await;
    roles(shapes).await;
    memberships(shapes).await;
    contact_data(shapes).await;
    custom_user_info(shapes).await;
    organization(shapes).await;
}

async fn users(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.users().search(Search::new())).await;
    let search = Search::new()
        .filter(UserFilter::lastname("张"))
        .filter(UserFilter::enabled(true))
        .filter(UserFilter::group_id(7))
        .order_by(UserField::UserName.desc())
        .deploy(UserDeploy::ProfessionalData)
        .count(UserCounter::OpenTasks)
        .term("wei");
    shapes.check("filtered", list(), |bonita| bonita.users().search(search)).await;
    let data = r#"{"id": "7", "enabled": "true", "manager_id": "", "professional_data": {}, "last_connection": ""}"#;
    let got = shapes.check("", Reply::json(200, data), |bonita| bonita.users().get(7)).await;
    assert_eq!((got.enabled, got.manager_id, got.last_connection), (Some(true), None, None));
    assert_eq!(got.professional_data.and_then(|data| data.id), None);
    let deployed =
        |bonita: Bonita| bonita.users().get(7).d([UserDeploy::ManagerId.into()]).n([UserCounter::OpenTasks.into()]);
    shapes.check("deployed", item(), deployed).await;
    let user = NewUser::new("secret", "zhang.wei").firstname("伟").lastname("张").title("Mr").job_title("lead");
    let user = user.manager_id(3).password_confirm("secret").icon("tmp_1.png").enabled(true);
    shapes.check("", item(), |bonita| bonita.users().create(user)).await;
    let disabled = NewUser::new("secret", "zhang.wei").enabled(false);
    shapes.check("disabled", item(), |bonita| bonita.users().create(disabled)).await;
    let update = |bonita: Bonita| bonita.users().update(7).lastname("").manager_id(4).password("secret");
    shapes.check("", done(), update).await;
    shapes.check("enabled", done(), |bonita| bonita.users().enable(7)).await;
    shapes.check("disabled", done(), |bonita| bonita.users().disable(7)).await;
    shapes.check("", done(), |bonita| bonita.users().delete_manager(7)).await;
    shapes.check("", done(), |bonita| bonita.users().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.users().delete_many([7, 8])).await;
    shapes.check("", list(), |bonita| bonita.users().search_summaries()).await;
    let picture = Reply::bytes(200, "image/png", "png");
    let picture = shapes.check("", picture, |bonita| bonita.users().picture(1)).await;
    assert_eq!(picture.content_type(), Some("image/png"));
    shapes.check("", done(), |bonita| bonita.users().delete_picture(7)).await;
}

async fn groups(shapes: &mut Shapes<Bonita>) {
    let groups = Search::new().filter(GroupFilter::parent_path("/acme")).order_by(GroupField::Name.asc());
    let groups = groups.deploy(GroupDeploy::ParentGroupId).count(GroupCounter::NumberOfUsers);
    shapes.check("", list(), |bonita| bonita.groups().search(groups)).await;
    shapes.check("", item(), |bonita| bonita.groups().get(7)).await;
    let group =
        NewGroup::new("hr").display_name("Human resources").description("的").parent_group_id(3).icon("tmp_1.png");
    shapes.check("", item(), |bonita| bonita.groups().create(group)).await;
    shapes.check("", done(), |bonita| bonita.groups().update(7).display_name("HR").description("")).await;
    shapes.check("", done(), |bonita| bonita.groups().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.groups().delete_many([7, 8])).await;
}

async fn roles(shapes: &mut Shapes<Bonita>) {
    let roles = Search::new().filter(RoleFilter::display_name("Member")).count(RoleCounter::NumberOfUsers);
    shapes.check("", list(), |bonita| bonita.roles().search(roles)).await;
    shapes.check("", item(), |bonita| bonita.roles().get(7)).await;
    let role = NewRole::new("member").display_name("Member").description("d").icon("tmp_1.png");
    shapes.check("", item(), |bonita| bonita.roles().create(role)).await;
    shapes.check("", done(), |bonita| bonita.roles().update(7).name("manager")).await;
    shapes.check("", done(), |bonita| bonita.roles().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.roles().delete_many([7, 8])).await;
}

async fn memberships(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.memberships().list_of_user(4)).await;
    let search = Search::new().filter(MembershipFilter::user_id(4)).order_by(MembershipField::AssignedDateDesc);
    let search = search.deploy(MembershipDeploy::GroupId).per_page(50);
    shapes.check("sorted", list(), |bonita| bonita.memberships().search(search)).await;
    let membership = Reply::json(200, MEMBERSHIP);
    let membership = shapes.check("", membership, |bonita| bonita.memberships().add(4, 7, 1)).await;
    let ids = (membership.user_id.id(), membership.group_id.id(), membership.role_id.id());
    assert_eq!((ids, membership.assigned_date), ((4, 7, 1), None));
    shapes.check("", done(), |bonita| bonita.memberships().remove(4, 7, 1)).await;
    shapes.check("", done(), |bonita| bonita.memberships().remove_many([(4, 7, 1), (5, 7, 1)])).await;
}

async fn contact_data(shapes: &mut Shapes<Bonita>) {
    let none = shapes.check("", Reply::json(200, "{}"), |bonita| bonita.contact_data().get_professional(4)).await;
    assert_eq!((none.id, none.email), (None, None));
    shapes.check("", item(), |bonita| bonita.contact_data().get_personal(4)).await;
    let create = |bonita: Bonita| bonita.contact_data().create_professional(4).email("w@example.org").room("7");
    shapes.check("", item(), create).await;
    let create = |bonita: Bonita| bonita.contact_data().create_personal(4).phone_number("007").website("");
    shapes.check("", item(), create).await;
    let update = |bonita: Bonita| bonita.contact_data().update_professional(4).city("上海").zipcode("200000");
    shapes.check("", done(), update).await;
    let update = |bonita: Bonita| bonita.contact_data().update_personal(4).fax_number("1").mobile_number("2");
    shapes.check("", done(), update).await;
    shapes.check("", list(), |bonita| bonita.contact_data().search_professional()).await;
}

async fn custom_user_info(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.custom_user_info().search_definitions(Search::new().page(1))).await;
    let create = |bonita: Bonita| bonita.custom_user_info().create_definition("skill").description("what");
    shapes.check("", item(), create).await;
    shapes.check("", item(), |bonita| bonita.custom_user_info().definition(1)).await;
    shapes.check("", done(), |bonita| bonita.custom_user_info().delete_definition(1)).await;
    shapes.check("", done(), |bonita| bonita.custom_user_info().delete_definitions([1, 2])).await;
    let values = Reply::json(200, format!("[{INFO}]")).header("content-range", "0-10/1");
    let search = Search::new().filter(CustomUserInfoValueFilter::value("rust"));
    let search = search.order_by(CustomUserInfoValueField::UserId.asc());
    let values = shapes.check("", values, |bonita| bonita.custom_user_info().search_values(search)).await;
    assert_eq!(values[0].value.as_deref(), Some("rust"));
    let set = |bonita: Bonita| bonita.custom_user_info().set_value(4, 1, "C++ = \"rust\"");
    shapes.check("", done(), set).await;
    let all = r#"[{"userId": "4", "definitionId": {"id": "1", "name": "skill"}, "value": ""}]"#;
    let all = Reply::json(200, all).header("content-range", "0-1/1");
    let all = shapes.check("", all, |bonita| bonita.custom_user_info().search_of_user(4)).await;
    assert_eq!(all[0].definition_id.name.as_deref(), Some("skill"));
}

async fn organization(shapes: &mut Shapes<Bonita>) {
    let name = shapes.check("", temporary(), |bonita| bonita.organization().upload(upload("organization.xml"))).await;
    assert_eq!(name, "tmp_1.xml");
    let import = |bonita: Bonita| bonita.organization().import(name, OrganizationImportPolicy::MergeDuplicates);
    shapes.check("", done(), import).await;
    let xml = Reply::bytes(200, "application/octet-stream", "<Organization/>");
    let xml = shapes.check("", xml, |bonita| bonita.organization().export()).await;
    assert_eq!(xml.bytes().await.unwrap(), "<Organization/>");
}
