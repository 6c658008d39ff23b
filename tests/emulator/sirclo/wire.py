"""A shop of SIRCLO's to talk to over the raw wire."""

from typing import Any
from urllib.parse import urlencode

import orjson
from attrs import frozen

from lapak.emulator.app import Emulator
from lapak.emulator.message import Request

BASE = "/sirclo/v1"
SECRET = "demo-secret"  # noqa: S105  # of the demo shops, printed in the README


@frozen
class Reply:
    """What came back."""

    status: int
    reason: str | None
    body: Any


@frozen
class Shop:
    """A caller with a key."""

    emulator: Emulator
    key: str
    secret: str | None = SECRET

    def call(self, method: str, path: str, *, body: Any = None, **query: str) -> Reply:
        headers = {"api_key": self.key, "content-type": "application/json"}
        if self.secret is not None:
            headers["api_secret"] = self.secret
        content = b"" if body is None else orjson.dumps(body)
        response = self.emulator.handle(Request(method, BASE + path, urlencode(query), headers, content))
        return Reply(response.status, response.header("x-lapak-reason"), orjson.loads(response.body))

    def send(self, *orders: dict[str, Any]) -> Reply:
        return self.call("POST", "/order", body=list(orders))

    def update(self, *changes: tuple[int, str]) -> Reply:
        return self.call("PATCH", "/order", body=[{"id": one, "status": status} for one, status in changes])

    def orders(self, start: str = "2000-01-01T00:00:00Z", end: str = "2100-01-01T00:00:00Z") -> Any:
        return self.call("GET", "/order", start=start, end=end).body["orders"]

    def stock(self) -> dict[str, int]:
        rows = self.call(
            "GET", "/product/stocks", start="2000-01-01T00:00:00Z", end="2100-01-01T00:00:00Z"
        ).body
        return {row["sku"]: int(row["available"]) for row in rows}


def order(reference: str = "TKM-1", *lines: tuple[str, int], **fields: Any) -> dict[str, Any]:
    """Make a request for one order; lines are SKU and quantity."""
    not_yet = "0001-01-01T00:00:00Z"
    needed: dict[str, Any] = {
        "remote_order_id": reference,
        "remote_order_status": "pending",
        "shipment_reference": "",
        "accepted_at": not_yet,
        "packed_at": not_yet,
        "completed_at": not_yet,
    }
    if lines:
        needed["line_items"] = [{"product_code": sku, "order_quantity": pieces} for sku, pieces in lines]
    return needed | fields
