//! Holds every answer that a test gets against the assembled spec, and counts the calls.

pub(crate) mod ledger;
mod leftovers;
mod schema;
mod spec;
mod trials;

pub(crate) use self::{
    spec::{Body, Spec},
    trials::TESTS,
};

use self::leftovers::{Call, Leftovers};
use crate::target::Place;
use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    OperationInfo, Result,
    transport::{Context, SharedTransport, Transport, read_whole},
};
use futures::future::BoxFuture;
use http::{StatusCode, header::CONTENT_TYPE};
use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// What one test's calls were answered, as far as it is not what the spec says.
#[derive(Clone)]
pub(crate) struct Witness {
    place: Place,
    spec: &'static Spec,
    violations: Arc<Mutex<BTreeSet<String>>>,
    leftovers: Arc<Leftovers>,
}

impl Witness {
    /// A witness of the calls that a test makes in a place.
    pub(crate) fn new(place: Place) -> Self {
        Self { place, spec: &place.system.spec, violations: Arc::default(), leftovers: Arc::default() }
    }

    /// Where the calls are made.
    pub(crate) fn place(&self) -> Place {
        self.place
    }

    /// The transport, with this witness around it.
    pub(crate) fn around(&self, inner: SharedTransport) -> Witnessed {
        Witnessed { inner, witness: self.clone() }
    }

    /// What was not as the spec says.
    pub(crate) fn violations(&self) -> Vec<String> {
        self.violations.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Deletes what the test created and left behind; says what could not be deleted.
    pub(crate) async fn clean_up(&self) -> Vec<String> {
        self.leftovers.delete().await
    }

    fn report(&self, operation: &OperationInfo, status: u16, what: &str) {
        let violation = format!("{}, status {status}: {what}", operation.id);
        self.violations.lock().unwrap_or_else(PoisonError::into_inner).insert(violation);
    }

    /// Holds the status of an answer to a raw call against the spec, where the spec has the route.
    ///
    /// Tests send by raw calls what the client refuses; what the server answers then is met by users of other clients. A 406 is about
    /// the header `Accept`, which no spec speaks of.
    fn look_at_raw(&self, status: StatusCode, operation: &OperationInfo) {
        let is_declared = self.spec.has_status(&operation.method, &operation.path, status.as_u16());
        if is_declared == Some(false) && status != StatusCode::NOT_ACCEPTABLE {
            let (method, path, status) = (&operation.method, &operation.path, status.as_u16());
            let violation = format!("{method} {path}, status {status}: the spec does not declare it");
            self.violations.lock().unwrap_or_else(PoisonError::into_inner).insert(violation);
        }
    }

    /// Holds an answer against the spec, and gives an equal one back.
    async fn look_at(&self, response: Response, operation: &OperationInfo) -> Result<Response> {
        let status = response.status().as_u16();
        ledger::write_answer(self.place, &operation.id, status);
        let content_type = response.headers().get(CONTENT_TYPE).map(|kind| String::from_utf8_lossy(kind.as_bytes()));
        let content_type = content_type.map(|kind| kind.into_owned());
        let declared = match self.spec.body(&operation.id, status, content_type.as_deref()) {
            Ok(Body::Opaque) => return Ok(response),
            Ok(declared) => declared,
            Err(violation) => {
                self.report(operation, status, &violation);
                return Ok(response);
            }
        };
        let (response, body) = read_whole(response).await?;
        match declared {
            Body::Json(_) if body.is_empty() && self.spec.may_be_empty(&operation.id, status) => {}
            Body::Json(schema) => {
                self.spec.wrong(schema, &body).iter().for_each(|wrong| self.report(operation, status, wrong));
            }
            Body::Empty(other) if !body.is_empty() || !other.is_empty() => {
                let kind = content_type.as_deref().unwrap_or("of no content type");
                let other = if other.is_empty() { "none".to_owned() } else { other.join(", ") };
                self.report(operation, status, &format!("the body is {kind} where the spec declares {other}"));
            }
            Body::Empty(_) | Body::Opaque => {}
        }
        Ok(response)
    }
}

impl fmt::Debug for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Witness").field("place", &self.place.to_string()).finish_non_exhaustive()
    }
}

/// A transport whose answers are witnessed; of those to raw calls the status alone.
#[derive(Debug)]
pub(crate) struct Witnessed {
    inner: SharedTransport,
    witness: Witness,
}

impl Transport for Witnessed {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let operation = context.operation.clone();
            let call = Call::of(&request);
            let response = self.inner.execute(request, context).await?;
            if operation.system == OperationInfo::RAW {
                self.witness.look_at_raw(response.status(), &operation);
                return Ok(response);
            }
            let response = self.witness.look_at(response, &operation).await?;
            let Witness { spec, leftovers, .. } = &self.witness;
            leftovers.note(spec, &operation.path, call, &self.inner, response).await
        })
    }
}
