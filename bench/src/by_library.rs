//! The calls through the library, with its defaults.

use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use bpm_rest::{
    Activiti, Flowable,
    flowable::{NewUser, UserUpdate},
};

pub(crate) async fn call(scenario: Scenario, url: &str, times: u64) -> Result<()> {
    let activiti = Activiti::builder(url).basic_auth("kermit", "kermit").build()?;
    let flowable = Flowable::builder(url).basic_auth("kermit", "kermit").build()?;
    for _ in 0..times {
        match scenario {
            Scenario::GetUser => ensure!(flowable.users().get("user-0").await?.id == "user-0"),
            Scenario::GetTask => ensure!(activiti.tasks().get("0").await?.id == "0"),
            Scenario::CreateUser => {
                let user = NewUser::new("user-0").first_name("Kermit").email("kermit@example.org");
                ensure!(flowable.users().create(user).await?.id == "user-0");
            }
            Scenario::UpdateUser => {
                let update = UserUpdate::new().first_name("Kermit").email("kermit@example.org");
                ensure!(flowable.users().update("user-0").body(update).await?.id == "user-0");
            }
            Scenario::CompleteTask => activiti.tasks().complete("0").variable("approved", true).await?,
            Scenario::ListOneTask => {
                ensure!(activiti.tasks().list().assignee("kermit").size(1).await?.data.len() == 1);
            }
            Scenario::ListHundredTasks => {
                ensure!(activiti.tasks().list().assignee("kermit").size(100).await?.data.len() == 100);
            }
            Scenario::ListHundredUsers => ensure!(flowable.users().list().size(100).await?.data.len() == 100),
            Scenario::DownloadMebibyte => {
                ensure!(flowable.users().picture("user-0").await?.bytes().await?.len() == 1 << 20);
            }
        }
    }
    Ok(())
}
