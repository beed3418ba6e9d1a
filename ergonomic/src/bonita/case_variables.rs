//! The variables of open cases.

use super::{
    CaseVariableType, CaseVariableUpdate, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The variables of open cases.
#[derive(Clone, Debug)]
pub struct CaseVariables {
    client: Client,
}

impl CaseVariables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for variables of a case; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `case_id` is demanded. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/caseVariable`. Bonita 7.14.0 and 8.0.0, caseVariable.
    ///
    /// Answers with a list of [`CaseVariable`](crate::bonita::CaseVariable).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchCaseVariables>) -> SearchCall<builder::SearchCaseVariables> {
        search.call(self.client.search_case_variables())
    }

    /// Gets one variable of a case.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/caseVariable/{caseId}/{name}`. Bonita 7.14.0 and 8.0.0, caseVariable.
    ///
    /// Answers with [`CaseVariable`](crate::bonita::CaseVariable).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, case_id: i64, name: impl Into<String>) -> builder::GetCaseVariable {
        self.client.get_case_variable().case_id(case_id).name(name.into())
    }

    /// Sets a variable of a case.
    ///
    /// The value has to be of the type that the variable has: `update(4, "amount", 7)` sets a Java `Integer`, `7_i64` a `Long`.
    /// Dates, lists and objects cannot be set. The answer is 200 for an unknown variable as well, and nothing happens.
    ///
    /// `PUT /API/bpm/caseVariable/{caseId}/{name}`. Bonita 7.14.0 and 8.0.0, caseVariable.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(
        &self,
        case_id: i64,
        name: impl Into<String>,
        value: impl Into<CaseVariableValue>,
    ) -> builder::UpdateCaseVariable {
        let (kind, text) = value.into().in_text();
        let update = CaseVariableUpdate::new(kind, text);
        self.client.update_case_variable().case_id(case_id).name(name.into()).body(update)
    }
}

/// A value that a variable of a case can be set to, with the Java class that it has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CaseVariableValue {
    /// A `java.lang.String`.
    Text(String),
    /// A `java.lang.Integer`.
    Integer(i32),
    /// A `java.lang.Long`.
    Long(i64),
    /// A `java.lang.Double`.
    Double(f64),
    /// A `java.lang.Boolean`.
    Boolean(bool),
}

impl CaseVariableValue {
    /// The class of the value, and the value in a text.
    fn in_text(self) -> (CaseVariableType, String) {
        match self {
            Self::Text(text) => (CaseVariableType::Text, text),
            Self::Integer(number) => (CaseVariableType::Integer, number.to_string()),
            Self::Long(number) => (CaseVariableType::Long, number.to_string()),
            Self::Double(number) => (CaseVariableType::Double, number.to_string()),
            Self::Boolean(value) => (CaseVariableType::Boolean, value.to_string()),
        }
    }
}

macro_rules! of {
    ($($kind:ty => $variant:ident),*) => {
        $(impl From<$kind> for CaseVariableValue {
            fn from(value: $kind) -> Self {
                Self::$variant(value.into())
            }
        })*
    };
}
of!(&str => Text, String => Text, i32 => Integer, i64 => Long, f64 => Double, bool => Boolean);
