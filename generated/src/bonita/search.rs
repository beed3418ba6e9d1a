// Made by `cargo xtask generate`; edit the spec instead.

//! What each list can be searched for by: filters, orders, deploys and counters.

use super::{builder, enums};
use ::bpm_rest_runtime::search;
impl search::Searchable for builder::SearchCustomPages {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("contentType", search::Kind::Text),
                ("createdBy", search::Kind::Integer),
                ("creationDate", search::Kind::Integer),
                ("displayName", search::Kind::Text),
                ("id", search::Kind::Integer),
                ("isProvided", search::Kind::Boolean),
                ("lastUpdateDate", search::Kind::Integer),
                ("processDefinitionId", search::Kind::Integer),
                ("urlToken", search::Kind::Text),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&["isHidden"])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &[
                    "urlToken",
                    "displayName",
                    "isProvided",
                    "lastUpdateDate",
                    "creationDate",
                    "createdBy",
                    "processDefinitionId",
                    "id",
                ],
            ),
        )
        .with_deploys(&["createdBy", "updatedBy"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchCustomPages {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_custom_pages`](super::Client::search_custom_pages).
///
/// The server ignores `isHidden`, and would find everything: no filter here.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `displayName` and `urlToken`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CustomPageFilter {}
impl CustomPageFilter {
    /// Pages of this type.
    pub fn content_type(
        value: enums::PageType,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("contentType", value)
    }
    /// Pages that the user with this id created; -1 stands for the technical user.
    pub fn created_by(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("createdBy", value)
    }
    /// Pages that were created at this time, in milliseconds since 1970. Answers have dates without a zone.
    pub fn creation_date(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("creationDate", value)
    }
    /// Pages with this display name.
    pub fn display_name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("displayName", Into::<String>::into(value))
    }
    /// The page with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("id", value)
    }
    /// Pages that came with the server, or those that did not.
    pub fn is_provided(value: bool) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("isProvided", value)
    }
    /// Pages that were updated at this time, in milliseconds since 1970. Answers have dates without a zone.
    pub fn last_update_date(value: i64) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("lastUpdateDate", value)
    }
    /// Pages of the process with this id.
    pub fn process_definition_id(
        value: i64,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("processDefinitionId", value)
    }
    /// The page with this URL token: `custompage_…`.
    pub fn url_token(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchCustomPages> {
        search::Filter::new("urlToken", Into::<String>::into(value))
    }
}
/// What [`search_custom_pages`](super::Client::search_custom_pages) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomPageField {
    /// `urlToken`.
    UrlToken,
    /// `displayName`.
    DisplayName,
    /// `isProvided`.
    IsProvided,
    /// `lastUpdateDate`.
    LastUpdateDate,
    /// `creationDate`.
    CreationDate,
    /// `createdBy`.
    CreatedBy,
    /// `processDefinitionId`.
    ProcessDefinitionId,
    /// `id`.
    Id,
}
impl CustomPageField {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::UrlToken,
        Self::DisplayName,
        Self::IsProvided,
        Self::LastUpdateDate,
        Self::CreationDate,
        Self::CreatedBy,
        Self::ProcessDefinitionId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UrlToken => "urlToken",
            Self::DisplayName => "displayName",
            Self::IsProvided => "isProvided",
            Self::LastUpdateDate => "lastUpdateDate",
            Self::CreationDate => "creationDate",
            Self::CreatedBy => "createdBy",
            Self::ProcessDefinitionId => "processDefinitionId",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for CustomPageField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl CustomPageField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchCustomPages> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchCustomPages> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_custom_pages`](super::Client::search_custom_pages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomPageDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
}
impl CustomPageDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CreatedBy, Self::UpdatedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
        }
    }
}
impl ::std::fmt::Display for CustomPageDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<CustomPageDeploy> for search::Deploy<builder::SearchCustomPages> {
    fn from(name: CustomPageDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<CustomPageDeploy> for String {
    fn from(name: CustomPageDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfileEntries {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("id", search::Kind::Integer),
                ("index", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("page", search::Kind::Text),
                ("parent_id", search::Kind::Integer),
                ("profile_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(search::Orders::Names(&["index", "name"]))
        .with_deploys(&["page"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfileEntries {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profile_entries`](super::Client::search_profile_entries).
///
/// The server answers an error to a filter of any other name.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileEntryFilter {}
impl ProfileEntryFilter {
    /// The entry with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("id", value)
    }
    /// Entries at this place.
    pub fn index(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("index", value)
    }
    /// Entries of this name.
    pub fn name(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// Entries that lead to the page of this token.
    pub fn page(
        value: impl Into<String>,
    ) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("page", Into::<String>::into(value))
    }
    /// Entries in the folder with this id; 0 for entries that are in no folder.
    pub fn parent_id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("parent_id", value)
    }
    /// Entries of the profile with this id.
    pub fn profile_id(value: i64) -> search::Filter<builder::SearchProfileEntries> {
        search::Filter::new("profile_id", value)
    }
}
/// What [`search_profile_entries`](super::Client::search_profile_entries) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileEntryField {
    /// `index`.
    Index,
    /// `name`.
    Name,
}
impl ProfileEntryField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Index, Self::Name];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Name => "name",
        }
    }
}
impl ::std::fmt::Display for ProfileEntryField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileEntryField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfileEntries> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfileEntries> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profile_entries`](super::Client::search_profile_entries).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileEntryDeploy {
    /// `page`.
    Page,
}
impl ProfileEntryDeploy {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::Page];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
        }
    }
}
impl ::std::fmt::Display for ProfileEntryDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileEntryDeploy> for search::Deploy<builder::SearchProfileEntries> {
    fn from(name: ProfileEntryDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileEntryDeploy> for String {
    fn from(name: ProfileEntryDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfileMembers {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("group_id", search::Kind::Integer),
                ("id", search::Kind::Integer),
                (
                    "member_type",
                    search::Kind::Words(&["user", "group", "role", "roleAndGroup"]),
                ),
                ("profile_id", search::Kind::Integer),
                ("role_id", search::Kind::Integer),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&["member_type"])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_needs(&[])
        .with_orders(
            search::Orders::Names(
                &["profile_id", "user_id", "role_id", "group_id", "id"],
            ),
        )
        .with_deploys(&["user_id", "role_id", "group_id"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfileMembers {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profile_members`](super::Client::search_profile_members).
///
/// The server demands `member_type`.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `firstname`, `lastname` and `userName`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileMemberFilter {}
impl ProfileMemberFilter {
    /// The group with this id.
    pub fn group_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("group_id", value)
    }
    /// The membership with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("id", value)
    }
    /// Members of this type.
    pub fn member_type(
        value: MemberType,
    ) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("member_type", value)
    }
    /// Members of the profile with this id.
    pub fn profile_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("profile_id", value)
    }
    /// The role with this id.
    pub fn role_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("role_id", value)
    }
    /// The user with this id.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchProfileMembers> {
        search::Filter::new("user_id", value)
    }
}
/// The values of the filter `member_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `role`.
    Role,
    /// `roleAndGroup`.
    RoleAndGroup,
}
impl MemberType {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::User,
        Self::Group,
        Self::Role,
        Self::RoleAndGroup,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::RoleAndGroup => "roleAndGroup",
        }
    }
}
impl ::std::fmt::Display for MemberType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
/// What [`search_profile_members`](super::Client::search_profile_members) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileMemberField {
    /// `profile_id`.
    ProfileId,
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
    /// `id`.
    Id,
}
impl ProfileMemberField {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::ProfileId,
        Self::UserId,
        Self::RoleId,
        Self::GroupId,
        Self::Id,
    ];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ProfileId => "profile_id",
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ProfileMemberField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileMemberField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfileMembers> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfileMembers> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profile_members`](super::Client::search_profile_members).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileMemberDeploy {
    /// `user_id`.
    UserId,
    /// `role_id`.
    RoleId,
    /// `group_id`.
    GroupId,
}
impl ProfileMemberDeploy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::UserId, Self::RoleId, Self::GroupId];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserId => "user_id",
            Self::RoleId => "role_id",
            Self::GroupId => "group_id",
        }
    }
}
impl ::std::fmt::Display for ProfileMemberDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileMemberDeploy> for search::Deploy<builder::SearchProfileMembers> {
    fn from(name: ProfileMemberDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileMemberDeploy> for String {
    fn from(name: ProfileMemberDeploy) -> Self {
        name.as_str().to_owned()
    }
}
impl search::Searchable for builder::SearchProfiles {
    const RULES: search::Rules = search::Rules::new()
        .with_filters(
            &[
                ("hasNavigation", search::Kind::Boolean),
                ("id", search::Kind::Integer),
                ("name", search::Kind::Text),
                ("user_id", search::Kind::Integer),
            ],
        )
        .with_demanded(&[])
        .with_ignored(&[])
        .with_unknown_ignored(false)
        .with_alone("user_id")
        .with_needs(&[("hasNavigation", &["user_id"])])
        .with_orders(search::Orders::Names(&["name", "id"]))
        .with_deploys(&["createdBy", "updatedBy"])
        .with_counters(&[])
        .with_values_cut()
        .with_pages()
        .with_term();
}
impl search::Searching for builder::SearchProfiles {
    fn with_search(self, asked: search::Asked) -> Self {
        let call = self
            .p(asked.page)
            .c(asked.per_page)
            .f(asked.filters)
            .d(asked.deploys);
        let call = asked.orders.into_iter().fold(call, |call, value| call.o(value));
        let call = asked.term.into_iter().fold(call, |call, value| call.s(value));
        call
    }
}
/// Filters of [`search_profiles`](super::Client::search_profiles).
///
/// The server demands `user_id` beside `hasNavigation`.
/// Beside `user_id` the server ignores other filters, orders, the term and the page, and gives the whole list.
/// The server answers an error to a filter of any other name.
/// The search term is compared with `name`.
/// The server drops what stands behind a `=` in a value; such a value is refused.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ProfileFilter {}
impl ProfileFilter {
    /// Profiles with a menu, or without one.
    ///
    /// Not every server has this filter: up to 7.12 by itself; from 7.14 on beside `user_id` only.
    pub fn has_navigation(value: bool) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("hasNavigation", value)
    }
    /// The profile with this id.
    pub fn id(value: i64) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("id", value)
    }
    /// The profile of this name.
    pub fn name(value: impl Into<String>) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("name", Into::<String>::into(value))
    }
    /// The profiles that the user with this id has, directly or by a group or role. They come at once, not in pages.
    pub fn user_id(value: i64) -> search::Filter<builder::SearchProfiles> {
        search::Filter::new("user_id", value)
    }
}
/// What [`search_profiles`](super::Client::search_profiles) sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileField {
    /// `name`.
    Name,
    /// `id`.
    Id,
}
impl ProfileField {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::Name, Self::Id];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
        }
    }
}
impl ::std::fmt::Display for ProfileField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ProfileField {
    /// From small to large.
    pub fn asc(self) -> search::Order<builder::SearchProfiles> {
        search::Order::ascending(self.as_str())
    }
    /// From large to small.
    pub fn desc(self) -> search::Order<builder::SearchProfiles> {
        search::Order::descending(self.as_str())
    }
}
/// The references that the server can replace by the whole object in [`search_profiles`](super::Client::search_profiles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileDeploy {
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
}
impl ProfileDeploy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CreatedBy, Self::UpdatedBy];
    /// As it is written in a query.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
        }
    }
}
impl ::std::fmt::Display for ProfileDeploy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl From<ProfileDeploy> for search::Deploy<builder::SearchProfiles> {
    fn from(name: ProfileDeploy) -> Self {
        Self::new(name.as_str())
    }
}
impl From<ProfileDeploy> for String {
    fn from(name: ProfileDeploy) -> Self {
        name.as_str().to_owned()
    }
}
