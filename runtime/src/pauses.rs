//! How long to wait before something is tried again.

use std::time::Duration;

/// Pauses of which each is twice as long as the one before, up to a longest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pauses {
    first: Duration,
    longest: Duration,
}

impl Pauses {
    /// The first pause, and the longest.
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest }
    }

    /// The pause after so many tries in a row, at least one.
    pub fn after(self, tries: u32) -> Duration {
        self.first.saturating_mul(2_u32.saturating_pow(tries.saturating_sub(1))).min(self.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_and_are_bounded() {
        let pauses = Pauses::new(Duration::from_secs(1), Duration::from_secs(10));
        let seconds = [1, 2, 3, 4, 5, u32::MAX].map(|failures| pauses.after(failures).as_secs());
        assert_eq!(seconds, [1, 2, 4, 8, 10, 10]);
    }
}
