//! Flowable's users: what is asserted here holds for the real engine and for the in-process server alike.

use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Call as _, ErrorKind, Flowable, List as _, Upload,
    flowable::{NewUser, SortOrder, User, UserSort},
    raw::path_segment,
};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _, future::join_all};
use http::{HeaderValue, Method, header::CONTENT_TYPE};
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("users_live_and_die", |target| users_live_and_die(target).boxed()),
    ("a_password_is_told_once", |target| a_password_is_told_once(target).boxed()),
    ("a_taken_id_is_a_conflict", |target| a_taken_id_is_a_conflict(target).boxed()),
    ("an_unknown_sort_is_a_bad_request", |target| an_unknown_sort_is_a_bad_request(target).boxed()),
    ("a_body_without_id_is_a_bad_request", |target| a_body_without_id_is_a_bad_request(target).boxed()),
    ("wrong_credentials_are_unauthorized", |target| wrong_credentials_are_unauthorized(target).boxed()),
    ("a_user_without_the_privilege_is_forbidden", |target| a_user_without_the_privilege_is_forbidden(target).boxed()),
    ("ids_of_all_kinds", |target| ids_of_all_kinds(target).boxed()),
    ("ids_that_no_url_can_carry", |target| ids_that_no_url_can_carry(target).boxed()),
    ("an_update_has_three_states", |target| an_update_has_three_states(target).boxed()),
    ("concurrent_updates", |target| concurrent_updates(target).boxed()),
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("filters", |target| filters(target).boxed()),
    ("pages_in_order", |target| pages_in_order(target).boxed()),
    ("windows_and_totals", |target| windows_and_totals(target).boxed()),
    ("pictures", |target| pictures(target).boxed()),
    ("pictures_from_files_and_readers", |target| pictures_from_files_and_readers(target).boxed()),
    ("pictures_that_are_refused", |target| pictures_that_are_refused(target).boxed()),
    ("info_entries", |target| info_entries(target).boxed()),
    ("what_the_overlay_says", |target| what_the_overlay_says(target).boxed()),
    ("a_wrong_base_url", |target| a_wrong_base_url(target).boxed()),
    ("requests_that_only_raw_calls_make", |target| requests_that_only_raw_calls_make(target).boxed()),
];

async fn users_live_and_die(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("tijs");
    let user = NewUser::new(&id).first_name("Tijs").last_name("Barrez").display_name("Tijs B.");
    let created = users.create(user.email("tijs@example.org").tenant_id(&target.unique)).await?;
    let got = users.get(&id).await?;
    assert_eq!(created, got);
    assert_eq!(got.first_name.as_deref(), Some("Tijs"));
    assert_eq!(got.last_name.as_deref(), Some("Barrez"));
    assert_eq!(got.display_name.as_deref(), Some("Tijs B."));
    assert_eq!(got.email.as_deref(), Some("tijs@example.org"));
    assert_eq!(got.tenant_id.as_ref(), Some(&target.unique));
    assert_eq!(got.picture_url, None);
    assert_eq!(got.url, Some(format!("{}/identity/users/{id}", target.base_url)));

    users.delete(&id).await?;
    for error in [failure(users.get(&id).await)?, failure(users.delete(&id).await)?] {
        assert!(error.is_not_found() && !error.is_retryable(), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a user with id '{id}'.").as_str()));
    }
    let error = failure(users.update(&id).first_name("X").await)?;
    assert!(error.is_not_found());
    assert_eq!(error.operation().map(|operation| &*operation.id), Some("update_user"));
    Ok(())
}

async fn a_password_is_told_once(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("kim");
    let created = users.create(NewUser::new(&id).password("secret")).await?;
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some("secret"));
    assert_eq!(users.get(&id).await?.password, None);
    Ok(())
}

async fn a_taken_id_is_a_conflict(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("twice");
    users.create(NewUser::new(&id)).await?;
    let error = failure(users.create(NewUser::new(&id)).await)?;
    assert!(error.is_conflict(), "{error:?}");
    assert_eq!(error.server_message(), Some(format!("A user with id '{id}' already exists.").as_str()));
    Ok(())
}

async fn an_unknown_sort_is_a_bad_request(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    for list in [users.list().sort("shoeSize"), users.list().order(SortOrder::Unknown("DESC".into()))] {
        let error = failure(list.await)?;
        assert!(error.is_bad_request(), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.contains("is not valid")), "{error}");
    }
    Ok(())
}

/// What the types do not let one send is sent without them here.
async fn a_body_without_id_is_a_bad_request(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let error = failure(flowable.operations().create_user().await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "nothing is sent without a body: {error}");

    let connection = flowable.operations().connection();
    let url = format!("{}/identity/users", connection.base_url());
    for (body, message) in
        [("{}", "Id cannot be null."), ("{", "JSON parse error"), ("", "Required request body is missing")]
    {
        let request = connection
            .request(Method::POST, &url)
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .body(body)
            .build()?;
        let context = bpm_rest::transport::Context::new(&bpm_rest::flowable::operations::CREATE_USER);
        let response = connection.transport().execute(request, context).await?;
        assert_eq!(response.status().as_u16(), 400);
        let text = String::from_utf8(response.into_body().bytes().await?.to_vec())?;
        ensure!(text.contains(message), "{body}: {text}");
    }
    Ok(())
}

async fn wrong_credentials_are_unauthorized(target: Target) -> Result<()> {
    for (user, password) in [("nobody", "test"), ("rest-admin", "wrong"), ("", "")] {
        let error = failure(target.flowable_as(user, password)?.users().list().await)?;
        assert!(error.is_unauthorized(), "{error:?}");
        assert_eq!((error.server_message(), error.body()), (None, &b""[..]));
        assert!(error.to_string().contains("check the credentials"), "{error}");
    }
    let without = target.witnessed(Flowable::builder(&target.base_url)).build()?;
    assert!(failure(without.users().list().await)?.is_unauthorized());
    Ok(())
}

async fn a_user_without_the_privilege_is_forbidden(target: Target) -> Result<()> {
    let id = target.name("low");
    target.flowable()?.users().create(NewUser::new(&id).password("low")).await?;
    let error = failure(target.flowable_as(&id, "low")?.users().list().await)?;
    assert!(error.is_forbidden(), "{error:?}");
    assert!(error.to_string().contains("lacks a right"), "{error}");
    Ok(())
}

async fn ids_of_all_kinds(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    for odd in ["with space", "é", "中文", "a+b", "a&b=c,d:e@f", "a?b#c", "\"quoted\"", "…", "a.b~c"] {
        let id = target.name(odd);
        users.create(NewUser::new(&id).first_name(odd)).await?;
        assert_eq!(users.get(&id).await?.id, id);
        assert_eq!(users.update(&id).last_name(odd).await?.last_name.as_deref(), Some(odd));
        users.delete(&id).await?;
        assert!(failure(users.get(&id).await)?.is_not_found());
    }
    // White space at an end belongs to the id.
    for odd in ["end ", "tab\t", "nbsp\u{a0}"] {
        let id = target.name(odd);
        users.create(NewUser::new(&id)).await?;
        assert_eq!(users.get(&id).await?.id, id);
        assert!(failure(users.delete(id.trim_end()).await)?.is_not_found(), "{odd:?} is another one");
        users.delete(&id).await?;
    }
    // Flowable takes these ids, but its default set-up refuses them in a path, whatever the encoding.
    let http = reqwest::Client::builder().no_proxy().build()?;
    for (odd, status) in [("50%", 401), ("a;b", 401), ("a\nb", 401), ("a\u{2028}b", 401), ("a/b", 400), ("a\\b", 400)] {
        let id = target.name(odd);
        users.create(NewUser::new(&id)).await?;
        let listed: Vec<User> = users.list().id(&id).items().try_collect().await?;
        assert_eq!(listed.iter().map(|user| &user.id).collect::<Vec<_>>(), [&id]);
        let url = format!("{}/identity/users/{}", target.base_url, path_segment(&id)?);
        let answer = http.get(url).basic_auth(&target.user, Some(&target.password)).send().await?;
        assert_eq!(answer.status().as_u16(), status, "{odd:?}");
        let errors = [failure(users.get(&id).await)?, failure(users.set_picture(&id, Upload::bytes("a", "a")).await)?];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
            assert!(error.to_string().contains("this server refuses a path with that"), "{error}");
        }
    }
    Ok(())
}

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let users = flowable.users();
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
        (Method::PUT, user.as_str(), json!({"displayName": long(256)})),
        (Method::POST, entries.as_str(), json!({"key": long(256), "value": "v"})),
        (Method::POST, entries.as_str(), json!({"key": "l", "value": long(256)})),
        (Method::PUT, entry.as_str(), json!({"value": long(256)})),
    ] {
        let error = failure(flowable.raw(method, path).json(&body).read::<Value>().await)?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{path}: {error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains("Value too long for column")), "{error:?}");
    }
    assert_eq!(users.get(&id).await?.first_name, None, "what does not fit changes nothing");
    let errors = [
        failure(users.create(NewUser::new(long(65))).await)?,
        failure(users.update(&id).display_name(long(256)).await)?,
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

async fn ids_that_no_url_can_carry(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
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

async fn an_update_has_three_states(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("three");
    users.create(NewUser::new(&id).first_name("F").last_name("L").email("e@x.org").display_name("D")).await?;

    let unchanged = users.update(&id).await?;
    assert_eq!(unchanged, users.get(&id).await?);
    assert_eq!(unchanged.first_name.as_deref(), Some("F"));

    let updated = users.update(&id).first_name("F2").clear_email().clear_display_name().await?;
    assert_eq!(updated, users.get(&id).await?);
    assert_eq!(updated.first_name.as_deref(), Some("F2"));
    assert_eq!(updated.last_name.as_deref(), Some("L"));
    assert_eq!((updated.email.as_deref(), updated.display_name.as_deref()), (None, None));

    let updated = users.update(&id).email("").clear_first_name().clear_last_name().await?;
    assert_eq!((updated.first_name.as_deref(), updated.last_name.as_deref()), (None, None));
    assert_eq!(updated.email.as_deref(), Some(""), "empty is a value");
    Ok(())
}

async fn concurrent_updates(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("busy");
    users.create(NewUser::new(&id)).await?;
    let updates = (0..12).map(|n| users.update(&id).first_name(n.to_string()).send());
    let mut stored = Vec::new();
    for result in join_all(updates).await {
        match result {
            Ok(user) => stored.extend(user.first_name),
            Err(error) => assert!(error.is_conflict(), "{error:?}"),
        }
    }
    let last = users.get(&id).await?.first_name.context("one update has won")?;
    assert!(stored.contains(&last), "{last} is none of the updates that succeeded: {stored:?}");
    Ok(())
}

/// Users of this test alone, in the tenant that has the test's unique name.
async fn create_in_tenant(flowable: &Flowable, target: &Target, names: &[(&str, &str)]) -> Result<()> {
    for (first, last) in names {
        let user = NewUser::new(target.name(first)).first_name(*first).last_name(*last);
        let user = user.display_name(format!("{first} {last}")).email(format!("{first}@example.org"));
        flowable.users().create(user.tenant_id(&target.unique)).await?;
    }
    Ok(())
}

async fn filters(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    create_in_tenant(&flowable, &target, &[("Ann", "Barrez"), ("Bob", "Berg"), ("Cid", "barn"), ("中文", "Å%_")])
        .await?;
    let list = || flowable.users().list().tenant_id(&target.unique);
    let cases = [
        (list(), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().id(target.name("Ann")), vec!["Ann"]),
        (list().first_name("Bob"), vec!["Bob"]),
        (list().first_name("bob"), vec![]),
        (list().last_name("Berg"), vec!["Bob"]),
        (list().email("Cid@example.org"), vec!["Cid"]),
        (list().display_name("Ann Barrez"), vec!["Ann"]),
        (list().first_name_like("%b"), vec!["Bob"]),
        (list().first_name_like("%文"), vec!["中文"]),
        (list().last_name_like("B%"), vec!["Ann", "Bob"]),
        (list().last_name_like("_arn"), vec!["Cid"]),
        (list().email_like("%@example.org"), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().display_name_like("% B%"), vec!["Ann", "Bob"]),
        (list().last_name_like("B%").first_name("Ann"), vec!["Ann"]),
        (list().member_of_group("no such group"), vec![]),
        (list().sort(UserSort::LastName), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().sort(UserSort::FirstName).order(SortOrder::Desc), vec!["中文", "Cid", "Bob", "Ann"]),
        (list().sort(UserSort::DisplayName).order(SortOrder::Asc), vec!["Ann", "Bob", "Cid", "中文"]),
        (list().sort(UserSort::Email).order(SortOrder::Desc).size(2), vec!["中文", "Cid", "Bob", "Ann"]),
        (list().sort(UserSort::Id).order(SortOrder::Asc), vec!["Ann", "Bob", "Cid", "中文"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<String> = list.items().map_ok(|user| user.first_name.unwrap_or_default()).try_collect().await?;
        assert_eq!(found, expected, "case {index}");
    }
    Ok(())
}

async fn pages_in_order(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let names: Vec<String> = (0..25).map(|n| format!("user{n:02}")).collect();
    let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "Paged")).collect();
    create_in_tenant(&flowable, &target, &pairs).await?;
    let list = flowable.users().list().tenant_id(&target.unique).size(10);

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
    let flowable = target.flowable()?;
    create_in_tenant(&flowable, &target, &[("a", "x"), ("b", "x"), ("c", "x"), ("d", "x"), ("e", "x")]).await?;
    let list = || flowable.users().list().tenant_id(&target.unique);
    assert_eq!(list().total().await?, 5);
    assert_eq!(list().id("nobody at all").total().await?, 0);

    let page = list().start(3).size(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 5, Some(3), Some(1)));
    let page = list().size(0).await?;
    assert_eq!((page.data.len(), page.total), (0, 5), "a size of 0 is a question for the total alone");
    for list in [list().start(-4), list().size(-1)] {
        for error in [failure(list.clone().await)?, failure(list.items().try_collect::<Vec<_>>().await)?] {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        }
    }
    let negative = [("start", "-4"), ("size", "-1"), ("start", "-2147483648")];
    for (name, number) in negative {
        let page = flowable.raw(Method::GET, "/identity/users").query("tenantId", &target.unique).query(name, number);
        let page: Value = page.read().await?;
        assert_eq!((&page["size"], &page["start"]), (&json!(5), &json!(0)), "negative values count as the defaults");
    }
    for (name, number) in [("start", "2147483648"), ("size", "2147483648"), ("size", "-2147483649")] {
        let page = flowable.raw(Method::GET, "/identity/users").query(name, number).read::<Value>().await;
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

async fn pictures(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("portrait");
    users.create(NewUser::new(&id)).await?;
    let error = failure(users.picture(&id).await)?;
    assert!(error.is_not_found() && error.to_string().contains("does not have a picture"), "{error}");

    let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n * 7 % 251) as u8).collect();
    users.set_picture(&id, Upload::bytes("tijs.png", bytes.clone())).await?;
    let picture = users.picture(&id).await?;
    assert_eq!((picture.content_type(), picture.length()), (Some("image/png"), Some(300_000)));
    assert!(picture.bytes().await? == bytes, "the bytes differ");
    assert_eq!(users.get(&id).await?.picture_url, Some(format!("{}/identity/users/{id}/picture", target.base_url)));

    users.set_picture(&id, Upload::bytes("other.gif", "gif")).await?;
    let mut picture = users.picture(&id).await?;
    assert_eq!(picture.content_type(), Some("image/png"), "the first content type stays");
    assert_eq!(picture.try_next().await?.as_deref(), Some(&b"gif"[..]));

    let other = target.name("typed");
    users.create(NewUser::new(&other)).await?;
    users.set_picture(&other, Upload::bytes("肖像 é\".bin", "x").content_type("image/webp")).await?;
    assert_eq!(users.picture(&other).await?.content_type(), Some("image/webp"));
    Ok(())
}

async fn pictures_from_files_and_readers(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
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
    let users = target.flowable()?.users();
    let nobody = target.name("nobody");
    assert!(failure(users.set_picture(&nobody, Upload::bytes("a.png", "a")).await)?.is_not_found());
    assert!(failure(users.picture(&nobody).await)?.is_not_found());

    let id = target.name("refused");
    users.create(NewUser::new(&id)).await?;
    let error = failure(users.set_picture(&id, Upload::bytes("big.png", vec![0; 1024 * 1024 + 1])).await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
    assert!(error.to_string().contains("Maximum upload size exceeded"), "{error}");

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
    let users = target.flowable()?.users();
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
    let mut keys: Vec<_> = users.list_info(&id).await?.into_iter().map(|entry| (entry.key, entry.value)).collect();
    keys.sort();
    assert_eq!(keys, [("home address".into(), None), ("phone".into(), None), ("é中".into(), None)]);

    let error = failure(users.create_info(&id, "phone", "2").await)?;
    assert!(error.is_conflict(), "{error:?}");
    users.delete_info(&id, "phone").await?;
    for error in [
        failure(users.info(&id, "phone").await)?,
        failure(users.update_info(&id, "phone", "2").await)?,
        failure(users.delete_info(&id, "phone").await)?,
        failure(users.list_info(target.name("nobody")).await)?,
        failure(users.create_info(target.name("nobody"), "phone", "1").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    let keys: Vec<String> = users.list_info(&id).await?.into_iter().map(|entry| entry.key).collect();
    assert!(keys.contains(&"phone".to_owned()), "Flowable goes on to list what was deleted: {keys:?}");
    users.create_info(&id, "phone", "3").await?;
    assert_eq!(users.list_info(&id).await?.len(), 3);
    Ok(())
}

/// Points of the overlay that the types do not let one meet.
async fn what_the_overlay_says(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = target.name("overlay");
    let user = NewUser::new(&id).tenant_id(&target.unique);
    flowable.users().create(user).await?;
    flowable.users().create_info(&id, "phone", "1").await?;
    let total = flowable.users().list().tenant_id(&target.unique).with_query("potentialStarter", "nobody").total();
    assert_eq!(total.await?, 1, "potentialStarter is passed over");

    let user = format!("/identity/users/{id}");
    let cases = [
        (Method::PUT, user.clone(), json!({"password": null}), 500, "rawPassword"),
        (Method::PUT, user.clone(), json!([]), 400, "JSON parse error"),
        (Method::POST, format!("{user}/info"), json!({"value": "x"}), 400, "The key cannot be null."),
        (Method::POST, format!("{user}/info"), json!({"key": "x"}), 400, "The value cannot be null."),
        (Method::PUT, format!("{user}/info/phone"), json!({}), 400, "The value cannot be null."),
        (Method::PUT, format!("{user}/info/phone"), json!({"key": "x", "value": "x"}), 400, "does not match the key"),
        (Method::PUT, format!("{user}/info"), json!({}), 500, "'PUT' is not supported"),
        (Method::PUT, format!("{user}/picture"), json!({}), 500, "is not supported"),
    ];
    for (method, path, body, status, message) in cases {
        let call = flowable.raw(method, &path).json(&body).read::<serde_json::Value>();
        let error = failure(call.await).with_context(|| format!("{path} {body}"))?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{path} {body}: {error}");
        assert!(error.to_string().contains(message), "{path} {body}: {error}");
    }
    let unknown: serde_json::Value =
        flowable.raw(Method::PUT, &user).json(&json!({"shoeSize": 43, "tenantId": "x", "id": "x"})).read().await?;
    assert_eq!(
        (unknown["id"].as_str(), unknown["tenantId"].as_str()),
        (Some(id.as_str()), Some(target.unique.as_str()))
    );

    flowable
        .raw(Method::PUT, &format!("{user}/picture"))
        .upload("any part", Upload::bytes("a.gif", "gif"))
        .read::<()>()
        .await?;
    let picture = flowable.raw(Method::GET, &format!("{user}/picture")).stream().await?;
    assert_eq!(picture.content_type(), Some("image/gif"));
    assert_eq!(picture.bytes().await?, "gif");
    Ok(())
}

async fn a_wrong_base_url(target: Target) -> Result<()> {
    // No witness: what answers here is not the API.
    let at = |url: &str| Flowable::builder(url).basic_auth(&target.user, target.password.as_str()).build();
    let error = failure(at(&format!("{}/nowhere", target.base_url))?.users().get("x").await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "Flowable has no 404 for this: {error:?}");
    assert!(error.to_string().contains("No endpoint"), "{error}");

    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let error = failure(at(&format!("http://127.0.0.1:{port}"))?.users().get("x").await)?;
    assert!(error.is_connect() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains(&format!("is the server running at http://127.0.0.1:{port}?")), "{error}");
    Ok(())
}

async fn requests_that_only_raw_calls_make(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = target.name("tijs");
    flowable.users().create(NewUser::new(&id)).await?;
    let list = || {
        let list = flowable.raw(Method::GET, "/identity/users").query("id", &id).query("id", target.name("joram"));
        list.read::<Value>()
    };
    let page = list().await?;
    ensure!(page["total"] == 1 && page["data"][0]["id"] == id, "the first value counts: {page}");
    let refused = failure(list().with_header("accept", "text/plain").await)?;
    ensure!(refused.status().is_some_and(|status| status == 406) && refused.body().is_empty(), "{refused:?}");

    let create = |body: Value| flowable.raw(Method::POST, "/identity/users").json(&body).read::<Value>();
    for body in [json!({"id": {"a": 1}}), json!({"id": target.name("joram"), "email": []}), json!(null), json!([])] {
        let error = failure(create(body.clone()).await)?;
        ensure!(error.is_bad_request(), "{body}: {error}");
    }
    create(json!({"id": target.name("number"), "lastName": 5, "email": true, "unknown": {"a": 1}})).await?;
    let user = flowable.users().get(target.name("number")).await?;
    ensure!(user.last_name.as_deref() == Some("5") && user.email.as_deref() == Some("true"), "{user:?}");
    flowable.users().delete(&id).await?;
    flowable.users().delete(target.name("number")).await?;
    Ok(())
}
