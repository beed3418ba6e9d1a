//! What Activiti and Flowable do with groups.

use super::{engine, rest};
use crate::{
    engine::status,
    target::{Target, Test, failure},
};
use anyhow::Result;
use bpm_rest::List as _;
use futures::{FutureExt as _, TryStreamExt as _};
use rest::{Group, GroupSort, NewGroup, NewUser, SortOrder};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("groups_live_and_die", |target| groups_live_and_die(target).boxed()),
    ("an_update_of_a_group_has_three_states", |target| an_update_of_a_group_has_three_states(target).boxed()),
    ("filters_of_groups", |target| filters_of_groups(target).boxed()),
    ("members", |target| members(target).boxed()),
];

async fn groups_live_and_die(target: Target) -> Result<()> {
    let groups = engine(&target)?.groups();
    let id = target.name("sales");
    let created = groups.create(NewGroup::new(&id).name("销售 & more").type_("assignment")).await?;
    let got = groups.get(&id).await?;
    assert_eq!(created, got);
    assert_eq!((got.name.as_deref(), got.type_.as_deref()), (Some("销售 & more"), Some("assignment")));
    assert_eq!(got.url, Some(format!("{}/identity/groups/{id}", target.base_url)));

    let error = failure(groups.create(NewGroup::new(&id)).await)?;
    assert!(error.is_conflict(), "{error:?}");
    assert_eq!(error.server_message(), Some(format!("A group with id '{id}' already exists.").as_str()));
    groups.delete(&id).await?;
    for error in [
        failure(groups.get(&id).await)?,
        failure(groups.delete(&id).await)?,
        failure(groups.update(&id).name("X").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a group with id '{id}'.").as_str()));
    }
    Ok(())
}

async fn an_update_of_a_group_has_three_states(target: Target) -> Result<()> {
    let groups = engine(&target)?.groups();
    let id = target.name("three");
    groups.create(NewGroup::new(&id).name("N").type_("T")).await?;
    let unchanged = groups.update(&id).await?;
    assert_eq!((unchanged.name.as_deref(), unchanged.type_.as_deref()), (Some("N"), Some("T")));
    let updated = groups.update(&id).name("名").clear_type().await?;
    assert_eq!(updated, groups.get(&id).await?);
    assert_eq!((updated.name.as_deref(), updated.type_.as_deref()), (Some("名"), None));
    let updated = groups.update(&id).clear_name().type_("").await?;
    assert_eq!((updated.name.as_deref(), updated.type_.as_deref()), (None, Some("")));
    Ok(())
}

async fn filters_of_groups(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let type_ = &target.unique;
    engine.users().create(NewUser::new(type_)).await?;
    for (id, name) in [("a", "Zoo"), ("b", "Bar & 50%"), ("c", "销售"), ("d", "Bar")] {
        engine.groups().create(NewGroup::new(target.name(id)).name(name).type_(type_)).await?;
    }
    engine.groups().create(NewGroup::new(target.name("e")).name("Bar").type_("another")).await?;
    for id in ["c", "e"] {
        engine.groups().add_member(target.name(id), type_).await?;
    }
    let list = || engine.groups().list().type_(type_);
    let cases = [
        (list(), vec!["a", "b", "c", "d"]),
        (list().id(target.name("b")), vec!["b"]),
        (list().name("Bar"), vec!["d"]),
        (list().name("bar"), vec![]),
        (list().name("销售"), vec!["c"]),
        (list().name_like("Bar%"), vec!["b", "d"]),
        (list().name_like("_oo"), vec!["a"]),
        (list().member(type_), vec!["c"]),
        (engine.groups().list().member(type_), vec!["c", "e"]),
        (list().member("nobody at all"), vec![]),
        (list().sort(GroupSort::Id).order(SortOrder::Desc), vec!["d", "c", "b", "a"]),
        (list().sort(GroupSort::Name).size(3), vec!["d", "b", "a", "c"]),
        (engine.groups().list().member(type_).sort(GroupSort::Type).order(SortOrder::Desc), vec!["c", "e"]),
        (engine.groups().list().member(type_).sort(GroupSort::Type).size(1), vec!["e", "c"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<Group> = list.items().try_collect().await?;
        let expected: Vec<String> = expected.into_iter().map(|id| target.name(id)).collect();
        assert_eq!(found.into_iter().map(|group| group.id).collect::<Vec<_>>(), expected, "case {index}");
    }
    let page = list().start(3).size(2).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 4, 3, 1));
    assert_eq!(list().size(0).await?.total, 4);
    Ok(())
}

async fn members(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let groups = engine.groups();
    let (group, user) = (target.name("team"), target.name("player"));
    groups.create(NewGroup::new(&group)).await?;
    engine.users().create(NewUser::new(&user)).await?;
    assert_eq!(groups.members(&group).total().await?, 0);

    let member = groups.add_member(&group, &user).await?;
    assert_eq!((&member.group_id, &member.user_id), (&group, &user));
    assert_eq!(member.url, Some(format!("{}/identity/groups/{group}/members/{user}", target.base_url)));
    assert_eq!(groups.members(&group).await?.data[0].id, user);
    let error = failure(groups.add_member(&group, &user).await)?;
    assert!(error.is_conflict() && error.to_string().contains("is already part of group"), "{error:?}");

    let error = failure(groups.add_member(&group, target.name("nobody")).await)?;
    assert_eq!(status(&error), Some(500), "a user that there is not is found by the database alone: {error:?}");
    groups.remove_member(&group, &user).await?;
    let none = target.name("none");
    for error in [
        failure(groups.remove_member(&group, &user).await)?,
        failure(groups.remove_member(&none, &user).await)?,
        failure(groups.add_member(&none, &user).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    assert_eq!(groups.members(&none).total().await?, 0, "the members of no group are none");

    groups.add_member(&group, &user).await?;
    groups.delete(&group).await?;
    assert_eq!(engine.users().get(&user).await?.id, user, "a member survives the group");
    assert_eq!(groups.list().member(&user).total().await?, 0);

    groups.create(NewGroup::new(&group)).await?;
    groups.add_member(&group, &user).await?;
    engine.users().delete(&user).await?;
    assert_eq!(groups.members(&group).total().await?, 0, "a membership goes with the user");
    Ok(())
}
