//! What is generated from shapes that are hard to generate from, and from the specs: what it sends, what it reads, and that
//! its schemas say the same.

#[cfg(test)]
mod bonita;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod nowhere;
#[cfg(test)]
#[cfg(feature = "schemars")]
mod schemas;
#[rustfmt::skip]
#[allow(missing_docs, dead_code, clippy::all, rustdoc::all, unused_imports, unreachable_pub, reason = "generated")]
mod shapes;
