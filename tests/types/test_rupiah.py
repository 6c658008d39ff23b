"""The vectors of shared/domain.md, section 1, and what follows from its rules."""

import copy
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from lapak.client.encoding import query_parts
from lapak.client.model import to_wire
from lapak.types.rupiah import Rupiah


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (141000, 141_000),
        ("109900", 109_900),
        ("Rp100.000", 100_000),
        ("Rp 100.000", 100_000),
        ("Rp7800", 7_800),
        ("Rp0", 0),
        ("IDR 1.500.000", 1_500_000),
        ("145000.00", 145_000),
        ("145000,00", 145_000),
        (100000.0, 100_000),
        (-1400, -1_400),
        ("-Rp64.000", -64_000),
        ("(Rp64.000)", -64_000),
        ("1.500.000", 1_500_000),
        ("Rp. 7.800", 7_800),
        ("rp72.720,-", 72_720),
        ("Rp9.693.125", 9_693_125),
        ("Rp100.000,00", 100_000),
        ("100.000,00", 100_000),
        ("Rp-64.000", -64_000),
        ("-64000", -64_000),
        ("100.000 IDR", 100_000),
        (" Rp1.096 ", 1_096),
        ("Rp\u00a0100.000", 100_000),
        (float(2**53), 2**53),
        (Decimal(5), 5),
        (0, 0),
        (10**400, 10**400),
        ("0.00", 0),
        ("Rp0,0", 0),
        ("0.000", 0),
    ],
)
def test_an_amount_with_one_reading_is_read(value: object, amount: int) -> None:
    parsed = Rupiah.parse(value)

    assert (type(parsed), parsed) == (Rupiah, amount)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("1.096", "say idr=True"),
        ("100.000", "say idr=True"),
        ("-1.096", "say idr=True"),
        ("1,096", "its comma separates thousands or decimals"),
        ("1.096.18", "separate no thousands"),
        (23545.50, "has a fraction"),
        ("23545,50", "there are no sen"),
        ("Rp1.00", "separate no thousands"),
        ("1.00", "separate no thousands"),
        ("1.0000", "separate no thousands"),
        ("Rp0.500", "separate no thousands"),
        ("0.500", "separate no thousands"),
        ("Rp 1.234.567,89", "there are no sen"),
        ("1,234.56", "is no amount"),
        ("\uff11\uff10\uff10", "is no amount"),
        ("Rp1.500.000/pcs", "is no amount"),
        ("9" * 5000, "a text of 5000 characters"),
        ("145000.00,00", "separate no thousands"),
        ("1,000.00", "is no amount"),
        (float("nan"), "is no amount"),
        (1e309, "is no amount"),
        (-1e309, "is no amount"),
        (1e16, "has lost digits"),
        (Decimal("NaN"), "is no amount"),
        (Decimal("0.5"), "has a fraction"),
        (True, "is no amount"),
        (False, "is no amount"),
        (None, "is no amount"),
        ([1], "is no amount"),
        (b"1", "is no amount"),
        ("", "is no amount"),
        ("-", "is no amount"),
        ("Rp", "is no amount"),
        ("gratis", "is no amount"),
        ("1 000", "is no amount"),
        ("\u0661\u0660\u0660", "is no amount"),
        ("1e5", "is no amount"),
        ("(Rp64.000", "do not fit"),
        ("-(Rp64.000)", "is no amount"),
        ("(-Rp64.000)", "do not fit"),
        ("-Rp-64.000", "do not fit"),
        ("USD 5", "is no amount"),
        ("10rb", "say informal=True"),
        ("1,2jt", "say informal=True"),
    ],
)
def test_an_amount_with_no_or_two_readings_is_refused(value: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Rupiah.parse(value)


def test_a_dot_separates_thousands_where_the_currency_is_known() -> None:
    assert Rupiah.parse("1.096", idr=True) == 1_096
    assert Rupiah.parse("-100.000", idr=True) == -100_000


@pytest.mark.parametrize("value", ["1,096", "1.00", "1.096.18"])
def test_knowing_the_currency_does_not_settle_everything(value: str) -> None:
    with pytest.raises(ValueError, match="refused"):
        Rupiah.parse(value, idr=True)


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("10rb", 10_000),
        ("1,2jt", 1_200_000),
        ("Rp2 juta", 2_000_000),
        ("-5k", -5_000),
        ("0,5 ribu", 500),
        ("7", 7),
        (f"{'9' * 40}jt", int("9" * 40) * 1_000_000),
    ],
)
def test_informal_amounts_are_read_when_asked_for(value: str, amount: int) -> None:
    assert Rupiah.parse(value, informal=True) == amount


@pytest.mark.parametrize("value", ["1.2jt", "1,2345rb", "1,-rb"])
def test_informal_amounts_can_be_refused_too(value: str) -> None:
    with pytest.raises(ValueError, match="refused"):
        Rupiah.parse(value, informal=True)


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "Rp0"), (7_800, "Rp7.800"), (1_500_000, "Rp1.500.000"), (-64_000, "-Rp64.000"), (999, "Rp999")],
)
def test_people_read_dots(amount: int, text: str) -> None:
    assert Rupiah(amount).text == text
    assert Rupiah.parse(text) == amount


def test_servers_read_digits() -> None:
    amount = Rupiah(1_500_000)

    assert json.dumps(to_wire({"total": amount})) == '{"total": 1500000}'
    assert query_parts({"total": amount}) == [("total", "1500000")]
    assert (f"{amount}", repr(amount)) == ("1500000", "Rupiah(1500000)")
    assert pickle.loads(pickle.dumps(amount)) == amount  # noqa: S301 - made in this test


@pytest.mark.parametrize(
    ("value", "raw"),
    [("Rp 100.000", "Rp 100.000"), (" Rp0 ", " Rp0 "), (141000, "141000"), (100000.0, "100000.0")],
)
def test_what_an_amount_was_read_from_is_kept(value: object, raw: str) -> None:
    parsed = Rupiah.parse(value)

    assert parsed.raw == raw
    assert pickle.loads(pickle.dumps(parsed)).raw == raw  # noqa: S301 - made in this test
    assert copy.deepcopy(parsed).raw == raw
    assert (Rupiah(5).raw, (parsed + 1).raw) == ("", "")


@pytest.mark.parametrize("value", [1.0, 23545.50, True, "100", None, Decimal(5)])
def test_only_whole_numbers_are_amounts_by_themselves(value: Any) -> None:
    with pytest.raises(TypeError, match="not a whole number"):
        Rupiah(value)


def test_reckoning_gives_rupiah_and_whole_numbers() -> None:
    price = Rupiah(64_000)

    results = [
        price + 1,
        1 + price,
        price - Rupiah(64_500),
        100_000 - price,
        price * 3,
        3 * price,
        price // 3,
        price % 3_000,
        -price,
        +price,
        abs(-price),
        sum([price, price], Rupiah(0)),
        sum([price, price]),
        max(price, Rupiah(1)),
    ]

    assert {type(result) for result in results} == {Rupiah}
    assert results == [
        64_001,
        64_001,
        -500,
        36_000,
        192_000,
        192_000,
        21_333,
        1_000,
        -64_000,
        64_000,
        64_000,
        128_000,
        128_000,
        64_000,
    ]


def test_rupiah_by_rupiah_is_how_often_they_fit() -> None:
    times, rest = divmod(Rupiah(10_000), Rupiah(3_000))

    assert (times, type(times), rest, type(rest)) == (3, int, 1_000, Rupiah)
    assert Rupiah(10_000) // Rupiah(3_000) == 3


@pytest.mark.parametrize(
    "reckon",
    [
        lambda price: price + 0.5,
        lambda price: price - 0.5,
        lambda price: price * 1.11,
        lambda price: price // 2.0,
        lambda price: price % 2.0,
        lambda price: price / 2,
        lambda price: price / price,
        lambda price: 5 / price,
        lambda price: price + True,
        lambda price: price * price,
        lambda price: price + Decimal("0.5"),
        lambda price: price + "Rp5",
    ],
)
def test_what_would_make_a_fraction_is_refused(reckon: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError):
        reckon(Rupiah(64_000))


@pytest.mark.parametrize(
    ("amount", "count", "parts"),
    [
        (100_000, 3, [33_334, 33_333, 33_333]),
        (-10, 3, [-3, -3, -4]),
        (2, 3, [1, 1, 0]),
        (0, 1, [0]),
    ],
)
def test_parts_add_up(amount: int, count: int, parts: list[int]) -> None:
    shared = Rupiah(amount).share(count)

    assert shared == parts
    assert {type(part) for part in shared} == {Rupiah}
    assert sum(shared) == amount


def test_nobody_can_get_no_part() -> None:
    with pytest.raises(ValueError, match="part of 0"):
        Rupiah(5).share(0)


def test_every_provider_gets_its_form() -> None:
    amount = Rupiah(1_500_000)

    assert (amount.for_api(), type(amount.for_api())) == (1_500_000, int)
    assert (amount.for_api("digits"), amount.for_api("Rp")) == ("1500000", "Rp1.500.000")


def test_an_amount_does_not_change() -> None:
    amount: Any = Rupiah.parse("Rp5")

    with pytest.raises(AttributeError, match="cannot be changed"):
        amount.raw = "Rp6"
    assert {amount: "lima"}[5] == "lima"
    assert (amount, amount.raw) == (5, "Rp5")


def test_a_large_amount_keeps_every_digit() -> None:
    """A float would not: 2**53 + 1 is the first whole number that it lacks."""
    assert Rupiah.parse(f"Rp{2**53 + 1}") == 2**53 + 1
    assert Rupiah.parse("Rp9.007.199.254.740.993") + 0 == 2**53 + 1
