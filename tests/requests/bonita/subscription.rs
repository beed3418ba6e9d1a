//! What subscription editions have beyond the Community edition.

use super::{Shapes, done, list, temporary, upload};
use bpm_rest::{Bonita, bonita::Search, testing::Reply};

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    retention(shapes).await;
    delegation(shapes).await;
    shapes.check("", temporary(), |bonita| bonita.bdm_access_control().upload(upload("access.xml"))).await;
    shapes.check("", done(), |bonita| bonita.bdm_access_control().install("tmp_1.xml")).await;
    shapes.check("", temporary(), |bonita| bonita.profiles().upload_many(upload("profiles.xml"))).await;
    let import = |bonita: Bonita| bonita.profiles().import_many("tmp_1.xml").import_policy("FAIL_ON_DUPLICATES");
    shapes.check("", done(), import).await;
    shapes.check("", list(), |bonita| bonita.profiles().search_by_user_xp(Search::new())).await;
}

async fn retention(shapes: &mut Shapes<Bonita>) {
    let rule = || Reply::json(200, r#"{"id": "r1", "retentionDays": 30}"#);
    let objects = r#"[{"qualifiedName": "com.acme.Offer", "compositions": [], "dataRetentionRule": null}]"#;
    let objects = shapes.check("", Reply::json(200, objects), |bonita| bonita.data_retention().list_objects()).await;
    assert_eq!(objects[0].qualified_name.as_deref(), Some("com.acme.Offer"));
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.data_retention().schedule()).await;
    let create =
        |bonita: Bonita| bonita.data_retention().create_rule().data_class_name("com.acme.Offer").retention_days(30);
    shapes.check("", Reply::json(201, r#"{"id": "r1", "retentionDays": 30}"#), create).await;
    let update = |bonita: Bonita| bonita.data_retention().update_rule("r1").retention_days(60);
    assert_eq!(shapes.check("", rule(), update).await.retention_days, Some(30));
    shapes.check("", Reply::empty(204), |bonita| bonita.data_retention().delete_rule("r1")).await;
}

async fn delegation(shapes: &mut Shapes<Bonita>) {
    let rule = |status| Reply::json(status, r#"{"id": "d1", "processes": ["Order"]}"#);
    shapes.check("", list(), |bonita| bonita.delegation().search_rules()).await;
    let create = |bonita: Bonita| {
        let rule = bonita.delegation().create_rule().delegator_id(4).delegate_id(5).process("Order");
        rule.start_date(1_795_775_198_488).end_date(1_795_861_598_488)
    };
    assert_eq!(shapes.check("", rule(201), create).await.processes, ["Order"]);
    shapes.check("", rule(200), |bonita| bonita.delegation().update_rule("d1").delegate_id(6)).await;
    shapes.check("", Reply::empty(204), |bonita| bonita.delegation().delete_rule("d1")).await;
    shapes.check("", list(), |bonita| bonita.delegation().search_tasks()).await;
}
