//! Files that are uploaded and downloaded, and REST API extensions.

use super::{Shapes, done, temporary, upload};
use bpm_rest::{Bonita, testing::Reply};
use serde_json::json;

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    uploads(shapes).await;
    downloads(shapes).await;
    shapes.check("", temporary(), |bonita| bonita.actor_mapping().upload(upload("actors.xml"))).await;
    let process = 6_408_815_126_633_965_751;
    shapes.check("", done(), |bonita| bonita.actor_mapping().import("tmp_1.xml", process)).await;
    let xml = Reply::bytes(200, "application/octet-stream", "<actorMappings/>");
    drop(shapes.check("", xml, |bonita| bonita.actor_mapping().export(process)).await);
    extensions(shapes).await;
}

async fn uploads(shapes: &mut Shapes<Bonita>) {
    let told = r#"{"filename": "offer ü.txt", "tempPath": "tmp_1.txt", "contentType": "application\/octet-stream"}"#;
    let told = || Reply::bytes(200, "text/plain;charset=UTF-8", told);
    let sent = shapes.check("", told(), |bonita| bonita.uploads().upload_form_file(upload("offer ü.txt"))).await;
    assert_eq!((sent.filename.as_deref(), sent.temp_path.as_str()), (Some("offer ü.txt"), "tmp_1.txt"));
    assert_eq!(sent.content_type.as_deref(), Some("application/octet-stream"));
    shapes.check("", told(), |bonita| bonita.uploads().upload_process(upload("order--1.0.bar"))).await;
    shapes.check("", told(), |bonita| bonita.uploads().upload_icon(upload("face.png"))).await;
    shapes.check("", temporary(), |bonita| bonita.uploads().upload(upload("bdm.zip"))).await;
    shapes.check("", temporary(), |bonita| bonita.uploads().upload_process_by_portal(upload("order--1.0.bar"))).await;
    shapes.check("", temporary(), |bonita| bonita.uploads().upload_icon_by_portal(upload("face.png"))).await;
}

async fn downloads(shapes: &mut Shapes<Bonita>) {
    let bytes = || Reply::bytes(200, "application/octet-stream", "%PDF");
    let offer = |bonita: Bonita| bonita.downloads().document_bytes("offer & ü.pdf", "17");
    assert_eq!(shapes.check("", bytes(), offer).await.bytes().await.unwrap(), "%PDF");
    drop(shapes.check("", bytes(), |bonita| bonita.downloads().inline_document_bytes(7)).await);
    drop(shapes.check("", bytes(), |bonita| bonita.custom_pages().file(7)).await);
}

async fn extensions(shapes: &mut Shapes<Bonita>) {
    let said = || Reply::json(200, r#"{"left": 3}"#);
    let got = shapes.check("", said(), |bonita| bonita.rest_extensions().get("stock/items")).await;
    assert_eq!(got.bytes().await.unwrap(), r#"{"left": 3}"#);
    drop(shapes.check("", said(), |bonita| bonita.rest_extensions().post("stock/items", json!({"amount": 3}))).await);
    drop(shapes.check("", said(), |bonita| bonita.rest_extensions().set("stock/items/7 ü", json!([1]))).await);
    drop(
        shapes
            .check("", said(), |bonita| bonita.rest_extensions().update("stock/items/7", json!({"amount": null})))
            .await,
    );
    drop(shapes.check("", said(), |bonita| bonita.rest_extensions().delete("stock/items/7")).await);
}
