"""The life of an order after it is placed: sent, canceled, restored, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lapak import NotFound
from tests.acceptance.kirana import (
    ALWAYS,
    CIMAHI,
    SAGE,
    VOAL,
    fill_up,
    line,
    listed,
    order,
    pay,
    place,
    refused,
    seen,
    stock,
)

if TYPE_CHECKING:
    from lapak import SmartSeller
    from lapak_api.smartseller.models import CanceledOrder


def given_up(shop: SmartSeller, order_id: int) -> CanceledOrder | None:
    """Return the order as the list of canceled orders shows it, None when it does not."""
    rows = shop.canceled_orders.iter_all(per_page=50, **ALWAYS)
    return next((row for row in rows if row.order_id == order_id), None)


def test_an_airway_bill_puts_an_order_on_its_way(shop: SmartSeller) -> None:
    made = place(shop)
    pay(shop, made, None, "PAID")
    before = seen(shop, made)

    shop.orders.add_awb_number({"id": made, "awb_number": "JP2611140021"})

    after = seen(shop, made)
    assert (before.order_progress_status, before.awb_number) == ("NO AWB", None)
    assert (after.order_progress_status, after.awb_number) == ("ON PROCESS", "JP2611140021")
    found = shop.orders.list(keyword="jp2611140021", type_="AWB_NUMBER", **ALWAYS).data
    assert [row.order_id for row in found] == [made]


def test_an_order_takes_its_goods_out_of_stock_of_their_warehouses(shop: SmartSeller) -> None:
    before = [stock(shop), stock(shop, SAGE), stock(shop, VOAL, CIMAHI)]

    place(shop, line(VOAL, 3), line(SAGE, 2), line(VOAL, 4, warehouse_id=CIMAHI))

    after = [stock(shop), stock(shop, SAGE), stock(shop, VOAL, CIMAHI)]
    assert before == [76, 23, 19 + 7]
    assert after == [73, 21, 22]


def test_a_canceled_order_returns_its_goods_and_leaves_the_list(shop: SmartSeller) -> None:
    made = place(shop, line(VOAL, 3), line(SAGE, 2))

    shop.orders.cancel({"id": made})

    assert (stock(shop), stock(shop, SAGE)) == (76, 23)
    assert listed(shop, made) is None
    row = given_up(shop, made)
    assert row is not None
    assert (row.order_status, row.total_amount) == ("CANCELED", 5 * 45_000 + 10_000)
    assert [(item.product_meta_id, item.quantity) for item in row.products] == [(VOAL, 3), (SAGE, 2)]


def test_an_order_is_canceled_once(shop: SmartSeller) -> None:
    made = place(shop)
    shop.orders.cancel({"id": made})

    again = refused(lambda: shop.orders.cancel({"id": made}))

    assert again == ("rule:order-already-canceled", {"id": [f"Order {made} is canceled already."]})
    assert stock(shop) == 76


def test_a_canceled_order_is_neither_paid_nor_sent_nor_changed(shop: SmartSeller) -> None:
    made = place(shop)
    shop.orders.cancel({"id": made})

    reasons = [
        refused(lambda: pay(shop, made, 1)),
        refused(lambda: shop.orders.add_awb_number({"id": made, "awb_number": "JP1"})),
        refused(lambda: shop.orders.update(order() | {"order_id": made})),
    ]

    told = f"Order {made} is canceled; restore it first."
    assert reasons == [("rule:order-canceled", {field: [told]}) for field in ("id", "id", "order_id")]


def test_a_restored_order_takes_its_goods_again_and_goes_on(shop: SmartSeller) -> None:
    made = place(shop, line(VOAL, 3))
    pay(shop, made, 40_000)
    shop.orders.cancel({"id": made})

    shop.canceled_orders.restore({"id": made})

    assert stock(shop) == 73
    assert given_up(shop, made) is None
    assert seen(shop, made).payment_status == "INSTALLMENT"
    pay(shop, made, None, "PAID")
    assert seen(shop, made).order_progress_status == "NO AWB"


def test_an_order_whose_goods_were_sold_meanwhile_is_not_restored(shop: SmartSeller) -> None:
    fill_up(shop, 5)
    made = place(shop, line(VOAL, 3))
    shop.orders.cancel({"id": made})
    place(shop, line(VOAL, 4))

    told = refused(lambda: shop.canceled_orders.restore({"id": made}))

    assert told == ("rule:insufficient-stock", {"id": [f"Of variation {VOAL} 3 are wanted and 1 are there."]})
    assert stock(shop) == 1
    assert given_up(shop, made) is not None


def test_a_deleted_order_is_gone_for_good(shop: SmartSeller) -> None:
    made = place(shop)
    early = refused(lambda: shop.canceled_orders.delete(made))
    shop.orders.cancel({"id": made})

    shop.canceled_orders.delete(made)

    assert early == ("rule:order-not-canceled", {"order_id": [f"Order {made} is not canceled."]})
    assert (listed(shop, made), given_up(shop, made)) == (None, None)
    with pytest.raises(NotFound):
        shop.canceled_orders.restore({"id": made})
    with pytest.raises(NotFound):
        shop.orders.list_payments(id=made)
    assert stock(shop) == 76


def test_more_than_there_is_cannot_be_ordered(shop: SmartSeller) -> None:
    told = refused(lambda: shop.orders.create(order(line(SAGE, 1), line(VOAL, 77))))

    assert told == (
        "rule:insufficient-stock",
        {"products.1.qty": [f"Of variation {VOAL} 77 are wanted and 76 are there."]},
    )
    assert (stock(shop), stock(shop, SAGE)) == (76, 23)


def test_changing_the_pieces_of_an_order_moves_the_difference(shop: SmartSeller) -> None:
    made = place(shop, line(VOAL, 2))

    shop.orders.update(order(line(VOAL, 5, flag="EDIT"), line(SAGE, 1, flag="NEW")) | {"order_id": made})

    assert (stock(shop), stock(shop, SAGE)) == (71, 22)


def test_the_history_of_a_variation_tells_its_orders(shop: SmartSeller) -> None:
    made = place(shop, line(VOAL, 2))
    shop.orders.cancel({"id": made})

    moves = shop.products.list_variation_history(id=VOAL, warehouse_id=22).data

    own = [row for row in moves if row.detail.id_order == made]
    assert [(row.stock.in_, row.stock.out, row.old, row.stock.last) for row in own] == [
        (2, 0, 74, 76),
        (0, 2, 76, 74),
    ]
