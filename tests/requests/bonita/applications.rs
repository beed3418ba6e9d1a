//! Living applications, their pages and menus, and the pages of the old portal.

use super::{Shapes, done, item, list, temporary, upload};
use bpm_rest::{
    Bonita,
    bonita::{
        ApplicationDeploy, ApplicationField, ApplicationFilter, ApplicationMenuField, ApplicationMenuFilter,
        ApplicationPageDeploy, ApplicationPageFilter, ApplicationState, ApplicationsImportPolicy,
        ImportedApplicationStatus, NewApplication, NewApplicationMenu, NewApplicationPage, Search,
    },
    testing::Reply,
};

const PAGE: &str = r#"{"id": "4", "applicationId": "2", "pageId": "2", "token": "home"}"#;
const MENU: &str = r#"{"id": "1", "applicationId": "2", "applicationPageId": "-1", "parentMenuId": "-1"}"#;

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    applications(shapes).await;
    files(shapes).await;
    pages(shapes).await;
    menus(shapes).await;
    shapes.check("", list(), |bonita| bonita.portal_pages().search(Search::new())).await;
}

async fn applications(shapes: &mut Shapes<Bonita>) {
    let search = Search::new()
        .filter(ApplicationFilter::user_id(4))
        .filter(ApplicationFilter::state(ApplicationState::Activated))
        .order_by(ApplicationField::DisplayName.asc())
        .deploy(ApplicationDeploy::ProfileId);
    shapes.check("", list(), |bonita| bonita.applications().search(search)).await;
    let got = r#"{"id": "2", "homePageId": "-1", "creationDate": "1795775198488", "layoutId": {"id": "3"}}"#;
    let get = |bonita: Bonita| bonita.applications().get(2).d([ApplicationDeploy::LayoutId.into()]);
    let got = shapes.check("", Reply::json(200, got), get).await;
    assert_eq!(got.home_page_id, None);
    assert_eq!(got.creation_date.map(|date| date.to_string()).as_deref(), Some("2026-11-27T10:26:38.488Z"));
    assert_eq!(got.layout_id.and_then(|layout| layout.into_object()).map(|layout| layout.id), Some(3));
    let application = NewApplication::new("My app", 1, "myapp", "1.0").description("d").icon("tmp_1.png");
    shapes.check("", item(), |bonita| bonita.applications().create(application)).await;
    let update = |bonita: Bonita| bonita.applications().update(2).state(ApplicationState::Deactivated).home_page_id(4);
    shapes.check("", done(), update).await;
    shapes.check("", done(), |bonita| bonita.applications().delete(2)).await;
    shapes.check("", done(), |bonita| bonita.applications().delete_many([2, 3])).await;
    let icon = Reply::bytes(200, "image/png", "png");
    drop(shapes.check("", icon, |bonita| bonita.applications().icon(2)).await);
    shapes.check("", done(), |bonita| bonita.applications().delete_icon(2)).await;
}

async fn files(shapes: &mut Shapes<Bonita>) {
    let name = shapes.check("", temporary(), |bonita| bonita.applications().upload_many(upload("apps.xml"))).await;
    let told = r#"{"imported": [{"name": "myapp", "statusType": "ADDED", "errors": {}}], "skipped": [], "errors": []}"#;
    let import = |bonita: Bonita| bonita.applications().import_many(name, ApplicationsImportPolicy::FailOnDuplicates);
    let told = shapes.check("", Reply::json(200, told), import).await;
    assert_eq!(told.imported[0].status_type, Some(ImportedApplicationStatus::Added));
    let xml = Reply::bytes(200, "application/octet-stream", "<applications/>");
    drop(shapes.check("", xml, |bonita| bonita.applications().export_many([2, 3])).await);
    let said = Reply::bytes(200, "text/plain", "done");
    let install = |bonita: Bonita| bonita.applications().install_configuration(upload("app.bconf"));
    shapes.check("", said, install).await;
}

async fn pages(shapes: &mut Shapes<Bonita>) {
    let search = Search::new().filter(ApplicationPageFilter::application_id(2)).deploy(ApplicationPageDeploy::PageId);
    shapes.check("", list(), |bonita| bonita.application_pages().search(search)).await;
    shapes.check("", Reply::json(200, PAGE), |bonita| bonita.application_pages().get(4)).await;
    let create = |bonita: Bonita| bonita.application_pages().create(NewApplicationPage::new(2, 5, "home"));
    let page = shapes.check("", Reply::json(200, PAGE), create).await;
    assert_eq!((page.application_id.id(), page.page_id.id()), (2, 2));
    shapes.check("", done(), |bonita| bonita.application_pages().delete(4)).await;
    shapes.check("", done(), |bonita| bonita.application_pages().delete_many([4, 5])).await;
}

async fn menus(shapes: &mut Shapes<Bonita>) {
    let search = Search::new().filter(ApplicationMenuFilter::parent_menu_id(-1));
    let search = search.order_by(ApplicationMenuField::MenuIndex.asc());
    shapes.check("", list(), |bonita| bonita.application_menus().search(search)).await;
    shapes.check("", Reply::json(200, MENU), |bonita| bonita.application_menus().get(1)).await;
    let menu = NewApplicationMenu::new(2, "Top").application_page_id(4).parent_menu_id(1);
    let menu = shapes.check("", Reply::json(200, MENU), |bonita| bonita.application_menus().create(menu)).await;
    assert_eq!((menu.application_page_id, menu.parent_menu_id), (None, None));
    shapes.check("", done(), |bonita| bonita.application_menus().update(1).menu_index(2)).await;
    shapes.check("", done(), |bonita| bonita.application_menus().delete(1)).await;
    shapes.check("", done(), |bonita| bonita.application_menus().delete_many([1, 2])).await;
}
