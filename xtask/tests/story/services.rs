//! The servers of the story, and what each change of them is to show.

use crate::{here, read};
use anyhow::{Result, ensure};

/// A server of the story.
pub(crate) struct Service {
    pub(crate) system: &'static str,
    /// Its description, one of the fixtures of the import, and what is replaced in it by the change.
    pub(crate) description: &'static str,
    pub(crate) change: &'static [(&'static str, &'static str)],
    /// How it is imported: `--from` or `--document`, and whether over HTTP.
    pub(crate) option: &'static str,
    pub(crate) over_http: bool,
    /// What import and diff tell of the change.
    pub(crate) told: &'static [&'static str],
    /// What the compiler says to the program as it was.
    pub(crate) refused: &'static [&'static str],
    /// What the snapshot shows of the program that was mended.
    pub(crate) shown: &'static [&'static str],
}

pub(crate) const SERVICES: [Service; 3] = [
    Service {
        system: "parcel-office",
        description: "springfox.json",
        change: &[
            (
                r#"{"name": "status", "in": "query", "description": "Only parcels in this state.", "required": false, "type": "string", "enum": ["waiting", "sent"]},"#,
                "",
            ),
            (
                r#""weight": {"type": "number", "format": "double","#,
                r#""mass": {"type": "number", "format": "double","#,
            ),
            (r#""weight": {"type": "number"}"#, r#""mass": {"type": "number"}"#),
            (
                r#"    "/stamps": {"#,
                r##"    "/couriers": {"get": {"tags": ["parcel-controller"], "operationId": "listCouriersUsingGET", "responses": {"200": {"description": "OK", "schema": {"type": "array", "items": {"$ref": "#/definitions/Courier"}}}}}},
    "/stamps": {"##,
            ),
            (
                r#"    "Stamp": {"#,
                r#"    "Courier": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Stamp": {"#,
            ),
        ],
        option: "--from",
        over_http: true,
        told: &[
            "list_parcels (GET /parcels)\n    the parameter `status` is gone",
            "NewParcel\n    the property `weight` is gone",
            "Parcel\n    the property `weight` is gone",
            "list_couriers (GET /couriers)\n    a new operation",
            "Parcel\n    a new property `mass`",
        ],
        refused: &[
            "no method named `status` found for struct `ListParcels`",
            "no field `weight` on type `&Parcel`",
            "no method named `weight` found for struct `TakeIn`",
        ],
        shown: &[
            "-  &status=sent",
            "-  \"weight\": 2.5",
            "+  \"mass\": 2.5",
            "+",
            "+---",
            "+GET /couriers",
            "+accept: application/json",
        ],
    },
    Service {
        system: "ferry",
        description: "openapi31.yaml",
        change: &[
            ("        - {name: since, in: query, schema: {type: [string, 'null'], format: date-time}}\n", ""),
            ("        note: {type", "        remark: {type"),
            (
                "    put:\n      operationId: changeBooking",
                "    delete: {operationId: cancelBooking, tags: [Bookings], responses: {'204': {description: Done.}}}\n    put:\n      operationId: changeBooking",
            ),
        ],
        option: "--from",
        over_http: false,
        told: &[
            "list_bookings (GET /bookings)\n    the parameter `since` is gone",
            "Booking\n    the property `note` is gone",
            "cancel_booking (DELETE /bookings/{id})\n    a new operation",
            "Booking\n    a new property `remark`",
        ],
        refused: &["no method named `since` found for struct `ListBookings`", "no field `note` on type `Booking`"],
        shown: &[
            "-  ?since=2026-01-31T08%3A00%3A00Z",
            "-  \"note\": \"Vorsicht!\"",
            "+  \"remark\": \"Vorsicht!\"",
            "+",
            "+---",
            "+DELETE /bookings/a1",
        ],
    },
    Service {
        system: "library",
        description: "markup.md",
        change: &[
            ("|**Query**|**rank**  <br>*optional*|Only of this rank|enum (junior, senior)|\n", ""),
            ("|**name**  <br>*optional*||string|", "|**fullName**  <br>*optional*||string|"),
            (
                "<a name=\"reader-ctr_resource\"></a>",
                "<a name=\"givebackusingpost\"></a>\n#### Gives a book back\n```\nPOST /books/{bookId}/giveBack\n```\n\n\n##### Parameters\n\n|Type|Name|Description|Schema|\n|---|---|---|---|\n|**Path**|**bookId**  <br>*required*|The book|string|\n\n\n##### Responses\n\n|HTTP Code|Description|Schema|\n|---|---|---|\n|**200**|OK|No Content|\n\n\n<a name=\"reader-ctr_resource\"></a>",
            ),
        ],
        option: "--document",
        over_http: false,
        told: &[
            "list_readers (GET /readers)\n    the parameter `rank` is gone",
            "Reader\n    the property `name` is gone",
            "give_back (POST /books/{bookId}/giveBack)\n    a new operation",
            "Reader\n    a new property `fullName`",
        ],
        refused: &[
            "no method named `rank` found for struct `ListReaders`",
            "no field `name` on type `&Reader`",
            "no method named `name` found for struct `LendBook`",
        ],
        shown: &[
            "-  ?rank=junior",
            "-  \"id\": \"r1\",",
            "-  \"name\": \"李雷\"",
            "+  \"fullName\": \"李雷\",",
            "+  \"id\": \"r1\"",
            "+",
            "+---",
            "+POST /books/%E7%BA%A2%E6%A5%BC%E6%A2%A6%2F%E4%B8%80/giveBack",
        ],
    },
];

impl Service {
    pub(crate) fn module(&self) -> String {
        self.system.replace('-', "_")
    }

    pub(crate) fn text(&self) -> Result<String> {
        read(&here().join("../generator/fixtures/import").join(self.description))
    }

    /// The description after the change.
    pub(crate) fn changed(&self) -> Result<String> {
        self.change.iter().try_fold(self.text()?, |text, (from, to)| {
            ensure!(text.matches(from).count() == 1, "{from} is not once in {}", self.description);
            Ok(text.replace(from, to))
        })
    }
}
