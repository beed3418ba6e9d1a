//! What Bonita's servers were seen to answer, as it is read; and what is sent to them, as it is written.

use crate::nowhere;
use bpm_rest_generated::bonita::{
    Client,
    enums::{PageType, ProfileEntryType},
    operations,
    types::{CustomPage, DeployedUser, NewProfileEntry, NewProfileMemberUser, Profile, ProfileMember, SessionInfo},
};
use bpm_rest_runtime::{
    operation::{Head, Operation, Paged},
    reference::Reference as Deployed,
    texts::LocalDateTime,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt;

/// Page 9, as a server of 7.3 answered.
fn page() -> Value {
    json!({
        "id": "9", "creationDate": "2016-10-20 08:06:10.067", "createdBy": "", "isProvided": "true",
        "description": "REST API extension example archive for Bonita BPM Portal. Included examples: Get/Post, how to use a logger, customize response, call SOAP web service.",
        "contentType": "apiExtension", "contentName": "api-extension-example.zip",
        "displayName": "REST API extension example", "processDefinitionId": "", "updatedBy": "-1",
        "lastUpdateDate": "2016-10-20 08:06:10.067", "urlToken": "custompage_apiExtensionExample",
    })
}

/// Profile 2, as the same server answered.
fn profile() -> Value {
    json!({
        "id": "2", "creationDate": "2016-10-20 08:06:08.266", "icon": "icons/profiles/profileAdmin.png",
        "createdBy": "-1",
        "description": "The administrator can install a process, manage the organization, and handle some errors (for example, by replaying a task).",
        "name": "Administrator", "is_default": "true", "lastUpdateDate": "2016-10-20 08:06:25.531", "updatedBy": "-1",
    })
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// What is written again, without what stands for nothing.
fn without(mut value: Value, none: &[&str]) -> Value {
    none.iter().for_each(|name| drop(value.as_object_mut().unwrap().remove(*name)));
    value
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn at(text: &str) -> Option<LocalDateTime> {
    Some(text.parse().unwrap())
}

/// The names of the fields of a struct: a field that is new is one that a test has to look at.
fn fields(value: &impl fmt::Debug) -> Vec<String> {
    let shown = format!("{value:#?}");
    let of_struct = shown
        .lines()
        .filter_map(|line| line.strip_prefix("    ").filter(|line| !line.starts_with([' ', '}', ')', ']'])));
    of_struct.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
}

#[test]
fn a_page_is_read_with_every_field() {
    let read: CustomPage = read(page());
    let written = written(&read);
    assert_eq!(
        fields(&read),
        [
            "content_name",
            "content_type",
            "created_by",
            "creation_date",
            "description",
            "display_name",
            "id",
            "is_editable",
            "is_hidden",
            "is_provided",
            "is_removable",
            "last_update_date",
            "process_definition_id",
            "updated_by",
            "url_token",
            "extra"
        ]
    );
    let CustomPage {
        id,
        creation_date,
        created_by,
        is_provided,
        description,
        content_type,
        content_name,
        display_name,
        process_definition_id,
        updated_by,
        last_update_date,
        url_token,
        is_hidden,
        is_editable,
        is_removable,
        extra,
        ..
    } = read;
    assert_eq!((id, is_provided, content_type), (9, Some(true), Some(PageType::ApiExtension)));
    assert_eq!((creation_date, last_update_date), (at("2016-10-20 08:06:10.067"), at("2016-10-20 08:06:10.067")));
    assert_eq!((created_by, updated_by, process_definition_id), (None, None, None));
    assert_eq!(content_name.as_deref(), Some("api-extension-example.zip"));
    assert_eq!(display_name.as_deref(), Some("REST API extension example"));
    assert_eq!(url_token.as_deref(), Some("custompage_apiExtensionExample"));
    assert!(description.unwrap().ends_with("call SOAP web service."));
    assert_eq!((is_hidden, is_editable, is_removable, extra.len()), (None, None, None, 0));
    assert_eq!(written, without(page(), &["createdBy", "updatedBy", "processDefinitionId"]));
}

#[test]
fn a_profile_is_read_with_every_field() {
    let read: Profile = read(profile());
    let written = written(&read);
    assert_eq!(
        fields(&read),
        [
            "created_by",
            "creation_date",
            "description",
            "icon",
            "id",
            "is_default",
            "last_update_date",
            "name",
            "updated_by",
            "extra"
        ]
    );
    let Profile {
        id,
        creation_date,
        icon,
        created_by,
        description,
        name,
        is_default,
        last_update_date,
        updated_by,
        extra,
        ..
    } = read;
    assert_eq!((id, name.as_deref(), is_default), (2, Some("Administrator"), Some(true)));
    assert_eq!((creation_date, last_update_date), (at("2016-10-20 08:06:08.266"), at("2016-10-20 08:06:25.531")));
    assert_eq!((created_by, updated_by, extra.len()), (None, None, 0));
    assert_eq!(icon.as_deref(), Some("icons/profiles/profileAdmin.png"));
    assert!(description.unwrap().starts_with("The administrator can"));
    assert_eq!(written, without(profile(), &["createdBy", "updatedBy"]));
}

#[test]
fn members_of_profiles_are_read_and_what_they_are_not_is_none() {
    let users = [(41, 1), (3, 2), (11, 3), (39, 4), (43, 5), (29, 6), (37, 7), (35, 8), (15, 9), (13, 10)];
    let captured = users.map(|(id, user)| {
        json!({
            "id": id.to_string(), "profile_id": "1", "role_id": "-1", "group_id": "-1", "user_id": user.to_string(),
        })
    });
    let members: Vec<ProfileMember> = read(json!(captured));
    for ((member, (id, user)), captured) in members.iter().zip(users).zip(&captured) {
        assert_eq!(written(member), without(captured.clone(), &["role_id", "group_id"]));
        assert_eq!(fields(member), ["group_id", "id", "profile_id", "role_id", "user_id", "extra"]);
        let ProfileMember { id: member_id, profile_id, role_id, group_id, user_id, extra, .. } = member;
        assert_eq!((*member_id, profile_id.id()), (id, 1));
        assert_eq!((user_id, role_id, group_id), (&Some(user.into()), &None, &None));
        assert!(extra.is_empty());
    }
    assert_eq!(members.len(), 10);
}

#[test]
fn what_a_newer_server_adds_is_kept() {
    let mut newer = profile();
    newer["shape"] = json!({"round": "true"});
    let profile: Profile = read(newer.clone());
    assert_eq!(profile.extra["shape"], json!({"round": "true"}));
    assert_eq!(written(&profile), without(newer, &["createdBy", "updatedBy"]));
}

#[test]
fn a_reference_is_an_id_or_the_whole_object() {
    let user = json!({
        "id": "4", "userName": "walter.bates", "firstname": "Walter", "enabled": "true", "manager_id": "0",
        "last_connection": "", "creation_date": "2016-10-20 08:06:10.067", "password": "",
    });
    let mut deployed = page();
    deployed["createdBy"] = user.clone();
    let page: CustomPage = read(deployed);
    let creator = page.created_by.unwrap();
    assert_eq!(creator.id(), 4);
    assert_eq!(written(&creator), without(user, &["last_connection"]));
    let walter = creator.object().unwrap();
    assert_eq!(
        (walter.user_name.as_deref(), walter.enabled, walter.manager_id.as_ref().map(Deployed::id)),
        (Some("walter.bates"), Some(true), Some(0))
    );
    assert_eq!((walter.last_connection, &walter.extra["password"]), (None, &json!("")));
    assert_eq!(DeployedUser::from(walter.clone()), creator);
    assert_eq!(creator.into_object().unwrap().firstname.as_deref(), Some("Walter"));

    for id in [json!("4"), json!(4)] {
        let creator: DeployedUser = read(id);
        assert_eq!((creator.id(), creator.object(), &creator), (4, None, &Deployed::from(4)));
        assert_eq!((written(&creator), creator.into_object()), (json!("4"), None));
    }
    for (wrong, found) in [
        (json!("x"), "a whole number in a text"),
        (json!(""), "a whole number"),
        (json!(true), "an id in a text, or an object"),
        (json!({}), "missing field `id`"),
    ] {
        let error = serde_json::from_value::<DeployedUser>(wrong).unwrap_err().to_string();
        assert!(error.contains(found), "{error}");
    }
}

#[test]
fn the_technical_user_has_an_id_below_zero() {
    let session: SessionInfo = read(json!({"user_id": "-1", "user_name": "install", "is_technical_user": "true"}));
    assert_eq!((session.user_id, session.is_technical_user), (-1, Some(true)));
}

fn client() -> Client {
    Client::new(nowhere::connection("http://h/bonita"))
}

fn url(operation: impl Operation) -> String {
    operation.into_request().unwrap().uri().to_string().trim_start_matches("http://h/bonita").to_owned()
}

fn body(operation: impl Operation) -> Value {
    serde_json::from_slice(operation.into_request().unwrap().body().as_bytes().unwrap()).unwrap()
}

#[test]
fn ids_are_numbers_in_rust_and_texts_on_the_wire() {
    assert_eq!(
        url(client().get_custom_page().page_id(9).d(vec!["createdBy".to_owned()])),
        "/API/portal/page/9?d=createdBy"
    );
    let member = client().create_profile_member_user().body(NewProfileMemberUser::new(1, 4));
    assert_eq!(body(member), json!({"profile_id": "1", "user_id": "4", "member_type": "USER"}));
    let entry = NewProfileEntry::new(1, ProfileEntryType::Link).index(2).is_custom(true);
    let expected = json!({"profile_id": "1", "type": "link", "index": "2", "isCustom": "true"});
    assert_eq!(body(client().create_profile_entry().body(entry)), expected);
}

#[test]
fn a_search_is_paged_by_p_and_c() {
    let search = client().search_profiles().f(vec!["name=User".to_owned()]);
    assert_eq!(url(search.clone().with_window(20, 10)), "/API/portal/profile?c=10&f=name%3DUser&p=2");
    let window = search.p(3).c(5).window().unwrap();
    assert_eq!((window.start, window.size), (Some(15), Some(5)));
    let response = http::Response::builder().header("content-range", "0-10/2").body("").unwrap();
    let page = client().search_profiles().page(vec![read(profile())], &Head::of(&response.map(Into::into))).unwrap();
    assert_eq!((page.items.len(), page.start, page.total), (1, Some(0), Some(2)));
}

#[test]
fn what_not_every_server_has_says_so() {
    assert_eq!(operations::GET_CUSTOM_PAGE.served, None);
    assert_eq!(operations::CREATE_PROFILE.served, Some("Bonita 7.x, Enterprise editions"));
    assert_eq!(operations::UPLOAD_CUSTOM_PAGE.served, Some("Bonita 7.11 and later"));
    let by_hand: Vec<&str> = operations::BY_HAND.iter().map(|operation| &*operation.id).collect();
    let files = [
        "import_business_objects",
        "install_application_configuration",
        "upload_actor_mapping",
        "upload_applications",
        "upload_bdm_access_control",
        "upload_custom_page",
        "upload_custom_page_by_portal",
        "upload_file",
        "upload_form_file",
        "upload_icon",
        "upload_icon_by_portal",
        "upload_organization",
        "upload_process",
        "upload_process_by_portal",
        "upload_profiles",
    ];
    assert_eq!(by_hand, files);
}
