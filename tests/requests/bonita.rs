//! The requests of Bonita's operations, and the queries of its searches.

mod applications;
mod business_data;
mod cases;
mod files;
mod identity;
mod processes;
mod searches;
mod subscription;
mod system;
mod tasks;

use super::{recorder, shapes::Shapes};
use bpm_rest::{
    Bonita, Call as _, ErrorKind, List as _, Operation, Upload,
    bonita::{
        CustomPageDeploy, CustomPageField, CustomPageFilter, MemberType, NewProfile, NewProfileEntry, PageType,
        ProfileDeploy, ProfileEntryDeploy, ProfileEntryField, ProfileEntryFilter, ProfileEntryType, ProfileField,
        ProfileFilter, ProfileMemberDeploy, ProfileMemberField, ProfileMemberFilter, Search, Session, ThemeType,
        UploadedPage, operations,
        search::{Deploy, Filter, Order, Searchable},
    },
    testing::{Recorder, Reply},
};
use futures::TryStreamExt as _;
use http::Method;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

const ITEM: &str = r#"{"id": "7"}"#;
const MEMBER: &str = r#"{"id": "7", "profile_id": "1", "role_id": "-1", "group_id": "-1", "user_id": "4"}"#;

/// In a session from elsewhere, so that no login comes first.
fn bonita(recorder: &Recorder) -> Bonita {
    let builder = Bonita::builder("http://bonita.test/bonita").session(Session::ready("AB12", "cd-34"));
    builder.transport(recorder.clone()).build().unwrap()
}

fn item() -> Reply {
    Reply::json(200, ITEM)
}

fn list() -> Reply {
    Reply::json(200, "[]").header("content-range", "0-10/0")
}

fn done() -> Reply {
    Reply::empty(200)
}

fn temporary() -> Reply {
    Reply::bytes(200, "text/plain;charset=UTF-8", "tmp_1.xml")
}

fn upload(name: &str) -> Upload {
    Upload::bytes(name, &b"<xml/>"[..])
}

fn file() -> Upload {
    Upload::bytes("page.zip", &b"PK"[..])
}

fn uploaded() -> UploadedPage {
    serde_json::from_str(r#"{"tempPath": "tmp_1.zip", "filename": "page.zip", "contentType": "application/zip"}"#)
        .unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("bonita", bonita);
    session(&mut shapes).await;
    pages(&mut shapes).await;
    profiles(&mut shapes).await;
    profile_entries(&mut shapes).await;
    profile_members(&mut shapes).await;
    themes(&mut shapes).await;
    processes::check(&mut shapes).await;
    cases::check(&mut shapes).await;
    tasks::check(&mut shapes).await;
    business_data::check(&mut shapes).await;
    identity::check(&mut shapes).await;
    applications::check(&mut shapes).await;
    files::check(&mut shapes).await;
    system::check(&mut shapes).await;
    subscription::check(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

async fn session(shapes: &mut Shapes<Bonita>) {
    let login = |bonita: Bonita| bonita.sessions().login("walter.bates", "secret").tenant("1");
    shapes.check("", Reply::empty(204), login).await;
    shapes.check("", Reply::json(200, r#"{"user_id": "4"}"#), |bonita| bonita.sessions().get()).await;
    shapes.check("", done(), |bonita| bonita.sessions().logout()).await;
}

async fn pages(shapes: &mut Shapes<Bonita>) {
    let found = shapes.check("", list(), |bonita| bonita.custom_pages().search(Search::new())).await;
    assert_eq!(found, []);
    let search = Search::new()
        .page(2)
        .per_page(50)
        .filter(CustomPageFilter::content_type(PageType::Form))
        .filter(CustomPageFilter::created_by(4))
        .order_by(CustomPageField::LastUpdateDate.desc())
        .order_by(CustomPageField::Id.asc())
        .term("a b+c&d%e=中")
        .deploy(CustomPageDeploy::CreatedBy)
        .deploy(CustomPageDeploy::UpdatedBy);
    shapes.check("filtered", list(), |bonita| bonita.custom_pages().search(search)).await;
    shapes.check("", item(), |bonita| bonita.custom_pages().get(7)).await;
    let deployed = |bonita: Bonita| {
        bonita.custom_pages().get(7).d([CustomPageDeploy::CreatedBy, CustomPageDeploy::UpdatedBy].map(Into::into))
    };
    shapes.check("deployed", item(), deployed).await;
    let told = r#"{"filename": "page.zip", "tempPath": "tmp_1.zip", "contentType": "application/zip"}"#;
    let upload = Reply::bytes(200, "text/plain", told);
    let sent = shapes.check("", upload, |bonita| bonita.custom_pages().upload(file())).await;
    assert_eq!(sent, uploaded());
    let upload = Reply::bytes(200, "text/plain", "tmp_1.zip::page.zip::[a,b]");
    let sent = shapes.check("", upload, |bonita| bonita.custom_pages().upload_by_portal(file())).await;
    assert_eq!((sent.temp_path.as_str(), sent.filename.as_str()), ("tmp_1.zip", "page.zip"));
    assert_eq!(sent.permissions, ["a", "b"]);
    shapes.check("", item(), |bonita| bonita.custom_pages().create(&uploaded())).await;
    shapes.check("", done(), |bonita| bonita.custom_pages().update(7, &uploaded())).await;
    shapes.check("", done(), |bonita| bonita.custom_pages().delete(7)).await;
    shapes.check("", done(), |bonita| bonita.custom_pages().delete_many([7, 8])).await;
}

async fn profiles(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.profiles().search(Search::new())).await;
    let search = Search::new().filter(ProfileFilter::user_id(4));
    shapes.check("of_user", list(), |bonita| bonita.profiles().search(search)).await;
    shapes.check("", item(), |bonita| bonita.profiles().get(7)).await;
    let deployed = |bonita: Bonita| bonita.profiles().get(7).d([ProfileDeploy::UpdatedBy.into()]);
    shapes.check("deployed", item(), deployed).await;
    let profile = NewProfile::new("Mine").description("的");
    shapes.check("", item(), |bonita| bonita.profiles().create(profile)).await;
    shapes.check("", done(), |bonita| bonita.profiles().update(7).name("Ours").description("")).await;
    shapes.check("nothing", done(), |bonita| bonita.profiles().update(7)).await;
    shapes.check("", done(), |bonita| bonita.profiles().delete(7)).await;
}

async fn profile_entries(shapes: &mut Shapes<Bonita>) {
    let search = Search::new().filter(ProfileEntryFilter::profile_id(2)).order_by(ProfileEntryField::Index.asc());
    shapes.check("", list(), |bonita| bonita.profile_entries().search(search)).await;
    shapes.check("", item(), |bonita| bonita.profile_entries().get(7)).await;
    let deployed = |bonita: Bonita| bonita.profile_entries().get(7).d([ProfileEntryDeploy::Page.into()]);
    shapes.check("deployed", item(), deployed).await;
    let entry = NewProfileEntry::new(2, ProfileEntryType::Link).name("Users").description("d").page("userlisting");
    let entry = entry.index(4).parent_id(5).is_custom(true);
    shapes.check("", item(), |bonita| bonita.profile_entries().create(entry)).await;
    shapes.check("", done(), |bonita| bonita.profile_entries().update(7).index(0)).await;
    shapes.check("", done(), |bonita| bonita.profile_entries().delete(7)).await;
}

async fn profile_members(shapes: &mut Shapes<Bonita>) {
    let search = Search::new()
        .filter(ProfileMemberFilter::member_type(MemberType::User))
        .filter(ProfileMemberFilter::profile_id(1));
    shapes.check("", list(), |bonita| bonita.profile_members().search(search)).await;
    let member = Reply::json(200, MEMBER);
    let member = shapes.check("", member, |bonita| bonita.profile_members().add_user(1, 4)).await;
    assert_eq!((member.role_id, member.user_id.map(|user| user.id())), (None, Some(4)));
    shapes.check("", Reply::json(200, MEMBER), |bonita| bonita.profile_members().add_group(1, 5)).await;
    shapes.check("", Reply::json(200, MEMBER), |bonita| bonita.profile_members().add_role(1, 6)).await;
    let both = |bonita: Bonita| bonita.profile_members().add_role_and_group(1, 6, 5);
    shapes.check("", Reply::json(200, MEMBER), both).await;
    shapes.check("", done(), |bonita| bonita.profile_members().remove(7)).await;
    shapes.check("", done(), |bonita| bonita.profile_members().remove_many([7, 8])).await;
    shapes.check("", Reply::json(200, MEMBER), |bonita| bonita.profile_members().get(7)).await;
}

async fn themes(shapes: &mut Shapes<Bonita>) {
    shapes.check("", done(), |bonita| bonita.themes().set_portal("tmp_1.zip")).await;
    shapes.check("", done(), |bonita| bonita.themes().set_mobile("tmp_1.zip")).await;
    shapes.check("", done(), |bonita| bonita.themes().restore(ThemeType::Mobile)).await;
}

/// All routes that were seen or named, each with the Community servers, 7.14.0 and 8.0.0, that were seen to serve it: `both`,
/// one, or `none`; `later` where both serve what an earlier version does not.
const ROUTES: &str = include_str!("bonita/routes.tsv");

#[test]
fn every_route_has_an_operation_that_tells_which_servers_have_it() {
    let mut expected: BTreeMap<(String, &str), &str> = BTreeMap::new();
    for line in ROUTES.lines() {
        let [method, path, served] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert!(expected.insert((path.to_owned(), method), served).is_none(), "{line} is there twice");
    }
    let mut found = BTreeSet::new();
    for info in operations::ALL {
        let segments = info.path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        let route = (segments.collect::<Vec<_>>().join("/"), info.method.as_str());
        let served = expected.get(&route).unwrap_or_else(|| panic!("{}: no such route was seen", info.id));
        let is_told = match (*served, info.served) {
            ("both", told) => told.is_none(),
            ("later", told) => told.is_some_and(|told| told.ends_with("and later")),
            (_, told) => told.is_some(),
        };
        assert!(is_told, "{}: {:?}", info.id, info.served);
        found.insert(route);
    }
    assert_eq!(found, expected.into_keys().collect(), "routes without an operation");
}

/// Searches as they print, and the queries that go out for them.
#[derive(Default)]
struct Queries(String, usize);

impl Queries {
    fn tell<R: Searchable, O: Operation>(&mut self, search: Search<R>, call: impl FnOnce(Search<R>) -> O) {
        let shown = search.to_string();
        let request = call(search).into_request().unwrap();
        let (path, query) = (request.uri().path(), request.uri().query().unwrap());
        let read: Vec<(String, String)> =
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
        let expected = shown.parse::<Search>().unwrap().parameters();
        for (name, value) in expected {
            assert!(read.contains(&(name.to_owned(), value)), "{shown} and {query} are read as two things");
        }
        let _ = write!(self.0, "{path}\n  search {shown}\n  wire   {query}\n");
        self.1 += 1;
    }
}

#[test]
fn thirty_searches_are_sent_as_the_snapshot_says() {
    let bonita = bonita(&Recorder::new());
    let mut queries = Queries::default();
    let profile = |name: &str| Search::new().filter(ProfileFilter::name(name));
    for search in [
        Search::new(),
        Search::new().page(1).per_page(5),
        Search::new().per_page(i32::MAX as u64),
        profile("Administrator"),
        profile("two words"),
        profile("Müller & Söhne"),
        profile("a+b"),
        profile("50%"),
        profile("%2B"),
        profile("中文 プロファイル"),
        profile("\"quoted\" 'and' \\slashed\\ <b>"),
        profile("semi;colon#hash?mark/slash"),
        profile("{[|]}^`~"),
        profile(" led and trailed "),
        Search::new().filter(ProfileFilter::id(2)),
        Search::new().filter(ProfileFilter::user_id(4)),
        Search::new().filter(ProfileFilter::user_id(4)).filter(ProfileFilter::has_navigation(true)),
        Search::new().term("Us Adm").order_by(ProfileField::Name.asc()).order_by(ProfileField::Id.desc()),
        Search::new().deploy(ProfileDeploy::CreatedBy).deploy(ProfileDeploy::UpdatedBy),
    ] {
        queries.tell(search, |search| bonita.profiles().search(search));
    }
    let member = |kind| Search::new().filter(ProfileMemberFilter::member_type(kind));
    for search in [
        member(MemberType::User).filter(ProfileMemberFilter::profile_id(1)).page(0).per_page(10),
        member(MemberType::Group).filter(ProfileMemberFilter::group_id(3)).deploy(ProfileMemberDeploy::GroupId),
        member(MemberType::Role).filter(ProfileMemberFilter::role_id(2)).deploy(ProfileMemberDeploy::RoleId),
        member(MemberType::RoleAndGroup).order_by(ProfileMemberField::UserId.asc()).term("张"),
        // As the documentation has it, stray backslashes and all.
        r"p=0&c=10&f=member\_type%3duser&f=profile\_id%3d1".parse().unwrap(),
    ] {
        queries.tell(search, |search| bonita.profile_members().search(search));
    }
    for search in [
        Search::new().filter(Filter::new("lastUpdateDate", 1_476_950_770_067_i64)),
        Search::new().filter(CustomPageFilter::is_provided(false)).filter(Filter::new("isHidden", false)).unchecked(),
        Search::new().filter(CustomPageFilter::created_by(-1)).order_by(CustomPageField::LastUpdateDate.desc()),
        "?p=0&c=50&o=lastUpdateDate+DESC&f=contentType=page".parse().unwrap(),
    ] {
        queries.tell(search, |search| bonita.custom_pages().search(search));
    }
    let search = Search::new().filter(ProfileEntryFilter::page("a&b")).order_by(ProfileEntryField::Name.desc());
    queries.tell(search, |search| bonita.profile_entries().search(search));
    let search = Search::new().filter(Filter::new("state", "a=b")).order_by(Order::ascending("startDate"));
    let search: Search = search.deploy(Deploy::new("processDefinitionId")).count("failedFlowNodes");
    let cases = |search: Search| bonita.raw(Method::GET, "/API/bpm/case").queries(search.parameters()).read::<Value>();
    queries.tell(search, cases);
    assert_eq!(queries.1, 30);

    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/searches");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("bonita", queries.0));
}

#[tokio::test]
async fn a_search_that_would_be_misread_is_not_sent() {
    let recorder = recorder(list());
    let bonita = bonita(&recorder);
    let with = |search: Search| bonita.profiles().search(search.of());
    let named = |value: &str| Search::new().filter(Filter::new("name", value));
    let errors = [
        with(named("a=b")).await.unwrap_err(),
        with(named("a").filter(Filter::new("name", "b"))).send().await.unwrap_err(),
        with(named("")).total().await.unwrap_err(),
        with(Search::new().per_page(0)).items().try_next().await.unwrap_err(),
        with(Search::new().page(1 << 31)).pages().try_next().await.unwrap_err(),
        with(Search::new().count("x")).with_header("x", "y").await.unwrap_err(),
        with(named("a").filter(Filter::new("user_id", 4))).await.unwrap_err(),
        with(Search::new().filter(Filter::new("user_id", 4)).page(1)).await.unwrap_err(),
        bonita.profile_members().search(Search::new()).await.unwrap_err(),
        with(Search::new().filter(Filter::new("id", "User"))).await.unwrap_err(),
        with(Search::new().deploy(Deploy::new("user_id"))).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        let text = error.to_string();
        assert!(text.contains(": the request cannot be sent: the search cannot be made: "), "{text}");
        assert!(text.starts_with("search_profile"), "{text}");
    }
    for search in [
        Search::new().filter(Filter::new("isHidden", true)),
        Search::new().filter(Filter::new("lastUpdateDate", "2016-10-20 08:06:10.067")),
        Search::new().filter(Filter::new("createdBy", "walter.bates")),
    ] {
        assert_eq!(bonita.custom_pages().search(search).await.unwrap_err().kind(), ErrorKind::Request);
    }
    let file = || Upload::bytes("a::b.zip", "x");
    assert_eq!(bonita.custom_pages().upload(file()).await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(bonita.custom_pages().upload_by_portal(file()).await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(recorder.take().requests().len(), 0, "nothing is sent");
}
