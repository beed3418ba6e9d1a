//! Processes, cases and tasks on a real server, whatever else it has: every list in every order, with every deploy and
//! counter, and what is refused. Each test deploys a process of its own. What the tests create they delete again.

use super::{
    UNKNOWN, bonita,
    cases::{finish, start, task, with_process},
    is_away, status, version,
};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, List as _, Operation, Paged, Timestamp,
    bonita::{
        ActivityFilter, ActorFilter, ActorMemberFilter, ArchivedActivityFilter, ArchivedCaseFilter,
        ArchivedCaseVariableFilter, ArchivedFlowNodeFilter, ArchivedHumanTaskFilter, ArchivedTaskFilter,
        ArchivedUserTaskFilter, BusinessDataReferenceFilter, CaseFilter, CaseVariableFilter, Category, CategoryField,
        CategoryFilter, FlowNodeFilter, FlowNodeType, FormMappingFilter, HumanTaskFilter, NewCategory,
        ProcessConnectorFilter, ProcessFilter, ProcessParameterFilter, ProcessResolutionProblemFilter, Search,
        TaskFilter, UserTaskFilter,
        search::{Deploy, Filter, Order},
    },
    search::{Kind, Orders, SearchCall, Searching},
};
use futures::{FutureExt as _, TryStreamExt as _};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("processes_are_searched", |target| processes_are_searched(target).boxed()),
    ("parts_of_processes_are_searched", |target| parts_of_processes_are_searched(target).boxed()),
    ("cases_are_searched", |target| cases_are_searched(target).boxed()),
    ("flow_nodes_are_searched", |target| flow_nodes_are_searched(target).boxed()),
    ("archived_flow_nodes_are_searched", |target| archived_flow_nodes_are_searched(target).boxed()),
    ("categories_live_and_die", |target| categories_live_and_die(target).boxed()),
    ("messages_and_signals_are_taken", |target| messages_and_signals_are_taken(target).boxed()),
    ("what_there_is_not_is_told", |target| what_there_is_not_is_told(target).boxed()),
    ("changes_of_what_there_is_not_fail", |target| changes_of_what_there_is_not_fail(target).boxed()),
    ("states_of_a_case_are_counted_or_the_version_is_told", |target| {
        states_of_a_case_are_counted_or_the_version_is_told(target).boxed()
    }),
    ("the_technical_user_alone_changes_actors", |target| the_technical_user_alone_changes_actors(target).boxed()),
    ("what_subscriptions_have_is_told", |target| what_subscriptions_have_is_told(target).boxed()),
    ("the_business_data_model_is_told", |target| the_business_data_model_is_told(target).boxed()),
];

/// Texts that any server takes in these filters.
const TEXTS: [&str; 4] = ["name", "displayName", "version", "description"];

/// Filters by people, whom the server looks up.
const PEOPLE: [&str; 4] = ["supervisor_id", "user_id", "team_manager_id", "forPendingOrAssignedTask"];

/// Searches in every order, with every deploy and counter, and with each filter; gives the first items of the list.
async fn searched<O>(
    bonita: &Bonita,
    base: Search<O>,
    call: impl Fn(&Bonita, Search<O>) -> SearchCall<O>,
) -> Result<Vec<O::Item>>
where
    O: Searching + Paged + Operation<Output = Vec<<O as Paged>::Item>>,
{
    let rules = O::RULES;
    // Of these the server looks up what the value names.
    let is_looked_up = |name: &str| PEOPLE.contains(&name) || name == "archivedCaseId" || name == "categoryId";
    let send = async |what: String, search: Search<O>| call(bonita, search.per_page(5)).await.with_context(|| what);
    let orders: Vec<Order<O>> = match rules.orders() {
        Orders::Names(names) => {
            names.iter().flat_map(|name| [Order::ascending(*name), Order::descending(*name)]).collect()
        }
        Orders::Words(words) => words.iter().map(|word| Order::word(*word)).collect(),
        _ => vec![Order::ascending("id")],
    };
    for order in orders {
        let search = base.clone().order_by(order);
        send(format!("{search}"), search).await?;
    }
    let whole = rules.deploys().iter().fold(base.clone(), |search, deploy| search.deploy(Deploy::new(*deploy)));
    let whole = rules.counters().iter().fold(whole, |search, counter| search.count(*counter));
    send(format!("{whole}"), whole).await?;
    let filters = rules.filters().iter().filter(|(name, _)| !is_looked_up(name) && !rules.demanded().contains(name));
    for (name, kind) in filters {
        let value = match kind {
            Kind::Integer => "1",
            Kind::Boolean => "true",
            Kind::Words(words) => words.first().copied().unwrap_or_default(),
            Kind::Text if TEXTS.contains(name) => "nothing is called so",
            _ => continue,
        };
        let search = base.clone().filter(Filter::new(*name, value));
        send(format!("{search}"), search).await?;
    }
    send("the list".to_owned(), base).await
}

/// A search with every deploy and every counter of its list.
fn whole<O: Searching>() -> Search<O> {
    let search = O::RULES.deploys().iter().fold(Search::new(), |search, deploy| search.deploy(Deploy::new(*deploy)));
    let search = O::RULES.counters().iter().fold(search, |search, counter| search.count(*counter));
    search.per_page(100)
}

async fn processes_are_searched(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        searched(&bonita, Search::new(), |bonita, search| bonita.processes().search(search)).await?;
        let found = bonita.processes().search(whole().filter(ProcessFilter::id(process.id))).await?;
        let [found] = found.as_slice() else { anyhow::bail!("one process has the id: {found:?}") };
        assert_eq!((found.open_cases, found.failed_cases), (Some(0), Some(0)));
        let got = bonita.processes().get(process.id).d(["deployedBy".to_owned()]).n(["openCases".to_owned()]).await?;
        assert_eq!((got.id, &got.version, got.open_cases), (process.id, &found.version, Some(0)));
        assert_eq!(bonita.processes().design(process.id).await?.version, found.version);
        searched(&bonita, Search::new(), |bonita, search| bonita.form_mappings().search(search)).await?;
        let of_process = Search::new().filter(FormMappingFilter::process_definition_id(process.id)).per_page(100);
        let forms = bonita.form_mappings().search(of_process).await?;
        assert!(forms.iter().all(|form| form.process_definition_id == Some(process.id)), "{forms:?}");
        searched(&bonita, Search::new(), |bonita, search| bonita.categories().search(search)).await?;
        Ok(())
    })
    .await
}

async fn parts_of_processes_are_searched(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let unfiltered = failure(bonita.actors().search(Search::new().unchecked()).await)?;
        assert_eq!(status(&unfiltered), 500, "{unfiltered}");
        let of_unknown = Search::new().filter(ProcessParameterFilter::process_id(UNKNOWN));
        assert_eq!(bonita.process_parameters().search(of_unknown).await?, []);
        let search = Search::new().filter(ProcessParameterFilter::process_id(process.id));
        let parameters = |bonita: &Bonita, search| bonita.process_parameters().search(search);
        assert_eq!(searched(&bonita, search, parameters).await?, []);
        let search = Search::new().filter(ProcessResolutionProblemFilter::process_id(process.id));
        let problems = |bonita: &Bonita, search| bonita.process_resolution_problems().search(search);
        assert_eq!(searched(&bonita, search, problems).await?, []);
        let search = Search::new().filter(ProcessConnectorFilter::process_id(process.id));
        let connectors = |bonita: &Bonita, search| bonita.process_connectors().search(search);
        assert_eq!(searched(&bonita, search, connectors).await?, []);
        let search = Search::new().filter(ActorFilter::process_id(process.id));
        let actors = searched(&bonita, search, |bonita, search| bonita.actors().search(search)).await?;
        let [actor] = actors.as_slice() else { anyhow::bail!("the process has one actor: {actors:?}") };
        let counted = bonita.actors().search(whole().filter(ActorFilter::process_id(process.id))).await?;
        assert_eq!(counted.iter().map(|actor| actor.users).collect::<Vec<_>>(), [Some(1)]);
        assert_eq!(bonita.actors().get(actor.id).await?.name, actor.name);
        let search = Search::new().filter(ActorMemberFilter::actor_id(actor.id));
        let members = searched(&bonita, search, |bonita, search| bonita.actor_members().search(search)).await?;
        let users: Vec<_> = members.iter().filter_map(|member| Some(member.user_id.as_ref()?.id())).collect();
        assert_eq!(users, [process.users[0]]);
        Ok(())
    })
    .await
}

async fn cases_are_searched(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        searched(&bonita, Search::new(), |bonita, search| bonita.cases().search(search)).await?;
        let case = start(&bonita, &process).await?;
        let found = bonita.cases().search(whole().filter(CaseFilter::process_definition_id(process.id))).await?;
        assert_eq!(found.iter().map(|case| (case.id, case.failed_flow_nodes)).collect::<Vec<_>>(), [(case, Some(0))]);
        let search = || Search::new().filter(CaseVariableFilter::case_id(case)).per_page(100);
        let variables = bonita.case_variables().search(search()).await?;
        let mut names: Vec<_> = variables.iter().map(|variable| variable.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["amount", "approved", "customer"]);
        for variable in variables {
            assert_eq!(bonita.case_variables().get(case, &variable.name).await?.type_, variable.type_);
        }
        bonita.case_variables().update(case, "amount", 8).await?;
        assert_eq!(bonita.case_variables().get(case, "amount").await?.value.as_deref(), Some("8"));
        let search = Search::new().filter(ArchivedCaseVariableFilter::case_id(case));
        bonita.archived_case_variables().search(search).await?;
        let search = Search::new().filter(BusinessDataReferenceFilter::case_id(case));
        assert_eq!(bonita.business_data_references().search(search).await?, []);
        assert_eq!(bonita.timer_event_triggers().list(case).p(0).c(10).await?, []);
        let review = task(&bonita, case, "review").await?;
        let customer = bonita.activity_variables().get(review, "customer").await?;
        assert_eq!(customer.value, Some(json!("Ada")));

        searched(&bonita, Search::new(), |bonita, search| bonita.case_documents().search(search)).await?;
        let documents = |bonita: &Bonita, search| bonita.archived_case_documents().search(search);
        searched(&bonita, Search::new(), documents).await?;
        bonita.comments().create(case, "seen").await?;
        for comment in searched(&bonita, Search::new(), |bonita, search| bonita.comments().search(search)).await? {
            assert_eq!(comment.user_id.context("a user")?.id(), None, "without a deploy the server names nobody");
        }
        searched(&bonita, Search::new(), |bonita, search| bonita.archived_comments().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.connector_instances().search(search)).await?;
        let connectors = |bonita: &Bonita, search| bonita.archived_connector_instances().search(search);
        searched(&bonita, Search::new(), connectors).await?;

        let ended = finish(&bonita, &process).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.archived_cases().search(search)).await?;
        let of_process = whole().filter(ArchivedCaseFilter::process_definition_id(process.id));
        let archived = bonita.archived_cases().search(of_process).await?;
        assert_eq!(archived.iter().map(|case| case.source_object_id).collect::<Vec<_>>(), [Some(ended)]);
        Ok(())
    })
    .await
}

async fn flow_nodes_are_searched(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let case = start(&bonita, &process).await?;
        let review = task(&bonita, case, "review").await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.flow_nodes().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.activities().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.tasks().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.human_tasks().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.user_tasks().search(search)).await?;
        let found = [
            bonita.flow_nodes().search(whole().filter(FlowNodeFilter::case_id(case))).await?,
            bonita.activities().search(whole().filter(ActivityFilter::case_id(case))).await?,
            bonita.tasks().search(whole().filter(TaskFilter::case_id(case))).await?,
        ];
        for found in found {
            let [node] = found.as_slice() else { anyhow::bail!("the case waits in one place: {found:?}") };
            assert_eq!((node.id, node.name.as_deref()), (review, Some("review")));
            assert_eq!(node.type_, Some(FlowNodeType::UserTask));
            assert!(node.case_id.as_ref().is_some_and(|found| found.object().is_some()), "{node:?}");
        }
        let found = [
            bonita.human_tasks().search(whole().filter(HumanTaskFilter::case_id(case))).await?,
            bonita.user_tasks().search(whole().filter(UserTaskFilter::case_id(case))).await?,
        ];
        for found in found {
            assert_eq!(found.iter().map(|task| task.id).collect::<Vec<_>>(), [review]);
        }
        assert_eq!(bonita.flow_nodes().get(review).await?.id, review);
        assert_eq!(bonita.activities().get(review).await?.id, review);
        assert_eq!(bonita.tasks().get(review).await?.id, review);
        assert_eq!(bonita.user_tasks().get(review).await?.id, review);
        Ok(())
    })
    .await
}

async fn archived_flow_nodes_are_searched(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let case = finish(&bonita, &process).await?;
        let nodes = |bonita: &Bonita, search| bonita.archived_flow_nodes().search(search);
        searched(&bonita, Search::new(), nodes).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.archived_activities().search(search)).await?;
        searched(&bonita, Search::new(), |bonita, search| bonita.archived_tasks().search(search)).await?;
        let tasks = |bonita: &Bonita, search| bonita.archived_human_tasks().search(search);
        searched(&bonita, Search::new(), tasks).await?;
        let tasks = |bonita: &Bonita, search| bonita.archived_user_tasks().search(search);
        searched(&bonita, Search::new(), tasks).await?;

        let nodes = bonita.archived_flow_nodes().search(whole().filter(ArchivedFlowNodeFilter::case_id(case))).await?;
        let names: BTreeSet<_> = nodes.iter().filter_map(|node| node.name.as_deref()).collect();
        assert_eq!(names, BTreeSet::from(["review", "close"]), "events leave nothing");
        for node in &nodes {
            assert_eq!(bonita.archived_flow_nodes().get(node.id).await?.source_object_id, node.source_object_id);
        }
        let found = [
            bonita.archived_activities().search(whole().filter(ArchivedActivityFilter::case_id(case))).await?,
            bonita.archived_tasks().search(whole().filter(ArchivedTaskFilter::case_id(case))).await?,
        ];
        for found in found {
            assert_eq!(found.len(), 2, "the last state of each task: {found:?}");
        }
        let found =
            bonita.archived_human_tasks().search(whole().filter(ArchivedHumanTaskFilter::case_id(case))).await?;
        assert_eq!(found.len(), 2, "{found:?}");
        let found = bonita.archived_user_tasks().search(whole().filter(ArchivedUserTaskFilter::case_id(case))).await?;
        for task in found {
            assert_eq!(bonita.archived_user_tasks().get(task.id).await?.name, task.name);
            let context: Value = bonita.archived_user_tasks().context(task.id).await?;
            assert_eq!(context["customer"], "Ada");
        }
        Ok(())
    })
    .await
}

async fn categories_live_and_die(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let categories = bonita.categories();
    let new = |name: &str| NewCategory::new(target.name(name)).description("first");
    let created = categories.create(new("sales")).await?;
    assert_eq!(
        (created.name.as_deref(), created.description.as_deref()),
        (Some(&*target.name("sales")), Some("first"))
    );
    let taken = failure(categories.create(new("sales")).await)?;
    assert!(taken.is_conflict() && !taken.is_forbidden(), "{taken}");
    categories.update(created.id, "second").await?;
    let got: Category = categories.get(created.id).await?;
    assert_eq!((got.name, got.description.as_deref()), (created.name, Some("second")));
    let all = categories.search(Search::new().order_by(CategoryField::NameDesc).per_page(100)).items();
    let all: Vec<Category> = all.try_collect().await?;
    assert!(all.iter().any(|category| category.id == created.id), "{all:?}");

    with_process(&target, |bonita, process| async move {
        let (process, categories, both) = (process.id, bonita.categories(), bonita.process_categories());
        assert_eq!(both.create(process, created.id).await?.category_id, created.id);
        let twice = failure(both.create(process, created.id).await)?;
        assert!(twice.is_conflict(), "{twice}");
        let of_process = Search::new().filter(CategoryFilter::id(process)).per_page(100);
        let found = categories.search(of_process).await?;
        assert!(found.iter().any(|category| category.id == created.id), "{found:?}");
        both.delete(process, created.id).await?;
        both.delete_many([(process, created.id)]).await?;
        Ok(())
    })
    .await?;
    let other = categories.create(new("more")).await?;
    categories.delete(created.id).await?;
    assert!(failure(categories.get(created.id).await)?.is_not_found());
    assert!(failure(categories.delete(created.id).await)?.is_not_found());
    categories.delete_many([other.id]).await?;
    assert_eq!(status(&failure(categories.update(other.id, "gone").await)?), 500);
    Ok(())
}

async fn messages_and_signals_are_taken(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    bonita.messages().send(target.name("message"), target.name("nobody waits")).await?;
    bonita.signals().send(target.name("signal")).await?;
    Ok(())
}

async fn what_there_is_not_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for error in [
        failure(bonita.processes().get(UNKNOWN).await)?,
        failure(bonita.cases().get(UNKNOWN).await)?,
        failure(bonita.archived_cases().get(UNKNOWN).await)?,
        failure(bonita.actors().get(UNKNOWN).await)?,
        failure(bonita.categories().get(UNKNOWN).await)?,
        failure(bonita.case_documents().get(UNKNOWN).await)?,
        failure(bonita.flow_nodes().get(UNKNOWN).await)?,
        failure(bonita.activities().get(UNKNOWN).await)?,
        failure(bonita.tasks().get(UNKNOWN).await)?,
        failure(bonita.human_tasks().get(UNKNOWN).await)?,
        failure(bonita.user_tasks().get(UNKNOWN).await)?,
        failure(bonita.archived_flow_nodes().get(UNKNOWN).await)?,
        failure(bonita.archived_activities().get(UNKNOWN).await)?,
        failure(bonita.archived_tasks().get(UNKNOWN).await)?,
        failure(bonita.archived_human_tasks().get(UNKNOWN).await)?,
        failure(bonita.archived_user_tasks().get(UNKNOWN).await)?,
    ] {
        assert!(error.is_not_found(), "{error}");
    }
    for error in [
        failure(bonita.processes().contract(UNKNOWN).await)?,
        failure(bonita.processes().design(UNKNOWN).await)?,
        failure(bonita.processes().start(UNKNOWN, ()).await)?,
        failure(bonita.cases().context::<Value>(UNKNOWN).await)?,
        failure(bonita.archived_cases().context::<Value>(UNKNOWN).await)?,
        failure(bonita.user_tasks().contract(UNKNOWN).await)?,
        failure(bonita.user_tasks().context::<Value>(UNKNOWN).await)?,
        failure(bonita.user_tasks().execute(UNKNOWN, json!({})).await)?,
        failure(bonita.archived_user_tasks().context::<Value>(UNKNOWN).await)?,
        failure(bonita.business_data_references().get(UNKNOWN, "nothing").await)?,
    ] {
        assert_eq!(status(&error), 404, "{error}");
        assert!(error.server_message().is_some(), "{error}");
    }
    for error in [
        failure(bonita.activity_variables().get(UNKNOWN, "nothing").await)?,
        failure(bonita.archived_activity_variables().get(UNKNOWN, "nothing").await)?,
        failure(bonita.archived_case_variables().get(UNKNOWN, "nothing").await)?,
    ] {
        assert_eq!(status(&error), 500, "{error}");
    }
    Ok(())
}

async fn changes_of_what_there_is_not_fail(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for error in [
        failure(bonita.processes().delete(UNKNOWN).await)?,
        failure(bonita.cases().delete(UNKNOWN).await)?,
        failure(bonita.archived_cases().delete(UNKNOWN).await)?,
        failure(bonita.cases().delete_many([UNKNOWN]).await)?,
        failure(bonita.processes().update(UNKNOWN).display_name("nothing").await)?,
        failure(bonita.timer_event_triggers().update(UNKNOWN, Timestamp::now()).await)?,
    ] {
        assert_eq!(status(&error), 404, "{error}");
    }
    for error in [
        failure(bonita.case_documents().delete(UNKNOWN).await)?,
        failure(bonita.archived_case_documents().delete(UNKNOWN).await)?,
        failure(bonita.actor_members().remove(UNKNOWN).await)?,
        failure(bonita.comments().create(UNKNOWN, "nothing").await)?,
        failure(bonita.case_variables().update(UNKNOWN, "nothing", 1).await)?,
        failure(bonita.processes().deploy_uploaded("tmp_0.bar").await)?,
    ] {
        assert_eq!(status(&error), 500, "{error}");
    }
    Ok(())
}

async fn states_of_a_case_are_counted_or_the_version_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let info = bonita.cases().info(UNKNOWN).await;
    match version(&bonita).await? {
        7 => assert!(info?.flow_node_states_counters.is_empty()),
        _ => assert!(is_away(&info)?, "{info:?}"),
    }
    Ok(())
}

async fn the_technical_user_alone_changes_actors(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let is_technical = bonita.sessions().get().await?.is_technical_user == Some(true);
    let error = failure(bonita.actors().update(UNKNOWN).display_name("nothing").await)?;
    assert_eq!(status(&error), if is_technical { 404 } else { 403 }, "{error}");
    Ok(())
}

async fn what_subscriptions_have_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    for is_away in [
        is_away(&bonita.processes().names().p(0).c(1).await)?,
        is_away(&bonita.processes().info(UNKNOWN).await)?,
        is_away(&bonita.processes().diagram(UNKNOWN).await)?,
        is_away(&bonita.process_parameters().update(UNKNOWN, "nothing", "").await)?,
        is_away(&bonita.process_connectors().update(UNKNOWN, "a", "1").await)?,
        is_away(&bonita.process_supervisors().list().p(0).c(1).await)?,
        is_away(&bonita.actor_members().get(UNKNOWN).await)?,
        is_away(&bonita.form_mappings().update(UNKNOWN).await)?,
        is_away(&bonita.cases().update(UNKNOWN).state("suspended").await)?,
        is_away(&bonita.flow_nodes().update(UNKNOWN, "replay").await)?,
        is_away(&bonita.manual_tasks().list().p(0).c(1).await)?,
        is_away(&bonita.manual_tasks().get(UNKNOWN).await)?,
        is_away(&bonita.archived_manual_tasks().list().p(0).c(1).await)?,
        is_away(&bonita.connector_instances().failure(UNKNOWN).await)?,
        is_away(&bonita.failures().list_of_case(UNKNOWN, 1).await)?,
        is_away(&bonita.failures().list_archived_of_case(UNKNOWN, 1).await)?,
        is_away(&bonita.business_data_models().access_control().await)?,
        is_away(&bonita.business_data().delete("com.company.model.Nothing", UNKNOWN).await)?,
    ] {
        ensure!(is_away, "a Community server has an operation of the subscription editions");
    }
    Ok(())
}

async fn the_business_data_model_is_told(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let model = bonita.business_data_models().get().await?;
    assert_eq!(model.state.is_some(), model.name.is_some_and(|name| !name.is_empty()));
    let business_data = bonita.business_data();
    let unknown = failure(business_data.query::<Value>("com.company.model.Nothing", "find").await)?;
    assert_eq!(status(&unknown), 500, "{unknown}");
    let unknown = failure(business_data.get::<Value>("com.company.model.Nothing", 1).await)?;
    assert_eq!(status(&unknown), 500, "{unknown}");
    Ok(())
}
