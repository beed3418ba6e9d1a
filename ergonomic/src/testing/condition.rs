//! Conditions at exclusive gateways: the expressions that a variable alone, or a comparison of one, makes.

use serde_json::{Map, Value};
use std::cmp::Ordering;

/// `${approved}`, `${!approved}`, `${days > 3}`, `${kind == 'sick'}`.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    variable: String,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    Is(bool),
    Compares(&'static str, Value),
}

/// The longer ones first.
const OPERATORS: [&str; 6] = ["==", "!=", ">=", "<=", ">", "<"];

impl Condition {
    /// The condition; none if the expression is of another kind.
    pub(super) fn read(text: &str) -> Option<Self> {
        let inside = text.strip_prefix("${")?.strip_suffix('}')?.trim();
        let named = |name: &str| {
            let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            (is_name && !name.starts_with(|first: char| first.is_numeric())).then(|| name.to_owned())
        };
        if let Some(negated) = inside.strip_prefix('!') {
            return Some(Self { variable: named(negated.trim())?, test: Test::Is(false) });
        }
        if let Some(variable) = named(inside) {
            return Some(Self { variable, test: Test::Is(true) });
        }
        let (operator, at) = OPERATORS.iter().find_map(|operator| Some((*operator, inside.find(operator)?)))?;
        let literal = inside[at + operator.len()..].trim();
        let quoted =
            |quote: char| literal.strip_prefix(quote)?.strip_suffix(quote).filter(|text| !text.contains(quote));
        let value = match quoted('\'').or_else(|| quoted('"')) {
            Some(text) => Value::from(text),
            None => {
                serde_json::from_str(literal).ok().filter(|value: &Value| value.is_number() || value.is_boolean())?
            }
        };
        Some(Self { variable: named(inside[..at].trim())?, test: Test::Compares(operator, value) })
    }

    /// Whether it holds.
    pub(super) fn holds(&self, variables: &Map<String, Value>) -> Result<bool, String> {
        let name = &self.variable;
        let value = variables.get(name).ok_or_else(|| format!("Unknown property used in expression: ${{{name}}}"))?;
        match &self.test {
            Test::Is(wanted) => match value {
                Value::Bool(is) => Ok(is == wanted),
                _ => Err("condition expression returns non-Boolean".to_owned()),
            },
            Test::Compares(operator, literal) => {
                let order = order(value, literal);
                Ok(match *operator {
                    "==" => order == Some(Ordering::Equal),
                    "!=" => order != Some(Ordering::Equal),
                    ">=" => order.is_some_and(Ordering::is_ge),
                    "<=" => order.is_some_and(Ordering::is_le),
                    ">" => order.is_some_and(Ordering::is_gt),
                    _ => order.is_some_and(Ordering::is_lt),
                })
            }
        }
    }
}

fn order(value: &Value, literal: &Value) -> Option<Ordering> {
    match (value, literal) {
        (Value::Bool(value), Value::Bool(literal)) => Some(value.cmp(literal)),
        (Value::String(value), Value::String(literal)) => Some(value.cmp(literal)),
        _ => value.as_f64()?.partial_cmp(&literal.as_f64()?),
    }
}
