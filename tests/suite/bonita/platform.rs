//! The platform, whose administrator has an account of its own: the one that every server begins with.

use super::{bonita, status};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Bonita, ErrorKind,
    bonita::{PlatformState, Session},
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("its_administrator_sees_the_platform_alone", |target| its_administrator_sees_the_platform_alone(target).boxed()),
    ("users_do_not_see_the_platform", |target| users_do_not_see_the_platform(target).boxed()),
    ("a_wrong_password_is_told", |target| a_wrong_password_is_told(target).boxed()),
];

fn platform(target: &Target, password: &str) -> Result<Bonita> {
    let session = Session::platform("platformAdmin", password);
    Ok(target.witnessed(Bonita::builder(&target.base_url)).session(session).build()?)
}

async fn its_administrator_sees_the_platform_alone(target: Target) -> Result<()> {
    let platform = platform(&target, "platform")?;
    let state = platform.platform().get().await?;
    assert_eq!(state.state, Some(PlatformState::Started));
    let version = bonita(&target)?.sessions().get().await?.version.context("a version")?;
    assert_eq!(state.version.as_deref(), Some(version.as_str()));
    assert_eq!(status(&failure(platform.platform().start().await)?), 500, "it is started already");
    let created = status(&failure(platform.platform().create().await)?);
    assert_eq!(created, if version.starts_with("7.") { 500 } else { 405 }, "there is one already");

    platform.platform().logout().await?;
    assert_eq!(platform.platform().get().await?.state, Some(PlatformState::Started), "the next call logs in again");
    assert!(failure(platform.profiles().get(1).await)?.is_unauthorized());
    Ok(())
}

async fn users_do_not_see_the_platform(target: Target) -> Result<()> {
    let user = bonita(&target)?;
    assert!(failure(user.platform().get().await)?.is_unauthorized());
    let nobody: Bonita = target.witnessed(Bonita::builder(&target.base_url)).build()?;
    assert!(failure(nobody.platform().get().await)?.is_unauthorized());
    Ok(())
}

async fn a_wrong_password_is_told(target: Target) -> Result<()> {
    let error = failure(platform(&target, "wrong")?.platform().get().await)?;
    assert_eq!((error.kind(), status(&error)), (ErrorKind::Session, 403));
    assert!(error.to_string().starts_with("login_platform (POST /platformloginservice): "), "{error}");
    assert!(error.to_string().contains("platform's administrator"), "{error}");
    let session = Session::platform("platformAdmin", "platform").tenant(1);
    let both: Bonita = target.witnessed(Bonita::builder(&target.base_url)).session(session).build()?;
    assert!(failure(both.platform().get().await)?.to_string().contains("which has no tenant"));
    let nobody: Bonita = target.witnessed(Bonita::builder(&target.base_url)).build()?;
    assert_eq!(status(&failure(nobody.platform().login("platformAdmin", "wrong").await)?), 403);
    nobody.platform().login("platformAdmin", "platform").await?;
    Ok(())
}
