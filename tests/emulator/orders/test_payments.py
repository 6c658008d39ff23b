"""Payments: UNPAID, INSTALLMENT, PAID, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import BANK, DAY, GAMIS, OTHERS, line, make, others, paid, refused, row

if TYPE_CHECKING:
    from tests.emulator.api import Answer, Api


def pay(api: Api, order_id: int, status: str = "PAID", amount: int | None = None, **fields: Any) -> Answer:
    payment: dict[str, Any] = {"status": status, "date": "2026-11-05", "bank_id": BANK} | fields
    if amount is not None:
        payment["amount"] = amount
    return api.patch("/order/quick-payment", id=order_id, payment=payment)


def states(api: Api, order_id: int) -> tuple[str, str, str | None]:
    order = row(api, order_id)
    return order["payment_status"], order["order_progress_status"], order["payment_date"]


def history(api: Api, order_id: int) -> list[tuple[str, str]]:
    rows = api.get("/order/payment-history", id=order_id).data
    return [(found["nominal"], found["status"]) for found in rows]


def test_an_order_goes_from_unpaid_by_instalments_to_paid(toko: Api) -> None:
    order_id = make(toko)
    assert states(toko, order_id) == ("UNPAID", "UNPAID", None)

    first = pay(toko, order_id, "INSTALLMENT", 30_000)
    assert states(toko, order_id) == ("INSTALLMENT", "INSTALLMENT", "2026-11-05")
    pay(toko, order_id, "INSTALLMENT", 30_000, date="2026-11-07")
    last = pay(toko, order_id, "INSTALLMENT", 40_000, date="2026-11-09")

    assert states(toko, order_id) == ("PAID", "NO AWB", "2026-11-09")
    assert history(toko, order_id) == [
        ("Rp30.000", "INSTALLMENT"),
        ("Rp30.000", "INSTALLMENT"),
        ("Rp40.000", "PAID"),
    ]
    assert first.body == {
        "request_id": first.body["request_id"],
        "response": "success",
        "message": ["Payment Updated"],
        "data": {"order_id": order_id, "po_number": 1, "payment_status": "C"},
    }
    assert last.data["payment_status"] == "L"


@pytest.mark.parametrize("amount", [None, 1, 70_000])
def test_paid_settles_whatever_is_left(toko: Api, amount: int | None) -> None:
    order_id = make(toko, payment=paid(30_000, "INSTALLMENT"))

    pay(toko, order_id, amount=amount)

    assert states(toko, order_id)[0] == "PAID"
    assert history(toko, order_id) == [("Rp30.000", "INSTALLMENT"), ("Rp70.000", "PAID")]


def test_a_paid_order_takes_no_payment(toko: Api) -> None:
    order_id = make(toko, payment=paid(100_000))

    answer = pay(toko, order_id, "INSTALLMENT", 1)

    assert (answer.status, answer.reason) == (400, "rule:order-already-paid")
    assert answer.body == {
        "response": "Failed",
        "message": {
            "id": ["Order has been paid"],
            "amount": ["Amount is more than amount remaining of this order"],
            "maximum amount": [0],
        },
        "data": None,
    }


@pytest.mark.parametrize("status", ["PAID", "INSTALLMENT"])
def test_more_than_the_rest_is_refused_with_the_rest(toko: Api, status: str) -> None:
    order_id = make(toko, payment=paid(30_000, "INSTALLMENT"))

    answer = pay(toko, order_id, status, 70_001)

    assert (answer.status, answer.reason) == (400, "rule:payment-amount-exceeds-remaining")
    assert answer.body["message"]["maximum amount"] == [70_000]
    assert history(toko, order_id) == [("Rp30.000", "INSTALLMENT")]


@pytest.mark.parametrize("amount", [0, -1, -(2**63)])
def test_an_instalment_is_above_zero(toko: Api, amount: int) -> None:
    answer = pay(toko, make(toko), "INSTALLMENT", amount)

    assert refused(answer) == (400, "rule:payment-amount-not-positive", ["payment.amount"])


def test_an_instalment_needs_its_amount(toko: Api) -> None:
    answer = pay(toko, make(toko), "INSTALLMENT")

    assert (answer.status, list(answer.body["message"])) == (400, ["payment.amount"])


def test_goods_of_other_suppliers_need_their_cost(toko: Api) -> None:
    unpaid = {"status": "UNPAID", "cost_of_goods_sales": 50_000}
    order_id = make(toko, line(GAMIS, product_status="R"), payment=unpaid)

    without = pay(toko, order_id)
    negative = pay(toko, order_id, cost_of_goods_sales=-1)
    pay(toko, order_id, cost_of_goods_sales=61_000)

    assert refused(without) == (400, "rule:cost-of-goods-required", ["payment.cost_of_goods_sales"])
    assert refused(negative) == (400, "rule:negative-amount", ["payment.cost_of_goods_sales"])
    assert row(toko, order_id)["cost_of_goods_sold"] == 61_000


def test_the_cost_of_own_goods_is_not_changed_by_a_payment(toko: Api) -> None:
    order_id = make(toko)

    pay(toko, order_id, cost_of_goods_sales=61_000)

    assert row(toko, order_id)["cost_of_goods_sold"] == 54_000


def test_a_payment_does_not_move_an_order_that_is_on_its_way(toko: Api) -> None:
    order_id = make(toko, awb_number="JP01")

    pay(toko, order_id)

    assert states(toko, order_id)[:2] == ("PAID", "ON PROCESS")


def test_payments_are_listed_with_text_amounts_or_one_by_one(toko: Api) -> None:
    order_id = make(toko, payment=paid(30_000, "INSTALLMENT"))
    pay(toko, order_id)

    rows = toko.get("/order/payment-history", id=order_id).data
    one = toko.get("/order/payment-history", id=rows[1]["payment_id"], status="PAYMENT")

    assert rows[0] == {
        "payment_id": rows[0]["payment_id"],
        "bank_id": "847",
        "bank_name": "BCA",
        "account_number": "0123456789",
        "paid_at": DAY,
        "created_at": "2026-11-02 08:15:30",
        "nominal": "Rp30.000",
        "status": "INSTALLMENT",
    }
    assert one.body == {"response": "success", "data": [rows[1]]}


def test_an_unpaid_order_has_no_payments(toko: Api) -> None:
    assert toko.get("/order/payment-history", id=make(toko)).data == []


def test_deleted_payments_leave_the_order_unpaid(toko: Api) -> None:
    order_id = make(toko, payment=paid(100_000))

    answer = toko.delete(f"/order/installment/{order_id}")

    assert answer.body == {
        "response": "success",
        "message": "Success, payment history has been deleted",
        "data": None,
    }
    assert states(toko, order_id) == ("UNPAID", "UNPAID", None)
    assert history(toko, order_id) == []
    assert pay(toko, order_id, "INSTALLMENT", 100_000).data["payment_status"] == "L"


def test_there_must_be_a_payment_to_delete(toko: Api) -> None:
    answer = toko.delete(f"/order/installment/{make(toko)}")

    assert refused(answer) == (400, "rule:order-has-no-payments", ["order_id"])


def test_a_canceled_order_is_neither_paid_nor_unpaid(toko: Api) -> None:
    order_id = make(toko, payment=paid(1_000, "INSTALLMENT"))
    toko.post("/order/cancel", id=order_id)

    assert refused(pay(toko, order_id)) == (400, "rule:order-canceled", ["id"])
    assert toko.delete(f"/order/installment/{order_id}").reason == "rule:order-canceled"
    assert history(toko, order_id) == [("Rp1.000", "INSTALLMENT")]


def test_unknown_orders_payments_and_accounts_are_not_found(toko: Api) -> None:
    order_id = make(toko)

    assert refused(pay(toko, 90017)) == (404, "not-found", ["id"])
    assert refused(pay(toko, order_id, bank_id=90017)) == (404, "not-found", ["payment.bank_id"])
    assert toko.get("/order/payment-history", id=90017).status == 404
    assert toko.get("/order/payment-history", id=90017, status="PAYMENT").status == 404
    assert refused(toko.delete("/order/installment/90017")) == (404, "not-found", ["order_id"])


def test_payments_of_another_shop_are_not_found(toko: Api, other: Api) -> None:
    order_id = make(toko, payment=paid(1_000, "INSTALLMENT"))
    payment_id = toko.get("/order/payment-history", id=order_id).data[0]["payment_id"]
    theirs = other.post("/order", **others()).data["order_id"]

    assert pay(other, order_id, bank_id=BANK + OTHERS).status == 404
    assert pay(other, theirs).status == 404
    assert other.get("/order/payment-history", id=order_id).status == 404
    assert other.get("/order/payment-history", id=payment_id, status="PAYMENT").status == 404
    assert other.delete(f"/order/installment/{order_id}").status == 404
    assert history(toko, order_id) == [("Rp1.000", "INSTALLMENT")]
