//! Bonita's search queries: encoded once on every way to the wire, read as they were meant, and never a panic.
//!
//! `BPM_REST_CASES` says how many cases each property is tried on.

use bpm_rest::{
    Bonita, Call as _, List as _, Upload,
    bonita::{
        Deployed, MemberType, NewProfile, ProfileFilter, ProfileMemberDeploy, ProfileMemberFilter, Search, Session,
        search::{Deploy, Filter, Order},
    },
    testing::bonita::{Edition, Server, page_archive},
    transport::RetryPolicy,
};
use bpm_rest_runtime::operation::ContentRange;
use futures::TryStreamExt as _;
use proptest::{collection::btree_map, collection::btree_set, option, prelude::*, test_runner::TestRunner};
use reqwest::{Method, Url};
use serde_json::{Value, json};
use std::{env, net::SocketAddr};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    sync::mpsc,
};

/// Values that have gone wrong on one way or another.
const VALUES: [&str; 14] = [
    "user",
    "two words",
    " led and trailed ",
    "Müller & Söhne",
    "a+b",
    "50%",
    "%2B",
    "%25",
    "中文",
    "🦀",
    "\"'\\<>{|}[]^`",
    "a;b#c?d/e:f@g!$*(),~-._",
    "\t\r\n\u{0}",
    "e\u{301}\u{202e}",
];

/// Answers every request with an empty list, and tells the first line of each, byte for byte.
async fn wire() -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, told) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.unwrap());
            }
            let line = head.split(|byte| *byte == b'\r').next().unwrap().to_vec();
            let _ = tell.send(String::from_utf8(line).unwrap());
            let answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-range: 0-10/0\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]";
            stream.write_all(answer).await.unwrap();
        }
    });
    (address, told)
}

/// What a server makes of the values of `f` in a request line: decoded once, `+` as a space.
fn filters(line: &str) -> Vec<String> {
    let query = line.split(' ').nth(1).unwrap().split_once('?').unwrap().1;
    let decoded = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = String::from_utf8(vec![rest.next().unwrap(), rest.next().unwrap()]).unwrap();
                    u8::from_str_radix(&digits, 16).unwrap()
                }
                byte => byte,
            });
        }
        String::from_utf8(bytes).unwrap()
    };
    query.split('&').filter_map(|pair| pair.strip_prefix("f=")).map(decoded).collect()
}

#[tokio::test]
async fn values_are_encoded_once_on_every_way_to_the_wire() {
    let (address, mut lines) = wire().await;
    let base_url = format!("http://{address}/bonita");
    let session = Session::ready("AB12", "cd-34");
    let bonita = Bonita::builder(&base_url).session(session).retry(RetryPolicy::none()).build().unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let path = "/API/portal/profile";
    for value in VALUES {
        let search = Search::new().per_page(10).filter(ProfileFilter::name(value)).filter(Filter::new("id", 7));
        bonita.profiles().search(search.clone()).await.unwrap();
        bonita.profiles().search(search.clone()).with_query("x", "y").await.unwrap();
        bonita.profiles().search(search.clone()).items().try_collect::<Vec<_>>().await.unwrap();
        let raw = |path: &str| bonita.raw(Method::GET, path);
        raw(path).queries(search.parameters()).read::<Vec<Value>>().await.unwrap();
        raw(&format!("{path}?{search}")).read::<Vec<Value>>().await.unwrap();
        http.get(format!("{base_url}{path}")).query(&search.parameters()).send().await.unwrap();
        http.get(format!("{base_url}{path}?{search}")).send().await.unwrap();
        for way in 0..7 {
            let line = lines.recv().await.unwrap();
            assert_eq!(filters(&line), [format!("name={value}"), "id=7".to_owned()], "{way}: {line}");
            let refused_by_tomcat = |byte: &u8| !byte.is_ascii_graphic() || br#""<>[\]^`{|}"#.contains(byte);
            let target = line.split(' ').nth(1).unwrap();
            assert!(!target.as_bytes().iter().any(refused_by_tomcat), "{way}: {line}");
        }
    }
    bonita.profiles().search(Search::new().filter(ProfileFilter::name("a=b"))).await.unwrap_err();
    bonita.profiles().search(Search::new().filter(ProfileFilter::name("user"))).await.unwrap();
    let line = lines.recv().await.unwrap();
    assert_eq!(line, "GET /bonita/API/portal/profile?c=10&f=name%3Duser&p=0 HTTP/1.1", "nothing was sent of the other");
}

/// An Enterprise server, on which profiles can have any name.
async fn enterprise() -> (Server, Bonita) {
    let server = Server::builder().edition(Edition::Enterprise).start().await.unwrap();
    let session = Session::login(server.user(), server.password());
    let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
    (server, bonita)
}

#[tokio::test]
async fn what_is_searched_for_is_found() {
    let (_server, bonita) = enterprise().await;
    for value in VALUES {
        let created = bonita.profiles().create(NewProfile::new(value)).await.unwrap();
        let found = bonita.profiles().search(Search::new().filter(ProfileFilter::name(value))).await.unwrap();
        assert_eq!(found.iter().map(|profile| profile.id).collect::<Vec<_>>(), [created.id], "{value:?}");
    }
    let profiles = bonita.profiles().search(Search::new().per_page(5)).items();
    assert_eq!(profiles.try_collect::<Vec<_>>().await.unwrap().len(), 2 + VALUES.len());
}

fn cases(share: u32) -> u32 {
    let cases = env::var("BPM_REST_CASES").map_or(2_000, |cases| cases.parse().unwrap());
    (cases / share).max(1)
}

/// Tries a property on many cases; one that fails is shown whole, and goes into no file.
fn holds<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 10_000, ..Default::default() };
    TestRunner::new(config).run(&strategy, property).unwrap_or_else(|failure| panic!("{failure}"));
}

/// Any text but the empty one, without some characters.
fn text(without: &'static [char]) -> impl Strategy<Value = String> {
    let characters =
        prop_oneof![any::<char>(), proptest::sample::select(r"=&%+,;\_ #?'a中".chars().collect::<Vec<_>>())];
    proptest::collection::vec(characters, 1..12).prop_filter_map("a character that ends it", move |text| {
        let text: String = text.into_iter().filter(|c| !without.contains(c)).collect();
        (!text.is_empty()).then_some(text)
    })
}

/// A search that can be made.
fn search() -> impl Strategy<Value = Search> {
    let number = || option::of(1..=i32::MAX as u64);
    let filters = btree_map(text(&['=']), text(&[]), 0..4);
    let orders = btree_map(text(&[',', ' ']), any::<bool>(), 0..4);
    let (deploys, counters) = (btree_set(text(&[',']), 0..3), btree_set(text(&[',']), 0..3));
    let parts = (number(), number(), filters, orders, option::of(any::<String>()), deploys, counters);
    parts.prop_map(|(page, per_page, filters, orders, term, deploys, counters)| {
        let search = Search::new();
        let search = page.into_iter().fold(search, |search, page| search.page(page));
        let search = per_page.into_iter().fold(search, |search, count| search.per_page(count));
        let search = filters.iter().fold(search, |search, (name, value)| search.filter(Filter::new(name, value)));
        let order = |(name, up): (&String, &bool)| if *up { Order::ascending(name) } else { Order::descending(name) };
        let search = orders.iter().map(order).fold(search, |search, order| search.order_by(order));
        let search = term.into_iter().fold(search, |search, term| search.term(term));
        let search = deploys.iter().fold(search, |search, name| search.deploy(Deploy::new(name)));
        counters.iter().fold(search, |search, name| search.count(name.as_str()))
    })
}

#[test]
fn a_search_is_read_from_what_it_prints() {
    holds(cases(1), search(), |search: Search| {
        prop_assert_eq!(search.check(), Ok(()));
        let query = search.to_string();
        prop_assert_eq!(query.parse::<Search>(), Ok(search.clone()), "{}", &query);
        // As others read it.
        let url = Url::parse(&format!("http://bonita.test/?{query}")).unwrap();
        prop_assert_eq!(url.query().unwrap(), &query);
        let read: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let meant: Vec<_> = search.parameters().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        prop_assert_eq!(read, meant);
        Ok(())
    });
}

#[test]
fn any_text_is_read_as_a_search_or_refused() {
    let query = r"[?]?(&?([pcofsdnx]|[a-z]{2})=([0-9a-z,_ +\\=%-]|%[0-9a-fA-F]{2}|[^&]){0,12}){0,5}";
    holds(cases(1), prop_oneof![any::<String>(), query], |text: String| {
        if let Ok(search) = text.parse::<Search>() {
            let query = search.to_string();
            prop_assert_eq!(query.parse::<Search>(), Ok(search.clone()), "{}", &query);
            let _ = search.check();
        }
        Ok(())
    });
}

#[test]
fn any_text_is_read_as_a_content_range_or_refused() {
    let range = "[ +-]?[0-9]{0,25}-[0-9*+]{0,25}/[ 0-9*-]{0,25}";
    holds(cases(1), prop_oneof![any::<String>(), range, "[0-9]{1,9}-[0-9]{1,9}/[0-9]{1,9}"], |text: String| {
        if let Ok(range) = text.parse::<ContentRange>() {
            let shown = format!("{}-{}/{}", range.page, range.size, range.total);
            let number = |text: &str| text.parse::<u64>().ok();
            let numbers = |text: &str| text.split(['-', '/']).map(|part| number(part.trim())).collect::<Vec<_>>();
            prop_assert_eq!(numbers(&shown), numbers(&text));
        }
        Ok(())
    });
}

/// The same through the client and the server in process, which decodes by itself.
#[test]
fn any_value_finds_what_has_it() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (_server, bonita) = runtime.block_on(enterprise());
    holds(cases(20), text(&['=']), |name: String| {
        let found = runtime.block_on(async {
            let created = bonita.profiles().create(NewProfile::new(&name)).await?;
            let found = bonita.profiles().search(Search::new().filter(ProfileFilter::name(&name))).await;
            bonita.profiles().delete(created.id).await?;
            Ok::<_, bpm_rest::Error>(found?.into_iter().map(|profile| (profile.id, created.id)).collect::<Vec<_>>())
        });
        let found = found.unwrap();
        prop_assert!(matches!(found[..], [(found, created)] if found == created), "{:?}: {:?}", &name, found);
        Ok(())
    });
}

/// What a user is called is read back, where the user stands in the place of an id as well.
#[test]
fn any_name_of_a_user_is_read_back() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (_server, bonita) = runtime.block_on(enterprise());
    holds(cases(20), text(&[]), |name: String| {
        let found = runtime.block_on(async {
            let user = json!({"userName": format!("x{name}"), "password": "x", "firstname": &name, "lastname": &name});
            let created: Value = bonita.raw(Method::POST, "/API/identity/user").json(&user).read().await?;
            let id = created["id"].as_str().unwrap().parse().unwrap();
            bonita.profile_members().add_user(1, id).await?;
            let search = Search::new().filter(ProfileMemberFilter::member_type(MemberType::User));
            let search = search.filter(ProfileMemberFilter::user_id(id)).deploy(ProfileMemberDeploy::UserId);
            let found = bonita.profile_members().search(search).await?;
            bonita.raw(Method::DELETE, &format!("/API/identity/user/{id}")).read::<()>().await?;
            Ok::<_, bpm_rest::Error>(found)
        });
        let found = found.unwrap();
        let user = found.first().and_then(|member| member.user_id.as_ref()).and_then(Deployed::object);
        let names = user.map(|user| (user.firstname.as_deref(), user.lastname.as_deref()));
        prop_assert_eq!(names, Some((Some(name.as_str()), Some(name.as_str()))));
        Ok(())
    });
}

/// A page remembers the name of the file and its display name. What is refused in the names of files is for the tests of
/// uploads.
#[test]
fn any_name_of_a_page_and_its_file_is_read_back() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (_server, bonita) = runtime.block_on(enterprise());
    let file_name = text(&['"', '\\', '/']).prop_filter("refused before it is sent", |name| {
        !name.contains(char::is_control) && name.trim_start() == name && !name.contains("=?")
    });
    holds(cases(20), (file_name, text(&[])), |(file_name, shown): (String, String)| {
        let file_name = format!("{file_name}.zip");
        let page = runtime.block_on(async {
            let file = Upload::bytes(&file_name, page_archive("custompage_odd", &shown).unwrap());
            let uploaded = bonita.custom_pages().upload(file).await;
            if file_name.contains("::") {
                assert!(uploaded.is_err(), "the server would cut the name");
                return Ok(None);
            }
            let page = bonita.custom_pages().create(&uploaded?).await?;
            bonita.custom_pages().delete(page.id).await?;
            Ok::<_, bpm_rest::Error>(Some(page))
        });
        if let Some(page) = page.unwrap() {
            prop_assert_eq!((page.content_name, page.display_name), (Some(file_name), Some(shown)));
        }
        Ok(())
    });
}
