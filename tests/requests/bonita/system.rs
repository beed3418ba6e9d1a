//! The server itself: languages, tenant, maintenance, version, log, platform.

use super::{Shapes, done, list};
use bpm_rest::{
    Bonita,
    bonita::{MaintenanceState, PlatformState},
    testing::Reply,
};

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    shapes.check("", Reply::json(200, "[]"), |bonita| bonita.locales().list()).await;
    shapes.check("", Reply::json(200, "[]"), |bonita| bonita.locales().translations("pt_BR")).await;
    tenant(shapes).await;
    let text = Reply::bytes(200, "text/plain", "7.14.0\n\n2022.1-u0\n");
    let text = shapes.check("", text, |bonita| bonita.server().version()).await;
    assert_eq!(text.lines().next(), Some("7.14.0"));
    let told = r#"{"edition": "performance", "caseCounter": 7, "managedAppsLimit": "none"}"#;
    let told = shapes.check("", Reply::json(200, told), |bonita| bonita.server().information()).await;
    assert_eq!((told.case_counter, told.managed_apps_limit), (Some(7), None));
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.server().license()).await;
    shapes.check("", list(), |bonita| bonita.logs().search()).await;
    shapes.check("", Reply::json(200, r#"{"id": "7"}"#), |bonita| bonita.logs().get(7)).await;
    platform(shapes).await;
}

async fn tenant(shapes: &mut Shapes<Bonita>) {
    let got = Reply::json(200, r#"{"id": "1", "paused": "false"}"#);
    assert!(!shapes.check("", got, |bonita| bonita.tenant().get()).await.paused);
    shapes.check("", done(), |bonita| bonita.tenant().suspend()).await;
    shapes.check("", done(), |bonita| bonita.tenant().activate()).await;
    let state = || Reply::json(200, r#"{"maintenanceState": "ENABLED", "maintenanceMessageActive": true}"#);
    let got = shapes.check("", state(), |bonita| bonita.maintenance().get()).await;
    assert_eq!(got.maintenance_state, Some(MaintenanceState::Enabled));
    let update = |bonita: Bonita| {
        let update = bonita.maintenance().update().maintenance_state(MaintenanceState::Enabled);
        update.maintenance_message("Back at ten").maintenance_message_active(true)
    };
    shapes.check("", state(), update).await;
}

async fn platform(shapes: &mut Shapes<Bonita>) {
    shapes.check("", done(), |bonita| bonita.platform().login("platformAdmin", "secret")).await;
    shapes.check("", done(), |bonita| bonita.platform().logout()).await;
    let told = Reply::json(200, r#"{"state": "STARTED", "created": "2026-11-27 10:12:25.528", "previousVersion": ""}"#);
    let platform = shapes.check("", told, |bonita| bonita.platform().get()).await;
    assert_eq!(platform.state, Some(PlatformState::Started));
    assert_eq!(platform.created.map(|time| time.to_string()).as_deref(), Some("2026-11-27 10:12:25.528"));
    shapes.check("", done(), |bonita| bonita.platform().start()).await;
    shapes.check("", done(), |bonita| bonita.platform().stop()).await;
    shapes.check("", done(), |bonita| bonita.platform().create()).await;
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.platform().license()).await;
}
