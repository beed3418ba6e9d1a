//! What was said of the body of a call.

use std::fmt;

/// What was given of a body so far, so that nothing of it is lost.
#[derive(Clone, Debug, Default)]
pub struct Given {
    is_whole: bool,
    /// The members that were set, the first one apart: most calls set one, and need no list.
    first: Option<&'static str>,
    others: Vec<&'static str>,
}

impl Given {
    /// A member of the body was set.
    pub fn member(&mut self, name: &'static str) {
        if *self.first.get_or_insert(name) != name && !self.others.contains(&name) {
            self.others.push(name);
        }
    }

    /// The whole body is given.
    ///
    /// # Errors
    /// If something was given before, which the body would take the place of; the words of a conversion that fails.
    pub fn whole<B, V>(&mut self, value: V) -> Result<B, String>
    where
        V: TryInto<B>,
        V::Error: fmt::Display,
    {
        match self.refused() {
            Some(why) => Err(why),
            None => value.try_into().map_err(|error| format!("the body cannot be used: {error}")),
        }
    }

    /// Why a whole body cannot be given any more.
    fn refused(&mut self) -> Option<String> {
        let is_second = std::mem::replace(&mut self.is_whole, true);
        let members: Vec<String> = self.first.iter().chain(&self.others).map(|name| format!("`{name}`")).collect();
        match (members.as_slice(), is_second) {
            ([], false) => None,
            ([], true) => Some(
                "`body` is given for the second time, which would drop the first body: put all into one body, or set \
                 members of it with the setters of the call"
                    .to_owned(),
            ),
            (members, _) => Some(format!(
                "`body` is given after {}, which the body would drop: give the body first and set members of it then",
                members.join(", ")
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_comes_first_and_once() {
        let mut given = Given::default();
        assert_eq!(given.whole::<String, _>("a"), Ok("a".to_owned()));
        given.member("b");
        let error = given.whole::<String, _>("c").unwrap_err();
        assert!(error.starts_with("`body` is given after `b`, which"), "{error}");

        let mut given = Given::default();
        given.whole::<String, _>("a").unwrap();
        assert!(given.whole::<String, _>("c").unwrap_err().contains("second time"));

        let mut given = Given::default();
        ["b", "c", "b"].into_iter().for_each(|name| given.member(name));
        assert!(given.whole::<String, _>("a").unwrap_err().contains("after `b`, `c`, which"));

        let refused = Given::default().whole::<i8, _>(300_i32).unwrap_err();
        assert!(refused.starts_with("the body cannot be used: "), "{refused}");
    }
}
