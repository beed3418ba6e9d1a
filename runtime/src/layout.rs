//! How a successful answer is laid out around what a call gives: what a test needs to play the server.

/// How a successful answer of an operation is laid out.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Layout {
    /// The status of a success.
    pub status: u16,
    /// The members around what the call gives, the outermost first: `list`, `entries`.
    pub around: &'static [&'static str],
    /// The members around each item, where the answer is a list or a page.
    pub around_items: &'static [&'static str],
    /// The member of the envelope that tells a success, and its value.
    pub mark: Option<(&'static str, Mark)>,
    /// The members that the envelope has to have, if only null.
    pub nulls: &'static [&'static str],
    /// How the pages of a list are asked for and told.
    pub paging: Option<Paging>,
}

impl Layout {
    /// An answer with this status that is what the call gives.
    pub const fn new(status: u16) -> Self {
        Self { status, around: &[], around_items: &[], mark: None, nulls: &[], paging: None }
    }

    /// The same layout, with the members around what the call gives.
    #[must_use]
    pub const fn with_around(mut self, members: &'static [&'static str]) -> Self {
        self.around = members;
        self
    }

    /// The same layout, with the members around each item.
    #[must_use]
    pub const fn with_around_items(mut self, members: &'static [&'static str]) -> Self {
        self.around_items = members;
        self
    }

    /// The same layout, with the member of the envelope that tells a success.
    #[must_use]
    pub const fn with_mark(mut self, member: &'static str, value: Mark) -> Self {
        self.mark = Some((member, value));
        self
    }

    /// The same layout, with the members that the envelope has to have, if only null.
    #[must_use]
    pub const fn with_nulls(mut self, members: &'static [&'static str]) -> Self {
        self.nulls = members;
        self
    }

    /// The same layout, of a list that is paged.
    #[must_use]
    pub const fn with_paging(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }
}

/// The value that a success is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mark {
    /// A text.
    Text(&'static str),
    /// A whole number.
    Number(i64),
    /// A boolean.
    Boolean(bool),
}

impl PartialEq<serde_json::Value> for Mark {
    fn eq(&self, value: &serde_json::Value) -> bool {
        match *self {
            Self::Text(text) => value == text,
            Self::Number(number) => value == number,
            Self::Boolean(boolean) => value == boolean,
        }
    }
}

/// How the pages of a list are asked for and told, by names on the wire. A place is a path of members with dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// By the offset of the first item and the size of the page, in the query or in the body.
    #[non_exhaustive]
    Offset {
        /// Asks for the offset of the first item.
        start: &'static str,
        /// Asks for the size of the page.
        size: &'static str,
        /// The place of the items.
        items: &'static str,
        /// The place of the number of all items.
        total: &'static str,
        /// The place of the number of items of the page, if it is told apart from the size that was asked for.
        length: Option<&'static str>,
        /// The place of whether a page follows, if that is told.
        next: Option<&'static str>,
    },
    /// By the index of the page, from 0, and its size, in the query. The answer is a bare list, and the header
    /// `Content-Range` tells the rest.
    #[non_exhaustive]
    Index {
        /// Asks for the index of the page.
        page: &'static str,
        /// Asks for the size of the page.
        count: &'static str,
    },
    /// By the number of the page, from 1, and its size, in the query.
    #[non_exhaustive]
    Number {
        /// Asks for the number of the page.
        page: &'static str,
        /// Asks for the size of the page.
        count: &'static str,
        /// The place of the items.
        items: &'static str,
        /// The place of the number of all items.
        total: &'static str,
        /// The place of the number of the page, if it is told.
        number: Option<&'static str>,
        /// The place of the size of the page, if it is told.
        size: Option<&'static str>,
        /// The place of whether a page follows, if that is told.
        next: Option<&'static str>,
    },
}

impl Paging {
    /// By the offset of the first item and the size of the page, with the places of the items and of the total.
    pub const fn by_offset(start: &'static str, size: &'static str, items: &'static str, total: &'static str) -> Self {
        Self::Offset { start, size, items, total, length: None, next: None }
    }

    /// By the index of the page and its size.
    pub const fn by_index(page: &'static str, count: &'static str) -> Self {
        Self::Index { page, count }
    }

    /// By the number of the page and its size, with the places of the items and of the total.
    pub const fn by_number(page: &'static str, count: &'static str, items: &'static str, total: &'static str) -> Self {
        Self::Number { page, count, items, total, number: None, size: None, next: None }
    }

    /// The same paging, with the places of the number of the page and of its size; of lists by number.
    #[must_use]
    pub const fn with_number(self, at: &'static str, size_at: &'static str) -> Self {
        match self {
            Self::Number { page, count, items, total, next, .. } => {
                Self::Number { page, count, items, total, number: Some(at), size: Some(size_at), next }
            }
            other => other,
        }
    }

    /// The same paging, with the place of the number of items of the page; of lists by offset.
    #[must_use]
    pub const fn with_length(self, at: &'static str) -> Self {
        match self {
            Self::Offset { start, size, items, total, next, .. } => {
                Self::Offset { start, size, items, total, length: Some(at), next }
            }
            other => other,
        }
    }

    /// The same paging, with the place of whether a page follows.
    #[must_use]
    pub const fn with_next(self, at: &'static str) -> Self {
        match self {
            Self::Offset { start, size, items, total, length, .. } => {
                Self::Offset { start, size, items, total, length, next: Some(at) }
            }
            Self::Number { page, count, items, total, number, size, .. } => {
                Self::Number { page, count, items, total, number, size, next: Some(at) }
            }
            other => other,
        }
    }
}
