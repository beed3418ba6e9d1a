//! The organization: users, groups, roles, memberships, contact data and custom information; and what the server says of
//! itself. What the tests create they delete again.

use super::{CHANGES, UNKNOWN, bonita, is_away, plain, status, version};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, List as _,
    bonita::{
        ContactData, CustomUserInfoValueFilter, GroupCounter, GroupDeploy, GroupFilter, MembershipDeploy,
        MembershipField, MembershipFilter, NewGroup, NewRole, NewUser, RoleCounter, RoleFilter, Search, User,
        UserCounter, UserDeploy, UserField, UserFilter,
    },
};
use futures::{FutureExt as _, TryStreamExt as _};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("users_live_and_die", |target| users_live_and_die(target).boxed()),
    ("users_are_found", |target| users_are_found(target).boxed()),
    ("groups_lie_within_groups", |target| groups_lie_within_groups(target).boxed()),
    ("roles_live_and_die", |target| roles_live_and_die(target).boxed()),
    ("users_have_roles_in_groups", |target| users_have_roles_in_groups(target).boxed()),
    ("users_are_reached", |target| users_are_reached(target).boxed()),
    ("more_is_known_of_users", |target| more_is_known_of_users(target).boxed()),
    ("the_server_tells_of_itself", |target| the_server_tells_of_itself(target).boxed()),
    ("what_subscriptions_have_of_people_is_told", |target| what_subscriptions_have_of_people_is_told(target).boxed()),
];

async fn a_user(bonita: &Bonita, name: &str) -> Result<User> {
    let user = NewUser::new("bpm", name).firstname("梅").lastname(name).title("Ms").job_title("lead").enabled(true);
    Ok(bonita.users().create(user).await?)
}

async fn users_live_and_die(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "user");
    let user = a_user(&bonita, &name).await?;
    assert_eq!((user.user_name.as_deref(), user.enabled), (Some(name.as_str()), Some(true)));
    assert!(failure(bonita.users().create(NewUser::new("bpm", &name)).await)?.is_conflict());

    let other = bonita.users().create(NewUser::new("bpm", format!("{name}x"))).await?;
    assert_eq!(other.enabled, Some(false), "it is not said that the user may log in");
    bonita.users().enable(other.id).await?;
    bonita.users().update(other.id).lastname("张").manager_id(user.id).await?;
    let changed = bonita.users().get(other.id).d([UserDeploy::ManagerId.into()]).await?;
    assert_eq!((changed.lastname.as_deref(), changed.enabled), (Some("张"), Some(true)));
    let manager = changed.manager_id.context("a manager")?;
    assert_eq!(manager.object().and_then(|manager| manager.user_name.as_deref()), Some(name.as_str()));
    bonita.users().disable(other.id).await?;
    bonita.users().delete_manager(other.id).await?;
    let changed = bonita.users().get(other.id).await?;
    assert_eq!((changed.lastname.as_deref(), changed.enabled), (Some("张"), Some(false)));
    assert!(changed.manager_id.is_none_or(|manager| manager.id() < 1), "there is no manager");
    assert_eq!(status(&failure(bonita.users().update(other.id).user_name(&name).await)?), 500, "the name is taken");

    bonita.users().delete_many([user.id, other.id]).await?;
    assert!(failure(bonita.users().get(user.id).await)?.is_not_found());
    assert!(failure(bonita.users().update(user.id).lastname("x").await)?.is_not_found());
    bonita.users().delete(user.id).await?;
    Ok(())
}

async fn users_are_found(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "found");
    let user = a_user(&bonita, &name).await?;
    let ids = async |search| -> Result<Vec<i64>> {
        Ok(bonita.users().search(search).items().map_ok(|user| user.id).try_collect().await?)
    };
    for filter in [UserFilter::user_name(&name), UserFilter::lastname(&name), UserFilter::id(user.id)] {
        assert_eq!(ids(Search::new().filter(filter)).await?, [user.id]);
    }
    assert_eq!(ids(Search::new().term(&name)).await?, [user.id]);
    let disabled = Search::new().filter(UserFilter::user_name(&name)).filter(UserFilter::enabled(false));
    assert!(ids(disabled).await?.is_empty());
    for field in UserField::ALL {
        let [up, down] = [field.asc(), field.desc()].map(|order| Search::new().order_by(order).per_page(100));
        assert_eq!(ids(up).await?.len(), ids(down).await?.len(), "{field:?}");
    }
    let whole = Search::new()
        .filter(UserFilter::id(user.id))
        .deploy(UserDeploy::CreatedByUserId)
        .deploy(UserDeploy::ProfessionalData)
        .deploy(UserDeploy::PersonnalData)
        .count(UserCounter::OpenTasks)
        .count(UserCounter::OverdueTasks);
    let found = bonita.users().search(whole).await?;
    assert_eq!((found[0].open_tasks, found[0].overdue_tasks), (Some(0), Some(0)));
    assert_eq!(found[0].professional_data.as_ref().map(|data| data.id), Some(None), "nothing was said");
    bonita.users().delete(user.id).await?;
    Ok(())
}

async fn groups_lie_within_groups(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "group");
    let above = bonita.groups().create(NewGroup::new(&name).description("的")).await?;
    assert_eq!(above.path.as_deref(), Some(format!("/{name}").as_str()));
    assert!(failure(bonita.groups().create(NewGroup::new(&name)).await)?.is_conflict());
    assert!(failure(bonita.groups().create(NewGroup::new("a").parent_group_id(UNKNOWN)).await)?.is_not_found());
    assert_eq!(status(&failure(bonita.groups().create(NewGroup::new("a/b")).await)?), 500);
    let below = bonita.groups().create(NewGroup::new("below").parent_group_id(above.id)).await?;
    assert_eq!(below.path, Some(format!("/{name}/below")));
    let search = Search::new().filter(GroupFilter::parent_path(format!("/{name}")));
    let search = search.deploy(GroupDeploy::ParentGroupId).count(GroupCounter::NumberOfUsers);
    let found = bonita.groups().search(search).await?;
    let told: Vec<_> = found.iter().map(|group| (group.id, group.parent_group_id, group.number_of_users)).collect();
    assert_eq!(told, [(below.id, Some(above.id), Some(0))]);
    bonita.groups().update(below.id).display_name("Below").await?;
    assert_eq!(bonita.groups().get(below.id).await?.display_name.as_deref(), Some("Below"));
    assert!(failure(bonita.groups().update(UNKNOWN).display_name("x").await)?.is_not_found());
    bonita.groups().delete(below.id).await?;
    bonita.groups().delete_many([above.id]).await?;
    assert!(failure(bonita.groups().get(above.id).await)?.is_not_found());
    assert!(failure(bonita.groups().delete(above.id).await)?.is_not_found());
    Ok(())
}

async fn roles_live_and_die(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "role");
    let role = bonita.roles().create(NewRole::new(&name).display_name("Boss")).await?;
    assert!(failure(bonita.roles().create(NewRole::new(&name)).await)?.is_conflict());
    let search = Search::new().filter(RoleFilter::name(&name)).count(RoleCounter::NumberOfUsers);
    let found = bonita.roles().search(search).await?;
    assert_eq!((found.len(), found[0].id, found[0].number_of_users), (1, role.id, Some(0)));
    bonita.roles().update(role.id).description("d").await?;
    let changed = bonita.roles().get(role.id).await?;
    assert_eq!((changed.display_name.as_deref(), changed.description.as_deref()), (Some("Boss"), Some("d")));
    bonita.roles().delete(role.id).await?;
    for error in
        [failure(bonita.roles().get(role.id).await)?, failure(bonita.roles().update(role.id).description("x").await)?]
    {
        assert!(error.is_not_found() && error.server_message().is_some(), "{error}");
    }
    assert_eq!(status(&failure(bonita.roles().delete_many([role.id]).await)?), 500);
    Ok(())
}

async fn users_have_roles_in_groups(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let name = plain(&target, "member");
    let user = a_user(&bonita, &name).await?.id;
    let [first, second] = [format!("{name}a"), format!("{name}b")];
    let groups =
        [bonita.groups().create(NewGroup::new(&first)).await?, bonita.groups().create(NewGroup::new(&second)).await?];
    let role = bonita.roles().create(NewRole::new(&name)).await?.id;
    let [first, second] = groups.map(|group| group.id);
    assert_eq!(bonita.memberships().list_of_user(user).await?, []);
    let made = bonita.memberships().add(user, first, role).await?;
    let ids = (made.user_id.id(), made.group_id.id(), made.role_id.id());
    assert_eq!(ids, (user, first, role));
    assert!(failure(bonita.memberships().add(user, first, role).await)?.is_conflict());
    assert_eq!(status(&failure(bonita.memberships().add(user, first, UNKNOWN).await)?), 500);
    bonita.memberships().add(user, second, role).await?;
    for (order, expected) in
        [(MembershipField::GroupNameAsc, [first, second]), (MembershipField::GroupNameDesc, [second, first])]
    {
        let search = Search::new().filter(MembershipFilter::user_id(user)).order_by(order).per_page(1);
        let search = search.deploy(MembershipDeploy::GroupId).deploy(MembershipDeploy::RoleId);
        let found: Vec<_> = bonita.memberships().search(search).items().try_collect().await?;
        assert_eq!(found.iter().map(|found| found.group_id.id()).collect::<Vec<_>>(), expected);
        assert!(found.iter().all(|found| found.group_id.object().is_some() && found.role_id.object().is_some()));
    }
    let search = Search::new().filter(UserFilter::group_id(first)).filter(UserFilter::role_id(role));
    let found = bonita.users().search(search).await?;
    assert_eq!(found.iter().map(|user| user.id).collect::<Vec<_>>(), [user]);
    let counted = bonita.roles().get(role).n([RoleCounter::NumberOfUsers.into()]).await?;
    assert_eq!(counted.number_of_users, Some(2), "the server counts memberships");

    bonita.memberships().remove(user, first, role).await?;
    assert_eq!(status(&failure(bonita.memberships().remove(user, first, role).await)?), 500);
    bonita.memberships().remove_many([(user, second, role)]).await?;
    assert_eq!(bonita.memberships().list_of_user(user).total().await?, 0);
    bonita.users().delete(user).await?;
    bonita.groups().delete_many([first, second]).await?;
    bonita.roles().delete(role).await?;
    Ok(())
}

async fn users_are_reached(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let user = a_user(&bonita, &plain(&target, "reached")).await?.id;
    assert_eq!(bonita.contact_data().get_professional(user).await?, ContactData::default());
    assert_eq!(bonita.contact_data().get_personal(UNKNOWN).await?, ContactData::default());
    let made = bonita.contact_data().create_professional(user).email("mei@example.org").city("上海").await?;
    assert_eq!((made.id, made.city.as_deref()), (Some(user), Some("上海")));
    bonita.contact_data().update_professional(user).room("7").await?;
    let told = bonita.contact_data().get_professional(user).await?;
    assert_eq!((told.email.as_deref(), told.room.as_deref()), (Some("mei@example.org"), Some("7")));
    bonita.contact_data().create_personal(user).phone_number("007").await?;
    bonita.contact_data().update_personal(user).website("http://example.org").await?;
    let told = bonita.users().get(user).d([UserDeploy::PersonnalData.into()]).await?;
    let told = told.personnal_data.context("how to reach the user at home")?;
    assert_eq!((told.phone_number.as_deref(), told.website.as_deref()), (Some("007"), Some("http://example.org")));
    assert_eq!(status(&failure(bonita.contact_data().update_personal(user).email("none").await)?), 500);
    assert!(failure(bonita.contact_data().create_personal(UNKNOWN).city("x").await)?.is_not_found());
    assert!(failure(bonita.contact_data().update_professional(UNKNOWN).city("x").await)?.is_not_found());
    bonita.users().delete(user).await?;
    Ok(())
}

async fn more_is_known_of_users(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let (info, name) = (bonita.custom_user_info(), plain(&target, "info"));
    let user = a_user(&bonita, &name).await?.id;
    let skill = info.create_definition(&name).description("what").await?;
    assert_eq!(status(&failure(info.create_definition(&name).await)?), 500, "the name is taken");
    let all: Vec<_> = info.search_definitions(Search::new()).items().try_collect().await?;
    assert!(all.contains(&skill));
    info.set_value(user, skill.id, "rust & 中文").await?;
    let found = info.search_values(Search::new().filter(CustomUserInfoValueFilter::user_id(user))).await?;
    let told: Vec<_> = found.iter().map(|value| (value.definition_id, value.value.as_deref())).collect();
    assert_eq!(told, [(skill.id, Some("rust & 中文"))]);
    let of_user: Vec<_> = info.search_of_user(user).items().try_collect().await?;
    assert_eq!(of_user.len(), all.len(), "one for each definition");
    let told = of_user.iter().find(|told| told.definition_id.id == skill.id).context("the skill")?;
    assert_eq!((told.user_id, told.value.as_deref()), (user, Some("rust & 中文")));
    info.set_value(user, skill.id, "").await?;
    assert_eq!(info.search_values(Search::new().filter(CustomUserInfoValueFilter::user_id(user))).total().await?, 0);
    assert_eq!(status(&failure(info.set_value(user, UNKNOWN, "x").await)?), 500);
    info.delete_definition(skill.id).await?;
    assert_eq!(status(&failure(info.delete_definitions([skill.id]).await)?), 500);
    bonita.users().delete(user).await?;
    Ok(())
}

async fn the_server_tells_of_itself(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let told = bonita.server().version().await?;
    let session = bonita.sessions().get().await?;
    assert_eq!(told.lines().next(), session.version.as_deref());
    let locales = bonita.locales().list().await?;
    assert!(locales.iter().any(|locale| locale.locale.as_deref() == Some("en")), "{locales:?}");
    let tenant = bonita.tenant().get().await;
    match tenant {
        Err(error) => ensure!(error.is_forbidden() && session.user_id != -1, "{error}"),
        Ok(tenant) => {
            assert!(!tenant.paused);
            assert_eq!(tenant.id.is_some(), version(&bonita).await? < 8);
        }
    }
    Ok(())
}

async fn what_subscriptions_have_of_people_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for is_away in [
        is_away(&bonita.users().search_summaries().await)?,
        is_away(&bonita.custom_user_info().definition(1).await)?,
        is_away(&bonita.profile_members().get(1).await)?,
        is_away(&bonita.logs().search().await)?,
        is_away(&bonita.delegation().search_rules().await)?,
        is_away(&bonita.data_retention().list_objects().await)?,
    ] {
        ensure!(is_away, "a Community server has it");
    }
    Ok(())
}
