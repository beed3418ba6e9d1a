//! Activiti Cloud: the runtime bundle under tests/engines/activiti-cloud, without Keycloak and without a message broker.

use super::{
    Recipe,
    spring_boot::{Application, port},
};
use std::ffi::OsString;

const APPLICATION: Application = Application { name: "activiti-cloud" };

pub(super) const RECIPE: Recipe = Recipe {
    version: "7.1.0.M5",
    base_path: "",
    further: &[],
    probe: "/v1",
    user: "testadmin",
    password: "password",
    prepare: |recipe, workspace, folder| APPLICATION.build(recipe.version, workspace, folder, Vec::new()),
    java_arguments: |_recipe, folder| {
        // Spring 5.1 makes classes at run time in a way that Java 17 refuses otherwise.
        let opens = ["java.lang", "java.util", "java.lang.reflect"];
        let opens = opens.into_iter().flat_map(|package| ["--add-opens".into(), opened(package)]);
        opens.chain(["-jar".into(), APPLICATION.jar(folder).into()]).collect()
    },
    port,
};

fn opened(package: &str) -> OsString {
    format!("java.base/{package}=ALL-UNNAMED").into()
}
