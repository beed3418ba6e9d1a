//! Users and groups by their ids.
//!
//! The service takes an empty id for something else than what was meant; the builders refuse it before it is sent.

use std::fmt;

macro_rules! of_system {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name {
            pub(super) system_id: String,
            pub(super) id: String,
        }

        impl $name {
            /// Names it by its system and its id in that system.
            pub fn new(system_id: impl Into<String>, id: impl Into<String>) -> Self {
                Self { system_id: system_id.into(), id: id.into() }
            }

            /// Names it by the whole id that the service answers with: `oa_张三`.
            pub fn whole(id: impl Into<String>) -> Self {
                Self::new("", id)
            }
        }

        impl<S: Into<String>, I: Into<String>> From<(S, I)> for $name {
            fn from((system_id, id): (S, I)) -> Self {
                Self::new(system_id, id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.system_id.as_str() {
                    "" => f.write_str(&self.id),
                    system_id => write!(f, "{system_id}_{}", self.id),
                }
            }
        }
    };
}

of_system! {
    /// A user: a system, and the id of the user in that system. The service needs to know neither.
    ///
    /// It prints as the service writes it, and can be made of a pair: `("oa", "张三")`.
    ///
    /// ```
    /// use bpm_rest::process_center::UserId;
    ///
    /// assert_eq!(UserId::new("oa", "张三").to_string(), "oa_张三");
    /// assert_eq!(UserId::from(("oa", "张三")), UserId::new("oa", "张三"));
    /// ```
    UserId
}

of_system! {
    /// A group: a system, and the id of the group in that system. The service needs to know neither.
    ///
    /// It prints as the service writes it, and can be made of a pair: `("oa", "经理")`.
    GroupId
}

/// Ids, for each of which a parameter is sent.
pub(super) struct Ids(Vec<String>);

impl Ids {
    pub(super) fn of(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(ids.into_iter().map(Into::into).collect())
    }
}

impl TryFrom<Ids> for Vec<String> {
    type Error = &'static str;

    fn try_from(Ids(ids): Ids) -> Result<Self, &'static str> {
        match ids.as_slice() {
            [] => Err("there is no id in it"),
            [one] if one.contains(',') => Err("a single id with a comma in it would be taken for several"),
            several if several.iter().any(String::is_empty) => Err("one of the ids is empty"),
            _ => Ok(ids),
        }
    }
}
