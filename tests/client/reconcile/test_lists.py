"""What is read to find an order again: all of it, within bounds, and whatever it looks like."""

import json
from typing import Any

import httpx
import pytest

import lapak
from lapak.client.reconcile import orders
from tests.client.reconcile.shop import World, ids, lost, made, newest, order


def test_what_is_read_is_bounded_by_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "PAGES", 2)
    monkeypatch.setattr(orders, "ROWS", 1)
    api = world.shop()
    for note in "abc":
        made(api, note=note)
    world.lose(applied=True)
    error = lost(api, order())
    world.asked.clear()

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert "more than 2 pages" in found.rests_on
    assert world.asked == ["GET /order/details"] * 2


def test_what_is_read_is_bounded_by_time(world: World) -> None:
    api = world.shop()
    world.lose(applied=False)
    error = lost(api, order())

    found = error.reconcile(timeout=1.0, settle=5.0)

    assert found.outcome == "ambiguous"
    assert "too early" in found.rests_on
    assert world.slept == []


def test_all_pages_are_read(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "ROWS", 2)
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    for note in "abcde":
        made(api, note=note)

    assert error.reconcile().outcome == "applied"


def test_a_failure_to_look_is_an_error(world: World) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.emulator.faults.add(operation="orders_list_details", status=500)

    with pytest.raises(lapak.ServerError):
        error.reconcile()


@pytest.mark.parametrize(
    "payload",
    [{}, [], {"data": None}, {"data": [1]}, {"data": [{"order_id": None}]}, {"data": [{}], "meta": {}}],
    ids=str,
)
def test_an_odd_list_is_never_taken_for_an_answer(world: World, payload: Any) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    world.answer_with(api, payload)

    try:
        outcome = error.reconcile().outcome
    except lapak.LapakError:
        outcome = "ambiguous"
    assert outcome == "ambiguous"


@pytest.mark.parametrize(
    "missing", ["customer", "receiver", "origin", "products", "created_at", "note", "shipping"]
)
def test_a_row_that_lacks_what_is_compared_is_not_picked(world: World, missing: str) -> None:
    api = world.shop()
    world.lose(applied=True)
    error = lost(api, order())
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def without(request: httpx.Request) -> httpx.Response:
        response = answer(request)
        payload = response.json()
        for row in payload["data"]:
            row.pop(missing, None)
        return httpx.Response(200, json=payload, headers=[world.emulator.clock.header])

    transport.handler = without

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert newest(api) in ids(found)


def test_pages_that_nobody_counts_are_read_to_the_end(world: World) -> None:
    """A server may cap the rows of a page below what was asked for."""
    api, other = world.shop(), world.shop()
    api.suppliers.list()
    world.lose(applied=True)
    error = lost(api, order())
    expected = newest(api)
    for note in "abc":
        made(other, note=note)
    transport: Any = api._sender.http._transport
    answer = transport.handler

    def capped(request: httpx.Request) -> httpx.Response:
        response = answer(request)
        page = int(request.url.params["pagination_offset"])
        rows = response.json()["data"] if page == 1 else answer(at_first_page(request)).json()["data"]
        return httpx.Response(
            200, json={"data": rows[2 * page - 2 : 2 * page]}, headers=[world.emulator.clock.header]
        )

    transport.handler = capped

    found = error.reconcile()

    assert (found.outcome, ids(found)) == ("applied", [expected])


def at_first_page(request: httpx.Request) -> httpx.Request:
    return httpx.Request(
        request.method, request.url.copy_set_param("pagination_offset", 1), headers=request.headers
    )


def test_a_list_that_counts_more_than_it_shows_proves_nothing(world: World) -> None:
    api = world.shop()
    world.lose(applied=False)
    error = lost(api, order())
    pagination = {"total": 3, "total_pages": 1}
    transport: Any = api._sender.http._transport
    transport.handler = lambda _: httpx.Response(
        200, json={"data": [], "meta": {"pagination": pagination}}, headers=[world.emulator.clock.header]
    )

    found = error.reconcile()

    assert found.outcome == "ambiguous"
    assert "counts 3 orders and shows 0" in found.rests_on


@pytest.mark.parametrize("applied", [True, False], ids=["applied", "not applied"])
def test_answers_in_an_old_character_set_are_read_like_all_others(
    world: World,
    applied: bool,  # noqa: FBT001
) -> None:
    """An order of the same client is not taken for the lost one, because its answer could not be read."""
    api = world.shop()
    transport: Any = api.http._transport
    answer = transport.handler

    def translated(request: httpx.Request) -> httpx.Response:
        came = answer(request)
        headers = {**came.headers, "content-type": "application/json; charset=iso-8859-1"}
        text = came.json() | {"message": "Kafé"}
        content = json.dumps(text, ensure_ascii=False).encode("latin-1")
        return httpx.Response(came.status_code, headers=headers, content=content)

    transport.handler = translated
    first = made(api)
    world.lose(applied=applied)
    found = lost(api, order()).reconcile()

    assert found.outcome == ("applied" if applied else "not_found")
    assert first not in ids(found)
