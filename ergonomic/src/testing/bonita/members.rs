//! `portal/profileMember`.

use super::{
    Engine, Resource, Version,
    answer::{Object, Refusal},
    resource::Fields,
    search::{Found, Row, Rules, Search},
};

/// Who has a profile: a user, a group, a role, or a role in a group; -1 for what it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) profile: i64,
    pub(super) role: i64,
    pub(super) group: i64,
    pub(super) user: i64,
}

impl Member {
    fn object(self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("profile_id", self.profile)
            .with("role_id", self.role)
            .with("group_id", self.group)
            .with("user_id", self.user)
    }

    fn is_of(self, kind: &str) -> bool {
        kind == match (self.user, self.role, self.group) {
            (-1, -1, _) => "group",
            (-1, _, -1) => "role",
            (-1, _, _) => "roleAndGroup",
            _ => "user",
        }
    }

    fn check(self, engine: &Engine) -> Result<(), Refusal> {
        let people = &engine.organization;
        let is_known = (self.user == -1 || people.users.contains_key(&self.user))
            && (self.group == -1 || people.groups.contains_key(&self.group))
            && (self.role == -1 || people.roles.contains_key(&self.role))
            && engine.profiles.contains_key(&self.profile);
        let has_others = self.group != -1 || self.role != -1;
        match () {
            () if (self.user != -1) == has_others => {
                Err(Refusal::malformed("A member is a user, a group, a role, or a role in a group"))
            }
            () if !is_known => Err(Refusal::malformed("There is no such profile, user, group or role")),
            () if engine.members.values().any(|member| *member == self) => {
                Err(Refusal::Duplicate("There is such a profile member already".to_owned()))
            }
            () => Ok(()),
        }
    }
}

/// `portal/profileMember`.
pub(super) struct Members;

const RULES: Rules = Rules {
    filters: &["id", "profile_id", "user_id", "role_id", "group_id"],
    numbers: &["id", "profile_id", "user_id", "role_id", "group_id"],
    ignored: &[],
    orders: &["id", "profile_id", "user_id", "role_id", "group_id"],
    default_order: "user_id",
    is_lenient: false,
};

impl Resource for Members {
    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let kind = search
            .take("member_type")
            .filter(|kind| ["user", "group", "role", "roleAndGroup"].contains(&kind.as_str()));
        let kind = kind.ok_or_else(|| Refusal::malformed("The filter member_type is mandatory"))?;
        let texts =
            |member: &Member| engine.organization.users.get(&member.user).map_or_else(Vec::new, |user| user.texts());
        let members = engine.members.iter().filter(|(_, member)| member.is_of(&kind));
        let rows = members.map(|(id, member)| Row { item: member.object(*id), texts: texts(member) });
        search.run(rows.collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        let Some(id) = item.text(name).and_then(|id| id.parse().ok()) else { return };
        let object = match name {
            "user_id" => engine.organization.user(id),
            "group_id" => engine.organization.group(id),
            "role_id" => engine.organization.role(id),
            _ => None,
        };
        if let Some(object) = object {
            item.deploy(name, object);
        }
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let member = Member {
            profile: fields.reference("profile_id")?,
            role: fields.reference("role_id")?,
            group: fields.reference("group_id")?,
            user: fields.reference("user_id")?,
        };
        member.check(engine)?;
        let id = engine.new_id();
        engine.members.insert(id, member);
        Ok(member.object(id))
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let unknown = match engine.version {
            Version::V7_11 => Refusal::malformed("There is no such profile member"),
            Version::V7_14 | Version::V8_0 => Refusal::Missing,
        };
        engine.members.remove(&id).map(|_| true).ok_or(unknown)
    }
}
