//! Lists in the query of a call, which grow with each setter.

use crate::comma::CommaSeparated;

/// A list that another one can be put behind.
pub trait List {
    /// The list with the other one behind it.
    #[must_use]
    fn followed_by(self, more: Self) -> Self;
}

impl<T> List for Vec<T> {
    fn followed_by(mut self, more: Self) -> Self {
        self.extend(more);
        self
    }
}

impl List for CommaSeparated {
    fn followed_by(self, more: Self) -> Self {
        self.joined(&more)
    }
}

/// A list with more in it. What was refused once stays refused.
///
/// # Errors
/// Those of either list.
pub fn added<L: List>(before: Result<Option<L>, String>, more: Result<L, String>) -> Result<Option<L>, String> {
    let (before, more) = (before?, more?);
    Ok(Some(match before {
        Some(before) => before.followed_by(more),
        None => more,
    }))
}

/// The same of a list that has to be there, and is unset at first.
///
/// # Errors
/// Those of either list.
pub fn added_to_required<L: List>(before: Result<L, String>, more: Result<L, String>) -> Result<L, String> {
    match before {
        Ok(before) => Ok(before.followed_by(more?)),
        Err(message) if message.is_empty() => more,
        Err(message) => Err(message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_grow_and_keep_what_was_refused() {
        let comma = |item: &str| CommaSeparated::try_from([item]).map_err(|error| error.to_string());
        let groups = added(added(Ok(None), comma("a")), comma("b")).unwrap().unwrap();
        assert_eq!(groups.to_string(), "a,b");
        let refused = added(added(Ok(None), comma("a,b")), comma("c")).unwrap_err();
        assert!(refused.contains("a,b"), "{refused}");

        let add = added_to_required;
        let ids = add(add(Err(String::new()), Ok(vec![1_u8])), Ok(vec![2, 3]));
        assert_eq!(ids, Ok(vec![1, 2, 3]));
        let refused = add(add(Err(String::new()), Err("no".to_owned())), Ok(vec![1]));
        assert_eq!(refused, Err("no".to_owned()));
    }
}
