//! What Activiti does with users and groups.

use super::{Test, activiti, bpmn, deploy, failure, is_5, refused_body, unchecked};
use crate::target::Target;
use anyhow::{Context as _, Result};
use bpm_rest::{
    Activiti, Call as _, Error, ErrorKind, List as _, Upload,
    activiti::{Group, GroupSort, NewGroup, NewUser, SortOrder, User, UserInfo, UserSort, operations, quirks},
};
use futures::{FutureExt as _, TryStreamExt as _, future::join_all};
use http::Method;
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("users_live_and_die", |target| users_live_and_die(target).boxed()),
    ("a_password_is_told_once", |target| a_password_is_told_once(target).boxed()),
    ("an_update_of_a_user_has_three_states", |target| an_update_of_a_user_has_three_states(target).boxed()),
    ("bodies_that_are_refused", |target| bodies_that_are_refused(target).boxed()),
    ("wrong_credentials_are_unauthorized", |target| wrong_credentials_are_unauthorized(target).boxed()),
    ("ids_of_all_kinds", |target| ids_of_all_kinds(target).boxed()),
    ("ids_with_a_slash", |target| ids_with_a_slash(target).boxed()),
    ("ids_without_the_encoding", |target| ids_without_the_encoding(target).boxed()),
    ("filters_of_users", |target| filters_of_users(target).boxed()),
    ("pages_of_users", |target| pages_of_users(target).boxed()),
    ("lists_that_are_refused", |target| lists_that_are_refused(target).boxed()),
    ("potential_starters", |target| potential_starters(target).boxed()),
    ("pictures", |target| pictures(target).boxed()),
    ("info_entries", |target| info_entries(target).boxed()),
    ("concurrent_updates", |target| concurrent_updates(target).boxed()),
    ("groups_live_and_die", |target| groups_live_and_die(target).boxed()),
    ("an_update_of_a_group_has_three_states", |target| an_update_of_a_group_has_three_states(target).boxed()),
    ("filters_of_groups", |target| filters_of_groups(target).boxed()),
    ("members", |target| members(target).boxed()),
];

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

async fn users_live_and_die(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("tijs");
    let user = NewUser::new(&id).first_name("Tijs").last_name("巴雷兹").email("tijs@example.org");
    let created = users.create(user.clone()).await?;
    let got = users.get(&id).await?;
    assert_eq!(created, got);
    assert_eq!((got.first_name.as_deref(), got.last_name.as_deref()), (Some("Tijs"), Some("巴雷兹")));
    assert_eq!((got.email.as_deref(), got.picture_url.as_deref()), (Some("tijs@example.org"), None));
    assert_eq!(got.url, Some(format!("{}/identity/users/{id}", target.base_url)));

    let error = failure(users.create(user).await)?;
    assert!(error.is_conflict() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.server_message(), Some(format!("A user with id '{id}' already exists.").as_str()));

    users.delete(&id).await?;
    for error in [
        failure(users.get(&id).await)?,
        failure(users.delete(&id).await)?,
        failure(users.update(&id).first_name("X").await)?,
    ] {
        assert!(error.is_not_found() && !quirks::is_of_container(&error), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a user with id '{id}'.").as_str()));
    }
    Ok(())
}

async fn a_password_is_told_once(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("kim");
    let created = users.create(NewUser::new(&id).password("secret")).await?;
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some("secret"));
    assert_eq!(users.get(&id).await?.password, None);
    let log_in = |password: &str| target.client_as(Activiti::builder, &id, password);
    log_in("secret")?.users().get(&id).await?;

    assert_eq!(users.update(&id).password("new").await?.password, None);
    log_in("new")?.users().get(&id).await?;
    assert!(failure(log_in("secret")?.users().get(&id).await)?.is_unauthorized());
    users.update(&id).clear_password().await?;
    assert!(failure(log_in("new")?.users().get(&id).await)?.is_unauthorized());
    Ok(())
}

async fn an_update_of_a_user_has_three_states(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("three");
    users.create(NewUser::new(&id).first_name("F").last_name("L").email("e@x.org")).await?;

    let unchanged = users.update(&id).await?;
    assert_eq!(unchanged, users.get(&id).await?);
    assert_eq!(unchanged.first_name.as_deref(), Some("F"));

    let updated = users.update(&id).first_name("费").clear_email().await?;
    assert_eq!(updated, users.get(&id).await?);
    assert_eq!((updated.first_name.as_deref(), updated.last_name.as_deref()), (Some("费"), Some("L")));
    assert_eq!(updated.email, None);

    let updated = users.update(&id).email("").clear_first_name().clear_last_name().await?;
    assert_eq!((updated.first_name.as_deref(), updated.last_name.as_deref()), (None, None));
    assert_eq!(updated.email.as_deref(), Some(""), "empty is a value");
    Ok(())
}

/// What the types do not let one send is sent without them here.
async fn bodies_that_are_refused(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let id = target.name("refused");
    activiti.users().create(NewUser::new(&id)).await?;
    activiti.users().create_info(&id, "phone", "1").await?;
    activiti.groups().create(NewGroup::new(&id)).await?;
    let (user, group) = (format!("/identity/users/{id}"), format!("/identity/groups/{id}"));
    let (users, groups) = ("/identity/users".to_owned(), "/identity/groups".to_owned());
    let (entries, entry) = (format!("{user}/info"), format!("{user}/info/phone"));
    let cases = [
        (&operations::CREATE_USER, users.clone(), json!({"firstName": "x"}), "Id cannot be null."),
        (&operations::CREATE_USER, users, json!({"shoeSize": 43}), "Unrecognized field"),
        (&operations::UPDATE_USER, user.clone(), json!([]), "START_ARRAY"),
        (&operations::CREATE_USER_INFO, entries.clone(), json!({"value": "x"}), "The key cannot be null."),
        (&operations::CREATE_USER_INFO, entries.clone(), json!({"key": "x"}), "The value cannot be null."),
        (&operations::UPDATE_USER_INFO, entry.clone(), json!({}), "The value cannot be null."),
        (&operations::UPDATE_USER_INFO, entry, json!({"key": "x", "value": "x"}), "doesn't match the key"),
        (&operations::SET_USER_PICTURE, format!("{user}/picture"), json!({}), "Multipart request is required"),
        (&operations::CREATE_GROUP, groups, json!({"name": "x"}), "Id cannot be null."),
        (&operations::UPDATE_GROUP, group.clone(), json!({"id": "x"}), "doesn't match the key"),
        (&operations::CREATE_GROUP_MEMBER, format!("{group}/members"), json!({}), "UserId cannot be null."),
    ];
    for (operation, path, body, message) in cases {
        let words =
            refused_body(&activiti, operation, &path, &body, 400).await.with_context(|| format!("{path} {body}"))?;
        assert!(words.contains(message), "{path} {body}: {words}");
    }
    let error = failure(activiti.raw(Method::PUT, &entries).json(&json!({})).read::<Value>().await)?;
    assert_eq!(status(&error), Some(500), "the guide says PUT for listing the entries: {error:?}");
    let kept: Value = activiti.raw(Method::PUT, &user).json(&json!({"id": "x", "url": "x"})).read().await?;
    assert_eq!(kept["id"].as_str(), Some(id.as_str()), "an id in the body of a user is passed over");
    let error = failure(activiti.operations().create_user().await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "nothing is sent without a body: {error}");
    Ok(())
}

async fn wrong_credentials_are_unauthorized(target: Target) -> Result<()> {
    for (user, password) in [("nobody", "x"), ("kermit", "wrong"), ("", "")] {
        let activiti = target.client_as(Activiti::builder, user, password)?;
        for error in [failure(activiti.users().list().await)?, failure(activiti.groups().list().await)?] {
            assert!(error.is_unauthorized() && quirks::is_of_container(&error), "{error:?}");
            // Advice is for those to whom the server says nothing.
            let is_told = error.server_message().is_some_and(|words| words.contains("Authentication"));
            assert!(is_told || error.to_string().contains("check the credentials"), "{error}");
        }
    }
    Ok(())
}

async fn ids_of_all_kinds(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let (users, groups) = (activiti.users(), activiti.groups());
    for odd in ["with space", "é", "中文", "50%", "a;b", "a\\b", "%2F", "a+b", "a&b=c,d:e@f", "a?b#c", "\"…'"] {
        let id = target.name(odd);
        users.create(NewUser::new(&id).first_name(odd)).await?;
        groups.create(NewGroup::new(&id)).await?;
        assert_eq!(users.get(&id).await?.id, id);
        assert_eq!(users.update(&id).last_name(odd).await?.last_name.as_deref(), Some(odd));
        users.set_picture(&id, Upload::bytes("肖像.png", odd.to_owned())).await?;
        assert_eq!(users.picture(&id).await?.bytes().await?, odd);
        users.create_info(&id, odd, odd).await?;
        assert_eq!(users.update_info(&id, odd, "中").await?, users.info(&id, odd).await?);
        assert_eq!(groups.add_member(&id, &id).await?.user_id, id);
        assert_eq!(groups.members(&id).total().await?, 1, "{odd}");
        groups.remove_member(&id, &id).await?;
        users.delete_info(&id, odd).await?;
        users.delete(&id).await?;
        groups.delete(&id).await?;
        assert!(failure(users.get(&id).await)?.is_not_found());
        assert!(failure(groups.get(&id).await)?.is_not_found());
    }
    Ok(())
}

/// Activiti takes these ids, but reads a path that holds one as another path.
async fn ids_with_a_slash(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let id = target.name("a/b");
    activiti.users().create(NewUser::new(&id)).await?;
    activiti.groups().create(NewGroup::new(&id)).await?;
    assert_eq!(activiti.users().list().id(&id).total().await?, 1);
    assert_eq!(activiti.groups().list().id(&id).total().await?, 1);
    for error in [
        failure(activiti.users().get(&id).await)?,
        failure(activiti.users().update(&id).await)?,
        failure(activiti.users().picture(&id).await)?,
        failure(activiti.users().set_picture(&id, Upload::bytes("a.png", "a")).await)?,
        failure(activiti.users().list_info(&id).await)?,
        failure(activiti.users().info("kermit", "a/b").await)?,
        failure(activiti.groups().get(&id).await)?,
        failure(activiti.groups().add_member(&id, "kermit").await)?,
        failure(activiti.groups().remove_member("sales", &id).await)?,
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        assert!(error.to_string().contains("holds a `/`"), "{error}");
    }
    let user = target.name("owner");
    activiti.users().create(NewUser::new(&user)).await?;
    activiti.users().create_info(&user, "phone", "1").await?;
    assert!(failure(activiti.users().delete(format!("{user}/info/phone")).await)?.to_string().contains("holds a `/`"));
    assert_eq!(activiti.users().info(&user, "phone").await?.key, "phone");
    let path = format!("/identity/users/{user}%2Finfo%2Fphone");
    assert_eq!(unchecked(&activiti, Method::DELETE, &path).await?.0, 204, "what the client keeps from happening");
    assert!(failure(activiti.users().info(&user, "phone").await)?.is_not_found());
    for id in ["", ".", ".."] {
        let error = failure(activiti.users().get(id).await)?;
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains("a URL cannot carry"), "{error:?}");
    }
    Ok(())
}

/// A client that does not send through [`quirks::Utf8`] does not find what it has created.
async fn ids_without_the_encoding(target: Target) -> Result<()> {
    let with = activiti(&target)?;
    let without = Activiti::from(target.flowable()?.operations().connection().clone());
    let id = target.name("中é");
    without.users().create(NewUser::new(&id).first_name("中é")).await?;
    assert!(failure(without.users().get(&id).await)?.is_not_found(), "the path is read as ISO-8859-1");
    assert_eq!(with.users().get(&id).await?.first_name.as_deref(), Some("中é"), "the body is read as UTF-8");
    let listed: Vec<User> = without.users().list().id(&id).items().try_collect().await?;
    assert_eq!(listed.len(), 1, "the query is read as UTF-8");
    Ok(())
}

async fn filters_of_users(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    activiti.groups().create(NewGroup::new(&target.unique)).await?;
    for (first, last) in [("Ann", "Barrez"), ("Bob", "Berg"), ("Cid", "barn"), ("中文", "Å%_")] {
        let id = target.name(first);
        let user = NewUser::new(&id).first_name(first).last_name(last).email(format!("{first}@{}", target.unique));
        activiti.users().create(user).await?;
        activiti.groups().add_member(&target.unique, id).await?;
    }
    activiti.users().create(NewUser::new(target.name("outsider")).first_name("Ann")).await?;
    let list = || activiti.users().list().member_of_group(&target.unique);
    let cases = [
        (list(), vec!["Ann", "Bob", "Cid", "中文"]),
        (activiti.groups().members(&target.unique).sort(UserSort::Id), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().id(target.name("Ann")), vec!["Ann"]),
        (list().id("kermit"), vec![]),
        (list().first_name("Bob"), vec!["Bob"]),
        (list().first_name("bob"), vec![]),
        (list().last_name("Berg"), vec!["Bob"]),
        (list().email(format!("Cid@{}", target.unique)), vec!["Cid"]),
        (list().first_name_like("%b"), vec!["Bob"]),
        (list().first_name_like("%文"), vec!["中文"]),
        (list().last_name_like("B%"), vec!["Ann", "Bob"]),
        (list().last_name_like("_arn"), vec!["Cid"]),
        (list().email_like(format!("%@{}", target.unique)), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().email_like("%@nowhere"), vec![]),
        (list().last_name_like("B%").first_name("Ann"), vec!["Ann"]),
        (list().member_of_group("no such group"), vec![]),
        (list().sort(UserSort::LastName), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().sort(UserSort::FirstName).order(SortOrder::Desc), vec!["中文", "Cid", "Bob", "Ann"]),
        (list().sort(UserSort::Email).order(SortOrder::Desc).size(3), vec!["中文", "Cid", "Bob", "Ann"]),
        (list().sort(UserSort::Id).order(SortOrder::Asc), vec!["Ann", "Bob", "Cid", "中文"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<String> = list.items().map_ok(|user| user.first_name.unwrap_or_default()).try_collect().await?;
        assert_eq!(found, expected, "case {index}");
    }
    Ok(())
}

async fn pages_of_users(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let names: Vec<String> = (0..7).map(|n| target.name(&format!("user{n}"))).collect();
    for name in &names {
        activiti.users().create(NewUser::new(name).last_name(&target.unique)).await?;
    }
    let list = || activiti.users().list().last_name(&target.unique).size(2);
    let mut items = list().items();
    let first = items.try_next().await?.context("the first user")?;
    assert_eq!((&first.id, items.total()), (&names[0], Some(7)));
    let rest: Vec<User> = items.try_collect().await?;
    assert_eq!(rest.into_iter().map(|user| user.id).collect::<Vec<_>>(), names[1..]);
    let pages: Vec<_> = list().start(1).pages().try_collect().await?;
    let shape: Vec<_> = pages.iter().map(|page| (page.start, page.items.len(), page.total)).collect();
    assert_eq!(shape, [(Some(1), 2, Some(7)), (Some(3), 2, Some(7)), (Some(5), 2, Some(7))]);

    assert_eq!(list().total().await?, 7);
    let page = list().start(5).size(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 7, Some(5), Some(1)));
    assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some("id"), Some("asc")));
    let page = list().size(0).await?;
    assert_eq!((page.data.len(), page.total), (0, 7), "a size of 0 is a question for the total alone");
    for list in [list().start(-4), list().size(-1)] {
        for error in [failure(list.clone().await)?, failure(list.items().try_collect::<Vec<_>>().await)?] {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        }
    }
    assert_eq!(list().start(9).await?.data.len(), 0);
    Ok(())
}

async fn lists_that_are_refused(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let (users, groups) = (activiti.users(), activiti.groups());
    for error in [
        failure(users.list().sort("shoeSize").await)?,
        failure(users.list().order(SortOrder::Unknown("DESC".into())).await)?,
        failure(groups.list().sort("members").await)?,
        failure(groups.list().order(SortOrder::Unknown("up".into())).await)?,
    ] {
        assert!(error.is_bad_request(), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.contains("is not valid")), "{error}");
    }
    assert!(groups.list().with_query("shoeSize", "43").total().await? > 0, "an unknown parameter is passed over");
    Ok(())
}

async fn potential_starters(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let id = target.name("starter");
    activiti.users().create(NewUser::new(&id)).await?;
    activiti.groups().create(NewGroup::new(&id)).await?;
    let start = r#"<startEvent id="start"/>"#;
    let starters = format!(r#"activiti:candidateStarterUsers="{id}" activiti:candidateStarterGroups="{id}" isExec"#);
    deploy(&activiti, &id, bpmn(&id, start).replace("isExec", &starters)).await?;
    let definition = activiti.process_definitions().list().key(&id).await?.data.pop().context("it is deployed")?;
    let users = activiti.users().list().potential_starter(&definition.id).await?;
    assert_eq!(users.data.into_iter().map(|user| user.id).collect::<Vec<_>>(), [id.as_str()]);
    let groups = activiti.groups().list().potential_starter(&definition.id).await?;
    assert_eq!(groups.data.into_iter().map(|group| group.id).collect::<Vec<_>>(), [id.as_str()]);
    assert_eq!(activiti.users().list().potential_starter("nothing").total().await?, 0);
    assert_eq!(activiti.groups().list().potential_starter("nothing").total().await?, 0);
    Ok(())
}

async fn pictures(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("portrait");
    users.create(NewUser::new(&id)).await?;
    let error = failure(users.picture(&id).await)?;
    assert!(error.is_not_found() && error.to_string().contains("does not have a picture"), "{error}");

    let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n * 7 % 251) as u8).collect();
    users.set_picture(&id, Upload::bytes("tijs.png", bytes.clone())).await?;
    let picture = users.picture(&id).await?;
    assert_eq!(picture.content_type(), Some("image/png"));
    assert!(picture.bytes().await? == bytes, "the bytes differ");
    assert_eq!(users.get(&id).await?.picture_url, Some(format!("{}/identity/users/{id}/picture", target.base_url)));

    users.set_picture(&id, Upload::bytes("other.gif", "gif")).await?;
    let picture = users.picture(&id).await?;
    let expected = if is_5(&target) { "image/png" } else { "image/gif" };
    assert_eq!(picture.content_type(), Some(expected), "5.22.0 keeps the first content type");
    assert_eq!(picture.bytes().await?, "gif");

    let nobody = target.name("nobody");
    assert!(failure(users.set_picture(&nobody, Upload::bytes("a.png", "a")).await)?.is_not_found());
    assert!(failure(users.picture(&nobody).await)?.is_not_found());
    users.delete(&id).await?;
    users.create(NewUser::new(&id)).await?;
    assert!(failure(users.picture(&id).await)?.is_not_found(), "the picture went with the user");
    Ok(())
}

async fn info_entries(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("informed");
    users.create(NewUser::new(&id)).await?;
    assert_eq!(users.list_info(&id).await?, []);

    for key in ["phone", "home address", "é中"] {
        let created = users.create_info(&id, key, "1").await?;
        assert_eq!((created.key.as_str(), created.value.as_deref()), (key, Some("1")));
        assert_eq!(created, users.info(&id, key).await?);
        let updated = users.update_info(&id, key, "zwei é 中").await?;
        assert_eq!((updated.key.as_str(), updated.value.as_deref()), (key, Some("zwei é 中")));
        assert_eq!(updated, users.info(&id, key).await?);
    }
    let keys = || users.list_info(&id).send().map(|listed| listed.map(sorted));
    assert_eq!(keys().await?, [("home address".into(), None), ("phone".into(), None), ("é中".into(), None)]);

    let error = failure(users.create_info(&id, "phone", "2").await)?;
    assert!(error.is_conflict() && error.to_string().contains("already exists for this user"), "{error:?}");
    users.delete_info(&id, "phone").await?;
    let nobody = target.name("nobody");
    for error in [
        failure(users.info(&id, "phone").await)?,
        failure(users.update_info(&id, "phone", "2").await)?,
        failure(users.delete_info(&id, "phone").await)?,
        failure(users.list_info(&nobody).await)?,
        failure(users.info(&nobody, "phone").await)?,
        failure(users.create_info(&nobody, "phone", "1").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    assert_eq!(keys().await?.len(), 3, "Activiti goes on to list what was deleted");
    assert_eq!(users.create_info(&id, "phone", "3").await?.value.as_deref(), Some("3"));
    assert_eq!(keys().await?.len(), 3);
    Ok(())
}

fn sorted(entries: Vec<UserInfo>) -> Vec<(String, Option<String>)> {
    let mut entries: Vec<_> = entries.into_iter().map(|entry| (entry.key, entry.value)).collect();
    entries.sort();
    entries
}

/// Of simultaneous updates some may lose: they are told so, and what is stored is of one that won.
async fn concurrent_updates(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let id = target.name("busy");
    let (users, groups) = (activiti.users(), activiti.groups());
    users.create(NewUser::new(&id)).await?;
    users.create_info(&id, "phone", "").await?;
    groups.create(NewGroup::new(&id)).await?;
    let names = || (0..16).map(|n| n.to_string());

    let updates = names().map(|name| users.update(&id).first_name(name).send());
    let stored = winners(join_all(updates).await)?.into_iter().filter_map(|user| user.first_name).collect::<Vec<_>>();
    assert!(stored.contains(&users.get(&id).await?.first_name.context("one has won")?), "{stored:?}");
    let updates = names().map(|name| groups.update(&id).name(name).send());
    let stored = winners(join_all(updates).await)?.into_iter().filter_map(|group| group.name).collect::<Vec<_>>();
    assert!(stored.contains(&groups.get(&id).await?.name.context("one has won")?), "{stored:?}");
    let updates = names().map(|name| users.update_info(&id, "phone", name).send());
    let stored = winners(join_all(updates).await)?.into_iter().filter_map(|entry| entry.value).collect::<Vec<_>>();
    assert!(stored.contains(&users.info(&id, "phone").await?.value.context("one has won")?), "{stored:?}");
    let updates = names().map(|name| users.set_picture(&id, Upload::bytes("a.png", name)).send());
    assert!(!winners(join_all(updates).await)?.is_empty());
    Ok(())
}

fn winners<T>(results: Vec<Result<T, Error>>) -> Result<Vec<T>> {
    let (won, lost): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    for error in lost.into_iter().filter_map(Result::err) {
        assert!(error.is_conflict(), "{error:?}");
        assert!(!error.is_retryable(), "the same update would win over the other one: {error:?}");
    }
    Ok(won.into_iter().collect::<Result<_, _>>()?)
}

async fn groups_live_and_die(target: Target) -> Result<()> {
    let groups = activiti(&target)?.groups();
    let id = target.name("sales");
    let created = groups.create(NewGroup::new(&id).name("销售 & more").type_("assignment")).await?;
    let got = groups.get(&id).await?;
    assert_eq!(created, got);
    assert_eq!((got.name.as_deref(), got.type_.as_deref()), (Some("销售 & more"), Some("assignment")));
    assert_eq!(got.url, Some(format!("{}/identity/groups/{id}", target.base_url)));

    let error = failure(groups.create(NewGroup::new(&id)).await)?;
    assert!(error.is_conflict(), "{error:?}");
    assert_eq!(error.server_message(), Some(format!("A group with id '{id}' already exists.").as_str()));
    groups.delete(&id).await?;
    for error in [
        failure(groups.get(&id).await)?,
        failure(groups.delete(&id).await)?,
        failure(groups.update(&id).name("X").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a group with id '{id}'.").as_str()));
    }
    Ok(())
}

async fn an_update_of_a_group_has_three_states(target: Target) -> Result<()> {
    let groups = activiti(&target)?.groups();
    let id = target.name("three");
    groups.create(NewGroup::new(&id).name("N").type_("T")).await?;
    let unchanged = groups.update(&id).await?;
    assert_eq!((unchanged.name.as_deref(), unchanged.type_.as_deref()), (Some("N"), Some("T")));
    let updated = groups.update(&id).name("名").clear_type().await?;
    assert_eq!(updated, groups.get(&id).await?);
    assert_eq!((updated.name.as_deref(), updated.type_.as_deref()), (Some("名"), None));
    let updated = groups.update(&id).clear_name().type_("").await?;
    assert_eq!((updated.name.as_deref(), updated.type_.as_deref()), (None, Some("")));
    Ok(())
}

async fn filters_of_groups(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let type_ = &target.unique;
    activiti.users().create(NewUser::new(type_)).await?;
    for (id, name) in [("a", "Zoo"), ("b", "Bar & 50%"), ("c", "销售"), ("d", "Bar")] {
        activiti.groups().create(NewGroup::new(target.name(id)).name(name).type_(type_)).await?;
    }
    activiti.groups().create(NewGroup::new(target.name("e")).name("Bar").type_("another")).await?;
    for id in ["c", "e"] {
        activiti.groups().add_member(target.name(id), type_).await?;
    }
    let list = || activiti.groups().list().type_(type_);
    let cases = [
        (list(), vec!["a", "b", "c", "d"]),
        (list().id(target.name("b")), vec!["b"]),
        (list().name("Bar"), vec!["d"]),
        (list().name("bar"), vec![]),
        (list().name("销售"), vec!["c"]),
        (list().name_like("Bar%"), vec!["b", "d"]),
        (list().name_like("_oo"), vec!["a"]),
        (list().member(type_), vec!["c"]),
        (activiti.groups().list().member(type_), vec!["c", "e"]),
        (list().member("nobody at all"), vec![]),
        (list().sort(GroupSort::Id).order(SortOrder::Desc), vec!["d", "c", "b", "a"]),
        (list().sort(GroupSort::Name).size(3), vec!["d", "b", "a", "c"]),
        (activiti.groups().list().member(type_).sort(GroupSort::Type).order(SortOrder::Desc), vec!["c", "e"]),
        (activiti.groups().list().member(type_).sort(GroupSort::Type).size(1), vec!["e", "c"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<Group> = list.items().try_collect().await?;
        let expected: Vec<String> = expected.into_iter().map(|id| target.name(id)).collect();
        assert_eq!(found.into_iter().map(|group| group.id).collect::<Vec<_>>(), expected, "case {index}");
    }
    let page = list().start(3).size(2).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 4, 3, 1));
    assert_eq!(list().size(0).await?.total, 4);
    Ok(())
}

async fn members(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let groups = activiti.groups();
    let (group, user) = (target.name("team"), target.name("player"));
    groups.create(NewGroup::new(&group)).await?;
    activiti.users().create(NewUser::new(&user)).await?;
    assert_eq!(groups.members(&group).total().await?, 0);

    let member = groups.add_member(&group, &user).await?;
    assert_eq!((&member.group_id, &member.user_id), (&group, &user));
    assert_eq!(member.url, Some(format!("{}/identity/groups/{group}/members/{user}", target.base_url)));
    assert_eq!(groups.members(&group).await?.data[0].id, user);
    let error = failure(groups.add_member(&group, &user).await)?;
    assert!(error.is_conflict() && error.to_string().contains("is already part of group"), "{error:?}");

    let error = failure(groups.add_member(&group, target.name("nobody")).await)?;
    assert_eq!(status(&error), Some(500), "a user that there is not is found by the database alone: {error:?}");
    groups.remove_member(&group, &user).await?;
    let none = target.name("none");
    for error in [
        failure(groups.remove_member(&group, &user).await)?,
        failure(groups.remove_member(&none, &user).await)?,
        failure(groups.add_member(&none, &user).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    assert_eq!(groups.members(&none).total().await?, 0, "the members of no group are none");

    groups.add_member(&group, &user).await?;
    groups.delete(&group).await?;
    assert_eq!(activiti.users().get(&user).await?.id, user, "a member survives the group");
    assert_eq!(groups.list().member(&user).total().await?, 0);

    groups.create(NewGroup::new(&group)).await?;
    groups.add_member(&group, &user).await?;
    activiti.users().delete(&user).await?;
    assert_eq!(groups.members(&group).total().await?, 0, "a membership goes with the user");
    Ok(())
}
