"""The demo shop made ready for load, and the requests to load it with."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from bench.load import Target
from bench.orders import example_order
from bench.processes import BenchError

__all__ = ["first_answer", "prepare", "targets"]

_BASE = "/smartseller/api/open"
_LIST = f"{_BASE}/order?per_page=10"
_STOCK = 1_000_000_000
_HEADERS = {"Authorization": "Bearer demo-toko-a"}


def first_answer(url: str) -> None:
    """Ask for a list."""
    httpx.get(f"{url}{_LIST}", headers=_HEADERS).raise_for_status()


def targets(url: str) -> list[Target]:
    """Return what is measured: one order with everything, ten orders, a new order."""
    body = json.dumps(_order(), separators=(",", ":"))
    sends = {**_HEADERS, "Content-Type": "application/json"}
    return [
        Target("order detail", "GET", f"{url}{_BASE}/order/details?per_page=1", _HEADERS),
        Target("order list of 10", "GET", f"{url}{_LIST}", _HEADERS),
        Target("order create", "POST", f"{url}{_BASE}/order", sends, body),
    ]


def prepare(url: str, orders: int) -> None:
    """Put more into stock than any load can sell, then make orders."""
    with httpx.Client(base_url=f"{url}{_BASE}", headers=_HEADERS) as client:
        for line in _order()["products"]:
            stock = [{"amount": _STOCK, "status": "add", "warehouse_id": line["warehouse_id"]}]
            change = {
                "variation_id": line["id"],
                "stock": stock,
                "description": "",
                "move_warehouse_stock": False,
            }
            _check(client.patch("/product/update-stock", json=change))
        for _ in range(orders):
            _check(client.post("/order", json=_order()))


def _order() -> dict[str, Any]:
    """Return the order of the example, made today: the list shows the last days only."""
    return example_order() | {"order_date": (datetime.now(UTC) + timedelta(hours=7)).date().isoformat()}


def _check(response: httpx.Response) -> None:
    if not response.is_success:
        raise BenchError(f"{response.request.method} {response.request.url}: {response.text}")
