//! Lists of many pages.

use super::{ADMIN, USER, client, status};
use crate::target::{Target, Test, failure, unsent};
use anyhow::Result;
use bpm_rest::{
    List as _,
    activiti_cloud::{NewTask, ProcessInstance, Task},
};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _, stream};
use http::Method;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("more_than_a_thousand_tasks", |target| more_than_a_thousand_tasks(target).boxed()),
    ("numbers_that_are_refused", |target| numbers_that_are_refused(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] =
    &[("more_than_a_hundred_process_instances", |target| more_than_a_hundred_process_instances(target).boxed())];

/// A user whose list of tasks has what this user creates alone. No other test has tasks of the user.
const LONER: &str = "loner";

/// How many tasks there are: more than any default page of the server and of its clients holds.
const MANY: usize = 1_050;

/// How many process instances one process instance calls: more than the server gives at once. With 400 its stack overflows.
const CHILDREN: usize = 150;

fn task_ids<'a>(tasks: impl IntoIterator<Item = &'a Task>) -> Vec<&'a str> {
    tasks.into_iter().map(|task| task.id.as_str()).collect()
}

async fn more_than_a_thousand_tasks(target: Target) -> Result<()> {
    let tasks = client(&target, LONER)?.tasks();
    let parent = tasks.create(NewTask::new(target.name("parent"))).await?;
    let new = || NewTask::new(&target.unique).parent_task_id(&parent.id);
    let mut created: Vec<Task> =
        stream::iter(1..MANY).map(|_| tasks.create(new()).send()).buffer_unordered(8).try_collect().await?;
    created.push(parent.clone());
    let created: BTreeSet<_> = task_ids(&created).into_iter().collect();
    assert_eq!(created.len(), MANY);

    let all: Vec<Task> = tasks.list().items().try_collect().await?;
    assert_eq!(all.len(), MANY, "none is missing, none is there twice");
    assert_eq!(task_ids(&all).into_iter().collect::<BTreeSet<_>>(), created);
    assert_eq!(tasks.list().total().await?, MANY as u64);
    let at_once = tasks.list().max_items(20_000).await?;
    assert_eq!((task_ids(&at_once.entries), at_once.pagination.has_more_items), (task_ids(&all), false));

    // By pages of a size that is no divisor, and with pages ahead.
    let pages: Vec<_> = tasks.list().max_items(400).pages().try_collect().await?;
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [400, 400, 250]);
    let ahead: Vec<Task> = tasks.list().max_items(90).items().prefetch(3).try_collect().await?;
    assert_eq!(task_ids(&ahead), task_ids(&all));
    let behind: Vec<Task> = tasks.list().skip_count(1_013).max_items(10).items().try_collect().await?;
    assert_eq!(task_ids(&behind), task_ids(&all[1_013..]));

    for (skip, max) in [(0, 1), (7, 5), (13, 100), (999, 3), (1_000, 100), (1_049, 1)] {
        let page = tasks.list().skip_count(skip).max_items(max).await?;
        let (skip, max) = (usize::try_from(skip)?, usize::try_from(max)?);
        let expected = &all[skip..MANY.min(skip + max)];
        assert_eq!(task_ids(&page.entries), task_ids(expected), "{skip} {max}");
        let told = page.pagination;
        assert_eq!((told.skip_count, told.max_items, told.count), (skip as i64, max as i64, expected.len() as i64));
        assert_eq!(
            (told.total_items, told.has_more_items),
            (MANY as i64, skip + expected.len() < MANY),
            "{skip} {max}"
        );
    }
    for skip in [MANY, 5_000] {
        let beyond = tasks.list().skip_count(i32::try_from(skip)?).await?;
        assert!(beyond.entries.is_empty());
        assert_eq!((beyond.pagination.total_items, beyond.pagination.has_more_items), (MANY as i64, false));
        assert!(tasks.list().skip_count(i32::try_from(skip)?).items().next().await.is_none());
    }

    let subtasks: Vec<Task> = tasks.subtasks(&parent.id).items().try_collect().await?;
    let below: BTreeSet<_> = task_ids(&subtasks).into_iter().collect();
    assert_eq!((subtasks.len(), below.len()), (MANY - 1, MANY - 1));
    assert!(below.is_subset(&created) && !below.contains(parent.id.as_str()));

    tasks.delete(&parent.id).await?;
    assert_eq!(tasks.list().total().await?, 0, "the others went with it");
    assert!(tasks.list().items().next().await.is_none());
    Ok(())
}

async fn more_than_a_hundred_process_instances(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let started = instances.start_by_key("callsMany").variable("count", CHILDREN).await?;
    let ids = |list: &[ProcessInstance]| list.iter().map(|instance| instance.id.clone()).collect::<Vec<_>>();

    let all: Vec<ProcessInstance> = instances.subprocesses(&started.id).items().try_collect().await?;
    let children: BTreeSet<_> = ids(&all).into_iter().collect();
    assert_eq!((all.len(), children.len()), (CHILDREN, CHILDREN));
    assert!(all.iter().all(|child| child.parent_id.as_ref() == Some(&started.id)));
    assert_eq!(instances.subprocesses(&started.id).total().await?, CHILDREN as u64);
    let pages: Vec<_> = instances.subprocesses(&started.id).max_items(60).pages().try_collect().await?;
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [60, 60, 30]);
    let page = instances.subprocesses(&started.id).skip_count(103).max_items(9).await?;
    assert_eq!(ids(&page.entries), ids(&all[103..112]));

    let admin = client(&target, ADMIN)?.admin().process_instances();
    let of_admin: Vec<ProcessInstance> = admin.subprocesses(&started.id).max_items(40).items().try_collect().await?;
    assert_eq!(ids(&of_admin), ids(&all));

    // Other tests start and end process instances meanwhile; on one page, all of these have to be.
    for page in [instances.list().max_items(20_000).await?, admin.list().max_items(20_000).await?] {
        let listed: BTreeSet<_> = ids(&page.entries).into_iter().collect();
        assert!(children.is_subset(&listed) && listed.contains(&started.id));
        assert_eq!(page.pagination.count, page.entries.len() as i64);
    }
    let some = instances.list().skip_count(3).max_items(7).await?;
    assert_eq!((some.entries.len(), some.pagination.skip_count, some.pagination.max_items), (7, 3, 7));
    assert!(some.pagination.has_more_items && some.pagination.total_items > CHILDREN as i64);

    instances.delete(&started.id).await?;
    assert_eq!(instances.subprocesses(&started.id).total().await?, 0, "they went with it");
    Ok(())
}

async fn numbers_that_are_refused(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let (instances, tasks, admin) = (bundle.process_instances(), bundle.tasks(), bundle.admin());
    for (skip, max) in [(-1, 1), (i32::MIN, 1), (0, 0), (0, -1), (0, i32::MIN)] {
        unsent(tasks.list().skip_count(skip).max_items(max).await)?;
        unsent(tasks.subtasks("x").skip_count(skip).max_items(max).await)?;
        unsent(instances.list().skip_count(skip).max_items(max).await)?;
        unsent(instances.tasks("x").skip_count(skip).max_items(max).await)?;
        unsent(instances.subprocesses("x").skip_count(skip).max_items(max).await)?;
        unsent(admin.tasks().list().skip_count(skip).max_items(max).await)?;
        unsent(admin.process_instances().list().skip_count(skip).max_items(max).await)?;
        unsent(admin.process_instances().subprocesses("x").skip_count(skip).max_items(max).await)?;
    }
    unsent(tasks.list().skip_count(-1).items().try_collect::<Vec<_>>().await)?;
    unsent(tasks.list().max_items(-1).items().try_collect::<Vec<_>>().await)?;
    unsent(tasks.list().skip_count(1_i64 << 31).await)?;
    unsent(tasks.list().max_items(1_i64 << 31).await)?;

    // What the server does with them.
    for list in target.spec().lists() {
        let path = list.path.replace("{processInstanceId}", "x").replace("{taskId}", "x");
        for (name, value) in [("maxItems", "0"), ("maxItems", "-1"), ("skipCount", "-1"), ("skipCount", "x")] {
            let error = failure(bundle.raw(Method::GET, &path).query(name, value).read::<Value>().await)?;
            assert_eq!(status(&error), Some(500), "{path} {name} {value}: {error:?}");
        }
    }
    Ok(())
}
