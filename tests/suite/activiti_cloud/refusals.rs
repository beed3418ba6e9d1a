//! What is refused whatever the operation: credentials, roles, ids that go into no path, bodies and routes that there are not.

use super::{ADMIN, USER, client, status};
use crate::{
    flowable_apis::answer,
    target::{Target, Test, failure, unsent},
};
use anyhow::Result;
use bpm_rest::{
    ActivitiCloud, Error, OperationInfo,
    activiti_cloud::{NewTask, operations},
    transport::{Context, credentials::Bearer},
};
use futures::FutureExt as _;
use http::Method;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("credentials_that_are_wrong", |target| credentials_that_are_wrong(target).boxed()),
    ("a_user_without_a_role", |target| a_user_without_a_role(target).boxed()),
    ("ids_that_go_into_no_path", |target| ids_that_go_into_no_path(target).boxed()),
    ("ids_that_are_escaped", |target| ids_that_are_escaped(target).boxed()),
    ("bodies_that_cannot_be_read", |target| bodies_that_cannot_be_read(target).boxed()),
    ("routes_that_there_are_not", |target| routes_that_there_are_not(target).boxed()),
];

/// The failures of each operation of users.
async fn failures(bundle: &ActivitiCloud) -> Result<Vec<Error>> {
    let (definitions, instances, tasks) = (bundle.process_definitions(), bundle.process_instances(), bundle.tasks());
    let id = "none";
    Ok(vec![
        failure(bundle.server().home().await)?,
        failure(bundle.connector_definitions().list().await)?,
        failure(bundle.connector_definitions().get(id).await)?,
        failure(definitions.list().await)?,
        failure(definitions.get(id).await)?,
        failure(definitions.meta(id).await)?,
        failure(definitions.bpmn(id).await)?,
        failure(definitions.model(id).await)?,
        failure(definitions.diagram(id).await)?,
        failure(instances.list().await)?,
        failure(instances.start_by_key("review").await)?,
        failure(instances.start_by_id("review").await)?,
        failure(instances.start_by_message("orderReceived").await)?,
        failure(instances.receive_message("paid").await)?,
        failure(instances.send_signal("nobodyWaitsForThis").await)?,
        failure(instances.get(id).await)?,
        failure(instances.update(id).name("x").await)?,
        failure(instances.delete(id).await)?,
        failure(instances.suspend(id).await)?,
        failure(instances.activate(id).await)?,
        failure(instances.diagram(id).await)?,
        failure(instances.subprocesses(id).await)?,
        failure(instances.tasks(id).await)?,
        failure(instances.variables(id).await)?,
        failure(instances.set_variables(id, [("a", 1)]).await)?,
        failure(tasks.list().await)?,
        failure(tasks.create(NewTask::new("x")).await)?,
        failure(tasks.get(id).await)?,
        failure(tasks.update(id).name("x").await)?,
        failure(tasks.delete(id).await)?,
        failure(tasks.claim(id).await)?,
        failure(tasks.release(id).await)?,
        failure(tasks.complete(id).await)?,
        failure(tasks.save(id, [("a", 1)]).await)?,
        failure(tasks.subtasks(id).await)?,
        failure(tasks.variables(id).await)?,
        failure(tasks.create_variable(id, "a", 1).await)?,
        failure(tasks.update_variable(id, "a", 1).await)?,
        failure(tasks.candidate_users(id).await)?,
        failure(tasks.add_candidate_users(id, ["x"]).await)?,
        failure(tasks.remove_candidate_users(id, ["x"]).await)?,
        failure(tasks.candidate_groups(id).await)?,
        failure(tasks.add_candidate_groups(id, ["x"]).await)?,
        failure(tasks.remove_candidate_groups(id, ["x"]).await)?,
    ])
}

async fn credentials_that_are_wrong(target: Target) -> Result<()> {
    let without = target.witnessed(ActivitiCloud::builder(&target.base_url)).build()?;
    let bearer = target.witnessed(ActivitiCloud::builder(&target.base_url));
    let bearer = bearer.credentials(Bearer::fixed(&"a.b.c".into())?).build()?;
    let wrong = target.client_as(ActivitiCloud::builder, USER, "wrong")?;
    let nobody = target.client_as(ActivitiCloud::builder, "nobody", &target.password)?;
    for bundle in [without, bearer, wrong, nobody] {
        for error in failures(&bundle).await? {
            assert!(error.is_unauthorized() && status(&error) == Some(401), "{error:?}");
            assert!(!error.to_string().contains("a.b.c") && !format!("{error:?}").contains("a.b.c"));
        }
    }
    Ok(())
}

async fn a_user_without_a_role(target: Target) -> Result<()> {
    for error in failures(&client(&target, "stranger")?).await? {
        assert!(error.is_forbidden() && status(&error) == Some(403), "{error:?}");
    }
    Ok(())
}

async fn ids_that_go_into_no_path(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let admin = bundle.admin();
    for id in ["", ".", "..", "a/b", "a%b", "a%2Fb", "a;b", "a\\b", "a\0b", "a\nb", "a\u{2028}b"] {
        unsent(bundle.process_definitions().get(id).await)?;
        unsent(bundle.process_definitions().bpmn(id).await)?;
        unsent(bundle.connector_definitions().get(id).await)?;
        unsent(bundle.process_instances().get(id).await)?;
        unsent(bundle.process_instances().delete(id).await)?;
        unsent(bundle.process_instances().set_variables(id, [("a", 1)]).await)?;
        unsent(bundle.tasks().claim(id).await)?;
        unsent(bundle.tasks().delete(id).await)?;
        unsent(bundle.tasks().update_variable("x", id, 1).await)?;
        unsent(admin.tasks().delete(id).await)?;
        unsent(admin.process_instances().delete(id).await)?;
    }
    // What the server does with them.
    let connection = bundle.operations().connection();
    for (id, expected) in [("a%25b", 500), ("a;b", 500), ("a%3Bb", 500), ("a%2Fb", 400), ("a%5Cb", 400)] {
        let url = format!("{}/v1/tasks/{id}", connection.base_url());
        let request = connection.request(Method::GET, url).build()?;
        let context = Context::new(OperationInfo::raw("unchecked", Method::GET, "/"));
        let response = connection.transport().execute(request, context).await?;
        assert_eq!(response.status().as_u16(), expected, "{id}");
    }
    Ok(())
}

async fn ids_that_are_escaped(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    for id in ["a b", " a ", "a?b", "a#b", "a&b=c", "a+b", "ü", "中😀", "a:b", "{a}", "\"a\"", "<a>", "...", "a.."]
    {
        for error in [
            failure(bundle.process_definitions().get(id).await)?,
            failure(bundle.process_instances().get(id).await)?,
            failure(bundle.tasks().get(id).await)?,
            failure(bundle.admin().tasks().get(id).await)?,
        ] {
            assert!(error.is_not_found() && !error.is_no_such_route(), "{id}: {error:?}");
            assert!(error.server_message().is_some_and(|words| words.contains(id.trim())), "{id}: {error:?}");
        }
    }
    Ok(())
}

async fn bodies_that_cannot_be_read(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let connection = bundle.operations().connection();
    for body in ["", "{", "null", "[]", "{}", r#"{"payloadType": "NoPayload"}"#] {
        for (operation, path) in [
            (&operations::START_PROCESS_INSTANCE, "/v1/process-instances"),
            (&operations::START_PROCESS_INSTANCE_BY_MESSAGE, "/v1/process-instances/message"),
            (&operations::RECEIVE_MESSAGE, "/v1/process-instances/message"),
            (&operations::SEND_SIGNAL, "/v1/process-instances/signal"),
            (&operations::UPDATE_PROCESS_INSTANCE, "/v1/process-instances/none"),
            (&operations::SET_PROCESS_INSTANCE_VARIABLES, "/v1/process-instances/none/variables"),
            (&operations::CREATE_TASK, "/v1/tasks"),
            (&operations::UPDATE_TASK, "/v1/tasks/none"),
            (&operations::SAVE_TASK, "/v1/tasks/none/save"),
            (&operations::CREATE_TASK_VARIABLE, "/v1/tasks/none/variables"),
            (&operations::UPDATE_TASK_VARIABLE, "/v1/tasks/none/variables/a"),
            (&operations::ADMIN_START_PROCESS_INSTANCE, "/admin/v1/process-instances"),
            (&operations::ADMIN_START_PROCESS_INSTANCE_BY_MESSAGE, "/admin/v1/process-instances/message"),
            (&operations::ADMIN_RECEIVE_MESSAGE, "/admin/v1/process-instances/message"),
            (&operations::ADMIN_UPDATE_PROCESS_INSTANCE, "/admin/v1/process-instances/none"),
            (&operations::ADMIN_SET_PROCESS_INSTANCE_VARIABLES, "/admin/v1/process-instances/none/variables"),
            (&operations::ADMIN_REMOVE_PROCESS_INSTANCE_VARIABLES, "/admin/v1/process-instances/none/variables"),
            (&operations::ADD_CANDIDATE_USERS, "/v1/tasks/none/candidate-users"),
            (&operations::DELETE_CANDIDATE_USERS, "/v1/tasks/none/candidate-users"),
            (&operations::ADD_CANDIDATE_GROUPS, "/v1/tasks/none/candidate-groups"),
            (&operations::DELETE_CANDIDATE_GROUPS, "/v1/tasks/none/candidate-groups"),
            (&operations::ADMIN_ADD_CANDIDATE_USERS, "/admin/v1/tasks/none/candidate-users"),
            (&operations::ADMIN_DELETE_CANDIDATE_USERS, "/admin/v1/tasks/none/candidate-users"),
            (&operations::ADMIN_ADD_CANDIDATE_GROUPS, "/admin/v1/tasks/none/candidate-groups"),
            (&operations::ADMIN_DELETE_CANDIDATE_GROUPS, "/admin/v1/tasks/none/candidate-groups"),
            (&operations::ADMIN_UPDATE_TASK, "/admin/v1/tasks/none"),
            (&operations::ADMIN_ASSIGN_TASK, "/admin/v1/tasks/none/assign"),
            (&operations::ADMIN_CREATE_TASK_VARIABLE, "/admin/v1/tasks/none/variables"),
            (&operations::ADMIN_UPDATE_TASK_VARIABLE, "/admin/v1/tasks/none/variables/a"),
        ] {
            let (status, words) = answer(connection, operation, path, body).await?;
            assert_eq!(status, 400, "{path} {body}: {words}");
        }
    }
    // A task may be completed without a body, but not with one that cannot be read.
    for (operation, path) in [
        (&operations::COMPLETE_TASK, "/v1/tasks/none/complete"),
        (&operations::ADMIN_COMPLETE_TASK, "/admin/v1/tasks/none/complete"),
    ] {
        assert_eq!(answer(connection, operation, path, "{").await?.0, 400);
        assert_eq!(answer(connection, operation, path, "{}").await?.0, 400);
    }
    Ok(())
}

async fn routes_that_there_are_not(target: Target) -> Result<()> {
    // No witness: what answers here is not described.
    let nowhere = format!("{}/nowhere", target.base_url);
    let wrong = ActivitiCloud::builder(&nowhere).basic_auth(ADMIN, target.password.as_str()).build()?;
    let error = failure(wrong.tasks().list().await)?;
    assert!(error.is_no_such_route() && error.to_string().contains("the base URL"), "{error}");
    Ok(())
}
