// Made by `cargo xtask generate`; edit the spec instead.

//! The bodies that are sent and received.

pub use crate::calls::Money;
/// The body of the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssignJobBody {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "assign")))]
    action: ::std::string::String,
    /// To whom.
    pub to: ::std::string::String,
}
::bpm_rest_runtime::members! {
    AssignJobBody, [0, 1], [], (0 "action" action), (1 "to" to)
}
impl AssignJobBody {
    /// With `to`, which is required.
    #[must_use]
    pub fn new(to: impl Into<::std::string::String>) -> Self {
        Self {
            action: "assign".into(),
            to: to.into(),
        }
    }
    /// To whom.
    #[must_use]
    pub fn to(mut self, value: impl Into<::std::string::String>) -> Self {
        self.to = value.into();
        self
    }
}
#[derive(Default)]
/// A chest.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Chest {
    /// Its id.
    pub id: ::std::string::String,
    /// Its size.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    Chest, [0], [], (0 "id" id), (1 "size" size)
}
#[derive(Default)]
/// A page of chests.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChestPage {
    /// The chests.
    #[serde(
        deserialize_with = "::bpm_rest_runtime::wrapped::read_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>",
        serialize_with = "::bpm_rest_runtime::wrapped::write_items::<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,_,_>"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::WrappedItems<::bpm_rest_runtime::wrapped::In<super::operations::InEntry,::bpm_rest_runtime::wrapped::Bare>,Chest>"
        )
    )]
    pub entries: ::std::vec::Vec<Chest>,
    /// `pagination`.
    pub pagination: ChestPagination,
}
#[derive(Default)]
/// Which page it is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChestPagination {
    /// How many chests there are.
    #[serde(rename = "totalItems")]
    pub total_items: i64,
}
::bpm_rest_runtime::members! {
    ChestPagination, [0], [], (0 "totalItems" total_items)
}
/// A draft.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Draft {
    /// The same in another way.
    #[serde(rename = "noteText", skip_serializing_if = "::std::option::Option::is_none")]
    pub note_text: ::std::option::Option<::std::string::String>,
    /// The text of the note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "note/text")]
    pub note_text_more: ::std::option::Option<::std::string::String>,
    /// `order`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: ::std::option::Option<crate::shapes::enums::DraftOrder>,
    /// Who has it, by name or as an object.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<DraftOwner>,
    /// When, by reader.
    #[serde(rename = "readAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub read_at: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
    >,
    /// When it was sent, if it was.
    #[serde(rename = "sentAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::values::Nullable<::bpm_rest_runtime::time::Timestamp>"
        )
    )]
    pub sent_at: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
}
::bpm_rest_runtime::members! {
    Draft, [5], [], (0 "noteText" note_text), (1 "note/text" note_text_more), (2 "order"
    order), (3 "owner" owner), (4 "readAt" read_at), (5 "sentAt" sent_at)
}
impl Draft {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            note_text: Default::default(),
            note_text_more: Default::default(),
            order: Default::default(),
            owner: Default::default(),
            read_at: Default::default(),
            sent_at: Default::default(),
        }
    }
    /// The same in another way.
    #[must_use]
    pub fn note_text(mut self, value: impl Into<::std::string::String>) -> Self {
        self.note_text = Some(value.into());
        self
    }
    /// The text of the note.
    #[must_use]
    pub fn note_text_more(mut self, value: impl Into<::std::string::String>) -> Self {
        self.note_text_more = Some(value.into());
        self
    }
    /// `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<crate::shapes::enums::DraftOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Who has it, by name or as an object.
    #[must_use]
    pub fn owner(mut self, value: impl Into<DraftOwner>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// When, by reader.
    ///
    /// Adds to what is there; [`Self::replace_read_at`] replaces it.
    #[must_use]
    pub fn read_at(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
        >,
    ) -> Self {
        self.read_at
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `read_at`; see [`Self::read_at`].
    #[must_use]
    pub fn add_read_at(
        mut self,
        value: impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
    ) -> Self {
        self.read_at.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `read_at` holds; see [`Self::read_at`], which adds.
    #[must_use]
    pub fn replace_read_at(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<::std::option::Option<::bpm_rest_runtime::time::Timestamp>>,
        >,
    ) -> Self {
        self.read_at = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// When it was sent, if it was.
    #[must_use]
    pub fn sent_at(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.sent_at = Some(value.into());
        self
    }
}
/// What of a draft is to be changed.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DraftForm {
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Where it goes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<DraftFormTo>,
}
::bpm_rest_runtime::members! {
    DraftForm, [], [], (0 "name" name), (1 "tags" tags), (2 "to" to)
}
impl DraftForm {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            tags: Default::default(),
            to: Default::default(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The tags.
    ///
    /// Adds to what is there; [`Self::replace_tags`] replaces it.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `tags`; see [`Self::tags`].
    #[must_use]
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tags.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `tags` holds; see [`Self::tags`], which adds.
    #[must_use]
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Where it goes.
    #[must_use]
    pub fn to(mut self, value: impl Into<DraftFormTo>) -> Self {
        self.to = Some(value.into());
        self
    }
}
/// Where it goes.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DraftFormTo {
    /// The city.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DraftFormTo, [], [], (0 "city" city)
}
impl DraftFormTo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { city: Default::default() }
    }
    /// The city.
    #[must_use]
    pub fn city(mut self, value: impl Into<::std::string::String>) -> Self {
        self.city = Some(value.into());
        self
    }
}
///Who has it, by name or as an object.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum DraftOwner {
    DraftOwnerVariant1(DraftOwnerVariant1),
    String(::std::string::String),
}
impl ::std::convert::From<&str> for DraftOwner {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<::std::string::String> for DraftOwner {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::convert::From<DraftOwnerVariant1> for DraftOwner {
    fn from(value: DraftOwnerVariant1) -> Self {
        Self::DraftOwnerVariant1(value)
    }
}
/// One form of `DraftOwner`.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DraftOwnerVariant1 {
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DraftOwnerVariant1, [], [], (0 "name" name)
}
impl DraftOwnerVariant1 {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
///A part of a draft.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum DraftPart {
    TextPart(TextPart),
    ImagePart(ImagePart),
}
impl<'de> ::serde::Deserialize<'de> for DraftPart {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        const FORMS: &[::bpm_rest_runtime::forms::Form] = &[
            ::bpm_rest_runtime::forms::Form {
                members: &["kind", "text"],
                constants: &[],
            },
            ::bpm_rest_runtime::forms::Form {
                members: &["kind", "url"],
                constants: &[],
            },
        ];
        let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("kind").and_then(|kind| kind.as_str()) {
            Some("image") => {
                return ::bpm_rest_runtime::forms::read(value).map(Self::ImagePart);
            }
            Some("photo") => {
                return ::bpm_rest_runtime::forms::read(value).map(Self::ImagePart);
            }
            Some("text") => {
                return ::bpm_rest_runtime::forms::read(value).map(Self::TextPart);
            }
            _ => {}
        }
        let forms = ::bpm_rest_runtime::forms::order(&value, FORMS).into_iter();
        let mut fitting = forms
            .filter_map(|form| match form {
                0usize => ::bpm_rest_runtime::forms::fits(&value).map(Self::TextPart),
                1usize => ::bpm_rest_runtime::forms::fits(&value).map(Self::ImagePart),
                _ => None,
            });
        fitting.next().ok_or_else(|| ::bpm_rest_runtime::forms::none("DraftPart"))
    }
}
impl ::std::convert::From<TextPart> for DraftPart {
    fn from(value: TextPart) -> Self {
        Self::TextPart(value)
    }
}
impl ::std::convert::From<ImagePart> for DraftPart {
    fn from(value: ImagePart) -> Self {
        Self::ImagePart(value)
    }
}
/// When a draft may be sent.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DraftWindow {
    /// The first hour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    DraftWindow, [], [], (0 "from" from)
}
impl DraftWindow {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { from: Default::default() }
    }
    /// The first hour.
    #[must_use]
    pub fn from(mut self, value: impl Into<::std::string::String>) -> Self {
        self.from = Some(value.into());
        self
    }
}
/// An image.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImagePart {
    /// The kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<::std::string::String>,
    /// Where it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    ImagePart, [], [], (0 "kind" kind), (1 "url" url)
}
#[derive(Default)]
/// A job as the server tells it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// Required, and any JSON.
    pub any: ::serde_json::Value,
    /// When it was looked at.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::bpm_rest_runtime::time::Timestamp>>"
        )
    )]
    pub dates: ::std::vec::Vec<::bpm_rest_runtime::time::Timestamp>,
    /// When it was done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub done: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// When it is due.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub due: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// `fee`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fee: ::std::option::Option<crate::calls::Money>,
    /// Always the same, today.
    pub kind: ::std::string::String,
    /// A list of any JSON.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Value>>"
        )
    )]
    pub list: ::std::vec::Vec<::serde_json::Value>,
    /// Whatever else.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub more: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// Rows of whatever.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::serde_json::Map<::std::string::String,::serde_json::Value>>>"
        )
    )]
    pub rows: ::std::vec::Vec<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Any JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub some: ::std::option::Option<::serde_json::Value>,
    /// Required, whatever it holds.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub state: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Job, [0, 5, 10], [], (0 "any" any), (1 "dates" dates => NullAsEmpty), (2 "done"
    done), (3 "due" due), (4 "fee" fee), (5 "kind" kind), (6 "list" list => NullAsEmpty),
    (7 "more" more => NullAsEmpty), (8 "rows" rows => NullAsEmpty), (9 "some" some), (10
    "state" state => NullAsEmpty)
}
/// Finishes a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobFinish {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "finish")))]
    action: ::std::string::String,
    /// That it is final.
    #[serde(rename = "final")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = true)))]
    final_: bool,
    /// One value, but not required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hint: ::std::option::Option<::std::string::String>,
    /// What came of it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
    /// `type`.
    #[serde(rename = "type")]
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "only")))]
    type_: crate::shapes::enums::Only,
    /// The version of the body.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = 2)))]
    version: i32,
}
::bpm_rest_runtime::members! {
    JobFinish, [0, 1, 4, 5], [], (0 "action" action), (1 "final" final_), (2 "hint"
    hint), (3 "result" result), (4 "type" type_), (5 "version" version)
}
impl JobFinish {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: "finish".into(),
            final_: true,
            hint: Default::default(),
            result: Default::default(),
            type_: "only".into(),
            version: 2,
        }
    }
    /// One value, but not required.
    #[must_use]
    pub fn hint(mut self, value: impl Into<::std::string::String>) -> Self {
        self.hint = Some(value.into());
        self
    }
    /// What came of it.
    #[must_use]
    pub fn result(mut self, value: impl Into<::std::string::String>) -> Self {
        self.result = Some(value.into());
        self
    }
}
impl Default for JobFinish {
    fn default() -> Self {
        Self::new()
    }
}
/// Pauses a job.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobPause {
    /// What to do.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "pause")))]
    action: ::std::string::String,
}
::bpm_rest_runtime::members! {
    JobPause, [0], [], (0 "action" action)
}
impl JobPause {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { action: "pause".into() }
    }
}
impl Default for JobPause {
    fn default() -> Self {
        Self::new()
    }
}
#[derive(Default)]
/// A label as the server tells it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Label {
    /// When it was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub changed: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// A color that may be the empty text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<crate::shapes::enums::Color>,
    /// How many there are, and -1 is a number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub copies: ::std::option::Option<i32>,
    /// A type that is written by hand.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::OrNone<crate::calls::Money>")
    )]
    pub fee: ::std::option::Option<crate::calls::Money>,
    /// A text that is never empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::OrNone<::std::string::String>")
    )]
    pub icon: ::std::option::Option<::std::string::String>,
    /// A number.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub id: i64,
    /// Whether it is there to stay.
    #[serde(rename = "isFixed")]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<bool>")
    )]
    pub is_fixed: bool,
    /// Whether there is no other.
    #[serde(rename = "isLast", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_last: ::std::option::Option<bool>,
    /// An enumeration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::OrNone<crate::shapes::enums::Only>")
    )]
    pub kind: ::std::option::Option<crate::shapes::enums::Only>,
    /// When it was made.
    pub made: ::bpm_rest_runtime::texts::LocalDateTime,
    /// The next one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub next: ::std::option::Option<i64>,
    /// What it is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::OrNone<ThingRef>")
    )]
    pub on: ::std::option::Option<ThingRef>,
    /// When it was printed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::OrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub printed: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// How large it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::OrNone<LabelSize>")
    )]
    pub size: ::std::option::Option<LabelSize>,
    /// A text, which may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    Label, [5, 6, 9], [extra], (0 "changed" changed => OptionalInText), (1 "color"
    color), (2 "copies" copies => OptionalInText), (3 "fee" fee => OrNone), (4 "icon"
    icon => OrNone), (5 "id" id => InText), (6 "isFixed" is_fixed => InText), (7 "isLast"
    is_last => OptionalInText), (8 "kind" kind => OrNone), (9 "made" made), (10 "next"
    next => InTextOrNone), (11 "on" on => OrNone), (12 "printed" printed =>
    InTextOrNone), (13 "size" size => OrNone), (14 "text" text)
}
/// How large it is.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelSize {
    /// The width.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i64>>"
        )
    )]
    pub width: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    LabelSize, [], [], (0 "width" width => OptionalInText)
}
/// What to change of a label.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelUpdate {
    /// How many.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<i32>>"
        )
    )]
    pub copies: ::std::option::Option<i32>,
    /// When to print it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<::bpm_rest_runtime::texts::LocalDateTime>>"
        )
    )]
    pub due: ::std::option::Option<::bpm_rest_runtime::texts::LocalDateTime>,
    /// Whether it is to stay.
    #[serde(rename = "isFixed", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub is_fixed: ::std::option::Option<bool>,
    /// What to print.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lines: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Its number.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i64>")
    )]
    pub number: i64,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
::bpm_rest_runtime::members! {
    LabelUpdate, [4], [extra], (0 "copies" copies => OptionalInText), (1 "due" due =>
    OptionalInText), (2 "isFixed" is_fixed => OptionalInText), (3 "lines" lines), (4
    "number" number => InText)
}
impl LabelUpdate {
    /// With `number`, which is required.
    #[must_use]
    pub fn new(number: i64) -> Self {
        Self {
            copies: Default::default(),
            due: Default::default(),
            is_fixed: Default::default(),
            lines: Default::default(),
            number: number,
            extra: Default::default(),
        }
    }
    /// How many.
    #[must_use]
    pub fn copies(mut self, value: i32) -> Self {
        self.copies = Some(value);
        self
    }
    /// When to print it.
    #[must_use]
    pub fn due(
        mut self,
        value: impl Into<::bpm_rest_runtime::texts::LocalDateTime>,
    ) -> Self {
        self.due = Some(value.into());
        self
    }
    /// Whether it is to stay.
    #[must_use]
    pub fn is_fixed(mut self, value: bool) -> Self {
        self.is_fixed = Some(value);
        self
    }
    /// What to print.
    ///
    /// Adds to what is there; [`Self::replace_lines`] replaces it.
    #[must_use]
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.lines
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `lines`; see [`Self::lines`].
    #[must_use]
    pub fn line(mut self, value: impl Into<::std::string::String>) -> Self {
        self.lines.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `lines` holds; see [`Self::lines`], which adds.
    #[must_use]
    pub fn replace_lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.lines = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Its number.
    #[must_use]
    pub fn number(mut self, value: i64) -> Self {
        self.number = value;
        self
    }
    /// Further properties, by their names on the wire.
    ///
    /// Adds to what is there; [`Self::replace_extra`] replaces it.
    #[must_use]
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `extra`; see [`Self::extra`].
    #[must_use]
    pub fn add_extra(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `extra` holds; see [`Self::extra`], which adds.
    #[must_use]
    pub fn replace_extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.extra = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}
#[derive(Default)]
/// A letter.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Letter {
    /// What it says.
    pub text: ::std::string::String,
    /// When it was written.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub written: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
}
::bpm_rest_runtime::members! {
    Letter, [0], [], (0 "text" text), (1 "written" written)
}
/// Name and password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Login {
    /// The password.
    pub password: ::bpm_rest_runtime::values::Secret,
    /// Whether to redirect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect: ::std::option::Option<bool>,
    /// The name.
    pub username: ::std::string::String,
}
impl Login {
    /// With `password`, `username`, which are required.
    #[must_use]
    pub fn new(
        password: impl Into<::bpm_rest_runtime::values::Secret>,
        username: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            password: password.into(),
            redirect: Default::default(),
            username: username.into(),
        }
    }
    /// The password.
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<::bpm_rest_runtime::values::Secret>,
    ) -> Self {
        self.password = value.into();
        self
    }
    /// Whether to redirect.
    #[must_use]
    pub fn redirect(mut self, value: bool) -> Self {
        self.redirect = Some(value);
        self
    }
    /// The name.
    #[must_use]
    pub fn username(mut self, value: impl Into<::std::string::String>) -> Self {
        self.username = value.into();
        self
    }
}
#[derive(Default)]
/// What has a name.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Named {
    /// An id.
    pub id: ::std::string::String,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Named, [0], [], (0 "id" id), (1 "name" name)
}
/// A job to make.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewJob {
    /// Any JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    /// A discount.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub discount: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<crate::calls::Money>,
    >,
    /// When it is due.
    pub due: ::bpm_rest_runtime::time::Timestamp,
    /// What to make.
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "job")))]
    kind: ::std::string::String,
    /// `pause`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pause: ::std::option::Option<JobPause>,
    /// `price`.
    pub price: crate::calls::Money,
    /// Several prices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prices: ::std::option::Option<::std::vec::Vec<crate::calls::Money>>,
    /// When to start.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// Whatever it holds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// When to stop.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stop: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::bpm_rest_runtime::time::Timestamp>,
    >,
}
impl NewJob {
    /// With `due`, `price`, which are required.
    #[must_use]
    pub fn new(
        due: impl Into<::bpm_rest_runtime::time::Timestamp>,
        price: impl Into<crate::calls::Money>,
    ) -> Self {
        Self {
            any: Default::default(),
            discount: Default::default(),
            due: due.into(),
            kind: "job".into(),
            pause: Default::default(),
            price: price.into(),
            prices: Default::default(),
            start: Default::default(),
            state: Default::default(),
            stop: Default::default(),
        }
    }
    /// Any JSON.
    #[must_use]
    pub fn any(mut self, value: impl Into<::serde_json::Value>) -> Self {
        self.any = Some(value.into());
        self
    }
    /// A discount.
    #[must_use]
    pub fn discount(mut self, value: impl Into<crate::calls::Money>) -> Self {
        self.discount = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `discount`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_discount(mut self) -> Self {
        self.discount = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// When it is due.
    #[must_use]
    pub fn due(mut self, value: impl Into<::bpm_rest_runtime::time::Timestamp>) -> Self {
        self.due = value.into();
        self
    }
    /// `pause`.
    #[must_use]
    pub fn pause(mut self, value: impl Into<JobPause>) -> Self {
        self.pause = Some(value.into());
        self
    }
    /// `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<crate::calls::Money>) -> Self {
        self.price = value.into();
        self
    }
    /// Several prices.
    ///
    /// Adds to what is there; [`Self::replace_prices`] replaces it.
    #[must_use]
    pub fn prices(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::calls::Money>>,
    ) -> Self {
        self.prices
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `prices`; see [`Self::prices`].
    #[must_use]
    pub fn add_price(mut self, amount: i64) -> Self {
        self.prices
            .get_or_insert_with(Default::default)
            .extend([<crate::calls::Money>::new(amount)]);
        self
    }
    /// Replaces all that `prices` holds; see [`Self::prices`], which adds.
    #[must_use]
    pub fn replace_prices(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::calls::Money>>,
    ) -> Self {
        self.prices = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// When to start.
    #[must_use]
    pub fn start(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Whatever it holds.
    ///
    /// Adds to what is there; [`Self::replace_state`] replaces it.
    #[must_use]
    pub fn state(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.state
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `state`; see [`Self::state`].
    #[must_use]
    pub fn add_state(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.state
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `state` holds; see [`Self::state`], which adds.
    #[must_use]
    pub fn replace_state(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::serde_json::Value>),
        >,
    ) -> Self {
        self.state = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// When to stop.
    #[must_use]
    pub fn stop(
        mut self,
        value: impl Into<::bpm_rest_runtime::time::Timestamp>,
    ) -> Self {
        self.stop = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `stop`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_stop(mut self) -> Self {
        self.stop = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
/// An order to make.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewOrder {
    /// The id.
    pub id: ::std::string::String,
    /// What to bring.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub lines: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    NewOrder, [0, 1], [], (0 "id" id), (1 "lines" lines => NullAsEmpty)
}
impl NewOrder {
    /// With `id`, `lines`, which are required.
    #[must_use]
    pub fn new(
        id: impl Into<::std::string::String>,
        lines: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            id: id.into(),
            lines: lines.into_iter().map(Into::into).collect(),
        }
    }
    /// The id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// What to bring.
    ///
    /// Adds to what is there; [`Self::replace_lines`] replaces it.
    #[must_use]
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.lines.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `lines`; see [`Self::lines`].
    #[must_use]
    pub fn line(mut self, value: impl Into<::std::string::String>) -> Self {
        self.lines.extend([value.into()]);
        self
    }
    /// Replaces all that `lines` holds; see [`Self::lines`], which adds.
    #[must_use]
    pub fn replace_lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.lines = value.into_iter().map(Into::into).collect();
        self
    }
}
/// A thing to make, with properties that have awkward names.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewThing {
    /// Where it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<NewThingAt>,
    /// A property called body.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    /// What is in it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub children: ::std::option::Option<::std::vec::Vec<NewThing>>,
    /// A property called as what clears another.
    #[serde(rename = "clearX", skip_serializing_if = "::std::option::Option::is_none")]
    pub clear_x: ::std::option::Option<::std::string::String>,
    /// A property called client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<::std::string::String>,
    /// A property called clone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clone: ::std::option::Option<::std::string::String>,
    /// `color`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::values::Nullable<crate::shapes::enums::Color>"
        )
    )]
    pub color: ::std::option::Option<crate::shapes::enums::Color>,
    /// A property called default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::std::string::String>,
    /// An id.
    pub id: ::std::string::String,
    /// A property called items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::std::string::String>,
    /// Labels by name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// A level.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<i64>,
    /// A property called new.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new: ::std::option::Option<::std::string::String>,
    /// One of two.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub one_of: ::std::option::Option<NewThingOneOf>,
    /// Required, and may be null.
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::values::Nullable<::std::string::String>")
    )]
    pub owner: ::std::option::Option<::std::string::String>,
    /// `parent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: ::std::option::Option<::std::boxed::Box<NewThing>>,
    /// A secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pin: ::std::option::Option<::bpm_rest_runtime::values::Secret>,
    /// A property called request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub request: ::std::option::Option<::std::string::String>,
    /// Several ids.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// A list of itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tree: ::std::option::Option<::std::vec::Vec<Tree>>,
    /// A property called type.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// A property that can be cleared.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
}
::bpm_rest_runtime::members! {
    NewThing, [6, 8, 14, 18], [], (0 "at" at), (1 "body" body), (2 "children" children),
    (3 "clearX" clear_x), (4 "client" client), (5 "clone" clone), (6 "color" color), (7
    "default" default), (8 "id" id), (9 "items" items), (10 "labels" labels), (11 "level"
    level), (12 "new" new), (13 "one_of" one_of), (14 "owner" owner), (15 "parent"
    parent), (16 "pin" pin), (17 "request" request), (18 "tags" tags => NullAsEmpty), (19
    "tree" tree), (20 "type" type_), (21 "x" x)
}
impl NewThing {
    /// With `id`, `tags`, which are required.
    #[must_use]
    pub fn new(
        id: impl Into<::std::string::String>,
        tags: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            at: Default::default(),
            body: Default::default(),
            children: Default::default(),
            clear_x: Default::default(),
            client: Default::default(),
            clone: Default::default(),
            color: Default::default(),
            default: Default::default(),
            id: id.into(),
            items: Default::default(),
            labels: Default::default(),
            level: Default::default(),
            new: Default::default(),
            one_of: Default::default(),
            owner: Default::default(),
            parent: Default::default(),
            pin: Default::default(),
            request: Default::default(),
            tags: tags.into_iter().map(Into::into).collect(),
            tree: Default::default(),
            type_: Default::default(),
            x: Default::default(),
        }
    }
    /// Where it is.
    #[must_use]
    pub fn at(mut self, value: impl Into<NewThingAt>) -> Self {
        self.at = Some(value.into());
        self
    }
    /// A property called body.
    #[must_use]
    pub fn body(mut self, value: impl Into<::std::string::String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// What is in it.
    ///
    /// Adds to what is there; [`Self::replace_children`] replaces it.
    #[must_use]
    pub fn children(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewThing>>,
    ) -> Self {
        self.children
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `children`; see [`Self::children`].
    #[must_use]
    pub fn child(mut self, value: impl Into<NewThing>) -> Self {
        self.children.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `children` holds; see [`Self::children`], which adds.
    #[must_use]
    pub fn replace_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewThing>>,
    ) -> Self {
        self.children = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// A property called as what clears another.
    #[must_use]
    pub fn set_clear_x(mut self, value: impl Into<::std::string::String>) -> Self {
        self.clear_x = Some(value.into());
        self
    }
    /// A property called client.
    #[must_use]
    pub fn client(mut self, value: impl Into<::std::string::String>) -> Self {
        self.client = Some(value.into());
        self
    }
    /// A property called clone.
    #[must_use]
    pub fn set_clone(mut self, value: impl Into<::std::string::String>) -> Self {
        self.clone = Some(value.into());
        self
    }
    /// `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<crate::shapes::enums::Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// A property called default.
    #[must_use]
    pub fn set_default(mut self, value: impl Into<::std::string::String>) -> Self {
        self.default = Some(value.into());
        self
    }
    /// An id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
    /// A property called items.
    #[must_use]
    pub fn items(mut self, value: impl Into<::std::string::String>) -> Self {
        self.items = Some(value.into());
        self
    }
    /// Labels by name.
    ///
    /// Adds to what is there; [`Self::replace_labels`] replaces it.
    #[must_use]
    pub fn labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.labels
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(|(key, value)| (key.into(), value.into())));
        self
    }
    /// Adds one element to `labels`; see [`Self::labels`].
    #[must_use]
    pub fn label(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        self.labels
            .get_or_insert_with(Default::default)
            .extend([(key.into(), value.into())]);
        self
    }
    /// Replaces all that `labels` holds; see [`Self::labels`], which adds.
    #[must_use]
    pub fn replace_labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.labels = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// A level.
    #[must_use]
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
        self
    }
    /// A property called new.
    #[must_use]
    pub fn set_new(mut self, value: impl Into<::std::string::String>) -> Self {
        self.new = Some(value.into());
        self
    }
    /// One of two.
    #[must_use]
    pub fn one_of(mut self, value: impl Into<NewThingOneOf>) -> Self {
        self.one_of = Some(value.into());
        self
    }
    /// Required, and may be null.
    #[must_use]
    pub fn owner(mut self, value: impl Into<::std::string::String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// `parent`.
    #[must_use]
    pub fn parent(mut self, value: impl Into<::std::boxed::Box<NewThing>>) -> Self {
        self.parent = Some(value.into());
        self
    }
    /// A secret.
    #[must_use]
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.pin = Some(value.into());
        self
    }
    /// A property called request.
    #[must_use]
    pub fn request(mut self, value: impl Into<::std::string::String>) -> Self {
        self.request = Some(value.into());
        self
    }
    /// Several ids.
    ///
    /// Adds to what is there; [`Self::replace_tags`] replaces it.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags.extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `tags`; see [`Self::tags`].
    #[must_use]
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tags.extend([value.into()]);
        self
    }
    /// Replaces all that `tags` holds; see [`Self::tags`], which adds.
    #[must_use]
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// A list of itself.
    ///
    /// Adds to what is there; [`Self::replace_tree`] replaces it.
    #[must_use]
    pub fn tree(mut self, value: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        self.tree
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `tree`; see [`Self::tree`].
    #[must_use]
    pub fn add_tree(mut self, value: impl Into<Tree>) -> Self {
        self.tree.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `tree` holds; see [`Self::tree`], which adds.
    #[must_use]
    pub fn replace_tree(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tree>>,
    ) -> Self {
        self.tree = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// A property called type.
    #[must_use]
    pub fn type_(mut self, value: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// A property that can be cleared.
    #[must_use]
    pub fn x(mut self, value: impl Into<::std::string::String>) -> Self {
        self.x = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `x`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_x(mut self) -> Self {
        self.x = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
/// Where it is.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewThingAt {
    /// Where exactly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spots: ::std::option::Option<::std::vec::Vec<NewThingAtSpotsItem>>,
    /// The street.
    pub street: ::std::string::String,
}
::bpm_rest_runtime::members! {
    NewThingAt, [1], [], (0 "spots" spots), (1 "street" street)
}
impl NewThingAt {
    /// With `street`, which is required.
    #[must_use]
    pub fn new(street: impl Into<::std::string::String>) -> Self {
        Self {
            spots: Default::default(),
            street: street.into(),
        }
    }
    /// Where exactly.
    ///
    /// Adds to what is there; [`Self::replace_spots`] replaces it.
    #[must_use]
    pub fn spots(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewThingAtSpotsItem>>,
    ) -> Self {
        self.spots
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `spots`; see [`Self::spots`].
    #[must_use]
    pub fn spot(mut self, value: impl Into<NewThingAtSpotsItem>) -> Self {
        self.spots.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `spots` holds; see [`Self::spots`], which adds.
    #[must_use]
    pub fn replace_spots(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewThingAtSpotsItem>>,
    ) -> Self {
        self.spots = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The street.
    #[must_use]
    pub fn street(mut self, value: impl Into<::std::string::String>) -> Self {
        self.street = value.into();
        self
    }
}
/// One of those in `NewThingAtSpots`.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewThingAtSpotsItem {
    /// The number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub n: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    NewThingAtSpotsItem, [], [], (0 "n" n)
}
impl NewThingAtSpotsItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { n: Default::default() }
    }
    /// The number.
    #[must_use]
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}
///One of two.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub enum NewThingOneOf {
    String(::std::string::String),
    Integer(i64),
}
impl ::std::convert::From<&str> for NewThingOneOf {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
impl ::std::convert::From<::std::string::String> for NewThingOneOf {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}
impl ::std::fmt::Display for NewThingOneOf {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::String(x) => x.fmt(f),
            Self::Integer(x) => x.fmt(f),
        }
    }
}
impl ::std::convert::From<i64> for NewThingOneOf {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
#[derive(Default)]
/// An order.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Order {
    /// The id.
    pub id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    Order, [0], [], (0 "id" id)
}
#[derive(Default)]
/// One page of orders.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderPage {
    /// Where it starts.
    #[serde(
        rename = "firstResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_result: ::std::option::Option<i64>,
    /// The orders.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<OrderPageRowsItem>>"
        )
    )]
    pub rows: ::std::vec::Vec<OrderPageRowsItem>,
    /// How many there are.
    pub total: i32,
}
::bpm_rest_runtime::members! {
    OrderPage, [1, 2], [], (0 "firstResult" first_result), (1 "rows" rows =>
    NullAsEmpty), (2 "total" total)
}
/// One of those in `OrderPageRows`.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderPageRowsItem {
    /// The id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    OrderPageRowsItem, [], [], (0 "id" id)
}
/// Which orders.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrderQuery {
    /// Where to start.
    #[serde(
        rename = "firstResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_result: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i32>>,
    /// How many.
    #[serde(rename = "maxResults")]
    pub max_results: i64,
    /// What to look for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    OrderQuery, [1], [], (0 "firstResult" first_result), (1 "maxResults" max_results), (2
    "text" text)
}
impl OrderQuery {
    /// With `max_results`, which is required.
    #[must_use]
    pub fn new(max_results: i64) -> Self {
        Self {
            first_result: Default::default(),
            max_results: max_results,
            text: Default::default(),
        }
    }
    /// Where to start.
    #[must_use]
    pub fn first_result(mut self, value: i32) -> Self {
        self.first_result = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `first_result`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_first_result(mut self) -> Self {
        self.first_result = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// How many.
    #[must_use]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = value;
        self
    }
    /// What to look for.
    #[must_use]
    pub fn text(mut self, value: impl Into<::std::string::String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
/// A parcel.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Parcel {
    /// `stamp`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stamp: ::std::option::Option<Stamp>,
    /// The weight in grams.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weight: ::std::option::Option<i64>,
}
::bpm_rest_runtime::members! {
    Parcel, [], [], (0 "stamp" stamp), (1 "weight" weight)
}
/// What the server answers.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchThingAnswer {
    /// What was changed.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<PatchThingAnswerChangesItem>>"
        )
    )]
    pub changes: ::std::vec::Vec<PatchThingAnswerChangesItem>,
}
::bpm_rest_runtime::members! {
    PatchThingAnswer, [], [], (0 "changes" changes => NullAsEmpty)
}
/// One of those in `PatchThingAnswerChanges`.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchThingAnswerChangesItem {
    /// Which field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    PatchThingAnswerChangesItem, [], [], (0 "field" field)
}
/// The body of the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchThingBody {
    /// A note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// Where to put it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub place: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<PatchThingBodyPlace>,
    >,
    /// Why.
    pub reason: ::std::string::String,
}
::bpm_rest_runtime::members! {
    PatchThingBody, [2], [], (0 "note" note), (1 "place" place), (2 "reason" reason)
}
impl PatchThingBody {
    /// With `reason`, which is required.
    #[must_use]
    pub fn new(reason: impl Into<::std::string::String>) -> Self {
        Self {
            note: Default::default(),
            place: Default::default(),
            reason: reason.into(),
        }
    }
    /// A note.
    #[must_use]
    pub fn note(mut self, value: impl Into<::std::string::String>) -> Self {
        self.note = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `note`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_note(mut self) -> Self {
        self.note = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Where to put it.
    #[must_use]
    pub fn place(mut self, value: impl Into<PatchThingBodyPlace>) -> Self {
        self.place = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `place`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_place(mut self) -> Self {
        self.place = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Why.
    #[must_use]
    pub fn reason(mut self, value: impl Into<::std::string::String>) -> Self {
        self.reason = value.into();
        self
    }
}
/// Where to put it.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchThingBodyPlace {
    /// The shelf.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shelf: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    PatchThingBodyPlace, [], [], (0 "shelf" shelf)
}
impl PatchThingBodyPlace {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { shelf: Default::default() }
    }
    /// The shelf.
    #[must_use]
    pub fn shelf(mut self, value: impl Into<::std::string::String>) -> Self {
        self.shelf = Some(value.into());
        self
    }
}
/// The body of the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PrintLabelBody {
    /// How often.
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::InText<i32>")
    )]
    pub copies: i32,
    /// Whether on both sides.
    #[serde(rename = "twoSided", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[serde(serialize_with = "::bpm_rest_runtime::texts::write")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::EmptyOrNone<::bpm_rest_runtime::schema::InText<bool>>"
        )
    )]
    pub two_sided: ::std::option::Option<bool>,
}
::bpm_rest_runtime::members! {
    PrintLabelBody, [0], [], (0 "copies" copies => InText), (1 "twoSided" two_sided =>
    OptionalInText)
}
impl PrintLabelBody {
    /// With `copies`, which is required.
    #[must_use]
    pub fn new(copies: i32) -> Self {
        Self {
            copies: copies,
            two_sided: Default::default(),
        }
    }
    /// How often.
    #[must_use]
    pub fn copies(mut self, value: i32) -> Self {
        self.copies = value;
        self
    }
    /// Whether on both sides.
    #[must_use]
    pub fn two_sided(mut self, value: bool) -> Self {
        self.two_sided = Some(value);
        self
    }
}
#[derive(Default)]
/// What is said, and may be otherwise.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Rumour {
    /// Whom it is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<::std::string::String>>"
        )
    )]
    pub about: ::std::option::Option<::std::string::String>,
    /// How many say so.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default)]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::Unproven<::std::option::Option<i32>>"
        )
    )]
    pub count: ::std::option::Option<i32>,
    /// What else is said.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "::bpm_rest_runtime::schema::Unproven<::std::vec::Vec<Rumour>>")
    )]
    pub more: ::std::vec::Vec<Rumour>,
    /// Further properties, by their names on the wire.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl<'de> ::serde::Deserialize<'de> for Rumour {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(
            deserializer,
        )?;
        let about = members.take("about");
        let count = members.take("count");
        let more = members.take("more");
        let extra = members.rest();
        ::std::result::Result::Ok(Self { about, count, more, extra })
    }
}
/// The body of the request.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchOrdersBody {
    /// What to look for.
    pub text: ::std::string::String,
}
::bpm_rest_runtime::members! {
    SearchOrdersBody, [0], [], (0 "text" text)
}
impl SearchOrdersBody {
    /// With `text`, which is required.
    #[must_use]
    pub fn new(text: impl Into<::std::string::String>) -> Self {
        Self { text: text.into() }
    }
    /// What to look for.
    #[must_use]
    pub fn text(mut self, value: impl Into<::std::string::String>) -> Self {
        self.text = value.into();
        self
    }
}
/// A stamp; nothing but schemas is shared of stamps.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Stamp {
    /// The value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Stamp, [], [], (0 "value" value)
}
/// A text.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextPart {
    /// The kind.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<::std::string::String>,
    /// The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
::bpm_rest_runtime::members! {
    TextPart, [], [], (0 "kind" kind), (1 "text" text)
}
#[derive(Default)]
/// A thing as the server tells it.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// Anything.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
    /// `color`.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::values::Nullable<crate::shapes::enums::Color>"
        )
    )]
    pub color: ::std::option::Option<crate::shapes::enums::Color>,
    /// A property called default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: ::std::option::Option<::std::string::String>,
    /// A property called enum.
    #[serde(rename = "enum", skip_serializing_if = "::std::option::Option::is_none")]
    pub enum_: ::std::option::Option<::std::string::String>,
    /// Whatever else.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::serde_json::Map<::std::string::String,::serde_json::Value>>"
        )
    )]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// An id.
    pub id: ::std::string::String,
    /// Labels by name.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::collections::HashMap<::std::string::String,::std::string::String>>"
        )
    )]
    pub labels: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// A level.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<i64>,
    /// When it was made.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made: ::std::option::Option<::bpm_rest_runtime::time::Timestamp>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// What it is made of.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Thing>>"
        )
    )]
    pub parts: ::std::vec::Vec<Thing>,
    /// A property called properties.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub properties: ::std::option::Option<::std::string::String>,
    /// How large it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<ThingSize>,
    /// Required, and null in truth.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<::std::string::String>>"
        )
    )]
    pub tags: ::std::vec::Vec<::std::string::String>,
}
::bpm_rest_runtime::members! {
    Thing, [1, 5, 6, 13], [], (0 "any" any), (1 "color" color), (2 "default" default), (3
    "enum" enum_), (4 "extra" extra => NullAsEmpty), (5 "id" id), (6 "labels" labels =>
    NullAsEmpty), (7 "level" level), (8 "made" made), (9 "name" name), (10 "parts" parts
    => NullAsEmpty), (11 "properties" properties), (12 "size" size), (13 "tags" tags =>
    NullAsEmpty)
}
/// One page of things.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingPage {
    /// How many there are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<::std::string::String>,
    /// Where it starts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<i64>,
    /// The things.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::bpm_rest_runtime::schema::NullAsEmpty<::std::vec::Vec<Thing>>"
        )
    )]
    pub rows: ::std::vec::Vec<Thing>,
}
::bpm_rest_runtime::members! {
    ThingPage, [], [], (0 "count" count), (1 "from" from), (2 "rows" rows => NullAsEmpty)
}
/// Another thing.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingRef {
    /// The id.
    pub id: ::std::string::String,
}
::bpm_rest_runtime::members! {
    ThingRef, [0], [], (0 "id" id)
}
impl ThingRef {
    /// With `id`, which is required.
    #[must_use]
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self { id: id.into() }
    }
    /// The id.
    #[must_use]
    pub fn id(mut self, value: impl Into<::std::string::String>) -> Self {
        self.id = value.into();
        self
    }
}
/// How large it is.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingSize {
    /// The width.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<f32>,
}
::bpm_rest_runtime::members! {
    ThingSize, [], [], (0 "width" width)
}
/// What to change of a thing.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingUpdate {
    /// Where it is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<::bpm_rest_runtime::values::Nullable<ThingUpdateAt>>,
    /// `color`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<crate::shapes::enums::Color>,
    >,
    /// The ids, absent, null or empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::vec::Vec<::std::string::String>>,
    >,
    /// The labels.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    >,
    /// The level.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<::bpm_rest_runtime::values::Nullable<i64>>,
    /// The name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
    /// Another.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub other: ::std::option::Option<::bpm_rest_runtime::values::Nullable<ThingRef>>,
    /// The secret.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pin: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::bpm_rest_runtime::values::Secret>,
    >,
    /// The tags, absent or empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
::bpm_rest_runtime::members! {
    ThingUpdate, [], [], (0 "at" at), (1 "color" color), (2 "ids" ids), (3 "labels"
    labels), (4 "level" level), (5 "name" name), (6 "other" other), (7 "pin" pin), (8
    "tags" tags)
}
impl ThingUpdate {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            at: Default::default(),
            color: Default::default(),
            ids: Default::default(),
            labels: Default::default(),
            level: Default::default(),
            name: Default::default(),
            other: Default::default(),
            pin: Default::default(),
            tags: Default::default(),
        }
    }
    /// Where it is.
    #[must_use]
    pub fn at(mut self, value: impl Into<ThingUpdateAt>) -> Self {
        self.at = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `at`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_at(mut self) -> Self {
        self.at = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<crate::shapes::enums::Color>) -> Self {
        self.color = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `color`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_color(mut self) -> Self {
        self.color = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The ids, absent, null or empty.
    ///
    /// Adds to what is there; [`Self::replace_ids`] replaces it.
    #[must_use]
    pub fn ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        ::bpm_rest_runtime::values::extend(
            &mut self.ids,
            value.into_iter().map(Into::into),
        );
        self
    }
    /// Adds one element to `ids`; see [`Self::ids`].
    #[must_use]
    pub fn known_id(mut self, value: impl Into<::std::string::String>) -> Self {
        ::bpm_rest_runtime::values::extend(&mut self.ids, [value.into()]);
        self
    }
    /// Replaces all that `ids` holds; see [`Self::ids`], which adds.
    #[must_use]
    pub fn replace_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.ids = Some(
            ::bpm_rest_runtime::values::Nullable::Value(
                value.into_iter().map(Into::into).collect(),
            ),
        );
        self
    }
    /// Clears `ids`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_ids(mut self) -> Self {
        self.ids = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The labels.
    ///
    /// Adds to what is there; [`Self::replace_labels`] replaces it.
    #[must_use]
    pub fn labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        ::bpm_rest_runtime::values::extend(
            &mut self.labels,
            value.into_iter().map(|(key, value)| (key.into(), value.into())),
        );
        self
    }
    /// Adds one element to `labels`; see [`Self::labels`].
    #[must_use]
    pub fn label(
        mut self,
        key: impl Into<::std::string::String>,
        value: impl Into<::std::string::String>,
    ) -> Self {
        ::bpm_rest_runtime::values::extend(
            &mut self.labels,
            [(key.into(), value.into())],
        );
        self
    }
    /// Replaces all that `labels` holds; see [`Self::labels`], which adds.
    #[must_use]
    pub fn replace_labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.labels = Some(
            ::bpm_rest_runtime::values::Nullable::Value(
                value
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            ),
        );
        self
    }
    /// Clears `labels`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_labels(mut self) -> Self {
        self.labels = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The level.
    #[must_use]
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(::bpm_rest_runtime::values::Nullable::Value(value));
        self
    }
    /// Clears `level`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_level(mut self) -> Self {
        self.level = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, value: impl Into<::std::string::String>) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `name`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// Another.
    #[must_use]
    pub fn other(mut self, value: impl Into<ThingRef>) -> Self {
        self.other = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `other`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_other(mut self) -> Self {
        self.other = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The secret.
    #[must_use]
    pub fn pin(mut self, value: impl Into<::bpm_rest_runtime::values::Secret>) -> Self {
        self.pin = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `pin`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_pin(mut self) -> Self {
        self.pin = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
    /// The tags, absent or empty.
    ///
    /// Adds to what is there; [`Self::replace_tags`] replaces it.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags
            .get_or_insert_with(Default::default)
            .extend(value.into_iter().map(Into::into));
        self
    }
    /// Adds one element to `tags`; see [`Self::tags`].
    #[must_use]
    pub fn tag(mut self, value: impl Into<::std::string::String>) -> Self {
        self.tags.get_or_insert_with(Default::default).extend([value.into()]);
        self
    }
    /// Replaces all that `tags` holds; see [`Self::tags`], which adds.
    #[must_use]
    pub fn replace_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/// Where it is.
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingUpdateAt {
    /// The street.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub street: ::std::option::Option<
        ::bpm_rest_runtime::values::Nullable<::std::string::String>,
    >,
}
::bpm_rest_runtime::members! {
    ThingUpdateAt, [], [], (0 "street" street)
}
impl ThingUpdateAt {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { street: Default::default() }
    }
    /// The street.
    #[must_use]
    pub fn street(mut self, value: impl Into<::std::string::String>) -> Self {
        self.street = Some(::bpm_rest_runtime::values::Nullable::Value(value.into()));
        self
    }
    /// Clears `street`: null is sent, which is not the same as leaving it alone.
    #[must_use]
    pub fn clear_street(mut self) -> Self {
        self.street = Some(::bpm_rest_runtime::values::Nullable::Null);
        self
    }
}
/// A list of itself.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tree(pub ::std::vec::Vec<::std::vec::Vec<Tree>>);
impl ::std::ops::Deref for Tree {
    type Target = ::std::vec::Vec<::std::vec::Vec<Tree>>;
    fn deref(&self) -> &::std::vec::Vec<::std::vec::Vec<Tree>> {
        &self.0
    }
}
impl ::std::convert::From<Tree> for ::std::vec::Vec<::std::vec::Vec<Tree>> {
    fn from(value: Tree) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<::std::vec::Vec<Tree>>> for Tree {
    fn from(value: ::std::vec::Vec<::std::vec::Vec<Tree>>) -> Self {
        Self(value)
    }
}
