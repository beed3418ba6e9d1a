//! Flowable's CMMN API, on the real engine alone.

mod bounds;
mod case_instances;
mod history;
mod jobs;
mod migration;
mod plan_items;
mod repository;
mod tasks;
mod waits;

use crate::{
    target::{Engine, STARTED, System, Target, Test, failure},
    witness::Spec,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, FlowableCmmn, List as _, Upload, WholeSeconds,
    flowable_cmmn::{CaseInstance, PlanItemInstance, Task},
};
use futures::TryStreamExt as _;
use std::{collections::BTreeMap, sync::LazyLock};

pub(crate) static FLOWABLE_CMMN: System = System {
    name: "flowable-cmmn",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable-cmmn.openapi.json"))),
    modules: &[
        ("repository", repository::TESTS),
        ("case_instances", case_instances::TESTS),
        ("plan_items", plan_items::TESTS),
        ("tasks", tasks::TESTS),
        ("jobs", jobs::TESTS),
        ("migration", migration::TESTS),
        ("history", history::TESTS),
        ("waits", waits::TESTS),
        ("bounds", bounds::TESTS),
    ],
    only_live: &[],
    in_process: None,
    engines: &[Engine { name: "flowable-cmmn", is_complete: true, hint: STARTED }],
};

fn cmmn(target: &Target) -> Result<FlowableCmmn> {
    target.client(FlowableCmmn::builder)
}

fn whole(text: &str) -> Result<WholeSeconds> {
    Ok(text.parse()?)
}

/// A CMMN file with one case: what is in its plan, and what comes behind it.
fn file(key: &str, plan: &str, behind: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:cmmndi="http://www.omg.org/spec/CMMN/20151109/CMMNDI"
    xmlns:dc="http://www.omg.org/spec/CMMN/20151109/DC" targetNamespace="bpm-rest">
  <case id="{key}" name="Claim {key}" flowable:initiatorVariableName="initiator">
    <documentation>What becomes of a claim.</documentation>
    <casePlanModel id="plan" name="Plan">{plan}</casePlanModel>
  </case>{behind}
</definitions>"#
    )
}

/// One of each kind of plan item.
const CLAIM: &str = r#"
      <planItem id="planItemInspect" name="Inspect" definitionRef="inspection"/>
      <planItem id="planItemReview" name="Review" definitionRef="review"/>
      <planItem id="planItemCall" name="Call" definitionRef="call"><itemControl><manualActivationRule/></itemControl></planItem>
      <planItem id="planItemWrite" name="Write" definitionRef="write"><itemControl><manualActivationRule/></itemControl></planItem>
      <planItem id="planItemReviewed" name="Reviewed" definitionRef="reviewed">
        <entryCriterion id="entryReviewed" sentryRef="sentryReviewed"/>
      </planItem>
      <planItem id="planItemPay" name="Pay" definitionRef="pay"><entryCriterion id="entryPay" sentryRef="sentryPay"/></planItem>
      <planItem id="planItemWithdraw" name="Withdraw" definitionRef="withdraw"/>
      <planItem id="planItemRemind" name="Remind" definitionRef="remind"/>
      <planItem id="planItemAnswer" name="Answer" definitionRef="answer"/>
      <sentry id="sentryReviewed">
        <planItemOnPart id="onReview" sourceRef="planItemReview"><standardEvent>complete</standardEvent></planItemOnPart>
      </sentry>
      <sentry id="sentryPay">
        <planItemOnPart id="onReviewed" sourceRef="planItemReviewed"><standardEvent>occur</standardEvent></planItemOnPart>
      </sentry>
      <sentry id="sentryWithdraw">
        <planItemOnPart id="onWithdraw" sourceRef="planItemWithdraw"><standardEvent>occur</standardEvent></planItemOnPart>
      </sentry>
      <stage id="inspection" name="Inspection" flowable:displayOrder="1">
        <planItem id="planItemVisit" name="Visit" definitionRef="visit"/>
        <humanTask id="visit" name="Visit" flowable:candidateGroups="adjusters"/>
      </stage>
      <humanTask id="review" name="Review" flowable:assignee="kermit" flowable:formKey="reviewForm" flowable:priority="60"
          flowable:dueDate="2030-01-01T00:00:00Z"><documentation>Look at it.</documentation></humanTask>
      <humanTask id="call" name="Call"/>
      <humanTask id="write" name="Write"/>
      <humanTask id="pay" name="Pay"/>
      <milestone id="reviewed" name="Reviewed" flowable:milestoneVariable="reviewed"/>
      <userEventListener id="withdraw" name="Withdraw"/>
      <timerEventListener id="remind" name="Remind"><timerExpression>PT1H</timerExpression></timerEventListener>
      <eventListener id="answer" name="Answer" flowable:eventType="signal" flowable:signalRef="answered"/>
      <exitCriterion id="exitWithdraw" sentryRef="sentryWithdraw"/>"#;

/// A case that is deployed, and what is done with it.
struct Case {
    cmmn: FlowableCmmn,
    key: String,
    deployment: String,
    /// The id of its case definition.
    id: String,
}

impl Case {
    /// Deploys the claim with one of each kind of plan item.
    async fn claim(target: &Target, name: &str) -> Result<Self> {
        Self::new(target, name, CLAIM).await
    }

    /// Deploys a case with this plan.
    async fn new(target: &Target, name: &str, plan: &str) -> Result<Self> {
        let key = target.name(name);
        Self::of(target, &key, file(&key, plan, "")).await
    }

    /// Deploys a file with the case of the key in it.
    async fn of(target: &Target, key: &str, file: String) -> Result<Self> {
        let cmmn = cmmn(target)?;
        let deployment = cmmn.deployments().deploy(Upload::bytes(format!("{key}.cmmn"), file)).await?.id;
        let definitions = cmmn.case_definitions().list().deployment_id(&deployment).await?;
        let definition = definitions.data.into_iter().next().context("the deployment has a case")?;
        Ok(Self { cmmn, key: key.to_owned(), deployment, id: definition.id })
    }

    /// Starts a case instance.
    async fn start(&self) -> Result<CaseInstance> {
        Ok(self.cmmn.case_instances().start_by_id(&self.id).await?)
    }

    /// The plan items of a case instance that have not ended, by name.
    async fn items(&self, case_instance: &str) -> Result<BTreeMap<String, PlanItemInstance>> {
        let items = self.cmmn.plan_item_instances().list().case_instance_id(case_instance).items();
        let items: Vec<PlanItemInstance> = items.try_collect().await?;
        Ok(items.into_iter().map(|item| (item.name.clone().unwrap_or_default(), item)).collect())
    }

    /// The plan item of a case instance with this name.
    async fn item(&self, case_instance: &str, name: &str) -> Result<PlanItemInstance> {
        self.items(case_instance).await?.remove(name).with_context(|| format!("a plan item {name}"))
    }

    /// The task of a case instance with this name.
    async fn task(&self, case_instance: &str, name: &str) -> Result<Task> {
        let tasks = self.cmmn.tasks().list().case_instance_id(case_instance).name(name).await?;
        tasks.data.into_iter().next().with_context(|| format!("a task {name}"))
    }

    /// Deletes it with its case instances.
    async fn delete(self) -> Result<()> {
        Ok(self.cmmn.deployments().delete(self.deployment).cascade(true).await?)
    }
}

/// The failure of a call that the server failed at itself.
fn internal<T>(result: bpm_rest::Result<T>) -> Result<Error> {
    let error = failure(result)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
    Ok(error)
}

/// The failure of a call that the server found wrong.
fn bad<T>(result: bpm_rest::Result<T>) -> Result<Error> {
    let error = failure(result)?;
    assert!(error.is_bad_request(), "{error:?}");
    Ok(error)
}

/// The failure of a call for something that is not there.
fn missing<T>(result: bpm_rest::Result<T>) -> Result<Error> {
    let error = failure(result)?;
    assert!(error.is_not_found(), "{error:?}");
    Ok(error)
}
