//! How often one call allocates, here and written by hand: run by `cargo xtask bench calls`.
//!
//! A program of its own, since the allocator that counts costs instructions.

mod by_hand;
mod by_library;
mod scenario;

use anyhow::{Result, bail};
use scenario::Scenario;
use std::env;
use tokio::runtime::Builder;

const FEW: u64 = 2;
const MANY: u64 = 7;

/// How often both are counted: into how many packets an answer is cut is chance, and each packet is allocated for.
const ROUNDS: usize = 12;

/// Prints the smallest difference between more calls and fewer, so that connecting is not counted.
fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [side, scenario, url] = arguments.as_slice() else { bail!("run `cargo xtask bench calls`") };
    let scenario = Scenario::named(scenario)?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let count = |times: u64| {
        let mut result = Ok(());
        let counted = allocation_counter::measure(|| {
            result = match side.as_str() {
                "by-hand" => runtime.block_on(by_hand::call(scenario, url, times)),
                _ => runtime.block_on(by_library::call(scenario, url, times)),
            };
        });
        result.map(|()| counted.count_total)
    };
    // What is done once in a program belongs to no round.
    count(FEW)?;
    let mut least = u64::MAX;
    for _ in 0..ROUNDS {
        let few = count(FEW)?;
        least = least.min(count(MANY)?.saturating_sub(few) / (MANY - FEW));
    }
    println!("{least}");
    Ok(())
}
