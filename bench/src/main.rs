//! What a call costs beside the same call written by hand: run by `cargo xtask bench calls`.
//!
//! `serve` answers both from a process of its own; `call` makes calls of one kind and nothing else, so that a tool can
//! count their instructions from outside.

mod by_hand;
mod by_library;
mod scenario;
mod server;
mod ways;

use anyhow::{Result, bail};
use scenario::Scenario;
use std::env;
use tokio::runtime::{Builder, Runtime};

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => Runtime::new()?.block_on(server::serve()),
        ["scenarios"] => {
            for scenario in Scenario::ALL {
                println!("{}", scenario.name());
            }
            Ok(())
        }
        ["call", side, scenario, url, times] => {
            let (scenario, times) = (Scenario::named(scenario)?, times.parse()?);
            let runtime = Builder::new_current_thread().enable_all().build()?;
            match *side {
                "by-hand" => runtime.block_on(by_hand::call(scenario, url, times)),
                "by-library" => runtime.block_on(by_library::call(scenario, url, times)),
                other => bail!("nobody calls {other}: it is by-hand or by-library"),
            }
        }
        ["way", way, what, url, count] => ways::run(way, what, url, count.parse()?),
        _ => bail!("run `cargo xtask bench calls`"),
    }
}
