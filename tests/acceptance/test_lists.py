"""Lists of the 200 orders of the demo shop: pages and filters."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.acceptance.kirana import ALWAYS, BANK, CIPUTAT, SITI, SOURCE, refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from lapak import SmartSeller
    from lapak_api.smartseller.models import Order

FIRST = 39384704
"""The oldest order, that of the examples."""


def rows(shop: SmartSeller, **filters: Any) -> list[Order]:
    return list(shop.orders.iter_all(**(ALWAYS | {"per_page": 100} | filters)))


@pytest.mark.parametrize("per_page", [7, 50])
def test_all_pages_together_are_all_orders_once(shop: SmartSeller, per_page: int) -> None:
    standing = [row.order_id for row in rows(shop, per_page=per_page)]
    canceled = [row.order_id for row in shop.canceled_orders.iter_all(per_page=per_page, **ALWAYS)]

    assert (len(standing), len(canceled)) == (191, 9)
    assert Counter(standing + canceled) == Counter(range(FIRST, FIRST + 200))


def test_pages_follow_each_other_newest_first(shop: SmartSeller) -> None:
    days = [(row.order_date, row.order_id) for row in rows(shop, per_page=20)]

    assert days == sorted(days, reverse=True)


def test_a_page_tells_where_it_stands(shop: SmartSeller) -> None:
    page = shop.orders.list(per_page=50, pagination_offset=4, **ALWAYS)

    told = page.meta.pagination
    assert (told.total, told.count, told.per_page) == (191, 41, 50)
    assert (told.current_page, told.total_pages) == (4, 4)
    assert len(page.data) == 41


def test_a_page_has_at_most_100_rows(shop: SmartSeller) -> None:
    assert refused(lambda: shop.orders.list(per_page=101)) == (
        "schema",
        {"per_page": ["The per_page field must be at most 100, not 101."]},
    )


def test_a_page_beyond_the_last_is_empty(shop: SmartSeller) -> None:
    page = shop.orders.list(per_page=50, pagination_offset=5, **ALWAYS)

    assert (page.data, page.meta.pagination.total) == ([], 191)


FILTERS: dict[str, tuple[dict[str, Any], Callable[[Order], bool]]] = {
    "paid": ({"payment_status": "PAID"}, lambda row: row.payment_status == "PAID"),
    "unpaid": ({"payment_status": "UNPAID"}, lambda row: row.payment_status == "UNPAID"),
    "instalment": ({"payment_status": "INSTALLMENT"}, lambda row: row.payment_status == "INSTALLMENT"),
    "no awb": ({"order_progress_status": "NO AWB"}, lambda row: row.order_progress_status == "NO AWB"),
    "on process": (
        {"order_progress_status": "ON PROCESS"},
        lambda row: row.order_progress_status == "ON PROCESS",
    ),
    "delivered": (
        {"order_progress_status": "DELIVERED"},
        lambda row: row.order_progress_status == "DELIVERED",
    ),
    "customer": (
        {"keyword": "siti", "type_": "CUSTOMER_NAME"},
        lambda row: "siti" in f"{row.sender_name} {row.receiver_name}".lower(),
    ),
    "product": (
        {"keyword": "mukena", "type_": "PRODUCT_NAME"},
        lambda row: any("mukena" in item.name.lower() for item in row.products),
    ),
    "awb": (
        {"keyword": "JP0708507", "type_": "AWB_NUMBER"},
        lambda row: "JP0708507" in (row.awb_number or ""),
    ),
    "po number": ({"keyword": "12042", "type_": "ORDER_ID"}, lambda row: row.po_number == 12042),
    "paid and sent": (
        {"payment_status": "PAID", "order_progress_status": "DELIVERED"},
        lambda row: (row.payment_status, row.order_progress_status) == ("PAID", "DELIVERED"),
    ),
}


def test_filters_keep_what_fits_and_nothing_else(shop: SmartSeller) -> None:
    everything = rows(shop)

    kept = {name: rows(shop, **filters) for name, (filters, _) in FILTERS.items()}

    assert kept == {name: [row for row in everything if fits(row)] for name, (_, fits) in FILTERS.items()}
    assert all(0 < len(found) < len(everything) for found in kept.values())


def test_days_are_from_the_first_to_the_last_inclusive(shop: SmartSeller) -> None:
    everything = rows(shop)
    days = sorted({row.order_date for row in everything})
    first, last = days[10], days[20]

    kept = rows(shop, start_date=first, end_date=last)

    assert kept == [row for row in everything if first <= row.order_date <= last]
    assert {first, last} <= {row.order_date for row in kept}


def test_filters_by_id_split_the_orders(shop: SmartSeller) -> None:
    """What a list does not show of an order can be counted: every order has one source, one sender."""
    everything = {row.order_id for row in rows(shop)}
    by_source = [{row.order_id for row in rows(shop, order_source_id=SOURCE + n)} for n in range(3)]
    by_category = [{row.order_id for row in rows(shop, customer_category_code=code)} for code in "NYD1"]

    for parts in (by_source, by_category):
        assert all(parts)
        assert sum(map(len, parts)) == len(everything)
        assert set().union(*parts) == everything
    assert FIRST in {row.order_id for row in rows(shop, bank_id=BANK)}
    assert FIRST in {row.order_id for row in rows(shop, warehouse_id=CIPUTAT)}
    assert rows(shop, warehouse_id=25) == []


def test_the_customer_has_the_same_orders_as_the_list(shop: SmartSeller) -> None:
    own = {row.order_id for row in rows(shop, keyword="Siti Rahmawati", type_="CUSTOMER_NAME")}

    history = shop.customers.iter_all_order_history(id=SITI, per_page=50, **ALWAYS)

    bought = {row.order_id for row in history}
    assert FIRST in bought
    assert bought <= own


def test_orders_by_day_of_payment(shop: SmartSeller) -> None:
    days = [row.payment_date for row in rows(shop, order_by="PAYMENT_DATE")]

    dated = [day for day in days if day is not None]
    assert days == sorted(dated, reverse=True) + [None] * (len(days) - len(dated))
    assert 0 < len(dated) < len(days)
