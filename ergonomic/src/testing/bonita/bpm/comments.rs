//! `bpm/comment` and its archive.

use super::{
    super::{
        Engine, Resource, Version,
        answer::{Object, Refusal},
        now,
        resource::Fields,
        search::{Found, Row, Rules, Search},
    },
    Archive, not_played,
};

/// A comment on a case, by nobody where the server itself wrote it.
#[derive(Debug)]
pub(super) struct Comment {
    pub(super) case: i64,
    user: Option<i64>,
    content: String,
    date: String,
    pub(super) archive: Option<Archive>,
}

/// Writes a comment.
pub(super) fn write(engine: &mut Engine, case: i64, user: Option<i64>, content: String) -> i64 {
    let id = engine.new_id();
    engine.bpm.comments.insert(id, Comment { case, user, content, date: now(), archive: None });
    id
}

impl Comment {
    fn object(&self, id: i64, version: Version) -> Object {
        let object = match &self.archive {
            None => Object::new().with("id", id),
            Some(archive) => Object::new().with("id", archive.id).with("archivedDate", &archive.date),
        };
        let object =
            object.with("processInstanceId", self.case).with("content", &self.content).with("postDate", &self.date);
        match version {
            Version::V8_0 => object,
            Version::V7_11 | Version::V7_14 if self.archive.is_some() => object,
            Version::V7_11 | Version::V7_14 => object.with("tenantId", 1),
        }
    }

    /// In a list, the user of a comment is the system unless the user is asked for: whoever wrote it.
    fn listed(&self, id: i64, engine: &Engine, is_deployed: bool) -> Object {
        let user = self.user.filter(|_| is_deployed).and_then(|user| engine.organization.user(user));
        let system = || Object::new().with("icon", "icons/default/icon_user.png").with("userName", "System");
        self.object(id, engine.version).with_object("userId", user.unwrap_or_else(system))
    }
}

/// `bpm/comment`.
pub(in super::super) struct Comments;

const RULES: Rules = Rules {
    filters: &["processInstanceId"],
    numbers: &["processInstanceId"],
    ignored: &[],
    orders: &["id", "content", "postDate", "processInstanceId"],
    default_order: "id",
    is_lenient: true,
};

fn search(engine: &Engine, mut search: Search, is_archived: bool) -> Result<Found, Refusal> {
    for name in ["team_manager_id", "supervisor_id"] {
        if search.has(name) {
            return Err(not_played(&format!("the filter {name} of comments")));
        }
    }
    let user = search.take("user_id").filter(|_| !is_archived);
    let user = user.map(|user| user.parse::<i64>().map_err(|_| Refusal::malformed("user_id is no id"))).transpose()?;
    let is_deployed = search.deploys().iter().any(|name| name == "userId");
    // An order that the server does not know is without effect.
    search.keep_orders(RULES.orders);
    let comments = engine.bpm.comments.iter().filter(|(_, comment)| comment.archive.is_some() == is_archived);
    let comments = comments.filter(|(_, comment)| user.is_none() || comment.user == user);
    let rows = comments.map(|(id, comment)| Row {
        item: comment.listed(*id, engine, is_deployed),
        texts: vec![comment.content.clone()],
    });
    search.run(rows.collect(), &RULES)
}

impl Resource for Comments {
    fn search(engine: &Engine, wanted: Search) -> Result<Found, Refusal> {
        search(engine, wanted, false)
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let case = fields.reference("processInstanceId")?;
        let is_open = engine.bpm.cases.get(&case).is_some_and(|case| case.archive.is_none());
        let content = fields.text("content").filter(|_| is_open);
        let content = content.ok_or_else(|| Refusal::malformed("There is no such case, or no content"))?.to_owned();
        let id = write(engine, case, Some(caller), content);
        let comment = engine.bpm.comments.get(&id).ok_or(Refusal::Missing)?;
        Ok(comment.object(id, engine.version).with("userId", caller))
    }
}

/// `bpm/archivedComment`.
pub(in super::super) struct ArchivedComments;

impl Resource for ArchivedComments {
    fn search(engine: &Engine, wanted: Search) -> Result<Found, Refusal> {
        search(engine, wanted, true)
    }
}
