//! The table of docs/errors.md: what becomes of each kind of failure, on which system.

use super::{
    Canned, nobody, server,
    sockets::{errors, https, nameless, proxied, trusting},
};
use bpm_rest::{
    Activiti, ActivityTask, Bonita, Error, Flowable, ProcessCenter,
    bonita::Session,
    flowable::NewUser,
    transport::{
        RetryPolicy,
        credentials::{Bearer, TokenEndpoint},
    },
};
use std::{env, fmt::Write as _, fs, path::Path, time::Duration};

const INTRODUCTION: &str = "\
# Errors

All calls fail with `bpm_rest::Error`. It names the operation, says what happened, in the server's words where it has any,
and what can be done about it.

| question | ask |
|---|---|
| What happened? | `kind()`; `status()`, `code()`, `server_message()`, `headers()`, `body()` for what the server sent |
| Is what I asked for not there? | `is_not_found()`: the API itself says so. `match get(id) { Err(e) if e.is_not_found() => create }` is safe under a wrong base URL |
| Is the base URL wrong? | `is_no_such_route()`: a gateway, a servlet container or a framework answered 404 |
| Is it there already, or did somebody else change it? | `is_conflict()`: 409, and what else servers say where they mean it |
| May the user do this? | `is_unauthorized()`, `is_forbidden()` |
| Does the server work at all? | `is_unavailable()`, `is_connect()`, `is_tls()`, `is_timeout()` |
| Did the server refuse under a status of success? | `is_refused()`: systems that answer in envelopes |
| Is it in vain to wait? | `kind() == ErrorKind::Failed`: what a wait was for has failed on the server, which says why in `server_message()` |
| May I make the call again? | `is_retryable()`: yes, it does no harm and may help. The client has tried that already, by its policy |
| May it have been done all the same? | `may_have_taken_effect()`: look at the server before you make the call again |

An answer that is none of the API's is an error, whatever its status: a login page of a gateway in place of JSON, of a file,
or of no body at all; a part of a file; the answer behind a redirect that an HTTP client of your own followed.

Secrets that a request sent are masked in everything that the server repeats of them, and so are passwords and tokens in
URLs. Texts of servers are shown on one line, at most 500 characters long, without control characters. Only `headers()` and
`body()` give what came as it came.

What a status does not tell, a system tells in its own way: `x-failures` in the specs says how, with evidence.

The table is made by the test `errors::table` of `tests/runtime`, and held by it:
`BPM_REST_BLESS=1 cargo test -p bpm-rest-tests --test runtime errors::table` writes it anew. `effect` is
`may_have_taken_effect()`.

| system | what happens | kind | what is true of it | text |
|---|---|---|---|---|
";

struct Row {
    system: &'static str,
    what: &'static str,
    error: Error,
}

fn render(row: &Row) -> String {
    let error = &row.error;
    let predicates = [
        ("is_not_found", error.is_not_found()),
        ("is_no_such_route", error.is_no_such_route()),
        ("is_conflict", error.is_conflict()),
        ("is_bad_request", error.is_bad_request()),
        ("is_unauthorized", error.is_unauthorized()),
        ("is_forbidden", error.is_forbidden()),
        ("is_unavailable", error.is_unavailable()),
        ("is_retryable", error.is_retryable()),
        ("effect", error.may_have_taken_effect()),
    ];
    let predicates: Vec<&str> = predicates.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
    let mut text = error.to_string().replace('|', "\\|");
    // Ports and times differ from run to run.
    let mut at = 0;
    while let Some(start) = text[at..].find("127.0.0.1:").map(|start| at + start + "127.0.0.1:".len()) {
        let end = text[start..].find(|c: char| !c.is_ascii_digit()).map_or(text.len(), |end| start + end);
        text.replace_range(start..end, "8080");
        at = start;
    }
    if let Some(start) = text.find("verification time ") {
        let end = text.find(';').unwrap_or(text.len());
        text.replace_range(start..end, "…");
    }
    let text = text.replace(" (os error 111)", "");
    format!("| {} | {} | {:?} | {} | {text} |", row.system, row.what, error.kind(), predicates.join(", "))
}

async fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let page = "<!doctype html><html><head><title>Sign in</title></head><body><form></form></body></html>";
    let spring = r#"{"timestamp":"2026-11-27T13:38:18.998+00:00","status":404,"error":"Not Found","path":"/x"}"#;
    let once = RetryPolicy::none;

    let activiti = |answer| Activiti::builder("http://activiti.test").transport(answer).retry(once()).build().unwrap();
    let mut row = |what, error| rows.push(Row { system: "Activiti", what, error });
    let get = async |answer| activiti(answer).tasks().get("1").await.unwrap_err();
    let complete = async |answer| activiti(answer).tasks().complete("1").await.map(drop).unwrap_err();
    let own = |status: u16, message: &str, exception: &str| {
        Canned::json(status, &serde_json::json!({"message": message, "exception": exception}).to_string())
    };
    row("404 of the API", get(own(404, "Not found", "Could not find a task with id '1'.")).await);
    row(
        "404 of Jetty",
        get(Canned::json(404, r#"{"servlet":"default","message":"Not Found","url":"/x","status":"404"}"#)).await,
    );
    row("404 of Tomcat, a page", get(Canned::html(404, "<title>HTTP Status 404 – Not Found</title>")).await);
    row("409", complete(own(409, "Conflict", "Task is already claimed")).await);
    row(
        "500: changed by somebody else",
        complete(own(500, "Internal server error", "Task[id=1] was updated by another transaction concurrently")).await,
    );
    row("500", complete(own(500, "Internal server error", "no such bean")).await);
    row("401 without a word", get(Canned::new(401, "")).await);
    row(
        "401 as OAuth 2 has it",
        get(Canned::json(401, r#"{"error":"invalid_token","error_description":"The token has expired"}"#)).await,
    );
    row(
        "403 of a CSRF filter",
        complete(Canned::json(
            403,
            r#"{"status":403,"error":"Forbidden","message":"Invalid CSRF Token 'null' was found"}"#,
        ))
        .await,
    );
    row(
        "400 as RFC 9457 has it",
        get(Canned::json(400, r#"{"title":"Not acceptable","detail":"`size` is no number","status":400}"#)).await,
    );
    row("200 with a login page, for a change", complete(Canned::html(200, page)).await);
    row("the same without content type", complete(Canned::new(200, page)).await);
    row("200 with a login page, for JSON", get(Canned::html(200, page)).await);
    row(
        "200 with a login page, for a file",
        activiti(Canned::html(200, page)).process_instances().diagram("1").await.unwrap_err(),
    );
    row("200 with JSON that is another", get(Canned::json(200, r#"{"id": ["1"]}"#)).await);
    row("302", complete(Canned::new(302, "").with("location", "/login.jsp;jsessionid=S3CRET")).await);
    row(
        "502 of nginx, for a change",
        complete(Canned::html(502, "<html><head><title>502 Bad Gateway</title></head><h1>502 Bad Gateway</h1>")).await,
    );
    row("503, for a read", get(Canned::new(503, "").with("retry-after", "5")).await);
    let moved = server(|line| match line.contains("/moved") {
        true => "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_owned(),
        false => "HTTP/1.1 301 Moved\r\nlocation: /moved\r\ncontent-length: 0\r\n\r\n".to_owned(),
    });
    let following = reqwest::Client::builder().no_proxy().tls_certs_only([]).build().unwrap();
    let following = Activiti::builder(&moved.await).http_client(following).build().unwrap();
    row("a redirect that an HTTP client of one's own follows", following.tasks().complete("1").await.unwrap_err());

    let flowable = |answer| Flowable::builder("http://flowable.test").transport(answer).retry(once()).build().unwrap();
    let mut row = |what, error| rows.push(Row { system: "Flowable", what, error });
    let get = async |answer| flowable(answer).users().get("x").await.unwrap_err();
    row("404 of the API", get(own(404, "Not found", "Could not find a user with id 'x'.")).await);
    row("404 of Spring Boot", get(Canned::json(404, spring)).await);
    row(
        "500: no such path",
        get(own(500, "Internal server error", "No endpoint GET /flowable-rest/service/nosuch.")).await,
    );
    row("206, not asked for", flowable(Canned::new(206, "half")).users().picture("x").await.unwrap_err());

    let session = || Session::ready("0DF92E18A268", "ccd95f19-bfee");
    let bonita = |answer| {
        Bonita::builder("http://bonita.test/bonita").session(session()).transport(answer).retry(once()).build().unwrap()
    };
    let mut row = |what, error| rows.push(Row { system: "Bonita", what, error });
    let get = async |answer| bonita(answer).profiles().get(7).await.unwrap_err();
    row("404 of the API: it is JSON, and empty", get(Canned::json(404, "")).await);
    row("404 of Restlet", get(Canned::json(404, r#"{"code":404,"description":"The server has not found anything matching the request URI","reasonPhrase":"Not Found","uri":"x"}"#)).await);
    row("403 without a body", get(Canned::new(403, "")).await);
    row(
        "403 with a body",
        get(Canned::json(
            403,
            r#"{"exception":"class APIForbiddenException","message":"A profile member already exists"}"#,
        ))
        .await,
    );
    row(
        "500: the tenant is paused",
        get(Canned::json(
            500,
            r#"{"exception":"class TenantStatusException","message":"Tenant with ID 1 is in pause"}"#,
        ))
        .await,
    );
    let refused = Bonita::builder("http://bonita.test/bonita")
        .session(Session::login("kim", "hunter2"))
        .transport(Canned::new(401, ""));
    row("401 of the login", refused.build().unwrap().profiles().get(7).await.unwrap_err());

    let center = |answer| ProcessCenter::builder("http://center.test").transport(answer).build().unwrap();
    let mut row = |what, error| rows.push(Row { system: "process-center", what, error });
    let list = async |answer| center(answer).process_instances().list().await.unwrap_err();
    let failed = |data: &str| Canned::json(200, &format!(r#"{{"rtnCode":"999999","rtnMsg":"失败","data":{data}}}"#));
    row("200: refused", list(failed("null")).await);
    row(
        "200: refused, something is not there",
        list(failed(r#"{"message":"task 5 doesn't exist","objectClass":"Task"}"#)).await,
    );
    row(
        "200: refused, it is there already",
        list(failed(r#"{"message":"Duplicate entry 'oa_kim' for key 'PRIMARY'"}"#)).await,
    );
    row("404 of Spring", list(Canned::json(404, spring)).await);

    let tasks = |answer| ActivityTask::builder("http://tasks.test").transport(answer).build().unwrap();
    let mut row = |what, error| rows.push(Row { system: "activity-task", what, error });
    let get = async |answer| tasks(answer).tasks().get("1").await.unwrap_err();
    row(
        "200: refused with 404 in the envelope",
        get(Canned::json(
            200,
            r#"{"success":false,"status":404,"error":{"code":"NOT_FOUND","message":"任务 1 不存在"}}"#,
        ))
        .await,
    );
    row(
        "404 in an envelope",
        get(Canned::json(
            404,
            r#"{"success":false,"status":404,"error":{"code":"NOT_FOUND","message":"任务 1 不存在"}}"#,
        ))
        .await,
    );
    row("404 of Spring", get(Canned::json(404, spring)).await);

    let mut row = |what, error| rows.push(Row { system: "all", what, error });
    let [read, change] = errors(&format!("http://{}", nobody()), None).await;
    row("nobody listens, for a read", read);
    row("nobody listens, for a change", change);
    row(
        "the name of the host is not known",
        errors("http://bpm.test:8080", Some(nameless())).await.into_iter().next().unwrap(),
    );
    let proxy = proxied(&format!("http://{}", nobody()));
    row("the proxy is down", errors("http://bpm.test:8080", Some(proxy)).await.into_iter().next().unwrap());
    let untrusted = https("127.0.0.1", false).await;
    row("TLS: an unknown authority", errors(&untrusted.url, None).await.into_iter().next().unwrap());
    let other = https("bpm.example.org", false).await;
    row(
        "TLS: a certificate for another name",
        errors(&other.url, Some(trusting(&other))).await.into_iter().next().unwrap(),
    );
    let expired = https("127.0.0.1", true).await;
    row(
        "TLS: an expired certificate",
        errors(&expired.url, Some(trusting(&expired))).await.into_iter().next().unwrap(),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let silent = || Flowable::builder(&silent).deadline(Duration::from_millis(200)).timeout(Duration::from_secs(20));
    row("no answer in time, for a read", silent().build().unwrap().users().get("x").await.unwrap_err());
    row(
        "no answer in time, for a creation",
        silent().build().unwrap().users().create(NewUser::new("x")).await.unwrap_err(),
    );
    row("no answer in time, for a deletion", silent().build().unwrap().users().delete("x").await.unwrap_err());
    let waiting = silent().credentials(Bearer::fetched(std::future::pending)).build().unwrap();
    row("no credentials in time, for a creation", waiting.users().create(NewUser::new("x")).await.unwrap_err());
    let refused = r#"{"error":"invalid_client","error_description":"Invalid client or Invalid client credentials"}"#;
    let endpoint = TokenEndpoint::keycloak("https://sso.test", "bpm").unwrap();
    let refused = Flowable::builder("http://flowable.test").transport(Canned::json(401, refused));
    let refused = refused.credentials(endpoint.client_credentials("worker", "hunter2")).build().unwrap();
    row("a token endpoint refuses the client", refused.users().create(NewUser::new("x")).await.unwrap_err());
    let breaks = server(|_| String::new()).await;
    let [read, change] = errors(&breaks, None).await;
    row("the connection breaks, for a read", read);
    row("the connection breaks, for a creation", change);
    rows
}

#[tokio::test]
async fn the_table_of_errors_is_as_documented() {
    let mut text = INTRODUCTION.to_owned();
    for row in rows().await {
        let _ = writeln!(text, "{}", render(&row));
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/errors.md");
    if env::var_os("BPM_REST_BLESS").is_some() {
        fs::write(&file, &text).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap();
    let differing = expected.lines().zip(text.lines()).filter(|(expected, found)| expected != found);
    let differing: Vec<String> =
        differing.map(|(expected, found)| format!("expected {expected}\n   found {found}")).collect();
    assert!(expected == text, "errors differ from docs/errors.md:\n{}", differing.join("\n"));
}
