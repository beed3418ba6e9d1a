//! What is attached to tasks: identity links, comments, events and attachments.

use super::*;
use rest::IdentityLink;
use std::time::Duration;

fn links(links: Vec<IdentityLink>) -> Vec<String> {
    let mut words: Vec<String> = links
        .into_iter()
        .map(|link| {
            let of = [link.user, link.group.map(|group| format!("the {group}"))].into_iter().flatten();
            format!("{} {}", of.collect::<String>(), link.type_.unwrap_or_default())
        })
        .collect();
    words.sort();
    words
}

pub(super) async fn identity_links(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    assert_eq!(tasks.identity_links(&id).await?, []);
    let link = tasks.add_user_link(&id, "用户 a?b", "审批人 %").await?;
    assert_eq!((link.user.as_deref(), link.group.as_deref()), (Some("用户 a?b"), None));
    let url = format!("{}/runtime/tasks/{id}/identitylinks/users/用户 a?b/审批人 %", target.base_url);
    assert_eq!(link.url, Some(url), "nothing is encoded in it");
    assert_eq!(tasks.identity_link(&id, IdentityFamily::Users, "用户 a?b", "审批人 %").await?, link);
    let group = tasks.add_group_link(&id, "销售", "candidate").await?;
    assert_eq!((group.user.as_deref(), group.group.as_deref()), (None, Some("销售")));
    assert_eq!(tasks.identity_link(&id, IdentityFamily::Groups, "销售", "candidate").await?, group);
    for _ in 0..2 {
        tasks.add_user_link(&id, "gonzo", "candidate").await?;
    }

    let all = ["gonzo candidate", "gonzo candidate", "the 销售 candidate", "用户 a?b 审批人 %"];
    assert_eq!(links(tasks.identity_links(&id).await?), all, "twice is twice");
    let users = tasks.identity_links_of_family(&id, IdentityFamily::Users).await?;
    assert_eq!(links(users), ["gonzo candidate", "gonzo candidate", "用户 a?b 审批人 %"]);
    assert_eq!(links(tasks.identity_links_of_family(&id, IdentityFamily::Groups).await?), ["the 销售 candidate"]);
    let robots = || IdentityFamily::from("robots");
    assert_all(
        400,
        [
            status(tasks.identity_links_of_family(&id, robots()).await),
            status(tasks.identity_link(&id, robots(), "gonzo", "candidate").await),
            status(tasks.remove_identity_link(&id, robots(), "gonzo", "candidate").await),
        ],
    )?;

    tasks.remove_identity_link(&id, IdentityFamily::Users, "用户 a?b", "审批人 %").await?;
    tasks.remove_identity_link(&id, IdentityFamily::Groups, "销售", "candidate").await?;
    tasks.remove_identity_link(&id, IdentityFamily::Users, "gonzo", "candidate").await?;
    assert_eq!(tasks.identity_links(&id).await?, [], "one deletion for both");
    let again = tasks.remove_identity_link(&id, IdentityFamily::Groups, "销售", "candidate").await;
    assert!(failure(again)?.is_not_found());
    Ok(())
}

/// The assignee and the owner are identity links, too.
pub(super) async fn links_of_the_assignee(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = tasks.create(NewTask::new().assignee("gonzo").owner("fozzie")).await?.id;
    assert_eq!(links(tasks.identity_links(&id).await?), ["fozzie owner", "gonzo assignee"]);
    tasks.add_user_link(&id, "kermit", "assignee").await?;
    tasks.add_user_link(&id, "gonzo", "owner").await?;
    let task = tasks.get(&id).await?;
    assert_eq!((task.assignee.as_deref(), task.owner.as_deref()), (Some("kermit"), Some("gonzo")), "no conflict");
    tasks.remove_identity_link(&id, IdentityFamily::Users, "kermit", "assignee").await?;
    assert_eq!(tasks.get(&id).await?.assignee, None);

    let group = tasks.add_group_link(&id, "sales", "assignee").await;
    if is_5(&target) {
        assert!(failure(group)?.is_bad_request());
    } else {
        assert_eq!(group?.group.as_deref(), Some("sales"));
        assert_eq!(tasks.get(&id).await?.assignee.as_deref(), Some("sales"), "a user of the group's id");
    }
    Ok(())
}

pub(super) async fn comments(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    let before = Timestamp::now().datetime() - Duration::from_secs(60);
    let comment = tasks.create_comment(&id, "好 é & <b>").await?;
    assert_eq!((comment.author.as_ref(), comment.message.as_deref()), (Some(&target.user), Some("好 é & <b>")));
    assert!(comment.time.context("a time")?.datetime() > before, "{comment:?}");
    assert_eq!(comment.task_url, Some(format!("{}/runtime/tasks/{id}/comments/{}", target.base_url, comment.id)));
    assert_eq!((comment.task_id.as_ref(), &comment.process_instance_id), (Some(&id), &None));
    assert_eq!(tasks.comment(&id, &comment.id).await?, comment);

    // Servers tell the latest by its millisecond.
    tokio::time::sleep(Duration::from_millis(5)).await;
    let long = "长".repeat(5000);
    let second = tasks.create_comment(&id, &long).save_process_instance_id(true).await?;
    assert_eq!((second.message.as_ref(), second.process_instance_id.as_ref()), (Some(&long), Some(&instance.id)));
    let path = format!("/history/historic-process-instances/{}/comments/{}", instance.id, second.id);
    assert_eq!(second.process_instance_url, Some(format!("{}{path}", target.base_url)));
    assert_eq!(tasks.comments(&id).await?, [second.clone(), comment.clone()], "the latest first");

    let other = new_task(&engine).await?;
    assert_all(
        404,
        [status(tasks.comment(&other, &comment.id).await), status(tasks.delete_comment(&other, &comment.id).await)],
    )?;
    tasks.delete_comment(&id, &comment.id).await?;
    assert!(failure(tasks.comment(&id, &comment.id).await)?.is_not_found());
    tasks.complete(&id).await?;
    assert_eq!(tasks.comments(&id).await?, [second], "they outlive the task");
    Ok(())
}

pub(super) async fn events(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    assert_eq!(tasks.events(&id).await?, []);
    tasks.add_user_link(&id, "gonzo", "candidate").await?;
    tasks.add_group_link(&id, "销售", "candidate").await?;
    tasks.remove_identity_link(&id, IdentityFamily::Users, "gonzo", "candidate").await?;
    tasks.create_comment(&id, "长".repeat(5000)).await?;
    let link = tasks.attach_link(&id, "链接", "http://x.test").await?;
    tasks.delete_attachment(&id, &link.id).await?;
    let events = tasks.events(&id).await?;
    let mut actions: Vec<(&str, String)> =
        events.iter().map(|event| (event.action.as_deref().unwrap_or_default(), event.message.join(" "))).collect();
    actions.sort();
    let cut = format!("{}...", "长".repeat(160));
    let expected = [
        ("AddAttachment", "链接"),
        ("AddComment", cut.as_str()),
        ("AddGroupLink", "销售 candidate"),
        ("AddUserLink", "gonzo candidate"),
        ("DeleteAttachment", "链接"),
        ("DeleteUserLink", "gonzo candidate"),
    ];
    assert_eq!(actions, expected.map(|(action, words)| (action, words.to_owned())));

    let of = |action: &str| events.iter().find(|event| event.action.as_deref() == Some(action)).context("the event");
    let (event, attached) = (of("AddUserLink")?.clone(), of("AddAttachment")?);
    let instance_url = format!("{}/runtime/process-instances/{}", target.base_url, instance.id);
    assert_eq!(event.user_id.as_ref(), Some(&target.user));
    assert_eq!(event.url, Some(format!("{}/runtime/tasks/{id}/events/{}", target.base_url, event.id)));
    let task_url = format!("{}/runtime/tasks/{id}", target.base_url);
    assert_eq!(event.task_url.as_ref(), Some(&task_url));
    assert_eq!(attached.task_url.as_ref(), Some(&instance_url), "not that of the task");
    assert_eq!(tasks.event(&id, &event.id).await?, event);
    let other = new_task(&engine).await?;
    assert_all(
        404,
        [status(tasks.event(&other, &event.id).await), status(tasks.delete_event(&other, &event.id).await)],
    )?;
    tasks.delete_event(&id, &event.id).await?;
    assert!(failure(tasks.event(&id, &event.id).await)?.is_not_found());
    assert_eq!(tasks.events(&id).await?.len(), 5);

    tasks.attach_link(&other, "x", "http://x.test").await?;
    let url = format!("{}/runtime/tasks/{other}", target.base_url);
    assert_eq!(tasks.events(&other).await?[0].task_url, Some(url), "where there is no process instance");
    Ok(())
}

pub(super) async fn attached_links(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    assert_eq!(tasks.attachments(&id).await?, []);
    let url = "https://example.org/?a=b&c=%E4";
    let link = tasks.attach_link(&id, "链接", url).description("最新").type_("offer").await?;
    assert_eq!((link.name.as_deref(), link.description.as_deref()), (Some("链接"), Some("最新")));
    assert_eq!((link.type_.as_deref(), link.external_url.as_deref()), (Some("offer"), Some(url)));
    assert_eq!((link.user_id.as_ref(), &link.content_url), (Some(&target.user), &None));
    let at = |path: &str| Some(format!("{}/runtime/{path}", target.base_url));
    assert_eq!(link.url, at(&format!("tasks/{id}/attachments/{}", link.id)));
    assert_eq!(link.task_url, at(&format!("tasks/{id}")));
    assert_eq!(link.process_instance_url, at(&format!("process-instances/{}", instance.id)));
    assert_eq!(tasks.attachment(&id, &link.id).await?, link);
    let error = failure(tasks.attachment_bytes(&id, &link.id).await)?;
    assert!(error.is_not_found() && error.to_string().contains("content"), "{error}");

    let alone = new_task(&engine).await?;
    let bare = tasks.attach_link(&alone, "only", url).await?;
    assert_eq!((&bare.description, &bare.type_, &bare.process_instance_url), (&None, &None, &None));
    assert_all(
        404,
        [
            status(tasks.attachment(&alone, &link.id).await),
            status(tasks.delete_attachment(&alone, &link.id).await),
            status(tasks.attachment_bytes(&alone, &link.id).await),
        ],
    )?;
    tasks.delete_attachment(&id, &link.id).await?;
    assert!(failure(tasks.attachment(&id, &link.id).await)?.is_not_found());
    assert!(failure(tasks.delete_attachment(&id, &link.id).await)?.is_not_found());
    assert_eq!(tasks.attachments(&id).await?, []);
    Ok(())
}

pub(super) async fn attached_files(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    let bytes: Vec<u8> = (0..200_000_u32).map(|n| (n % 253) as u8).collect();
    let file = Upload::bytes("报价 é.pdf", bytes.clone());
    let typed = tasks.attach_file(&id, "报价", file).description("最新").type_("application/pdf").await?;
    assert_eq!((typed.name.as_deref(), typed.description.as_deref()), (Some("报价"), Some("最新")));
    assert_eq!((typed.type_.as_deref(), &typed.external_url), (Some("application/pdf"), &None));
    assert_eq!(typed.content_url, typed.url.as_ref().map(|url| format!("{url}/content")));
    let content = tasks.attachment_bytes(&id, &typed.id).await?;
    assert_eq!(content.content_type(), Some("application/pdf"));
    assert!(content.bytes().await? == bytes, "the bytes differ");

    let bare = tasks.attach_file(&id, "bare", Upload::bytes("a.png", "png")).await?;
    let word = tasks.attach_file(&id, "word", Upload::bytes("a.png", "png")).type_("my offer").await?;
    for (file, type_) in [(&bare, None), (&word, Some("my offer"))] {
        assert_eq!(file.type_.as_deref(), type_);
        let content = tasks.attachment_bytes(&id, &file.id).await?;
        assert_eq!(content.content_type(), Some("application/octet-stream"), "the type of the file is lost");
        assert_eq!(content.bytes().await?, "png");
    }
    let mut found = tasks.attachments(&id).await?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(found, [bare.clone(), word, typed]);
    tasks.delete_attachment(&id, &bare.id).await?;
    assert!(failure(tasks.attachment_bytes(&id, &bare.id).await)?.is_not_found());
    Ok(())
}
