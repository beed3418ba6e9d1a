//! Who is member of which profile on a Bonita server, as a table: `cargo xtask tour --system bonita`.
//!
//! It takes its server from `BPM_REST_BONITA_URL`, `_USER` and `_PASSWORD`, or serves itself in process. It changes
//! nothing there.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, List as _,
    bonita::{
        Deployed, MemberType, Profile, ProfileField, ProfileMember, ProfileMemberDeploy, ProfileMemberField,
        ProfileMemberFilter, Search, Session,
    },
    testing::bonita::Server,
};
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream};
use std::{collections::BTreeMap, env};

/// So few that the members of one profile take several pages.
const PER_PAGE: u64 = 10;

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    let (bonita, is_in_process) = match env::var("BPM_REST_BONITA_URL") {
        Ok(url) => {
            println!("Auditing the Bonita at {url}");
            let variable = |part: &str| {
                let name = format!("BPM_REST_BONITA_{part}");
                env::var(&name).with_context(|| format!("{name} is not set, though the URL is"))
            };
            (Bonita::builder(&url).session(Session::login(variable("USER")?, variable("PASSWORD")?)).build()?, false)
        }
        Err(_) => {
            println!("Auditing the in-process Bonita at {}", server.base_url());
            let session = Session::login(server.user(), server.password());
            (Bonita::builder(server.base_url()).session(session).build()?, true)
        }
    };
    let who = bonita.sessions().get().await?;
    println!("as {} on Bonita {}\n", who.user_name.unwrap_or_default(), who.version.unwrap_or_default());
    let memberships = audit(&bonita).await?;
    if is_in_process {
        check(&memberships)?;
    }
    println!("\nThe tour is over; everything went as it should.");
    Ok(())
}

/// What somebody is a member of, and as what.
struct Membership {
    profile: String,
    kind: MemberType,
    name: String,
    login: String,
}

/// Prints the table while the memberships come, and gives them back.
async fn audit(bonita: &Bonita) -> Result<Vec<Membership>> {
    let mut table = Table::new();
    table.load_preset(UTF8_FULL_CONDENSED).set_header(["profile", "member", "name", "login"]);
    let mut memberships = Vec::new();
    let mut stream = std::pin::pin!(memberships_of_all(bonita));
    while let Some(membership) = stream.try_next().await? {
        let Membership { profile, kind, name, login } = &membership;
        table.add_row([profile.as_str(), kind.as_str(), name, login]);
        memberships.push(membership);
    }
    println!("{table}\n");
    let counts = memberships.iter().fold(BTreeMap::new(), |mut counts: BTreeMap<&str, usize>, membership| {
        *counts.entry(&membership.profile).or_default() += 1;
        counts
    });
    counts.iter().for_each(|(profile, count)| println!("{count} members of {profile}"));
    Ok(memberships)
}

/// One stream over all profiles, their types of members, and those: nothing is asked for before it is needed.
fn memberships_of_all(bonita: &Bonita) -> impl Stream<Item = Result<Membership>> {
    let profiles = bonita.profiles().search(Search::new().order_by(ProfileField::Name.asc()).per_page(PER_PAGE));
    let of_profile = move |profile: Profile| {
        stream::iter(MemberType::ALL).flat_map(move |kind| {
            let profile = profile.clone();
            members(bonita, profile.id, kind).map(move |member| Ok(membership(&profile, kind, member?)))
        })
    };
    profiles.items().map_ok(of_profile).map_err(anyhow::Error::from).try_flatten()
}

fn members(bonita: &Bonita, profile: i64, kind: MemberType) -> impl Stream<Item = bpm_rest::Result<ProfileMember>> {
    let search = Search::new()
        .filter(ProfileMemberFilter::member_type(kind))
        .filter(ProfileMemberFilter::profile_id(profile))
        .order_by(ProfileMemberField::Id.asc())
        .deploy(ProfileMemberDeploy::UserId)
        .deploy(ProfileMemberDeploy::GroupId)
        .deploy(ProfileMemberDeploy::RoleId)
        .per_page(PER_PAGE);
    bonita.profile_members().search(search).items()
}

fn membership(profile: &Profile, kind: MemberType, member: ProfileMember) -> Membership {
    let user = member.user_id.and_then(Deployed::into_object);
    let group = member.group_id.and_then(Deployed::into_object).and_then(|group| group.display_name);
    let role = member.role_id.and_then(Deployed::into_object).and_then(|role| role.display_name);
    let (first, last, login) = user.map(|user| (user.firstname, user.lastname, user.user_name)).unwrap_or_default();
    let names = match kind {
        MemberType::User => [first, last],
        _ => [role, group],
    };
    let separator = if kind == MemberType::RoleAndGroup { " of " } else { " " };
    let profile = profile.name.clone().unwrap_or_default();
    let name = names.into_iter().flatten().collect::<Vec<_>>().join(separator);
    Membership { profile, kind, name, login: login.unwrap_or_default() }
}

/// The in-process server has 22 members of the one profile, and 8 of all types of the other.
fn check(memberships: &[Membership]) -> Result<()> {
    let of = |profile: &str, kind| {
        memberships
            .iter()
            .filter(|membership| (membership.profile.as_str(), membership.kind) == (profile, kind))
            .count()
    };
    ensure!(MemberType::ALL.map(|kind| of("User", kind)) == [22, 0, 0, 0]);
    ensure!(MemberType::ALL.map(|kind| of("Administrator", kind)) == [5, 1, 1, 1]);
    ensure!(memberships.iter().all(|membership| !membership.name.is_empty()));
    ensure!(memberships.iter().any(|membership| membership.name == "manager of sales"));
    ensure!(
        memberships
            .iter()
            .any(|membership| (membership.login.as_str(), membership.name.as_str()) == ("zhang.wei", "伟 张"))
    );
    Ok(())
}
