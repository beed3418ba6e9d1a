//! What is there from the start.

use super::{
    Engine,
    entries::Entry,
    members::Member,
    organization::{Named, Organization, User},
    pages::{Content, Page},
    profiles::Profile,
};
use std::collections::BTreeMap;

/// The password of everybody.
pub(super) const PASSWORD: &str = "bpm";

pub(super) const CREATED: &str = "2016-10-20 08:06:08.226";

/// The URL tokens of the layout and the theme that new applications get.
pub(super) const LAYOUT: &str = "custompage_defaultlayout";
pub(super) const THEME: &str = "custompage_bonitadefaulttheme";

/// Name, first name, last name, job; the first has the id 1.
const USERS: [(&str, &str, &str, &str); 23] = [
    ("april.sanchez", "April", "Sanchez", "Compensation specialist"),
    ("anthony.nichols", "Anthony", "Nichols", "Account manager"),
    ("helen.kelly", "Helen", "Kelly", "Human resources manager"),
    ("walter.bates", "Walter", "Bates", "Human resources benefits"),
    ("zhang.wei", "伟", "张", "财务经理"),
    ("li.na", "娜", "李", "人事专员"),
    ("favio.riviera", "Favio", "Riviera", "Vice President of Sales"),
    ("giovanna.almeida", "Giovanna", "Almeida", "Account manager"),
    ("isabel.bleasdale", "Isabel", "Bleasdale", "Product manager"),
    ("jan.fisher", "Jan", "Fisher", "Infrastructure specialist"),
    ("wang.fang", "芳", "王", "销售代表"),
    ("joseph.hovell", "Joseph", "Hovell", "Community manager"),
    ("martine.kent", "Martine", "Kent", "Product development"),
    ("mauro.zetticci", "Mauro", "Zetticci", "Consultant"),
    ("michael.morrison", "Michael", "Morrison", "Chief Technical Officer"),
    ("misa.kumagai", "Misa", "Kumagai", "Account manager"),
    ("norio.yamazaki", "Norio", "Yamazaki", "Account manager"),
    ("patrick.gardenier", "Patrick", "Gardenier", "Financial controller"),
    ("thomas.wallis", "Thomas", "Wallis", "Software engineer"),
    ("virginie.jomphe", "Virginie", "Jomphe", "Software engineer"),
    ("william.jobs", "William", "Jobs", "Chief Executive Officer"),
    ("chen.jie", "杰", "陈", "工程师"),
    // May not log in, and has no profile.
    ("liu.yang", "洋", "刘", "退休"),
];

/// The ids of the members of the first profile, by their users from 1 on.
const MEMBERS: [i64; 22] = [41, 3, 11, 39, 43, 29, 37, 35, 15, 13, 1, 5, 7, 9, 17, 19, 21, 23, 25, 27, 31, 33];

/// Fills an empty engine.
pub(super) fn fill(engine: &mut Engine) {
    engine.organization = organization();
    engine.profiles = profiles();
    engine.members = members();
    engine.entries = entries();
    engine.pages = BTreeMap::from([(9, page()), (10, layout()), (11, home()), (12, theme())]);
}

fn organization() -> Organization {
    let user = |(name, first_name, last_name, job): (&str, &str, &str, &str)| User {
        name: name.to_owned(),
        first_name: first_name.to_owned(),
        last_name: last_name.to_owned(),
        job: job.to_owned(),
        password: PASSWORD.to_owned(),
        is_enabled: name != "liu.yang",
        manager: 0,
        title: String::new(),
        created: CREATED.to_owned(),
        updated: CREATED.to_owned(),
        created_by: -1,
    };
    let named = |name: &str| Named {
        name: name.to_owned(),
        display_name: name.to_owned(),
        description: String::new(),
        parent: -1,
        created: CREATED.to_owned(),
        updated: CREATED.to_owned(),
        created_by: -1,
    };
    Organization {
        users: (1..).zip(USERS.map(user)).collect(),
        groups: (1..).zip(["acme", "hr", "sales"].map(named)).collect(),
        roles: (1..).zip(["member", "manager"].map(named)).collect(),
    }
}

fn profiles() -> BTreeMap<i64, Profile> {
    let profile = |name: &str, icon: &str, description: &str, created: &str, updated: &str| Profile {
        name: name.to_owned(),
        description: description.to_owned(),
        icon: format!("icons/profiles/{icon}.png"),
        is_default: true,
        created: created.to_owned(),
        created_by: -1,
        updated: updated.to_owned(),
        updated_by: -1,
    };
    let user = "The user can view and perform tasks and can start a new case of a process.";
    let administrator = "The administrator can install a process, manage the organization, and handle some errors (for example, by replaying a task).";
    BTreeMap::from([
        (1, profile("User", "profileUser", user, CREATED, "2016-10-20 08:06:25.501")),
        (
            2,
            profile(
                "Administrator",
                "profileAdmin",
                administrator,
                "2016-10-20 08:06:08.266",
                "2016-10-20 08:06:25.531",
            ),
        ),
    ])
}

fn members() -> BTreeMap<i64, Member> {
    let user = |profile, user| Member { profile, role: -1, group: -1, user };
    let users = MEMBERS.into_iter().zip((1..).map(|id| user(1, id)));
    let administrators = [(2, user(2, 3)), (4, user(2, 4)), (6, user(2, 5)), (8, user(2, 15)), (10, user(2, 21))];
    let others = [
        (12, Member { profile: 2, role: -1, group: 2, user: -1 }),
        (14, Member { profile: 2, role: 2, group: -1, user: -1 }),
        (16, Member { profile: 2, role: 2, group: 3, user: -1 }),
    ];
    users.chain(administrators).chain(others).collect()
}

fn entries() -> BTreeMap<i64, Entry> {
    let entry = |profile, parent, index, name: &str, page: &str| Entry {
        profile,
        parent,
        index,
        name: name.to_owned(),
        description: String::new(),
        page: page.to_owned(),
        is_folder: page.is_empty(),
        is_custom: false,
    };
    BTreeMap::from([
        (1, entry(1, 0, 0, "Tasks", "tasklistinguser")),
        (2, entry(1, 0, 2, "Cases", "caselistinguser")),
        (3, entry(2, 0, 0, "BPM", "")),
        (4, entry(2, 3, 0, "Processes", "processlistingadmin")),
        (5, entry(2, 0, 2, "Organization", "")),
        (6, entry(2, 5, 0, "Users", "userlistingadmin")),
    ])
}

fn page() -> Page {
    let created = "2016-10-20 08:06:10.067".to_owned();
    Page {
        content: Content {
            url_token: "custompage_apiExtensionExample".to_owned(),
            display_name: "REST API extension example".to_owned(),
            description: "REST API extension example archive for Bonita BPM Portal. Included examples: Get/Post, how to use a logger, customize response, call SOAP web service.".to_owned(),
            kind: "apiExtension".to_owned(),
        },
        content_name: "api-extension-example.zip".to_owned(),
        is_provided: true,
        is_final: false,
        created: created.clone(),
        created_by: -1,
        updated: created,
        updated_by: -1,
    }
}

fn layout() -> Page {
    of_applications(LAYOUT, "Default layout", "The layout of applications that have no other.", "layout")
}

fn home() -> Page {
    of_applications("custompage_home", "Default home page", "The first page of an application.", "page")
}

fn theme() -> Page {
    of_applications(THEME, "Default theme", "The theme of applications that have no other.", "theme")
}

/// A page that applications have from the start, which is there to stay.
fn of_applications(url_token: &str, display_name: &str, description: &str, kind: &str) -> Page {
    let content_name = format!("{url_token}.zip");
    let content = Content {
        url_token: url_token.to_owned(),
        display_name: display_name.to_owned(),
        description: description.to_owned(),
        kind: kind.to_owned(),
    };
    Page { content, content_name, is_final: true, ..page() }
}
