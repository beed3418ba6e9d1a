//! Business data, their model, and the references of cases to them.

use super::list;
use crate::{recorder, shapes::Shapes};
use bpm_rest::{
    Bonita, ErrorKind, List as _, Upload,
    bonita::{BusinessDataReferenceFilter, Search},
    testing::{Recorder, Reply},
};
use futures::TryStreamExt as _;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

const CUSTOMER: &str = "com.company.model.Customer";

/// A business object, as a type of its user's.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Customer {
    #[serde(rename = "persistenceId")]
    id: i64,
    name: String,
}

fn ada() -> Reply {
    Reply::json(200, r#"{"persistenceId": 2, "persistenceId_string": "2", "name": "Ada", "links": []}"#)
}

fn object() -> Map<String, Value> {
    Map::from_iter([("name".to_owned(), json!("Ada"))])
}

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    let page = Reply::json(200, r#"[{"persistenceId": 2, "name": "Ada"}]"#).header("content-range", "0-10/1");
    let query = |bonita: Bonita| bonita.business_data().query::<Customer>(CUSTOMER, "find");
    let found = shapes.check("", page, query).await;
    assert_eq!(found, [Customer { id: 2, name: "Ada".to_owned() }]);
    let query = |bonita: Bonita| {
        let query = bonita.business_data().query::<Value>(CUSTOMER, "findByCityAndBirth");
        query.parameter("city", "Grenoble & Lyon=é").parameter("birth", "1815-12-10").page(2).per_page(50)
    };
    shapes.check("parameters", Reply::json(200, "[]"), query).await;
    let count = |bonita: Bonita| bonita.business_data().count(CUSTOMER, "countForFindByCity").parameter("city", "Lyon");
    assert_eq!(shapes.check("count", Reply::json(200, "[2]"), count).await, 2);
    let get = |bonita: Bonita| bonita.business_data().get::<Customer>(CUSTOMER, 2);
    assert_eq!(shapes.check("", ada(), get).await.name, "Ada");
    let several = |bonita: Bonita| bonita.business_data().list_by_ids::<Customer>(CUSTOMER, [2, 3]);
    shapes.check("", Reply::json(200, r#"[{"persistenceId": 2, "name": "Ada"}]"#), several).await;
    let relation = |bonita: Bonita| bonita.business_data().relation::<Vec<Customer>>(CUSTOMER, 2, "friends");
    shapes.check("", Reply::json(200, "[]"), relation).await;
    let none = |bonita: Bonita| bonita.business_data().relation::<Option<Customer>>(CUSTOMER, 2, "name");
    assert_eq!(shapes.check("none", Reply::empty(204), none).await, None);

    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.business_data().create(CUSTOMER, object())).await;
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.business_data().update(CUSTOMER, 2, object())).await;
    shapes.check("", Reply::empty(204), |bonita| bonita.business_data().delete(CUSTOMER, 2)).await;
    let import = |bonita: Bonita| bonita.business_data().import(CUSTOMER, Upload::bytes("customers.csv", "name\nAda"));
    shapes.check("", Reply::json(200, r#"{"createdIds": [2], "unknownFields": []}"#), import).await;

    shapes
        .check("", list(), |bonita| {
            bonita.business_data_references().search(Search::new().filter(BusinessDataReferenceFilter::case_id(2)))
        })
        .await;
    let reference =
        r#"{"name": "customer", "type": "com.company.model.Customer", "storageId": 2, "storageId_string": "2"}"#;
    let get = |bonita: Bonita| bonita.business_data_references().get(2, "customer");
    assert_eq!(shapes.check("", Reply::json(200, reference), get).await.storage_id, Some(2));

    let none = r#"{"id": "0", "name": "", "type": null, "state": null, "lastUpdateDate": "1970-01-01T00:00:00Z"}"#;
    let none = shapes.check("", Reply::json(200, none), |bonita| bonita.business_data_models().get()).await;
    assert_eq!((none.id, none.state), (Some(0), None));
    let model = Reply::json(200, r#"{"id": "0", "name": "client-bdm.zip", "state": "INSTALLED", "type": "BDM"}"#);
    shapes.check("", model, |bonita| bonita.business_data_models().install("tmp_1.zip")).await;
    shapes.check("", Reply::json(200, "{}"), |bonita| bonita.business_data_models().access_control()).await;
    shapes.check("", Reply::empty(204), |bonita| bonita.business_data_models().delete_access_control()).await;
}

#[tokio::test]
async fn business_objects_are_a_stream_even_where_the_server_does_not_tell_their_total() {
    let recorder = Recorder::new();
    for page in [r#"[{"persistenceId": 1, "name": "a"}, {"persistenceId": 2, "name": "b"}]"#, "[]"] {
        recorder.reply(Reply::json(200, page));
    }
    let query = super::bonita(&recorder).business_data().query::<Customer>(CUSTOMER, "findByCity");
    let found: Vec<Customer> = query.parameter("city", "Lyon").per_page(2).items().try_collect().await.unwrap();
    assert_eq!(found.iter().map(|customer| customer.id).collect::<Vec<_>>(), [1, 2]);
    let sent = recorder.take();
    assert!(sent.requests()[1].starts_with("GET /bonita/API/bdm/businessData/com.company.model.Customer"), "{sent}");
    assert!(sent.requests()[1].contains("&p=1"), "{sent}");
}

#[tokio::test]
async fn a_query_with_parameters_that_it_would_misread_is_not_sent() {
    let nothing = recorder(list());
    let query = || super::bonita(&nothing).business_data().query::<Value>(CUSTOMER, "findByCity");
    for (wrong, why) in [
        (query().parameter("city", "a").parameter("city", "b"), "`city` of the query is given twice"),
        (query().parameter("", "a"), "no name of a parameter"),
        (query().parameter("city=x", "a"), "no name of a parameter"),
    ] {
        let error = wrong.clone().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(why), "{error}");
        assert!(wrong.items().try_next().await.is_err());
    }
    let recorded = recorder(Reply::json(200, "[1, 2]"));
    let error = super::bonita(&recorded).business_data().count(CUSTOMER, "find").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(nothing.take().requests().len(), 0, "nothing is sent");
}
