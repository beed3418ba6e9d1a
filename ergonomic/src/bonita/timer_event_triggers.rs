//! The timers that open cases wait for.

use super::{Milliseconds, TimerEventTriggerUpdate, builder};
use bpm_rest_generated::bonita::Client;

/// The timers that open cases wait for.
#[derive(Clone, Debug)]
pub struct TimerEventTriggers {
    client: Client,
}

impl TimerEventTriggers {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the timers of a case.
    ///
    /// The header `Content-Range` of the answer is `page-size/total`.
    ///
    /// `GET /API/bpm/timerEventTrigger`. Bonita 7.14.0 and 8.0.0, timerEventTrigger.
    ///
    /// Answers with a list of [`TimerEventTrigger`](crate::bonita::TimerEventTrigger).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list(&self, case_id: i64) -> builder::ListTimerEventTriggers {
        self.client.list_timer_event_triggers().case_id(case_id)
    }

    /// Gets one timer.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 500.
    ///
    /// `GET /API/bpm/timerEventTrigger/{timerEventTriggerId}`. Bonita OpenAPI document 1.0.9, getTimerEventTriggerById.
    ///
    /// Answers with [`TimerEventTrigger`](crate::bonita::TimerEventTrigger).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, timer_event_trigger_id: i64) -> builder::GetTimerEventTrigger {
        self.client.get_timer_event_trigger().timer_event_trigger_id(timer_event_trigger_id)
    }

    /// Changes when a timer goes off.
    ///
    /// 404 if there is none.
    ///
    /// `PUT /API/bpm/timerEventTrigger/{timerEventTriggerId}`. Bonita 7.14.0 and 8.0.0, timerEventTrigger.
    ///
    /// Answers with [`TimerEventTriggerUpdated`](crate::bonita::TimerEventTriggerUpdated).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(
        &self,
        timer_event_trigger_id: i64,
        execution_date: impl Into<Milliseconds>,
    ) -> builder::UpdateTimerEventTrigger {
        self.client
            .update_timer_event_trigger()
            .timer_event_trigger_id(timer_event_trigger_id)
            .body(TimerEventTriggerUpdate::new(execution_date))
    }
}
