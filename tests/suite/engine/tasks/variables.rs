//! Variables of tasks.

use super::{
    super::{one_task, unchecked, untyped},
    *,
};
use bpm_rest::{
    ErrorKind,
    raw::path_segment,
    variables::{Variable, VariableScope},
};

fn by_name(variables: Vec<Variable>) -> Vec<(String, VariableValue, Option<VariableScope>)> {
    let mut all: Vec<_> = variables.into_iter().map(|each| (each.name, each.value, each.scope)).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

pub(super) async fn variables_of_every_type(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = new_task(&engine).await?;
    let at = time("2013-05-28T12:00:00.120+02:00")?;
    let cases: [(&str, VariableValue, VariableValue); 11] = [
        ("text", "加急 \"é\"".into(), "加急 \"é\"".into()),
        ("empty", "".into(), "".into()),
        ("integer", i32::MIN.into(), i32::MIN.into()),
        ("short", 5_i16.into(), 5_i16.into()),
        ("long", i64::MAX.into(), i64::MAX.into()),
        ("double", 0.1.into(), 0.1.into()),
        ("whole", 5_f64.into(), 5_f64.into()),
        ("boolean", false.into(), false.into()),
        ("date", at.into(), time("2013-05-28T10:00:00Z")?.into()),
        ("nothing", VariableValue::Null, VariableValue::Null),
        ("natural", json!(3_000_000_000_u32).into(), 3_000_000_000_i64.into()),
    ];
    let new = cases.iter().map(|(name, sent, _)| NewVariable::new(*name, sent.clone()));
    let created = engine.tasks().create_variables(&id, new).await?;
    assert_eq!(created.len(), cases.len());
    let listed = engine.tasks().variables(&id).await?;
    assert_eq!(by_name(created), by_name(listed));
    for (name, _, expected) in cases {
        let variable = engine.tasks().variable(&id, name).await?;
        assert_eq!((variable.value, variable.scope), (expected, Some(VariableScope::Local)), "{name}");
        assert_eq!(variable.value_url, None, "{name}");
    }
    Ok(())
}

pub(super) async fn variables_live_and_die(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    tasks.create_variables(&id, [("amount", 5), ("count", 1)]).await?;
    let error = failure(tasks.create_variables(&id, [("fresh", 1), ("amount", 6)]).await)?;
    assert!(error.is_conflict(), "{error:?}");
    assert!(failure(tasks.variable(&id, "fresh").await)?.is_not_found(), "all or nothing");

    let updated = tasks.update_variable(&id, ("amount", 6)).await?;
    assert_eq!((updated.name.as_str(), &updated.value), ("amount", &6.into()));
    assert_eq!(tasks.variable(&id, "amount").await?, updated);
    assert_eq!(tasks.update_variable(&id, ("amount", "many")).await?.value, "many".into(), "the type may change");
    let null = tasks.update_variable(&id, ("amount", None::<i32>)).await?;
    assert_eq!((tasks.variable(&id, "amount").await?, null.value.is_null()), (null, true));

    tasks.delete_variable(&id, "amount").await?;
    assert!(failure(tasks.variable(&id, "amount").await)?.is_not_found());
    assert!(failure(tasks.delete_variable(&id, "amount").await)?.is_not_found());
    tasks.delete_variables(&id).await?;
    assert_eq!(tasks.variables(&id).await?, []);
    tasks.delete_variables(&id).await?;
    Ok(())
}

pub(super) async fn scopes(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (_, id) = new_process_task(&engine, &target.name("order")).await?;
    tasks.create_variables(&id, [NewVariable::new("both", 1).global(), NewVariable::new("far", 1).global()]).await?;
    tasks.create_variables(&id, [NewVariable::new("both", "near").local()]).await?;
    let (local, global) = (Some(VariableScope::Local), Some(VariableScope::Global));
    let value =
        |name: &str, value: VariableValue, scope: &Option<VariableScope>| (name.to_owned(), value, scope.clone());
    let (near, far) = (value("both", "near".into(), &local), value("far", 1.into(), &global));
    assert_eq!(by_name(tasks.variables(&id).await?), [near.clone(), far.clone()]);
    assert_eq!(by_name(tasks.variables(&id).scope(VariableScope::Local).await?), [near]);
    let globals = by_name(tasks.variables(&id).scope(VariableScope::Global).await?);
    assert_eq!(globals, [value("both", 1.into(), &global), far]);

    assert_eq!(tasks.variable(&id, "both").await?.scope, local, "the local one is nearer");
    assert_eq!(tasks.variable(&id, "both").scope(VariableScope::Global).await?.value, 1.into());
    assert_eq!(tasks.variable(&id, "far").await?.scope, global);
    assert!(failure(tasks.variable(&id, "far").scope(VariableScope::Local).await)?.is_not_found());

    assert!(failure(tasks.update_variable(&id, ("far", 2)).await)?.is_not_found(), "it is not local");
    let updated = tasks.update_variable(&id, NewVariable::new("far", 2).global()).await?;
    assert_eq!((&updated.value, &updated.scope), (&2.into(), &global));
    let path = format!("/runtime/tasks/{id}/variables/far");
    let body = json!({"name": "far", "value": 3});
    let by_query = engine.raw(Method::PUT, &path).query("scope", "global").json(&body).read::<Variable>();
    assert!(failure(by_query.await)?.is_not_found(), "the scope of the query is not read");

    assert!(failure(tasks.delete_variable(&id, "far").await)?.is_not_found(), "it is not local");
    tasks.delete_variable(&id, "far").scope(VariableScope::Global).await?;
    assert!(failure(tasks.variable(&id, "far").await)?.is_not_found());
    tasks.delete_variables(&id).await?;
    assert_eq!(by_name(tasks.variables(&id).await?), [value("both", 1.into(), &global)], "the global ones stay");

    let alone = new_task(&engine).await?;
    let error = failure(tasks.create_variables(&alone, [NewVariable::new("x", 1).global()]).await)?;
    assert!(error.is_bad_request() && error.to_string().contains("not part of process"), "{error}");
    Ok(())
}

pub(super) async fn names_of_all_kinds(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    for name in ["金额", "b c;d?e#f%é中", "order.total", "order.json", "a+b&c=d", "..x", "\"'"] {
        tasks.create_variables(&id, [(name, 1)]).await.with_context(|| name.to_owned())?;
        assert_eq!(tasks.variable(&id, name).await?.name, name);
        assert_eq!(tasks.update_variable(&id, (name, 2)).await?.value, 2.into(), "{name}");
        tasks.delete_variable(&id, name).await?;
        assert!(failure(tasks.variable(&id, name).await)?.is_not_found(), "{name}");
    }
    tasks.create_variables(&id, [("a/b", 1)]).await?;
    let (status, _) = unchecked(&engine, Method::GET, &format!("/runtime/tasks/{id}/variables/a%2Fb")).await?;
    assert_eq!(status, 404, "no name with a slash can be asked for");
    assert_eq!(tasks.variables(&id).await?[0].name, "a/b");
    Ok(())
}

/// The server cuts white space off segments, and takes an encoded slash for a bare one: what is left is another path.
pub(super) async fn names_that_are_read_as_another_path(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    let names = async || -> Result<Vec<String>> {
        let mut names: Vec<String> = tasks.variables(&id).await?.into_iter().map(|variable| variable.name).collect();
        names.sort();
        Ok(names)
    };
    tasks.create_variables(&id, [("a", 1), ("b", 2), ("b ", 3)]).await?;
    for name in [" ", "\t", "\u{1}", "b ", " b", "b\r\n", "b\u{1f}", "/", "b/", "/b", "b/data"] {
        let raw = format!("/runtime/tasks/{id}/variables/{}", path_segment(name)?);
        for error in [
            failure(tasks.variable(&id, name).await)?,
            failure(tasks.update_variable(&id, (name, 4)).await)?,
            failure(tasks.update_binary_variable(&id, name, Upload::bytes("a", "b")).await)?,
            failure(tasks.variable_bytes(&id, name).await)?,
            failure(tasks.delete_variable(&id, name).await)?,
            failure(engine.raw(Method::DELETE, &raw).read::<()>().await)?,
        ] {
            assert_eq!(error.kind(), ErrorKind::Request, "{name:?}: {error}");
            assert!(error.to_string().contains("would reach another path"), "{name:?}: {error}");
        }
    }
    assert_eq!(names().await?, ["a", "b", "b "], "nothing was deleted");

    // What the client keeps from happening.
    for (segment, left) in [("b%20", &["a", "b "][..]), ("%01a", &["b "]), ("%20", &[])] {
        let (status, _) =
            unchecked(&engine, Method::DELETE, &format!("/runtime/tasks/{id}/variables/{segment}")).await?;
        assert_eq!((status, names().await?), (204, left.iter().map(|name| (*name).to_owned()).collect()), "{segment}");
    }
    tasks.create_variables(&id, [("a", 1), ("b", 2)]).await?;
    let (status, _) = unchecked(&engine, Method::DELETE, &format!("/runtime/tasks/{id}/variables/%2F")).await?;
    assert_eq!((status, names().await?.len()), (204, 0));
    // Wider white space is part of the name.
    for name in ["b\u{a0}", "\u{3000}", "b\u{2003}"] {
        tasks.create_variables(&id, [(name, 1)]).await?;
        tasks.delete_variable(&id, name).await?;
    }
    assert_eq!(names().await?.len(), 0);
    Ok(())
}

pub(super) async fn variables_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let key = target.name("order");
    deploy(&engine, &key, one_task(&key)).await?;
    let instance = engine.process_instances().start_by_key(&key).await?;
    let id = only_task(&engine, &instance.id).await?.id;
    let typed = |type_name: &str, value: Value| {
        let type_name = Some(type_name.to_owned());
        NewVariable::new("x", VariableValue::Other { type_name, value })
    };
    for (variables, words) in [
        (vec![], "didn't contain a list"),
        (vec![NewVariable::new("a", 1).local(), NewVariable::new("b", 1).global()], "in the same scope"),
        (vec![typed("uuid", json!("x"))], "unsupported type: 'uuid'"),
        (vec![typed("integer", json!("x"))], "can only convert integers"),
        (vec![typed("binary", json!("x"))], "unsupported type: 'binary'"),
    ] {
        let error = failure(tasks.create_variables(&id, variables).await)?;
        assert!(error.is_bad_request() && error.to_string().contains(words), "{words}: {error}");
    }
    let error = failure(tasks.create_variables(&id, [typed("date", json!("soon"))]).await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(if is_5(&target) { 500 } else { 400 }), "{error}");
    let minutes = tasks.create_variables(&id, [typed("date", json!("2013-05-28T10:00Z"))]).await;
    assert_eq!(minutes.is_err(), is_5(&target), "5.22.0 wants seconds");

    tasks.create_variables(&id, [("amount", 1)]).await?;
    let error = failure(
        tasks
            .update_variable(
                &id,
                NewVariable::new(
                    "amount",
                    VariableValue::Other { type_name: Some("uuid".to_owned()), value: json!("x") },
                ),
            )
            .await,
    )?;
    assert!(error.is_bad_request(), "{error}");
    let path = format!("/runtime/tasks/{id}/variables/amount");
    let error =
        failure(engine.raw(Method::PUT, &path).json(&json!({"name": "other", "value": 1})).read::<Value>().await)?;
    assert!(error.is_bad_request() && error.to_string().contains("should be equal"), "{error}");
    assert_eq!(tasks.variable(&id, "amount").await?.value, 1.into());

    let unknown = || VariableScope::from("elsewhere");
    assert_all(
        400,
        [
            status(tasks.variables(&id).scope(unknown()).await),
            status(tasks.variable(&id, "amount").scope(unknown()).await),
            status(tasks.delete_variable(&id, "amount").scope(unknown()).await),
            status(tasks.variable_bytes(&id, "amount").scope(unknown()).await),
            status(tasks.create_binary_variable(&id, "y", Upload::bytes("y", "y")).scope(unknown()).await),
            status(tasks.update_binary_variable(&id, "amount", Upload::bytes("y", "y")).scope(unknown()).await),
        ],
    )
}

pub(super) async fn binary_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (_, id) = new_process_task(&engine, &target.name("order")).await?;
    let bytes: Vec<u8> = (0..100_000_u32).map(|n| (n * 7 % 251) as u8).collect();
    let scan = tasks.create_binary_variable(&id, "扫描", Upload::bytes("肖像.png", bytes.clone())).await?;
    assert_eq!((scan.name.as_str(), &scan.value), ("扫描", &VariableValue::Binary));
    assert_eq!(scan.scope, Some(VariableScope::Local));
    let url = format!("{}/runtime/tasks/{id}/variables/扫描/data", target.base_url);
    assert_eq!(scan.value_url, Some(url), "nothing is encoded in it");
    assert_eq!(tasks.variable(&id, "扫描").await?, scan);
    let data = tasks.variable_bytes(&id, "扫描").await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"), "the type of the file is lost");
    assert!(data.bytes().await? == bytes, "the bytes differ");

    let error = failure(tasks.create_binary_variable(&id, "扫描", Upload::bytes("a", "a")).await)?;
    assert!(error.is_conflict(), "{error:?}");
    let updated = tasks.update_binary_variable(&id, "扫描", Upload::bytes("a", "new")).await?;
    assert_eq!(updated.value, VariableValue::Binary);
    assert_eq!(tasks.variable_bytes(&id, "扫描").await?.bytes().await?, "new");

    let far = tasks.create_binary_variable(&id, "far", Upload::bytes("a", "")).scope(VariableScope::Global).await?;
    assert_eq!(far.scope, Some(VariableScope::Global));
    assert_eq!(tasks.variable_bytes(&id, "far").await?.bytes().await?, "");
    assert!(failure(tasks.update_binary_variable(&id, "far", Upload::bytes("a", "x")).await)?.is_not_found());
    tasks.update_binary_variable(&id, "far", Upload::bytes("a", "x")).scope(VariableScope::Global).await?;
    assert_eq!(tasks.variable_bytes(&id, "far").scope(VariableScope::Global).await?.bytes().await?, "x");

    tasks.create_variables(&id, [("amount", 1)]).await?;
    let error = failure(tasks.variable_bytes(&id, "amount").await)?;
    assert!(error.is_not_found() && error.to_string().contains("binary data stream"), "{error}");
    let now = tasks.update_binary_variable(&id, "amount", Upload::bytes("a", "x")).await?;
    assert_eq!(now.value, VariableValue::Binary, "the type may change");

    let octets = engine.raw(Method::POST, &format!("/runtime/tasks/{id}/variables"));
    let error = failure(octets.upload("file", Upload::bytes("a", "a")).read::<Value>().await)?;
    assert!(error.is_bad_request() && error.to_string().contains("No variable name"), "{error}");
    Ok(())
}

/// A `java.util.ArrayList` with the text `x`, as Java writes it.
const LIST: &[u8] =
    b"\xac\xed\0\x05sr\0\x13java.util.ArrayListx\x81\xd2\x1d\x99\xc7a\x9d\x03\0\x01I\0\x04sizexp\0\0\0\x01w\
\x04\0\0\0\x01t\0\x01xx";

/// The text `xyz`, as Java writes it.
const TEXT: &[u8] = b"\xac\xed\0\x05t\0\x03xyz";

pub(super) async fn serializable_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    let list = tasks.create_binary_variable(&id, "list", Upload::bytes("a", LIST)).serializable().await?;
    assert_eq!(list.value, VariableValue::Serializable);
    let data = tasks.variable_bytes(&id, "list").await?;
    assert_eq!(data.content_type(), Some("application/x-java-serialized-object"));
    assert_eq!(data.bytes().await?, LIST);
    tasks.update_binary_variable(&id, "list", Upload::bytes("a", TEXT)).serializable().await?;
    assert_eq!(tasks.variable(&id, "list").await?.value, "xyz".into(), "a text in Java is a text");
    let error = failure(tasks.create_binary_variable(&id, "x", Upload::bytes("a", "no Java")).serializable().await)?;
    assert!(error.is_bad_request(), "{error}");

    let lines = tasks.create_variables(&id, [("lines", untyped(json!({"a": [1, null]})))]).await?;
    assert_eq!(lines[0].value, VariableValue::Serializable, "JSON does not come back as JSON");
    let data = tasks.variable_bytes(&id, "lines").await?.bytes().await?;
    assert!(data.starts_with(b"\xac\xed"), "{data:?}");
    Ok(())
}
