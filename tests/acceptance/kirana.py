"""What stories name of the demo shop Toko Kirana, and what they ask it for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lapak import ValidationFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from lapak import SmartSeller
    from lapak_api.smartseller.models import Order

SUPPLIER = 17118
CIPUTAT, CIMAHI = 22, 23
VOAL, SAGE = 10726652, 10726653
"""Two colours of a product with wholesale prices: 45 000, from 12 pieces 39 500, from 48 pieces 36 000."""
BERGO = 10726662
"""A product of 38 000 with a discount of 2 000."""
SITI, DEWI = 23101433, 23101441
"""A customer of the usual category (N), and one who dropships (D)."""
RESELLER, FRIEND = 23101439, 23101442
"""Customers of the categories Y and 1."""
BANK = 847
SOURCE = 2980
DAY = "2026-11-14"
ALWAYS: dict[str, Any] = {"start_date": "2000-01-01", "end_date": "2999-12-31"}
NOBODY = 404_404
"""An id that nothing has."""

Body = dict[str, Any]


def line(variation: int = VOAL, qty: int = 2, **more: Any) -> Body:
    return {"id": variation, "qty": qty, "product_status": "S", "warehouse_id": CIPUTAT} | more


def order(*lines: Body, **more: Any) -> Body:
    """Ask for 2 pieces, 90 000 rupiah, with sending for 10 000."""
    return {
        "customer_sender_id": SITI,
        "customer_receiver_id": DEWI,
        "supplier_id": SUPPLIER,
        "order_date": DAY,
        "is_print": False,
        "products": list(lines) or [line()],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "source": "WEB",
    } | more


def place(shop: SmartSeller, *lines: Body, **more: Any) -> int:
    """Place an order and return its id."""
    return shop.orders.create(order(*lines, **more)).data.order_id


def paid(amount: int | None, status: str = "INSTALLMENT") -> Body:
    told = {} if amount is None else {"amount": amount}
    return {"status": status, "date": DAY, "bank_id": BANK} | told


def pay(shop: SmartSeller, order_id: int, amount: int | None, status: str = "INSTALLMENT") -> str:
    """Record a payment and return the status that the answer tells."""
    done = shop.orders.update_payment({"id": order_id, "payment": paid(amount, status)})
    return done.data.payment_status


def listed(shop: SmartSeller, order_id: int) -> Order | None:
    """Return the order as the list of orders shows it, None when it does not."""
    rows = shop.orders.list(keyword=str(order_id), type_="ORDER_ID", **ALWAYS).data
    return next((row for row in rows if row.order_id == order_id), None)


def seen(shop: SmartSeller, order_id: int) -> Order:
    found = listed(shop, order_id)
    assert found is not None
    return found


def stock(shop: SmartSeller, variation: int = VOAL, warehouse: int = CIPUTAT) -> int:
    return shop.products.check_stock(variation_id=variation, warehouse_id=warehouse).data.stock


def fill_up(shop: SmartSeller, pieces: int, variation: int = VOAL) -> None:
    """Bring the stock in Ciputat to so many pieces."""
    missing = pieces - stock(shop, variation)
    move = {"amount": abs(missing), "status": "add" if missing > 0 else "sub", "warehouse_id": CIPUTAT}
    shop.products.update_stock({"variation_id": variation, "stock": [move], "description": "Hitung ulang"})


def refused(call: Callable[[], object]) -> tuple[str, dict[str, list[str]]]:
    """Make a call that must be refused; return the reason and the faults by field."""
    with pytest.raises(ValidationFailed) as told:
        call()
    return told.value.headers["x-lapak-reason"], told.value.fields
