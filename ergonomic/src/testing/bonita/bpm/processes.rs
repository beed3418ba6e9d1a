//! `bpm/process`, what keeps one from being enabled, its actors and who plays them.

use super::{
    super::{
        Engine, Resource,
        answer::{Object, Refusal},
        now,
        resource::Fields,
        search::{Found, Row, Rules, Search},
    },
    description::PlayedProcess,
    design::ACTOR,
    not_played,
};

/// A process that was deployed.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) played: PlayedProcess,
    pub(super) actor: i64,
    is_enabled: bool,
    display_name: String,
    deployed: String,
    deployed_by: i64,
    updated: String,
}

/// Who plays an actor; -1 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ActorMember {
    actor: i64,
    user: i64,
    role: i64,
    group: i64,
}

impl Process {
    pub(super) fn is_enabled(&self) -> bool {
        self.is_enabled
    }

    fn is_resolved(&self, engine: &Engine) -> bool {
        engine.bpm.actor_members.values().any(|member| member.actor == self.actor)
    }

    fn object(&self, id: i64, engine: &Engine) -> Object {
        Object::new()
            .with("id", id)
            .with("name", &self.played.name)
            .with("version", &self.played.version)
            .with("displayName", &self.display_name)
            .with("description", "")
            .with("displayDescription", "")
            .with("deploymentDate", &self.deployed)
            .with("deployedBy", self.deployed_by)
            .with("activationState", if self.is_enabled { "ENABLED" } else { "DISABLED" })
            .with("configurationState", if self.is_resolved(engine) { "RESOLVED" } else { "UNRESOLVED" })
            .with("last_update_date", &self.updated)
            .with("actorinitiatorid", self.actor)
    }
}

/// `bpm/process`.
pub(in super::super) struct Processes;

const RULES: Rules = Rules {
    filters: &["id", "name", "version", "displayName", "activationState", "configurationState", "deployedBy"],
    numbers: &["id", "deployedBy"],
    ignored: &["team_manager_id", "recentProcesses"],
    orders: &[
        "name",
        "version",
        "displayName",
        "deploymentDate",
        "deployedBy",
        "activationState",
        "configurationState",
        "last_update_date",
        "id",
    ],
    default_order: "name",
    is_lenient: false,
};

impl Resource for Processes {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.bpm.processes.get(&id).map(|process| process.object(id, engine)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        for name in
            ["deploymentDate", "last_update_date", "supervisor_id", "user_id", "categoryId", "forPendingOrAssignedTask"]
        {
            if search.has(name) {
                return Err(not_played(&format!("the filter {name} of processes")));
            }
        }
        let rows = engine.bpm.processes.iter().map(|(id, process)| Row {
            item: process.object(*id, engine),
            texts: vec![process.played.name.clone(), process.display_name.clone()],
        });
        search.run(rows.collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if name == "deployedBy" {
            engine.deploy_user(item, name);
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let temporary = fields.text("fileupload").ok_or_else(|| Refusal::malformed("The fileupload is mandatory"))?;
        let upload = engine.uploads.get(temporary);
        let upload = upload.ok_or_else(|| Refusal::Failed("java.io.FileNotFoundException", temporary.to_owned()))?;
        let played = PlayedProcess::read(&upload.bytes)?;
        let is_same = |other: &PlayedProcess| (&other.name, &other.version) == (&played.name, &played.version);
        if engine.bpm.processes.values().any(|process| is_same(&process.played)) {
            return Err(Refusal::Duplicate(format!(
                "The process {} in version {} already exists",
                played.name, played.version
            )));
        }
        engine.uploads.remove(temporary);
        let actor = engine.new_id();
        if played.has_members {
            let user = if caller > 0 { caller } else { 1 };
            let id = engine.new_id();
            engine.bpm.actor_members.insert(id, ActorMember { actor, user, role: -1, group: -1 });
        }
        let id = fastrand::i64(1_000_000_000_000_000_000..i64::MAX);
        let process = Process {
            display_name: played.name.clone(),
            played,
            actor,
            is_enabled: false,
            deployed: now(),
            deployed_by: caller,
            updated: "1970-01-01 00:00:00.000".to_owned(),
        };
        let object = process.object(id, engine);
        engine.bpm.processes.insert(id, process);
        Ok(object)
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let process = engine.bpm.processes.get(&id).ok_or(Refusal::Missing)?;
        let (is_enabled, is_resolved) = (process.is_enabled, process.is_resolved(engine));
        let wanted = match fields.text("activationState") {
            None => None,
            Some("ENABLED") if !is_enabled && is_resolved => Some(true),
            Some("DISABLED") if is_enabled => Some(false),
            Some("ENABLED") if !is_resolved => {
                let exception = "org.bonitasoft.engine.bpm.process.ProcessEnablementException";
                return Err(Refusal::Failed(exception, "The process is not resolved".to_owned()));
            }
            Some(_) => {
                return Err(Refusal::malformed("The process is in this state already, or there is no such state"));
            }
        };
        let process = engine.bpm.processes.get_mut(&id).ok_or(Refusal::Missing)?;
        process.is_enabled = wanted.unwrap_or(is_enabled);
        if let Some(name) = fields.text("displayName") {
            name.clone_into(&mut process.display_name);
        }
        process.updated = now();
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let process = engine.bpm.processes.get(&id).ok_or(Refusal::Missing)?;
        let actor = process.actor;
        let has_cases = engine.bpm.cases.values().any(|case| case.process == id && case.archive.is_none());
        if process.is_enabled || has_cases {
            let exception = "org.bonitasoft.engine.exception.DeletionException";
            return Err(Refusal::Failed(exception, "The process is enabled, or has open cases".to_owned()));
        }
        let bpm = &mut engine.bpm;
        bpm.processes.remove(&id);
        bpm.actor_members.retain(|_, member| member.actor != actor);
        Ok(true)
    }
}

/// `bpm/processResolutionProblem`.
pub(in super::super) struct ResolutionProblems;

/// What a list of the parts of a process takes.
const PARTS: Rules = Rules {
    filters: &["process_id"],
    numbers: &["process_id"],
    ignored: &[],
    orders: &["name"],
    default_order: "name",
    is_lenient: true,
};

/// The process that a list of its parts is demanded to name.
fn process_of(search: &mut Search) -> Result<i64, Refusal> {
    let id = search.take("process_id").ok_or_else(|| Refusal::malformed("The filter process_id is mandatory"))?;
    id.parse().map_err(|_| Refusal::malformed("process_id is no id"))
}

impl Resource for ResolutionProblems {
    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let id = process_of(&mut search)?;
        let process = engine.bpm.processes.get(&id).ok_or(Refusal::Missing)?;
        let problem = Object::new()
            .with("target_type", "actor")
            .with("message", format!("Actor '{ACTOR}' does not contain any members"))
            .with("ressource_id", process.actor);
        let rows =
            if process.is_resolved(engine) { Vec::new() } else { vec![Row { item: problem, texts: Vec::new() }] };
        search.run(rows, &PARTS)
    }
}

/// `bpm/actor`.
pub(in super::super) struct Actors;

fn actor(process: i64, id: i64) -> Object {
    Object::new()
        .with("id", id)
        .with("name", ACTOR)
        .with("displayName", ACTOR)
        .with("description", "")
        .with("process_id", process)
}

impl Resource for Actors {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        let found = engine.bpm.processes.iter().find(|(_, process)| process.actor == id);
        found.map(|(process, _)| actor(*process, id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let id = process_of(&mut search)?;
        let process = engine.bpm.processes.get(&id).ok_or(Refusal::Missing)?;
        search.run(vec![Row { item: actor(id, process.actor), texts: vec![ACTOR.to_owned()] }], &PARTS)
    }
}

/// `bpm/actorMember`.
pub(in super::super) struct ActorMembers;

impl ActorMember {
    fn object(self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("actor_id", self.actor)
            .with("user_id", self.user)
            .with("role_id", self.role)
            .with("group_id", self.group)
    }

    fn is_of(self, kind: &str) -> bool {
        kind.eq_ignore_ascii_case(match (self.user, self.role, self.group) {
            (-1, -1, _) => "group",
            (-1, _, -1) => "role",
            (-1, _, _) => "roleAndGroup",
            _ => "user",
        })
    }
}

impl Resource for ActorMembers {
    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let actor = search.take("actor_id").ok_or_else(|| Refusal::malformed("The filter actor_id is mandatory"))?;
        let actor: i64 = actor.parse().map_err(|_| Refusal::malformed("actor_id is no id"))?;
        let kind = search.take("member_type");
        let members = engine.bpm.actor_members.iter().filter(|(_, member)| member.actor == actor);
        let members = members.filter(|(_, member)| kind.as_deref().is_none_or(|kind| member.is_of(kind)));
        let rows = members.map(|(id, member)| Row { item: member.object(*id), texts: Vec::new() }).collect();
        search.run(rows, &Rules { filters: &[], orders: &[], default_order: "id", ..PARTS })
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let member = ActorMember {
            actor: fields.reference("actor_id")?,
            user: fields.reference("user_id")?,
            role: fields.reference("role_id")?,
            group: fields.reference("group_id")?,
        };
        let is_known = engine.bpm.processes.values().any(|process| process.actor == member.actor);
        if !is_known || engine.bpm.actor_members.values().any(|other| *other == member) {
            return Err(Refusal::Duplicate("There is no such actor, or it has the member already".to_owned()));
        }
        let id = engine.new_id();
        engine.bpm.actor_members.insert(id, member);
        Ok(member.object(id))
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let unknown = || Refusal::malformed("There is no such actor member");
        engine.bpm.actor_members.remove(&id).map(|_| true).ok_or_else(unknown)
    }
}

/// Whether the user plays the actor, directly.
pub(super) fn plays(engine: &Engine, actor: i64, user: i64) -> bool {
    engine.bpm.actor_members.values().any(|member| member.actor == actor && member.user == user)
}
