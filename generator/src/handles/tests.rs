use super::*;

#[test]
fn what_people_wrote_is_what_the_command_writes() {
    let workspace = Workspace::of_tests().unwrap();
    for system in workspace.systems().unwrap().into_iter().filter(|system| !workspace.is_fixture(system)) {
        let assembled = read_assembled(&workspace, &system).unwrap();
        let comparison = Comparison::of(&workspace, &system, &assembled).unwrap();
        let (share, all) = (comparison.share(), comparison.same + comparison.others.len());
        println!("{}: {} of {all} methods, {share} %", system.name(), comparison.same);
        let operations = document::operations(&crate::variants::expanded(&assembled)).len();
        assert!(all >= operations, "{} has {all} methods for {operations} operations", system.name());
        // Many methods of the other systems do more than to call an operation.
        let least = if system.name() == "activiti" { 80 } else { 0 };
        let others: Vec<&str> = comparison.others.iter().map(|(id, ..)| id.as_str()).collect();
        assert!(share >= least, "{share} % of {}; the others are {others:?}", system.name());
    }
}

/// The file that the command would write, of those whose names end so.
fn file<'a>(written: &'a Written, end: &str) -> Option<&'a str> {
    written.files.iter().find(|file| file.path.ends_with(end)).map(|file| file.content.as_str())
}

#[test]
fn a_method_of_a_shared_file_is_for_all_systems_that_have_it() {
    let folder = tempfile::tempdir().unwrap();
    let scratch = crate::scratch::Scratch::in_folder(&folder);
    scratch.take(&["Cargo.toml", "rustfmt.toml", "spec", "generated/src", "ergonomic/src"]).unwrap();
    let workspace = Workspace::at(folder.path());
    let flowable = System::named("flowable").unwrap();
    let assembled = read_assembled(&workspace, &flowable).unwrap();
    let shared = folder.path().join("ergonomic/src/engine/groups.rs");
    let text = fs::read_to_string(&shared).unwrap();
    let (start, end) = (text.find("    /// Gets one group.").unwrap(), text.find("    /// Updates a group:").unwrap());
    fs::write(&shared, format!("{}{}", &text[..start], &text[end..])).unwrap();

    let both = written(&workspace, &flowable, &assembled, Some("groups")).unwrap();
    assert_eq!(both.calls, ["Groups::get"]);
    let text = file(&both, "engine/groups.rs").unwrap();
    let said = "    #[doc = call!(about get_group)]\n    ///\n    #[doc = call!(get_group)]\n    pub fn get(";
    assert!(text.contains(said), "{text}");

    let path = workspace.assembled(&System::named("activiti").unwrap());
    let mut activiti: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    activiti["paths"]["/identity/groups/{groupId}"].as_object_mut().unwrap().remove("get").unwrap();
    fs::write(&path, activiti.to_string()).unwrap();
    let one = written(&workspace, &flowable, &assembled, Some("groups")).unwrap();
    assert_eq!(file(&one, "engine/groups.rs"), None);
    let text = file(&one, "flowable/own_groups.rs").unwrap();
    assert!(text.contains("impl Groups {") && text.contains("`. Flowable 6 user guide, 15.15.1."), "{text}");
    assert!(file(&one, "src/flowable.rs").unwrap().contains("\nmod own_groups;\n"));

    let client = folder.path().join("ergonomic/src/flowable.rs");
    let text = fs::read_to_string(&client).unwrap();
    fs::write(&client, text.replace("#[path = \"engine/groups.rs\"]\nmod groups;\n", "")).unwrap();
    let error = written(&workspace, &flowable, &assembled, Some("groups")).err().unwrap().to_string();
    assert!(error.contains("Activiti has its methods in ergonomic/src/engine/groups.rs"), "{error}");
}
