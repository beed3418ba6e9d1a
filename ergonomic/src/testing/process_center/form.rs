//! Forms: their fields, and the values that the engine makes of texts.

use super::super::nodes::{own, unplayed};
use chrono::{Days, Months, NaiveDate, NaiveDateTime, TimeDelta};
use roxmltree::Node;
use serde_json::{Map, Value, json};

/// How a date without a pattern of its own is written.
const DATE: &str = "dd/MM/yyyy";

/// How the service writes an instant.
pub(super) const INSTANT: &str = "%Y-%m-%dT%H:%M:%S%.3f+0000";

#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    pub(super) key: Option<String>,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    id: String,
    name: Option<String>,
    kind: Kind,
    variable: String,
    default: Option<String>,
    is_required: bool,
    is_readable: bool,
    is_writable: bool,
}

/// What a field holds.
#[derive(Clone, Debug)]
enum Kind {
    Untyped,
    Text,
    Long,
    Double,
    Boolean,
    Date(String),
    Enumeration(Vec<String>),
}

impl Form {
    /// The form of a start event or a task.
    pub(super) fn read(node: Node<'_, '_>) -> Result<Self, String> {
        let extensions = node.children().filter(|child| child.tag_name().name() == "extensionElements");
        let fields = extensions
            .flat_map(|extensions| extensions.children())
            .filter(|child| child.tag_name().name() == "formProperty")
            .map(|child| Field::read(child, node));
        Ok(Self { key: own(node, "formKey").map(str::to_owned), fields: fields.collect::<Result<_, _>>()? })
    }

    /// The variables that the engine makes of the values of a form, not even saving which it lets a required one be missing.
    pub(super) fn variables(&self, mut values: Map<String, Value>) -> Result<Map<String, Value>, String> {
        if let Some((id, _)) = values.iter().find(|(_, value)| !value.is_string()) {
            return Err(format!("the value of {id}: class java.lang.Integer cannot be cast to class java.lang.String"));
        }
        let mut variables = Map::new();
        for field in &self.fields {
            let value = values.remove(&field.id);
            match value.as_ref().and_then(Value::as_str).or(field.default.as_deref()) {
                Some(_) if value.is_some() && !field.is_writable => {
                    return Err(format!("form property '{}' is not writable", field.id));
                }
                Some(text) => {
                    variables.insert(field.variable.clone(), field.kind.value(text)?);
                }
                None if field.is_required => return Err(format!("form property '{}' is required", field.id)),
                None => {}
            }
        }
        variables.extend(values);
        Ok(variables)
    }

    /// The fields as the service writes them, with the values of variables.
    pub(super) fn told(&self, variables: &Map<String, Value>) -> Vec<Value> {
        let told = |field: &Field| {
            let value = variables.get(&field.variable).filter(|value| !value.is_null());
            let value = value.map(|value| field.kind.text(value)).or_else(|| field.default.clone());
            json!({
                "id": field.id, "name": field.name, "type": field.kind.told(), "value": value,
                "readable": field.is_readable, "writable": field.is_writable, "required": field.is_required,
            })
        };
        self.fields.iter().filter(|field| field.is_readable).map(told).collect()
    }
}

impl Field {
    fn read(node: Node<'_, '_>, of: Node<'_, '_>) -> Result<Self, String> {
        let text = |name: &str| node.attribute(name).map(str::to_owned);
        let Some(id) = text("id") else { return Err(unplayed("a form property without id", of)) };
        for played in ["expression", "default", "required"] {
            let value = node.attribute(played).unwrap_or_default();
            if value.contains("${") || played == "expression" && !value.is_empty() {
                return Err(unplayed(&format!("the expression `{value}` in the form"), of));
            }
        }
        let kind = match node.attribute("type") {
            None | Some("") => Kind::Untyped,
            Some("string") => Kind::Text,
            Some("long") => Kind::Long,
            Some("double") => Kind::Double,
            Some("boolean") => Kind::Boolean,
            Some("date") => {
                let pattern = node.attribute("datePattern").filter(|pattern| !pattern.is_empty()).unwrap_or(DATE);
                if pattern.contains(|letter: char| letter.is_ascii_alphabetic() && !"yMdHms".contains(letter)) {
                    return Err(unplayed(&format!("the date pattern `{pattern}`"), of));
                }
                Kind::Date(pattern.to_owned())
            }
            Some("enum") => {
                let values = node.children().filter(|child| child.tag_name().name() == "value");
                Kind::Enumeration(values.filter_map(|value| value.attribute("id")).map(str::to_owned).collect())
            }
            Some(other) => return Err(unplayed(&format!("the form type `{other}`"), of)),
        };
        Ok(Self {
            variable: text("variable").filter(|name| !name.is_empty()).unwrap_or_else(|| id.clone()),
            id,
            name: text("name"),
            kind,
            default: text("default").filter(|text| !text.is_empty()),
            is_required: node.attribute("required") == Some("true"),
            is_readable: node.attribute("readable") != Some("false"),
            is_writable: node.attribute("writable") != Some("false"),
        })
    }
}

impl Kind {
    /// The value that a text stands for, as Java reads it.
    fn value(&self, text: &str) -> Result<Value, String> {
        let no_number = || format!("For input string: \"{text}\"");
        Ok(match self {
            Self::Untyped | Self::Text => json!(text),
            Self::Enumeration(values) if !values.iter().any(|value| value == text) => {
                return Err(format!("Invalid value for enum form property: {text}"));
            }
            Self::Enumeration(_) => json!(text),
            _ if text.is_empty() => Value::Null,
            Self::Long => json!(text.parse::<i64>().map_err(|_| no_number())?),
            Self::Double => json!(text.parse::<f64>().map_err(|_| no_number())?),
            Self::Boolean => json!(text.eq_ignore_ascii_case("true")),
            Self::Date(pattern) => {
                let date = date(pattern, text).ok_or_else(|| format!("invalid date value {text}"))?;
                json!(date.and_utc().format(INSTANT).to_string())
            }
        })
    }

    /// The text that stands for a value.
    fn text(&self, value: &Value) -> String {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let Self::Date(pattern) = self else { return text };
        NaiveDateTime::parse_from_str(&text, INSTANT).map_or(text, |date| written(pattern, date))
    }

    fn told(&self) -> Value {
        match self {
            Self::Untyped => Value::Null,
            Self::Text => json!({"name": "string", "mimeType": "text/plain"}),
            Self::Long => json!({"name": "long", "mimeType": "plain/text"}),
            Self::Double => json!({"name": "double", "mimeType": "plain/text"}),
            Self::Boolean => json!({"name": "boolean", "mimeType": "plain/text"}),
            Self::Date(_) => json!({"name": "date"}),
            Self::Enumeration(_) => json!({"name": "enum"}),
        }
    }
}

/// The runs of the same letter of a pattern.
fn runs(pattern: &str) -> Vec<(char, usize)> {
    let mut runs: Vec<(char, usize)> = Vec::new();
    for letter in pattern.chars() {
        match runs.last_mut() {
            Some((last, count)) if *last == letter => *count += 1,
            _ => runs.push((letter, 1)),
        }
    }
    runs
}

/// A date as Java's SimpleDateFormat reads it: a month of 13 is one of the next year, and what follows is passed over.
fn date(pattern: &str, text: &str) -> Option<NaiveDateTime> {
    let (mut year, mut month, mut day, mut seconds) = (1970_i32, 1_u32, 1_u64, 0_i64);
    let (runs, mut rest) = (runs(pattern), text);
    for (index, &(letter, count)) in runs.iter().enumerate() {
        if !letter.is_ascii_alphabetic() {
            for _ in 0..count {
                rest = rest.strip_prefix(letter)?;
            }
            continue;
        }
        // A number that another one follows at once has the width of its letters.
        let is_bounded = runs.get(index + 1).is_some_and(|(next, _)| next.is_ascii_alphabetic());
        let width = rest.bytes().take(if is_bounded { count } else { 9 }).take_while(u8::is_ascii_digit).count();
        let number: u32 = rest.get(..width)?.parse().ok()?;
        rest = &rest[width..];
        match letter {
            'y' => year = number.try_into().ok()?,
            'M' => month = number,
            'd' => day = number.into(),
            'H' => seconds += i64::from(number) * 3600,
            'm' => seconds += i64::from(number) * 60,
            _ => seconds += i64::from(number),
        }
    }
    let date = NaiveDate::from_ymd_opt(year, 1, 1)?.checked_add_months(Months::new(month.checked_sub(1)?))?;
    date.checked_add_days(Days::new(day.checked_sub(1)?))?
        .and_hms_opt(0, 0, 0)?
        .checked_add_signed(TimeDelta::seconds(seconds))
}

fn written(pattern: &str, date: NaiveDateTime) -> String {
    let part = |(letter, count): (char, usize)| match letter {
        'y' => date.format("%Y").to_string(),
        'M' | 'd' | 'H' | 'm' | 's' => {
            let number = date.format(match letter {
                'M' => "%m",
                'd' => "%d",
                'H' => "%H",
                'm' => "%M",
                _ => "%S",
            });
            let number = number.to_string();
            if count == 1 { number.strip_prefix("0").unwrap_or(&number).to_owned() } else { number }
        }
        other => other.to_string().repeat(count),
    };
    runs(pattern).into_iter().map(part).collect()
}
