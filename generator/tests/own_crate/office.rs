//! The parcel office of the page: it describes itself, wants a session, wraps its answers and pages its list as Bonita does.

use anyhow::{Context as _, Result};
use axum::{
    Json, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// How many parcels there are.
pub(crate) const PARCELS: usize = 250;

/// An office that runs until the program ends.
pub(crate) struct Office {
    pub(crate) base_url: String,
    state: Arc<Served>,
}

struct Served {
    description: Value,
    has_couriers: AtomicBool,
    calls: Mutex<Vec<String>>,
}

impl Office {
    /// Starts one on a loopback port, with the description.
    pub(crate) fn start(description: Value) -> Result<Self> {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(Served { description, has_couriers: false.into(), calls: Mutex::default() });
        let router = Router::new()
            .route("/v3/api-docs", get(described))
            .route("/login", post(login))
            .route("/parcels", get(parcels))
            .with_state(Arc::clone(&state));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::spawn(move || {
            runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })
        });
        Ok(Self { base_url, state })
    }

    /// From now on it has couriers as well.
    pub(crate) fn change(&self) {
        self.state.has_couriers.store(true, Ordering::SeqCst);
    }

    /// What it was asked since the last time.
    pub(crate) fn calls(&self) -> Vec<String> {
        std::mem::take(&mut self.state.calls())
    }
}

impl Served {
    fn calls(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn described(State(office): State<Arc<Served>>) -> Json<Value> {
    let mut description = office.description.clone();
    if office.has_couriers.load(Ordering::SeqCst) {
        let answer = json!({"schema": {"$ref": "#/components/schemas/ResultListCourierDto"}});
        description["paths"]["/couriers"]["get"] = json!({
            "tags": ["couriers"], "operationId": "listCouriers", "summary": "Lists couriers",
            "responses": {"200": {"description": "OK", "content": {"application/json": answer}}},
        });
        description["components"]["schemas"]["CourierDto"] =
            json!({"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}});
        description["components"]["schemas"]["ResultListCourierDto"] = json!({
            "type": "object", "required": ["code", "data"],
            "properties": {
                "code": {"type": "integer", "format": "int32"},
                "message": {"type": "string"},
                "data": {"type": "array", "items": {"$ref": "#/components/schemas/CourierDto"}},
            },
        });
    }
    Json(description)
}

#[derive(Deserialize)]
struct Account {
    user: String,
    password: String,
}

async fn login(State(office): State<Arc<Served>>, Json(account): Json<Account>) -> Response {
    office.calls().push("login".to_owned());
    if (account.user.as_str(), account.password.as_str()) != ("ada", "post") {
        return Json(json!({"code": 17, "message": "Wrong password."})).into_response();
    }
    let cookie = [("set-cookie", "OFFICE=s1; Path=/; HttpOnly")];
    (cookie, Json(json!({"code": 0, "message": "", "data": null}))).into_response()
}

#[derive(Deserialize)]
struct Window {
    p: usize,
    c: usize,
}

async fn parcels(State(office): State<Arc<Served>>, Query(window): Query<Window>, headers: HeaderMap) -> Response {
    let Window { p, c } = window;
    if headers.get("cookie").is_none_or(|cookie| cookie != "OFFICE=s1") {
        office.calls().push("refused".to_owned());
        return StatusCode::UNAUTHORIZED.into_response();
    }
    office.calls().push(format!("page {p} of {c}"));
    let parcel = |number: usize| json!({"id": format!("p{number}"), "address": format!("Harbour street {number}")});
    let rows: Vec<Value> = (p * c + 1..=PARCELS.min((p + 1) * c)).map(parcel).collect();
    let range = [("content-range", format!("{p}-{c}/{PARCELS}"))];
    (range, Json(json!({"code": 0, "message": "", "data": rows}))).into_response()
}

/// What the office says of itself, from the fixture.
pub(crate) fn description(text: &str) -> Result<Value> {
    serde_saphyr::from_str(text).context("the description is no YAML")
}
