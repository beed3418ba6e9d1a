//! The order service, tested in four ways, none of which needs a server or waits for anything.

mod faults;
mod replay;
mod snapshots;
mod stub;

use bpm_rest::{
    ActivitiCloud, Bonita, Flowable, activiti_cloud, bonita, flowable,
    testing::{Recorder, Reply},
};
use order_service::{Order, Orders};

/// The service in front of a recorder that plays all three servers.
fn service(recorder: &Recorder) -> Orders {
    let session = bonita::Session::ready("a-session", "its-token");
    Orders {
        flowable: Flowable::builder("http://sales.test/service").transport(recorder.clone()).build().unwrap(),
        bonita: Bonita::builder("http://finance.test").session(session).transport(recorder.clone()).build().unwrap(),
        cloud: ActivitiCloud::builder("http://warehouse.test").transport(recorder.clone()).build().unwrap(),
    }
}

/// Servers that take an order.
fn servers() -> Recorder {
    let mut booking = flowable::ProcessInstance::default();
    booking.id = "booking-1".to_owned();
    let mut approval = bonita::Process::default();
    (approval.id, approval.name) = (7, Some("Approval".to_owned()));
    let mut packing = activiti_cloud::ProcessInstance::default();
    packing.id = "packing-1".to_owned();

    let recorder = Recorder::new();
    recorder.on(&flowable::operations::START_PROCESS_INSTANCE_BY_KEY).always(Reply::of(&booking));
    recorder.on(&bonita::operations::SEARCH_PROCESSES).always(Reply::list([approval]));
    recorder.on(&bonita::operations::START_PROCESS).always(Reply::of(&serde_json::json!({"caseId": 42})));
    recorder.on(&activiti_cloud::operations::START_PROCESS_INSTANCE).always(Reply::of(&packing));
    recorder
}

fn order(amount: i64) -> Order {
    Order { number: "2031-0007".to_owned(), customer: "Ada".to_owned(), amount }
}
