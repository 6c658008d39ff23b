"""Orders of SIRCLO's sales channels."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lapak.emulator.call import Call
from lapak.emulator.commerce.sirclo_orders import Refused, UnknownOrder, ordered_between, set_status, store
from lapak.emulator.commerce.sirclo_times import read
from lapak.emulator.errors import NotFound, RuleBroken

__all__ = ["orders_create", "orders_list", "orders_update"]


def orders_list(call: Call) -> dict[str, Any]:
    """List the orders of a span of time by `order_date` (docs 003, Get Order)."""
    return {"orders": ordered_between(call.db, call.shop, read(call.query["start"]), read(call.query["end"]))}


def orders_create(call: Call) -> list[dict[str, Any]]:
    """Make orders or bring them up to date, all or none (docs 003, Create Order)."""
    at = call.clock.now()
    answer = []
    for position, sent in enumerate(call.body):
        with _naming(position, sent):
            answer.append(store(call.db, call.shop, at, sent))
    return answer


def orders_update(call: Call) -> list[dict[str, Any]]:
    """Change the status of orders, all or none (docs 003, Update Order)."""
    at = call.clock.now()
    answer = []
    for position, change in enumerate(call.body):
        with _naming(position, change):
            status = set_status(call.db, call.shop, at, change["id"], change["status"])
            answer.append({"id": change["id"], "status": status})
    return answer


@contextmanager
def _naming(position: int, item: dict[str, Any]) -> Iterator[None]:
    """Say which item of the body it is that cannot be done."""
    try:
        yield
    except UnknownOrder:
        raise NotFound(f"{position}.id", f"no order {item['id']} in this shop") from None
    except Refused as refused:
        raise RuleBroken(refused.rule, {f"{position}.{refused.field}": [refused.text]}) from None
