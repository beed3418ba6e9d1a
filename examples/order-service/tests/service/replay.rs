//! The service on what real servers answered, without them.
//!
//! `BPM_REST_RECORD=1 cargo test replay` records it anew: on the Flowable that `FLOWABLE_URL` names, and on a Bonita and an
//! Activiti Cloud in process.

use super::order;
use bpm_rest::{
    ActivitiCloud, Bonita, Flowable, Upload,
    bonita::Session,
    testing::{
        self, Replay,
        bonita::{InputType, PlayedProcess},
    },
};
use order_service::Orders;
use std::env;

const PACKING: &str = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:activiti="http://activiti.org/bpmn"><process id="packing"><startEvent id="start"/>
    <userTask id="pack" name="Pack" activiti:candidateUsers="hruser,testuser"/><endEvent id="end"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="pack"/><sequenceFlow id="f2" sourceRef="pack" targetRef="end"/>
    </process></definitions>"#;

#[tokio::test(start_paused = true)]
async fn a_large_order_leads_to_three_tasks() {
    let replay = Replay::open("tests/recordings/large-order.json").unwrap();
    let mut servers = None;
    let mut urls = ["http://sales.test/flowable-rest/service", "http://finance.test/bonita", "http://warehouse.test"]
        .map(str::to_owned);
    if replay.is_recording() {
        tokio::time::resume();
        let finance = testing::bonita::Server::start().await.unwrap();
        let warehouse = testing::activiti_cloud::Server::start().await.unwrap();
        warehouse.deploy(PACKING).unwrap();
        urls = [env::var("FLOWABLE_URL").unwrap(), finance.base_url().to_owned(), warehouse.base_url().to_owned()];
        servers = Some((finance, warehouse));
    }
    let [sales, finance, warehouse] = &urls;
    let password = |system: &str| env::var(format!("{system}_PASSWORD")).unwrap_or_default();
    let session = Session::login("walter.bates", "bpm");
    let orders = Orders {
        flowable: Flowable::builder(sales)
            .basic_auth("rest-admin", password("FLOWABLE"))
            .layer(replay.layer())
            .build()
            .unwrap(),
        bonita: Bonita::builder(finance).session(session).layer(replay.layer()).build().unwrap(),
        cloud: ActivitiCloud::builder(warehouse)
            .basic_auth("testuser", "password")
            .layer(replay.layer())
            .build()
            .unwrap(),
    };

    orders.install().await.unwrap();
    let inputs =
        PlayedProcess::new("Approval", "1.0").input("customer", InputType::Text).input("amount", InputType::Integer);
    let process = inputs.task("approve", [("approved", InputType::Boolean)]);
    orders.bonita.processes().deploy(Upload::bytes("approval.bar", process.archive().unwrap())).await.unwrap();
    let booked = orders.book(&order(4_800)).await.unwrap();
    assert_eq!(orders.tasks(&booked).await.unwrap(), ["Approve the order of Ada", "approve", "Pack"]);
    orders.cloud.process_instances().delete(&booked.packing).await.unwrap();
    orders.flowable.process_instances().delete(&booked.booking).await.unwrap();
    replay.finish();
    drop(servers);
}
