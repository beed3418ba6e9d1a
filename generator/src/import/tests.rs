use super::*;
use crate::diff;
use crate::{assemble, generate, workspace::Output};
use serde_json::json;
use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/import").join(name)
}

/// A workspace of its own, with nothing in it but what is imported.
struct Place {
    folder: tempfile::TempDir,
    system: System,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("spec")).unwrap();
        Self { folder, system: System::named("my-service").unwrap() }
    }

    fn workspace(&self) -> Workspace {
        Workspace::at(self.folder.path())
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join("spec/my-service").join(file)
    }

    fn import(&self, from: &From) -> Result<String> {
        imported(&self.workspace(), &self.system, from, diff::told)
    }

    /// Imports a document that is written here.
    fn import_text(&self, text: impl AsRef<[u8]>) -> Result<String> {
        let file = self.folder.path().join("document");
        fs::write(&file, text).unwrap();
        self.import(&From::Description(file.display().to_string()))
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{from} is not in\n{text}");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
    }

    fn assembled(&self) -> Value {
        assemble::assemble(&self.workspace(), &self.system).unwrap()
    }

    /// The generated files, each of which is Rust.
    fn generated(&self) -> BTreeMap<String, String> {
        let files = generate::generate(&self.workspace(), &self.system, &self.assembled()).unwrap().files;
        let named = files.into_iter().map(|Output { path, content }| {
            syn::parse_file(&content).unwrap();
            (path.file_name().unwrap().to_string_lossy().into_owned(), content)
        });
        named.collect()
    }

    /// All files under `spec/`, byte for byte.
    fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    collect(&path, files);
                } else {
                    files.insert(path.clone(), fs::read(&path).unwrap());
                }
            }
        }
        let mut files = BTreeMap::new();
        collect(&self.folder.path().join("spec"), &mut files);
        files
    }
}

fn description(name: &str) -> From {
    From::Description(fixture(name).display().to_string())
}

fn markup(name: &str) -> From {
    From::Markup(fixture(name).display().to_string())
}

/// Answers one request on a loopback port, and gives the URL for it.
fn serve(status: &str, body: Vec<u8>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}/v2/api-docs", listener.local_addr().unwrap());
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 2048];
        let read = stream.read(&mut request).unwrap();
        assert!(request[..read].starts_with(b"GET /v2/api-docs "));
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
    });
    url
}

/// The operations as `id: METHOD path, tag`.
fn operations(document: &Value) -> Vec<String> {
    let operations = crate::document::operations(document);
    let mut shown: Vec<String> = operations
        .iter()
        .map(|operation| {
            let method = operation.method.to_uppercase();
            format!(
                "{}: {method} {}, {}",
                operation.id().unwrap(),
                operation.path,
                operation.value["tags"][0].as_str().unwrap()
            )
        })
        .collect();
    shown.sort();
    shown
}

#[test]
fn a_springfox_server_is_imported_from_its_url() {
    let place = Place::new();
    let url = serve("200 OK", fs::read(fixture("springfox.json")).unwrap());
    let report = place.import(&From::Description(url)).unwrap();
    for part in [
        "7 operations, 5 schemas",
        "`listUsingGET` is given to GET /stamps and GET /stamps/search: named apart",
        "the path `/parcels/{parcelId:.+}` is `/parcels/{parcelId}`",
        "OPTIONS /stamps: left out",
        "GET /stamps: the answer 200 is taken as application/json, not as application/xml",
        "POST /parcels: the answer 201 is left out; springfox adds it beside 200 by itself",
        "DELETE /parcels/{parcelId}: of several tags (parcel-controller, bin) it has the first",
        "the header `Accept` is left out",
        "NewParcel: the discriminator is left out",
        "look for `x-made-up`",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        [
            "delete: DELETE /parcels/{parcelId}, parcel",
            "get: GET /parcels/{parcelId}, parcel",
            "label: POST /parcels/{parcelId}/label, parcel",
            "list_parcels: GET /parcels, parcel",
            "list_search: GET /stamps/search, stamp",
            "list_stamps: GET /stamps, stamp",
            "take_in: POST /parcels, parcel",
        ]
    );
    assert_eq!(document["servers"], json!([{"url": "http://office.test:8093/office"}]));
    assert_eq!(document["components"]["securitySchemes"]["login"], json!({"type": "http", "scheme": "basic"}));
    let list = &document["paths"]["/parcels"]["get"];
    assert_eq!(list["x-source"], json!([{"document": "openapi", "section": "listUsingGET_1"}]));
    assert_eq!(list["parameters"][1]["description"], "Ids.");
    assert_eq!(list["parameters"][1]["x-made-up"], true);
    assert_eq!(list["responses"]["200"]["content"]["*/*"]["schema"]["$ref"], "#/components/schemas/PageParcel");
    assert_eq!(document["components"]["schemas"]["PageParcel"]["x-imported-as"], "Page«Parcel»");
    assert_eq!(document["paths"]["/stamps/search"]["get"]["parameters"][0]["explode"], false);
    assert_eq!(document["components"]["schemas"]["NewParcel"]["properties"]["x-mark"]["type"], "string");
    let label = &document["paths"]["/parcels/{parcelId}/label"]["post"]["requestBody"]["content"];
    assert_eq!(label["multipart/form-data"]["schema"]["properties"]["picture"]["format"], "binary");
    let code = place.generated();
    assert!(code["builder.rs"].contains("pub struct ListParcels") && code["types.rs"].contains("pub struct NewParcel"));
}

#[test]
fn openapi_3_1_becomes_3_0() {
    let place = Place::new();
    let report = place.import(&description("openapi31.yaml")).unwrap();
    for part in [
        "1 webhooks are left out",
        "schema Booking, extras: `patternProperties` is left out",
        "GET /bookings: no operationId; `list_bookings`",
        "Booking.note: may be null in an update as in an answer",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        [
            "change_booking: PUT /bookings/{id}, bookings",
            "get_booking: GET /bookings/{id}, bookings",
            "get_ticket: GET /bookings/{id}/ticket, bookings",
            "list_bookings: GET /bookings, bookings",
        ]
    );
    assert_eq!(document["paths"]["/bookings"]["get"]["parameters"][0]["name"], "filter[deck]");
    assert_eq!(document["openapi"], "3.0.3");
    assert_eq!(document["info"]["version"], "2.0beta");
    let booking = &document["components"]["schemas"]["Booking"]["properties"];
    assert_eq!(
        booking["kind"],
        json!({"type": "string", "enum": ["booking"], "description": "Kind.", "x-made-up": true})
    );
    assert_eq!(booking["length"]["minimum"], 0);
    assert_eq!(booking["length"]["exclusiveMinimum"], true);
    assert_eq!(
        booking["deck"],
        json!({"allOf": [{"$ref": "#/components/schemas/Deck"}], "description": "Where it stands."})
    );
    assert!(place.generated()["enums.rs"].contains("Upper"));
}

#[test]
fn a_clean_markup_document_is_read_whole() {
    let place = Place::new();
    let report = place.import(&markup("markup.md")).unwrap();
    assert!(report.contains("3 operations, 4 schemas") && !report.contains("line "), "{report}");
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        [
            "add_cover: POST /books/{bookId}/cover, book-ctr",
            "lend_book: POST /books/{bookId}/lendBook, book-ctr",
            "list_readers: GET /readers, reader-ctr",
        ]
    );
    assert_eq!(document["info"]["title"], "Lending library");
    assert_eq!(document["info"]["version"], "1.2");
    assert_eq!(document["servers"], json!([{"url": "http://library.test:8094"}]));
    assert_eq!(document["tags"][0], json!({"name": "book-ctr", "description": "Book Ctr"}));
    let lend = &document["paths"]["/books/{bookId}/lendBook"]["post"];
    assert_eq!(lend["summary"], "借书");
    assert_eq!(lend["description"], "Lends a book to a reader.");
    let days = json!({"name": "days", "in": "query", "required": false, "description": "For how long",
        "schema": {"type": "integer", "format": "int32"}});
    assert_eq!(lend["parameters"][1], days);
    let reader = json!({"schema": {"$ref": "#/components/schemas/Reader"}});
    let body = json!({"required": true, "description": "Who takes it", "content": {"application/json": reader}});
    assert_eq!(lend["requestBody"], body);
    assert_eq!(lend["responses"]["401"], json!({"description": "Unauthorized"}));
    assert_eq!(lend["responses"]["200"]["content"]["*/*"]["schema"]["$ref"], "#/components/schemas/Loan");
    let cover = &document["paths"]["/books/{bookId}/cover"]["post"];
    assert_eq!(cover["requestBody"]["content"]["multipart/form-data"]["schema"]["required"], json!(["file"]));
    let list = &document["paths"]["/readers"]["get"];
    assert_eq!(list["parameters"][0]["schema"], json!({"type": "array", "items": {"type": "string"}}));
    assert_eq!(list["parameters"][1]["schema"]["$ref"], "#/components/schemas/ReaderRank");
    assert_eq!(document["components"]["schemas"]["ReaderRank"]["enum"], json!(["junior", "senior"]));
    assert_eq!(list["responses"]["200"]["content"]["application/json"]["schema"]["items"], reader["schema"]);
    assert_eq!(list["responses"]["204"], json!({"description": "Nobody"}));
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["Loan"]["required"], json!(["book"]));
    assert_eq!(schemas["Loan"]["description"], "A book that somebody has.");
    assert_eq!(
        schemas["Loan"]["properties"]["due"],
        json!({"type": "string", "format": "date-time", "description": "Back by then"})
    );
    assert_eq!(schemas["Reader"]["properties"]["remarks"]["additionalProperties"], json!({}));
    assert_eq!(schemas["Shelf"].get("type"), None, "it says no more than that it is an object");
    assert!(place.generated()["types.rs"].contains("pub struct Loan"));
}

#[test]
fn of_a_noisy_markup_document_each_line_that_is_mended_or_not_read_is_told() {
    let place = Place::new();
    let report = place.import(&markup("markup-noisy.md")).unwrap();
    for part in [
        "lines 3 to 5: not read; they stand before the first operation",
        "line 20: the parameter `tooIId` is `toolId` in the path; that is its name",
        "line 20: `tooIId` is optional here; a path parameter is required",
        "line 21: the type `ToolLoan DTO` is broken over lines: `ToolLoanDTO`",
        "line 26: Cyrillic letters are read as the Latin ones that they look like",
        "line 26: the type `JsonBody«ToolLo anDTO»` is broken over lines: `JsonBody«ToolLoanDTO»`",
        "line 31: `. /` is read as `*/*`",
        "line 46: the parameter `toolid` is `toolId`",
        "line 48: the path /tools/{toolId}/users/{userid} has no `{shelf}`",
        "line 48: not read: Path\tshelf",
        "line 51: the type `JsonBody«Tool` is not read",
        "line 51: not read: 200",
        "line 55: not read: 4O3",
        "line 65: no operation stands under `修理`",
        "line 67: not read: Page 3 of 4",
        "line 76: `shelf` is neither required nor optional; taken as optional",
        "line 77: not read: Cookie",
        "`ToolLoanDTO` is defined nowhere: an object of anything",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        [
            "delete_tool_user: DELETE /tools/{toolId}/users/{userid}, tool",
            "list_tools: GET /tools, tools",
            "post_tool_lend: POST /tools/{toolId}/lend, tool",
        ]
    );
    let lend = &document["paths"]["/tools/{toolId}/lend"]["post"];
    assert_eq!(lend["summary"], "借出仓库工具");
    assert_eq!(lend["responses"]["200"]["description"], "OK");
    assert_eq!(document["components"]["schemas"]["JsonBodyToolLoanDto"]["x-imported-as"], "JsonBody«ToolLoanDTO»");
    place.generated();
}

/// A small document, as its server tells it at first.
fn first() -> Value {
    json!({
        "openapi": "3.0.1",
        "info": {"title": "Garden", "version": "1"},
        "paths": {
            "/plants": {"get": {
                "operationId": "listPlants",
                "tags": ["plants"],
                "parameters": [
                    {"name": "kind", "in": "query", "schema": {"type": "string"}},
                    {"name": "sort", "in": "query", "description": "The order.", "schema": {"type": "string", "enum": ["name", "age"]}},
                ],
                "responses": {"200": {"description": "Plants.", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/plant_dto"}}}}}},
            }},
            "/plants/{id}": {"delete": {"operationId": "removePlant", "tags": ["plants"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone."}}}},
            "/act": {"post": {"operationId": "act", "tags": ["plants"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Unused"}}}},
                "responses": {"204": {"description": "Done."}}}},
        },
        "components": {"schemas": {
            "plant_dto": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string"}, "height": {"type": "integer"}, "colour": {"type": "string"}}},
            "Unused": {"type": "object", "properties": {"a": {"type": "string"}}},
        }},
    })
}

/// The same after a release: an operation more and one less, a property renamed, a parameter gone and another required.
fn second() -> Value {
    let mut document = first();
    let list = &mut document["paths"]["/plants"]["get"];
    list["parameters"] = json!([
        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["name", "age", "height"]}},
        {"name": "bed", "in": "query", "required": true, "schema": {"type": "integer"}},
    ]);
    list["operationId"] = "listAllPlants".into();
    let paths = document["paths"].as_object_mut().unwrap();
    paths.remove("/plants/{id}");
    paths.insert(
        "/beds".into(),
        json!({"get": {"operationId": "listBeds", "tags": ["beds"], "responses": {"200": {"description": "Beds."}}}}),
    );
    let properties = document["components"]["schemas"]["plant_dto"]["properties"].as_object_mut().unwrap();
    let height = properties.remove("height").unwrap();
    properties.insert("size".into(), height);
    document
}

const OVERLAY: &str = "
overlay: 1.0.0
info: {title: What it does otherwise, version: '1'}
actions:
  - target: $.paths['/plants/{id}'].delete
    description: Seen.
    update: {description: It is slow.}
  - {target: $.components.schemas.PlantOrder, description: Seen., update: {x-seen: true}}
";

/// What a person makes of the fragments of the first document.
fn edit_by_hand(place: &Place) {
    let paths = "paths/plants.yaml";
    place.edit(paths, "operationId: list_plants", "operationId: find_plants\n    x-idempotent: true");
    place.edit(paths, "summary: List plants.", "summary: Finds plants.");
    place.edit(
        paths,
        "    x-made-up: true\n    parameters:\n      - {name: kind",
        "    parameters:\n      - {name: kind",
    );
    place.edit(paths, "#/components/schemas/PlantSort", "#/components/schemas/PlantOrder");
    let schemas = "schemas/plants.yaml";
    place.edit(schemas, "Colour., x-made-up: true", "Of its flowers.");
    let order = "\n# By hand.\nPlantOrder: {type: string, description: What to sort by., enum: [name, age]}\n";
    let text = place.read(schemas);
    let (before, made) = text.split_once("PlantSort:").unwrap();
    let after = made.split_once("\n\n").map_or("", |(_, after)| after);
    fs::write(place.path(schemas), format!("# Of the garden.\n\n{before}{after}{order}")).unwrap();
    place.edit(schemas, "PlantDto:", "Plant:");
    place.edit(schemas, "x-imported-as: plant_dto", "x-imported-as: plant_dto\n  x-since: '1'");
    place.edit(paths, "schemas/PlantDto", "schemas/Plant");
    fs::write(place.path("overlay.yaml"), OVERLAY).unwrap();
}

#[test]
fn what_was_given_by_hand_stays_and_facts_follow() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    edit_by_hand(&place);
    let before = place.assembled();
    assert!(place.import_text(first().to_string()).unwrap().contains("nothing has changed"));
    assert_eq!(place.assembled(), before, "importing the same again changes nothing");

    let report = place.import_text(second().to_string()).unwrap();
    for part in [
        "remove_plant (DELETE /plants/{id})\n    the operation is gone",
        "find_plants (GET /plants)\n    the parameter `kind` is gone\n    a new parameter `bed` is required",
        "Plant\n    the property `height` is gone",
        "Plant\n    a new property `size`",
        "list_beds (GET /beds)\n    a new operation",
        "PlantOrder\n    a new value `height`",
        "overlay.yaml: /actions/0: the target matches nothing (target $.paths['/plants/{id}'].delete)",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    assert!(!report.contains("/actions/1"), "{report}");
    let schemas = place.read("schemas/plants.yaml");
    assert!(schemas.starts_with("# Of the garden.\n\n") && schemas.contains("\n# By hand.\nPlantOrder:"), "{schemas}");

    fs::remove_file(place.path("overlay.yaml")).unwrap();
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        ["act: POST /act, plants", "find_plants: GET /plants, plants", "list_beds: GET /beds, beds"]
    );
    let find = &document["paths"]["/plants"]["get"];
    assert_eq!(find["summary"], "Finds plants.");
    assert_eq!(find["x-idempotent"], true);
    assert_eq!(find["x-source"][0]["section"], "listPlants", "where it was found first");
    assert_eq!(find.get("x-made-up"), None);
    assert_eq!(find["parameters"][0]["description"], "The order.", "the words stay though the document has none now");
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["PlantOrder"]["enum"], json!(["name", "age", "height"]));
    assert_eq!(schemas["PlantOrder"]["description"], "What to sort by.");
    assert_eq!(schemas["Plant"]["properties"]["colour"], json!({"type": "string", "description": "Of its flowers."}));
    assert_eq!(schemas["Plant"]["x-since"], "1");
    assert!(place.generated()["builder.rs"].contains("pub struct FindPlants"));

    let [old, new] = [("old.json", &before), ("new.json", &document)].map(|(name, document)| {
        let path = place.folder.path().join(name);
        fs::write(&path, document.to_string()).unwrap();
        path.display().to_string()
    });
    assert_eq!(diff::run(&old, &new, diff::Format::Text), ExitCode::from(1));
    assert_eq!(diff::run(&old, &old, diff::Format::Text), ExitCode::SUCCESS);
}

#[test]
fn a_document_that_says_more_replaces_what_was_made_up() {
    let place = Place::new();
    let mut document = first();
    place.import_text(document.to_string()).unwrap();
    document["paths"]["/act"]["post"]["summary"] = "Acts on a plant.".into();
    place.import_text(document.to_string()).unwrap();
    let act = &place.assembled()["paths"]["/act"]["post"];
    assert_eq!((&act["summary"], act.get("x-made-up")), (&json!("Acts on a plant."), None));
}

#[test]
fn variants_by_hand_and_operations_of_other_documents_are_kept() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    let source = "x-source: [{document: openapi, section: act}]";
    let variants = "x-source: [{document: openapi, section: act}]\n    x-variants:\n      - operationId: water\n        summary: \
        Waters.\n        x-source: [{document: openapi, section: act}]\n        requestBody: {required: true, content: \
        {application/json: {schema: {$ref: '#/components/schemas/Unused'}}}}\n        responses: {'204': {description: Done.}}";
    place.edit("paths/plants.yaml", source, variants);
    let text = place.read("paths/plants.yaml");
    let without = text.replacen("    requestBody: {required: true, content: {application/json: {schema: {$ref: \"#/components/schemas/Unused\"}}}}\n", "", 1);
    fs::write(place.path("paths/plants.yaml"), &without).unwrap();
    assert_ne!(without, text);
    place.edit("api.yaml", "x-documents:", "x-documents:\n  talk: What people say");
    let other = "\n/hum:\n  get: {operationId: hum, tags: [plants], summary: Hums., x-source: [{document: talk, section: '1'}], \
                 responses: {'204': {description: Done.}}}\n";
    fs::write(place.path("paths/plants.yaml"), format!("{without}{other}")).unwrap();
    let report = place.import_text(second().to_string()).unwrap();
    assert!(report.contains("act: has variants by hand; its bodies and answers are kept"), "{report}");
    assert!(report.contains("hum: kept; it is not from this document"), "{report}");
    let document = place.assembled();
    assert_eq!(document["paths"]["/act"]["post"]["x-variants"][0]["operationId"], "water");
    assert_eq!(document["paths"]["/hum"]["get"]["operationId"], "hum");
    assert!(!place.read("paths/plants.yaml").contains("\n    requestBody"));
}

#[test]
fn an_operation_that_moves_keeps_its_name() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    place.edit("paths/plants.yaml", "operationId: remove_plant", "operationId: uproot");
    let mut document = first();
    let paths = document["paths"].as_object_mut().unwrap();
    let moved = paths.remove("/plants/{id}").unwrap();
    paths.insert("/v2/plants/{id}".into(), moved);
    let report = place.import_text(document.to_string()).unwrap();
    assert!(report.contains("uproot: moved from DELETE /plants/{id} to DELETE /v2/plants/{id}"), "{report}");
    assert!(operations(&place.assembled()).contains(&"uproot: DELETE /v2/plants/{id}, plants".to_owned()));
}

#[test]
fn two_routes_that_become_one_are_told() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    let mut document = first();
    let paths = document["paths"].as_object_mut().unwrap();
    let item = paths.remove("/plants/{id}").unwrap();
    for name in ["kind", "number"] {
        let mut item = item.clone();
        item["delete"]["parameters"][0]["name"] = name.into();
        paths.insert(format!("/plants/{{{name}}}"), item);
    }
    let report = place.import_text(document.to_string()).unwrap();
    assert!(report.contains("DELETE /plants/{id}: there a second time (`/plants/{number}`); left out"), "{report}");
    assert!(report.contains("nothing has changed"), "{report}");
}

#[test]
fn what_a_document_leaves_open_stays_as_it_is_known() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    place.edit("paths/plants.yaml", "tags: [plants]", "tags: [garden]");
    place.edit("paths/plants.yaml", "tags: [plants]", "tags: [garden]");
    place.edit("paths/plants.yaml", "tags: [plants]", "tags: [garden]");
    place.edit("api.yaml", "{name: plants", "{name: garden");
    place.edit("api.yaml", "x-documents:\n  openapi:", "x-documents:\n  talk:");
    let text = place.read("paths/plants.yaml").replace("document: openapi", "document: talk");
    fs::write(place.path("paths/plants.yaml"), text).unwrap();
    let before = place.bytes();

    let mut document = first();
    document["info"].as_object_mut().unwrap().remove("version");
    document["paths"]["/act"]["post"]["requestBody"]["required"] = true.into();
    let paths = document["paths"].as_object_mut().unwrap();
    let mut item = paths.remove("/plants/{id}").unwrap();
    item["delete"]["parameters"][0]["name"] = "plantId".into();
    paths.insert("/plants/{plantId}".into(), item);
    let unknown = document["components"]["schemas"]["Unused"].as_object_mut().unwrap();
    unknown.remove("properties");
    let report = place.import_text(document.to_string()).unwrap();
    assert!(report.contains("nothing has changed") && report.contains("up to date"), "{report}");
    assert!(report.contains("Unused: kept; the document says nothing of its shape"), "{report}");
    assert_eq!(place.bytes(), before);
}

#[test]
fn systems_that_share_facts_are_refused_and_left_alone() {
    let here = Workspace::of_tests().unwrap();
    let flowable = System::named("flowable").unwrap();
    let error = format!("{:#}", imported(&here, &flowable, &description("springfox.json"), diff::told).unwrap_err());
    assert!(error.contains("flowable shares facts with other systems (x-shared)"), "{error}");
}

#[test]
fn a_document_of_windows_is_read_and_said() {
    let place = Place::new();
    let text = first().to_string().replace("The order.", "L\u{2019}ordre d\u{e9}sir\u{e9}.");
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
    let report = place.import_text(&bytes).unwrap();
    assert!(report.contains("the document is not UTF-8 (line 1): read as windows-1252"), "{report}");
    assert!(place.read("paths/plants.yaml").contains("L\u{2019}ordre d\u{e9}sir\u{e9}."));
}

/// A document whose schema `A` is as given.
fn with_schema(schema: Value) -> String {
    let mut document = first();
    document["components"]["schemas"]["A"] = schema;
    document.to_string()
}

#[test]
fn what_cannot_be_imported_is_told_in_a_line_and_changes_nothing() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    let before = place.bytes();
    let reference = |target: &str| json!({"$ref": target});
    let circle = {
        let mut document: Value = serde_json::from_str(&with_schema(reference("#/components/schemas/B"))).unwrap();
        document["components"]["schemas"]["B"] = reference("#/components/schemas/A");
        document.to_string()
    };
    // Few lines that stand for millions.
    let bomb = (1..9).fold("openapi: 3.0.0\na0: &a0 [x, x]\n".to_owned(), |text, n| {
        format!("{text}a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", "))
    });
    let cases: Vec<(String, &str)> = vec![
        ("".into(), "it is empty"),
        ("<!DOCTYPE html><html>Log in</html>".into(), "it is HTML or XML, not JSON or YAML"),
        ("{\"swagger\": ".into(), "it is not JSON: EOF while parsing"),
        ("a: [".into(), "it is neither JSON nor YAML: "),
        ("just words".into(), "it is neither a JSON nor a YAML object"),
        ("a: 1".into(), "no description of an API"),
        ("{\"swaggerVersion\": \"1.2\", \"apis\": []}".into(), "Swagger 1.2 is not read"),
        ("swagger: 1.2".into(), "Swagger 1.2 is not read"),
        ("openapi: 4.0.0".into(), "OpenAPI 4.0.0 is not read"),
        ("{\"openapi\": \"3.0.0\", \"paths\": {}}".into(), "it has no paths"),
        ("{\"swagger\": \"2.0\"}".into(), "it has no paths"),
        ("{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": 5}}".into(), "no operation is found in it"),
        (circle, "leads in a circle: it stands for nothing but itself"),
        (with_schema(json!({"allOf": [reference("#/components/schemas/A")]})), "leads in a circle"),
        (bomb, "it is neither JSON nor YAML: "),
        ("[".repeat(100_000), "it is not JSON: recursion limit exceeded"),
    ];
    for (text, message) in cases {
        let error = format!("{:#}", place.import_text(&text).expect_err(message));
        assert!(error.contains(message) && error.lines().count() == 1, "{message}: {error}");
        assert_eq!(place.bytes(), before, "{message}");
    }
    let large = serve("200 OK", vec![b' '; (100 << 20) + 1]);
    let refused = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    for (from, message) in [
        (serve("404 Not Found", b"{}".to_vec()), "the server answers 404 Not Found"),
        (serve("200 OK", Vec::new()), "it is empty"),
        (large, "has more than 100 MiB: no description of an API"),
        (format!("http://{refused}/"), "Connection refused"),
        ("ftp://office.test/api".to_owned(), "only http: and https: are"),
        ("no/such/file".to_owned(), "cannot read no/such/file: No such file"),
    ] {
        let error = format!("{:#}", place.import(&From::Description(from)).expect_err(message));
        assert!(error.contains(message) && error.lines().count() == 1, "{message}: {error}");
    }
    let error = place.import(&description("springfox.json")).map(drop).and(place.import(&markup("springfox.json")));
    assert!(format!("{:#}", error.unwrap_err()).contains("no operation is found in it"));
}

#[test]
fn where_a_reference_leads_to_no_schema_there_is_any_value() {
    let reference = |target: &str| json!({"$ref": target});
    let myself = json!({"oneOf": [reference("#/components/schemas/A"), {"type": "string"}]});
    for (text, message) in [
        (with_schema(reference("#/components/schemas/Nothing")), "`#/components/schemas/Nothing` leads nowhere"),
        (with_schema(reference("other.json#/A")), "`other.json#/A` leads out of the document"),
        (with_schema(myself), "`#/components/schemas/A` leads in a circle"),
    ] {
        let place = Place::new();
        let report = place.import_text(&text).unwrap();
        assert!(report.contains(message) && !report.contains("for you to mend"), "{message} is not in\n{report}");
        place.generated();
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read_to_its_end() {
    let place = Place::new();
    let file = place.folder.path().join("large");
    // A file of nothing that takes no room.
    fs::File::create(&file).unwrap().set_len(4 << 40).unwrap();
    let error = place.import(&From::Description(file.display().to_string())).unwrap_err();
    assert!(format!("{error:#}").contains("more than 100 MiB"), "{error:#}");
    assert!(place.bytes().is_empty());
}

#[test]
fn where_one_file_cannot_be_written_none_is() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    // A folder is wanted where there is a file.
    fs::remove_dir_all(place.path("schemas")).unwrap();
    fs::write(place.path("schemas"), "").unwrap();
    let before = place.bytes();
    let mut document = second();
    document["info"]["version"] = "2".into();
    assert!(place.import_text(document.to_string()).is_err());
    assert_eq!(place.bytes(), before);
}

#[test]
fn where_one_file_cannot_be_put_in_its_place_the_others_are_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let [changed, gone, new, blocked] =
        ["changed.yaml", "gone.yaml", "new.yaml", "blocked.yaml"].map(|name| folder.path().join(name));
    fs::write(&changed, "before").unwrap();
    fs::write(&gone, [0xff]).unwrap();
    fs::create_dir_all(blocked.join("not empty")).unwrap();
    let after = || Some("after".to_owned());
    let files = vec![(changed.clone(), after()), (gone.clone(), None), (new, after()), (blocked.clone(), after())];
    let error = format!("{:#}", fragments::write(files).unwrap_err());
    assert!(error.starts_with(&format!("cannot change {}: ", blocked.display())), "{error}");
    assert_eq!(fs::read(&changed).unwrap(), b"before");
    assert_eq!(fs::read(&gone).unwrap(), [0xff]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[test]
fn a_schema_may_hold_itself() {
    let place = Place::new();
    let tree = json!({"type": "object", "properties": {"child": {"$ref": "#/components/schemas/A"}}});
    place.import_text(with_schema(tree)).unwrap();
    place.generated();
}

/// What is written in many ways by many makers is imported and generated without a hand being laid on it.
#[test]
fn what_others_write_is_imported_whole() {
    let answer =
        |schema: Value| json!({"200": {"description": "d", "content": {"application/json": {"schema": schema}}}});
    let named = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Zoo", "version": "1"},
        "paths": {
            "/animals/{client}": {
                "get": {
                    "operationId": "findAnimal",
                    "parameters": [
                        {"name": "client", "in": "path", "required": true, "schema": {"type": "string"}},
                        {"name": "client", "in": "query", "schema": {"type": "string", "format": "int64"}},
                        {"name": "bad name", "in": "header", "schema": {"type": "string"}},
                        {"in": "query", "schema": {"type": "string"}},
                        {"name": "kinds", "in": "query", "explode": false, "schema": {"type": "array", "items": named("Kind")}},
                        {"name": "box", "in": "query", "style": "deepObject", "schema": {"allOf": [named("Box")]}},
                        {"$ref": "#/components/parameters/Gone"},
                    ],
                    "responses": answer(named("animal")),
                },
                "post": {
                    "requestBody": {"content": {"*/*": {"schema": {"$ref": "#/components/schemas/Box/properties/inner"}}}},
                    "responses": {"default": {"description": "d", "headers": {"Link": {"$ref": "#/components/headers/Link"}}}},
                },
                "put": {"requestBody": {"$ref": "other.yaml#/Body"}, "responses": {"204": {"description": "d"}}},
            },
            "/animals/{client}#second": {"get": {"responses": {"204": {"description": "d"}}}},
        },
        "components": {
            "headers": {"Link": {"schema": {"type": "string"}}},
            "schemas": {
                "animal": {
                    "oneOf": [named("cat"), named("Dog")],
                    "discriminator": {"propertyName": "kind", "mapping": {"c": "cat", "other": "Bird"}},
                },
                "cat": {"type": "object", "properties": {"kind": named("Kind"), "a.b": {"type": "string"}, "aB": {"type": "string"}}},
                "Dog": {"type": "object", "required": true, "color": {"type": "string"}, "properties": {"legs": true}},
                "Kind": {"type": "string", "enum": ["c", "-c", "+c", "c"]},
                "Box": {"type": "object", "properties": {
                    "size": {"type": "integer"},
                    "inner": {"type": "object", "properties": {"at": {"type": "array", "items": {"type": "string", "format": "int64"}}}},
                }},
            },
        },
    });
    let place = Place::new();
    let report = place.import_text(document.to_string()).unwrap();
    assert!(!report.contains("for you to mend"), "{report}");
    for part in [
        "`#/components/parameters/Gone` leads nowhere",
        "PUT /animals/{client}: left out",
        "`bad name` is left out",
        "Dog: `color` is left out",
        "there a second time (`/animals/{client}#second`)",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
    let document = place.assembled();
    assert_eq!(
        operations(&document),
        ["find_animal: GET /animals/{client}, animals", "post_animal: POST /animals/{client}, animals"]
    );
    let parameters = document["paths"]["/animals/{client}"]["get"]["parameters"].as_array().unwrap();
    let names: Vec<(&str, &Value)> =
        parameters.iter().map(|parameter| (parameter["name"].as_str().unwrap(), &parameter["x-rust-name"])).collect();
    assert_eq!(
        names,
        [
            ("client", &json!("set_client")),
            ("client", &json!("client_of_query")),
            ("kinds", &Value::Null),
            ("box[inner][at][]", &Value::Null),
            ("box[size]", &Value::Null),
        ]
    );
    assert_eq!(parameters[1]["schema"]["type"], "integer");
    let mapping = &document["components"]["schemas"]["Animal"]["discriminator"]["mapping"];
    assert_eq!(mapping, &json!({"c": "#/components/schemas/Cat", "Dog": "#/components/schemas/Dog"}));
    let code = place.generated();
    for part in
        ["pub fn client_of_query", "segment(\"set_client\"", "optional_json(", "\"client\", \"client_of_query\""]
    {
        assert!(code["builder.rs"].contains(part), "{part} is not in\n{}", code["builder.rs"]);
    }
    assert!(code["types.rs"].contains("Some(\"c\")") && code["enums.rs"].contains("MinusC"));
    let again = place.import_text(fs::read_to_string(place.folder.path().join("document")).unwrap()).unwrap();
    assert!(again.contains("nothing has changed"), "{again}");
}

#[test]
fn an_object_of_which_nothing_is_said_is_any_json_wherever_it_stands() {
    let place = Place::new();
    let object = json!({"type": "object"});
    let mut document: Value = serde_json::from_str(&with_schema(json!({"type": "object", "properties": {
        "one": object, "many": {"type": "array", "items": object}, "named": {"type": "object", "additionalProperties": object},
        "other": {"$ref": "#/components/schemas/Object"}, "empty": {"type": "object", "properties": {}},
        "map": {"type": "object", "additionalProperties": true},
    }})))
    .unwrap();
    document["components"]["schemas"]["Object"] = object.clone();
    let content = |schema: &Value| json!({"application/json": {"schema": schema}});
    let act = &mut document["paths"]["/act"]["post"];
    act["requestBody"]["content"] = content(&object);
    act["responses"] =
        json!({"200": {"description": "d", "content": content(&json!({"$ref": "#/components/schemas/A"}))}});
    document["paths"]["/form"]["post"] = json!({"operationId": "form", "tags": ["plants"], "responses": {"204": {"description": "d"}},
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": object}}}});
    let report = place.import_text(document.to_string()).unwrap();
    assert!(report.contains("6 schemas say `type: object` and nothing else: any JSON"), "{report}");
    let types = &place.generated()["types.rs"];
    for part in [
        "pub one: ::std::option::Option<::serde_json::Value>",
        "pub many: ::std::vec::Vec<::serde_json::Value>",
        "pub named: ::serde_json::Map<::std::string::String, ::serde_json::Value>",
        "pub other: ::std::option::Option<::serde_json::Value>",
        "pub empty: ::std::option::Option<::serde_json::Value>",
        "pub map: ::serde_json::Map<::std::string::String, ::serde_json::Value>",
    ] {
        assert!(types.contains(part), "{part} is not in\n{types}");
    }
}

#[test]
fn what_is_not_openapi_is_left_out_and_told_by_its_place() {
    let place = Place::new();
    let mut document = first();
    document["info"]["license"] = json!({});
    document["paths"]["/beds"]["get"] = json!({
        "operationId": "listBeds", "tags": ["beds"], "deprecated": "yes",
        "responses": {"200": {"description": "d", "headers": {"X-Count": {"type": "integer", "description": "How many."}}}},
    });
    let report = place.import_text(document.to_string()).unwrap();
    assert!(report.contains("/info/license: left out; it is not as OpenAPI 3.0 has it"), "{report}");
    assert!(report.contains("/paths/~1beds/get/deprecated: left out"), "{report}");
    assert!(!report.contains("for you to mend"), "{report}");
    let header = &place.assembled()["paths"]["/beds"]["get"]["responses"]["200"]["headers"]["X-Count"];
    assert_eq!(header, &json!({"schema": {"type": "integer"}, "description": "How many."}));
}

#[test]
fn an_import_says_what_regenerate_will_refuse() {
    let place = Place::new();
    place.import_text(first().to_string()).unwrap();
    let action = "actions: [{target: \"$.paths['/act'].post\", description: Seen., update: {deprecated: 'yes'}}]";
    fs::write(place.path("overlay.yaml"), format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\n{action}\n"))
        .unwrap();
    let report = place.import_text(first().to_string()).unwrap();
    let refused = format!("{:#}", assemble::assemble(&place.workspace(), &place.system).unwrap_err());
    let message = "/paths/~1act/post/deprecated: not OpenAPI 3.0: invalid type: string \"yes\", expected a boolean";
    let file = "spec/my-service/overlay.yaml: ";
    assert!(report.contains("for you to mend") && report.contains(&format!("{file}{message}")), "{report}");
    assert!(refused.contains(message), "{refused}");
}

#[test]
fn what_a_source_says_of_paging_and_in_its_head_is_kept() {
    let place = Place::new();
    let source = "# Of the garden.\n# All rights reserved.\n\nopenapi: 3.0.0\ninfo: {title: Garden, version: '1'}\npaths:\n  /plants:\n    \
                  get:\n      operationId: listPlants\n      x-paging: {start: start, size: size, items: data, total: total}\n      \
                  parameters:\n        - {name: start, in: query, schema: {type: integer}}\n        \
                  - {name: size, in: query, schema: {type: integer}}\n      responses:\n        '200':\n          description: d\n          \
                  content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: string}}, total: {type: integer}}}}}\n";
    place.import_text(source).unwrap();
    assert!(
        place.read("api.yaml").starts_with("# Of the garden.\n# All rights reserved.\n\n"),
        "{}",
        place.read("api.yaml")
    );
    assert_eq!(place.assembled()["paths"]["/plants"]["get"]["x-paging"]["items"], "data");
    let before = place.bytes();
    place.import_text(source).unwrap();
    assert_eq!(place.bytes(), before);

    let report = Place::new().import_text(source.replace("items: data,", "items: rows,")).unwrap();
    assert!(report.contains("`x-paging` is left out: the answer has no property `rows` for items"), "{report}");
}

#[test]
fn an_operation_answers_as_its_schema_and_its_media_type_say() {
    let place = Place::new();
    let file = json!({"type": "string", "format": "binary"});
    let bytes = json!({"type": "array", "items": {"type": "string", "format": "byte"}});
    let text = json!({"type": "string"});
    let mut document = first();
    let named = json!({"$ref": "#/components/schemas/plant_dto"});
    for (name, content, _) in ANSWERS {
        let schema = |kind: &str| match kind {
            "file" => file.clone(),
            "bytes" => bytes.clone(),
            "base64" => json!({"type": "string", "format": "byte"}),
            "text" => text.clone(),
            _ => named.clone(),
        };
        let content: serde_json::Map<String, Value> =
            content.iter().map(|(media, kind)| ((*media).to_owned(), json!({"schema": schema(kind)}))).collect();
        document["paths"][format!("/{name}")]["get"] = json!({"operationId": name, "tags": ["plants"], "responses": {"200": {"description": "d", "content": content}}});
    }
    place.import_text(document.to_string()).unwrap();
    let code = place.generated()["operations.rs"].split_whitespace().collect::<String>();
    for (name, _, expected) in ANSWERS {
        let expected = format!("{},{expected}", name.to_uppercase());
        assert!(code.contains(&expected), "{expected} is not in {code}");
    }
}

/// Media types, each with the kind of what is answered.
type Content = [(&'static str, &'static str)];

/// Operations with the media types and kinds of their answers, and what their builders give.
const ANSWERS: &[(&str, &Content, &str)] = &[
    ("file_as_json", &[("application/json", "file")], "::bpm_rest_runtime::download::Download,decode_stream"),
    (
        "file_beside_json",
        &[("application/json", "file"), ("application/octet-stream", "file")],
        "::bpm_rest_runtime::download::Download,decode_stream",
    ),
    ("bytes_as_json", &[("application/json", "bytes")], "::bpm_rest_runtime::download::Download,decode_stream"),
    ("base64_of_any", &[("*/*", "base64")], "::bpm_rest_runtime::download::Download,decode_stream"),
    ("base64_as_json", &[("application/json", "base64")], "::std::string::String,decode_json"),
    ("bytes_of_any", &[("*/*", "bytes")], "::bpm_rest_runtime::download::Download,decode_stream"),
    ("lines", &[("application/x-ndjson", "plant")], "::bpm_rest_runtime::download::Download,decode_stream"),
    ("events", &[("text/event-stream", "text")], "::bpm_rest_runtime::download::Download,decode_stream"),
    ("sequence", &[("application/json-seq", "plant")], "::bpm_rest_runtime::download::Download,decode_stream"),
    (
        "lines_beside_json",
        &[("application/json", "plant"), ("application/stream+json", "plant")],
        "types::PlantDto,decode_json",
    ),
    ("text_of_any", &[("*/*", "text")], "String,decode_plain_or_json_text"),
    ("plain", &[("text/plain", "text")], "String,decode_text"),
    ("text_as_json", &[("application/json", "text")], "::std::string::String,decode_json"),
    ("object_of_any", &[("*/*", "plant")], "types::PlantDto,decode_json"),
];
