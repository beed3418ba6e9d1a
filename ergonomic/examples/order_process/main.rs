//! Orders and their approval, from deployment to history, on an Activiti or a Flowable server:
//! `cargo xtask tour --engine activiti`, or `--engine flowable`.
//!
//! The story itself is one source for both: `story.rs`. It takes its server from `BPM_REST_ACTIVITI_URL`, `_USER` and
//! `_PASSWORD`, or from `BPM_REST_FLOWABLE_URL` and so on, and leaves nothing behind on it.

mod activiti;
mod flowable;

use anyhow::{Context as _, Result};
use bpm_rest::{Activiti, Flowable};
use std::env;

#[tokio::main]
async fn main() -> Result<()> {
    match env::var("BPM_REST_FLOWABLE_URL") {
        Ok(url) => {
            let [user, password] = credentials("FLOWABLE")?;
            let flowable = Flowable::builder(&url).basic_auth(user, password).build()?;
            println!("Touring Flowable {} at {url}\n", flowable.engine().get().await?.version);
            flowable::tour(&flowable).await?;
        }
        Err(_) => {
            let url = env::var("BPM_REST_ACTIVITI_URL").context(
                "neither BPM_REST_ACTIVITI_URL nor BPM_REST_FLOWABLE_URL is set: `cargo xtask tour --engine activiti` and \
                 `--engine flowable` set one",
            )?;
            let [user, password] = credentials("ACTIVITI")?;
            let activiti = Activiti::builder(&url).basic_auth(user, password).build()?;
            println!("Touring Activiti {} at {url}\n", activiti.engine().get().await?.version);
            activiti::tour(&activiti).await?;
        }
    }
    println!("\nThe tour is over; everything went as it should, and nothing is left behind.");
    Ok(())
}

/// The user and the password that the environment names.
fn credentials(server: &str) -> Result<[String; 2]> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_{server}_{part}");
        env::var(&name).with_context(|| format!("{name} is not set"))
    };
    Ok([variable("USER")?, variable("PASSWORD")?])
}
