"""How SQLite goes about the statements of the busiest operations: none may go through all lines of a shop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.emulator.orders.shop import make

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from tests.emulator.api import Answer, Api

_PARTS = {"order_lines", "order_costs", "payments", "l", "p"}
_BROAD = re.compile(r"^SCAN (\w+)|^SEARCH (\w+) USING .*\(shop_id=\?\)$")


def plans(connection: sqlite3.Connection, call: Callable[[], Answer]) -> list[str]:
    """List the steps that the statements of a call take."""
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    try:
        assert call().status == 200
    finally:
        connection.set_trace_callback(None)
    explained = [text for text in statements if text.lstrip().startswith(("SELECT", "UPDATE", "DELETE"))]
    return [step for text in explained for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {text}")]


@pytest.mark.parametrize("name", ["list", "details", "cancel"])
def test_the_lines_of_an_order_are_found_by_the_order(name: str, toko: Api) -> None:
    order_id = make(toko)
    calls = {
        "list": lambda: toko.get("/order"),
        "details": lambda: toko.get("/order/details"),
        "cancel": lambda: toko.post("/order/cancel", id=order_id),
    }
    with toko.store() as db:
        steps = plans(db._connection, calls[name])

    broad = [step for step in steps if (found := _BROAD.match(step)) and _PARTS & set(found.groups())]
    assert any("order_lines_order" in step for step in steps), steps
    assert broad == []
