"""Calls of every kind, full of canaries, and clients that are watched while they make them."""

from collections.abc import Callable
from typing import Any

import httpx

import lapak
from tests.client.secrecy.answers import Echo, Reply, body
from tests.client.secrecy.canaries import KEY, NAMES, PERSONAL, PHONES, SEARCHES, SECRETS
from tests.client.secrecy.watch import Watch
from tests.client.wire import FakeTime

BASE = "https://api.example/api/open"


def hooks(watch: Watch) -> lapak.Hooks:
    def see(event: object) -> None:
        watch.see("hook", event)

    return lapak.Hooks(request=see, response=see, retry=see)


def shop(watch: Watch, *answers: Reply, **options: Any) -> lapak.SmartSeller:
    api = lapak.SmartSeller(
        KEY, base_url=BASE, transport=httpx.MockTransport(Echo(*answers)), hooks=hooks(watch), **options
    )
    api._sender.clock = FakeTime().clock()
    return api


def async_shop(watch: Watch, *answers: Reply) -> lapak.AsyncSmartSeller:
    api = lapak.AsyncSmartSeller(
        KEY, base_url=BASE, transport=httpx.MockTransport(Echo(*answers)), hooks=hooks(watch)
    )
    api._sender.clock = FakeTime().clock()
    return api


Calls = dict[str, Callable[[Any], Any]]
CALLS: Calls = {
    "list": lambda api: api.customers.list(keyword=SEARCHES["keyword"]),
    "create": lambda api: api.suppliers.create(body()),
    "order": lambda api: api.orders.create(body()),
    "update": lambda api: api.orders.update(body(), headers={"X-Trace": NAMES["name"]}),
    "delete": lambda api: api.order_costs.delete(7),
    "whole": lambda api: api.customers.with_response.list(keyword=SEARCHES["keyword"]),
    "request": lambda api: api.request(
        "POST", f"/customer/{SEARCHES['keyword']}", params=PERSONAL | SEARCHES | SECRETS, json=body()
    ),
    "search": lambda api: api.request("GET", f"/customer/{PHONES['phone']}", params=PERSONAL | {"x": KEY}),
}


def called(call: Callable[[Any], Any], api: Any, watch: Watch, where: str) -> None:
    """Call, and look at what comes or is raised."""
    try:
        found = call(api)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
        watch.see_error(where, error)
    else:
        watch.see(where, *([] if isinstance(found, str | bytes | dict | list) else [found]))
