//! Values that a server would read as another path, over every operation of every system.

use super::recorder;
use bpm_rest::{
    Activiti, ActivityTask, Bonita, ErrorKind, Flowable, OperationInfo, ProcessCenter, WhiteSpace, activiti,
    activiti_cloud, activity_task, bonita, flowable, flowable_cmmn, flowable_dmn, flowable_event_registry,
    flowable_external_jobs, flowable_idm, process_center,
    raw::Raw,
    testing::{Recorder, Reply},
};
use bpm_rest_runtime::seam::Connection;
use http::Method;

struct System {
    name: &'static str,
    operations: &'static [&'static OperationInfo],
    by_hand: &'static [&'static OperationInfo],
    builders: &'static str,
}

macro_rules! system {
    ($name:ident) => {
        System {
            name: stringify!($name),
            operations: $name::operations::ALL,
            by_hand: $name::operations::BY_HAND,
            builders: include_str!(concat!("../../generated/src/", stringify!($name), "/builder.rs")),
        }
    };
}

const SYSTEMS: [System; 11] = [
    system!(activiti),
    system!(activiti_cloud),
    system!(activity_task),
    system!(bonita),
    system!(flowable),
    system!(flowable_cmmn),
    system!(flowable_dmn),
    system!(flowable_event_registry),
    system!(flowable_external_jobs),
    system!(flowable_idm),
    system!(process_center),
];

#[test]
fn no_system_is_left_out() {
    let specs = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec")).unwrap();
    let folders = specs.map(|entry| entry.unwrap().path()).filter(|folder| folder.join("api.yaml").exists());
    let names = folders.map(|folder| folder.file_name().unwrap().to_str().unwrap().replace('-', "_"));
    let mut names: Vec<String> = names.collect();
    names.sort();
    assert_eq!(names, SYSTEMS.map(|system| system.name));
    for manifest in [include_str!("../../generated/Cargo.toml"), include_str!("../../ergonomic/Cargo.toml")] {
        let all = manifest.lines().find_map(|line| line.strip_prefix("all-systems = ")).unwrap();
        let all: Vec<String> = serde_json::from_str(&all.replace('-', "_")).unwrap();
        assert_eq!(all, SYSTEMS.map(|system| system.name));
    }
}

fn parameters(info: &OperationInfo) -> impl Iterator<Item = &str> {
    info.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

fn connection() -> Connection {
    let flowable = Flowable::builder("http://nowhere.test").transport(Recorder::new()).build().unwrap();
    flowable.operations().connection().clone()
}

#[test]
fn white_space_at_an_end_of_any_path_parameter_is_refused_unless_the_server_keeps_it() {
    let connection = connection();
    let mut seen = Vec::new();
    for system in SYSTEMS {
        for info in system.operations {
            let count = parameters(info).count();
            for (index, name) in parameters(info).enumerate() {
                for value in [" ", "\t", "\u{0}", "b ", " b", "b\n", "\u{1f}b"] {
                    let mut values = vec!["x"; count];
                    values[index] = value;
                    let result = connection.url(info, &values);
                    let is_kept = info.path_segments.white_space == WhiteSpace::Kept;
                    if is_kept && !value.contains(|character| info.path_segments.refused.contains(character)) {
                        result.unwrap();
                        continue;
                    }
                    let error = result.expect_err(&info.id).to_string();
                    if is_kept {
                        assert!(error.contains("this server refuses a path with that"), "{error}");
                        continue;
                    }
                    assert!(error.contains(&format!("`{name}`")) && error.contains("white space"), "{error}");
                    assert!(error.contains("body or the query"), "what to do: {error}");
                }
                let mut values = vec!["x"; count];
                values[index] = "a/b";
                // The name of a resource has its slashes.
                let is_refused = info.path_segments.are_split || info.path_segments.refused.contains('/');
                assert_eq!(connection.url(info, &values).is_err(), is_refused, "{}", info.id);
            }
        }
        let info = system.operations[0];
        seen.push((system.name, info.path_segments.white_space, info.path_segments.are_split));
    }
    let expected = [
        ("activiti", WhiteSpace::Trimmed, true),
        ("activiti_cloud", WhiteSpace::Kept, false),
        ("activity_task", WhiteSpace::Unknown, false),
        ("bonita", WhiteSpace::Kept, false),
        ("flowable", WhiteSpace::Kept, false),
        ("flowable_cmmn", WhiteSpace::Kept, false),
        ("flowable_dmn", WhiteSpace::Kept, false),
        ("flowable_event_registry", WhiteSpace::Kept, false),
        ("flowable_external_jobs", WhiteSpace::Kept, false),
        ("flowable_idm", WhiteSpace::Kept, false),
        ("process_center", WhiteSpace::Unknown, false),
    ];
    assert_eq!(seen, expected);
}

/// What the table above shows for one way to make a path holds for the others: each builder goes by the same rule.
#[test]
fn every_path_parameter_of_every_builder_goes_by_the_rule_of_its_system() {
    for system in SYSTEMS {
        let is_by_hand = |info: &&&OperationInfo| system.by_hand.iter().any(|other| other.id == info.id);
        let of_builders = system.operations.iter().filter(|info| !is_by_hand(info));
        let expected: usize = of_builders.map(|info| parameters(info).count()).sum();
        let code: String = system.builders.split_whitespace().collect();
        assert_eq!(code.matches("PATH_SEGMENTS.segment(").count(), expected, "{}", system.name);
        assert!(!system.builders.contains("encode_path"), "{}", system.name);
    }
}

#[tokio::test]
async fn raw_calls_are_refused_where_the_server_would_read_another_path() {
    let recorder = recorder(Reply::empty(204));
    let base = "http://nowhere.test";
    let activiti = Activiti::builder(base).transport(recorder.clone()).build().unwrap();
    let service = ActivityTask::builder(base).transport(recorder.clone()).build().unwrap();
    let center = ProcessCenter::builder(base).transport(recorder.clone()).build().unwrap();
    let flowable = Flowable::builder(base).transport(recorder.clone()).build().unwrap();
    let bonita = Bonita::builder(base).transport(recorder.clone()).build().unwrap();
    type Call<'a> = &'a dyn Fn(&str) -> Raw;
    let trimming: [Call<'_>; 3] =
        [&|path| activiti.raw(Method::DELETE, path), &|path| service.raw(Method::DELETE, path), &|path| {
            center.raw(Method::DELETE, path)
        }];
    let keeping: [Call<'_>; 2] = [&|path| flowable.raw(Method::DELETE, path), &|path| bonita.raw(Method::DELETE, path)];
    let segment = bpm_rest::raw::path_segment;
    for name in [" ", "b ", "\tb"] {
        let path = format!("/variables/{}", segment(name).unwrap());
        for call in trimming {
            let error = call(&path).read::<()>().await.unwrap_err();
            assert!(error.kind() == ErrorKind::Request && error.to_string().contains("white space"), "{error}");
        }
    }
    // A URL loses what is not encoded, whatever the server does.
    for path in ["/variables/ ", "/variables/\t", "/a\n/b"] {
        for call in trimming.into_iter().chain(keeping) {
            let error = call(path).read::<()>().await.unwrap_err();
            assert!(error.kind() == ErrorKind::Request && error.to_string().contains("path_segment"), "{error}");
        }
    }
    let error = activiti.raw(Method::DELETE, "/variables/a%2Fb").read::<()>().await.unwrap_err();
    assert!(error.to_string().contains("holds a `/`"), "{error}");
    assert_eq!(recorder.take().requests().len(), 0);

    flowable.raw(Method::DELETE, "/variables/b%20").read::<()>().await.unwrap();
    assert!(recorder.take().to_string().starts_with("DELETE /variables/b%20"));
}
