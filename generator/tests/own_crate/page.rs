//! The blocks of docs/own-server.md, in their order.

use anyhow::{Context as _, Result, bail};

/// What a reader does, or sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// Runs commands, one a line.
    Run(Vec<String>),
    /// Writes a file.
    Write { file: String, text: String },
    /// Sees lines, among others, of what the last command printed.
    See(Vec<String>),
}

/// The blocks of the page; each has to be of a known kind.
pub(crate) fn blocks(page: &str) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    for part in page.split("\n```").skip(1).step_by(2) {
        let (kind, text) = part.split_once('\n').context("a block has lines")?;
        let lines = || text.lines().map(str::to_owned).collect();
        blocks.push(match kind {
            "sh" => Block::Run(lines()),
            "text" => Block::See(lines()),
            "rust" | "yaml" => {
                let first = text.lines().next().unwrap_or_default();
                let file = first.trim_start_matches(['/', '#', ' ']);
                Block::Write { file: file.to_owned(), text: format!("{text}\n") }
            }
            _ => bail!("a block of the kind `{kind}` is no story: {text}"),
        });
    }
    Ok(blocks)
}
