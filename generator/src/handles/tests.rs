use super::*;

#[test]
fn what_people_wrote_is_what_the_command_writes() {
    let workspace = Workspace::of_tests().unwrap();
    for system in workspace.systems().unwrap().into_iter().filter(|system| !workspace.is_fixture(system)) {
        let assembled = read_assembled(&workspace, &system).unwrap();
        let comparison = Comparison::of(&workspace, &system, &assembled).unwrap();
        let (share, all) = (comparison.share(), comparison.same + comparison.others.len());
        println!("{}: {} of {all} methods, {share} %", system.name(), comparison.same);
        assert!(all >= 12, "{} has {all} methods", system.name());
        // Many methods of the other systems do more than to call an operation.
        let least = if system.name() == "activiti" { 80 } else { 0 };
        let others: Vec<&str> = comparison.others.iter().map(|(id, ..)| id.as_str()).collect();
        assert!(share >= least, "{share} % of {}; the others are {others:?}", system.name());
    }
}
