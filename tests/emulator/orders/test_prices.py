"""What pieces cost, and what categories may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lapak.emulator.commerce.couriers import Service, service_of
from lapak.emulator.commerce.pricing import LARGEST, percent
from lapak.emulator.commerce.progress import payment_status, progress_of
from tests.emulator.orders.shop import MARUN, refused

if TYPE_CHECKING:
    from tests.emulator.api import Api


@pytest.mark.parametrize(
    ("qty", "price"), [(1, 45_000), (11, 45_000), (12, 39_000), (60, 39_000), (2**63 - 1, 45_000)]
)
def test_the_wholesale_price_is_that_of_the_band(toko: Api, qty: int, price: int) -> None:
    with toko.store() as db:
        db.execute("UPDATE products SET wholesale_status = 'Y' WHERE id = 2950570")
        db.insert("wholesale_bands", shop_id=7, product_id=2950570, min_qty=12, max_qty=60, price=39_000)

    answer = toko.get("/order/wholesale", variation_id=MARUN, qty=qty)

    data = {"variation_id": MARUN, "quantity": str(qty), "price": price}
    assert answer.body == {"response": "success", "data": data}


def test_without_wholesale_prices_it_is_the_normal_one(toko: Api) -> None:
    assert toko.get("/order/wholesale", variation_id=MARUN, qty=100).data["price"] == 45_000


def test_a_quantity_is_at_least_one(toko: Api) -> None:
    answer = toko.get("/order/wholesale", variation_id=MARUN, qty=0)

    assert refused(answer) == (400, "rule:quantity-not-positive", ["qty"])


def test_prices_of_other_shops_and_unknown_variations_are_not_found(toko: Api, toko_b: Api) -> None:
    for api, variation_id in ((toko, 90017), (toko_b, MARUN)):
        answer = api.get("/order/wholesale", variation_id=variation_id, qty=1)
        assert refused(answer) == (404, "not-found", ["variation_id"])


@pytest.mark.parametrize(
    ("code", "wholesale", "discount"), [("N", True, True), ("Y", False, True), ("1", False, False)]
)
def test_the_rights_of_a_category_go_by_its_code(
    toko: Api, code: str, *, wholesale: bool, discount: bool
) -> None:
    answer = toko.get(f"/order/check-price/{code}")

    rights = {"wholesale_access": wholesale, "discount_access": discount}
    assert answer.body == {"response": "Success", "data": rights}


def test_unknown_categories_and_those_of_other_shops_are_not_found(toko: Api, toko_b: Api) -> None:
    for api, code in ((toko, "7"), (toko, "n"), (toko_b, "1")):
        answer = api.get(f"/order/check-price/{code}")
        assert refused(answer) == (404, "not-found", ["customer_category_code"])


@pytest.mark.parametrize(
    ("expedition_id", "name", "service"),
    [
        (1, "whatever", Service(1, "JNE", "REG")),
        (57, "", Service(6, "J&T", "EZ")),
        (98, "JNE", Service(98, "Ambil di Toko", "")),
        (349, "SAP", Service(10, "SAP", "")),
        (350, "jnt express EZ", Service(6, "J&T", "EZ")),
        (351, "SiCepat GOKIL", Service(4, "SiCepat", "GOKIL")),
        (352, "Lion Parcel JAGOPACK", Service(8, "Lion Parcel", "JAGOPACK")),
        (99, "Kurir Desa", Service(99, "Kurir Desa", "")),
        (99, "", Service(99, "", "")),
    ],
)
def test_couriers_are_read_out_of_the_name(expedition_id: int, name: str, service: Service) -> None:
    assert service_of(expedition_id, name) == service


@pytest.mark.parametrize(
    ("total", "paid", "before", "status"),
    [
        (100, 0, "UNPAID", "UNPAID"),
        (100, 1, "UNPAID", "INSTALLMENT"),
        (100, 99, "PAID", "INSTALLMENT"),
        (100, 100, "INSTALLMENT", "PAID"),
        (100, 101, "INSTALLMENT", "PAID"),
        (100, 0, "PAID", "UNPAID"),
        (0, 0, "UNPAID", "UNPAID"),
        (0, 0, "PAID", "PAID"),
    ],
)
def test_how_far_an_order_is_paid(total: int, paid: int, before: str, status: str) -> None:
    assert payment_status(total, paid, before) == status  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("payment", "awb", "delivered", "progress"),
    [
        ("UNPAID", None, False, "UNPAID"),
        ("INSTALLMENT", "", False, "INSTALLMENT"),
        ("PAID", None, False, "NO AWB"),
        ("UNPAID", "JP01", False, "ON PROCESS"),
        ("UNPAID", None, True, "DELIVERED"),
    ],
)
def test_how_far_an_order_is_worked_on(
    payment: str, awb: str | None, *, delivered: bool, progress: str
) -> None:
    assert progress_of(payment, awb, delivered=delivered) == progress  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "percentage", "result"),
    [(1050, 1, 11), (1049, 1, 10), (50, 1, 1), (49, 1, 0), (LARGEST, 100, LARGEST)],
)
def test_percentages_round_half_up(amount: int, percentage: int, result: int) -> None:
    assert percent(amount, percentage) == result
