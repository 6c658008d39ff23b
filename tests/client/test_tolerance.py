"""No answer of a server can make a model fail: what is odd is kept, and written back as it came."""

import importlib
from typing import Any

import httpx
import pytest

from lapak import UNSET
from lapak.client.enums import OpenIntEnum, OpenStrEnum
from lapak.client.model import Model, _plan, to_wire
from tests.client.wire import Server, page

ODD: list[Any] = [None, 7, 1e300, False, "", "odd", [], [None, 3, "x", [[]]], {}, {"a": {"b": [1]}}]
CLASSES = [
    pytest.param(getattr(module, name), id=f"{edition}-{name}")
    for edition in ("smartseller", "ngorder", "sirclo")
    for module in [importlib.import_module(f"lapak_api.{edition}.models")]
    for name in module.__all__
]


def wire_names(kind: type[Model]) -> list[str]:
    return [wire for _, wire, _ in _plan(kind)[0]]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_model_and_enumeration_takes_anything(kind: Any) -> None:
    if issubclass(kind, OpenStrEnum | OpenIntEnum):
        unknown = kind("a new value" if issubclass(kind, OpenStrEnum) else -987)
        assert not unknown.is_known
        assert all(kind(member.value).is_known for member in kind)
        return
    for odd in ODD:
        source = {**dict.fromkeys(wire_names(kind), odd), "undocumented field": odd}
        assert kind.from_dict(source).to_dict() == source


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
