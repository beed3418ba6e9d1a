//! The service in front of stubs, which are made of the specs of the three systems: each request has to be one that the
//! server would take.

use super::order;
use bpm_rest::{ActivitiCloud, Bonita, Flowable, bonita::Session, testing::stub};
use order_service::Orders;

#[tokio::test]
async fn every_request_is_one_that_the_servers_take() {
    let (sales, finance, warehouse) = (stub::flowable(), stub::bonita(), stub::activiti_cloud());
    let session = Session::ready("a-session", "its-token");
    let orders = Orders {
        flowable: Flowable::builder(sales.base_url()).basic_auth("me", "secret").transport(sales).build().unwrap(),
        bonita: Bonita::builder(finance.base_url()).session(session).transport(finance).build().unwrap(),
        cloud: ActivitiCloud::builder(warehouse.base_url()).basic_auth("me", "x").transport(warehouse).build().unwrap(),
    };
    orders.install().await.unwrap();
    let booked = orders.book(&order(4_800)).await.unwrap();
    assert!(booked.approval.is_some());
    assert_eq!(orders.tasks(&booked).await.unwrap().len(), 3);
    assert!(!orders.open().await.unwrap().is_empty());
}
