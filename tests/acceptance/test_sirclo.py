"""SIRCLO's side of the shop: orders of a sales channel, sent again and again, and their stock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from lapak import AuthenticationFailed, BadRequest, NotFound
from lapak.emulator import DEMO_KEYS, DEMO_SECRET
from tests.acceptance.kirana import NOBODY

if TYPE_CHECKING:
    from lapak import Sirclo
    from lapak_api.sirclo.models import Order
    from tests.acceptance.ways import How

ALWAYS: dict[str, Any] = {"start": "2000-01-01T00:00:00Z", "end": "2999-12-31T00:00:00Z"}
NOT_YET = "0001-01-01T00:00:00Z"
SKU = "KSEV-10155400"
"""Kerudung Segi Empat Voal, merah marun."""


def sent(reference: str = "TKM-1", pieces: int = 2, **more: Any) -> dict[str, Any]:
    return {
        "remote_order_id": reference,
        "remote_order_status": "pending",
        "shipment_reference": "",
        "accepted_at": NOT_YET,
        "packed_at": NOT_YET,
        "completed_at": NOT_YET,
        "order_date": "2026-11-14T02:15:00Z",
        "delivery_name": "Dewi Anggraini",
        "total": 45_000 * pieces,
        "line_items": [{"product_code": SKU, "order_quantity": pieces}],
    } | more


def available(api: Sirclo) -> int:
    return next(int(row.available) for row in api.stocks.list(**ALWAYS) if row.sku == SKU)


def named(api: Sirclo, reference: str) -> list[Order]:
    return [row for row in api.orders.list(**ALWAYS).orders if row.remote_order_id == reference]


def test_an_order_goes_from_pending_to_completed(sirclo: Sirclo) -> None:
    before = available(sirclo)
    (made,) = sirclo.orders.create([sent()])

    states = [made.order_status]
    for status in ("accepted", "packed", "shipped", "completed"):
        sirclo.orders.update([{"id": made.id, "status": status}])
        states += [row.order_status for row in named(sirclo, "TKM-1")]

    assert states == ["", "accepted", "packed", "shipped", "completed"]
    (row,) = named(sirclo, "TKM-1")
    times = [row.accepted_at, row.packed_at, row.completed_at]
    assert times == sorted(times, key=str)
    assert datetime(1, 1, 1, tzinfo=UTC) not in times
    assert available(sirclo) == before - 2


def test_an_order_sent_twice_is_one_order(sirclo: Sirclo) -> None:
    before = available(sirclo)
    (first,) = sirclo.orders.create([sent()])

    (second,) = sirclo.orders.create([sent()])

    assert second == first
    assert named(sirclo, "TKM-1") == [first]
    assert available(sirclo) == before - 2


def test_an_order_sent_again_is_brought_up_to_date(sirclo: Sirclo) -> None:
    before = available(sirclo)
    (first,) = sirclo.orders.create([sent()])

    (second,) = sirclo.orders.create([sent(pieces=5, remarks="Tolong bungkus kado")])

    assert (second.id, second.remarks, second.total) == (first.id, "Tolong bungkus kado", 225_000)
    assert len(named(sirclo, "TKM-1")) == 1
    assert available(sirclo) == before - 5


def test_a_cancelled_order_returns_its_stock(sirclo: Sirclo) -> None:
    before = available(sirclo)
    (made,) = sirclo.orders.create([sent()])

    (told,) = sirclo.orders.update([{"id": made.id, "status": "cancelled"}])

    assert (told.id, told.status) == (made.id, "cancelled")
    assert available(sirclo) == before


def test_orders_are_taken_all_or_none(sirclo: Sirclo) -> None:
    before = available(sirclo)

    with pytest.raises(BadRequest) as told:
        sirclo.orders.create([sent("TKM-1", 1), sent("TKM-2", before)])

    assert told.value.headers["x-lapak-reason"] == "rule:insufficient-stock"
    assert told.value.message.startswith("1.line_items.0.order_quantity: ")
    assert (named(sirclo, "TKM-1"), available(sirclo)) == ([], before)


def test_the_demo_orders_are_those_of_two_weeks(sirclo: Sirclo) -> None:
    orders = sirclo.orders.list(**ALWAYS).orders

    assert [row.remote_order_id for row in orders] == [f"DEMO-{number}" for number in range(1001, 1015)]
    middle = orders[7].order_date
    kept = sirclo.orders.list(start=middle, end=middle + timedelta(days=3)).orders
    assert kept == [row for row in orders if middle <= row.order_date <= middle + timedelta(days=3)]
    assert 0 < len(kept) < len(orders)


def test_unknown_orders_and_wrong_secrets_are_told_apart(how: How, sirclo: Sirclo) -> None:
    with pytest.raises(NotFound):
        sirclo.orders.update([{"id": NOBODY, "status": "accepted"}])
    for key, secret in ((DEMO_KEYS[0], "salah"), ("demo-toko-z", DEMO_SECRET)):
        with pytest.raises(AuthenticationFailed):
            how.sirclo(key, secret).orders.list(**ALWAYS)
