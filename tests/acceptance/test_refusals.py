"""What does not exist here, and who may not ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lapak import AuthenticationFailed, NotFound
from tests.acceptance.kirana import (
    ALWAYS,
    BANK,
    DAY,
    NOBODY,
    SITI,
    VOAL,
    line,
    listed,
    order,
    paid,
    place,
    seen,
    stock,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lapak import SmartSeller
    from tests.acceptance.ways import How


def missing(call: Callable[[], object]) -> tuple[str, ...]:
    """Make a call that names something unknown; return the fields that the answer blames."""
    with pytest.raises(NotFound) as told:
        call()
    assert told.value.headers["x-lapak-reason"] == "not-found"
    return tuple(told.value.fields)


def test_whatever_an_order_names_must_exist(shop: SmartSeller) -> None:
    unknown = {
        "customer_sender_id": order(customer_sender_id=NOBODY),
        "customer_receiver_id": order(customer_receiver_id=NOBODY),
        "supplier_id": order(supplier_id=NOBODY),
        "order_source_id": order(order_source_id=NOBODY),
        "products.0.id": order(line(NOBODY)),
        "products.1.warehouse_id": order(line(), line(warehouse_id=NOBODY)),
        "payment.bank_id": order(payment=paid(100_000, "PAID") | {"bank_id": NOBODY}),
    }

    blamed = {field: missing(lambda body=body: shop.orders.create(body)) for field, body in unknown.items()}  # type: ignore[misc]

    assert blamed == {field: (field,) for field in unknown}
    assert stock(shop) == 76


def test_what_was_never_made_is_not_found(shop: SmartSeller) -> None:
    orders, canceled = shop.orders, shop.canceled_orders
    payment = {"status": "PAID", "date": DAY, "bank_id": BANK}
    calls: dict[str, Callable[[], object]] = {
        "cancel": lambda: orders.cancel({"id": NOBODY}),
        "awb": lambda: orders.add_awb_number({"id": NOBODY, "awb_number": "JP1"}),
        "pay": lambda: orders.update_payment({"id": NOBODY, "payment": payment}),
        "update": lambda: orders.update(order() | {"order_id": NOBODY}),
        "payments": lambda: orders.list_payments(id=NOBODY),
        "unpay": lambda: orders.delete_installments(NOBODY),
        "price": lambda: orders.get_wholesale_price(variation_id=NOBODY, qty=1),
        "access": lambda: orders.get_price_access("X"),
        "restore": lambda: canceled.restore({"id": NOBODY}),
        "delete": lambda: canceled.delete(NOBODY),
        "history": lambda: shop.customers.list_order_history(id=NOBODY, **ALWAYS),
        "product": lambda: shop.products.get(NOBODY),
        "stock": lambda: shop.products.check_stock(variation_id=NOBODY),
        "warehouse": lambda: shop.warehouses.get(NOBODY),
        "category": lambda: shop.product_categories.get(NOBODY),
    }

    assert {name: missing(call) for name, call in calls.items()} == {
        "cancel": ("id",),
        "awb": ("id",),
        "pay": ("id",),
        "update": ("order_id",),
        "payments": ("id",),
        "unpay": ("order_id",),
        "price": ("variation_id",),
        "access": ("customer_category_code",),
        "restore": ("id",),
        "delete": ("order_id",),
        "history": ("id",),
        "product": ("product_id",),
        "stock": ("variation_id",),
        "warehouse": ("id",),
        "category": ("id",),
    }


def test_what_is_another_shops_is_not_found(shop: SmartSeller, other_shop: SmartSeller) -> None:
    made = place(shop)

    assert missing(lambda: other_shop.orders.cancel({"id": made})) == ("id",)
    assert missing(lambda: other_shop.orders.create(order())) == ("customer_sender_id",)
    assert missing(lambda: other_shop.products.check_stock(variation_id=VOAL)) == ("variation_id",)
    assert missing(lambda: other_shop.customers.list_order_history(id=SITI)) == ("id",)
    assert listed(other_shop, made) is None
    assert seen(shop, made).order_status == "ACCEPTED"


def test_a_wrong_key_opens_nothing_and_changes_nothing(how: How, shop: SmartSeller) -> None:
    stranger = how.shop("demo-toko-z")

    for call in (
        stranger.orders.list,
        lambda: stranger.orders.create(order()),
        lambda: stranger.warehouses.get(NOBODY),
    ):
        with pytest.raises(AuthenticationFailed) as told:
            call()
        assert told.value.status == 401
        assert "demo-toko-z" not in f"{told.value} {told.value.body} {told.value.headers}"

    assert stock(shop) == 76
