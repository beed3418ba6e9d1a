//! A tour of Flowable's users, step by step: `cargo xtask tour`, or with `--engine flowable` on a real Flowable.
//!
//! It takes its server from `BPM_REST_FLOWABLE_URL`, `_USER` and `_PASSWORD`, or serves itself in process.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Flowable, List as _, Upload,
    flowable::{NewUser, UserSort},
    testing::flowable::Server,
};
use futures::TryStreamExt as _;
use std::env;

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    let flowable = match env::var("BPM_REST_FLOWABLE_URL") {
        Ok(url) => {
            println!("Touring the Flowable at {url}\n");
            let (user, password) = (env::var("BPM_REST_FLOWABLE_USER")?, env::var("BPM_REST_FLOWABLE_PASSWORD")?);
            Flowable::builder(&url).basic_auth(user, password).build()?
        }
        Err(_) => {
            println!("Touring the in-process Flowable at {}\n", server.base_url());
            Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?
        }
    };
    create_and_stream(&flowable).await?;
    update_and_clear(&flowable).await?;
    picture_up_and_down(&flowable).await?;
    info_entries(&flowable).await?;
    errors(&flowable).await?;
    clean_up(&flowable).await
}

const TENANT: &str = "tour";

const PEOPLE: [(&str, &str, &str); 7] = [
    ("tijs", "Tijs", "Barrez"),
    ("mei", "梅", "Bai"),
    ("zoé", "Zoé", "Bertrand"),
    ("ann lee", "Ann Lee", "Brown"),
    ("kim", "Kim", "Byun"),
    ("bo", "Bo", "Bø"),
    ("fred", "Fred", "McDonald"),
];

async fn create_and_stream(flowable: &Flowable) -> Result<()> {
    step("Create people");
    for (id, first_name, last_name) in PEOPLE {
        let user = NewUser::new(id).first_name(first_name).last_name(last_name).tenant_id(TENANT);
        let created = flowable.users().create(user.email(format!("{first_name}@example.org"))).await?;
        println!("  created {:?}: {first_name} {last_name}", created.id);
    }

    step("Stream those whose last name begins with B, two a page");
    let list = flowable.users().list().tenant_id(TENANT).last_name_like("B%").sort(UserSort::LastName).size(2);
    let mut people = list.items();
    let mut count = 0;
    while let Some(user) = people.try_next().await? {
        count += 1;
        let name = [user.first_name, user.last_name].map(Option::unwrap_or_default).join(" ");
        println!("  {count} of {}: {name}", people.total().context("the list tells its total")?);
    }
    ensure!(count == 6, "six people have such a name, the stream has {count}");
    Ok(())
}

async fn update_and_clear(flowable: &Flowable) -> Result<()> {
    step("Update a first name, clear an e-mail address, leave the rest alone");
    let tijs = flowable.users().update("tijs").first_name("Tys").clear_email().await?;
    println!("  {:?} {:?}, e-mail {:?}", tijs.first_name, tijs.last_name, tijs.email);
    ensure!(tijs.last_name.as_deref() == Some("Barrez") && tijs.email.is_none());
    Ok(())
}

async fn picture_up_and_down(flowable: &Flowable) -> Result<()> {
    step("Send a picture and get it back");
    let bytes: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
    flowable.users().set_picture("tijs", Upload::bytes("tijs.png", bytes.clone())).await?;
    let picture = flowable.users().picture("tijs").await?;
    let content_type = picture.content_type().unwrap_or_default().to_owned();
    let got = picture.bytes().await?;
    println!("  sent {} bytes, got {} bytes of {content_type}; equal: {}", bytes.len(), got.len(), got == bytes);
    ensure!(got == bytes);
    Ok(())
}

async fn info_entries(flowable: &Flowable) -> Result<()> {
    step("Keep info about a person");
    let users = flowable.users();
    users.create_info("tijs", "phone", "+32 1").await?;
    users.create_info("tijs", "office", "Gent").await?;
    let phone = users.update_info("tijs", "phone", "+32 2").await?;
    println!("  {} is now {:?}", phone.key, phone.value);
    for entry in users.list_info("tijs").await? {
        let entry = users.info("tijs", entry.key).await?;
        println!("  {}: {}", entry.key, entry.value.unwrap_or_default());
    }
    users.delete_info("tijs", "office").await?;
    let is_gone = users.info("tijs", "office").await.is_err_and(|error| error.is_not_found());
    println!("  office deleted: {is_gone}");
    ensure!(is_gone);
    Ok(())
}

async fn errors(flowable: &Flowable) -> Result<()> {
    step("Meet a 404 and a 409");
    match flowable.users().get("nobody").await {
        Err(error) if error.is_not_found() => println!("  {error}"),
        other => anyhow::bail!("there should be no such user: {other:?}"),
    }
    match flowable.users().create(NewUser::new("tijs")).await {
        Err(error) if error.is_conflict() => println!("  {error}"),
        other => anyhow::bail!("the id should be taken: {other:?}"),
    }
    Ok(())
}

async fn clean_up(flowable: &Flowable) -> Result<()> {
    step("Delete them all");
    let ids: Vec<String> =
        flowable.users().list().tenant_id(TENANT).items().map_ok(|user| user.id).try_collect().await?;
    for id in &ids {
        flowable.users().delete(id).await?;
    }
    let left = flowable.users().list().tenant_id(TENANT).total().await?;
    println!("  deleted {}, left {left}", ids.len());
    ensure!(left == 0);
    println!("\nThe tour is over; everything went as it should.");
    Ok(())
}

fn step(title: &str) {
    println!("── {title}");
}
