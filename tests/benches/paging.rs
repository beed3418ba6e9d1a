//! How fast, and in how much memory, a long list is read: `cargo xtask bench`.
//!
//! The sequential stream is the peer of the prefetching one, in the same run, on the same server: a real Flowable where
//! the environment names one, the in-process server otherwise. Memory is that of a process that does nothing else.

use anyhow::{Context as _, Result, ensure};
use axum::{Json, Router, extract::Query, routing::get};
use bpm_rest::{
    Flowable, List as _,
    flowable::{NewUser, User},
    testing::flowable::Server,
};
use criterion::{Criterion, SamplingMode};
use futures::{StreamExt as _, TryStreamExt as _, stream};
use std::{
    collections::BTreeMap,
    env,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tokio::runtime::Runtime;

const USERS: usize = 10_000;
const PAGE: i64 = 250;
const AHEAD: usize = 8;
/// Rounds before anything is measured: a JVM takes that long to compile what it runs.
const WARM_UP: usize = 30;
const ROUNDS: usize = 9;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "serve"] => Runtime::new()?.block_on(serve()),
        [_, "read", url, total] => Runtime::new()?.block_on(read(url, total.parse()?)),
        _ => {
            speed()?;
            memory()
        }
    }
}

/// The list in its order, and that it is whole.
async fn export(flowable: &Flowable, page: i64, ahead: usize) -> Result<Vec<String>> {
    let list = flowable.users().list().tenant_id("bench").size(page);
    let ids: Vec<String> = list.items().prefetch(ahead).map_ok(|user: User| user.id).try_collect().await?;
    ensure!(ids.len() == USERS, "{} of {USERS} users came", ids.len());
    Ok(ids)
}

fn speed() -> Result<()> {
    let runtime = Runtime::new()?;
    let server = runtime.block_on(Server::start())?;
    let (name, flowable) = match env::var("BPM_REST_FLOWABLE_URL") {
        Ok(url) => {
            let (user, password) = (env::var("BPM_REST_FLOWABLE_USER")?, env::var("BPM_REST_FLOWABLE_PASSWORD")?);
            ("real Flowable", Flowable::builder(&url).basic_auth(user, password).build()?)
        }
        Err(_) => {
            let builder = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password());
            ("in-process server", builder.build()?)
        }
    };
    println!("creating {USERS} users on the {name} …");
    let creations = (0..USERS).map(|n| {
        let user = NewUser::new(format!("bench-{n:06}")).first_name(format!("User {n}")).tenant_id("bench");
        flowable.users().create(user).send()
    });
    runtime.block_on(stream::iter(creations).buffer_unordered(16).try_collect::<Vec<_>>())?;

    for _ in 0..WARM_UP {
        runtime.block_on(export(&flowable, PAGE, AHEAD))?;
    }
    println!("{USERS} users from the {name}, {ROUNDS} rounds each; the order is the same");
    println!("| page | prefetch | sequential / prefetching: median | least | most |\n|---|---|---|---|---|");
    for page in [100, 250] {
        for ahead in [4, AHEAD, 16] {
            let mut ratios = Vec::new();
            for _ in 0..ROUNDS {
                let start = Instant::now();
                let sequential = runtime.block_on(export(&flowable, page, 1))?;
                let between = Instant::now();
                let prefetching = runtime.block_on(export(&flowable, page, ahead))?;
                ratios.push((between - start).as_secs_f64() / between.elapsed().as_secs_f64());
                ensure!(sequential == prefetching, "the order differs");
            }
            ratios.sort_by(f64::total_cmp);
            let (median, least, most) = (ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
            println!("| {page} | {ahead} | {median:.2} | {least:.2} | {most:.2} |");
        }
    }

    let mut criterion = Criterion::default().sample_size(10).warm_up_time(Duration::from_secs(1));
    let mut group = criterion.benchmark_group(format!("{USERS} users from the {name}"));
    group.sampling_mode(SamplingMode::Flat).measurement_time(Duration::from_secs(8));
    for (name, ahead) in [("sequential", 1), ("prefetch", AHEAD)] {
        group.bench_function(name, |bencher| bencher.iter(|| runtime.block_on(export(&flowable, PAGE, ahead)).is_ok()));
    }
    group.finish();
    Ok(())
}

fn memory() -> Result<()> {
    let program = env::current_exe()?;
    let mut server = Command::new(&program).arg("serve").stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(server.stdout.take().context("the server's output")?).read_line(&mut line)?;
    let peak = |items: usize| -> Result<f64> {
        let output = Command::new(&program).args(["read", line.trim(), &items.to_string()]).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    };
    let peaks = peak(10_000).and_then(|few| Ok((few, peak(1_000_000)?)));
    server.kill()?;
    server.wait()?;
    let (few, many) = peaks?;
    println!("peak memory of a process that reads a list with prefetch({AHEAD}): {few:.1} MiB for 10,000 items, ");
    println!("{many:.1} MiB for 1,000,000 items: ratio {:.2}", many / few);
    Ok(())
}

/// Serves a list of any length, made as it is asked for, until it is killed.
async fn serve() -> Result<()> {
    let page = |Query(query): Query<BTreeMap<String, String>>| async move {
        let number = |name: &str| query.get(name).and_then(|value| value.parse::<usize>().ok()).unwrap_or(0);
        let (start, size, total) = (number("start"), number("size"), number("id"));
        let data: Vec<_> = (start..total.min(start + size))
            .map(|n| serde_json::json!({"id": format!("user {n}"), "firstName": "First", "lastName": "Last"}))
            .collect();
        Json(serde_json::json!({"data": data, "total": total, "start": start}))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, Router::new().route("/identity/users", get(page))).await?)
}

/// Reads the list and prints the peak of this process's memory in MiB.
async fn read(url: &str, total: usize) -> Result<()> {
    let flowable = Flowable::builder(url).build()?;
    // The synthetic server takes the length of its list from this filter.
    let mut users = flowable.users().list().id(total.to_string()).size(500).items().prefetch(AHEAD);
    let mut count = 0;
    while users.try_next().await?.is_some() {
        count += 1;
    }
    ensure!(count == total, "{count} of {total} came");
    let status = std::fs::read_to_string("/proc/self/status").context("memory can only be measured on Linux")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no peak in /proc/self/status")?;
    println!("{}", peak.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0);
    Ok(())
}
