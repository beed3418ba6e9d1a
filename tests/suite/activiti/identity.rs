//! What Activiti alone does with users and groups.

use super::{Test, activiti, bpmn, deploy, failure, refused_body, unchecked};
use crate::target::Target;
use anyhow::{Context as _, Result};
use bpm_rest::{
    Activiti, ErrorKind, List as _, Upload,
    activiti::{NewGroup, NewUser, User, operations},
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use serde_json::json;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("a_password_is_cleared", |target| a_password_is_cleared(target).boxed()),
    ("bodies_that_are_refused", |target| bodies_that_are_refused(target).boxed()),
    ("ids_with_a_slash", |target| ids_with_a_slash(target).boxed()),
    ("ids_without_the_encoding", |target| ids_without_the_encoding(target).boxed()),
    ("potential_starters", |target| potential_starters(target).boxed()),
];

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

async fn a_password_is_cleared(target: Target) -> Result<()> {
    let users = activiti(&target)?.users();
    let id = target.name("kim");
    users.create(NewUser::new(&id).password("secret")).await?;
    let kim = target.client_as(Activiti::builder, &id, "secret")?;
    kim.users().get(&id).await?;
    users.update(&id).clear_password().await?;
    assert!(failure(kim.users().get(&id).await)?.is_unauthorized());
    Ok(())
}

async fn bodies_that_are_refused(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let picture = format!("/identity/users/{}/picture", target.user);
    for (operation, path, body, message) in [
        (&operations::CREATE_USER, "/identity/users", json!({"shoeSize": 43}), "Unrecognized field"),
        (&operations::SET_USER_PICTURE, &picture, json!({}), "Multipart request is required"),
    ] {
        let words = refused_body(&activiti, operation, path, &body, 400).await?;
        assert!(words.contains(message), "{path} {body}: {words}");
    }
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
