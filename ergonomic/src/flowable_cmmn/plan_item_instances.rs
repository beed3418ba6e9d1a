//! What case instances consist of; tasks, stages, milestones and listeners.

use super::{NewVariable, PlanItemInstanceQuery, Variable, builder, operations};
use crate::{Multipart, Upload};
use bpm_rest_generated::flowable_cmmn::Client;

/// What case instances consist of; tasks, stages, milestones and listeners.
#[derive(Clone, Debug)]
pub struct PlanItemInstances {
    client: Client,
}

impl PlanItemInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists plan item instances that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on local variables of the plan
    /// item instance and on those of its case instance.
    ///
    /// `POST /cmmn-query/plan-item-instances`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceQueryResource#queryPlanItemInstances.
    ///
    /// Answers with [`PlanItemInstancePage`](crate::flowable_cmmn::PlanItemInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort
    ///   field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: PlanItemInstanceQuery) -> builder::QueryPlanItemInstances {
        self.client.query_plan_item_instances().body(query)
    }

    /// Lists plan item instances, filtered and sorted.
    ///
    /// What a case instance consists of: tasks, stages, milestones, listeners. Those that have ended are left out unless
    /// they are asked for.
    ///
    /// `GET /cmmn-runtime/plan-item-instances`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceCollectionResource#getPlanItemInstances.
    ///
    /// Answers with [`PlanItemInstancePage`](crate::flowable_cmmn::PlanItemInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListPlanItemInstances {
        self.client.list_plan_item_instances()
    }

    /// Gets one plan item instance.
    ///
    /// One that has ended can be had as long as its case instance runs.
    ///
    /// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceResource#getPlanItemInstance.
    ///
    /// Answers with [`PlanItemInstance`](crate::flowable_cmmn::PlanItemInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    pub fn get(&self, plan_item_instance_id: impl Into<String>) -> builder::GetPlanItemInstance {
        self.client.get_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }

    /// Triggers a plan item instance: completes a task, has an event occur.
    ///
    /// A task must be active, an event listener available.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceResource#performPlanItemInstanceAction.
    ///
    /// Answers with [`PlanItemInstance`](crate::flowable_cmmn::PlanItemInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    pub fn trigger(&self, plan_item_instance_id: impl Into<String>) -> builder::TriggerPlanItemInstance {
        self.client.trigger_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }

    /// Enables a plan item instance.
    ///
    /// The server does what it does for `start`: it starts a plan item instance that is enabled. One that was disabled
    /// cannot be enabled again.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceResource#performPlanItemInstanceAction.
    ///
    /// Answers with [`PlanItemInstance`](crate::flowable_cmmn::PlanItemInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    pub fn enable(&self, plan_item_instance_id: impl Into<String>) -> builder::EnablePlanItemInstance {
        self.client.enable_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }

    /// Disables a plan item instance that is enabled.
    ///
    /// It is not offered for a manual start any more.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceResource#performPlanItemInstanceAction.
    ///
    /// Answers with [`PlanItemInstance`](crate::flowable_cmmn::PlanItemInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    pub fn disable(&self, plan_item_instance_id: impl Into<String>) -> builder::DisablePlanItemInstance {
        self.client.disable_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }

    /// Starts a plan item instance that is enabled: one with a manual activation rule.
    ///
    /// Others start by themselves as soon as their entry criteria hold.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceResource#performPlanItemInstanceAction.
    ///
    /// Answers with [`PlanItemInstance`](crate::flowable_cmmn::PlanItemInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    pub fn start(&self, plan_item_instance_id: impl Into<String>) -> builder::StartPlanItemInstance {
        self.client.start_plan_item_instance().plan_item_instance_id(plan_item_instance_id.into())
    }

    /// Creates local variables of a plan item instance, or changes those that exist.
    ///
    /// One of the name is overwritten without a word. The scope that they say is passed over.
    ///
    /// `POST /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: A name is longer than its column in the database.
    pub fn create_variables(
        &self,
        plan_item_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreatePlanItemInstanceVariables {
        self.client
            .create_plan_item_instance_variables()
            .plan_item_instance_id(plan_item_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates a local variable of a plan item instance that holds bytes.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `type`.
    ///
    /// `POST /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 409: There is a variable of the name already.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: A name is longer than its column in the database.
    pub fn create_binary_variable(
        &self,
        plan_item_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form =
            Multipart::new(self.client.connection(), &operations::CREATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE, file);
        form.segment(plan_item_instance_id).field("name", variable_name)
    }

    /// Deletes a local variable of a plan item instance.
    ///
    /// 404 if there is no such local variable.
    ///
    /// `DELETE /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`. flowable-cmmn-rest
    /// 7.1.0, PlanItemInstanceVariableResource#deleteVariable.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or it has no such variable.
    pub fn delete_variable(
        &self,
        plan_item_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeletePlanItemInstanceVariable {
        self.client
            .delete_plan_item_instance_variable()
            .plan_item_instance_id(plan_item_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Creates a local variable of a plan item instance, or changes it.
    ///
    /// The scope that it says is passed over.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or the new value is null: it is set, and the answer is 404
    ///   nevertheless.
    /// - 500: The body has no name, or it is longer than its column in the database.
    pub fn update_variable(
        &self,
        plan_item_instance_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdatePlanItemInstanceVariable {
        let variable = variable.into();
        self.client
            .update_plan_item_instance_variable()
            .plan_item_instance_id(plan_item_instance_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Creates a local variable of a plan item instance that holds bytes, or changes it.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `type`.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// PlanItemInstanceVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or the new value is null: it is set, and the answer is 404
    ///   nevertheless.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: The body has no name, or it is longer than its column in the database.
    pub fn update_binary_variable(
        &self,
        plan_item_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form =
            Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_PLAN_ITEM_INSTANCE_VARIABLE, file);
        form.segment(plan_item_instance_id).segment(&name).field("name", name)
    }

    /// Gets the bytes of a binary or serializable local variable of a plan item instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable. Other local variables are told with
    /// the plan item instances, where they are asked for.
    ///
    /// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}/data`. flowable-cmmn-rest
    /// 7.1.0, PlanItemInstanceVariableDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or it has no such variable.
    pub fn variable_bytes(
        &self,
        plan_item_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetPlanItemInstanceVariableData {
        self.client
            .get_plan_item_instance_variable_data()
            .plan_item_instance_id(plan_item_instance_id.into())
            .variable_name(variable_name.into())
    }
}
