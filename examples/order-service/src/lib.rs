//! Orders of a company that has bought others: sales book them on Flowable, the finance department approves large ones on
//! Bonita, and the warehouse packs them by a process on Activiti Cloud.

use bpm_rest::{
    ActivitiCloud, Bonita, Error, Flowable, List as _, Result, Upload,
    bonita::{HumanTaskFilter, ProcessFilter, Search},
};
use futures::TryStreamExt as _;
use serde::Serialize;

/// From which amount on the finance department is asked.
pub const LARGE: i64 = 1_000;

/// What a customer orders.
#[derive(Clone, Debug, Serialize)]
pub struct Order {
    pub number: String,
    pub customer: String,
    pub amount: i64,
}

/// An order that is booked: where its processes run.
#[derive(Debug, PartialEq, Eq)]
pub struct Booked {
    pub booking: String,
    pub approval: Option<i64>,
    pub packing: String,
}

/// What a call for approval sends.
#[derive(Serialize)]
struct Approval<'a> {
    customer: &'a str,
    amount: i64,
}

/// The order service.
#[derive(Clone, Debug)]
pub struct Orders {
    pub flowable: Flowable,
    pub bonita: Bonita,
    pub cloud: ActivitiCloud,
}

impl Orders {
    /// Brings the process of sales to its server.
    pub async fn install(&self) -> Result<()> {
        let file = include_bytes!("order.bpmn20.xml");
        self.flowable.deployments().deploy(Upload::bytes("order.bpmn20.xml", &file[..])).await?;
        Ok(())
    }

    /// Books an order, and hands it on. If that fails, the booking is withdrawn, unless somebody may be at work on the order
    /// already: then the error says so, and a person has to look.
    pub async fn book(&self, order: &Order) -> Result<Booked> {
        let start = self.flowable.process_instances().start_by_key("order").business_key(&order.number);
        let booking = start.variable("customer", order.customer.as_str()).variable("amount", order.amount).await?.id;
        match self.hand_on(order).await {
            Ok((approval, packing)) => Ok(Booked { booking, approval, packing }),
            Err(error) if error.may_have_taken_effect() => Err(error),
            Err(error) => {
                self.flowable.process_instances().delete(&booking).await?;
                Err(error)
            }
        }
    }

    async fn hand_on(&self, order: &Order) -> Result<(Option<i64>, String)> {
        let approval = if order.amount >= LARGE { Some(self.ask_for_approval(order).await?) } else { None };
        let packing = self.cloud.process_instances().start_by_key("packing").business_key(&order.number).await?;
        Ok((approval, packing.id))
    }

    async fn ask_for_approval(&self, order: &Order) -> Result<i64> {
        let search = Search::new().filter(ProcessFilter::name("Approval"));
        let process = self.bonita.processes().search(search).await?.into_iter().next();
        let process = process.ok_or_else(|| Error::request("Bonita has no process `Approval`"))?;
        let content = Approval { customer: &order.customer, amount: order.amount };
        Ok(self.bonita.processes().start(process.id, content).await?.case_id)
    }

    /// What there is to do for an order, on all servers: the names of the tasks.
    pub async fn tasks(&self, booked: &Booked) -> Result<Vec<String>> {
        let sales = self.flowable.tasks().list().process_instance_id(&booked.booking).items();
        let mut names: Vec<_> = sales.map_ok(|task| task.name.unwrap_or_default()).try_collect().await?;
        if let Some(case) = booked.approval {
            let finance = self.bonita.human_tasks().search(Search::new().filter(HumanTaskFilter::case_id(case)));
            names.extend(finance.until_found().await?.name);
        }
        let warehouse = self.cloud.process_instances().tasks(&booked.packing).until_found().await?;
        names.extend(warehouse.name);
        Ok(names)
    }

    /// Numbers and customers of all open orders, page after page.
    pub async fn open(&self) -> Result<Vec<String>> {
        let instances = self.flowable.process_instances().list().size(100).items();
        instances.map_ok(|instance| instance.business_key.unwrap_or_default()).try_collect().await
    }
}
