"""With `strict=True` an answer that is not as documented is an error; the bundles' examples are not."""

import asyncio
import importlib
from typing import Any

import httpx
import pytest

from lapak import ResponseUnreadable
from lapak.client.model import Model
from lapak.client.strict import complaint, mismatches
from lapak_api.smartseller.models import OrderPage
from tests.client.test_documented import CLIENTS, KEYS
from tests.client.tolerance.answers import EDITIONS, Asked, asked
from tests.client.wire import Server, page


def example(edition: str, name: str) -> Asked:
    return next(made for made in asked(edition) if made.name == name)


@pytest.mark.parametrize("edition", EDITIONS)
def test_documented_examples_are_as_documented(edition: str) -> None:
    for one in asked(edition):
        transport = httpx.MockTransport(lambda _, body=one.body: httpx.Response(200, content=body))

        one.call(CLIENTS[edition][0](*KEYS[edition], transport=transport, strict=True))


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_types_of_all_models_and_operations_are_known(edition: str) -> None:
    models = importlib.import_module(f"lapak_api.{edition}.models")
    for name in models.__all__:
        kind = getattr(models, name)
        if issubclass(kind, Model):
            wires = [place.partition(":")[0] for place in mismatches(kind.from_dict({}))]
            assert set(wires) == set(kind._required)


def order(**fields: Any) -> dict[str, Any]:
    """Return the documented order with other fields; `...` takes one away."""
    (documented, *_) = OrderPage.from_dict(
        httpx.Response(200, content=example("smartseller", "orders_list").body).json()
    ).data
    changed = {**documented.to_dict(), **fields}
    return {name: value for name, value in changed.items() if value is not ...}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, []),
        ({"total_amount": "141000"}, ["data[0].total_amount: expected integer, got text"]),
        ({"total_amount": True}, ["data[0].total_amount: expected integer, got true or false"]),
        ({"total_amount": 1.5}, ["data[0].total_amount: expected integer, got number"]),
        ({"weight": 1}, []),
        ({"weight": None}, ["data[0].weight: expected number, got null"]),
        ({"awb_number": None}, []),
        ({"awb_number": 7}, ["data[0].awb_number: expected text or null, got integer"]),
        ({"note": ...}, ["data[0].note: missing"]),
        ({"diskon": 5}, ["data[0].diskon: not documented"]),
        ({"products": {}}, ["data[0].products: expected array, got object"]),
        ({"products": [7, None]}, [
            "data[0].products[0]: expected object, got integer",
            "data[0].products[1]: expected object, got null",
        ]),
        ({"shopee": "SPX"}, ["data[0].shopee: expected object or null, got text"]),
    ],
)  # fmt: skip
def test_differences_are_named_by_their_place(fields: dict[str, Any], said: list[str]) -> None:
    listed = OrderPage.from_dict({"data": [order(**fields)], "meta": {"pagination": {}}})

    found = [place for place in mismatches(listed) if place.startswith("data")]

    assert found == said


def sirclo_orders(**fields: Any) -> tuple[Asked, httpx.MockTransport]:
    """Return the call that lists orders, and a server whose first order has other fields."""
    listing = example("sirclo", "orders_list")
    body = httpx.Response(200, content=listing.body).json()
    body["orders"][0].update(fields)
    return listing, httpx.MockTransport(lambda _: httpx.Response(200, json=body))


def test_unknown_values_of_enumerations_are_differences() -> None:
    listing, transport = sirclo_orders(order_status="teleported")
    api = CLIENTS["sirclo"][0](*KEYS["sirclo"], transport=transport)

    assert not listing.call(api).orders[0].order_status.is_known
    with pytest.raises(ResponseUnreadable, match=r"orders\[0\].order_status: unknown value of OrderStatus"):
        listing.call(api.with_options(strict=True))


def test_times_that_are_none_are_differences() -> None:
    listing, transport = sirclo_orders(created_at="kemarin")
    api = CLIENTS["sirclo"][0](*KEYS["sirclo"], transport=transport, strict=True)

    with pytest.raises(ResponseUnreadable, match=r"orders\[0\].created_at: expected date and time, got text"):
        listing.call(api)


def test_a_client_is_tolerant_unless_it_is_told_otherwise() -> None:
    server = Server(page([order(total_amount="Rp141.000", receiver_name="Dewi Anggraini", weight=None)]))
    said = r"not as documented: data\[0\].total_amount: expected integer, got text; data\[0\].weight: .*"

    assert server.shop().orders.list().data[0].to_dict()["total_amount"] == "Rp141.000"
    with pytest.raises(ResponseUnreadable, match=said) as caught:
        server.shop(strict=True).orders.list()
    assert b"Rp141.000" in caught.value.content
    assert "Dewi" not in str(caught.value)


def test_asynchronous_callers_can_be_strict_too() -> None:
    async def run() -> None:
        async with Server(page([order(note=7)])).async_shop(strict=True) as api:
            await api.orders.list()

    with pytest.raises(ResponseUnreadable, match=r"data\[0\].note: expected text, got integer"):
        asyncio.run(run())


def test_an_error_names_the_first_three_differences() -> None:
    listed = OrderPage.from_dict({"data": [1, 2, 3, 4], "meta": {}})

    told = complaint(lambda payload: payload, listed)

    assert told.startswith("not as documented: data[0]: expected object, got integer; data[1]: ")
    assert told.endswith("data[2]: expected object, got integer; …")


def test_what_nobody_has_documented_cannot_differ() -> None:
    answer = Server(httpx.Response(200, json={"apa": ["saja"]}))

    assert answer.shop(strict=True).request("GET", "/apa").parsed == {"apa": ["saja"]}


def test_whole_answers_that_are_arrays_are_compared_too() -> None:
    one = example("sirclo", "orders_update")
    answer = httpx.MockTransport(lambda _: httpx.Response(200, json=[{"id": "4127"}, 7]))
    api = CLIENTS["sirclo"][0](*KEYS["sirclo"], transport=answer, strict=True)

    with pytest.raises(ResponseUnreadable, match=r"\[0\].id: expected integer, got text") as caught:
        one.call(api)
    assert "[1]: expected object, got integer" in str(caught.value)


@pytest.mark.parametrize("strict", [False, True])
def test_a_page_in_place_of_a_file_is_an_error_however_strict(*, strict: bool) -> None:
    page = httpx.Response(200, html="<h1>Sedang dalam pemeliharaan</h1>")

    with pytest.raises(ResponseUnreadable, match="a text in place of a file"):
        Server(page).shop(strict=strict).analyses.download_customers()


def test_names_that_may_be_somebodys_are_not_repeated() -> None:
    odd = {"Siti Rahmawati": 1, "\ud83d": 2, "081210203040": 3, "kolom_baru": 4}
    page = OrderPage.from_dict({"data": [], "meta": None, **odd})

    told = [line for line in mismatches(page) if "not documented" in line]

    assert sorted(told) == ["***: not documented"] * 3 + ["kolom_baru: not documented"]
