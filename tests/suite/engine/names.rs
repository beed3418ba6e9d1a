//! Odd names of users and of files, on Activiti and on Flowable.

use super::{UNSENT, engine, name_of_deployment, rest};
use crate::{
    engine::one_task,
    names::{LONGEST_ID, Tally, ensure_equal, ids, missing, names},
    target::{Target, Test},
};
use anyhow::{Result, ensure};
use bpm_rest::Upload;
use futures::FutureExt as _;
use http::Method;
use rest::NewUser;
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] =
    &[("of_users", |target| of_users(target).boxed()), ("of_files", |target| of_files(target).boxed())];

/// A user whose id is too long, created by a raw call.
async fn ensure_too_long(create: bpm_rest::raw::Raw, unique: &str) -> Result<()> {
    let user = json!({"id": format!("{unique:x<0$}", LONGEST_ID + 1)});
    let status = create.json(&user).read::<Value>().await.err().and_then(|error| error.status());
    ensure!(status.is_some_and(|status| status == 500), "an id of {} characters: {status:?}", LONGEST_ID + 1);
    Ok(())
}

async fn of_users(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    ensure_too_long(engine.raw(Method::POST, "/identity/users"), &target.unique).await?;
    let users = engine.users();
    let mut tally = Tally::default();
    for name in ids(&target.unique) {
        let sent = async {
            let created = users.create(NewUser::new(&name).first_name(&name)).await?;
            let got = users.get(&name).await?;
            users.set_picture(&name, Upload::bytes(&name, "picture")).await?;
            users.delete(&name).await?;
            Ok(if created.id == got.id && got.first_name.as_ref() == Some(&name) { got.id } else { format!("{got:?}") })
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tally.check(UNSENT.0)
}

/// A deployment and its resource have the name of the file.
async fn of_files(target: Target) -> Result<()> {
    let deployments = engine(&target)?.deployments();
    let mut tally = Tally::default();
    for (number, name) in names(&target.unique).into_iter().enumerate() {
        let name = format!("{name}.bpmn");
        let file = Upload::bytes(&name, one_task(&format!("p{}-{number}", target.unique)));
        let sent = async {
            let deployment = deployments.deploy(file).await?;
            let resources = deployments.resources(&deployment.id).await?;
            deployments.delete(&deployment.id).cascade(true).await?;
            let [resource] = resources.as_slice() else { return Err(missing("resource")) };
            ensure_equal(&deployment.name.unwrap_or_default(), name_of_deployment(&resource.id))?;
            Ok(resource.id.clone())
        };
        tally.count(&name, sent.await, |_| false)?;
    }
    tally.check(UNSENT.1)
}
