//! Bonita's portal: in process in three versions and two editions, and on any real server from 7.11 on that the
//! environment names. What an edition or a version does not have is asserted to be missing, with an error that says so.
//!
//! On a real server the tests create what they need and delete it again. The user has to be an administrator, or the
//! technical user.

mod applications;
mod bpm;
mod cases;
mod identity;
mod platform;

use crate::{
    target::{Engine, InProcess, System, Target, Test, failure},
    witness::Spec,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, Call as _, Error, ErrorKind, List as _, Upload,
    bonita::{
        CustomPageDeploy, CustomPageField, CustomPageFilter, Deployed, MemberType, NewGroup, NewProfile,
        NewProfileEntry, NewRole, NewUser, PageType, ProfileEntryField, ProfileEntryFilter, ProfileEntryType,
        ProfileField, ProfileFilter, ProfileMember, ProfileMemberDeploy, ProfileMemberField, ProfileMemberFilter,
        Search, Session, ThemeType, UploadedPage,
        search::{Deploy, Filter, Order},
    },
    testing::bonita::{Edition, Server, Version, page_archive},
};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _};
use std::{io, sync::LazyLock, time::Duration};
use tokio::sync::Mutex;

pub(crate) static BONITA: System = System {
    name: "bonita",
    spec: LazyLock::new(spec),
    modules: MODULES,
    only_live: &[("bpm", bpm::TESTS)],
    in_process: Some(|| in_process(Version::V7_14, Edition::Community).boxed()),
    engines: &[Engine {
        name: "bonita",
        is_complete: false,
        hint: "set BPM_REST_BONITA_URL, BPM_REST_BONITA_USER and BPM_REST_BONITA_PASSWORD to a server of your own",
    }],
};

pub(crate) static BONITA_7_11: System = System {
    name: "bonita-7.11-enterprise",
    spec: LazyLock::new(spec),
    modules: &[("portal", TESTS), ("applications", applications::TESTS), ("names", crate::names::BONITA)],
    only_live: &[],
    in_process: Some(|| in_process(Version::V7_11, Edition::Enterprise).boxed()),
    engines: &[],
};

pub(crate) static BONITA_8: System = System {
    name: "bonita-8.0",
    spec: LazyLock::new(spec),
    modules: MODULES,
    only_live: &[],
    in_process: Some(|| in_process(Version::V8_0, Edition::Community).boxed()),
    engines: &[],
};

/// As the technical user, whom no permission is asked of.
pub(crate) static BONITA_TECHNICAL: System = System {
    name: "bonita-8.0-technical",
    spec: LazyLock::new(spec),
    modules: MODULES,
    only_live: &[],
    in_process: Some(|| technical(Version::V8_0).boxed()),
    engines: &[],
};

const MODULES: &[(&str, &[(&str, Test)])] = &[
    ("portal", TESTS),
    ("identity", identity::TESTS),
    ("cases", cases::TESTS),
    ("applications", applications::TESTS),
    ("platform", platform::TESTS),
];

/// Each test under its name.
const TESTS: &[(&str, Test)] = &[
    ("a_session_is_told_and_ended", |target| a_session_is_told_and_ended(target).boxed()),
    ("a_login_by_hand", |target| a_login_by_hand(target).boxed()),
    ("a_wrong_password_is_a_session_error", |target| a_wrong_password_is_a_session_error(target).boxed()),
    ("profiles_are_read_and_found", |target| profiles_are_read_and_found(target).boxed()),
    ("profiles_change_or_the_edition_is_told", |target| profiles_change_or_the_edition_is_told(target).boxed()),
    ("profiles_of_a_user_come_whole", |target| profiles_of_a_user_come_whole(target).boxed()),
    ("ids_and_pages_that_there_are_not", |target| ids_and_pages_that_there_are_not(target).boxed()),
    ("searches_that_the_server_refuses", |target| searches_that_the_server_refuses(target).boxed()),
    ("users_are_members", |target| users_are_members(target).boxed()),
    ("odd_names_are_read_back", |target| odd_names_are_read_back(target).boxed()),
    ("filters_that_the_server_ignores_are_refused", |target| {
        filters_that_the_server_ignores_are_refused(target).boxed()
    }),
    ("groups_and_roles_are_members", |target| groups_and_roles_are_members(target).boxed()),
    ("members_stream_over_pages", |target| members_stream_over_pages(target).boxed()),
    ("pages_live_and_die", |target| pages_live_and_die(target).boxed()),
    ("pages_are_found", |target| pages_are_found(target).boxed()),
    ("uploads_that_are_no_pages", |target| uploads_that_are_no_pages(target).boxed()),
    ("entries_live_and_die_or_are_gone", |target| entries_live_and_die_or_are_gone(target).boxed()),
    ("themes_change_or_are_gone", |target| themes_change_or_are_gone(target).boxed()),
];

/// An id that nothing has.
const UNKNOWN: i64 = 999_999_999;

/// Whoever changes what others page through holds this: a list that changes under way cannot be read by index.
static CHANGES: Mutex<()> = Mutex::const_new(());

fn spec() -> Spec {
    Spec::read(include_str!("../../spec/bonita.openapi.json"))
}

async fn in_process(version: Version, edition: Edition) -> io::Result<InProcess> {
    let server = Server::builder().version(version).edition(edition).refusal_delay(Duration::ZERO);
    server.start().await.map(InProcess::bonita)
}

async fn technical(version: Version) -> io::Result<InProcess> {
    let server = Server::builder().version(version).refusal_delay(Duration::ZERO).start().await?;
    Ok(InProcess::bonita_as(server, "install", "install"))
}

fn bonita(target: &Target) -> Result<Bonita> {
    bonita_as(target, &target.password)
}

fn bonita_as(target: &Target, password: &str) -> Result<Bonita> {
    let session = Session::login(&target.user, password);
    Ok(target.witnessed(Bonita::builder(&target.base_url)).session(session).build()?)
}

/// A name of letters and digits, which is all that some things can have.
fn plain(target: &Target, name: &str) -> String {
    target.name(name).replace('-', "x")
}

fn status(error: &Error) -> u16 {
    error.status().map_or(0, |status| status.as_u16())
}

/// Whether the answer is that the server does not have the operation; the error has to say which servers do.
///
/// Where no permission names the operation, it is forbidden to everybody but the technical user.
fn is_away<T>(result: &Result<T, Error>) -> Result<bool> {
    let Err(error) = result else { return Ok(false) };
    if error.is_forbidden() && error.server_message().is_none() {
        return Ok(true);
    }
    ensure!(matches!(status(error), 404 | 405), "{error}");
    let served = error.operation().and_then(|operation| operation.served).context("it is said to be everywhere")?;
    ensure!(error.to_string().ends_with(&format!("not every server has this operation: {served}")), "{error}");
    Ok(true)
}

/// The first number of the server's version.
async fn version(bonita: &Bonita) -> Result<u32> {
    let version = bonita.sessions().get().await?.version.context("a version")?;
    Ok(version.split('.').next().unwrap_or_default().parse()?)
}

/// The id of the first profile, by name.
async fn a_profile(bonita: &Bonita) -> Result<i64> {
    let profiles = bonita.profiles().search(Search::new().order_by(ProfileField::Name.asc()).per_page(1)).await?;
    Ok(profiles.first().context("there is no profile at all")?.id)
}

async fn create_user(bonita: &Bonita, name: &str) -> Result<i64> {
    let user = NewUser::new("bpm", name).firstname("梅").lastname(name).enabled(true);
    Ok(bonita.users().create(user).await?.id)
}

async fn a_session_is_told_and_ended(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let info = bonita.sessions().get().await?;
    assert_eq!(info.user_name.as_deref(), Some(target.user.as_str()));
    assert_eq!(info.is_technical_user, Some(info.user_id == -1));
    assert!(info.version.as_ref().is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit())));
    assert_eq!(info.is_guest_user, Some(false));
    assert!(info.branding_version.is_some() && info.copyright.is_some() && info.conf.is_some(), "{info:?}");
    bonita.sessions().logout().await?;
    bonita.sessions().logout().await?;
    assert_eq!(bonita.sessions().get().await?.user_id, info.user_id, "the next call logs in again");
    Ok(())
}

async fn a_login_by_hand(target: Target) -> Result<()> {
    let nobody: Bonita = target.witnessed(Bonita::builder(&target.base_url)).build()?;
    assert!(failure(nobody.sessions().get().await)?.is_unauthorized());
    assert!(failure(nobody.sessions().login(&target.user, "wrong").await)?.is_unauthorized());
    let login = nobody.sessions().login(&target.user, target.password.as_str());
    let ((), head) = login.send_with_head().await?;
    let cookies: Vec<&str> =
        head.headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok()).collect();
    let value = |name: &str| {
        let mut values =
            cookies.iter().filter_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('=')?.split(';').next());
        values.rfind(|value| !value.is_empty()).with_context(|| format!("the login sets no {name}"))
    };
    let session = Session::ready(value("JSESSIONID")?, value("X-Bonita-API-Token")?);
    let ready: Bonita = target.witnessed(Bonita::builder(&target.base_url)).session(session).build()?;
    assert_eq!(ready.sessions().get().await?.user_name.as_deref(), Some(target.user.as_str()));
    Ok(())
}

async fn a_wrong_password_is_a_session_error(target: Target) -> Result<()> {
    let error = failure(bonita_as(&target, "wrong")?.profiles().get(1).await)?;
    assert_eq!((error.kind(), status(&error)), (ErrorKind::Session, 401));
    assert!(error.to_string().starts_with("login (POST /loginservice): no credentials: "), "{error}");
    Ok(())
}

async fn profiles_are_read_and_found(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    // A profile tells when it got its last member.
    let _changes = CHANGES.lock().await;
    let sorted = || Search::new().order_by(ProfileField::Name.asc());
    let all: Vec<_> = bonita.profiles().search(sorted().per_page(100)).items().try_collect().await?;
    ensure!(all.len() > 1, "there are User and Administrator at least");
    assert_eq!(bonita.profiles().search(sorted()).total().await?, all.len() as u64);
    for ahead in [1, 4] {
        let by_one = bonita.profiles().search(sorted().per_page(1)).items().prefetch(ahead);
        assert_eq!(by_one.try_collect::<Vec<_>>().await?, all);
    }
    let backwards: Vec<_> = bonita
        .profiles()
        .search(Search::new().order_by(ProfileField::Id.desc()))
        .items()
        .map_ok(|p| p.id)
        .try_collect()
        .await?;
    assert!(backwards.is_sorted_by(|a, b| a > b), "{backwards:?}");
    for profile in &all {
        assert_eq!(&bonita.profiles().get(profile.id).await?, profile);
        let name = profile.name.as_deref().context("a name")?;
        let found = bonita.profiles().search(Search::new().filter(ProfileFilter::name(name))).await?;
        assert_eq!(found, std::slice::from_ref(profile));
        let found = bonita.profiles().search(Search::new().filter(ProfileFilter::id(profile.id))).await?;
        assert_eq!(found, std::slice::from_ref(profile));
        assert!(profile.creation_date.is_some() && profile.is_default.is_some(), "{profile:?}");
    }
    let found = bonita.profiles().search(Search::new().term("aDmInI").per_page(100)).await?;
    assert!(found.iter().any(|profile| profile.name.as_deref() == Some("Administrator")), "{found:?}");
    let none = bonita.profiles().search(Search::new().filter(ProfileFilter::name("no & such + profile%"))).await?;
    assert_eq!(none, []);
    Ok(())
}

async fn profiles_change_or_the_edition_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = target.name("profile");
    let created = bonita.profiles().create(NewProfile::new(&name).description("Mine")).await;
    if is_away(&created)? {
        ensure!(is_away(&bonita.profiles().update(1).name("x").await)?);
        ensure!(is_away(&bonita.profiles().delete(UNKNOWN).await)?);
        return Ok(());
    }
    let created = created?;
    assert_eq!((created.name.as_deref(), created.is_default), (Some(name.as_str()), Some(false)));
    bonita.profiles().update(created.id).description("Ours").await?;
    let changed = bonita.profiles().get(created.id).await?;
    assert_eq!((changed.name.as_deref(), changed.description.as_deref()), (Some(name.as_str()), Some("Ours")));
    bonita.profiles().delete(created.id).await?;
    assert!(failure(bonita.profiles().get(created.id).await)?.is_not_found());
    Ok(())
}

async fn profiles_of_a_user_come_whole(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let all: Vec<i64> =
        bonita.profiles().search(Search::new()).items().map_ok(|profile| profile.id).try_collect().await?;
    let _changes = CHANGES.lock().await;
    let user = create_user(&bonita, &plain(&target, "user")).await?;
    let of_user = || bonita.profiles().search(Search::new().filter(ProfileFilter::user_id(user)).per_page(1));
    assert_eq!(of_user().await?, []);
    assert_eq!(of_user().items().try_collect::<Vec<_>>().await?, []);
    for profile in all.iter().take(2) {
        bonita.profile_members().add_user(*profile, user).await?;
    }
    assert_eq!(of_user().await?.len(), 2, "whatever the size of a page");
    assert_eq!(of_user().items().try_collect::<Vec<_>>().await?.len(), 2);
    assert_eq!(of_user().total().await?, 2);
    Ok(bonita.users().delete(user).await?)
}

async fn ids_and_pages_that_there_are_not(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for error in [
        failure(bonita.profiles().get(UNKNOWN).await)?,
        failure(bonita.custom_pages().get(UNKNOWN).await)?,
        failure(bonita.custom_pages().delete(UNKNOWN).await)?,
    ] {
        assert!(error.is_not_found() && error.server_message().is_none(), "{error}");
        assert!(!error.to_string().contains("not every server"), "{error}");
    }
    let expected = if version(&bonita).await? < 8 { 500 } else { 400 };
    for error in [failure(bonita.profiles().get(0).await)?, failure(bonita.custom_pages().get(-1).await)?] {
        assert_eq!(status(&error), expected, "{error}");
        assert!(error.server_message().is_some(), "{error}");
    }
    // The index of a page is held against the number of items.
    let total = bonita.profiles().search(Search::new()).total().await?;
    let at = |page| bonita.profiles().search(Search::new().page(page).per_page(100));
    assert_eq!(at(1).await?, []);
    assert_eq!(at(total).await?, []);
    let error = failure(at(total + 1).await)?;
    assert_eq!((error.kind(), status(&error)), (ErrorKind::Status, 500));
    assert_eq!(at(1).items().try_collect::<Vec<_>>().await?, []);
    Ok(())
}

async fn searches_that_the_server_refuses(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for error in [
        failure(bonita.profiles().search(Search::new().filter(Filter::new("shoeSize", 47)).unchecked()).await)?,
        failure(bonita.profiles().search(Search::new().order_by(Order::ascending("shoeSize")).unchecked()).await)?,
        failure(
            bonita.custom_pages().search(Search::new().order_by(Order::ascending("contentType")).unchecked()).await,
        )?,
        failure(
            bonita.profile_members().search(Search::new().filter(Filter::new("member_type", "USER")).unchecked()).await,
        )?,
        failure(bonita.custom_pages().search(Search::new().filter(Filter::new("id", "x")).unchecked()).await)?,
        failure(
            bonita.custom_pages().search(Search::new().filter(Filter::new("lastUpdateDate", "x")).unchecked()).await,
        )?,
        failure(bonita.profiles().search(Search::new().filter(Filter::new("id", "x")).unchecked()).await)?,
    ] {
        assert_eq!((error.kind(), status(&error)), (ErrorKind::Status, 500), "{error}");
        assert!(error.server_message().is_some(), "{error}");
    }
    Ok(())
}

/// The check of a search knows what the server ignores; the server does ignore it.
async fn filters_that_the_server_ignores_are_refused(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let all = bonita.custom_pages().search(Search::new()).total().await?;
    for value in ["true", "false"] {
        let hidden = || Search::new().filter(Filter::new("isHidden", value));
        assert_eq!(failure(bonita.custom_pages().search(hidden()).await)?.kind(), ErrorKind::Request);
        assert_eq!(bonita.custom_pages().search(hidden().unchecked()).total().await?, all, "isHidden={value}");
    }
    let members = || Search::new().filter(ProfileMemberFilter::member_type(MemberType::User)).per_page(1);
    let deployed = || members().deploy(Deploy::new("profile_id")).deploy(Deploy::new("nothing"));
    assert_eq!(failure(bonita.profile_members().search(deployed()).await)?.kind(), ErrorKind::Request);
    let found = bonita.profile_members().search(deployed().unchecked()).await?;
    assert!(found.iter().all(|member| matches!(member.profile_id, Deployed::Id(_))), "{found:?}");
    Ok(())
}

/// Names that go wrong in a query, a form, a file of properties or in JSON.
async fn odd_names_are_read_back(target: Target) -> Result<()> {
    const NAMES: [&str; 6] =
        ["O'Neil", "a \"b\" <c> & d", r"back\slash / slash", "50% + 中 ü = é", "tab\tand;comma,", "x::y:z"];
    let bonita = bonita(&target)?;
    let profile = a_profile(&bonita).await?;
    let _changes = CHANGES.lock().await;
    for (number, name) in NAMES.into_iter().enumerate() {
        let own = plain(&target, &format!("odd{number}"));
        let user = NewUser::new("bpm", &own).firstname(name).lastname(&own).job_title(name);
        let user = bonita.users().create(user).await?.id;
        let group = bonita.groups().create(NewGroup::new(&own).display_name(name).description(name)).await?.id;
        let handle = bonita.profile_members();
        let added = [handle.add_user(profile, user).await?.id, handle.add_group(profile, group).await?.id];
        let found = members(&bonita, MemberType::User, ProfileMemberFilter::user_id(user)).await?;
        let deployed = found.first().and_then(|member| member.user_id.as_ref()?.object()).context("no user")?;
        assert_eq!((deployed.firstname.as_deref(), deployed.job_title.as_deref()), (Some(name), Some(name)));
        assert_eq!(deployed.enabled, Some(false), "nobody said otherwise");
        let found = members(&bonita, MemberType::Group, ProfileMemberFilter::group_id(group)).await?;
        let deployed = found.first().and_then(|member| member.group_id.as_ref()?.object()).context("no group")?;
        assert_eq!((deployed.display_name.as_deref(), deployed.description.as_deref()), (Some(name), Some(name)));
        assert!(deployed.last_update_date.is_some() && deployed.creation_date.is_some(), "{deployed:?}");
        for id in added {
            handle.remove(id).await?;
        }

        let shown = format!("{own} {name}");
        let page = bonita.custom_pages().create(&upload(&bonita, &own, &shown).await?).await?;
        assert_eq!(page.display_name.as_ref(), Some(&shown));
        // Nothing escapes a second `=` in a filter; the check knows.
        if !shown.contains('=') {
            let search = Search::new().filter(CustomPageFilter::display_name(&shown));
            let found = bonita.custom_pages().search(search).await?;
            assert_eq!(found.iter().map(|page| page.id).collect::<Vec<_>>(), [page.id], "{shown}");
        }
        bonita.custom_pages().delete(page.id).await?;
        bonita.users().delete(user).await?;
        bonita.groups().delete(group).await?;
    }
    Ok(())
}

/// The members of a type, with all that can be deployed.
async fn members(
    bonita: &Bonita,
    kind: MemberType,
    filter: Filter<bpm_rest::bonita::builder::SearchProfileMembers>,
) -> Result<Vec<ProfileMember>> {
    let search = Search::new().filter(ProfileMemberFilter::member_type(kind)).filter(filter);
    let search = search.deploy(ProfileMemberDeploy::UserId).deploy(ProfileMemberDeploy::GroupId);
    Ok(bonita.profile_members().search(search.deploy(ProfileMemberDeploy::RoleId)).items().try_collect().await?)
}

async fn users_are_members(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let profile = a_profile(&bonita).await?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "user");
    let user = create_user(&bonita, &name).await?;
    let member = bonita.profile_members().add_user(profile, user).await?;
    assert_eq!((&member.profile_id, &member.user_id), (&Deployed::Id(profile), &Some(Deployed::Id(user))));
    assert_eq!((&member.role_id, &member.group_id), (&None, &None));

    let taken = failure(bonita.profile_members().add_user(profile, user).await)?;
    assert!(taken.is_conflict() && !taken.is_forbidden() && taken.server_message().is_some(), "{taken}");
    assert_eq!(status(&taken), 403, "{taken}");
    for error in [
        failure(bonita.profile_members().add_user(profile, UNKNOWN).await)?,
        failure(bonita.profile_members().add_user(UNKNOWN, user).await)?,
    ] {
        assert_eq!(status(&error), 500, "{error}");
    }

    let found = members(&bonita, MemberType::User, ProfileMemberFilter::user_id(user)).await?;
    let [found] = found.as_slice() else { anyhow::bail!("one is a member: {found:?}") };
    assert_eq!((found.id, found.profile_id.id()), (member.id, profile));
    let deployed = found.user_id.as_ref().and_then(Deployed::object).context("the user is not deployed")?;
    assert_eq!(
        (deployed.id, deployed.user_name.as_deref(), deployed.firstname.as_deref()),
        (user, Some(name.as_str()), Some("梅"))
    );
    assert_eq!(deployed.enabled, Some(true));
    assert_eq!(
        (deployed.last_connection, deployed.created_by_user_id.as_ref().is_some_and(|user| user.id() < 0)),
        (None, false)
    );

    bonita.profile_members().remove(member.id).await?;
    let gone = failure(bonita.profile_members().remove(member.id).await)?;
    assert!(matches!(status(&gone), 404 | 500), "{gone}");
    assert_eq!(members(&bonita, MemberType::User, ProfileMemberFilter::user_id(user)).await?, []);
    Ok(bonita.users().delete(user).await?)
}

async fn groups_and_roles_are_members(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let profile = a_profile(&bonita).await?;
    let _changes = CHANGES.lock().await;
    let (group_name, role_name) = (plain(&target, "group"), plain(&target, "role"));
    let group = bonita.groups().create(NewGroup::new(&group_name).display_name(&group_name)).await?.id;
    let role = bonita.roles().create(NewRole::new(&role_name).display_name(&role_name)).await?.id;
    let handle = bonita.profile_members();
    let added = [
        (MemberType::Group, ProfileMemberFilter::group_id(group), handle.add_group(profile, group).await?),
        (MemberType::Role, ProfileMemberFilter::role_id(role), handle.add_role(profile, role).await?),
        (
            MemberType::RoleAndGroup,
            ProfileMemberFilter::role_id(role),
            handle.add_role_and_group(profile, role, group).await?,
        ),
    ];
    for (kind, filter, member) in added {
        let (has_group, has_role) = (kind != MemberType::Role, kind != MemberType::Group);
        assert_eq!(member.group_id, has_group.then_some(Deployed::Id(group)), "{kind:?}");
        assert_eq!(member.role_id, has_role.then_some(Deployed::Id(role)), "{kind:?}");
        assert_eq!(member.user_id, None, "{kind:?}");
        let found = members(&bonita, kind, filter).await?;
        assert_eq!(found.iter().map(|member| member.id).collect::<Vec<_>>(), [member.id], "{kind:?}");
        let group_found = found[0].group_id.as_ref().and_then(Deployed::object);
        let role_found = found[0].role_id.as_ref().and_then(Deployed::object);
        assert_eq!(group_found.and_then(|group| group.name.as_deref()), has_group.then_some(group_name.as_str()));
        assert_eq!(role_found.and_then(|role| role.name.as_deref()), has_role.then_some(role_name.as_str()));
        handle.remove(member.id).await?;
    }
    bonita.groups().delete(group).await?;
    Ok(bonita.roles().delete(role).await?)
}

async fn members_stream_over_pages(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let profile = a_profile(&bonita).await?;
    let _changes = CHANGES.lock().await;
    let mut users = Vec::new();
    for number in 0..7 {
        let user = create_user(&bonita, &plain(&target, &format!("user{number}"))).await?;
        bonita.profile_members().add_user(profile, user).await?;
        users.push(user);
    }
    let search = |size| {
        let search = Search::new().filter(ProfileMemberFilter::member_type(MemberType::User));
        let search = search.filter(ProfileMemberFilter::profile_id(profile)).order_by(ProfileMemberField::Id.asc());
        bonita.profile_members().search(search.per_page(size))
    };
    let whole: Vec<_> = search(100_000).items().try_collect().await?;
    assert_eq!(search(3).total().await?, whole.len() as u64);
    for (size, ahead) in [(3, 1), (2, 5), (whole.len() as u64, 2)] {
        let mut pager = search(size).items().prefetch(ahead);
        let streamed: Vec<_> = (&mut pager).try_collect().await?;
        assert_eq!((streamed.len(), pager.total()), (whole.len(), Some(whole.len() as u64)));
        assert_eq!(streamed, whole, "{size} a page");
    }
    let pages: Vec<_> = search(3).pages().try_collect().await?;
    assert_eq!(pages.len(), whole.len().div_ceil(3));

    let mut first = search(3).items();
    let (begun, token) = ((&mut first).take(4).try_collect::<Vec<_>>().await?, first.resume_token());
    let rest: Vec<_> = search(3).items().resume(&token).try_collect().await?;
    assert_eq!([begun, rest].concat(), whole);
    for user in &users {
        ensure!(whole.iter().any(|member| member.user_id.as_ref().is_some_and(|found| found.id() == *user)));
        bonita.users().delete(*user).await?;
    }
    Ok(())
}

/// Uploads the file of a page, its name and display name made of the same.
async fn upload(bonita: &Bonita, name: &str, display_name: &str) -> Result<UploadedPage> {
    let file = Upload::bytes(format!("{name}.zip"), page_archive(&format!("custompage_{name}"), display_name)?);
    Ok(bonita.custom_pages().upload(file).await?)
}

async fn pages_live_and_die(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "page");
    let uploaded = upload(&bonita, &name, "Ein Blatt 页").await?;
    assert_eq!(uploaded.filename, format!("{name}.zip"));
    let page = bonita.custom_pages().create(&uploaded).await?;
    assert_eq!(page.url_token, Some(format!("custompage_{name}")));
    assert_eq!((page.display_name.as_deref(), page.content_type.clone()), (Some("Ein Blatt 页"), Some(PageType::Page)));
    assert_eq!((page.content_name.clone(), page.is_provided), (Some(format!("{name}.zip")), Some(false)));
    assert_eq!(page.process_definition_id, None);
    let me = Some(bonita.sessions().get().await?.user_id).filter(|id| *id != -1);
    assert_eq!(page.created_by.as_ref().map(Deployed::id), me, "the technical user is nobody");
    assert_eq!(bonita.custom_pages().get(page.id).await?, page);

    // Whatever the file of an update says, the page keeps its name in URLs.
    let other = Upload::bytes("other.zip", page_archive(&format!("custompage_{name}other"), "Other")?);
    let uploaded = bonita.custom_pages().upload_by_portal(other).await?;
    assert_eq!(uploaded.filename, "other.zip");
    bonita.custom_pages().update(page.id, &uploaded).await?;
    let deployed = bonita.custom_pages().get(page.id).d([CustomPageDeploy::UpdatedBy.into()]).await?;
    assert_eq!(deployed.display_name.as_deref(), Some("Other"));
    assert_eq!(deployed.url_token, Some(format!("custompage_{name}")));
    assert_eq!(deployed.updated_by.as_ref().map(Deployed::id), me);
    if me.is_some() {
        let user = deployed.updated_by.as_ref().and_then(Deployed::object).context("the user is not deployed")?;
        assert_eq!(user.user_name.as_deref(), Some(target.user.as_str()));
    }

    let again = failure(bonita.custom_pages().create(&uploaded).await)?;
    assert_eq!(status(&again), 500, "the update used the file up: {again}");
    assert!(failure(bonita.custom_pages().update(UNKNOWN, &uploaded).await)?.is_not_found());
    let partly = failure(bonita.custom_pages().delete_many([page.id, UNKNOWN]).await)?;
    assert!(partly.is_not_found(), "{partly}");
    assert!(failure(bonita.custom_pages().get(page.id).await)?.is_not_found(), "up to the unknown one they are gone");
    let uploaded = upload(&bonita, &name, "Again").await?;
    let page = bonita.custom_pages().create(&uploaded).await?;
    bonita.custom_pages().delete(page.id).await?;
    assert!(failure(bonita.custom_pages().delete(page.id).await)?.is_not_found());
    Ok(())
}

async fn pages_are_found(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "found");
    let mut ids = Vec::new();
    for number in 0..3 {
        let uploaded = upload(&bonita, &format!("{name}{number}"), &format!("{name} {number} & +%")).await?;
        ids.push(bonita.custom_pages().create(&uploaded).await?.id);
    }
    let by = async |search: Search<bpm_rest::bonita::builder::SearchCustomPages>| -> Result<Vec<i64>> {
        let pages = bonita.custom_pages().search(search.order_by(CustomPageField::Id.asc()).per_page(2));
        Ok(pages.items().map_ok(|page| page.id).try_collect().await?)
    };
    let one = |filter| Search::new().filter(filter);
    assert_eq!(by(one(CustomPageFilter::url_token(format!("custompage_{name}1")))).await?, [ids[1]]);
    assert_eq!(by(one(CustomPageFilter::display_name(format!("{name} 2 & +%")))).await?, [ids[2]]);
    assert_eq!(by(one(CustomPageFilter::id(ids[0]))).await?, [ids[0]]);
    assert_eq!(by(Search::new().term(&name)).await?, ids, "the term begins their display names");
    for filter in [CustomPageFilter::content_type(PageType::Page), CustomPageFilter::is_provided(false)] {
        let found = by(one(filter.clone())).await?;
        assert!(ids.iter().all(|id| found.contains(id)), "{filter:?}: {found:?}");
    }
    let me = bonita.sessions().get().await?.user_id;
    let mine = by(one(CustomPageFilter::created_by(me))).await?;
    assert!(ids.iter().all(|id| mine.contains(id)), "{mine:?}");
    let no_theme = one(CustomPageFilter::content_type(PageType::Theme)).filter(CustomPageFilter::id(ids[0]));
    assert_eq!(by(no_theme).await?, Vec::<i64>::new());
    let mut newest: Vec<i64> = {
        let pages =
            bonita.custom_pages().search(Search::new().term(&name).order_by(CustomPageField::DisplayName.desc()));
        pages.items().map_ok(|page| page.id).try_collect().await?
    };
    newest.reverse();
    assert_eq!(newest, ids);
    Ok(bonita.custom_pages().delete_many(ids).await?)
}

async fn uploads_that_are_no_pages(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let refused = failure(bonita.custom_pages().upload(Upload::bytes("page.txt", "text")).await)?;
    assert_eq!((refused.kind(), status(&refused)), (ErrorKind::Status, 415));
    assert!(refused.content_type().is_some_and(|kind| kind.starts_with("text/plain")), "{refused}");
    assert!(String::from_utf8_lossy(refused.body()).contains("not supported"), "{refused}");
    let uploaded = bonita.custom_pages().upload(Upload::bytes("page.zip", "no archive")).await?;
    assert_eq!(status(&failure(bonita.custom_pages().create(&uploaded).await)?), 500);
    Ok(())
}

async fn entries_live_and_die_or_are_gone(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let entries = bonita.profile_entries();
    let found = entries.search(Search::new().order_by(ProfileEntryField::Index.asc())).await;
    if is_away(&found)? {
        ensure!(is_away(&entries.get(1).await)?);
        ensure!(is_away(&entries.update(1).name("x").await)?);
        ensure!(is_away(&entries.delete(1).await)?);
        return Ok(());
    }
    let first = found?.into_iter().next().context("there is no entry at all")?;
    assert_eq!(entries.get(first.id).await?, first);
    let _changes = CHANGES.lock().await;
    let profile = bonita.profiles().create(NewProfile::new(target.name("entries"))).await;
    if is_away(&profile)? {
        ensure!(is_away(&entries.create(NewProfileEntry::new(1, ProfileEntryType::Folder)).await)?);
        return Ok(());
    }
    let profile = profile?.id;
    let entry = NewProfileEntry::new(profile, ProfileEntryType::Folder).name("Menü");
    let folder = entries.create(entry.description("的").index(0)).await?;
    assert_eq!((folder.name.as_deref(), folder.type_.clone()), (Some("Menü"), Some(ProfileEntryType::Folder)));
    let link = NewProfileEntry::new(profile, ProfileEntryType::Link).name("Tasks").page("tasklistinguser");
    let link = entries.create(link.parent_id(folder.id).index(2)).await?;
    assert_eq!((link.parent_id, link.index, link.is_custom), (Some(folder.id), Some(2), Some(false)));
    entries.update(link.id).name("My tasks").index(4).await?;
    let mine = entries.search(Search::new().filter(ProfileEntryFilter::profile_id(profile)).per_page(1)).items();
    let mine: Vec<_> = mine.try_collect().await?;
    let names: Vec<_> = mine.iter().map(|entry| entry.name.as_deref().unwrap_or_default()).collect();
    assert_eq!(names, ["Menü", "My tasks"]);
    entries.delete(link.id).await?;
    assert!(failure(entries.get(link.id).await)?.is_not_found());
    Ok(bonita.profiles().delete(profile).await?)
}

async fn themes_change_or_are_gone(target: Target) -> Result<()> {
    let themes = bonita(&target)?.themes();
    let changed = themes.set_portal("tmp_nothing.zip").await;
    if !target.is_in_process && !is_away(&changed).unwrap_or(false) {
        // A real server that has themes has to refuse a file that was never uploaded; its look is to stay.
        assert_eq!(status(&failure(changed)?), 500);
        return Ok(());
    }
    let is_gone = is_away(&changed)?;
    assert_eq!(is_away(&themes.set_mobile("tmp_nothing.zip").await)?, is_gone);
    if target.is_in_process || is_gone {
        assert_eq!(is_away(&themes.restore(ThemeType::Portal).await)?, is_gone);
    }
    Ok(())
}
