//! Processes, cases and tasks on a real server, whatever processes it has: every list in every order, with every deploy and
//! counter, and what is refused. What the tests create they delete again.

use super::{UNKNOWN, bonita, is_away, status, version};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, Operation, Paged, Timestamp,
    bonita::{
        ActorFilter, ActorMemberFilter, ArchivedCaseVariableFilter, BusinessDataReferenceFilter, CaseVariableFilter,
        Category, CategoryField, CategoryFilter, NewCategory, ProcessConnectorFilter, ProcessParameterFilter,
        ProcessResolutionProblemFilter, Search,
        search::{Deploy, Filter, Order},
    },
    search::{Kind, Orders, SearchCall, Searching},
};
use futures::FutureExt as _;
use serde_json::{Value, json};

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
    let filters = rules.filters().iter().filter(|(name, _)| !PEOPLE.contains(name) && !rules.demanded().contains(name));
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

async fn processes_are_searched(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let processes = searched(&bonita, Search::new(), |bonita, search| bonita.processes().search(search)).await?;
    for process in processes {
        let got = bonita.processes().get(process.id).d(["deployedBy".to_owned()]).n(["openCases".to_owned()]).await?;
        assert_eq!((got.id, &got.version), (process.id, &process.version));
        assert!(got.open_cases.is_some(), "{got:?}");
        bonita.processes().contract(process.id).await?;
        assert_eq!(bonita.processes().design(process.id).await?.version, process.version);
    }
    searched(&bonita, Search::new(), |bonita, search| bonita.form_mappings().search(search)).await?;
    searched(&bonita, Search::new(), |bonita, search| bonita.categories().search(search)).await?;
    Ok(())
}

/// The id of a process of the server; one that nothing has, where it has no processes.
async fn a_process(bonita: &Bonita) -> Result<Option<i64>> {
    Ok(bonita.processes().search(Search::new().per_page(1)).await?.first().map(|process| process.id))
}

async fn parts_of_processes_are_searched(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let of_unknown = Search::new().filter(ProcessParameterFilter::process_id(UNKNOWN));
    let unfiltered = failure(bonita.actors().search(Search::new().unchecked()).await)?;
    assert_eq!(status(&unfiltered), 500, "{unfiltered}");
    let Some(process) = a_process(&bonita).await? else {
        assert_eq!(bonita.process_parameters().search(of_unknown).await?, []);
        return Ok(());
    };
    let search = Search::new().filter(ProcessParameterFilter::process_id(process));
    for parameter in searched(&bonita, search, |bonita, search| bonita.process_parameters().search(search)).await? {
        assert_eq!(bonita.process_parameters().get(process, &parameter.name).await?.value, parameter.value);
    }
    let search = Search::new().filter(ProcessResolutionProblemFilter::process_id(process));
    searched(&bonita, search, |bonita, search| bonita.process_resolution_problems().search(search)).await?;
    let search = Search::new().filter(ProcessConnectorFilter::process_id(process));
    for connector in searched(&bonita, search, |bonita, search| bonita.process_connectors().search(search)).await? {
        let got = bonita.process_connectors();
        let got = got.get(process, &connector.definition_id, &connector.definition_version).await?;
        assert_eq!(got.classname, connector.classname);
    }
    let search = Search::new().filter(ActorFilter::process_id(process));
    for actor in searched(&bonita, search, |bonita, search| bonita.actors().search(search)).await? {
        assert_eq!(bonita.actors().get(actor.id).await?.name, actor.name);
        let search = Search::new().filter(ActorMemberFilter::actor_id(actor.id));
        searched(&bonita, search, |bonita, search| bonita.actor_members().search(search)).await?;
    }
    Ok(())
}

async fn cases_are_searched(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let cases = searched(&bonita, Search::new(), |bonita, search| bonita.cases().search(search)).await?;
    for case in cases {
        let search = Search::new().filter(CaseVariableFilter::case_id(case.id));
        for variable in bonita.case_variables().search(search).await? {
            assert_eq!(bonita.case_variables().get(case.id, &variable.name).await?.type_, variable.type_);
        }
        let search = Search::new().filter(ArchivedCaseVariableFilter::case_id(case.id));
        bonita.archived_case_variables().search(search).await?;
        let search = Search::new().filter(BusinessDataReferenceFilter::case_id(case.id));
        bonita.business_data_references().search(search).await?;
        bonita.timer_event_triggers().list(case.id).p(0).c(10).await?;
        let context: Value = bonita.cases().context(case.id).await?;
        ensure!(context.is_object(), "{context}");
    }
    let archived = searched(&bonita, Search::new(), |bonita, search| bonita.archived_cases().search(search)).await?;
    for case in archived {
        let got = bonita.archived_cases().get(case.id).await?;
        assert_eq!(got.source_object_id, case.source_object_id);
        let context: Value = bonita.archived_cases().context(case.id).await?;
        ensure!(context.is_object(), "{context}");
    }
    searched(&bonita, Search::new(), |bonita, search| bonita.case_documents().search(search)).await?;
    let documents = |bonita: &Bonita, search| bonita.archived_case_documents().search(search);
    searched(&bonita, Search::new(), documents).await?;
    for comment in searched(&bonita, Search::new(), |bonita, search| bonita.comments().search(search)).await? {
        assert_eq!(comment.user_id.context("a user")?.id(), None, "without a deploy the server names nobody");
    }
    searched(&bonita, Search::new(), |bonita, search| bonita.archived_comments().search(search)).await?;
    searched(&bonita, Search::new(), |bonita, search| bonita.connector_instances().search(search)).await?;
    let connectors = |bonita: &Bonita, search| bonita.archived_connector_instances().search(search);
    searched(&bonita, Search::new(), connectors).await?;
    Ok(())
}

async fn flow_nodes_are_searched(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let nodes = searched(&bonita, Search::new(), |bonita, search| bonita.flow_nodes().search(search)).await?;
    for node in nodes {
        assert_eq!(bonita.flow_nodes().get(node.id).await?.name, node.name);
    }
    searched(&bonita, Search::new(), |bonita, search| bonita.activities().search(search)).await?;
    searched(&bonita, Search::new(), |bonita, search| bonita.tasks().search(search)).await?;
    searched(&bonita, Search::new(), |bonita, search| bonita.human_tasks().search(search)).await?;
    let tasks = searched(&bonita, Search::new(), |bonita, search| bonita.user_tasks().search(search)).await?;
    for task in tasks {
        bonita.user_tasks().contract(task.id).await?;
        let context: Value = bonita.user_tasks().context(task.id).await?;
        ensure!(context.is_object(), "{context}");
        assert_eq!(bonita.human_tasks().get(task.id).await?.name, task.name);
    }
    Ok(())
}

async fn archived_flow_nodes_are_searched(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let nodes = |bonita: &Bonita, search| bonita.archived_flow_nodes().search(search);
    for node in searched(&bonita, Search::new(), nodes).await? {
        assert_eq!(bonita.archived_flow_nodes().get(node.id).await?.source_object_id, node.source_object_id);
    }
    searched(&bonita, Search::new(), |bonita, search| bonita.archived_activities().search(search)).await?;
    searched(&bonita, Search::new(), |bonita, search| bonita.archived_tasks().search(search)).await?;
    let tasks = |bonita: &Bonita, search| bonita.archived_human_tasks().search(search);
    searched(&bonita, Search::new(), tasks).await?;
    let tasks = |bonita: &Bonita, search| bonita.archived_user_tasks().search(search);
    for task in searched(&bonita, Search::new(), tasks).await? {
        assert_eq!(bonita.archived_user_tasks().get(task.id).await?.name, task.name);
        let context: Value = bonita.archived_user_tasks().context(task.id).await?;
        ensure!(context.is_object(), "{context}");
    }
    Ok(())
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
    let all = categories.search(Search::new().order_by(CategoryField::NameDesc).per_page(100)).await?;
    assert!(all.iter().any(|category| category.id == created.id), "{all:?}");

    if let Some(process) = a_process(&bonita).await? {
        let both = bonita.process_categories();
        assert_eq!(both.create(process, created.id).await?.category_id, created.id);
        let twice = failure(both.create(process, created.id).await)?;
        assert!(twice.is_conflict(), "{twice}");
        let of_process = Search::new().filter(CategoryFilter::id(process)).per_page(100);
        let found = categories.search(of_process).await?;
        assert!(found.iter().any(|category| category.id == created.id), "{found:?}");
        both.delete(process, created.id).await?;
        both.delete_many([(process, created.id)]).await?;
    }
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
