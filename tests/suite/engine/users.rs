//! What Activiti and Flowable do with users.

use super::{Engine, ODD_IDS, assert_unauthorized, engine, is_of_container, rest};
use crate::{
    engine::{Version, status, version},
    target::{Target, Test, failure},
};
use anyhow::{Context as _, Result};
use bpm_rest::{Call as _, Error, ErrorKind, List as _, Upload};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _, future::join_all};
use http::Method;
use rest::{NewGroup, NewUser, SortOrder, User, UserInfo, UserSort};
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("users_live_and_die", |target| users_live_and_die(target).boxed()),
    ("a_password_is_told_once", |target| a_password_is_told_once(target).boxed()),
    ("an_update_of_a_user_has_three_states", |target| an_update_of_a_user_has_three_states(target).boxed()),
    ("bodies_that_are_refused", |target| bodies_that_are_refused(target).boxed()),
    ("wrong_credentials_are_unauthorized", |target| wrong_credentials_are_unauthorized(target).boxed()),
    ("ids_of_all_kinds", |target| ids_of_all_kinds(target).boxed()),
    ("ids_that_no_url_can_carry", |target| ids_that_no_url_can_carry(target).boxed()),
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("filters_of_users", |target| filters_of_users(target).boxed()),
    ("pages_in_order", |target| pages_in_order(target).boxed()),
    ("windows_and_totals", |target| windows_and_totals(target).boxed()),
    ("lists_that_are_refused", |target| lists_that_are_refused(target).boxed()),
    ("pictures", |target| pictures(target).boxed()),
    ("pictures_from_files_and_readers", |target| pictures_from_files_and_readers(target).boxed()),
    ("pictures_that_are_refused", |target| pictures_that_are_refused(target).boxed()),
    ("info_entries", |target| info_entries(target).boxed()),
    ("concurrent_updates", |target| concurrent_updates(target).boxed()),
];

async fn users_live_and_die(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
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
        assert!(error.is_not_found() && !is_of_container(&error), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a user with id '{id}'.").as_str()));
    }
    Ok(())
}

async fn a_password_is_told_once(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
    let id = target.name("kim");
    let created = users.create(NewUser::new(&id).password("secret")).await?;
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some("secret"));
    assert_eq!(users.get(&id).await?.password, None);
    // Flowable knows the user, who lacks the privilege to use the API.
    let is_refused = async |password: &str| {
        let got = target.client_as(Engine::builder, &id, password)?.users().get(&id).await;
        match got {
            Ok(_) => Ok(false),
            Err(error) if error.is_forbidden() || error.is_unauthorized() => Ok(error.is_unauthorized()),
            Err(error) => Err(anyhow::Error::from(error)),
        }
    };
    assert!(!is_refused("secret").await?);
    assert_eq!(users.update(&id).password("new").await?.password, None);
    assert!(!is_refused("new").await?);
    assert!(is_refused("secret").await?);
    Ok(())
}

async fn an_update_of_a_user_has_three_states(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
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
    let engine = engine(&target)?;
    let id = target.name("refused");
    engine.users().create(NewUser::new(&id)).await?;
    engine.users().create_info(&id, "phone", "1").await?;
    engine.groups().create(NewGroup::new(&id)).await?;
    let (user, group) = (format!("/identity/users/{id}"), format!("/identity/groups/{id}"));
    let (entries, entry) = (format!("{user}/info"), format!("{user}/info/phone"));
    let cases = [
        (Method::POST, "/identity/users", json!({"firstName": "x"}), "Id cannot be null."),
        (Method::PUT, &user, json!([]), "START_ARRAY"),
        (Method::POST, &entries, json!({"value": "x"}), "The key cannot be null."),
        (Method::POST, &entries, json!({"key": "x"}), "The value cannot be null."),
        (Method::PUT, &entry, json!({}), "The value cannot be null."),
        (Method::PUT, &entry, json!({"key": "x", "value": "x"}), " match the key"),
        (Method::POST, "/identity/groups", json!({"name": "x"}), "Id cannot be null."),
        (Method::PUT, &group, json!({"id": "x"}), " match the key"),
        (Method::POST, &format!("{group}/members"), json!({}), "UserId cannot be null."),
    ];
    for (method, path, body, message) in cases {
        let error = failure(engine.raw(method, path).json(&body).read::<Value>().await)?;
        assert_eq!(status(&error), Some(400), "{path} {body}: {error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains(message)), "{path} {body}: {error}");
    }
    let error = failure(engine.raw(Method::PUT, &entries).json(&json!({})).read::<Value>().await)?;
    assert_eq!(status(&error), Some(500), "the guides say PUT for listing the entries: {error:?}");
    let kept: Value = engine.raw(Method::PUT, &user).json(&json!({"id": "x", "url": "x"})).read().await?;
    assert_eq!(kept["id"].as_str(), Some(id.as_str()), "an id in the body of a user is passed over");
    let error = failure(engine.operations().create_user().await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "nothing is sent without a body: {error}");
    Ok(())
}

async fn wrong_credentials_are_unauthorized(target: Target) -> Result<()> {
    for (user, password) in [("nobody", "x"), (target.user.as_str(), "wrong"), ("", "")] {
        let engine = target.client_as(Engine::builder, user, password)?;
        for error in [failure(engine.users().list().await)?, failure(engine.groups().list().await)?] {
            assert!(error.is_unauthorized(), "{error:?}");
            assert_unauthorized(&error);
        }
    }
    let without = target.witnessed(Engine::builder(&target.base_url)).build()?;
    assert!(failure(without.users().list().await)?.is_unauthorized());
    Ok(())
}

async fn ids_of_all_kinds(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (users, groups) = (engine.users(), engine.groups());
    for &odd in ODD_IDS {
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

async fn ids_that_no_url_can_carry(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
    for id in ["", ".", ".."] {
        let errors = [
            failure(users.get(id).await)?,
            failure(users.set_picture(id, Upload::bytes("a.png", "a")).await)?,
            failure(users.info(target.name("x"), id).await)?,
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
            assert!(error.to_string().contains("a URL cannot carry"), "{error}");
        }
    }
    Ok(())
}

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let users = engine.users();
    // The column counts as Java does: characters beyond U+FFFF are two.
    let long = |length: usize| format!("{:x<length$}", target.unique);
    let id = long(64);
    users.create(NewUser::new(&id).last_name(long(255))).await?;
    let (user, entries) = (format!("/identity/users/{id}"), format!("/identity/users/{id}/info"));
    users.create_info(&id, "k", "v").await?;
    let entry = format!("{entries}/k");
    for (method, path, body) in [
        (Method::POST, "/identity/users", json!({"id": long(65)})),
        (Method::POST, "/identity/users", json!({"id": "😀".repeat(33)})),
        (Method::POST, "/identity/users", json!({"id": target.name("u"), "email": long(256)})),
        (Method::PUT, user.as_str(), json!({"firstName": long(256)})),
        (Method::POST, entries.as_str(), json!({"key": long(256), "value": "v"})),
        (Method::POST, entries.as_str(), json!({"key": "l", "value": long(256)})),
        (Method::PUT, entry.as_str(), json!({"value": long(256)})),
    ] {
        let error = failure(engine.raw(method, path).json(&body).read::<Value>().await)?;
        assert_eq!(status(&error), Some(500), "{path}: {error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains("Value too long for column")), "{error:?}");
    }
    assert_eq!(users.get(&id).await?.first_name, None, "what does not fit changes nothing");
    let errors = [
        failure(users.create(NewUser::new(long(65))).await)?,
        failure(users.update(&id).email(long(256)).await)?,
        failure(users.update(&id).password(long(256)).await)?,
        failure(users.create_info(&id, long(256), "v").await)?,
        failure(users.update_info(&id, "k", long(256)).await)?,
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        assert!(error.to_string().contains("It does not fit into the column"), "{error}");
        assert!(!format!("{error} {error:?}").contains(&target.unique), "the text is not repeated: {error:?}");
    }
    users.delete(&id).await?;
    Ok(())
}

async fn filters_of_users(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    engine.groups().create(NewGroup::new(&target.unique)).await?;
    for (first, last) in [("Ann", "Barrez"), ("Bob", "Berg"), ("Cid", "barn"), ("中文", "Å%_")] {
        let id = target.name(first);
        let user = NewUser::new(&id).first_name(first).last_name(last).email(format!("{first}@{}", target.unique));
        engine.users().create(user).await?;
        engine.groups().add_member(&target.unique, id).await?;
    }
    engine.users().create(NewUser::new(target.name("outsider")).first_name("Ann")).await?;
    let list = || engine.users().list().member_of_group(&target.unique);
    let cases = [
        (list(), vec!["Ann", "Bob", "Cid", "中文"]),
        (engine.groups().members(&target.unique).sort(UserSort::Id), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().id(target.name("Ann")), vec!["Ann"]),
        (list().id("nobody at all"), vec![]),
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

/// Users of this test alone, whose last name is the test's unique one.
async fn create(engine: &Engine, target: &Target, names: &[String]) -> Result<()> {
    for name in names {
        engine.users().create(NewUser::new(target.name(name)).first_name(name).last_name(&target.unique)).await?;
    }
    Ok(())
}

async fn pages_in_order(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let names: Vec<String> = (0..25).map(|n| format!("user{n:02}")).collect();
    create(&engine, &target, &names).await?;
    let list = engine.users().list().last_name(&target.unique).size(10);

    let mut items = list.clone().items();
    assert_eq!(items.total(), None);
    let first = items.try_next().await?.context("the first user")?;
    assert_eq!((first.first_name.as_deref(), items.total()), (Some("user00"), Some(25)));
    let rest: Vec<User> = items.by_ref().try_collect().await?;
    let found: Vec<String> = [first].into_iter().chain(rest).filter_map(|user| user.first_name).collect();
    assert_eq!(found, names);
    assert!(items.next().await.is_none(), "the stream is fused");

    let pages: Vec<_> = list.clone().pages().try_collect().await?;
    let shape: Vec<_> = pages.iter().map(|page| (page.start, page.items.len(), page.total)).collect();
    assert_eq!(shape, [(Some(0), 10, Some(25)), (Some(10), 10, Some(25)), (Some(20), 5, Some(25))]);

    let descending = list.sort(UserSort::Id).order(SortOrder::Desc).items();
    let found: Vec<String> = descending.map_ok(|user| user.first_name.unwrap_or_default()).try_collect().await?;
    assert_eq!(found, names.into_iter().rev().collect::<Vec<_>>());
    Ok(())
}

async fn windows_and_totals(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    create(&engine, &target, &["a", "b", "c", "d", "e"].map(str::to_owned)).await?;
    let list = || engine.users().list().last_name(&target.unique);
    assert_eq!(list().total().await?, 5);
    assert_eq!(list().id("nobody at all").total().await?, 0);

    let page = list().start(3).size(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 5, Some(3), Some(1)));
    assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some("id"), Some("asc")));
    let page = list().size(0).await?;
    assert_eq!((page.data.len(), page.total), (0, 5), "a size of 0 is a question for the total alone");
    for list in [list().start(-4), list().size(-1)] {
        for error in [failure(list.clone().await)?, failure(list.items().try_collect::<Vec<_>>().await)?] {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        }
    }
    let negative = [("start", "-4"), ("size", "-1"), ("start", "-2147483648")];
    for (name, number) in negative {
        let page = engine.raw(Method::GET, "/identity/users").query("lastName", &target.unique).query(name, number);
        let page: Value = page.read().await?;
        assert_eq!((&page["size"], &page["start"]), (&json!(5), &json!(0)), "negative values count as the defaults");
    }
    for (name, number) in [("start", "2147483648"), ("size", "2147483648"), ("size", "-2147483649")] {
        let page = engine.raw(Method::GET, "/identity/users").query(name, number).read::<Value>().await;
        let error = failure(page)?;
        assert!(error.to_string().contains("For input string"), "{error}");
    }
    for list in [list().start(1_i64 << 31), list().size(1_i64 << 31)] {
        assert_eq!(failure(list.await)?.kind(), ErrorKind::Request);
    }
    assert_eq!(list().start(i32::MAX).await?.data.len(), 0);
    let page = list().start(9).await?;
    assert_eq!((page.data.len(), page.total), (0, 5));

    let from_the_third: Vec<User> = list().start(2).size(2).items().try_collect().await?;
    assert_eq!(
        from_the_third.iter().filter_map(|user| user.first_name.as_deref()).collect::<Vec<_>>(),
        ["c", "d", "e"]
    );
    assert_eq!(list().start(5).items().count().await, 0, "behind the end there is nothing");
    assert_eq!(list().id("nobody at all").items().count().await, 0);
    Ok(())
}

async fn lists_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (users, groups) = (engine.users(), engine.groups());
    groups.create(NewGroup::new(&target.unique)).await?;
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

async fn pictures(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
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
    let expected = if version(&target) == Version::Activiti6 { "image/gif" } else { "image/png" };
    assert_eq!(picture.content_type(), Some(expected), "the others keep the first content type");
    assert_eq!(picture.bytes().await?, "gif");

    let nobody = target.name("nobody");
    assert!(failure(users.set_picture(&nobody, Upload::bytes("a.png", "a")).await)?.is_not_found());
    assert!(failure(users.picture(&nobody).await)?.is_not_found());
    users.delete(&id).await?;
    users.create(NewUser::new(&id)).await?;
    assert!(failure(users.picture(&id).await)?.is_not_found(), "the picture went with the user");
    users.set_picture(&id, Upload::bytes("肖像 é.bin", "x").content_type("image/webp")).await?;
    let mut picture = users.picture(&id).await?;
    assert_eq!(picture.content_type(), Some("image/webp"));
    assert_eq!(picture.try_next().await?.as_deref(), Some(&b"x"[..]));
    Ok(())
}

async fn pictures_from_files_and_readers(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("portrait.jpeg");
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| (n % 253) as u8).collect();
    tokio::fs::write(&path, &bytes).await?;
    for (name, upload) in [
        ("file", Upload::file(&path).await?),
        ("reader", Upload::reader("portrait.jpeg", None, tokio::fs::File::open(&path).await?)),
    ] {
        let id = target.name(name);
        users.create(NewUser::new(&id)).await?;
        users.set_picture(&id, upload).await?;
        let picture = users.picture(&id).await?;
        assert_eq!(picture.content_type(), Some("image/jpeg"));
        assert!(picture.bytes().await? == bytes, "the bytes differ");
    }
    Ok(())
}

async fn pictures_that_are_refused(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
    let id = target.name("refused");
    users.create(NewUser::new(&id)).await?;
    for upload in [Upload::bytes("", "a"), Upload::bytes("a.png", "a").content_type("no content type")] {
        assert_eq!(failure(users.set_picture(&id, upload).await)?.kind(), ErrorKind::Request);
    }
    assert_eq!(failure(Upload::file("/no/such/file").await)?.kind(), ErrorKind::Body);
    for (promised, amount) in [(4, "less"), (2, "more")] {
        let reader = Upload::reader("a.png", Some(promised), &b"abc"[..]);
        let error = failure(users.set_picture(&id, reader).await)?;
        assert_eq!(error.kind(), ErrorKind::Body, "{error:?}");
        let cause = format!("{:?}", std::error::Error::source(&error));
        assert!(cause.contains(&format!("{amount} than the {promised} bytes")), "{cause}");
    }
    let broken = futures::stream::iter([Ok("abc".into()), Err(std::io::Error::other("the disk is gone"))]);
    let error = failure(users.set_picture(&id, Upload::stream("a.png", None, broken)).await)?;
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Body, false), "{error:?}");
    assert!(failure(users.picture(&id).await)?.is_not_found(), "half an upload is none");
    Ok(())
}

async fn info_entries(target: Target) -> Result<()> {
    let users = engine(&target)?.users();
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
    assert_eq!(keys().await?.len(), 3, "the servers go on to list what was deleted");
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
    let engine = engine(&target)?;
    let id = target.name("busy");
    let (users, groups) = (engine.users(), engine.groups());
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
