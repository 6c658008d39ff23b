"""Sixty canaries through every call at debug level: none is seen in what a bug report or a log would hold."""

import asyncio
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

import lapak
from tests.client.secrecy.answers import (
    FAILURES,
    HEADERS,
    body,
    refusal,
    success,
)
from tests.client.secrecy.calls import BASE, CALLS, async_shop, called, shop
from tests.client.secrecy.canaries import (
    KEY,
    NAMES,
    PERSONAL,
    PHONES,
    SEARCHES,
)
from tests.client.secrecy.watch import Watch, report


@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_seen_of_calls_that_succeed(watch: Watch, name: str) -> None:
    api = shop(watch, success)

    called(CALLS[name], api, watch, name)

    assert watch.texts
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_seen_of_calls_that_fail(watch: Watch, name: str, failure: str) -> None:
    api = shop(watch, FAILURES[failure])

    called(CALLS[name], api, watch, name)

    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("name", ["list", "order", "request"])
def test_nothing_is_seen_of_asynchronous_calls(watch: Watch, name: str, failure: str) -> None:
    async def run() -> None:
        async with async_shop(watch, FAILURES[failure]) as api:
            made = CALLS[name](api)
            try:
                watch.see(name, *[await made][:0])
            except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
                watch.see_error(name, error)

    asyncio.run(run())

    assert watch.hits() == [], report(watch.hits())


def busy(request: httpx.Request) -> httpx.Response:
    return httpx.Response(503, json=refusal(request), headers=HEADERS | {"Retry-After": "1"})


@pytest.mark.parametrize(
    "first", [busy, FAILURES["reset"], FAILURES["refused"], FAILURES["slow"], FAILURES["502"]]
)
def test_nothing_is_seen_of_calls_that_are_tried_again(watch: Watch, first: Any) -> None:
    for name in ("list", "search"):
        called(CALLS[name], shop(watch, first, success), watch, name)

    assert any("RetryEvent" in text for _, text in watch.texts)
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("walk", ["iter_all", "iter_pages"])
def test_nothing_is_seen_of_walks_through_lists(watch: Watch, walk: str) -> None:
    called(
        lambda api: list(getattr(api.customers, walk)(keyword=SEARCHES["keyword"])),
        shop(watch, FAILURES["400"]),
        watch,
        walk,
    )

    assert any("paging.py" in text for where, text in watch.texts if where.endswith("locals"))
    assert watch.hits() == [], report(watch.hits())


def test_nothing_is_seen_of_downloads(watch: Watch, tmp_path: Path) -> None:
    called(
        lambda api: api.customers.download_to(tmp_path, headers={"X-Trace": NAMES["name"]}),
        shop(watch, FAILURES["400"]),
        watch,
        "download",
    )

    assert watch.hits() == [], report(watch.hits())


def test_nothing_is_seen_of_what_reconciling_tells(watch: Watch) -> None:
    row = {
        "order_id": 5,
        "customer": PERSONAL,
        "receiver": PERSONAL,
        "created_at": "2026-11-14T02:20:31.000000Z",
    }

    def page(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [row]}, headers={"date": "Sat, 14 Nov 2026 02:20:31 GMT"})

    api = shop(watch, FAILURES["reset"], page)

    with pytest.raises(lapak.MaybeApplied) as caught:
        api.orders.create(body())
    watch.see_error("lost", caught.value)
    watch.see("found", caught.value.reconcile())

    assert watch.hits() == [], report(watch.hits())


def test_the_program_itself_gets_everything(watch: Watch) -> None:
    """What is hidden from others is still there for the code that made the call."""
    order = shop(watch, success).orders.list().data[0]
    with pytest.raises(lapak.ValidationFailed) as caught:
        shop(watch, FAILURES["400"]).suppliers.create(body())

    assert order.receiver_name == NAMES["receiver_name"]
    assert NAMES["name"] in caught.value.message
    assert caught.value.body["data"]["phone"] == PHONES["phone"]
    assert NAMES["name"].encode() in caught.value.content
    assert KEY not in caught.value.message


def test_a_pickle_keeps_of_headers_only_what_is_harmless(watch: Watch) -> None:
    """Nobody has sent that name: nothing but the rule for headers can hide it."""
    headers = {
        "X-Customer": "Hartono",
        "X-Debug": "081234567801",
        "X-RateLimit-Remaining": "12",
        "X-Request-Id": "6a17f0c4-9b2d",
        "Retry-After": "30",
    }
    api = shop(watch, lambda _: httpx.Response(429, json={"message": "wait"}, headers=headers), retries=0)

    with pytest.raises(lapak.RateLimited) as caught:
        api.suppliers.list()
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - made here

    assert caught.value.headers["x-customer"] == "Hartono"
    assert again.headers == {
        "x-customer": "***",
        "x-debug": "***",
        "x-ratelimit-remaining": "12",
        "x-request-id": "6a17f0c4-9b2d",
        "retry-after": "30",
        "content-type": "application/json",
        "content-length": "18",
    }


def test_what_stood_in_the_address_is_not_repeated(watch: Watch) -> None:
    said = "no customer Sastro Wardoyo, no SASTRO%20WARDOYO in /customer/7"
    api = shop(watch, lambda _: httpx.Response(404, json={"message": said}))

    with pytest.raises(lapak.NotFound) as caught:
        api.request("GET", "/customer/Sastro%20Wardoyo", params={"Sastro Wardoyo": 1})

    assert str(caught.value) == "GET /customer/***: 404 no customer ***, no *** in /customer/7"
    assert caught.value.request.url == f"{BASE}/customer/***?***=1"
