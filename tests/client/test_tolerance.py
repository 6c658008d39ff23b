"""No answer of a server can make a model fail: what is odd is kept, and written back as it came."""

import copy
import datetime as dt
import importlib
import pickle
from typing import Any

import httpx
import pytest

from lapak import UNSET, BadRequest
from lapak.client.enums import OpenIntEnum, OpenStrEnum
from lapak.client.model import to_wire, wire_names
from lapak.client.reading import enum, moment
from tests.client.tolerance.same import difference
from tests.client.wire import Server, page

ODD: list[Any] = [None, 7, 1e300, False, "", "odd", [], [None, 3, "x", [[]]], {}, {"a": {"b": [1]}}]
CLASSES = [
    pytest.param(getattr(module, name), id=f"{edition}-{name}")
    for edition in ("smartseller", "ngorder", "sirclo")
    for module in [importlib.import_module(f"lapak_api.{edition}.models")]
    for name in module.__all__
]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_model_and_enumeration_takes_anything(kind: Any) -> None:
    if issubclass(kind, OpenStrEnum | OpenIntEnum):
        unknown = kind("a new value" if issubclass(kind, OpenStrEnum) else -987)
        assert not unknown.is_known
        assert all(kind(member.value).is_known for member in kind)
        return
    for odd in ODD:
        source = {**dict.fromkeys((wire for _, wire in wire_names(kind)), odd), "undocumented field": odd}
        assert difference(kind.from_dict(source).to_dict(), source) is None


def order(**fields: object) -> Any:
    server = Server(page([{"order_id": 1, **fields}]))
    (row,) = server.shop().orders.list().data
    return row


@pytest.mark.parametrize("rows", [[None], ["x"], [7], [[]], [{}]])
def test_a_row_of_another_shape_does_not_spoil_the_page(rows: list[Any]) -> None:
    listed = Server(page([*rows, {"order_id": 5}])).shop().orders.list().data

    assert to_wire(listed[0]) == rows[0]
    assert listed[1].order_id == 5


@pytest.mark.parametrize("data", [None, {}, "x", 7])
def test_data_of_another_shape_is_kept(data: object) -> None:
    listed = Server(httpx.Response(200, json={"data": data})).shop().orders.list()

    assert to_wire(listed.data) == data


def test_missing_fields_are_unset() -> None:
    row = order()

    assert row.order_id == 1
    assert row.total_amount is UNSET
    assert row.products is UNSET
    assert not row.receiver_name


def test_null_stays_null() -> None:
    row = order(products=None, total_amount=None, shopee=None)

    assert (row.products, row.total_amount, row.shopee) == (None, None, None)


def test_undocumented_fields_are_kept() -> None:
    row = order(insurance={"amount": 5000})

    assert row["insurance"] == {"amount": 5000}
    assert "insurance" in row
    assert "order_id" not in row
    with pytest.raises(KeyError):
        _ = row["nothing"]


def test_numbers_may_be_texts_and_texts_numbers() -> None:
    row = order(total_amount="Rp141.000", receiver_name=7, weight="1.5")

    assert (row.total_amount, row.receiver_name, row.weight) == ("Rp141.000", 7, "1.5")


@pytest.mark.parametrize("links", [{}, [], None, {"next": "u"}, "u"])
def test_links_may_have_any_of_their_shapes(links: object) -> None:
    answer = httpx.Response(
        200, json={"data": [], "meta": {"pagination": {"total_pages": 1, "links": links}}}
    )

    listed = Server(answer).shop().orders.list()

    assert to_wire(listed.meta.pagination.links) == links
    assert list(Server(answer).shop().orders.iter_all()) == []


def test_a_failure_in_place_of_a_file_is_an_error() -> None:
    server = Server(httpx.Response(200, json={"response": "Failed", "message": "Tidak ada data"}))

    with pytest.raises(BadRequest, match="Tidak ada data"):
        server.shop().analyses.download_customers()


def test_times_keep_their_spelling() -> None:
    for text in ("2026-11-14T09:20:31.50Z", "2026-11-14T09:20:31.123456789Z", "2026-11-14T09:20+0700"):
        time = moment(text)
        for other in (time, copy.copy(time), copy.deepcopy(time), pickle.loads(pickle.dumps(time))):  # noqa: S301
            assert isinstance(other, dt.datetime)
            assert to_wire(other) == text
    later = moment("2026-11-14T09:20:31.50Z") + dt.timedelta(minutes=1)
    assert to_wire(later) == "2026-11-14T09:21:31.500000Z"


def test_numbers_of_other_types_are_no_members_of_an_enumeration() -> None:
    class Pickup(OpenIntEnum):
        REQUESTED = 1

    read = enum(Pickup)
    odds: list[Any] = [True, 1.0, "1", None, []]

    assert read(1) is Pickup.REQUESTED
    assert [type(read(odd)) for odd in odds] == [bool, float, str, type(None), list]


def test_answers_may_be_nested_deeper_than_the_stack() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]

    written = to_wire({"data": deep})["data"]

    levels = 0
    while written:
        (written,) = written
        levels += 1
    assert levels == 100_000


def test_a_misspelled_field_cannot_be_set() -> None:
    row = order()

    row.note = "Titip satpam"
    with pytest.raises(AttributeError, match="Order has no field 'notes'"):
        row.notes = "hilang"
    assert row.to_dict() == {"order_id": 1, "note": "Titip satpam"}


def test_a_field_with_an_attribute_is_not_set_beside_it() -> None:
    row = order(note="Titip satpam")

    with pytest.raises(KeyError, match="note is the attribute"):
        row["note"] = "hilang"
    with pytest.raises(KeyError, match=r"the attribute \.order_id"):
        _ = row["order_id"]
    assert row.to_dict() == {"order_id": 1, "note": "Titip satpam"}


def test_unset_is_never_written() -> None:
    row = order()

    row["diskon"] = UNSET

    assert row.to_dict() == {"order_id": 1}
