"""How orders are paid: UNPAID, INSTALLMENT, PAID, and never more than is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.acceptance.kirana import order, paid, pay, place, refused, seen

if TYPE_CHECKING:
    from lapak import SmartSeller
    from lapak_api.smartseller.models import Order

TOO_MUCH = "Amount is more than amount remaining of this order"


def state(row: Order) -> tuple[str, str]:
    return row.payment_status, row.order_progress_status


def test_an_order_is_paid_in_instalments_up_to_its_total(shop: SmartSeller) -> None:
    made = place(shop)
    states = [state(seen(shop, made))]

    for amount in (40_000, 35_000, 25_000):
        pay(shop, made, amount)
        states.append(state(seen(shop, made)))

    assert states == [
        ("UNPAID", "UNPAID"),
        ("INSTALLMENT", "INSTALLMENT"),
        ("INSTALLMENT", "INSTALLMENT"),
        ("PAID", "NO AWB"),
    ]
    history = shop.orders.list_payments(id=made).data
    assert [(row.nominal, row.status) for row in history] == [
        ("Rp40.000", "INSTALLMENT"),
        ("Rp35.000", "INSTALLMENT"),
        ("Rp25.000", "PAID"),
    ]


def test_more_than_what_is_left_is_refused_with_what_is_left(shop: SmartSeller) -> None:
    made = place(shop)
    pay(shop, made, 40_000)

    assert refused(lambda: pay(shop, made, 60_001)) == (
        "rule:payment-amount-exceeds-remaining",
        {"amount": [TOO_MUCH], "maximum amount": ["60000"]},
    )
    assert state(seen(shop, made)) == ("INSTALLMENT", "INSTALLMENT")
    assert len(shop.orders.list_payments(id=made).data) == 1


def test_more_than_what_is_left_does_not_settle_it_either(shop: SmartSeller) -> None:
    made = place(shop)
    pay(shop, made, 40_000)

    reason, fields = refused(lambda: pay(shop, made, 60_001, "PAID"))

    assert (reason, fields["maximum amount"]) == ("rule:payment-amount-exceeds-remaining", ["60000"])
    assert state(seen(shop, made)) == ("INSTALLMENT", "INSTALLMENT")


def test_an_order_is_made_with_an_instalment_of_its_total_at_most(shop: SmartSeller) -> None:
    reasons = [
        refused(lambda amount=amount: shop.orders.create(order(payment=paid(amount))))[0]  # type: ignore[misc]
        for amount in (100_001, 0)
    ]
    states = [state(seen(shop, place(shop, payment=paid(amount)))) for amount in (99_999, 100_000)]

    assert reasons == ["rule:payment-amount-exceeds-remaining", "rule:payment-amount-not-positive"]
    assert states == [("INSTALLMENT", "INSTALLMENT"), ("PAID", "NO AWB")]


def test_paid_settles_whatever_is_left(shop: SmartSeller) -> None:
    made = place(shop)

    told = [pay(shop, made, 30_000), pay(shop, made, None, "PAID")]

    assert told == ["C", "L"]
    assert [row.nominal for row in shop.orders.list_payments(id=made).data] == ["Rp30.000", "Rp70.000"]


def test_a_paid_order_takes_no_more(shop: SmartSeller) -> None:
    made = place(shop, payment=paid(100_000, "PAID"))

    assert refused(lambda: pay(shop, made, 1)) == (
        "rule:order-already-paid",
        {"id": ["Order has been paid"], "amount": [TOO_MUCH], "maximum amount": ["0"]},
    )


def test_an_order_is_made_paid_with_its_exact_total_only(shop: SmartSeller) -> None:
    wrong = refused(lambda: shop.orders.create(order(payment=paid(99_999, "PAID"))))
    made = place(shop, payment=paid(100_000, "PAID"))

    assert wrong == (
        "rule:payment-amount-mismatch",
        {"payment.amount": ["What is to be paid is 100000, not 99999."]},
    )
    assert state(seen(shop, made)) == ("PAID", "NO AWB")


def test_a_payment_needs_its_day_account_and_amount(shop: SmartSeller) -> None:
    needed = "The {} field is required when status is PAID or INSTALLMENT."

    assert refused(lambda: shop.orders.create(order(payment={"status": "PAID"}))) == (
        "schema",
        {field: [needed.format(field)] for field in ("payment.date", "payment.bank_id", "payment.amount")},
    )


def test_an_instalment_is_more_than_nothing(shop: SmartSeller) -> None:
    made = place(shop)

    reasons = [refused(lambda amount=amount: pay(shop, made, amount))[0] for amount in (0, -1)]  # type: ignore[misc]

    assert reasons == ["rule:payment-amount-not-positive"] * 2
    assert shop.orders.list_payments(id=made).data == []


def test_deleted_payments_are_owed_again(shop: SmartSeller) -> None:
    made = place(shop)
    pay(shop, made, None, "PAID")

    shop.orders.delete_installments(made)

    assert state(seen(shop, made)) == ("UNPAID", "UNPAID")
    assert pay(shop, made, 100_000) == "L"
