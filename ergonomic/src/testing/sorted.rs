//! Pages of lists that are sorted.

use std::cmp::Ordering;

/// The items that a page of the sorted list has. Equal items stay in their order. The rest of the list is not sorted: a list
/// of many pages is read in a time that grows with their number, and not with that of its items for each of them.
pub(super) fn page<T>(items: Vec<T>, start: usize, size: usize, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let end = start.saturating_add(size).min(items.len());
    if start >= end {
        return Vec::new();
    }
    let mut items: Vec<(usize, T)> = items.into_iter().enumerate().collect();
    let by = |a: &(usize, T), b: &(usize, T)| compare(&a.1, &b.1).then(a.0.cmp(&b.0));
    if end < items.len() {
        items.select_nth_unstable_by(end, by);
        items.truncate(end);
    }
    if start > 0 {
        items.select_nth_unstable_by(start, by);
        items.drain(..start);
    }
    items.sort_unstable_by(by);
    items.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_part_of_the_sorted_list() {
        let items: Vec<(u32, usize)> = (0..50).map(|index| ((index as u32 * 7) % 10, index)).collect();
        let mut sorted = items.clone();
        sorted.sort_by_key(|(key, _)| *key);
        for start in [0, 1, 9, 10, 49, 50, 51, usize::MAX] {
            for size in [0, 1, 10, 40, 50, 60, usize::MAX] {
                let expected: Vec<_> = sorted.iter().skip(start).take(size).copied().collect();
                let page = page(items.clone(), start, size, |a, b| a.0.cmp(&b.0));
                assert_eq!(page, expected, "{start} {size}");
            }
        }
        assert!(page(Vec::<u32>::new(), 0, 10, Ord::cmp).is_empty());
    }

    #[test]
    fn a_page_takes_time_that_grows_with_the_list_alone() {
        let compared = |length: u64| {
            let count = std::cell::Cell::new(0_u64);
            let items: Vec<u64> = (0..length).map(|index| index.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
            page(items, length as usize / 2, 100, |a, b| {
                count.set(count.get() + 1);
                a.cmp(b)
            });
            count.get() / length
        };
        // Sorting takes some 17 comparisons of each item.
        assert!(compared(100_000) < 10, "{}", compared(100_000));
    }
}
