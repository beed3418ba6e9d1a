//! What a program adds to the library: an operation, credentials, a layer and a transport of its own.

use bpm_rest::{
    Error, Flowable, Operation, OperationInfo, OperationRef, Result, awaitable,
    http::{
        HeaderMap, HeaderValue, Method, Uri,
        header::{AUTHORIZATION, WWW_AUTHENTICATE},
    },
    operation::decode_json,
    transport::{
        Body, BoxFuture, Connection, Context, Request, RequestBuilder, Response, SharedTransport, Transport,
        credentials::Credentials,
    },
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

/// Plays the server: it wants the second ticket, and tells what it was asked.
#[derive(Debug)]
struct Played;

impl Transport for Played {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            if request.uri().path().ends_with("/away") {
                return Err(Error::connect("nobody is there"));
            }
            let (head, body) = request.into_parts();
            let mut response = Response::new(Body::empty());
            if head.headers.get(AUTHORIZATION).is_none_or(|ticket| ticket != "Ticket 2") {
                *response.status_mut() = bpm_rest::http::StatusCode::UNAUTHORIZED;
                response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Ticket"));
                return Ok(response);
            }
            let tenant = head.headers.get("x-tenant").and_then(|tenant| tenant.to_str().ok()).unwrap_or_default();
            let sent = String::from_utf8_lossy(&body.bytes().await?).into_owned();
            let told = format!("{{\"path\": {:?}, \"tenant\": {tenant:?}, \"sent\": {sent:?}}}", head.uri.path());
            response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
            *response.body_mut() = Body::stream(futures::stream::iter([Ok::<_, std::io::Error>(told)]));
            Ok(response)
        })
    }
}

/// A ticket with a number, which is another one after each refusal.
#[derive(Debug)]
struct Ticket(AtomicU32);

impl Credentials for Ticket {
    fn headers<'a>(&'a self, _server: &'a Connection, _uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        let ticket = format!("Ticket {}", self.0.load(Ordering::SeqCst));
        let header = HeaderValue::try_from(ticket).map_err(|_| Error::request("the ticket is no header"));
        Box::pin(async move { Ok(HeaderMap::from_iter([(AUTHORIZATION, header?)])) })
    }

    fn renew<'a>(&'a self, _server: &'a Connection, _refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(true) })
    }
}

/// An option of a call, and the layer that tells it to the server.
#[derive(Clone)]
struct Tenant(&'static str);

#[derive(Debug)]
struct TellTenant(SharedTransport);

impl Transport for TellTenant {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if let Some(Tenant(name)) = context.options.get() {
            request.headers_mut().insert("x-tenant", HeaderValue::from_static(name));
        }
        self.0.execute(request, context)
    }
}

static ECHO: OperationInfo =
    OperationInfo::new("echo", "dependant", Method::PUT, "/echoes/{echoId}").with_idempotence(true).with_media(&["application/json"]);

/// An operation that the library does not have.
#[derive(Clone)]
struct Echo {
    connection: Connection,
    id: String,
    text: String,
}

impl Operation for Echo {
    type Output = BTreeMap<String, String>;

    fn info(&self) -> OperationRef {
        (&ECHO).into()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        let url = self.connection.url(&ECHO, &[&self.id])?;
        RequestBuilder::new(Method::PUT, url).json(&self.text).build()
    }

    async fn decode(response: Response) -> Result<Self::Output> {
        decode_json(response).await
    }
}

awaitable!(Echo);

/// Sends the operation with the credentials through the layer to the transport, and through a connection of the program's.
pub async fn run() -> Result<()> {
    use bpm_rest::Call as _;

    let builder = Flowable::builder("http://played.test/service").transport(Played).layer(TellTenant);
    let flowable = builder.credentials(Ticket(AtomicU32::new(1))).build()?;
    let echo = |id: &str| {
        let connection = flowable.operations().connection().clone();
        Echo { connection, id: id.to_owned(), text: "hello".to_owned() }
    };
    let told = echo("a/b").with_option(Tenant("acme")).await?;
    assert_eq!((told["path"].as_str(), told["tenant"].as_str()), ("/service/echoes/a%2Fb", "acme"));
    assert_eq!(told["sent"], "\"hello\"", "the body is sent again with the second ticket");

    let connection = Connection::new("http://played.test", Arc::new(Played))?;
    let error = Echo { connection, ..echo("away") }.await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("nobody is there"), "{error}");
    println!("dependant extends: {error}");
    Ok(())
}
