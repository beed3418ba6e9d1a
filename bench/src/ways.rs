//! One list and one call in the ways that a program has of them: awaited, blocking, and as a list of JSON without types.

use anyhow::{Result, bail, ensure};
use bpm_rest::{
    Flowable, List as _,
    blocking::{Blocking as _, Call as _},
    flowable::operations,
    raw::{Paging, Raw},
};
use futures::TryStreamExt as _;
use serde_json::Value;
use tokio::runtime::Builder;

/// How many pages are asked for ahead, as `bpm` does.
const AHEAD: usize = 4;

/// Makes so many calls, or reads so many items.
pub(crate) fn run(way: &str, what: &str, url: &str, count: u64) -> Result<()> {
    let flowable = Flowable::builder(url).basic_auth("kermit", "kermit").build()?;
    match (way, what) {
        ("awaited", _) => Builder::new_current_thread().enable_all().build()?.block_on(awaited(&flowable, what, count)),
        ("json", "list") => Builder::new_current_thread().enable_all().build()?.block_on(json(&flowable, count)),
        ("blocking", "call") => {
            for _ in 0..count {
                ensure!(flowable.users().get("user-0").call()?.id == "user-0");
            }
            Ok(())
        }
        ("blocking", "list") => {
            let tasks = flowable.history().tasks().list().items().prefetch(AHEAD).limit(count).iter();
            let mut read = 0;
            for task in tasks {
                ensure!(!task?.id.is_empty());
                read += 1;
            }
            ensure!(read == count);
            Ok(())
        }
        _ => bail!("nobody has {what} in the way {way}"),
    }
}

async fn awaited(flowable: &Flowable, what: &str, count: u64) -> Result<()> {
    if what == "call" {
        for _ in 0..count {
            ensure!(flowable.users().get("user-0").await?.id == "user-0");
        }
        return Ok(());
    }
    let mut tasks = flowable.history().tasks().list().items().prefetch(AHEAD).limit(count);
    let mut read = 0;
    while let Some(task) = tasks.try_next().await? {
        ensure!(!task.id.is_empty());
        read += 1;
    }
    ensure!(read == count);
    Ok(())
}

async fn json(flowable: &Flowable, count: u64) -> Result<()> {
    let paging = Paging::offset("start", "size").items("data").total("total").starts_at("start");
    let connection = flowable.operations().connection().clone();
    let list = Raw::operation(connection, &operations::LIST_HISTORIC_TASK_INSTANCES).paged::<Value>(paging);
    let mut tasks = list.items().prefetch(AHEAD).limit(count);
    let mut read = 0;
    while let Some(task) = tasks.try_next().await? {
        ensure!(task["id"].is_string());
        read += 1;
    }
    ensure!(read == count);
    Ok(())
}
