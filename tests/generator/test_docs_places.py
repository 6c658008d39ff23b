"""Pointers and fixes are said in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.docs.html import join
from generator.docs.places import change, place
from generator.errata import Fix
from generator.problems import Place

DATA: dict[str, Any] = {
    "servers": [{"url": "https://a.example"}, {"url": "https://b.example", "description": "Second"}],
    "paths": {
        "/thing/{id}": {
            "get": {
                "summary": "Get a thing",
                "parameters": [
                    {"$ref": "#/components/parameters/Page"},
                    {"name": "start", "in": "query", "schema": {"type": "string"}},
                ],
                "security": [{"key": []}],
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                },
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array"}}}}},
            }
        }
    },
    "components": {
        "parameters": {"Page": {"name": "page", "in": "query", "description": "Number, from `1`."}},
        "responses": {"Gone": {"description": "Gone."}},
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer", "nullable": True},
                    "required": {"type": "string", "enum": ["", "Y"]},
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                },
            }
        },
    },
}
GET = "/paths/~1thing~1{id}/get"
THING = "/components/schemas/Thing"


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("/paths/~1thing~1{id}", "/thing/{id}"),
        (GET, "GET /thing/{id}"),
        (f"{GET}/parameters", "GET /thing/{id} > parameters"),
        (f"{GET}/parameters/start/schema/type", "GET /thing/{id} > parameter start > type"),
        (f"{GET}/parameters/0/in", "GET /thing/{id} > parameter page > in"),
        (f"{GET}/responses/200/content/application~1json/schema", "GET /thing/{id} > answer 200 > schema"),
        (
            f"{GET}/requestBody/content/application~1json/example/id",
            "GET /thing/{id} > request body > example > id",
        ),
        (f"{GET}/security/0/key", "GET /thing/{id} > way to authorize 1 > key"),
        (THING, "Thing"),
        (f"{THING}/properties", "Thing > fields"),
        (f"{THING}/required", "Thing > required fields"),
        (f"{THING}/properties/id/type", "Thing > id > type"),
        (f"{THING}/properties/required/enum", "Thing > required > values"),
        (f"{THING}/properties/items/items", "Thing > items > each item"),
        ("/components/parameters/Page/description", "parameter Page > description"),
        ("/components/responses/Gone", "answer Gone"),
        ("/servers/1", "server 2"),
    ],
)
def test_pointer_is_said_in_words(pointer: str, words: str) -> None:
    assert place(DATA, pointer).replace("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", ">") == words


def said(**fix: Any) -> tuple[str, str]:
    made = change(DATA, Fix(place=Place(Path(__file__).name, 1), **fix))
    return join(made.printed), join(made.ours)


@pytest.mark.parametrize(
    ("fix", "printed", "ours"),
    [
        ({"at": f"{THING}/properties", "was": "idd", "now": "id"}, "<code>idd</code>", "<code>id</code>"),
        (
            {"at": f"{THING}/properties/id/type", "was": None, "now": "integer"},
            "nothing",
            "<code>integer</code>",
        ),
        (
            {"at": "/components/parameters/Page/description", "was": "A page", "now": "Number, from `1`."},
            "A page",
            "Number, from <code>1</code>.",
        ),
        (
            {"at": f"{GET}/parameters/0/required", "was": True, "now": None},
            "<code>true</code>",
            "<code>false</code>",
        ),
        (
            {"at": THING, "was": {"type": "array", "items": {"$ref": "#/components/schemas/X"}}, "now": None},
            '<code>{"type": "array", "items": {"$ref": "X"}}</code>',
            "nothing",
        ),
        ({"at": f"{THING}/properties/id/nullable", "added": True}, "nothing", "<code>true</code>"),
        (
            {"at": f"{THING}/properties/required/enum", "added": True},
            "nothing",
            '<code>""</code>, <code>Y</code>',
        ),
        (
            {"at": f"{GET}/requestBody", "added": True},
            "nothing",
            "fields <code>id</code>, <code>required</code>, <code>items</code>",
        ),
        ({"at": f"{THING}/properties/id", "added": True}, "nothing", "<code>integer</code>"),
        (
            {"at": f"{THING}/properties/items", "added": True},
            "nothing",
            "list of: fields <code>id</code>, <code>required</code>, <code>items</code>",
        ),
        ({"at": "/paths/~1thing~1{id}", "added": True}, "nothing", "<code>GET</code> Get a thing"),
        ({"at": f"{GET}/parameters/start", "added": True}, "nothing", "<code>start</code> (in query)"),
        ({"at": "/servers/1", "added": True}, "nothing", "<code>https://b.example</code>"),
        (
            {"at": f"{GET}/requestBody/content/application~1json/example", "added": True},
            "nothing",
            "an example",
        ),
        ({"at": f"{THING}/properties", "removed": "flag"}, "<code>flag</code>", "not there"),
        (
            {"at": f"{THING}/properties", "removed": {"a": {"type": "string"}, "b": {}}},
            "<code>a</code>, <code>b</code>",
            "not there",
        ),
        (
            {"at": f"{GET}/parameters", "removed": {"name": "id", "in": "path"}},
            "<code>id</code> (in path)",
            "not there",
        ),
    ],
)
def test_fix_shows_what_is_printed_beside_what_we_think(fix: dict[str, Any], printed: str, ours: str) -> None:
    assert said(**fix) == (printed, ours)


def test_long_lists_are_cut_with_a_count() -> None:
    fields = {f"f{n:02}": {"type": "string"} for n in range(15)}
    data = {"components": {"schemas": {"Many": {"type": "object", "properties": fields}}}}

    made = change(data, Fix("/components/schemas/Many", Place("x", 1), added=True))

    assert join(made.ours).endswith("<code>f11</code> and 3 more")
