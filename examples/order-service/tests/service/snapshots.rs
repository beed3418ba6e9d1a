//! What is sent, as snapshots: a change of it shows up in review.

use super::{order, servers, service};
use bpm_rest::{
    activiti_cloud, bonita,
    flowable::{self, ProcessInstance},
    testing::{Recorder, Reply},
};

#[tokio::test]
async fn a_large_order_goes_to_all_three_departments() {
    let recorder = servers();
    let booked = service(&recorder).book(&order(4_800)).await.unwrap();
    assert_eq!((booked.booking.as_str(), booked.approval), ("booking-1", Some(42)));
    insta::assert_snapshot!(recorder.take());
}

#[tokio::test]
async fn a_small_order_needs_no_approval() {
    let recorder = servers();
    assert_eq!(service(&recorder).book(&order(50)).await.unwrap().approval, None);
    recorder.assert_calls(&[
        &flowable::operations::START_PROCESS_INSTANCE_BY_KEY,
        &activiti_cloud::operations::START_PROCESS_INSTANCE,
    ]);
    recorder.assert_called(&bonita::operations::START_PROCESS, 0);
    insta::assert_snapshot!(recorder.take().of(&activiti_cloud::operations::START_PROCESS_INSTANCE));
}

#[tokio::test]
async fn open_orders_are_read_page_after_page() {
    let recorder = Recorder::new();
    let instances = (0..250).map(|number| {
        let mut instance = ProcessInstance::default();
        (instance.id, instance.business_key) = (number.to_string(), Some(format!("2031-{number:04}")));
        instance
    });
    recorder.on(&flowable::operations::LIST_PROCESS_INSTANCES).always(Reply::list(instances));
    let open = service(&recorder).open().await.unwrap();
    assert_eq!((open.len(), open[249].as_str()), (250, "2031-0249"));
    recorder.assert_called(&flowable::operations::LIST_PROCESS_INSTANCES, 3);
}
