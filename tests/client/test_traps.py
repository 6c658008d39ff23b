"""What the generator's own templates get wrong in silence (see tests/client/fixtures/traps.yaml)."""

import datetime as dt
import importlib
import inspect
import json
from email import message_from_bytes
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from lapak import UNSET, File, ResponseUnreadable
from tests.client.wire import Server, page

THING = {
    "id": 1,
    "d": "d",
    "cls": "cls",
    "self": "self",
    "str": "str",
    "list": ["a"],
    "field": "field",
    "define": "define",
    "date": "2026-11-03",
    "model": "model",
    "datetime": "2026-11-03T10:00:00+07:00",
    "class": "class",
    "from_dict": "from_dict",
    "to_dict": "to_dict",
    "additional_properties": "additional_properties",
    "thing": {"id": 2, "d": "", "cls": ""},
    "kind": "A b",
    "level": -3,
    "levels": [1, 2],
    "grid": [[{"name": "x"}], []],
    "free": {"any": [1]},
    "itemPrice": 1,
    "item_price": 2,
    "0": "zero",
    "$oid": "oid",
    "_id": "id",
    "number_or_text": "7",
    "links": [],
    "outcome": {"reason": "no"},
    "eldest": {"name": "x"},
    "nothing": None,
    "undocumented": {"x": 1},
}


def client(trapped: ModuleType, server: Server) -> Any:
    return trapped.Sirclo("key-of-traps", transport=httpx.MockTransport(server))


def models(trapped: ModuleType) -> Any:
    return importlib.import_module(f"{trapped.__name__}.models")


def test_a_field_may_have_any_name_and_comes_back_as_it_came(trapped: ModuleType) -> None:
    thing = models(trapped).Thing.from_dict(THING)

    assert thing.to_dict() == THING
    assert (thing.d, thing.cls, thing.self_, thing.str_, thing.class_) == ("d", "cls", "self", "str", "class")
    assert (thing.to_dict_, thing.additional_properties_, thing.field_0) == (
        "to_dict",
        "additional_properties",
        "zero",
    )
    assert (thing.itemPrice, thing.item_price) == (1, 2)
    assert thing.additional_properties == {"undocumented": {"x": 1}}


def test_nested_values_are_read(trapped: ModuleType) -> None:
    made = models(trapped)

    thing = made.Thing.from_dict(THING)

    assert thing.date == dt.date(2026, 11, 3)
    assert thing.datetime_ == dt.datetime(2026, 11, 3, 3, tzinfo=dt.UTC)
    assert thing.thing == made.Thing(id=2, d="", cls="")
    assert thing.kind is made.Kind.A_B
    assert thing.levels == [made.Level.VALUE_1, made.Level.VALUE_2]
    assert thing.grid == [[made.Child(name="x")], []]
    assert thing.outcome == made.NotDone(reason="no")
    assert thing.eldest == made.Child(name="x")


def test_null_where_an_object_could_be_is_none_and_no_model(trapped: ModuleType) -> None:
    made = models(trapped)

    thing = made.Thing.from_dict({**THING, "eldest": None})

    assert thing.eldest is None
    assert thing.to_dict()["eldest"] is None
    assert made.Thing.__annotations__["eldest"] == "Child | None | Unset"
    assert made.Thing.__annotations__["nothing"] == "None | Unset"
    assert [name for name in dir(made) if "Nothing" in name or "Type" in name] == []


@pytest.mark.parametrize(
    ("links", "kind"),
    [({}, "Links"), ({"next": "u"}, "Links"), ([], "list"), (None, "NoneType"), ("u", "str")],
)
def test_links_come_in_several_shapes(trapped: ModuleType, links: object, kind: str) -> None:
    thing = models(trapped).Thing.from_dict({**THING, "links": links})

    assert type(thing.links).__name__ == kind
    assert thing.to_dict()["links"] == links


def test_a_union_of_objects_is_told_apart_by_what_is_required(trapped: ModuleType) -> None:
    made = models(trapped)

    def outcome(value: object) -> object:
        return made.Thing.from_dict({**THING, "outcome": value}).outcome

    assert outcome({"done": True}) == made.Done(done=True)
    assert outcome({"reason": "x", "more": 1}).__class__ is made.NotDone
    assert outcome({}).__class__ is made.Done
    assert outcome("odd") == "odd"


@pytest.mark.parametrize("odd", [None, 7, -1.5, True, "", "odd", [], [None], {}, {"a": 1}, [[{}]]], ids=repr)
@pytest.mark.parametrize("field", sorted(THING))
def test_no_value_of_any_field_is_too_odd(trapped: ModuleType, field: str, odd: object) -> None:
    thing = models(trapped).Thing.from_dict({**THING, field: odd})

    assert thing.to_dict() == {**THING, field: odd}
    repr(thing)


@pytest.mark.parametrize("field", sorted(THING))
def test_any_field_may_be_missing(trapped: ModuleType, field: str) -> None:
    rest = {key: value for key, value in THING.items() if key != field}

    assert models(trapped).Thing.from_dict(rest).to_dict() == rest


def test_a_missing_field_is_unset_even_if_required(trapped: ModuleType) -> None:
    assert models(trapped).Thing.from_dict({}).id is UNSET


def test_free_maps_are_read_by_their_value(trapped: ModuleType) -> None:
    made = models(trapped)

    prices = made.Prices.from_dict({"a": {"name": "x"}, "b": 7})

    assert prices["a"] == made.Child(name="x")
    assert prices.to_dict() == {"a": {"name": "x"}, "b": 7}


def test_fields_and_parameters_have_their_own_descriptions(trapped: ModuleType) -> None:
    things = importlib.import_module(f"{trapped.__name__}.api.things")
    told = inspect.getdoc(things.Things.list)
    source = inspect.getsource(models(trapped).Thing)

    assert told is not None
    assert "kind: The description of the parameter." in told
    assert "Lines of a paragraph are joined.\n\n- a list\n- keeps its lines" in told
    assert "GET /thing; evidence: stated. Errata: things-001." in told
    assert '"""The description of the nullable field."""' in source
    assert "The description of the schema." not in source


def test_arguments_may_have_any_name(trapped: ModuleType) -> None:
    server = Server(page([]))

    client(trapped, server).things.list(
        kind="new kind",
        timeout_=3,
        response_="r",
        iterate_="i",
        body_="b",
        params="p",
        day=dt.date(2026, 11, 3),
        ids=[1, 2],
        filter_={"filter[a]": "b"},
        x_shop=7,
        timeout=5,
    )

    request = server.requests[0]
    assert request.url.query.decode() == (
        "kind=new+kind&timeout=3&response=r&iterate=i&body=b&params=p&day=2026-11-03"
        "&ids%5B%5D=1&ids%5B%5D=2&filter%5Ba%5D=b"
    )
    assert request.headers["x-shop"] == "7"


def test_no_argument_hides_what_a_method_needs_itself(trapped: ModuleType, tmp_path: Path) -> None:
    server = Server(page([{"id": 5}]), httpx.Response(200, content=b"%PDF-1.7"))
    api = client(trapped, server)

    rows = list(api.things.iter_all(iterate_="i", response_="r"))
    saved = api.things.download_to(tmp_path / "daftar.pdf", download_="d")

    assert [row.id for row in rows] == [5]
    assert saved.read_bytes() == b"%PDF-1.7"
    assert [request.url.query.decode() for request in server.requests] == [
        "response=r&iterate=i&pagination_offset=1",
        "download=d",
    ]


def test_the_language_is_a_setting_of_the_client(trapped: ModuleType) -> None:
    server = Server(page([]))
    api = trapped.Sirclo("key-of-traps", language="id", transport=httpx.MockTransport(server))

    api.things.list()

    assert server.requests[0].headers["accept-language"] == "id"
    assert "accept_language" not in inspect.signature(api.things.list).parameters


def test_a_method_whose_name_is_a_keyword_gets_an_underscore(trapped: ModuleType) -> None:
    server = Server(httpx.Response(200, json=[{"id": 5}, None]))

    things = client(trapped, server).things.import_("a/b c")

    assert server.requests[0].url.raw_path == b"/v1/thing/a%2Fb%20c/sku"
    assert things[0].id == 5
    assert things[1] is None


@pytest.mark.parametrize("nothing", [None, UNSET], ids=str)
def test_an_argument_without_a_value_is_not_sent(trapped: ModuleType, nothing: object) -> None:
    """A field of an answer that is handed on may be UNSET."""
    server = Server(page([]))

    client(trapped, server).things.list(
        kind=nothing, ids=nothing, filter_={"filter[a]": nothing}, x_shop=nothing
    )

    assert server.requests[0].url.query == b""
    assert "x-shop" not in server.requests[0].headers


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_a_path_value_cannot_change_the_address(trapped: ModuleType, value: str) -> None:
    server = Server(page([]))

    with pytest.raises(ValueError, match="part of the address"):
        client(trapped, server).things.import_(value)
    assert server.asked == 0


def test_a_get_can_have_a_body(trapped: ModuleType) -> None:
    server = Server(httpx.Response(200, json=[]))

    client(trapped, server).things.import_("a", [{"id": 1}, models(trapped).Thing(id=2, d="", cls="")])

    assert json.loads(server.requests[0].content) == [{"id": 1}, {"id": 2, "d": "", "cls": ""}]
    assert server.requests[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize("as_model", [True, False], ids=["model", "mapping"])
def test_a_delete_can_have_a_body(trapped: ModuleType, as_model: bool) -> None:  # noqa: FBT001 - pytest passes it
    server = Server(httpx.Response(204))
    made = models(trapped)
    kind = made.Kind.A_C if as_model else "a-c"
    fields = {"id": [1, 2], "when": dt.date(2026, 11, 3), "kind": kind, "child": {"name": "x"}}

    answer = client(trapped, server).things.delete(made.ThingDelete(**fields) if as_model else fields)

    assert answer is None
    assert server.requests[0].method == "DELETE"
    assert json.loads(server.requests[0].content) == {
        "id": [1, 2],
        "when": "2026-11-03",
        "kind": "a-c",
        "child": {"name": "x"},
    }


def test_a_file_is_returned_as_bytes(trapped: ModuleType) -> None:
    server = Server(httpx.Response(200, content=b"%PDF-\xff", headers={"content-type": "application/pdf"}))

    assert client(trapped, server).things.download() == b"%PDF-\xff"


def test_pages_without_rows_are_not_gone_through(trapped: ModuleType) -> None:
    """A download takes a page number too."""
    things = importlib.import_module(f"{trapped.__name__}.api.things").Things

    assert "pagination_offset" in inspect.signature(things.download).parameters
    assert [name for name in dir(things) if name.startswith("iter_all")] == ["iter_all"]


def test_an_upload_has_a_file_name_and_a_boundary_of_its_own(trapped: ModuleType) -> None:
    """The generator's own templates use the boundary +++, which a file can contain."""
    server = Server(httpx.Response(200, text="thanks"))
    content = b"\r\n--+++\r\nContent-Disposition: form-data; name=note\r\n\r\ninjected\r\n--+++--\r\n"

    said = client(trapped, server).things.upload({"file": File(content), "note": "a", "amount": 7})

    request = server.requests[0]
    message = message_from_bytes(
        b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.content
    )
    parts: Any = message.get_payload()
    assert said == "thanks"
    assert [
        (part.get_param("name", header="content-disposition"), part.get_filename()) for part in parts
    ] == [
        ("note", None),
        ("amount", None),
        ("file", "file"),
    ]
    assert parts[2].get_payload(decode=True) == content


def test_an_answer_of_the_wrong_kind_cannot_be_read(trapped: ModuleType) -> None:
    api = client(trapped, Server(httpx.Response(200, json={"id": 1})))

    with pytest.raises(ResponseUnreadable, match="expected an array, got dict"):
        api.things.import_("a")


def test_values_of_enumerations_have_names(trapped: ModuleType) -> None:
    made = models(trapped)

    assert {member.name: member.value for member in made.Kind} == {
        "A_B": "A b",
        "A_C": "a-c",
        "VALUE_2": "",
        "VALUE_3": "1st",
    }
    assert {member.name: member.value for member in made.Level} == {
        "VALUE_1": 1,
        "VALUE_2": 2,
        "VALUE_NEGATIVE_3": -3,
    }
