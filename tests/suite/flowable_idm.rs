//! Flowable's identity management API, on the real engine alone.

use crate::{
    flowable_apis::{answer, call, gate, queries_that_cannot_be_read, sibling},
    target::{Engine, STARTED, System, Target, Test, failure},
    versions,
    witness::Spec,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    ErrorKind, FlowableIdm, List as _,
    flowable_idm::{GroupSort, NewGroup, NewUser, Privilege, SortOrder, User, UserSort, operations},
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub(crate) static FLOWABLE_IDM: System = System {
    name: "flowable-idm",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable-idm.openapi.json"))),
    modules: &[("identity", TESTS)],
    only_live: &[],
    in_process: None,
    engines: &[Engine { name: "flowable-idm", is_complete: true, hint: STARTED }],
};

const TESTS: &[(&str, Test)] = &[
    ("users_live_and_die", |target| users_live_and_die(target).boxed()),
    ("an_update_of_a_user_has_three_states", |target| an_update_of_a_user_has_three_states(target).boxed()),
    ("users_are_filtered_and_sorted", |target| users_are_filtered_and_sorted(target).boxed()),
    ("groups_live_and_die", |target| groups_live_and_die(target).boxed()),
    ("groups_are_filtered_and_sorted", |target| groups_are_filtered_and_sorted(target).boxed()),
    ("members_come_and_go", |target| members_come_and_go(target).boxed()),
    ("privileges_are_given_and_taken", |target| privileges_are_given_and_taken(target).boxed()),
    ("a_privilege_that_is_given_twice_is_there_twice", |target| {
        a_privilege_that_is_given_twice_is_there_twice(target).boxed()
    }),
    ("a_privilege_opens_the_gate", |target| a_privilege_opens_the_gate(target).boxed()),
    ("what_cannot_be_read_is_a_bad_request", |target| what_cannot_be_read_is_a_bad_request(target).boxed()),
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("what_is_not_there", |target| what_is_not_there(target).boxed()),
    ("the_engine_tells_its_version", |target| the_engine_tells_its_version(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_gate", |target| the_gate(target).boxed()),
];

fn flowable(target: &Target) -> Result<FlowableIdm> {
    target.client(FlowableIdm::builder)
}

async fn users_live_and_die(target: Target) -> Result<()> {
    let users = flowable(&target)?.users();
    let id = target.name("kermit é");
    let user = NewUser::new(&id).first_name("Kermit").last_name("The Frog").display_name("K.").email("k@example.org");
    let created = users.create(user.password("secret")).await?;
    assert_eq!((created.id.as_str(), created.first_name.as_deref()), (id.as_str(), Some("Kermit")));
    assert_eq!((created.last_name.as_deref(), created.display_name.as_deref()), (Some("The Frog"), Some("K.")));
    assert_eq!(created.email.as_deref(), Some("k@example.org"));
    assert_eq!(users.get(&id).await?, created);
    let error = failure(users.create(NewUser::new(&id)).await)?;
    assert!(error.is_conflict(), "{error:?}");
    assert_eq!(error.server_message(), Some(format!("A user with id '{id}' already exists.").as_str()));
    // The process API has the same users.
    let path = "/identity/users";
    let process = sibling(&target, "service")?;
    let page = process.raw(Method::GET, path).query("id", &id).read::<Value>().await?;
    assert_eq!(page["data"][0]["displayName"], "K.");
    users.delete(&id).await?;
    for error in [failure(users.get(&id).await)?, failure(users.delete(&id).await)?] {
        assert!(error.is_not_found(), "{error:?}");
    }
    Ok(())
}

async fn an_update_of_a_user_has_three_states(target: Target) -> Result<()> {
    let users = flowable(&target)?.users();
    let id = target.name("kermit");
    users
        .create(NewUser::new(&id).first_name("Kermit").last_name("Frog").email("k@example.org").password("old"))
        .await?;
    let updated = users.update(&id).first_name("K").clear_email().display_name("Kermit").await?;
    assert_eq!((updated.first_name.as_deref(), updated.last_name.as_deref()), (Some("K"), Some("Frog")));
    assert_eq!((updated.email, updated.display_name.as_deref()), (None, Some("Kermit")));
    let updated = users.update(&id).password("new").last_name("F").clear_display_name().await?;
    assert_eq!((updated.last_name.as_deref(), updated.display_name), (Some("F"), None), "beside a password, too");
    assert_eq!(users.get(&id).await?.last_name.as_deref(), Some("F"));
    let path = format!("/users/{id}");
    let null = flowable(&target)?.raw(Method::PUT, &path).json(&json!({"password": null})).read::<Value>();
    assert_eq!(failure(null.await)?.status().map(|status| status.as_u16()), Some(500));
    users.delete(&id).await?;
    Ok(())
}

async fn users_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let users = flowable.users();
    let group = target.name("group");
    flowable.groups().create(NewGroup::new(&group)).await?;
    for (id, first, last) in [("b", "Bea", "X"), ("a", "Ann", "Y"), ("c", "Cy", "X")] {
        let id = target.name(id);
        let user = NewUser::new(&id).first_name(first).last_name(last).display_name(format!("{first} {last}"));
        users.create(user.email(format!("{first}@example.org"))).await?;
        flowable.groups().add_member(&group, &id).await?;
    }
    let list = || users.list().member_of_group(&group);
    for (what, found, expected) in [
        ("group", list().total().await?, 3),
        ("id", list().id(target.name("a")).total().await?, 1),
        ("first name", list().first_name("Ann").total().await?, 1),
        ("first names", list().first_name_like("%n%").total().await?, 1),
        ("last name", list().last_name("X").total().await?, 2),
        ("last names", list().last_name_like("_").total().await?, 3),
        ("display name", list().display_name("Cy X").total().await?, 1),
        ("display names", list().display_name_like("%X").total().await?, 2),
        ("address", list().email("Bea@example.org").total().await?, 1),
        ("addresses", list().email_like("%@example.org").total().await?, 3),
        ("case", list().first_name("ann").total().await?, 0),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [UserSort::Id, UserSort::FirstName, UserSort::LastName, UserSort::DisplayName, UserSort::Email] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<User> = list().sort(UserSort::FirstName).size(2).items().try_collect().await?;
    assert_eq!(
        sorted.iter().map(|user| user.id.clone()).collect::<Vec<_>>(),
        ["a", "b", "c"].map(|id| target.name(id))
    );
    for error in
        [failure(list().sort("tenantId").await)?, failure(list().order(SortOrder::Unknown("up".into())).await)?]
    {
        assert!(error.is_bad_request() && error.to_string().contains("is not valid"), "{error}");
    }
    for id in ["a", "b", "c"] {
        users.delete(target.name(id)).await?;
    }
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn groups_live_and_die(target: Target) -> Result<()> {
    let groups = flowable(&target)?.groups();
    let id = target.name("group");
    let created = groups.create(NewGroup::new(&id).name("Management").type_("assignment")).await?;
    assert_eq!(
        (created.name.as_deref(), created.type_.as_deref(), &created.url),
        (Some("Management"), Some("assignment"), &None)
    );
    assert_eq!(groups.get(&id).await?, created);
    assert!(failure(groups.create(NewGroup::new(&id)).await)?.is_conflict());
    let updated = groups.update(&id).clear_name().await?;
    assert_eq!((updated.name, updated.type_.as_deref()), (None, Some("assignment")));
    assert_eq!(groups.update(&id).name("M").type_("t").await?.type_.as_deref(), Some("t"));
    let path = format!("/groups/{id}");
    let other = flowable(&target)?.raw(Method::PUT, &path).json(&json!({"id": "other"})).read::<Value>();
    assert!(failure(other.await)?.is_bad_request());
    groups.delete(&id).await?;
    for error in [failure(groups.get(&id).await)?, failure(groups.delete(&id).await)?] {
        assert!(error.is_not_found(), "{error:?}");
    }
    Ok(())
}

async fn groups_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let groups = flowable.groups();
    let member = target.name("member");
    flowable.users().create(NewUser::new(&member)).await?;
    for (id, name, kind) in [("b", "Two", "x"), ("a", "One", "x"), ("c", "Three", "y")] {
        let id = target.name(id);
        groups.create(NewGroup::new(&id).name(name).type_(kind)).await?;
        groups.add_member(&id, &member).await?;
    }
    let list = || groups.list().member(&member);
    for (what, found, expected) in [
        ("member", list().total().await?, 3),
        ("id", list().id(target.name("a")).total().await?, 1),
        ("name", list().name("One").total().await?, 1),
        ("names", list().name_like("T%").total().await?, 2),
        ("type", list().type_("x").total().await?, 2),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [GroupSort::Id, GroupSort::Name, GroupSort::Type] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    assert!(failure(list().sort("size").await)?.is_bad_request());
    for id in ["a", "b", "c"] {
        groups.delete(target.name(id)).await?;
    }
    flowable.users().delete(&member).await?;
    Ok(())
}

async fn members_come_and_go(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let groups = flowable.groups();
    let (group, user) = (target.name("group"), target.name("user"));
    groups.create(NewGroup::new(&group)).await?;
    flowable.users().create(NewUser::new(&user)).await?;
    let member = groups.add_member(&group, &user).await?;
    assert_eq!((member.user_id, member.group_id, member.url), (user.clone(), group.clone(), None));
    assert!(failure(groups.add_member(&group, &user).await)?.is_conflict());
    let error = failure(groups.add_member(&group, "nobody at all").await)?;
    assert!(error.is_not_found() && error.to_string().contains("there is no such user"), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    groups.remove_member(&group, &user).await?;
    for error in [
        failure(groups.remove_member(&group, &user).await)?,
        failure(groups.remove_member("none", &user).await)?,
        failure(groups.add_member("none", &user).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    groups.delete(&group).await?;
    flowable.users().delete(&user).await?;
    Ok(())
}

/// The privilege of the name, without those that have it.
async fn named(target: &Target, name: &str) -> Result<Privilege> {
    let page = flowable(target)?.privileges().list().name(name).await?;
    page.data.into_iter().next().with_context(|| format!("there is the privilege {name}"))
}

async fn privileges_are_given_and_taken(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let privileges = flowable.privileges();
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user).first_name("U")).await?;
    flowable.groups().create(NewGroup::new(&group).name("G")).await?;
    let listed = named(&target, "access-admin").await?;
    assert_eq!((listed.name.as_deref(), listed.users.len(), listed.groups.len()), (Some("access-admin"), 0, 0));
    let id = listed.id.as_str();
    let list = || privileges.list().id(id);
    assert_eq!((list().user_id(&user).total().await?, list().group_id(&group).total().await?), (0, 0));
    privileges.add_user(id, &user).await?;
    privileges.add_group(id, &group).await?;
    assert_eq!((list().user_id(&user).total().await?, list().group_id(&group).total().await?), (1, 1));
    let whole = privileges.get(id).await?;
    let users = privileges.users(id).await?;
    assert!(users.iter().any(|other| other.id == user && other.first_name.as_deref() == Some("U")), "{users:?}");
    let groups = privileges.groups(id).await?;
    assert!(groups.iter().any(|other| other.id == group && other.name.as_deref() == Some("G")), "{groups:?}");
    assert!(whole.users.iter().any(|other| other.id == user) && whole.groups.iter().any(|other| other.id == group));
    // Nothing is said where there was nothing to take.
    for _ in 0..2 {
        privileges.remove_user(id, &user).await?;
        privileges.remove_group(id, &group).await?;
    }
    assert_eq!((list().user_id(&user).total().await?, list().group_id(&group).total().await?), (0, 0));
    let all: Vec<Privilege> = privileges.list().size(1).items().try_collect().await?;
    assert!(all.len() >= 2, "{all:?}");
    flowable.users().delete(&user).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

/// What the documentation of `add_user` and `add_group` warns of.
async fn a_privilege_that_is_given_twice_is_there_twice(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let privileges = flowable.privileges();
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user)).await?;
    flowable.groups().create(NewGroup::new(&group)).await?;
    let id = named(&target, "access-admin").await?.id;
    for _ in 0..2 {
        privileges.add_user(&id, &user).await?;
        privileges.add_group(&id, &group).await?;
    }
    privileges.add_user(&id, target.name("nobody")).await?;
    privileges.add_group(&id, target.name("nobody")).await?;
    let users = privileges.users(&id).await?;
    let groups = privileges.groups(&id).await?;
    assert_eq!(users.iter().filter(|other| other.id == user).count(), 2);
    assert_eq!(groups.iter().filter(|other| other.id == group).count(), 2);
    assert!(users.iter().all(|other| other.id != target.name("nobody")), "{users:?}");
    privileges.remove_user(&id, &user).await?;
    privileges.remove_group(&id, &group).await?;
    privileges.remove_user(&id, target.name("nobody")).await?;
    privileges.remove_group(&id, target.name("nobody")).await?;
    assert!(privileges.users(&id).await?.iter().all(|other| other.id != user));
    assert!(privileges.groups(&id).await?.iter().all(|other| other.id != group));
    flowable.users().delete(&user).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn a_privilege_opens_the_gate(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user).password("secret")).await?;
    flowable.groups().create(NewGroup::new(&group)).await?;
    flowable.groups().add_member(&group, &user).await?;
    let of_user = || target.client_as(FlowableIdm::builder, &user, "secret");
    assert!(failure(of_user()?.users().get(&user).await)?.is_forbidden());
    let id = named(&target, "access-rest-api").await?.id;
    flowable.privileges().add_group(&id, &group).await?;
    assert!(failure(of_user()?.users().get(&user).await)?.is_forbidden(), "a privilege of a group does not");
    flowable.privileges().remove_group(&id, &group).await?;
    flowable.privileges().add_user(&id, &user).await?;
    assert_eq!(of_user()?.users().get(&user).await?.id, user);
    flowable.privileges().remove_user(&id, &user).await?;
    assert!(failure(of_user()?.users().get(&user).await)?.is_forbidden());
    flowable.users().delete(&user).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn what_cannot_be_read_is_a_bad_request(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let connection = flowable.operations().connection();
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user)).await?;
    flowable.groups().create(NewGroup::new(&group)).await?;
    let privilege = named(&target, "access-admin").await?.id;
    for body in ["", "[]", "{"] {
        for (operation, path) in [
            (&operations::CREATE_USER, "/users".to_owned()),
            (&operations::UPDATE_USER, format!("/users/{user}")),
            (&operations::CREATE_GROUP, "/groups".to_owned()),
            (&operations::UPDATE_GROUP, format!("/groups/{group}")),
            (&operations::CREATE_GROUP_MEMBER, format!("/groups/{group}/members")),
            (&operations::ADD_PRIVILEGE_USER, format!("/privileges/{privilege}/users")),
            (&operations::ADD_PRIVILEGE_GROUP, format!("/privileges/{privilege}/groups")),
        ] {
            let (status, words) = answer(connection, operation, &path, body).await?;
            assert_eq!(status, 400, "{path} {body}: {words}");
        }
    }
    for (operation, path) in [
        (&operations::CREATE_USER, "/users".to_owned()),
        (&operations::CREATE_GROUP, "/groups".to_owned()),
        (&operations::CREATE_GROUP_MEMBER, format!("/groups/{group}/members")),
    ] {
        let (status, words) = answer(connection, operation, &path, "{}").await?;
        assert!(status == 400 && words.contains("cannot be null"), "{path}: {words}");
    }
    flowable.users().delete(&user).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let long = |length: usize| format!("{:x<length$}", target.unique);
    let (user, group) = (long(64), long(64));
    flowable.users().create(NewUser::new(&user).last_name(long(255))).await?;
    flowable.groups().create(NewGroup::new(&group).name(long(255))).await?;
    let privilege = named(&target, "access-admin").await?.id;
    for (method, path, body) in [
        (Method::POST, "/users".to_owned(), json!({"id": long(65)})),
        (Method::POST, "/users".to_owned(), json!({"id": target.name("u"), "email": long(256)})),
        (Method::PUT, format!("/users/{user}"), json!({"displayName": long(256)})),
        (Method::POST, "/groups".to_owned(), json!({"id": long(65)})),
        (Method::POST, "/groups".to_owned(), json!({"id": target.name("g"), "type": long(256)})),
        (Method::PUT, format!("/groups/{group}"), json!({"name": long(256)})),
        (Method::POST, format!("/privileges/{privilege}/users"), json!({"userId": long(256)})),
        (Method::POST, format!("/privileges/{privilege}/groups"), json!({"groupId": long(256)})),
    ] {
        let error = failure(flowable.raw(method, &path).json(&body).read::<Value>().await)?;
        assert!(error.to_string().contains("Value too long for column"), "{path} {body}: {error}");
    }
    for error in [
        failure(flowable.users().create(NewUser::new(long(65))).await)?,
        failure(flowable.users().update(&user).first_name(long(256)).await)?,
        failure(flowable.groups().create(NewGroup::new(long(65))).await)?,
        failure(flowable.groups().update(&group).name(long(256)).await)?,
        failure(flowable.privileges().add_user(&privilege, long(256)).await)?,
        failure(flowable.privileges().add_group(&privilege, long(256)).await)?,
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    }
    flowable.users().delete(&user).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn what_is_not_there(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let (users, groups, privileges) = (flowable.users(), flowable.groups(), flowable.privileges());
    for error in [
        failure(users.get("none").await)?,
        failure(users.update("none").first_name("X").await)?,
        failure(users.delete("none").await)?,
        failure(groups.get("none").await)?,
        failure(groups.update("none").name("X").await)?,
        failure(groups.delete("none").await)?,
        failure(privileges.get("none").await)?,
        failure(privileges.users("none").await)?,
        failure(privileges.groups("none").await)?,
        failure(privileges.add_user("none", "rest-admin").await)?,
        failure(privileges.add_group("none", "management").await)?,
        failure(privileges.remove_user("none", "rest-admin").await)?,
        failure(privileges.remove_group("none", "management").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    // The path that one would expect.
    let id = named(&target, "access-admin").await?.id;
    let error = call(&target, "idm-api", Method::DELETE, &format!("/privileges/{id}/groups/none"), Value::Null).await;
    assert!(error.err().context("there is no such route")?.to_string().contains("No endpoint"));
    Ok(())
}

async fn the_engine_tells_its_version(target: Target) -> Result<()> {
    let engine = flowable(&target)?.engine().get().await?;
    let version = versions::of(&target);
    assert_eq!((engine.name.as_deref(), engine.version.as_str()), (Some("default"), version));
    assert_eq!((engine.resource_url, engine.exception), (None, None));
    Ok(())
}

async fn the_gate(target: Target) -> Result<()> {
    gate(&target, FlowableIdm::builder, |flowable| flowable.users().list()).await?;
    gate(&target, FlowableIdm::builder, |flowable| flowable.privileges().add_user("x", "y")).await
}
